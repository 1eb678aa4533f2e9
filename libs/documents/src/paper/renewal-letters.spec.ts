import { renewalLetters } from '../../test/sample-renewal-letters.js';
import { extractText } from '../extract/extract-text.js';
import type { Letter } from './letter.js';
import { renderLetter } from './render-letter.js';
import { letterSubject } from './subject.js';

/** What a reader of the file sees, as one line. */
async function words(letter: Letter, format: 'pdf' | 'docx'): Promise<string> {
  const bytes = await renderLetter(letter, format);
  return (await extractText({ filename: `letter.${format}`, bytes })).text.replace(/\s+/g, ' ').trim();
}

const { renewal_questionnaire, circumstance_sweep } = renewalLetters;

describe('a letter about a renewal', () => {
  it.each(['pdf', 'docx'] as const)(
    'asks beside what is on record, with room to answer, in %s',
    async (format) => {
      const text = await words(renewal_questionnaire, format);
      for (const part of [
        'expires on November 1, 2026. Please answer by August 23, 2026',
        'Delivered by yourselves, 20% of revenue',
        'Nothing on record',
        'As on record / differs:',
        'in no policy until the carrier has confirmed it in writing',
      ]) {
        expect(text).toContain(part);
      }
      expect(letterSubject(renewal_questionnaire)).toBe(
        'Renewal questionnaire – Northlight Managed Services, LLC – TEO-7740213-02',
      );
    },
  );

  it('asks for circumstances by a day, and for those that seem to be none', async () => {
    const text = await words(circumstance_sweep, 'pdf');
    for (const part of [
      'ends on November 1, 2026',
      'in writing by October 27, 2026, also if there is nothing',
      'even if no error is proven, even if no data was lost, and even if you are only on the edge of it',
      'We do not ask again under this policy.',
      'nothing on to a carrier without your signature',
    ]) {
      expect(text).toContain(part);
    }
    const first = { ...circumstance_sweep.facts, last: false };
    expect(await words({ kind: 'circumstance_sweep', facts: first }, 'docx')).not.toContain(
      'We do not ask again',
    );
  });

  it.each(Object.values(renewalLetters))(
    '$kind says nothing of being covered, and runs nothing',
    async (letter) => {
      const page = new TextDecoder().decode(await renderLetter(letter, 'html'));
      expect(page.replace(/<style>.*?<\/style>/s, '')).not.toMatch(/\bcovered\b/i);
      expect(page).not.toMatch(/<script|<link|<iframe|@import|\son\w+=/i);
    },
  );
});
