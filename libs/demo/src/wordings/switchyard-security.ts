import { northlight, switchyard, throughProgram } from '../carriers.js';
import type { DemoForm } from '../content.js';
import { printed } from '../paper.js';

/** An open list that names security testing, under an intentional-acts exclusion that gives nothing back. */
export const switchyardSecurity: DemoForm = {
  title: 'Managed Technology Services Errors and Omissions Coverage Form',
  formNumber: 'STU-MTS 210',
  edition: '01 20',
  line: 'tech_eo',
  placement: throughProgram(northlight, switchyard, 'Rafael Montclair'),
  text: printed(
    `
MANAGED TECHNOLOGY SERVICES ERRORS AND OMISSIONS COVERAGE FORM

Words in quotation marks are defined. "We", "us" and "our" mean the company shown in the Declarations. "You" and
"your" mean the Named Insured. This is claims-made coverage.

SECTION 1. WHAT WE AGREE TO PAY

We will pay "loss" that an "insured" becomes legally obligated to pay because of a "claim" first made during the
policy period that results from a negligent act, error or omission in performing, or failing to perform,
"technology services". The act, error or omission must have happened on or after the retroactive date. We will
also pay "claim expenses", which reduce the limit of insurance.

SECTION 2. DEFINITIONS

"Claim" means a demand received by an "insured" for money or services, including the service of suit or the start
of arbitration.

"Insured" means you, your past and present directors, officers and employees for work within the scope of their
duties, and any subcontractor for work that it performs on your behalf.

"Technology services" means information technology services performed for others for a fee by you or on your
behalf, including but not limited to network design and administration, systems integration, remote monitoring
and patch management, help desk, data backup and recovery, managed hosting, firewall management, endpoint
protection, and security testing.
`,
    `
SECTION 3. EXCLUSIONS

We will not pay "loss" or "claim expenses" on account of any "claim":

a. Based upon, arising out of, or in any way involving any intentional, willful, malicious or criminal act of an
"insured", or any deliberate or unauthorized access to, or disruption of, a computer system by an "insured" or by
a person for whose acts an "insured" is responsible.

b. Arising out of "bodily injury" or "property damage". Electronic data is not tangible property for this purpose.

c. Arising out of the failure of electrical power or of a telecommunications line that you do not control.

d. For an express warranty, a guarantee of savings or a promise of a result, except to the extent that you would
have been liable without it.

e. Brought by a company that owns, or is owned by, an "insured" by more than ten percent.

SECTION 4. CONDITIONS

Your duties. Give us prompt written notice of a "claim". Send us each paper you receive. Do not volunteer a
payment.

Changes in your operations. You agree to tell us of a merger or an acquisition within sixty days of its closing.

No other terms. This form, the Declarations and the endorsements listed there are the entire agreement. Only an
endorsement that we issue can change them.
`,
  ),
};
