import { direct, graniteVale } from '../carriers.js';
import type { DemoAttachment, DemoForm } from '../content.js';
import { printed } from '../paper.js';

/** What is insured stands in a schedule, which the declarations mention. */
export const graniteScheduled: DemoForm = {
  title: 'Technology Services Liability Policy',
  formNumber: 'GV TS 2050',
  edition: '05 17',
  line: 'tech_eo',
  placement: direct(graniteVale, 'Colin Brandvold'),
  declarationItems: ['Scheduled Services: see Schedule of Services GV TS 2051'],
  text: printed(
    `
TECHNOLOGY SERVICES LIABILITY POLICY

THIS INSURANCE APPLIES ON A CLAIMS-MADE BASIS.

1. AGREEMENT TO INSURE

The Insurer agrees to pay on behalf of the Insured Damages and Defense Costs resulting from a Claim first made
during the Policy Period that arises from a negligent act, error or omission in Scheduled Services.

2. DEFINITIONS

2.1 Claim means a written demand for Damages.

2.2 Damages means money that a court or arbitrator awards, or that is paid in a settlement with the Insurer's
consent.

2.3 Insured means the Named Insured, its officers and employees, and independent contractors working on its behalf.

2.4 Scheduled Services means those services, and no others, that are stated in the Schedule of Services attached to
this policy, performed by or on behalf of the Named Insured for others for a fee.
`,
    `
3. EXCLUSIONS

The Insurer shall not pay for any Claim:

3.1 for bodily injury or for damage to tangible property;

3.2 arising out of acts committed with the intent to cause harm, injury or damage;

3.3 based on a promise that a service will be uninterrupted or free of error;

3.4 arising out of a delay that was caused by a strike or by the weather;

3.5 brought by a person who was an Insured when the Claim was made.

4. CONDITIONS

4.1 Notice. The Insured shall give notice of a Claim, with copies of all papers, within thirty days.

4.2 Change of schedule. The Schedule of Services may be amended during the Policy Period at the request of the Named
Insured and with the agreement of the Insurer.

4.3 Cancellation. The Named Insured may cancel this policy at any time. The Insurer may cancel it with sixty days'
notice.
`,
  ),
};

export const scheduleOfServices: DemoAttachment = {
  kind: 'schedule',
  title: 'Schedule of Services',
  formNumber: 'GV TS 2051',
  edition: '05 17',
  text: printed(`
SCHEDULE OF SERVICES

This Schedule forms part of the policy. Scheduled Services are:

1. Network design and administration

2. Help desk and on-site technical support

3. Data backup and recovery

4. Managed firewall services

5. Web hosting

No other services are scheduled.
`),
};
