import type { ProposedWording } from '../facts.js';
import { proposalView } from './proposals.js';

const form = { document: 'Form', page: 3 };
const definition = { ...form, text: 'Professional Services means IT consulting.' };
const asked = (over: Partial<ProposedWording>): ProposedWording => ({
  operation: 'insert',
  place: 'Definition of "Professional Services"',
  current: null,
  text: 'and testing',
  alternative: false,
  ...over,
});

describe('the instruction before proposed words', () => {
  it.each<[string, Partial<ProposedWording>]>([
    ['Add to Definition of “Professional Services”:', {}],
    [
      'In Definition of “Professional Services”, after “IT consulting” (page 3), insert:',
      { current: { ...form, text: 'IT consulting' } },
    ],
    [
      'In Definition of “Professional Services”, replace the words quoted above with:',
      { operation: 'replace', current: definition, text: 'Professional Services means all services.' },
    ],
    [
      'Add to Definition of “Professional Services”:',
      { current: definition, text: 'The definition of "Professional Services" includes testing.' },
    ],
    [
      'By endorsement to Definition of “Professional Services”:',
      {
        operation: 'replace',
        current: definition,
        text: 'The definition is deleted and replaced by the following: X.',
      },
    ],
    ['Delete Exclusion D.', { operation: 'delete', place: 'Exclusion D', text: '' }],
  ])('reads "%s"', (instruction, over) => {
    expect(proposalView(asked(over), definition)).toMatchObject({ instruction, current: null });
  });

  it('shows long present words in full', () => {
    const current = { ...form, text: 'A long sentence. '.repeat(20) };
    const view = proposalView(asked({ operation: 'replace', current }), definition);
    expect(view.instruction).toBe('In Definition of “Professional Services”, replace these words:');
    expect(view.current?.paragraphs.join(' ')).toContain('A long sentence.');
    expect(view.currentThen).toBe('with:');
  });
});
