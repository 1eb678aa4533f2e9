import { larkfield, oakmere, throughProgram } from '../carriers.js';
import type { DemoForm } from '../content.js';
import { printed } from '../paper.js';

/** A short list whose items the application is to describe further. */
export const larkfieldHybrid: DemoForm = {
  title: 'IT Professionals Package, Errors and Omissions Part',
  formNumber: 'LPM-PKG 710',
  edition: '08 22',
  line: 'tech_eo',
  placement: throughProgram(oakmere, larkfield, 'Jessamyn Cole'),
  text: printed(
    `
| IT PROFESSIONALS PACKAGE
| PART 7. ERRORS AND OMISSIONS

A. Insuring agreement

We will pay those sums that an insured becomes legally obligated to pay as damages because of an error in covered
services, if claim is first made during the policy period. We will defend the claim. The limit for this Part
includes defense.

B. Definitions that apply to this Part

"Covered services" means help desk support, server and workstation management, network administration and data backup
and recovery, performed for others for a fee by or on behalf of the insured, each as further described in the
application for this Part.

"Error" means a negligent act, error or omission on or after the prior acts date.

"Insured" means the entity named in the package declarations, its staff, and its subcontractors for work on its
behalf.

C. Exclusions that apply to this Part

We do not pay damages:

1. for bodily injury or property damage, to which Part 1 may apply;

2. for an expected or intended injury;

3. for loss of electronic data in our insured's own business, to which Part 9 may apply;

4. for the cost of performing again.

D. Conditions that apply to this Part

Claims are reported to us within the policy period or thirty days after it. The common conditions of the package also
apply.
`,
  ),
};
