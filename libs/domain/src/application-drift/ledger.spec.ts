import type { ServiceInApplication } from '@carveback/rules';
import type { ApplicationAnswer } from '../applications/index.js';
import type { ControlStatement } from '../controls/index.js';
import type { ServiceLine } from '../service-lines/index.js';
import type { DriftMaterial } from './drift-material.js';
import { ledgerOf } from './ledger.js';

const SIGNED = '2025-12-01';
const TODAY = '2026-03-01';

const material = (changes: Partial<DriftMaterial>): DriftMaterial => ({
  today: TODAY,
  application: { id: 'a', signedOn: SIGNED, state: 'text', pageStarts: [] },
  ...{ services: [], reading: [], answers: [], controls: [] },
  ...changes,
});
const service = (id: string, changes: Partial<ServiceLine> = {}) =>
  ({
    ...{ id, name: id, firstSoldOn: '2025-06-01', retiredOn: null, toldOn: '2026-01-10' },
    ...{ deliveredBy: 'self', performedBy: '', pctRevenue: null },
    ...changes,
  }) as ServiceLine;
const read = (serviceId: string, says: ServiceInApplication['says'], at?: number): ServiceInApplication => ({
  serviceId,
  says,
  words:
    at === undefined ? null : { wordingId: 'application', start: at, end: at + 5, text: 'words', page: null },
});
const answer = (changes: Partial<ApplicationAnswer>) =>
  ({
    ...{ topic: 'mfa', serviceLineId: null, assetClass: null, answer: null, percent: null },
    ...{ amountMinor: null, words: 'words', page: 2 },
    ...changes,
  }) as ApplicationAnswer;
const control = (changes: Partial<ControlStatement>) =>
  ({
    kind: 'mfa',
    assetClass: null,
    percent: null,
    answer: null,
    asOf: '2026-02-01',
    ...changes,
  }) as ControlStatement;
const only = (changes: Partial<DriftMaterial>) => {
  const lines = ledgerOf(material(changes));
  expect(lines).toHaveLength(1);
  return lines[0]!;
};

describe('the services of a ledger', () => {
  it.each<[string, Partial<ServiceLine>, ServiceInApplication['says'], object]>([
    ['described', {}, 'described', { state: 'same', reasons: [], severity: null, since: null }],
    [
      'sold when it was signed and not described',
      {},
      'omitted',
      { state: 'not_described', reasons: ['sold_before_signing'], severity: 'critical', since: SIGNED },
    ],
    [
      'begun on the day it was signed',
      { firstSoldOn: SIGNED },
      'omitted',
      { state: 'not_described', reasons: ['started_after_signing'], severity: 'high', since: SIGNED },
    ],
    [
      'sold nobody knows since when',
      { firstSoldOn: null },
      'omitted',
      { state: 'not_described', reasons: ['first_day_unknown'], severity: 'high', since: '2026-01-10' },
    ],
    ['of a kind that nobody knows', {}, 'unknown', { state: 'unknown', reasons: ['service_not_known'] }],
    [
      'described and given up since',
      { retiredOn: '2026-02-01' },
      'described',
      { state: 'differs', reasons: ['no_longer_sold'], severity: 'low', since: '2026-02-01' },
    ],
  ])('%s', (_, changes, says, expected) => {
    const sold = { services: [service('EDR', changes)], reading: [read('EDR', says)] };
    expect(only(sold)).toMatchObject({ key: 'service:EDR', title: '"EDR"', ...expected });
  });

  it('leave out what is not sold yet, and what was given up before or without being described', () => {
    const services = [
      service('soon', { firstSoldOn: '2026-03-02' }),
      service('before', { retiredOn: '2025-11-01' }),
      service('unsaid', { retiredOn: '2026-02-01' }),
    ];
    const reading = [read('soon', 'omitted'), read('before', 'described'), read('unsaid', 'omitted')];
    expect(ledgerOf(material({ services, reading }))).toEqual([]);
  });

  it('quote the text with its page; what a broker entered from the paper counts before it', () => {
    const application = { id: 'a', signedOn: SIGNED, state: 'text' as const, pageStarts: [0, 100, 200] };
    const sold = { application, services: [service('EDR')], reading: [read('EDR', 'described', 150)] };
    expect(only(sold)).toMatchObject({ words: 'words', page: 2, said: 'described' });
    const entered = answer({ topic: 'service', serviceLineId: 'EDR', answer: 'no', words: '', page: 7 });
    expect(only({ ...sold, answers: [entered] })).toMatchObject({
      state: 'not_described',
      page: 7,
      words: '',
    });
    const takenBack = answer({ topic: 'service', serviceLineId: 'EDR' });
    expect(only({ ...sold, answers: [takenBack] })).toMatchObject({ state: 'same' });
  });

  it('are unknown while the application is not in hand', () => {
    const application = { id: 'a', signedOn: SIGNED, state: 'needs_text' as const, pageStarts: [] };
    const sold = { application, services: [service('EDR')], reading: [read('EDR', 'unknown')] };
    expect(only(sold)).toMatchObject({ state: 'unknown', reasons: ['application_not_read'] });
  });
});

describe('the controls of a ledger', () => {
  const YES = answer({ answer: 'yes' });
  const of = (said: ApplicationAnswer, ...controls: ControlStatement[]) =>
    only({ answers: [said], controls });

  it.each<[string, ApplicationAnswer, ControlStatement[], object]>([
    [
      'MFA said to be everywhere, which it is not',
      YES,
      [control({ percent: 99 })],
      {
        state: 'differs',
        reasons: ['worse_than_said'],
        severity: 'critical',
        today: '99 %',
        since: '2026-02-01',
      },
    ],
    [
      'MFA said to be everywhere, with one system that has none',
      YES,
      [control({ percent: 100 }), control({ assetClass: 'email', percent: 0 })],
      { state: 'differs', severity: 'critical', today: '0 % (MFA, email)' },
    ],
    ['MFA said to be everywhere, which it is', YES, [control({ percent: 100 })], { state: 'same' }],
    [
      'MFA said to be everywhere, of which one system is known',
      YES,
      [control({ assetClass: 'email', percent: 100 })],
      { state: 'unknown', reasons: ['nothing_on_record'] },
    ],
    [
      'MFA of a class that the client did not name apart',
      answer({ assetClass: 'email', percent: 100 }),
      [control({ percent: 60 })],
      { state: 'differs', severity: 'critical', today: '60 %' },
    ],
    [
      'MFA of a class that is as it was said, whatever other systems are',
      answer({ assetClass: 'email', percent: 100 }),
      [control({ percent: 60 }), control({ assetClass: 'email', percent: 100 })],
      { state: 'same' },
    ],
    ['nothing on record', YES, [], { state: 'unknown', reasons: ['nothing_on_record'], today: '' }],
    [
      'MFA said in part and less today',
      answer({ percent: 80 }),
      [control({ percent: 60 })],
      { state: 'differs', severity: 'high' },
    ],
    [
      'more than was said',
      answer({ percent: 80 }),
      [control({ percent: 90 })],
      { state: 'differs', reasons: ['better_than_said'], severity: 'low' },
    ],
    [
      'a bare partial and any part',
      answer({ answer: 'partial' }),
      [control({ percent: 7 })],
      { state: 'same' },
    ],
    [
      'backups no longer tested throughout',
      answer({ topic: 'backups_tested', answer: 'yes' }),
      [control({ kind: 'backups_tested', answer: 'partial' })],
      { state: 'differs', severity: 'medium', today: 'partial' },
    ],
    [
      'AI that was denied',
      answer({ topic: 'ai_used', answer: 'no' }),
      [control({ kind: 'ai_used', answer: 'yes' })],
      { state: 'differs', reasons: ['worse_than_said'] },
    ],
    [
      'AI that was given up',
      answer({ topic: 'ai_used', answer: 'yes' }),
      [control({ kind: 'ai_used', answer: 'no' })],
      { reasons: ['better_than_said'] },
    ],
    [
      'a record from before the application',
      YES,
      [control({ percent: 50, asOf: '2025-10-01' })],
      { state: 'differs', todayAsOf: '2025-10-01', since: SIGNED },
    ],
  ])('%s', (_, said, controls, expected) => {
    expect(of(said, ...controls)).toMatchObject({ words: 'words', page: 2, ...expected });
  });
});

describe('the business of a ledger', () => {
  it.each<[string, ApplicationAnswer, ServiceLine[], object]>([
    [
      'subcontractors that were denied',
      answer({ topic: 'subcontractors_used', answer: 'no' }),
      [service('NOC', { deliveredBy: 'subcontractor', performedBy: 'Night Owl LLC' }), service('desk')],
      { state: 'differs', severity: 'high', today: '"NOC" (Night Owl LLC)', since: SIGNED },
    ],
    [
      'subcontractors that are there as told',
      answer({ topic: 'subcontractors_used', answer: 'yes' }),
      [service('NOC', { deliveredBy: 'subcontractor' })],
      { state: 'same' },
    ],
    [
      'subcontractors that are gone',
      answer({ topic: 'subcontractors_used', answer: 'yes' }),
      [service('desk')],
      { state: 'differs', reasons: ['better_than_said'] },
    ],
    [
      'subcontractors of a client of whom nothing is known',
      answer({ topic: 'subcontractors_used', answer: 'no' }),
      [],
      { state: 'unknown' },
    ],
    [
      'a share that moved',
      answer({ topic: 'revenue_share', serviceLineId: 'desk', percent: 10 }),
      [service('desk', { pctRevenue: 20 })],
      { state: 'differs', reasons: ['share_moved'], severity: 'medium', title: 'Share of revenue, "desk"' },
    ],
    [
      'a share that hardly moved',
      answer({ topic: 'revenue_share', serviceLineId: 'desk', percent: 10 }),
      [service('desk', { pctRevenue: 19.5 })],
      { state: 'same' },
    ],
    [
      'a share that nobody told',
      answer({ topic: 'revenue_share', serviceLineId: 'desk', percent: 10 }),
      [service('desk')],
      { state: 'unknown' },
    ],
    [
      'revenue, of which no record is kept',
      answer({ topic: 'annual_revenue', amountMinor: 250_000_050 }),
      [],
      { state: 'unknown', said: '2500000.50' },
    ],
  ])('%s', (_, said, services, expected) => {
    expect(only({ answers: [said], services })).toMatchObject(expected);
  });

  it('stands by weight: drifts, the worst first, then questions, then what is the same', () => {
    const lines = ledgerOf(
      material({
        services: [service('a'), service('b', { firstSoldOn: '2026-01-01' }), service('c')],
        reading: [read('a', 'described'), read('b', 'omitted'), read('c', 'unknown')],
        answers: [answer({ answer: 'yes' }), answer({ topic: 'ai_used', answer: 'yes' })],
        controls: [control({ percent: 1 }), control({ kind: 'ai_used', answer: 'no' })],
      }),
    );
    expect(lines.map(({ key }) => key)).toEqual(['mfa', 'service:b', 'ai_used', 'service:c', 'service:a']);
  });
});
