import { inputFor } from '../../test/policy.js';
import { reviewPolicy } from '../review.js';

const FORM = [
  'INSURING AGREEMENT\n\nThe Insurer will pay Damages from a Claim for an error in Technology Services.',
  'DEFINITIONS\n\n"Technology Services" means only the following, performed for clients for a fee by or on behalf of the Insured:\n(a) help desk;\n(b) network administration;\n(c) web hosting; and\n(d) penetration testing.',
  'EXCLUSIONS\n\nThe Insurer shall not pay for any Claim:\n\n1. for bodily injury;\n\n2. arising out of network administration;\n\n3. arising out of an intentional act of an Insured.',
  'CONDITIONS\n\n1. Notice of every claim must be given in writing as soon as practicable.\n\n2. This policy is governed by local law.',
].join('\n\n');

/** The form with one endorsement of the first of February. */
function judged(words: string, code: string): string {
  const text = /^[A-Z -]+\d/.test(words) ? words : `ENDORSEMENT NO. 1\nEffective February 1, 2026\n${words}`;
  const verdict = reviewPolicy(inputFor(`${FORM}\n\n${text}`, [{ name: 'A service', code }])).verdicts[0];
  return [verdict?.verdict, ...(verdict?.reasons ?? [])].join(' ');
}

it.each([
  'The definition of Technology Services is broadened to take in managed detection and response.',
  'In the definition of Technology Services the following item is inserted after item (d): "(e) managed detection and response".',
  'Technology Services shall be deemed to comprise managed detection and response also.',
  'We agree to treat managed detection and response as a Technology Service.',
  'Additional insured activity: managed detection and response.',
  'Managed detection and response now counts among the Technology Services.',
  'MID-TERM ADJUSTMENT 2\nDate of adjustment: March 1, 2026\nWe have added managed detection and response to your Technology Services.',
])('adds: %s', (words) => {
  expect(judged(words, 'managed_detection_response')).toBe('in_scope added_by_endorsement named');
  expect(judged(words, 'help_desk')).toBe('in_scope named');
});

it.each([
  'Web hosting no longer forms part of the Technology Services.',
  'Sub-paragraph (c) of the definition of Technology Services is struck out.',
  'The reference to web hosting is removed from the definition of Technology Services.',
  'The Technology Services are reduced by items (c) and (d).',
  'Items (b) and (c) are deleted.',
])('takes out: %s', (words) => {
  expect(judged(words, 'web_hosting')).toBe('gap removed_by_endorsement');
  expect(judged(words, 'help_desk')).toBe('in_scope named');
});

it.each([
  'Item (c) of the definition is replaced by: "(c) web design".',
  'Web hosting is deleted from, and web design is added to, the Technology Services.',
  'The definition of Technology Services is deleted and replaced with the following:\n"Technology Services" means only help desk and web design.',
])('exchanges: %s', (words) => {
  expect(judged(words, 'web_hosting')).toMatch(/^gap .*removed_by_endorsement/);
  expect(judged(words, 'web_design')).toMatch(/^in_scope/);
  expect(judged(words, 'help_desk')).toBe('in_scope named');
});

it.each([
  'Exclusion 2. is deleted in its entirety.',
  'Exclusion 2 (network administration) is bought back.',
  'The Exclusions are deleted and replaced by the following:\n1. for bodily injury;\n2. arising out of web hosting.',
])('deletes an exclusion: %s', (words) => {
  expect(judged(words, 'network_management')).toBe('in_scope named');
});

it.each([
  'Exclusion 3 will not be applied to penetration testing ordered by the client in writing.',
  'Exclusion 3 is inoperative as regards penetration testing with the written consent of the client.',
  'In Exclusion 3 the words "(other than a penetration test which the client has authorised in writing)" are added after "act".',
  'The following proviso is added to Exclusion 3: provided that this exclusion shall not apply to penetration tests carried out under a signed contract.',
  'Exclusion 3 is amended to read: "3. arising out of an intentional act of an Insured, except penetration testing with the client\'s written consent."',
])('narrows an exclusion: %s', (words) => {
  expect(judged(words, 'penetration_testing')).toBe('in_scope carved_back consent_required named');
});

it.each([
  'This policy is amended by the addition of the following exclusion:\n4. arising out of web hosting.',
  'WEB HOSTING EXCLUSION\nThe Insurer has no obligation for any Claim in any way connected with web hosting.',
  'Notwithstanding anything to the contrary, cover under this policy does not extend to web hosting.',
  'Section 2, Exclusions, is amended by adding: "5. any Claim arising from web hosting."',
  'For the avoidance of doubt, Technology Services do not extend to web hosting.',
])('brings an exclusion: %s', (words) => {
  expect(judged(words, 'web_hosting')).toBe('gap removed_by_endorsement excluded');
  expect(judged(words, 'help_desk')).toBe('in_scope named');
});

describe('days', () => {
  it('each sentence may have its own', () => {
    const words =
      'Effective March 1, 2026 web design is added to Technology Services. Effective September 1, 2026 cloud migration is added to Technology Services.';
    expect(judged(`ENDORSEMENT NO. 1\n${words}`, 'web_design')).toBe('in_scope added_by_endorsement named');
    expect(judged(`ENDORSEMENT NO. 1\n${words}`, 'cloud_migration')).toMatch(/^gap/);
  });

  it('an extension may end', () => {
    const words = (day: string): string =>
      `From February 1, 2026 until ${day} Technology Services includes web design.`;
    expect(judged(words('April 30, 2026'), 'web_design')).toMatch(/^gap/);
    expect(judged(words('December 31, 2026'), 'web_design')).toMatch(/^in_scope/);
  });

  it('a later endorsement may withdraw an earlier one', () => {
    const words = (day: string): string =>
      `ENDORSEMENT NO. 1\nEffective February 1, 2026\nTechnology Services is extended to include web design.\n\nENDORSEMENT NO. 2\nEffective ${day}\nEndorsement No. 1 is withdrawn.`;
    expect(judged(words('April 1, 2026'), 'web_design')).toMatch(/^gap/);
    expect(judged(words('November 1, 2026'), 'web_design')).toBe('in_scope added_by_endorsement named');
  });
});

it('leaves the services alone where it speaks of premium or address', () => {
  expect(
    judged(
      'The premium for web hosting is payable quarterly. All exclusions remain in force.',
      'web_hosting',
    ),
  ).toBe('in_scope named');
  expect(judged('The mailing address is amended to 4 Web Hosting Way.', 'web_hosting')).toBe(
    'in_scope named',
  );
});
