import { createLogger, type Logger } from './logger.js';

let lines: string[];
let logger: Logger;

beforeEach(() => {
  lines = [];
  logger = createLogger('api', 'info', { write: (line) => void lines.push(line) });
});

const last = () => JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown>;

describe('createLogger', () => {
  it('writes level, time, process, message and allowed fields', () => {
    logger.info('answered', { requestId: 'r1', durationMs: 12 });
    expect(last()).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      process: 'api',
      requestId: 'r1',
      durationMs: 12,
      msg: 'answered',
    });
  });

  it('drops every other field, also when the type checker was bypassed', () => {
    const careless = { requestId: 'r1', variables: { password: 'hunter2' }, authorization: 'Bearer t' };
    logger.info('answered', careless);
    logger.with(careless).warn('again');
    expect(lines.join()).not.toMatch(/hunter2|Bearer|variables|authorization/);
    expect(last()).toMatchObject({ requestId: 'r1' });
  });

  it('says name, code, message and stack of an error, not what the driver hung on it', () => {
    const cause = Object.assign(new Error('duplicate key'), {
      code: '23505',
      detail: 'Key (email)=(ann@example.test)',
    });
    const error = Object.assign(new Error('failed', { cause }), {
      parameters: ['ann@example.test'],
      query: 'insert',
    });
    logger.error('job failed', { err: error });
    expect(lines.join()).not.toMatch(/ann@example|insert/);
    expect(last().err).toMatchObject({ name: 'Error', message: 'failed', cause: { code: '23505' } });
  });

  it('keeps quiet below its level', () => {
    logger.debug('detail');
    expect(lines).toEqual([]);
  });
});
