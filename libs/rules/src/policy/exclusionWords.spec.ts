import { inputFor } from '../../test/policy.js';
import { reviewPolicy } from '../review.js';

const SERVICES =
  '"Technology Services" means information technology services performed for clients for a fee by or on behalf of the Insured, including but not limited to help desk, network administration and penetration testing.';
const OPENING =
  'INSURING AGREEMENT\n\nThe Insurer will pay Damages from a Claim for an error in Technology Services.\n\nDEFINITIONS';
const CONDITIONS =
  'CONDITIONS\n\n1. Notice of every claim must be given in writing as soon as practicable.\n\n2. This policy is governed by local law.';
const LISTED = (words: string): string =>
  `EXCLUSIONS\n\nThe Insurer shall not pay for any Claim:\n1. ${words};\n2. arising out of war.`;

function judged(text: readonly string[], code: string, name = 'A service'): string {
  const verdict = reviewPolicy(inputFor(text.join('\n\n'), [{ name, code }])).verdicts[0];
  return [verdict?.verdict, ...(verdict?.reasons ?? [])].join(' ');
}

const withChapter = (chapter: string, code: string, name?: string): string =>
  judged([OPENING, SERVICES, chapter, CONDITIONS], code, name);
const withExclusion = (words: string, code: string, name?: string): string =>
  withChapter(LISTED(words), code, name);
const withCondition = (words: string, code: string): string =>
  judged([OPENING, SERVICES, CONDITIONS, `3. ${words}`], code);
const withSentence = (words: string, code: string): string =>
  judged([OPENING, `${SERVICES} ${words}`, CONDITIONS], code);

describe('how exclusions are opened', () => {
  it.each([
    'EXCLUSIONS\n\nWe will not make any payment for:\na. cloud migration projects;\nb. war.',
    'EXCLUSIONS\n\nNo liability shall attach to the Insurer in respect of\n(i) libel;\n(ii) any cloud migration.',
    'EXCLUSIONS\n\nThe following are excluded from this insurance:\n• cloud migration;\n• nuclear risks.',
    'GENERAL PROVISIONS\n\nNo protection is given for cloud migration.',
    'GENERAL PROVISIONS\n\nClaims arising from cloud migration are not covered.',
  ])('%s', (chapter) => {
    expect(withChapter(chapter, 'cloud_migration')).toBe('gap excluded');
    expect(withChapter(chapter, 'help_desk')).toBe('in_scope named');
  });
});

describe('conduct', () => {
  it.each([
    ['based on something an Insured did on purpose', 'gap intentional_acts named'],
    [
      'arising from entering a network or a computer without permission by any Insured',
      'gap intentional_acts named',
    ],
    ['arising from the fraud or dishonesty of an Insured', 'arguable intentional_acts named'],
    ['for an act by which the Insured meant to cause loss to another', 'arguable intentional_acts named'],
    ['for loss which that Insured set out to inflict', 'arguable intentional_acts named'],
    [
      'arising from a deliberate act. This exclusion has no effect until a court has finally decided that it was committed',
      'arguable intentional_acts named',
    ],
    ['arising from a deliberate act committed personally by a director', 'arguable intentional_acts named'],
    [
      'arising out of a malicious act of a third party against the network that the Insured owns',
      'in_scope named',
    ],
  ])('%s', (words, expected) => {
    expect(withExclusion(words, 'penetration_testing')).toBe(expected);
  });

  it.each([
    'arising from a deliberate act. Ethical hacking that the client has ordered in writing is not affected by this exclusion',
    'arising from intentional acts, save that cover remains for security testing which the client approved in writing',
    'any wilful act of the Insured, but penetration testing which keeps within an authority signed by the owner is not caught by this exclusion',
    'arising from deliberate acts, apart from penetration tests agreed in writing with the client',
  ])('is carved back: %s', (words) => {
    expect(withExclusion(words, 'penetration_testing')).toMatch(/^in_scope carved_back consent_required/);
  });

  it('is carved back by a paragraph of its own', () => {
    const chapter = `${LISTED('arising from wilful acts')}\n\nExclusion 1 leaves untouched any penetration test for which the client gave its written authority.`;
    expect(withChapter(chapter, 'penetration_testing')).toBe('in_scope carved_back consent_required named');
  });
});

describe('what an exclusion does not reach', () => {
  it.each([
    ['alleging that custom software infringes a patent', 'software_development'],
    ['arising out of a guarantee that data backup will succeed', 'backup_recovery'],
    ['for the return of fees charged for web hosting', 'web_hosting'],
    ['arising out of a security breach of the network that the Insured owns', 'managed_detection_response'],
    ['arising out of hosting, except hosting of websites', 'web_hosting'],
    ['arising out of the supply or support of telephone systems', 'help_desk'],
  ])('%s', (words, code) => {
    expect(withExclusion(words, code)).toMatch(/^in_scope/);
  });

  it('goods of another field', () => {
    const words = 'arising out of software development for medical devices';
    expect(withExclusion(words, 'software_development', 'ERP app')).toMatch(/^in_scope/);
    expect(withExclusion(words, 'software_development', 'Medical device firmware')).toBe('gap excluded');
  });
});

describe('conditions that the insured can meet', () => {
  it.each([
    'Penetration testing. It is a condition of cover that each test has been authorised in writing by the client.',
    'Cover for penetration testing applies only where the client has signed a scope of work.',
    'There is no cover for penetration testing unless the client has given its written consent beforehand.',
  ])('%s', (words) => {
    expect(withCondition(words, 'penetration_testing')).toBe('in_scope named consent_required');
    expect(withCondition(words, 'help_desk')).toBe('in_scope named');
  });

  it.each([
    'Claims about data backup are insured subject to a documented restore test at least once a year.',
    'The Insurer does not pay for claims about data backup if the Insured has not kept a log of restore tests.',
  ])('%s', (words) => {
    expect(withCondition(words, 'backup_recovery')).toBe('in_scope broad_grant consent_required');
  });
});

describe('later words of a definition that take out', () => {
  it.each([
    'The term leaves out web hosting and any sale of goods.',
    'Not included are web hosting and cloud migration.',
    'Web hosting is not a Technology Service.',
    'Web hosting falls outside the Technology Services.',
  ])('%s', (words) => {
    expect(withSentence(words, 'web_hosting')).toBe('gap excluded');
    expect(withSentence(words, 'penetration_testing')).toBe('in_scope named');
  });

  it('an opener is none', () => {
    expect(
      withSentence('Such services include, but are not restricted to, web design.', 'web_hosting'),
    ).toMatch(/^in_scope/);
  });
});
