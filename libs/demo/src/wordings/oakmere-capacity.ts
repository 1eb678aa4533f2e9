import { direct, oakmere } from '../carriers.js';
import type { DemoForm } from '../content.js';
import { printed } from '../paper.js';

/** An old form that insures an occupation. */
export const oakmereCapacity: DemoForm = {
  title: 'Professional Liability Policy for Consultants',
  formNumber: 'OAC-PLC 7',
  edition: '11 08',
  line: 'tech_eo',
  placement: direct(oakmere, 'Dorothy Ames'),
  declarationItems: ["Insured's Occupation: Computer consultant"],
  text: printed(
    `
PROFESSIONAL LIABILITY POLICY FOR CONSULTANTS

THIS IS A CLAIMS-MADE POLICY

INSURING CLAUSE

The Company will pay on behalf of the Insured such sums as the Insured shall become obligated to pay by reason of
liability for a negligent act, error or omission of the Insured, or of a person for whom the Insured is legally
responsible, while acting solely in the capacity of a computer consultant, provided that claim is first made
against the Insured during the policy period and reported before it ends.

DEFENSE

The Company shall defend any suit against the Insured that alleges such an act, error or omission. The costs of
defense are paid in addition to the limit of liability.

DEFINITIONS

The word Insured means the person or firm named in the Declarations, and any partner, officer, director or employee
of that firm while acting within the scope of his or her duties.

The word claim means a demand for money or services.
`,
    `
EXCLUSIONS

This policy does not apply:

1. to bodily injury to, or sickness, disease or death of, any person, or to injury to or destruction of any tangible
property;

2. to any dishonest, fraudulent or criminal act of the Insured;

3. to liability assumed by the Insured under any contract;

4. to claims that arise out of the insolvency of the Insured;

5. to an estimate of cost that is exceeded.

CONDITIONS

1. The Insured shall give written notice of any claim to the Company as soon as practicable.

2. The Insured shall not, except at his or her own cost, make any payment or assume any obligation.

3. Assignment of interest under this policy shall not bind the Company until its consent is endorsed here.

4. The terms of this policy shall not be waived or changed, except by endorsement issued to form a part of it.
`,
  ),
};
