import { reviewPolicy } from '@carveback/rules';
import { inputFor, serviceLines, wordingOf } from '../../p5/input.js';
import { catalogue } from '../catalogue.js';
import { withFreshNames } from '../names.js';
import { composeLongForm } from './compose.js';

describe('the long form', () => {
  const forms = [0, 1, 2, 3].map(composeLongForm);

  it('has some forty pages and 110 to 130 kB, another text for each seed', () => {
    for (const { text, pageStarts } of forms) {
      expect(pageStarts.length).toBeGreaterThanOrEqual(38);
      expect(pageStarts.length).toBeLessThanOrEqual(44);
      expect(Buffer.byteLength(text)).toBeGreaterThan(110_000);
      expect(Buffer.byteLength(text)).toBeLessThan(130_000);
      expect(text).not.toMatch(/[{}|]|undefined/);
    }
    expect(new Set(forms.map(({ text }) => text)).size).toBe(forms.length);
  });

  it('begins each page with its head', () => {
    for (const { text, pageStarts } of forms) {
      const heads = pageStarts.map((start) => text.slice(start).split('\n', 1)[0]);
      heads.forEach((head, i) => expect(head).toMatch(new RegExp(`Page ${i + 1} of ${heads.length}$`)));
    }
  });

  it('is read as a policy: services are granted, excluded and silent', () => {
    for (const { text, pageStarts } of forms) {
      const wording = wordingOf(withFreshNames(text), pageStarts);
      const { verdicts, definedTerm } = reviewPolicy(inputFor(wording, serviceLines(catalogue())));
      expect(definedTerm).toBe('Professional Services');
      const verdictOf = (line: number) => verdicts[line]?.verdict;
      // help desk; telephone service, excluded by endorsement; managed detection, added by endorsement
      expect([verdictOf(0), verdictOf(9), verdictOf(16)]).toEqual(['in_scope', 'gap', 'in_scope']);
    }
  });
});
