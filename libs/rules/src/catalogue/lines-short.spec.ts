import { readSpecLines } from '../../test/catalogue-lines.js';
import { classifyService } from './classify-service.js';

/** Short lines, as a price list on one page has them. */
const LINES = `
help_desk: Bluebird Desk Basic
help_desk: Unlimited IT help - per head
help_desk: L3 escalations
help_desk: Fix-it line (8am-8pm)
help_desk: User care seat
help_desk: Out-of-hours phone cover
help_desk: Field engineer visit
help_desk: Onsite half day
help_desk: Mac user assistance
help_desk: Dental practice IT support
help_desk: Staff onboarding/offboarding tickets
help_desk: Support retainer 10 hrs
remote_monitoring: Agents & patches /device
remote_monitoring: Server watch
remote_monitoring: Ninja endpoint care
remote_monitoring: Desktops & servers - mgd
remote_monitoring: Overnight server monitoring (outsourced NOC)
remote_monitoring: OS patch cycle
remote_monitoring: Co-managed toolset (RMM licence + patching)
remote_monitoring: Managed Mac (Addigy)
remote_monitoring: Linux server upkeep
remote_monitoring: Total Care IT - flat fee
network_management: Aruba Central mgd
network_management: Switch/AP lifecycle care
network_management: Wi-Fi as a service
network_management: Mesh wifi for warehouse - design & tune
network_management: VLAN tidy-up
network_management: LAN admin hrs
it_consulting: Ad-hoc consultancy
it_consulting: Tech stack review
it_consulting: IT health audit
it_consulting: Architecture advice, Azure
vcio_advisory: Fractional tech lead (CIO)
vcio_advisory: Quarterly business reviews
vcio_advisory: 3-yr tech plan
project_management: Move project - PM
project_management: IT project mgr per hr
it_staffing: Loan technician, per week
it_staffing: Sysadmin-for-hire (under your IT manager)
it_staffing: Placement of IT staff
it_staffing: Headhunting - CTO
it_staffing: Secondee - security analyst
it_staffing: On-loan help desk agent
it_staffing: Dev augmentation
hardware_resale: Laptops (sold at cost +10)
hardware_resale: Meraki gear resale
hardware_resale: Workstations HP Z2
hardware_resale: Docking stations & monitors
hardware_resale: Server hardware quote
hardware_resale: Firewall appliance sale - FG-60F
hardware_resale: Equipment rental (loaner pool)
software_resale: 365 E3 licences
software_resale: SonicWall renewals (licence)
software_resale: CSP seats - Business Standard
software_resale: Zoom licences
software_resale: Sophos licences, self-managed
hardware_installation: Structured cabling crew
hardware_installation: New-site fit out (racks, drops)
hardware_installation: TV / AV mounting
hardware_installation: Laptop bench fixes
hardware_installation: PC swap-out, 50 units
hardware_installation: AP hanging
voip_telecom: Hosted PBX seat
voip_telecom: Phone lines & handsets
voip_telecom: SIP / DID bundle
voip_telecom: Business fibre resale
voip_telecom: Teams telephony
voip_telecom: GoTo Connect phones
print_services: Copier click plan
print_services: MPS - per page
cloud_management: Azure housekeeping
cloud_management: M365 tenant care
cloud_management: AWS billing & governance
cloud_management: Intune management (per device)
cloud_management: SharePoint site admin
cloud_hosting: VPS 4 vCPU
cloud_hosting: Virtual desktops
cloud_hosting: Sage hosting
cloud_hosting: Dedicated server in Equinix
cloud_hosting: Hosted app server
cloud_migration: 365 onboarding move
cloud_migration: G-Drive to OneDrive copy
cloud_migration: Server lift to Azure
cloud_migration: Exchange cutover weekend
cloud_migration: T2T migration
web_hosting: Website hosting + SSL
web_hosting: Managed WordPress
web_hosting: Domain & DNS yearly
web_design: Web build - brochure
web_design: WooCommerce shop
backup_recovery: Off-site image backup
backup_recovery: M365 mailbox backup
backup_recovery: Cloud-to-cloud backup
backup_recovery: DR runbook & annual test
backup_recovery: Mail archiving 7y
data_migration: QB Desktop to QBO conversion
data_migration: Legacy ERP data load
data_migration: File share move to new NAS
data_processing: BI dashboards
data_processing: Monthly KPI reports
database_administration: DBA on call
database_administration: SQL upkeep
software_development: In-house app build
software_development: Custom scripting
software_development: iOS/Android app
systems_integration: HubSpot-NetSuite sync
systems_integration: API work
systems_integration: ERP roll-out
automation: Flow automation
automation: n8n workflows
ai_services: Copilot starter pack
ai_services: AI assistant for intake
ai_services: Private GPT
ai_services: GenAI policy workshop
managed_detection_response: Managed endpoint (EDR+AV)
managed_detection_response: 24/7 MDR
managed_detection_response: SentinelOne XDR, watched
managed_detection_response: Huntress seats
managed_detection_response: Managed Defender
managed_detection_response: Bitdefender + MDR add-on
security_monitoring: SIEM logs - 90 days
security_monitoring: SOC eyes
security_monitoring: Darkweb watch
security_monitoring: M365 log watch
network_security: Firewall - managed
network_security: Web filter (schools)
network_security: SASE seat
network_security: Remote-access VPN
network_security: Umbrella DNS
identity_access: MFA seat
identity_access: SSO & password vault
identity_access: PAM
identity_access: AD hygiene
email_security: Anti-spam
email_security: Mimecast
email_security: DMARC
email_security: Email encryption
vulnerability_assessment: Vuln scans
vulnerability_assessment: ASM
vulnerability_assessment: Nessus quarterly
penetration_testing: Annual pen test
penetration_testing: External pentest (black box)
social_engineering_testing: Phish tests
social_engineering_testing: Mystery visitor test
social_engineering_testing: Fake phishing drill
incident_response: IR hours
incident_response: Emergency cyber response
incident_response: Malware clean-up
digital_forensics: Forensics
digital_forensics: Evidence collection (phones)
ransom_negotiation: Extortion response negotiator
vciso_advisory: vCISO
vciso_advisory: CISO day rate
vciso_advisory: Security policies pack
risk_assessment: Security assessment
risk_assessment: Cyber health check
compliance_assessment: ISO gap
compliance_assessment: HIPAA readiness
compliance_assessment: CE+ prep
compliance_attestation: HIPAA compliance letter
compliance_attestation: Attest SPRS score
managed_compliance: CMMC enclave ops
managed_compliance: Compliance subscription
security_awareness: Security awareness
security_awareness: Phishing training videos
it_training: Software lessons
product_recommendation: Vendor pick & RFP
warranty_resale: Breach warranty
warranty_resale: Cyber insurance intro (commission)
physical_security: IP cameras
physical_security: Keycard doors
asset_disposal: Drive wipes
asset_disposal: Old kit disposal
unknown: Golden Hour
unknown: Club 100
unknown: Premier Tier (old)
unknown: Partner plan
unknown: Otter Plan
unknown: All-Star
bundle help_desk email_security managed_detection_response: Trio: desk, mail filter, MDR
bundle remote_monitoring backup_recovery: Server Plus (patching + Veeam)
bundle help_desk remote_monitoring network_security: Foundation seat - desk, RMM, firewall mgmt
bundle security_monitoring vulnerability_assessment: SOC & vuln mgmt
bundle voip_telecom network_management: Phones + managed Wi-Fi
bundle managed_detection_response security_awareness social_engineering_testing: Cyber Trio: EDR / SAT / phish sims
bundle help_desk cloud_management backup_recovery: Cloud seat: support desk + 365 admin + cloud backup
`;

describe('short catalogue lines', () => {
  it.each(readSpecLines(LINES))('$name is $code', ({ code, components, name, description }) => {
    const read = classifyService({ name, description });
    expect([read.code, ...read.components]).toEqual([code, ...components]);
  });
});
