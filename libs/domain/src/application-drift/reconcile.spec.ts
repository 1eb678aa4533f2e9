import type { ApplicationAnswer } from '../applications/index.js';
import type { DriftFinding } from './drift-finding.entity.js';
import type { DriftLine } from './drift-line.js';
import { reconcileDrift, type PolicyLedger } from './reconcile.js';

const SEEN = { title: 'MFA', severity: 'critical', said: 'yes', words: 'w', today: '5 %' } as const;
const line = (changes: Partial<DriftLine> = {}) =>
  ({
    key: 'mfa',
    topic: 'mfa',
    state: 'differs',
    reasons: ['worse_than_said'],
    ...SEEN,
    ...changes,
  }) as DriftLine;
const finding = (changes: Partial<DriftFinding> = {}) =>
  ({
    ...{ id: 'f', policyId: 'p', applicationId: 'a', lineKey: 'mfa', topic: 'mfa', state: 'differs' },
    ...{ reasons: ['worse_than_said'], ...SEEN },
    ...changes,
  }) as DriftFinding;
const ledger = (lines: DriftLine[], changes: Partial<PolicyLedger> = {}): PolicyLedger => ({
  ...{ policyId: 'p', applicationId: 'a', lines, answers: [] },
  ...changes,
});
const NOTHING = { opened: [], changed: [], cleared: [] };
const SAME = line({ state: 'same', reasons: [], severity: null });
const UNKNOWN = line({ state: 'unknown', reasons: ['nothing_on_record'], severity: null });
const endOf = (open: DriftFinding, ...ledgers: PolicyLedger[]) =>
  reconcileDrift([open], ledgers, ['p']).cleared.map(({ by }) => by);

describe('reconcileDrift', () => {
  it('opens what drifted, and nothing of what is as it was said or unknown', () => {
    const other = line({ key: 'mfa:email' });
    const { opened } = reconcileDrift([], [ledger([line(), SAME, UNKNOWN, other])], ['p']);
    expect(opened.map(({ policyId, line: { key } }) => [policyId, key])).toEqual([
      ['p', 'mfa'],
      ['p', 'mfa:email'],
    ]);
  });

  it('leaves what stands as it is, and follows it where it changes', () => {
    expect(reconcileDrift([finding()], [ledger([line()])], ['p'])).toEqual(NOTHING);
    for (const changes of [{ today: '6 %' }, { reasons: ['better_than_said'] }, { severity: 'high' }]) {
      const { changed } = reconcileDrift([finding()], [ledger([line(changes as Partial<DriftLine>)])], ['p']);
      expect([changes, changed]).toHaveLength(2);
      expect(changed).toHaveLength(1);
    }
    const newer = ledger([line()], { applicationId: 'b' });
    expect(reconcileDrift([finding()], [newer], ['p']).changed).toMatchObject([{ applicationId: 'b' }]);
  });

  it('opens the same line of another policy', () => {
    const { opened } = reconcileDrift(
      [finding()],
      [ledger([line()]), ledger([line()], { policyId: 'q' })],
      ['p', 'q'],
    );
    expect(opened.map(({ policyId }) => policyId)).toEqual(['q']);
  });

  it('ends a drift by what is known', () => {
    expect(endOf(finding(), ledger([SAME]))).toEqual(['agrees']);
    expect(endOf(finding(), ledger([SAME], { applicationId: 'b' }))).toEqual(['new_application']);
    expect(endOf(finding({ policyId: 'q' }))).toEqual(['policy_ended']);
    expect(endOf(finding({ lineKey: 'service:s', topic: 'service' }), ledger([]))).toEqual([
      'service_retired',
    ]);
    const silent = {
      topic: 'mfa',
      serviceLineId: null,
      assetClass: null,
      answer: null,
      percent: null,
      amountMinor: null,
    };
    const answers = [silent as ApplicationAnswer];
    expect(endOf(finding(), ledger([], { answers }))).toEqual(['answer_taken_back']);
  });

  it('lets a drift stand while nobody can say', () => {
    expect(endOf(finding(), ledger([UNKNOWN]))).toEqual([]);
    expect(endOf(finding(), ledger([UNKNOWN], { applicationId: 'b' }))).toEqual([]);
    expect(endOf(finding(), ledger([], { applicationId: 'b' }))).toEqual([]);
    expect(endOf(finding())).toEqual([]);
  });
});
