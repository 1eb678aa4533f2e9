import { copperfield, throughWholesaler } from '../carriers.js';
import type { DemoForm } from '../content.js';
import { printed } from '../paper.js';

/** The open list of an earlier edition; endorsements of this form replace or extend its definition. */
export const copperfieldLegacy: DemoForm = {
  title: 'Technology Liability Policy',
  formNumber: 'CFS-TL 2100',
  edition: '01 17',
  line: 'tech_eo',
  placement: throughWholesaler(copperfield, 'Inez Valtierra'),
  text: printed(
    `
TECHNOLOGY LIABILITY POLICY

Claims-made and reported. Words in bold or with capital letters have the meaning given in Section 2.

SECTION 1. INSURING AGREEMENT

The Insurer will pay Loss on behalf of the Insured, above the Retention, because of a Claim first made during the
Policy Period and reported as Section 4 requires, arising out of a Wrongful Act in Professional Services. The
Wrongful Act must have been committed on or after the Retroactive Date.

SECTION 2. DEFINITIONS

2.1 Claim means a written demand for money or services, or a suit.

2.2 Insured means the Named Insured, its executives and employees, and independent contractors acting on behalf of
the Named Insured within the scope of a written contract.

2.3 Professional Services means information technology services provided to others for a fee by or on behalf of the
Insured, including but not limited to consulting, help desk, network and server management, cloud administration,
hosting, backup, software development, systems integration and data migration.

2.4 Wrongful Act means any negligent act, error or omission.
`,
    `
SECTION 3. EXCLUSIONS

The Insurer will not pay Loss on account of a Claim:

3.1 for bodily injury or property damage;

3.2 arising out of a dishonest, fraudulent or criminal act, if a final judgment establishes it;

3.3 arising out of the recall of a product;

3.4 arising out of an obligation under a workers' compensation law;

3.5 brought by an enterprise that an Insured manages.

SECTION 4. CONDITIONS

4.1 Reporting. Each Claim shall be reported in writing as soon as practicable and not later than sixty days after the
end of the Policy Period.

4.2 Allocation. If a Claim includes matters to which this policy does not apply, the Insured and the Insurer will use
their best efforts to agree on a fair allocation.

4.3 Endorsements. An endorsement prevails over this form as far as they differ.
`,
  ),
};
