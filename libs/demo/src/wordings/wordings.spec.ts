import { reviewPolicy, type WordingText } from '@carveback/rules';
import type { DemoForm } from '../content.js';
import { declarationsOf } from './declarations.js';
import { ATTACHMENTS, OTHER_FORMS, TECHNOLOGY_FORMS } from './index.js';

const forms = Object.values(TECHNOLOGY_FORMS);
const texts = [...forms, ...OTHER_FORMS, ...ATTACHMENTS].map(({ title, text }) => [title, text] as const);

describe('the wordings of the demo', () => {
  it.each(texts)('%s is printed in whole paragraphs', (_, text) => {
    for (const paragraph of text.split(/\n+|\f/)) {
      expect(paragraph).toMatch(/\S/);
      expect(paragraph).not.toMatch(/ {2}|^\s|\s$|\||undefined/);
      expect(isHeading(paragraph) || /[.:;,]$|\band$/.test(paragraph)).toBe(true);
    }
    expect(text).not.toMatch(/[^\x20-\x7e\n\f]/);
  });

  it.each(forms.map((form) => [form.title, form] as const))('%s is a small policy of its own', (_, form) => {
    expect(form.text.length).toBeGreaterThan(1_200);
    expect(form.text.length).toBeLessThan(4_500);
    for (const part of [
      /exclusion|not apply|not insured|do not pay/i,
      /negligent/i,
      /notice|report/i,
      /condition|provision/i,
    ]) {
      expect(form.text).toMatch(part);
    }
    expect(distinct(forms.map(({ formNumber }) => formNumber))).toBe(forms.length);
  });

  it.each([
    ['bareGenus', 'IT consulting and network support'],
    ['openList', 'including but not limited to network design and administration'],
    ['plainClosedList', 'network installation and technical support'],
    ['openListWithCarveBack', 'including, without limitation: (a) help desk'],
    ['applicationTied', 'only those services that are described in the Application'],
    ['universal', 'any services performed for others for a fee'],
    ['illustrativeList', 'such as systems analysis, software development'],
    ['closedList', 'means only the following'],
    ['scheduled', 'stated in the Schedule of Services'],
    ['capacity', 'solely in the capacity of a computer consultant'],
    ['legacyOpenList', 'including but not limited to consulting, help desk'],
    ['hybrid', 'each as further described in the application'],
  ] as const)('%s shows its definition to the reader', (name, words) => {
    expect(definitionIn(TECHNOLOGY_FORMS[name])).toContain(words);
  });

  it('prints declarations from the facts of the policy', () => {
    const text = declarationsOf({
      form: TECHNOLOGY_FORMS.capacity,
      insureds: ['Cedar & Main Computing'],
      address: '101 Cedar Street, Lawrence, KS 66044',
      policyNumber: 'OAC-1',
      effectiveOn: '2026-03-01',
      expiresOn: '2027-03-01',
      retroactiveOn: null,
      ...{ limit: 250_000, aggregate: 500_000, retention: 2_500, underlying: null, attachments: [] },
    });
    expect(text).toContain(
      'Item 1. Named Insured: Cedar & Main Computing, 101 Cedar Street, Lawrence, KS 66044',
    );
    expect(text).toContain('Item 3. Policy Period: March 1, 2026 to March 1, 2027');
    expect(text).toContain('$250,000 each Claim; $500,000 aggregate');
    expect(text).toContain("Insured's Occupation: Computer consultant");
    expect(text).not.toContain('Retroactive');
  });
});

function isHeading(paragraph: string): boolean {
  return paragraph.length < 90 && !/[.;]/.test(paragraph.replace(/^(\w+[.)]|[A-Z]+ \w+\.|\d+\.) /, ''));
}

function distinct(names: readonly string[]): number {
  return new Set(names).size;
}

function definitionIn({ title, formNumber, edition, text, line }: DemoForm): string {
  const wording: WordingText = {
    ...{ id: 'w', kind: 'base_form', title, formNumber, edition, effectiveOn: null, text, pageStarts: [] },
  };
  const policy = { id: 'p', line, effectiveOn: '2026-01-01', expiresOn: '2027-01-01' };
  const review = reviewPolicy({
    asOf: '2026-06-01',
    policy: { ...policy, cancelledOn: null, retroactiveOn: null },
    ...{ wordings: [wording], application: null, otherPolicies: [], services: [] },
  });
  return review.definition?.text ?? '';
}
