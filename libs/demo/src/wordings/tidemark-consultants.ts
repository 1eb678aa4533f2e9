import { direct, tidemark } from '../carriers.js';
import type { DemoForm } from '../content.js';
import { printed } from '../paper.js';

/** A bare genus from the years when an IT firm advised and kept the network up. */
export const tidemarkConsultants: DemoForm = {
  title: 'Technology Consultants Professional Liability Policy',
  formNumber: 'TMC-TCP 0100',
  edition: '04 15',
  line: 'tech_eo',
  placement: direct(tidemark, 'Marion Teague'),
  text: printed(
    `
TECHNOLOGY CONSULTANTS PROFESSIONAL LIABILITY POLICY

THIS IS A CLAIMS-MADE AND REPORTED POLICY. DEFENSE COSTS REDUCE THE LIMIT OF LIABILITY. PLEASE READ IT
CAREFULLY.

In return for the premium, and relying on the statements made to us, the Company agrees with the Named Insured
as follows.

I. INSURING AGREEMENT

The Company will pay on behalf of the Insured all sums in excess of the Retention that the Insured becomes
legally obligated to pay as Damages and Defense Costs because of a Claim first made against the Insured during
the Policy Period, and reported to the Company no later than sixty days after it ends, for a Wrongful Act in the
rendering of or failure to render Professional Services. The Wrongful Act must take place on or after the
Retroactive Date and before the end of the Policy Period.

The Company has the right and the duty to defend the Insured against any such Claim, even if its allegations are
groundless. That duty ends when the Limit of Liability has been used up.

II. DEFINITIONS

A. Claim means a written demand for money or services, or a civil proceeding begun by the service of a complaint.

B. Damages means a judgment, an award or a settlement to which the Company has agreed. It does not include
fines, penalties, the return of fees, or the cost to perform again what was performed poorly.

C. Insured means the Named Insured, its partners, officers and employees while acting in that capacity, and
independent contractors while performing Professional Services on behalf of the Named Insured.
`,
    `
D. Professional Services means IT consulting and network support performed by or on behalf of the Named Insured
for others for a fee.

E. Wrongful Act means a negligent act, error or omission.

III. EXCLUSIONS

This policy does not apply to any Claim:

1. arising out of bodily injury, or out of physical damage to tangible property;

2. based upon a dishonest, fraudulent or criminal act of the Insured, once a court has so found in a final
adjudication;

3. arising out of liability of others that the Insured has assumed under a contract, unless the Insured would
have been liable without the contract;

4. arising out of infringement of a patent or the misuse of a trade secret;

5. brought by one Insured against another.

IV. CONDITIONS

A. Notice. The Insured shall give the Company written notice of a Claim as soon as practicable. If during the
Policy Period the Insured becomes aware of a circumstance that may lead to a Claim and describes it to the
Company in writing, a later Claim that arises from it is treated as made when the notice was given.

B. Changes. The terms of this policy may be changed only by an endorsement that the Company has issued.

C. Cooperation. The Insured shall not admit liability, settle or incur Defense Costs without the consent of the
Company, which shall not be unreasonably withheld.
`,
  ),
};
