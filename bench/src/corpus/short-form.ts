import { expand, randomFrom, shuffle } from './random.js';

const ITEMS = [
  '{help desk|user support|help desk and end-user support} services',
  'remote monitoring and {management|patching} of servers, workstations and other devices',
  'the {design|design and configuration} and administration of local, wide-area and wireless networks',
  'information technology {consulting|advice}',
  'data backup, archiving and {recovery|disaster recovery}',
  'the administration of cloud {tenants|subscriptions} and software as a service',
  'the installation and {repair|configuration} of computer hardware',
  'the hosting of {websites|web sites and applications}',
  'the migration of {data|databases} between systems',
  'project management of technology projects',
  '{custom software development|the development of software} and systems integration',
  'managed detection and response and {security monitoring|the monitoring of security events}',
  '{e-mail|email} security and identity management',
  'training in the use of {software|computer systems}',
];
const LISTED = 13;

const FORM = `@CARRIER {Insurance Company|Specialty Insurance|Casualty Company}
Technology Errors and Omissions Coverage Form

INSURING AGREEMENT
{The Insurer will|We will} pay on behalf of the Insured those sums that the Insured becomes legally obligated to pay as Damages because of a Claim first made during the Policy Period and arising out of a negligent act, error or omission in the performance of Professional Services.

DEFINITIONS
"Professional Services" means {the following services|solely the following services|technology services, including but not limited to the following,} performed for others for a fee by or on behalf of the Insured:
@ITEMS
"Professional Services" does not include {the sale of goods|the manufacture or sale of any product}.

EXCLUSIONS
This insurance does not apply to any Claim:
(a) arising out of any {intentional, dishonest or fraudulent|dishonest, malicious or intentional} act by the Insured;
(b) arising out of {bodily injury or property damage|the insolvency or bankruptcy of any person};
(c) for the return of fees or {commissions|the cost of performing services again}.
`;

/** About 1.5 kB: an insuring agreement, the definition of the services, three exclusions. Another one for each seed. */
export function composeShortForm(seed: number): string {
  const random = randomFrom(seed);
  const listed = shuffle(ITEMS, random).slice(0, LISTED);
  const items = listed.map((item, i) => `${i + 1}. ${item}${i === LISTED - 1 ? '.' : ';'}`);
  return expand(FORM.replace('@ITEMS', items.join('\n')), random);
}
