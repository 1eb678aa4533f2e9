import { direct, tidemark } from '../carriers.js';
import type { DemoForm } from '../content.js';
import { printed } from '../paper.js';

/** A list that says itself that it is closed. */
export const tidemarkClosedList: DemoForm = {
  title: 'Technology Errors and Omissions Policy, Main Street Edition',
  formNumber: 'TMC-TEO 0400',
  edition: '07 21',
  line: 'tech_eo',
  placement: direct(tidemark, 'Alan Obuya'),
  text: printed(
    `
| TECHNOLOGY ERRORS AND OMISSIONS POLICY
| MAIN STREET EDITION

Coverage is on a claims-made basis. Defense costs are paid within the limit.

SECTION A. AGREEMENT

The Company will pay Damages and Defense Costs above the Retention because of a Claim first made against an
Insured during the Policy Period for a Technology Error in Insured Services. The Company has the duty to defend.

SECTION B. DEFINITIONS

1. Claim means a demand in writing for money or for the correction of a Technology Error.

2. Insured means the Named Insured and its employees, and subcontractors for Insured Services that they perform on
its behalf.

3. Insured Services means only the following, when performed by or on behalf of the Named Insured for others for a
fee:

(a) help desk and remote support;

(b) monitoring and maintenance of servers, workstations and network equipment;

(c) installation and configuration of hardware and software;

(d) backup of data and restoration of data from backup;

(e) administration of hosted e-mail and productivity applications; and

(f) advice on the selection of information technology.

4. Technology Error means a negligent act, error or omission.
`,
    `
SECTION C. EXCLUSIONS

This policy does not apply to a Claim:

1. for bodily injury or damage to tangible property;

2. arising out of a dishonest, fraudulent, malicious or criminal act of an Insured;

3. for a failure to reach a level of performance that was guaranteed;

4. arising out of the insolvency of an Insured or of its supplier;

5. for wrongful employment practices.

SECTION D. CONDITIONS

1. Reporting. A Claim must be reported during the Policy Period or within sixty days after it ends.

2. Subcontractors. The Named Insured shall require of each subcontractor a certificate of technology errors and
omissions insurance, and shall keep it for three years.

3. Audit. The Company may examine the Named Insured's books as far as they concern the premium.

4. Changes. This policy is changed by written endorsement only.
`,
  ),
};
