import { DocumentError } from '@carveback/documents';
import { NotFound } from '../errors.js';
import { failureOf, MOST_ATTEMPTS } from './failure.js';
import { handlersByName, type JobHandler, type OpenJob } from './job-handler.js';
import { JOB_NAMES } from './jobs.js';

const job = (attempts: number): OpenJob => ({
  ...{ id: '', clientId: null, name: 'client.review', payload: {} },
  ...{ starts: attempts + 1, attempts },
});

describe('failureOf', () => {
  it('doubles the pause, half of it by chance', () => {
    const pauses = [0, 1, 2, 3].map((n) => failureOf(job(n), new Error('no'), 1).againInSeconds);
    expect(pauses).toEqual([1, 2, 4, 8]);
    expect(failureOf(job(3), new Error('no'), 0).againInSeconds).toBe(4);
    expect(failureOf(job(MOST_ATTEMPTS - 1), new NotFound('client')).againInSeconds).toBeNull();
  });

  it.each([
    { code: 'ECONNREFUSED', message: 'connect ECONNREFUSED' },
    { code: '57P01', message: 'terminating connection due to administrator command' },
    { driverError: { code: '40P01' }, message: 'deadlock detected' },
    new Error('Connection terminated unexpectedly'),
    new Error('Query runner already released. Cannot run queries anymore.'),
  ])('does not hold the surroundings against the job: %p', (cause) => {
    expect(failureOf(job(MOST_ATTEMPTS - 1), cause)).toMatchObject({ counted: false });
  });

  it('gives up at once on facts that would fail again, and counts a statement that takes too long', () => {
    expect(failureOf(job(0), new DocumentError('letter/concedes', 'no')).againInSeconds).toBeNull();
    expect(failureOf(job(0), { code: '57014', message: 'statement timeout' }).counted).toBe(true);
  });

  it('keeps what the driver hung on the error out of the record', () => {
    const cause = Object.assign(new Error('bad\0 row'), {
      code: '23514',
      parameters: ['secret'],
      query: 'insert',
    });
    expect(failureOf(job(0), cause).error).toBe('23514: bad row');
    expect(failureOf(job(0), new Error('x'.repeat(5000))).error).toHaveLength(500);
  });
});

describe('handlersByName', () => {
  const handler = (name: JobHandler['name']): JobHandler => ({ name, prepare: async () => null });

  it('takes exactly one handler for each job', () => {
    expect([...handlersByName(JOB_NAMES.map(handler)).keys()]).toEqual([...JOB_NAMES]);
    expect(() => handlersByName(JOB_NAMES.slice(1).map(handler))).toThrow(JOB_NAMES[0]);
    expect(() => handlersByName([...JOB_NAMES, JOB_NAMES[0]].map(handler))).toThrow(/more than one/);
  });
});
