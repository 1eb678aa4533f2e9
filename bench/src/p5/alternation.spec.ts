import { CONCEPTS } from '@carveback/rules/vocabulary';
import { alternationOf } from './alternation.js';

const found = (phrases: readonly string[], text: string) => text.match(alternationOf(phrases)) ?? [];

describe('the vocabulary as one regular expression', () => {
  it('knows words, choices, plurals and words that may be missing', () => {
    expect(found(['help desk', 'network|lan administration'], 'help desks and lan administration')).toEqual([
      'help desks',
      'lan administration',
    ]);
    expect(found(['migration of? mail'], 'migration mail, migration of mail')).toHaveLength(2);
    expect(found(['systems? design'], 'system design, systems design')).toHaveLength(2);
  });

  it('reaches over a list and over a few words, not over the end of a clause', () => {
    expect(found(['network ~ maintenance'], 'network design, installation and maintenance')).toHaveLength(1);
    expect(found(['backup of .. data'], 'backup of all your data')).toHaveLength(1);
    expect(found(['backup of .. data'], 'backup of files; loss of data')).toHaveLength(0);
  });

  it('prefers the longer phrase, and takes no part of a word', () => {
    expect(found(['cloud', 'cloud hosting'], 'cloud hosting')).toEqual(['cloud hosting']);
    expect(found(['host'], 'ghost hosts hosting')).toEqual(['hosts']);
  });

  it('holds every concept of the vocabulary', () => {
    const pattern = alternationOf(CONCEPTS.flatMap(({ phrases }) => phrases));
    for (const text of ['help desk', 'network administration', 'data backup', 'penetration testing']) {
      expect(text.match(pattern)).toEqual([text]);
    }
    expect('this sentence speaks of none'.match(pattern)).toBeNull();
  });
});
