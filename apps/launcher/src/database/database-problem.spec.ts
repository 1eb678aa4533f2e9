import pg from 'pg';
import { databaseProblem } from './database-problem.js';

async function failureOf(url: string, sql = ''): Promise<unknown> {
  const client = new pg.Client(url);
  try {
    await client.connect();
    await client.query(sql);
    return undefined;
  } catch (error) {
    return databaseProblem(error, url);
  } finally {
    await client.end().catch(() => undefined);
  }
}

const server = () => new URL(process.env['CARVEBACK_TEST_ADMIN_URL'] ?? '');

describe('databaseProblem', () => {
  it('says that no server answers', async () => {
    expect(await failureOf('postgres://admin:pw@127.0.0.1:1/x')).toMatchObject({
      code: 'launcher/database_unreachable',
      message: expect.stringContaining('127.0.0.1:1 (ECONNREFUSED)'),
    });
  });

  it('says that the account is refused, without its password', async () => {
    const url = Object.assign(server(), { password: 'hunter2' }).href;
    const problem = (await failureOf(url)) as Error;
    expect(problem).toMatchObject({ code: 'launcher/database_refused' });
    expect(problem.message).toContain('password authentication failed');
    expect(problem.message).not.toContain('hunter2');
  });

  it('says which account lacks a right', async () => {
    const sql = 'set role pg_monitor; create role x';
    expect(await failureOf(server().href, sql)).toMatchObject({
      code: 'launcher/database_rights',
      message: expect.stringContaining('permission denied'),
    });
  });

  it('leaves any other error as it is', () => {
    const error = new Error('something else');
    expect(databaseProblem(error, 'postgres://db/x')).toBe(error);
  });
});
