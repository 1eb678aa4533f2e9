import { larkfield, oakmere, throughProgram } from '../carriers.js';
import type { DemoForm } from '../content.js';
import { printed } from '../paper.js';

/** An open list that is tied to what the application describes. */
export const larkfieldApplication: DemoForm = {
  title: 'Information Technology Professionals Liability Policy',
  formNumber: 'LPM-ITP 500',
  edition: '09 18',
  line: 'tech_eo',
  placement: throughProgram(oakmere, larkfield, 'Jessamyn Cole'),
  text: printed(
    `
INFORMATION TECHNOLOGY PROFESSIONALS LIABILITY POLICY

This policy applies only to claims first made during the policy period. The Application is the basis of this
policy and forms part of it.

ARTICLE I. COVERAGE

The Company shall pay on behalf of the Insured the Damages and Claim Costs, above the deductible, that result from
a Claim first made against the Insured and reported during the Policy Period, if the Claim arises from an actual
or alleged negligent act, error or omission in Professional Services that the Insured performed for others on or
after the Prior Acts Date.

ARTICLE II. DEFINITIONS

(a) "Application" means the signed application for this policy, with its supplements, which is on file with the
Company and is deemed to be attached.

(b) "Claim" means a written demand for Damages, or a suit.

(c) "Insured" means the Named Insured and its employees, and persons under contract to it while they perform
Professional Services on its behalf.

(d) "Professional Services" means information technology services, including but not limited to network
management, help desk, monitoring, hosting, security and consulting services, but only those services that are
described in the Application.
`,
    `
ARTICLE III. EXCLUSIONS

No coverage is afforded for any Claim:

(1) for bodily injury or property damage;

(2) arising from a criminal or fraudulent act, if a final adjudication establishes it;

(3) arising from services that the Insured performs as an accountant, lawyer, investment adviser or insurance
agent;

(4) arising from the inaccuracy of a cost estimate;

(5) by an entity in which an Insured has an ownership interest.

ARTICLE IV. CONDITIONS

Section 1. Representations. The Insured warrants that the statements in the Application are true and complete as
of the day on which it was signed.

Section 2. Notice. Notice of a Claim shall be given in writing to the program manager at the address in the
Declarations.

Section 3. Supplemental application. An Insured that wishes to add a service during the Policy Period may submit
a supplemental application. The Company may accept it, decline it, or accept it on terms.
`,
  ),
};
