import type { PolicyFacts, ServiceLineFacts, Verdict } from '@carveback/rules';
import type { JudgedPolicy } from '../reviews/judgement.js';
import { kindOf, reconcileFindings, type OpenFinding } from './reconcile.js';

const DAY = '2026-03-10';
const service = (id: string, retiredOn: string | null = null) => ({ id, retiredOn }) as ServiceLineFacts;
const verdict = (serviceId: string, changes: Partial<Verdict> = {}): Verdict =>
  ({
    ...{ serviceId, policyId: 'p', verdict: 'gap', reasons: ['silent'], severity: 'high', code: 'help_desk' },
    ...changes,
  }) as Verdict;
const judged = (verdicts: Verdict[] | null, id = 'p'): JudgedPolicy =>
  ({
    input: { policy: { id } as PolicyFacts },
    review: verdicts && { verdicts },
    missingDocuments: [],
  }) as unknown as JudgedPolicy;
const finding = (serviceLineId: string, changes: Partial<OpenFinding> = {}): OpenFinding => ({
  ...{ id: `f-${serviceLineId}`, policyId: 'p', serviceLineId, kind: 'request', verdict: 'gap' },
  ...{ reasons: ['silent'], severity: 'high' },
  ...changes,
});

describe('kindOf', () => {
  it.each([
    [{ code: 'unknown', reasons: ['silent'] }, 'question'],
    [{ code: 'help_desk', reasons: ['schedule_missing'] }, 'question'],
    [{ code: 'help_desk', reasons: ['silent'] }, 'request'],
    [{ code: 'bundle', reasons: ['excluded', 'intentional_acts'] }, 'request'],
  ] as const)('%j is a %s', (seen, kind) => {
    expect(kindOf({ ...seen, reasons: [...seen.reasons] })).toBe(kind);
  });
});

describe('reconcileFindings', () => {
  it('opens what is new, and nothing for what is in scope or retired', () => {
    const verdicts = [
      verdict('a'),
      verdict('b', { verdict: 'in_scope' }),
      verdict('c'),
      verdict('d', { verdict: 'arguable' }),
    ];
    const services = [service('a'), service('b'), service('c', DAY), service('d', '2026-03-11')];
    const { opened } = reconcileFindings([], [judged(verdicts)], services, DAY);
    expect(opened.map(({ serviceId }) => serviceId)).toEqual(['a', 'd']);
  });

  it('confirms what still stands, and says whether it changed', () => {
    const verdicts = [
      verdict('a'),
      verdict('b', { severity: 'low' }),
      verdict('c', { reasons: ['schedule_missing'] }),
    ];
    const { opened, standing } = reconcileFindings(
      ['a', 'b', 'c'].map((id) => finding(id)),
      [judged(verdicts)],
      ['a', 'b', 'c'].map((id) => service(id)),
      DAY,
    );
    expect(opened).toEqual([]);
    expect(standing.map(({ changed }) => changed)).toEqual([false, true, true]);
  });

  it.each([
    ['the wording', [judged([verdict('a', { verdict: 'in_scope' })])], [service('a')], 'wording'],
    ['its retirement', [judged([verdict('a')])], [service('a', '2026-02-01')], 'service_retired'],
    ['the end of the policy', [judged([verdict('a')], 'q')], [service('a')], 'policy_ended'],
  ] as const)('cures by %s', (_, policies, services, by) => {
    const { cured } = reconcileFindings([finding('a')], policies, services, DAY);
    expect(cured).toEqual([{ finding: finding('a'), by }]);
  });

  it('leaves findings as they are while nobody can read the policy', () => {
    const changes = reconcileFindings([finding('a')], [judged(null)], [service('a')], DAY);
    expect(changes).toEqual({ opened: [], standing: [], cured: [] });
  });
});
