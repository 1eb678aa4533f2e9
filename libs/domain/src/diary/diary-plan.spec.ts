import { ENDED_STATUSES, ENDORSEMENT_STATUSES } from '../endorsements/endorsement-request.status.js';
import { DIARY_KINDS } from './diary-entry.entity.js';
import { DIARY_PLAN, stepsCalledFor, WAITS_FOR } from './diary-plan.js';

const planned = Object.values(DIARY_PLAN).flat();

describe('the plan of the diary', () => {
  it('has a date for whatever a case waits for', () => {
    const idle = ENDORSEMENT_STATUSES.filter((status) => WAITS_FOR[status] === null);
    expect(idle.filter((status) => !ENDED_STATUSES.includes(status))).toEqual(['draft', 'broker_review']);
    for (const entries of Object.values(DIARY_PLAN)) expect(entries.length).toBeGreaterThan(0);
    expect(planned.every(({ inBusinessDays }) => inBusinessDays > 0)).toBe(true);
  });

  it('chases the carrier after 5, 10 and 15 business days, tells the client each time, and asks a supervisor after 20', () => {
    const called = stepsCalledFor('ready', 'submitted').flatMap((list) => DIARY_PLAN[list]);
    expect(called.map((e) => [e.kind, e.inBusinessDays])).toEqual([
      ['receipt', 2],
      ['chaser', 5],
      ['tell_client', 5],
      ['chaser', 10],
      ['tell_client', 10],
      ['chaser', 15],
      ['tell_client', 15],
      ['supervisor', 20],
    ]);
  });

  it('makes every kind but those of the days and of people', () => {
    const made = new Set(planned.map(({ kind }) => kind));
    expect(DIARY_KINDS.filter((kind) => !made.has(kind))).toEqual([
      'advice',
      'policy_expiring',
      'no_next_step',
      'renewal',
      'reply_received',
      'message_bounced',
      'questionnaire',
      'circumstance',
      'remarket',
      'application_drift',
      'other',
    ]);
  });
});
