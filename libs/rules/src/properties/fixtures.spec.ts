import { reviewPolicy } from '../review.js';
import { loadFixtures } from '../../test/fixtures.js';

describe('twenty policies of our own', () => {
  const fixtures = loadFixtures();

  it('are twenty', () => {
    expect(fixtures).toHaveLength(20);
  });

  for (const { id, about, input, expected } of fixtures) {
    describe(`${id}: ${about}`, () => {
      const { verdicts } = reviewPolicy(input);
      verdicts.forEach((verdict, i) => {
        const service = input.services[i];
        it(`${service?.name} is ${expected[i]?.verdict}, ${expected[i]?.reason}`, () => {
          expect({ verdict: verdict.verdict, reasons: verdict.reasons }).toMatchObject({
            verdict: expected[i]?.verdict,
            reasons: expect.arrayContaining([expected[i]?.reason]) as unknown,
          });
          expect(verdict.evidence.length).toBeGreaterThan(0);
          for (const span of verdict.evidence) {
            const source =
              input.wordings.find((w) => w.id === span.wordingId)?.text ?? input.application?.text ?? '';
            expect(source.slice(span.start, span.end)).toBe(span.text);
          }
        });
      });
    });
  }
});
