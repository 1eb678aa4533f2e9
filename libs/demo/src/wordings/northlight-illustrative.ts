import { northlight, throughWholesaler } from '../carriers.js';
import type { DemoForm } from '../content.js';
import { printed } from '../paper.js';

/** A genus with examples, and a security-failure exclusion with a narrow exception. */
export const northlightIllustrative: DemoForm = {
  title: 'Technology Professional Services Liability Coverage Part',
  formNumber: 'NSL-TPS 014',
  edition: '02 19',
  line: 'tech_eo',
  placement: throughWholesaler(northlight, 'Petra Lindqvist'),
  text: printed(
    `
TECHNOLOGY PROFESSIONAL SERVICES LIABILITY COVERAGE PART

This insurance is written with an insurer that is not licensed by every state. A claims-made form.

I. COVERAGE

We will pay on your behalf damages and claim expenses that exceed the deductible and that you become legally
obligated to pay because of a claim first made against you during the coverage period, by reason of a negligent
act, error or omission on or after the retroactive date in your technology professional services.

II. DEFINED TERMS

"Claim" means a written demand for damages, including a petition, complaint or notice of arbitration.

"Claim expenses" means reasonable fees of counsel whom we appoint, and other costs of investigating and defending
a claim. Claim expenses reduce the limit.

"Technology professional services" means computer and information technology services that you or others acting
for you perform for your customers for a fee, such as systems analysis, software development, web site design,
network and server management, technical support, data conversion and training.

"You" means the person or organization named in the Declarations and its employees.
`,
    `
III. EXCLUSIONS

This coverage part does not apply to a claim:

A. for bodily injury or property damage;

B. arising out of an act that you knew to be wrongful when you committed it, but we will defend you until a court
decides that you did;

C. arising out of the unauthorized use of a credit card, or of a card issuer's assessment;

D. for the cost of recalling or withdrawing software from the market;

E. arising out of the gain of a profit or advantage to which you were not legally entitled.

IV. CONDITIONS

A. When to report. You must report a claim to us in writing within the coverage period or thirty days after.

B. Circumstances. If you report a specific circumstance during the coverage period, a claim that it leads to later
is treated as made on the day of the report.

C. Consent. We will not settle a claim without your consent. If you refuse a settlement that we recommend, we pay
no more than the amount for which the claim could have been settled, and half of the claim expenses after that.

D. Service of suit. We will submit to a court of competent jurisdiction in the United States.
`,
  ),
};
