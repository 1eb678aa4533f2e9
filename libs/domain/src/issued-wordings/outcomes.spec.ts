import type { VerdictKind } from '@carveback/rules';
import { asksForNoMore } from './conditions.js';
import { correctionsOf } from './corrections.js';
import type { CheckedService, ClauseDifference, Standing } from './issue-check.js';
import { isWorse, outcomeOfAsked, outcomeOfOther } from './outcomes.js';

const stands = (verdict: VerdictKind, onlyIf: string | null = null): Standing => ({
  ...{ verdict, onlyIf, reasons: [], evidence: null },
});
const [gap, arguable, within] = [stands('gap'), stands('arguable'), stands('in_scope')];
const CONSENT = 'performed by or on behalf of the Insured with the prior written consent of the client';

describe('what became of a service that was asked about', () => {
  it.each([
    [gap, within, null, 'cured'],
    [arguable, within, null, 'cured'],
    [within, within, null, 'cured'],
    [null, within, null, 'cured'],
    [gap, arguable, null, 'partly_cured'],
    [gap, gap, within, 'not_cured'],
    [arguable, arguable, within, 'not_cured'],
    [arguable, gap, within, 'not_cured'],
    [gap, null, within, 'not_cured'],
    [gap, stands('in_scope', 'with written consent'), within, 'partly_cured'],
    [gap, stands('in_scope', 'with written consent'), null, 'partly_cured'],
    [gap, stands('in_scope', 'that you perform with the written consent of your client'), stands('in_scope', CONSENT), 'cured'],
    [gap, stands('in_scope', 'with written consent countersigned by the Insurer'), stands('in_scope', CONSENT), 'partly_cured'],
  ] as const)('%j → %j is, having asked for %j, %s', (before, after, asked, outcome) => {
    expect(outcomeOfAsked(before, after, asked)).toBe(outcome);
  }); // prettier-ignore
});

describe('what became of any other service', () => {
  it.each([
    [within, gap, 'worsened'],
    [within, arguable, 'worsened'],
    [arguable, gap, 'worsened'],
    [within, stands('in_scope', 'with consent'), 'worsened'],
    [stands('in_scope', 'with written consent'), stands('in_scope', 'with consent'), 'improved'],
    [stands('in_scope', 'with consent'), within, 'improved'],
    [gap, within, 'improved'],
    [gap, gap, 'unchanged'],
    [null, gap, 'unchanged'],
    [within, within, 'unchanged'],
  ] as const)('%j → %j is %s', (before, after, outcome) => {
    expect(outcomeOfOther(before, after)).toBe(outcome);
  });

  it('is never worse than itself', () => {
    for (const standing of [gap, arguable, within, stands('in_scope', CONSENT), null]) {
      expect(isWorse(standing, standing)).toBe(false);
    }
  });
});

describe('asksForNoMore', () => {
  it.each([
    [null, null, true],
    [null, 'with consent', true],
    ['with consent', null, false],
    ['performed with written client consent', CONSENT, true],
    ['with a signed contract', CONSENT, false],
    ['where authorised by customers in writing', 'when the customer has authorized it in writing', true],
  ])('%j than %j: %s', (condition, than, expected) => {
    expect(asksForNoMore(condition, than)).toBe(expected);
  });
});

describe('correctionsOf', () => {
  const service = (id: string, outcome: CheckedService['outcome'], after = gap): CheckedService => ({
    ...{ serviceLineId: id, outcome, before: gap, after },
    findingId: outcome === 'worsened' || outcome === 'unchanged' ? null : `f-${id}`,
  });
  let proposal = 0;
  const clause = (serviceIds: string[], issued: string | null, kept = false): ClauseDifference => ({
    ...{ proposal: (proposal += 1), kind: 'add_service' as const },
    ...{ place: 'Definition', serviceIds, asked: 'words', issued },
    parts: [{ kind: kept ? ('kept' as const) : ('missing' as const), text: 'words' }],
  });
  const words = { wordingId: 'w', start: 0, end: 5, text: 'solely help desk', page: null };

  it('asks for nothing where all is cured, though the words differ', () => {
    const check = {
      services: [service('a', 'cured', within)],
      differences: [clause(['a'], 'other')],
      terms: [],
    };
    expect(correctionsOf(check, 'w')).toEqual([]);
  });

  it('names clauses, services, conditions, words nobody asked for and terms, without a verdict', () => {
    const check = {
      services: [
        service('a', 'not_cured'),
        service('b', 'not_cured'),
        service('c', 'partly_cured', stands('in_scope', 'with consent')),
        service('d', 'worsened', { ...gap, evidence: words }),
        service('e', 'worsened', { ...gap, evidence: { ...words, wordingId: 'form' } }),
        service('f', 'unchanged'),
      ],
      differences: [clause(['a', 'f'], null), clause(['b'], 'words', true), clause(['c'], 'other')],
      terms: [
        { term: 'retention' as const, before: '$5,000', after: '$50,000', worsened: true },
        { term: 'limit_aggregate' as const, before: '$1', after: '$2', worsened: false },
      ],
    };
    const corrections = correctionsOf(check, 'w');
    expect(
      corrections.map(({ kind, serviceIds, asked, issued }) => [kind, serviceIds, asked, issued]),
    ).toEqual([
      ['words', ['a'], 'words', null],
      ['words', ['c'], 'words', 'other'],
      ['service', ['b'], null, null],
      ['condition', ['c'], null, 'with consent'],
      ['unasked_words', ['d'], null, 'solely help desk'],
      ['unasked_words', ['e'], null, null],
      ['term', [], '$5,000', '$50,000'],
    ]);
    expect(JSON.stringify(corrections)).not.toMatch(/gap|arguable|in_scope/);
  });

  it('asks for one of two ways to say the same, the one that came nearer', () => {
    const wider = { ...clause(['a', 'b'], 'other'), kind: 'open_grant' as const };
    const narrower: ClauseDifference = {
      ...clause(['a'], 'other'),
      parts: [
        { kind: 'kept', text: 'words words words' },
        { kind: 'missing', text: 'x' },
      ],
    };
    const ask = (...uncured: string[]) =>
      correctionsOf(
        {
          services: uncured.map((id) => service(id, 'not_cured')),
          ...{ differences: [wider, narrower], terms: [] },
        },
        'w',
      ).map(({ serviceIds }) => serviceIds);
    expect(ask('a')).toEqual([['a']]);
    expect(ask('a', 'b')).toEqual([['a', 'b'], ['a']]);
  });
});
