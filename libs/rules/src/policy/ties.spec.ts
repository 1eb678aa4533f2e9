import { inputFor } from '../../test/policy.js';
import { reviewPolicy } from '../review.js';
import type { ReviewInput, ServiceLineFacts } from '../types.js';

function judged(text: string, service: Partial<ServiceLineFacts>, more: Partial<ReviewInput> = {}): string {
  const verdict = reviewPolicy(inputFor(text, [{ name: 'A service', ...service }], more)).verdicts[0];
  return [verdict?.verdict, ...(verdict?.reasons ?? [])].join(' ');
}

const desk = { name: 'Help desk', code: 'help_desk' };
const backup = { name: 'Server backup', code: 'backup_recovery' };
const web = { name: 'Site design', code: 'web_design' };
const phones = { name: 'Hosted phones', code: 'voip_telecom' };
const INSURING =
  'OPERATIVE CLAUSE\nThe Insurer will indemnify the Insured for any error in the conduct of the Business.';

describe('a place in a schedule to which a definition points', () => {
  const entry = 'Insured Activities\n1. Help desk\n2. Data backup\n';
  const line = 'Insured trade: help desk and data backup\nLimit: EUR 1,000,000\n';
  it.each([
    [
      'a heading, before the paper',
      `SCHEDULE\n${entry}`,
      'the activities specified under the heading Insured Activities in the Schedule, and no other activity',
    ],
    [
      'a heading, behind the paper',
      `SCHEDULE\n${entry}`,
      'the activities listed in the Schedule under the heading "Insured Activities", and no others',
    ],
    [
      'a line that says the trade',
      `POLICY SHEET\n${line}`,
      'the work stated on the policy sheet as the insured trade',
    ],
    [
      'a line named beside the paper',
      `THE SCHEDULE\n${line}`,
      'the services shown against Insured trade in the Schedule',
    ],
  ])('is found by %s', (_, schedule, words) => {
    const text = `${schedule}\n${INSURING}\nDEFINITIONS\n"Business" means ${words}, carried on by or on behalf of the Insured.`;
    expect(judged(text, backup)).toBe('in_scope named');
    expect(judged(text, web)).toMatch(/^gap/);
  });

  it('is missing where the paper says that it is elsewhere', () => {
    const text = `SCHEDULE\nList of Activities (not enclosed with this copy)\n\n${INSURING}\nDEFINITIONS\n"Business" means help desk and project management, and the other activities set out in the List of Activities, by or on behalf of the Insured.`;
    expect(judged(text, desk)).toBe('in_scope named');
    expect(judged(text, backup)).toBe('arguable schedule_missing');
  });
});

describe('a tie to one question of the application', () => {
  const text = `${INSURING}\nDEFINITIONS\n"Business" means information technology services, including but not limited to help desk, by or on behalf of the Insured, but only to the extent that the service was described in the answer to Question 3 of the Proposal.\nENDORSEMENTS\nEndorsement No. 1, effective 1 March 2026. Data backup is treated as a service described in the answer to Question 3.`;
  const application = {
    signedOn: '2025-12-01',
    text: 'Question 3. Which services do you provide? Answer: "Help desk for small firms. Web design." Question 4. Anything else? Answer: "We resell a hosted phone service."',
  };

  it('reads that reply alone', () => {
    expect(judged(text, desk, { application })).toMatch(/^in_scope/);
    expect(judged(text, phones, { application })).toBe('gap after_application');
  });

  it('lets off what an endorsement treats as described', () => {
    expect(judged(text, backup, { application })).toBe('in_scope added_by_endorsement named');
  });
});

describe('a tie in a clause of its own', () => {
  const open =
    'DECLARATIONS\nItem 6. Application signed: 1 October 2025\nItem 7. Agreed Activities: help desk; data backup\n\n';
  const defined =
    '\nDEFINITIONS\n"Business" means information technology services, including but not limited to the Agreed Activities shown in Item 7, by or on behalf of the Insured.';

  it('may let the paper speak', () => {
    const clause =
      'CONDITIONS\n4.2 No indemnity is afforded in respect of a service which the Proposal neither describes nor declares to be one that the Insured intends to begin. Data backup is excepted from this Condition.';
    const text = `${INSURING}\nDEFINITIONS\n"Business" means information technology services, including but not limited to help desk, by or on behalf of the Insured.\n${clause}`;
    const application = { signedOn: '2025-12-01', text: 'We run a help desk. We plan to begin web design.' };
    expect(judged(text, desk, { application })).toMatch(/^in_scope/);
    expect(judged(text, web, { application })).toMatch(/^in_scope/);
    expect(judged(text, backup, { application })).toMatch(/^in_scope/);
    expect(judged(text, { name: 'DBA', code: 'database_administration' }, { application })).toBe(
      'gap after_application',
    );
  });

  it('leaves a list alone that the particulars name, and what began after the signature is a gap', () => {
    const clause =
      'INSURING AGREEMENT\nWe will pay for errors in the Business. This insurance applies only to services which are described in the "application" and which you were already performing on the day it was signed. The preceding sentence does not apply to the Agreed Activities shown in Item 7.';
    const text = open + clause + defined;
    expect(judged(text, backup)).toBe('in_scope named');
    expect(judged(text, { ...web, firstSoldOn: '2024-01-01' })).toBe('arguable schedule_missing');
    expect(judged(text, { ...web, firstSoldOn: '2026-02-01' })).toBe('gap after_application');
  });
});

describe('everyday words', () => {
  const list = `${INSURING}\nDEFINITIONS\n"Business" means only the following, by or on behalf of the Insured:\n(a) taking and resolving calls from users;\n(b) setting up, maintaining and repairing local and wireless networks;\n(c) making copies of clients' files and restoring them;\n(d) teaching staff to recognise scams.`;
  it.each([
    ['help_desk', 'named'],
    ['network_management', 'named'],
    ['backup_recovery', 'named'],
    ['security_awareness', 'named'],
  ])('name %s', (code, reason) => {
    expect(judged(list, { code })).toBe(`in_scope ${reason}`);
  });
});
