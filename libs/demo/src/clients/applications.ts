import { printed } from '../paper.js';

/** Applications as the insureds signed them: what each says is all that the carrier was told. */

export const SUMMIT_LANTERN = printed(`
APPLICATION FOR INFORMATION TECHNOLOGY PROFESSIONALS LIABILITY INSURANCE

| 1. Applicant: Summit Lantern IT, LLC
| 2. Year established: six years before this application
| 3. Employees: 9

4. Describe the services for which insurance is requested: Help desk and on-site support for offices of up to 100 users.
Management of local and wide area networks. Hosting of servers in our private cloud.

5. Does the applicant use subcontractors? Rarely, for cabling.

6. Does the applicant require multi-factor authentication for its own administrators? Yes, for all of them.

7. Has the applicant had a claim in the last five years? No.

The undersigned declares that the statements above are true.
`);

export const TWO_RIVERS = printed(`
APPLICATION FOR THE IT PROFESSIONALS PACKAGE, PART 7

| 1. Applicant: Two Rivers Tech, Inc.
| 2. Annual revenue: $1,900,000

3. Services: Telephone help desk during business hours. Management of about 140 servers and 900 workstations with a remote
monitoring tool. Administration of switches, routers and wireless networks. Daily backup with quarterly recovery tests.

4. Services planned for the next twelve months: the applicant considers a managed security offering.

5. Are written contracts used for all clients? Yes.

6. Has any insurer declined to renew? No.

The undersigned declares that the statements above are true.
`);

export const GREY_HARBOR = printed(`
APPLICATION FOR INFORMATION TECHNOLOGY PROFESSIONALS LIABILITY INSURANCE

| 1. Applicant: Grey Harbor Networks LLC
| 2. Employees: 14

4. Describe the services for which insurance is requested: Network management for marine terminals. Help desk. Remote
monitoring of servers. Managed firewalls. Security consulting for terminal operators.

5. Does the applicant use subcontractors? Yes, for structured cabling. Certificates are on file.

7. Has the applicant had a claim in the last five years? No.

The undersigned declares that the statements above are true.
`);
