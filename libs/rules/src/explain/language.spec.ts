import { inputFor } from '../../test/policy.js';
import { RULES } from '../judge/rules/index.js';
import { proposeRemedies } from '../remedies/propose.js';
import { reviewPolicy } from '../review.js';
import { SERVICE_CODES } from '../taxonomy/codes.js';

const inputs = RULES.flatMap((rule) => rule.examples).map((example) =>
  inputFor(
    example.wording,
    SERVICE_CODES.map((code) => ({ name: `Line ${code.replace(/_/g, ' ')}`, code })),
  ),
);
const withoutQuotations = (text: string): string => text.replace(/"[^"]*"/g, '');

describe('the language of verdicts', () => {
  it('never says "covered" in an explanation, outside the policy\'s own words, whatever the verdict', () => {
    const printed = inputs.flatMap((input) => reviewPolicy(input).verdicts.map((v) => v.explanation));
    expect(printed.length).toBeGreaterThan(500);
    expect(printed.filter((text) => /\bcovered\b/i.test(withoutQuotations(text)))).toEqual([]);
    expect(printed.filter((text) => text.split(/(?<=[.?!])\s/).length > 4)).toEqual([]);
  });

  it('concedes nothing in what goes to a carrier', () => {
    const sent = inputs.flatMap((input) => {
      const review = reviewPolicy(input);
      return [
        ...review.verdicts.map((v) => v.question ?? ''),
        ...proposeRemedies(input, review).map((r) => r.text),
      ];
    });
    expect(sent.filter((text) => /\b(?:gap|not covered|excluded)\b/i.test(withoutQuotations(text)))).toEqual(
      [],
    );
  });

  it('reads in scope as within the services described, and asks nothing when nothing is open', () => {
    const verdict = reviewPolicy(
      inputFor('"Professional Services" means help desk and data backup.', [{ name: 'Help Desk' }]),
    ).verdicts[0];
    expect(verdict?.explanation).toContain('within the services described, on the documents read');
    expect(verdict?.question).toBeNull();
  });
});
