import { readSpecLines } from '../../test/catalogue-lines.js';
import { classifyService } from './classify-service.js';

/** Support, advice and people on loan, as small and large MSPs name them: who directs the person decides. */
const LINES = `
it_staffing: Engineer on loan - daily rate
it_staffing: Loan of network engineer (client supervises)
it_staffing: Resident engineer @ client HQ => our engineer works there full time under the client's IT manager
help_desk: Resident engineer - Ghent site => our technician is based at the branch and helps staff there
it_staffing: On-site resident technician, 3 days/wk
it_staffing: Secondment - systems administrator
it_staffing: Seconded cloud architect (6 mo)
it_staffing: IT body shopping
it_staffing: Contract-to-hire desktop technician
it_staffing: Temp sysadmin cover (client directs)
it_staffing: Named engineer under customer direction
it_staffing: Contractor supply - .NET developer
it_staffing: Contractor placement fee
it_staffing: Technician lease - weekly
it_staffing: Leased IT personnel
it_staffing: Interim IT manager (backfill)
it_staffing: Parental leave cover - IT admin
it_staffing: Perm recruitment - IT roles (% of salary)
it_staffing: Candidate search & screening (tech roles)
it_staffing: Staff aug: L3 engineer by the hour
it_staffing: T&M resource, client-managed
it_staffing: Dedicated on-site sysadmin (reports to client)
it_staffing: IT temps
it_staffing: Manpower - field techs
it_staffing: Embedded help desk analyst - you direct
it_staffing: Borrowed engineer (day rate)
it_staffing: Data engineer for hire (client PM)
it_staffing: Nearshore developers, client-led
it_staffing: Team extension - 2 devs
it_staffing: Contract resources - SOC analyst on client shift
it_staffing: Outplaced technician
it_staffing: Rent-a-tech (you supervise)
help_desk: Desk - per seat
help_desk: The Desk (unlimited)
help_desk: OakCare Desk
help_desk: Night desk
help_desk: Weekend desk cover
help_desk: 24/7 desk
help_desk: Level 1 desk /user
help_desk: White-label desk for MSPs
help_desk: Overflow desk
help_desk: Desk only plan
help_desk: Support desk, business hours
help_desk: Ticket bundle x 10
help_desk: Unlimited remote & onsite (per person)
help_desk: IT hotline
help_desk: Phone-a-tech
help_desk: Home user PC help
help_desk: Executive concierge support
help_desk: New starter / leaver handling
help_desk: Tech-on-call
help_desk: All-you-can-eat helpdesk
help_desk: Remote hands-on user help
help_desk: First-line support, multilingual
help_desk: Walk-up tech bar
help_desk: Password resets & account unlocks
help_desk: Apps support (2nd line)
help_desk: Site attendance (per call-out)
help_desk: Dispatch - onsite break/fix user visit
remote_monitoring: Co-managed IT (tools + patching)
remote_monitoring: Endpoint patching & health
remote_monitoring: 24x7 NOC watch
remote_monitoring: Server babysitting (monthly)
remote_monitoring: Server health plan
remote_monitoring: Third-party app patching
remote_monitoring: Windows update service
remote_monitoring: Managed desktops (Intune-free shops)
remote_monitoring: Proactive care agent
remote_monitoring: Jamf Pro - Mac fleet mgmt
remote_monitoring: MDM for phones/tablets
remote_monitoring: Device mgmt seat (NinjaOne)
remote_monitoring: Infrastructure monitoring - Zabbix
remote_monitoring: Fully managed IT - per endpoint
remote_monitoring: Kaseya 365 Endpoint
remote_monitoring: Pulseway mobile monitoring
remote_monitoring: VMware host upkeep
remote_monitoring: Preventive maintenance visits
network_management: Managed LAN/WLAN
network_management: Switch & AP care
network_management: Wi-Fi design survey
network_management: Network admin hours
network_management: SD-WAN managed service
network_management: Auvik network monitoring & mapping
network_management: Router config changes
network_management: Campus wireless management
network_management: UniFi controller hosting & mgmt
it_consulting: Tech advice - ad hoc
it_consulting: IT due diligence (M&A)
it_consulting: Infrastructure review & report
it_consulting: Systems analysis for clinic merger
it_consulting: Technology consultant (day)
it_consulting: IT audit (non-security)
it_consulting: Solution design workshop
vcio_advisory: QBR + roadmap
vcio_advisory: Fractional IT director
vcio_advisory: Annual technology plan & budget
vcio_advisory: Strategic IT planning
vcio_advisory: Virtual CTO
vcio_advisory: IT steering meetings
vcio_advisory: Tech budget forecast
project_management: IT PM hours
project_management: Project coordination - office opening
project_management: PMO as a service
project_management: Scrum master day rate
`;

describe('catalogue lines about people', () => {
  it.each(readSpecLines(LINES))('$name is $code', ({ code, components, name, description }) => {
    const read = classifyService({ name, description });
    expect([read.code, ...read.components]).toEqual([code, ...components]);
  });
});
