import { direct, oakmere } from '../carriers.js';
import type { DemoForm } from '../content.js';
import { printed } from '../paper.js';

/** Any service for others for a fee, less listed professions. */
export const oakmereUniversal: DemoForm = {
  title: 'Miscellaneous Professional Liability Policy',
  formNumber: 'OAC-MPL 22',
  edition: '03 16',
  line: 'tech_eo',
  placement: direct(oakmere, 'Dorothy Ames'),
  text: printed(
    `
MISCELLANEOUS PROFESSIONAL LIABILITY POLICY

CLAIMS-MADE AND REPORTED FORM

A. WHAT IS INSURED

Subject to its terms, this policy pays on behalf of an Insured the Loss that the Insured is legally liable to pay
because of a Claim for a Wrongful Act, if the Claim is first made and reported to the Insurer during the Policy
Period or within thirty days after it.

B. MEANING OF WORDS

Claim means a written demand for money or a legal proceeding.

Insured means the firm named in Item 1 of the Declarations, each person who was or is its owner, officer or
employee, and a subcontractor, but only for Services rendered on behalf of that firm.

Loss means compensatory damages and the costs of defense. It does not mean taxes, fines, multiplied damages, or
fees that are to be given back.

Services means any services performed for others for a fee by or on behalf of the Insured, other than services
rendered as a lawyer, accountant, actuary, architect, engineer, real estate agent, securities broker, insurance
broker or provider of medical care.

Wrongful Act means a negligent act, error or omission in the rendering of Services, or in the failure to render
them.
`,
    `
C. WHAT IS NOT INSURED

The Insurer does not pay Loss in connection with a Claim:

i. arising out of dishonest, fraudulent or criminal conduct, established by a final and non-appealable
adjudication;

ii. arising out of bodily injury, or out of damage to tangible property;

iii. for a defect in goods or equipment that the Insured made, sold, leased or distributed;

iv. made by any person or firm that controls an Insured;

v. arising out of an act, error or omission that took place before the Retroactive Date.

D. GENERAL PROVISIONS

i. Claims are reported to the address shown in the Declarations. A notice to a broker is not a notice to the
Insurer.

ii. Limits. The limit for each Claim includes the costs of defense. Related Claims are one Claim.

iii. Extended reporting. If the Insurer does not renew, the Named Insured may buy twelve months of extended
reporting for an additional premium, provided that it asks within sixty days.

iv. Entire contract. This policy changes only by written endorsement.
`,
  ),
};
