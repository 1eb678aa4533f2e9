import { inputFor } from '../../test/policy.js';
import { reviewPolicy } from '../review.js';

function verdicts(text: string, codes: readonly string[]): string[] {
  const services = codes.map((code) => ({ name: code, code }));
  return reviewPolicy(inputFor(text, services)).verdicts.map((v) => `${v.verdict} ${v.reasons[0]}`);
}

describe('a schedule of services', () => {
  it('is read row by row, over a page and a wrapped cell', () => {
    const text = `DECLARATIONS
ITEM 4  Operations
Row   Operation entered                  Share %   From
1     Care and monitoring of                  40   Item 3
servers and desktops
2     Local area network admin-               30   Item 3
istration
ITEM 4  (cont'd)
3     Security awareness training             30   Item 3
ITEM 5  Premium CAD 1,000
INSURING AGREEMENT
The Insurer shall pay Loss arising from the Insured Operations.
DEFINITIONS
Insured Operations: the operations entered in ITEM 4, and no others, carried on for customers for a fee by or on behalf of the Insured.`;
    expect(verdicts(text, ['network_management', 'security_awareness', 'web_design'])).toEqual([
      'in_scope named',
      'in_scope named',
      'gap silent',
    ]);
  });

  it('grants only the rows that it says are insured', () => {
    const text = `We insure you for claims arising from the services shown as "Insured" in your Certificate of Insurance, done by you or on your behalf.
CERTIFICATE OF INSURANCE
Network administration ........ Insured
Penetration testing ........... Not insured
Web design .................... Insured`;
    expect(verdicts(text, ['web_design', 'penetration_testing'])).toEqual(['in_scope named', 'gap silent']);
  });

  it('grants only the boxes that are ticked', () => {
    const text = `POLICY DATA
Covered activities
[x] Help desk
[ ] Web design
What we insure
We pay damages for a mistake made while performing an activity ticked in the Policy Data, by you or on your behalf.`;
    expect(verdicts(text, ['help_desk', 'web_design'])).toEqual(['in_scope named', 'gap silent']);
  });

  it('may bear a name of its own and be missing', () => {
    const text = `"Technology Work" means user support and web design, each as more particularly set out in the Activities Statement, together with such other technology services as that statement records, done for clients for a fee by or on behalf of the Firm.
The Insurers will indemnify the Firm against claims arising out of the conduct of the Technology Work.`;
    expect(verdicts(text, ['web_design', 'cloud_hosting'])).toEqual([
      'in_scope named',
      'arguable schedule_missing',
    ]);
  });

  it('is not begun anew where a line breaks before its name', () => {
    const text = `Insured Operations means those services which are described in
Schedule B, performed for customers for a fee by or on behalf of the Insured.
The Insurer will pay damages arising from Insured Operations.`;
    expect(verdicts(text, ['help_desk'])).toEqual(['arguable schedule_missing']);
  });
});
