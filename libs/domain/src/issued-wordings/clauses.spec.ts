import { clauseDifferences, wordDiff } from './clause-differences.js';
import { clausesOf, isFormula } from './clauses.js';
import type { Remedy } from '@carveback/rules';

const PAPER = `ENDORSEMENT NO. 3
THIS ENDORSEMENT CHANGES THE POLICY. PLEASE READ IT CAREFULLY.

It is agreed that the definition of “Professional Services” is amended to
include managed detection and response, performed by or on behalf of the Insured for
others for a fee.

Exclusion 4 does not apply to authorized security testing. The Retention is increased to $50,000 each claim.

All other terms and conditions remain unchanged.`;

const proposal = (text: string, changes: Partial<Remedy> = {}): Remedy => ({
  ...{ kind: 'add_service', serviceIds: ['s'], byWording: true, operation: 'insert', anchor: null },
  ...{ place: 'Definition', text },
  ...changes,
});

describe('clausesOf', () => {
  it('puts lines together that were broken for print, and parts sentences', () => {
    const texts = clausesOf(PAPER)
      .filter((clause) => !isFormula(clause))
      .map(({ text }) => text);
    expect(texts).toEqual([
      'It is agreed that the definition of "Professional Services" is amended to include managed detection and response, performed by or on behalf of the Insured for others for a fee.',
      'Exclusion 4 does not apply to authorized security testing.',
      'The Retention is increased to $50,000 each claim.',
    ]);
  });

  it.each(['', ' \n\f ', '---', 'a', '\ud800 half', '“'.repeat(9)])('takes %j', (text) => {
    expect(() => clausesOf(text)).not.toThrow();
  });
});

describe('clauseDifferences', () => {
  const asked =
    'The definition of "Professional Services" is amended to include the following services performed by or on behalf of the Insured: managed detection and response; security monitoring.';

  it('holds each clause asked for against the nearest one issued, and shows what nobody asked for', () => {
    const [first, ...unasked] = clauseDifferences({ proposals: [proposal(asked)], issued: PAPER, known: [] });
    expect(first).toMatchObject({ place: 'Definition', serviceIds: ['s'], asked });
    expect(first?.issued).toContain('managed detection and response');
    const missing = first?.parts.filter(({ kind }) => kind === 'missing').map(({ text }) => text.trim());
    expect(missing).toEqual(expect.arrayContaining([expect.stringContaining('security monitoring')]));
    expect(unasked.map(({ asked: none, issued }) => [none, issued])).toEqual([
      [null, 'Exclusion 4 does not apply to authorized security testing.'],
      [null, 'The Retention is increased to $50,000 each claim.'],
    ]);
  });

  it('says where nothing that was issued comes near', () => {
    const wanted = 'No retroactive date applies to penetration testing.';
    const [first] = clauseDifferences({ proposals: [proposal(wanted)], issued: PAPER, known: [] });
    expect(first).toMatchObject({ issued: null, parts: [{ kind: 'missing', text: wanted }] });
  });

  it('takes words that the policy had before for no news, and remedies without words for no clause', () => {
    const differences = clauseDifferences({
      proposals: [proposal('Buy a cyber policy.', { byWording: false })],
      issued: PAPER,
      known: ['4. Exclusion 4 does not apply\nto authorized SECURITY testing.', PAPER.slice(0, 300)],
    });
    expect(differences.map(({ issued }) => issued)).toEqual([
      'The Retention is increased to $50,000 each claim.',
    ]);
  });

  it('reads a paper of a megabyte in a moment', () => {
    const long = Array.from(
      { length: 8_000 },
      (_, i) => `Clause ${i} speaks of matter ${i} and of services, for others.`,
    ).join('\n');
    const begun = performance.now();
    const proposals = Array.from({ length: 20 }, (_, i) => proposal(`${asked} Matter ${i}.`));
    clauseDifferences({ proposals, issued: long, known: [long] });
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});

describe('wordDiff', () => {
  it('sees no difference in capitals, quotation marks and line breaks', () => {
    expect(wordDiff('The "Insured’s" fee', "THE “INSURED'S”\n fee").map(({ kind }) => kind)).toEqual([
      'kept',
    ]);
  });

  it('tells words that are missing and words that were added', () => {
    const parts = wordDiff('with written client consent', 'with prior written consent');
    expect(parts.filter(({ kind }) => kind === 'missing').map(({ text }) => text.trim())).toEqual(['client']);
    expect(parts.filter(({ kind }) => kind === 'added').map(({ text }) => text.trim())).toEqual(['prior']);
  });
});
