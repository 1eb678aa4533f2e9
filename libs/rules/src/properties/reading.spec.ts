import fc from 'fast-check';
import { documentOf } from '../../test/policy.js';
import { reviewPolicy } from '../review.js';
import type { ReviewInput, VerdictKind } from '../types.js';
import { loadFixtures } from '../../test/fixtures.js';

const RANK: Readonly<Record<VerdictKind, number>> = { gap: 0, arguable: 1, in_scope: 2 };
const fixtures = loadFixtures();
const anyFixture = fc.constantFrom(...fixtures);
const verdictsOf = (input: ReviewInput): string[] =>
  reviewPolicy(input).verdicts.map((v) => `${v.serviceId} ${v.verdict}`);

function rewritten(input: ReviewInput, change: (text: string) => string): ReviewInput {
  return { ...input, wordings: input.wordings.map((w) => ({ ...w, text: change(w.text) })) };
}

/** Breaks every long paragraph at a width, as a PDF does. */
function reflow(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => (line.length > width ? breakLine(line, width) : line))
    .join('\n');
}

function breakLine(line: string, width: number): string {
  const out: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      out.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...out, current].join('\n');
}

/** Divides the long words at the end of each broken line. */
function hyphenate(text: string): string {
  return text.replace(/ ([a-z]{4})([a-z]{5,})\n([a-z])/g, ' $1-\n$2 $3');
}

/** "(a)" becomes "(1)" and "3." becomes "(3)" before a clause in small letters, unless the text refers to its clauses by them. */
function renumber(text: string): string {
  const referred =
    /\b(?:items?|exclusions?|paragraphs?|sections?|clauses?|articles?|conditions?|parts?) \(?(?:[a-z]|\d{1,2})\b/i;
  if (referred.test(text)) return text;
  return text
    .replace(
      /^( *)\(([a-h])\)(?= )/gm,
      (_, blank: string, letter: string) => `${blank}(${letter.charCodeAt(0) - 96})`,
    )
    .replace(/^( *)(\d{1,2})\.(?= +[a-z])/gm, '$1($2)');
}

describe('what never changes a verdict', () => {
  const runs = { numRuns: 40, seed: 7 };

  it('reflowing the text', () => {
    fc.assert(
      fc.property(anyFixture, fc.integer({ min: 64, max: 110 }), ({ input }, width) => {
        expect(verdictsOf(rewritten(input, (t) => reflow(t, width)))).toEqual(verdictsOf(input));
      }),
      runs,
    );
  });

  it('hyphens at the end of broken lines', () => {
    fc.assert(
      fc.property(anyFixture, fc.integer({ min: 64, max: 110 }), ({ input }, width) => {
        expect(verdictsOf(rewritten(input, (t) => hyphenate(reflow(t, width))))).toEqual(verdictsOf(input));
      }),
      runs,
    );
  });

  it('page heads and feet in the middle of the text', () => {
    fc.assert(
      fc.property(anyFixture, fc.integer({ min: 3, max: 9 }), ({ input }, every) => {
        const paged = rewritten(input, (t) =>
          t
            .split('\n')
            .map((l, i) =>
              i % every === every - 1 && l === '' ? `\nXYZ 1234 (01 24)  Page ${i} of 99\n` : l,
            )
            .join('\n'),
        );
        expect(verdictsOf(paged)).toEqual(verdictsOf(input));
      }),
      runs,
    );
  });

  it('typographic quotes, ligatures and dashes', () => {
    for (const { input } of fixtures) {
      const fine = rewritten(input, (t) =>
        t
          .replace(/"([^"\n]*)"/g, '\u201c$1\u201d')
          .replace(/fi/g, '\ufb01')
          .replace(/ - /g, ' \u2013 ')
          .replace(/'/g, '\u2019'),
      );
      expect(verdictsOf(fine)).toEqual(verdictsOf(input));
    }
  });

  it('capitals throughout, as old forms are printed', () => {
    for (const { id, input } of fixtures) {
      const shouted = rewritten(input, (t) => t.toUpperCase());
      expect([id, ...verdictsOf(shouted)]).toEqual([id, ...verdictsOf(input)]);
    }
  });

  it('letters for numbers and numbers for letters at the head of clauses', () => {
    for (const { id, input } of fixtures) {
      expect([id, ...verdictsOf(rewritten(input, renumber))]).toEqual([id, ...verdictsOf(input)]);
    }
  });

  it('an exclusion of something else', () => {
    for (const { id, input } of fixtures.filter((f) => f.input.asOf < f.input.policy.expiresOn)) {
      const text =
        'This policy does not apply to any claim arising out of the ownership of aircraft or watercraft.';
      const wordings = [...input.wordings, documentOf('unrelated', 'endorsement', `ENDORSEMENT 99\n${text}`)];
      expect([id, ...verdictsOf({ ...input, wordings })]).toEqual([id, ...verdictsOf(input)]);
    }
  });

  it('the order of the services', () => {
    for (const { input } of fixtures) {
      const turned = { ...input, services: [...input.services].reverse() };
      expect(verdictsOf(turned).sort()).toEqual(verdictsOf(input).sort());
    }
  });
});

describe('what moves a verdict one way only', () => {
  it('naming a service by endorsement never worsens one', () => {
    for (const { input } of fixtures) {
      const before = reviewPolicy(input);
      const term = before.definedTerm ?? 'Professional Services';
      const added = documentOf(
        'added',
        'endorsement',
        `The definition of "${term}" is amended to include the following services: website hosting.`,
      );
      const after = reviewPolicy({ ...input, wordings: [...input.wordings, added] }).verdicts;
      after.forEach((v, i) =>
        expect(RANK[v.verdict]).toBeGreaterThanOrEqual(RANK[before.verdicts[i]?.verdict ?? 'gap']),
      );
    }
  });

  it('taking an exception out of an exclusion never betters one', () => {
    const cut = (t: string): string =>
      t
        .replace(/Exclusion [\d.]+ (?:does|shall) not apply[^.]*\./g, '')
        .replace(/, (?:but this exclusion does not apply|except to the extent)[^.;]*/g, '');
    for (const { input } of fixtures) {
      const before = reviewPolicy(input).verdicts;
      const after = reviewPolicy(rewritten(input, cut)).verdicts;
      after.forEach((v, i) => expect(RANK[v.verdict]).toBeLessThanOrEqual(RANK[before[i]?.verdict ?? 'gap']));
    }
  });

  it('the same input gives the same bytes', () => {
    for (const { input } of fixtures)
      expect(JSON.stringify(reviewPolicy(input))).toBe(JSON.stringify(reviewPolicy(input)));
  });
});
