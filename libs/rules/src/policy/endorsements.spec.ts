import { documentOf, inputFor } from '../../test/policy.js';
import { reviewPolicy } from '../review.js';
import type { ServiceLineFacts } from '../types.js';

const LISTED = [
  'DEFINITIONS',
  '"Computer Services" means only the following services performed for clients by or on behalf of the Insured:',
  '(a) help desk support;',
  '(b) administration of networks;',
  '(c) web site hosting; and',
  '(d) data backup.',
].join('\n');
const OPEN = [
  'DEFINITIONS',
  '"Computer Services" means information technology services performed for clients by or on behalf of the Insured, including but not limited to help desk support.',
].join('\n');
const EXCLUSIONS = [
  'EXCLUSIONS',
  'The Insurer shall not be liable for any Claim:',
  '4.1 arising out of bodily injury;',
  '4.2 arising out of the filtering of email;',
  '4.3 arising out of the design, supply or use of artificial intelligence;',
  '4.4 arising out of the installation of alarms, cameras or door entry systems.',
].join('\n');
const CONDITIONS = 'CONDITIONS\n5.1 Notice. Give notice of each Claim promptly.';

/** A form followed by what an endorsement page says. */
function judged(text: readonly string[], service: Partial<ServiceLineFacts>): string {
  const verdict = reviewPolicy(inputFor(text.join('\n\n'), [{ name: 'A service', ...service }])).verdicts[0];
  return [verdict?.verdict, ...(verdict?.reasons ?? [])].join(' ');
}

const hosting = { name: 'Site hosting', code: 'web_hosting' };
const backup = { name: 'Cloud backup', code: 'backup_recovery' };
const email = { name: 'Mail filter', code: 'email_security' };
const ai = { name: 'Assistant roll-out', code: 'ai_services' };

describe('where an endorsement begins', () => {
  const added = 'The following is added to Computer Services: email filtering.';
  it.each([
    ['its name behind an adjective', 'AMENDATORY ENDORSEMENT NO. 7\nEffective 2026-02-01\n' + added],
    [
      'its form number and date',
      'ENDORSEMENTS FORMING PART OF THE POLICY\n\nQX 2240, effective February 1, 2026 - MORE SERVICES. ' +
        added,
    ],
    [
      'its title and what it says of itself',
      'QX 2240 (01 24) MORE SERVICES\nThis endorsement takes effect 02-01-2026. ' + added,
    ],
    ['a number and "in force"', 'ENDORSEMENTS\nNo. 3, in force February 1, 2026. ' + added],
    [
      'its title behind the date',
      'ENDORSEMENT NO. 4\nEFFECTIVE: February 1, 2026\nMORE SERVICES\nIt is agreed: ' + added,
    ],
    ['a day "as of" which it counts', 'CLAUSES\nClause 2026-D (as of 1 February 2026)\n' + added],
    [
      'a chapter of agreed ones',
      'SCHEDULE OF AGREED ENDORSEMENTS\nE.1 With effect from 1 February 2026. ' + added,
    ],
  ])('is known by %s', (_, text) => {
    expect(judged([LISTED, CONDITIONS, text], email)).toBe('in_scope added_by_endorsement named');
    expect(
      judged([LISTED, CONDITIONS, text.replace(/2026|02-01-2026/g, (y) => y.replace('2026', '2030'))], email),
    ).toBe('gap silent');
  });

  it('is known by a row of a table that stands before the form', () => {
    const table =
      'POLICY SCHEDULE\nPolicy number   77-1\nInsured   Fell Computing Ltd\nEndorsements\nNo.   From         Terms\n2     30/01/2026   Computer Services is extended to the filtering of email.\n9     30/01/2030   Computer Services is extended to penetration testing.';
    const form = [table, 'IMPORTANT NOTICES\nThis is a claims made contract.', LISTED, CONDITIONS];
    expect(judged(form, email)).toBe('in_scope added_by_endorsement named');
    expect(judged(form, { name: 'Pen test', code: 'penetration_testing' })).toBe('gap silent');
    expect(judged(form, hosting)).toBe('in_scope named');
  });
});

describe('a clause of an endorsement with a day of its own', () => {
  const page = (day: string): string =>
    `ENDORSEMENT NO. 1\nEffective 2026-02-01\nA. Computer Services is amended to add email filtering.\nB. With effect from ${day}, and not before, Computer Services is amended to add training of users.\nC. Computer Services is amended to add cloud migration.`;
  const training = { name: 'Courses', code: 'it_training' };

  it('counts from that day, and its neighbours from theirs', () => {
    expect(judged([LISTED, CONDITIONS, page('1 December 2026')], training)).toBe('gap silent');
    expect(judged([LISTED, CONDITIONS, page('1 March 2026')], training)).toBe(
      'in_scope added_by_endorsement contained',
    );
    for (const code of ['email_security', 'cloud_migration'])
      expect(judged([LISTED, CONDITIONS, page('1 December 2026')], { code })).toBe(
        'in_scope added_by_endorsement named',
      );
  });
});

describe('what an endorsement points to by number', () => {
  const page = (words: string): string => `ENDORSEMENT NO. 1\nEffective 2026-02-01\n${words}`;

  it.each([
    'Item (c) of Computer Services is deleted.',
    'Paragraph (c) of the definition is withdrawn.',
    'Item (c) lapses.',
  ])('takes out what stands there: %s', (words) => {
    expect(judged([LISTED, CONDITIONS, page(words)], hosting)).toBe('gap removed_by_endorsement');
    expect(judged([LISTED, CONDITIONS, page(words)], backup)).toBe('in_scope named');
  });

  it.each([
    'Exclusion 4.2 is deleted.',
    'Clause 4.2 lapses.',
    '4.2 is of no effect.',
    'Exclusions 4.2 and 4.3 are withdrawn.',
  ])('deletes an exclusion: %s', (words) => {
    expect(judged([OPEN, EXCLUSIONS, CONDITIONS], email)).toBe('gap excluded');
    expect(judged([OPEN, EXCLUSIONS, CONDITIONS, page(words)], email)).toBe('in_scope broad_grant');
  });

  it('brings an exclusion where it adds to exclusions', () => {
    for (const words of [
      'The following is added to the Exclusions: 4.5 arising out of data migration.',
      'The following is added to Section IV:\n(h) based upon or arising out of data migration.',
      'Exclusion 4.2 is extended to include data migration.',
    ])
      expect(judged([OPEN, EXCLUSIONS, CONDITIONS, page(words)], { code: 'data_migration' })).toBe(
        'gap removed_by_endorsement excluded',
      );
  });

  it('holds an exclusion to some matter', () => {
    const narrowed = page(
      '4.3 is restricted to artificial intelligence which the Insured has itself developed or trained.',
    );
    expect(judged([OPEN, EXCLUSIONS, CONDITIONS, narrowed], ai)).toBe('arguable general_phrase carved_back');
    expect(
      judged([OPEN, EXCLUSIONS, CONDITIONS, narrowed], {
        ...ai,
        name: 'Our own model, built and trained by us',
      }),
    ).toBe('gap excluded');
  });

  it('strikes a word out of an exclusion', () => {
    const struck = page('The word "cameras" is deleted from Exclusion 4.4.');
    expect(
      judged([OPEN, EXCLUSIONS, CONDITIONS, struck], { name: 'Camera installs', code: 'physical_security' }),
    ).toBe('arguable general_phrase carved_back');
    expect(
      judged([OPEN, EXCLUSIONS, CONDITIONS, struck], { name: 'Alarm installs', code: 'physical_security' }),
    ).toBe('gap excluded');
  });
});

describe('a sentence that an endorsement adds to a definition', () => {
  it.each([
    'This sentence is added to item (b): Item (b) does not include the management of firewalls.',
    'The following sentence is added at the end of the definition: "Computer Services shall not include the management of firewalls."',
    'The management of firewalls falls outside the Computer Services.',
    'The management of firewalls is not to be counted among the Computer Services.',
  ])('takes out: %s', (words) => {
    const text = [LISTED, CONDITIONS, `ENDORSEMENT NO. 1\nEffective 2026-02-01\n${words}`];
    expect(judged(text, { name: 'Managed firewall', code: 'network_security' })).toBe(
      'gap removed_by_endorsement excluded',
    );
    expect(judged(text, { name: 'LAN care', code: 'network_management' })).toBe('in_scope named');
  });
});

describe('exceptions', () => {
  it('may be a list below the exclusion', () => {
    const exclusion =
      'EXCLUSIONS\nThe Insurer shall not be liable for any Claim:\n4.1 resulting from the failure to prevent or detect a security breach. This Exclusion 4.1 shall not apply to:\n(a) the filtering of email; or\n(b) managed detection and response, where the client has signed a contract before the service begins;\n4.2 arising out of war.';
    const mdr = { name: 'MDR', code: 'managed_detection_response' };
    expect(judged([OPEN, exclusion, CONDITIONS], mdr)).toBe(
      'in_scope carved_back broad_grant consent_required',
    );
    expect(judged([OPEN, exclusion, CONDITIONS], email)).toBe('in_scope carved_back broad_grant');
    expect(judged([OPEN, exclusion, CONDITIONS], { name: 'SIEM', code: 'security_monitoring' })).toBe(
      'gap excluded',
    );
  });

  it('for employees do not reach subcontractors', () => {
    const exclusion =
      'EXCLUSIONS\nThe Insurer shall not be liable for any Claim:\n4.1 arising out of the installation of cabling, except to the extent that it results from negligent installation of cabling by an Employee;\n4.2 arising out of war.';
    const cabling = { name: 'Cable runs', code: 'hardware_installation' };
    expect(judged([OPEN, exclusion, CONDITIONS], cabling)).toContain('in_scope');
    expect(judged([OPEN, exclusion, CONDITIONS], { ...cabling, deliveredBy: 'subcontractor' })).toBe(
      'gap excluded',
    );
  });
});

it('takes a sum of money out, and not the work', () => {
  const exclusion = (words: string): string =>
    `EXCLUSIONS\nThe Insurer shall not be liable:\n4.1 ${words};\n4.2 arising out of war.`;
  const negotiator = { name: 'Negotiator on call', code: 'ransom_negotiation' };
  expect(judged([OPEN, exclusion('for the amount of any ransom or fine'), CONDITIONS], negotiator)).toBe(
    'arguable general_phrase',
  );
  expect(
    judged([OPEN, exclusion('for the payment or negotiation of a ransom'), CONDITIONS], negotiator),
  ).toBe('gap excluded');
});

it('reads endorsements that are documents of their own', () => {
  const base = inputFor([LISTED, CONDITIONS].join('\n\n'), [hosting]);
  const paper = {
    ...documentOf('e', 'endorsement', 'Item (c) of Computer Services is deleted.'),
    effectiveOn: '2026-02-01',
  };
  const verdict = reviewPolicy({ ...base, wordings: [...base.wordings, paper] }).verdicts[0];
  expect(verdict?.reasons).toEqual(['removed_by_endorsement']);
});

describe('the day of an endorsement', () => {
  const added = 'Computer Services is amended to include email filtering.';
  it('may stand in brackets behind its number', () => {
    expect(judged([LISTED, CONDITIONS, `Endorsement 6 (February 1, 2026). ${added}`], email)).toMatch(
      /^in_scope added_by_endorsement/,
    );
    expect(judged([LISTED, CONDITIONS, `Endorsement 6 (February 1, 2099). ${added}`], email)).toMatch(/^gap/);
  });
});

describe('an endorsement at the head of a page', () => {
  it('is no foot of the page before it, though it begins with a form number', () => {
    const foot = 'QX 00 14 05 23          Includes material used with permission          Page 1 of 2';
    const struck =
      'QX 31 06 - FEWER DESCRIBED SERVICES\nEffective 01-01-2026. Paragraph (d) of Computer Services is deleted.';
    expect(judged([LISTED, `${foot}\n${struck}`], backup)).toBe('gap removed_by_endorsement');
  });
});
