import { inputFor } from '../../test/policy.js';
import { reviewPolicy } from '../review.js';

const DECLARED = (equipment: string, staff: string, phones: string): string =>
  [
    'DECLARATIONS',
    'Named Insured: Fell Computing Ltd',
    'Section   Limit   Status',
    'A  Technology Liability  $5,000,000  Included',
    `B  Supply of Equipment  ${equipment}`,
    `C  Contract Personnel Liability  ${staff}`,
    `D  Telephony Services Liability  ${phones}`,
    'Excess: $5,000',
  ].join('\n');
const FORM = [
  'SECTION A - TECHNOLOGY LIABILITY',
  'A.1 We will indemnify the Insured against liability arising from Technology Services.',
  '"Technology Services" means information technology services performed for clients by or on behalf of the Insured, including but not limited to help desk support.',
  'EXCLUSIONS',
  'Section A does not apply to any claim:',
  '1. arising out of Equipment, which is the subject of Section B only;',
  '2. arising out of furnishing an individual to work under the direction of a client, which is dealt with solely under Section C;',
  '3. arising out of telephone services, which are the subject of Section D only.',
  'SECTION B - SUPPLY OF EQUIPMENT',
  'B.1 We will indemnify the Insured against liability arising from Equipment that does not perform.',
  '"Equipment" means computer hardware which the Insured sells, rents or leases to a client.',
  'SECTION C - CONTRACT PERSONNEL LIABILITY',
  'C.1 If this Section is included, we will indemnify the Insured against liability for an individual whom it furnishes to a client and who works under the direction of the client.',
].join('\n\n');

function judged(declared: string, code: string, later = ''): string {
  const text = [declared, FORM, later].filter(Boolean).join('\n\n');
  const verdict = reviewPolicy(inputFor(text, [{ name: 'A service', code }])).verdicts[0];
  return [verdict?.verdict, ...(verdict?.reasons ?? [])].join(' ');
}

describe('a coverage part beside the one that grants the services', () => {
  const declared = DECLARED(
    '$1,000,000  Included',
    'No coverage',
    '$500,000  Included (issued separately; not attached)',
  );

  it('answers when the declarations show it as bought', () => {
    expect(judged(declared, 'hardware_resale')).toBe('in_scope other_part named');
  });

  it.each(['No coverage', 'Nil  Not taken', 'Not purchased  ---', 'N/A'])(
    'does not when they show "%s"',
    (status) => {
      expect(judged(DECLARED(status, status, status), 'hardware_resale')).toBe('gap other_part excluded');
      expect(judged(DECLARED(status, status, status), 'it_staffing')).toBe('gap other_part excluded');
      expect(judged(DECLARED(status, status, status), 'voip_telecom')).toBe('gap other_part excluded');
    },
  );

  it('is arguable when its wording is not in hand', () => {
    expect(judged(declared, 'voip_telecom')).toBe('arguable other_part schedule_missing');
  });

  it('is bought by an endorsement from its day on', () => {
    const change = (day: string): string =>
      `ENDORSEMENT NO. 1\nEffective ${day}\nSection C is included with a limit of $500,000.`;
    expect(judged(declared, 'it_staffing', change('2026-12-01'))).toBe('gap other_part excluded');
    expect(judged(declared, 'it_staffing', change('2026-02-01'))).toBe('in_scope other_part named');
  });

  it('is the one that speaks of the service where a limit sends to two', () => {
    const form = FORM.replace(/EXCLUSIONS[^]*?SECTION B -/, 'SECTION B -').replace(
      'help desk support.',
      'help desk support. It does not extend to Equipment or to contract personnel, which are the subject of Sections B and C.',
    );
    const text = `${DECLARED('$1,000,000  Included', 'Not taken', 'Not taken')}\n\n${form}`;
    const verdicts = reviewPolicy(
      inputFor(text, [{ code: 'hardware_resale' }, { code: 'it_staffing' }]),
    ).verdicts;
    expect(verdicts.map((v) => [v.verdict, ...v.reasons].join(' '))).toEqual([
      'in_scope other_part named',
      'gap other_part excluded',
    ]);
  });

  it('leaves the part of the grant alone', () => {
    expect(judged(declared, 'help_desk')).toBe('in_scope named');
  });
});
