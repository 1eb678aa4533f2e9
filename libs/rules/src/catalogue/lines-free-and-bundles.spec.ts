import { readSpecLines } from '../../test/catalogue-lines.js';
import { classifyService } from './classify-service.js';

/** Work done free of charge, and bundles behind a colon, in brackets or in the description. */
const LINES = `
help_desk: Church office IT support - pro bono
help_desk: Free helpdesk for the scout group
help_desk: Volunteer IT help, food bank
help_desk: School fete PC help (unpaid)
web_design: Charity website, donated
web_design: Website for animal rescue (pro bono)
network_management: Youth club Wi-Fi admin - no charge
backup_recovery: Complimentary backup for hospice
it_consulting: Courtesy tech consultation, non-profit
security_awareness: Free awareness talk for seniors
risk_assessment: Complimentary security assessment (pre-sales)
vulnerability_assessment: Free vuln scan for prospects
hardware_installation: Community centre PC install (goodwill)
bundle help_desk managed_detection_response network_security: CompleteCare: desk + EDR + DNS
bundle help_desk remote_monitoring backup_recovery: Base Seat (desk, RMM, backup)
bundle managed_detection_response email_security security_awareness: Secure Seat: MDR + mail filter + SAT
bundle help_desk remote_monitoring managed_detection_response: AllIn - helpdesk, patching, EDR
bundle managed_detection_response security_monitoring: Shield: Huntress + SIEM
bundle help_desk voip_telecom: Office-in-a-Box: desk + VoIP
bundle security_awareness social_engineering_testing: SAT + phish sims
bundle remote_monitoring managed_detection_response backup_recovery: Server Protect: patching / EDR / backup
bundle help_desk email_security: Office pack: support desk & spam filtering
bundle help_desk hardware_resale: Desk + HaaS laptop
bundle web_design web_hosting: Site design + hosting
bundle network_management network_security: Managed switches + managed firewall
bundle identity_access email_security backup_recovery: 365 Shield: MFA + mail filter + M365 backup
bundle help_desk remote_monitoring managed_detection_response security_monitoring: Titan bundle: service desk, RMM, S1 and SOC
bundle help_desk managed_detection_response: Bronze: help desk w/ Huntress
bundle risk_assessment penetration_testing: Risk assessment & pen test
bundle vciso_advisory managed_compliance: vCISO + Vanta management
bundle hardware_resale hardware_installation: Server supply and install
bundle vulnerability_assessment penetration_testing: Vuln scan + pentest (annual)
bundle help_desk remote_monitoring network_management: Core (desk, patch mgmt, LAN mgmt)
bundle cloud_management backup_recovery: 365 admin + backup
bundle managed_detection_response network_security email_security: Three-pack => MDR, DNS filtering and email security per seat
bundle help_desk backup_recovery: Small Office - helpdesk & Datto backup
bundle help_desk remote_monitoring email_security managed_detection_response: Evergreen seat: desk / RMM / mail filter / EDR
`;

describe('catalogue lines done free, and bundles', () => {
  it.each(readSpecLines(LINES))('$name is $code', ({ code, components, name, description }) => {
    const read = classifyService({ name, description });
    expect([read.code, ...read.components]).toEqual([code, ...components]);
  });
});
