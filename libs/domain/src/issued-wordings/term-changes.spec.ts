import { termsOf } from './issued-wording.input.js';
import type { IssuedTerms, PriorWork } from './issued-wording.entity.js';
import { termChanges, type TermsBeside } from './term-changes.js';

const SILENT: IssuedTerms = {
  limitPerClaimMinor: null,
  limitAggregateMinor: null,
  retentionMinor: null,
  retroactiveOn: null,
  priorKnowledgeOn: null,
  namedInsured: null,
};
const policy: TermsBeside['policy'] = {
  currency: 'USD',
  limitPerClaimMinor: 100_000_000,
  limitAggregateMinor: null,
  retentionMinor: 500_000,
  retroactiveOn: '2020-01-01',
};

function changes(
  terms: Partial<IssuedTerms>,
  {
    priorWork = 'counts' as PriorWork,
    effectiveOn = '2026-03-01',
    ...other
  }: Partial<TermsBeside> & {
    priorWork?: PriorWork;
    effectiveOn?: string;
  } = {},
) {
  return termChanges({
    ...{ policy, namedInsureds: ['Harbor IT, LLC'], priorKnowledgeOn: null, askedFor: '2026-03-01' },
    ...{ soldBefore: true, ...other },
    issued: { terms: { ...SILENT, ...terms }, priorWork, effectiveOn },
  });
}

describe('termChanges', () => {
  it('is silent where the paper is, or says the same', () => {
    expect(changes({})).toEqual([]);
    const same = { limitPerClaimMinor: 100_000_000, retentionMinor: 500_000, retroactiveOn: '2020-01-01' };
    expect(changes({ ...same, namedInsured: 'HARBOR IT LLC' })).toEqual([]);
  });

  it.each([
    [{ limitPerClaimMinor: 50_000_000 }, 'limit_per_claim', '$1,000,000', '$500,000', true],
    [{ limitPerClaimMinor: 200_000_000 }, 'limit_per_claim', '$1,000,000', '$2,000,000', false],
    [{ limitAggregateMinor: 200_000_000 }, 'limit_aggregate', null, '$2,000,000', true],
    [{ retentionMinor: 1_000_050 }, 'retention', '$5,000', '$10,000.50', true],
    [{ retentionMinor: 0 }, 'retention', '$5,000', '$0', false],
    [{ retroactiveOn: '2026-03-01' }, 'retroactive_date', '2020-01-01', '2026-03-01', true],
    [{ retroactiveOn: '2019-01-01' }, 'retroactive_date', '2020-01-01', '2019-01-01', false],
    [{ priorKnowledgeOn: '2026-03-01' }, 'prior_knowledge_date', null, '2026-03-01', true],
    [{ namedInsured: 'Harbor IT Inc.' }, 'named_insured', 'Harbor IT, LLC', 'Harbor IT Inc.', true],
  ])('%j changes %s', (terms, term, before, after, worsened) => {
    expect(changes(terms)).toEqual([{ term, before, after, worsened }]);
  });

  it('holds prior knowledge against the paper before', () => {
    const earlier = { priorKnowledgeOn: '2026-03-01' };
    expect(changes({ priorKnowledgeOn: '2025-01-01' }, earlier)[0]?.worsened).toBe(false);
    expect(changes({ priorKnowledgeOn: '2026-06-01' }, earlier)[0]?.worsened).toBe(true);
  });

  it('takes a retroactive date where there was none for worse', () => {
    const [change] = changes({ retroactiveOn: '2026-03-01' }, { policy: { ...policy, retroactiveOn: null } });
    expect(change).toMatchObject({ before: null, worsened: true });
  });

  it.each([
    ['unsaid', true, null, true],
    ['unsaid', false, null, true],
    ['does_not_count', true, 'does_not_count', true],
    ['does_not_count', false, 'does_not_count', false],
  ] as const)('prior work that is %s, sold before: %s', (priorWork, soldBefore, after, worsened) => {
    expect(changes({}, { priorWork, soldBefore })).toEqual([
      { term: 'prior_work', before: 'counts', after, worsened },
    ]);
  });

  it.each([
    ['2026-02-15', false],
    ['2026-04-01', true],
  ])('an effective date of %s instead of the one asked for', (effectiveOn, worsened) => {
    expect(changes({}, { effectiveOn })).toEqual([
      { term: 'effective_date', before: '2026-03-01', after: effectiveOn, worsened },
    ]);
  });
});

describe('termsOf', () => {
  const PAPER = `Named Insured: Harbor IT, LLC
Limit of Liability: $1,000,000 each claim; $2,000,000 aggregate
Retention: $7,500
Retroactive Date: April 1, 2019`;

  it('reads from the paper what nobody gave', () => {
    expect(termsOf(PAPER, 'USD', {})).toEqual({
      limitPerClaimMinor: 100_000_000,
      limitAggregateMinor: 200_000_000,
      retentionMinor: 750_000,
      retroactiveOn: '2019-04-01',
      priorKnowledgeOn: null,
      namedInsured: 'Harbor IT, LLC',
    });
  });

  it('goes by what a person gave, null too, and takes no other currency', () => {
    expect(termsOf(PAPER, 'USD', { retentionMinor: null, retroactiveOn: '2020-01-01' })).toMatchObject({
      retentionMinor: null,
      retroactiveOn: '2020-01-01',
    });
    expect(termsOf(PAPER, 'GBP', {})).toMatchObject({ limitPerClaimMinor: null, retentionMinor: null });
  });
});
