import { copperfield, throughWholesaler } from '../carriers.js';
import type { DemoForm } from '../content.js';
import { printed } from '../paper.js';

/** A modern open list, and an intentional-acts exclusion that gives authorised testing back. */
export const copperfieldModern: DemoForm = {
  title: 'Managed Service Provider Professional and Technology Liability Policy',
  formNumber: 'CFS-MSP 3000',
  edition: '06 24',
  line: 'tech_eo',
  placement: throughWholesaler(copperfield, 'Inez Valtierra'),
  text: printed(
    `
MANAGED SERVICE PROVIDER PROFESSIONAL AND TECHNOLOGY LIABILITY POLICY

NOTICE: This is a claims-made policy. Defense Expenses are part of the Limit of Liability unless the Declarations
say otherwise.

1. INSURING AGREEMENT

The Insurer shall pay on behalf of the Insured Loss in excess of the Retention by reason of a Claim first made
during the Policy Period, or an Extended Reporting Period if one applies, for a Wrongful Act committed on or
after the Retroactive Date. The Insurer has the duty to defend any such Claim.

2. DEFINITIONS

2.1 Claim means a written demand for monetary or other relief, a civil proceeding, an arbitration, or a written
request to toll a period of limitation.

2.2 Insured means the Named Insured and any Subsidiary, their directors, officers, members and employees, and
any independent contractor while performing Technology Services on their behalf.

2.3 Loss means damages, judgments, settlements and Defense Expenses. Loss does not include fines, the return of
fees, or the cost of performing again.

2.4 Technology Services means information technology, cloud and security services provided to others for a fee by
or on behalf of the Insured, including, without limitation: (a) help desk and end-user support; (b) monitoring,
patching and management of servers, workstations and networks; (c) procurement, configuration and installation of
hardware and software; (d) administration of cloud tenants, cloud hosting, and the migration of data, mail and
workloads; (e) backup and recovery; (f) managed detection and response, security monitoring, firewall, identity
and e-mail security; (g) vulnerability assessment, penetration testing and phishing simulation; (h) incident
response; (i) technology and security advice, including fractional chief information officer and chief
information security officer services, risk assessment and compliance readiness; (j) security awareness
training; and (k) telephony.
`,
    `
2.5 Wrongful Act means a negligent act, error, omission, misstatement or breach of duty in the performance of
Technology Services, or the failure to perform them.

3. EXCLUSIONS

The Insurer shall not be liable for Loss on account of any Claim:

3.1 arising out of any intentional, dishonest, fraudulent or criminal act, or any intentional or unauthorized
access to a computer system by an Insured. Nothing in this exclusion shall apply to authorized security testing
performed with written client consent, or to an Insured who neither took part in nor knew of the act;

3.2 for bodily injury, or for injury to tangible property other than electronic data;

3.3 arising out of the failure of a utility that is not under the Insured's operational control;

3.4 arising out of a fact or circumstance that the Insured's chief executive or general counsel knew of before
the first day of continuous coverage and could reasonably have expected to lead to a Claim;

3.5 brought by or on behalf of one Insured against another Insured.

4. CONDITIONS

4.1 Notice. The Insured shall give written notice of a Claim as soon as practicable after its general counsel or
chief executive learns of it, and within ninety days after the end of the Policy Period.

4.2 New services. A service line that the Insured begins to sell during the Policy Period is treated as any other,
provided it falls within Definition 2.4.

4.3 Innocent Insureds. The acts of one Insured shall not be imputed to another for the purpose of exclusion 3.1.

4.4 Assignment and change. No change to this policy takes effect until the Insurer has endorsed it.
`,
  ),
};
