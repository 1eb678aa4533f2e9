import { direct, graniteVale } from '../carriers.js';
import type { DemoForm } from '../content.js';
import { printed } from '../paper.js';

/** A plain closed list of two activities. */
export const graniteInstallers: DemoForm = {
  title: 'Computer Contractors Errors and Omissions Policy',
  formNumber: 'GV EO 1147',
  edition: '10 11',
  line: 'tech_eo',
  placement: direct(graniteVale, 'Colin Brandvold'),
  text: printed(
    `
COMPUTER CONTRACTORS ERRORS AND OMISSIONS POLICY

Claims-made coverage. Various provisions restrict what is insured. Read the entire policy to determine rights
and duties.

PART ONE. INSURING AGREEMENT

The Insurer will pay on behalf of the Insured those sums which the Insured shall become legally obligated to pay
as damages because of a claim that arises out of a negligent act, error or omission committed in the conduct of
the Covered Services, provided that the claim is first made and reported during the policy period. The Insurer
will defend such a claim and will pay the costs of defense in addition to the limit of insurance.

PART TWO. DEFINITIONS

Claim: a written demand for damages received by the Insured.

Covered Services: network installation and technical support, performed for clients of the Named Insured for
compensation by the Named Insured or by others on its behalf.

Insured: the Named Insured, and any of its owners, officers and employees in the course of their work.

PART THREE. EXCLUSIONS

The Insurer is not liable under this policy for a claim:

(1) for bodily injury, sickness, or injury to or destruction of tangible property;

(2) arising from a dishonest or fraudulent act committed by or at the direction of the Insured;

(3) for the cost to repair, replace or complete work that the Insured has agreed to do;

(4) arising from unfair competition or the infringement of a patent or trademark;

(5) for penalties or liquidated damages under a contract that sets a date for completion.
`,
    `
PART FOUR. CONDITIONS

Notice of claim. When a claim is made the Insured shall at once send the Insurer every demand, notice and
summons it has received.

Territory. The act, error or omission must take place in the United States, its territories or Canada.

Other insurance. This insurance is excess over any other valid insurance that applies to the claim.

Changes. Notice to any agent, or knowledge held by any agent, does not change this policy. It may be changed only
by an endorsement that forms part of it.
`,
  ),
};
