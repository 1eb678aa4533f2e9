import fc from 'fast-check';
import { inputFor } from '../../test/policy.js';
import { proposeRemedies } from '../remedies/propose.js';
import { reviewPolicy } from '../review.js';

const services = [{ name: 'Managed EDR' }, { name: 'Pen test' }, { name: 'Help desk' }];
const pieces = fc.constantFrom(
  '"Professional Services" means ', 'shall not apply to ', 'EXCLUSIONS\n', '(a) ', '1.1.1.1.1 ', ', ', ';\n', '"', '\u0000', '\u202e', '• ', 'Page 1 of 2\n',
  'information technology services ', 'including but not limited to ', 'ENDORSEMENT NO. 1\n', 'Effective: 01/02/2026\n', 'is deleted and replaced by ', '\ufb01', '-\n', 'ﷺ', '💥',
); // prettier-ignore

function seconds(run: () => void): number {
  const started = performance.now();
  run();
  return (performance.now() - started) / 1000;
}

describe('hostile texts', () => {
  it('never throw, whatever they are made of, and quote the original', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 400 }),
          fc.array(pieces, { maxLength: 60 }).map((p) => p.join('')),
        ),
        (text) => {
          const input = inputFor(text, services);
          const review = reviewPolicy(input);
          proposeRemedies(input, review);
          for (const span of review.verdicts.flatMap((v) => v.evidence))
            expect(text.slice(span.start, span.end)).toBe(span.text);
        },
      ),
      { numRuns: 150, seed: 11 },
    );
  });

  const monsters: readonly (readonly [string, (size: number) => string])[] = [
    ['commas', (n) => `"Professional Services" means ${'a, '.repeat(n / 3)}`],
    [
      'deep numbering',
      (n) =>
        Array.from({ length: n / 40 }, (_, i) => `${'1.'.repeat(i % 12)}1 ${'(a) (i) '.repeat(3)}text`).join(
          '\n',
        ),
    ],
    ['unbalanced quotes', (n) => '"Services" means " '.repeat(n / 19)],
    ['one long word', (n) => 'x'.repeat(n)],
    ['coordinated words', (n) => 'network, server and cloud design, installation, '.repeat(n / 48)],
    ['endorsements', (n) => 'Endorsement 1\nThe following is added to Services: help desk.\n'.repeat(n / 60)],
    ['exclusions', (n) => `EXCLUSIONS\n${'1. arising out of any failure to prevent\n'.repeat(n / 40)}`],
    ['right to left and NUL', (n) => '\u202e\u0000מדיניות ביטוח '.repeat(n / 15)],
  ];

  for (const [name, make] of monsters) {
    it(`${name}: time grows with the length, not with its square`, () => {
      const small = make(40_000);
      const large = make(400_000);
      reviewPolicy(inputFor(small, services));
      const base = Math.max(
        0.02,
        seconds(() => reviewPolicy(inputFor(small, services))),
      );
      expect(seconds(() => reviewPolicy(inputFor(large, services))) / base).toBeLessThan(40);
    });
  }
});
