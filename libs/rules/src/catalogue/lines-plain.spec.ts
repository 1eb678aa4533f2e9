import { classifyService } from './classify-service.js';

/** Catalogue lines of a third kind of writer, short and plain: `code: name`, or `code: name => description`. */
const LINES = `
help_desk: Remote Help Desk - Standard Hours
help_desk: L2/L3 Escalation Desk
help_desk: IT Support - Unlimited (per employee)
help_desk: Onsite tech day (8 hrs)
help_desk: Nights & weekend support
help_desk: Staff IT support for dental offices
help_desk: Outsourced service desk (white-label for other MSPs)
help_desk: Ad hoc remote assistance
help_desk: Deskside & VIP support
help_desk: Printer & PC troubleshooting
remote_monitoring: RMM - Server (ConnectWise Automate)
remote_monitoring: Workstation Care
remote_monitoring: Server patching window - monthly
remote_monitoring: N-central probe + agents
remote_monitoring: Managed servers (Linux)
remote_monitoring: Total Managed IT
remote_monitoring: IT Infrastructure Management
remote_monitoring: Monitoring only plan - servers
remote_monitoring: Comanaged endpoint mgmt
network_management: Network support & maintenance
network_management: Wireless LAN design + tuning
network_management: Cisco Catalyst switch admin
network_management: Managed SD-WAN
network_management: WAN/Router management
network_management: WiFi heat mapping
it_consulting: Consulting - per hour
it_consulting: Pre-sales technical advisory
it_consulting: IT systems review for M&A
it_consulting: Technical advisory hours
vcio_advisory: Virtual CIO & budgeting
vcio_advisory: Three-year IT roadmap
vcio_advisory: vCIO strategic sessions
project_management: PM time for network refresh
project_management: Project oversight - ERP rollout
it_staffing: Contract network engineer (6 months)
it_staffing: Staff aug - L2 tech on client premises
it_staffing: Perm placement 20%
hardware_resale: Dell OptiPlex 7010
hardware_resale: Cisco switches - resale
hardware_resale: Hardware markup
hardware_resale: SonicWall TZ370 appliance sale
hardware_resale: HaaS laptops
hardware_resale: Docking stations, monitors, keyboards
hardware_resale: Server - HPE DL380 purchase
hardware_resale: Equipment leasing
software_resale: M365 E3 (annual commit)
software_resale: Adobe CC licenses
software_resale: Software licensing - pass through
software_resale: SQL Server CALs
software_resale: ESET licence renewal
software_resale: Exchange Online Plan 1
software_resale: SaaS subscriptions resale
software_resale: Google Workspace licences
hardware_installation: Cabling & patch panels
hardware_installation: Firewall rack & stack
hardware_installation: Laptop imaging
hardware_installation: New workstation deployment
hardware_installation: Server swap-out labor
hardware_installation: Smart hands at colo
hardware_installation: PC bench diagnostics & repair
voip_telecom: Hosted PBX
voip_telecom: Cisco Webex Calling
voip_telecom: SIP trunks
voip_telecom: Internet circuit brokerage
voip_telecom: VoIP phones & support
print_services: Managed print - per page
print_services: Copier maintenance contract
cloud_management: Azure admin block hours
cloud_management: O365 admin
cloud_management: AWS managed services
cloud_management: Cloud cost governance
cloud_hosting: Azure IaaS hosting
cloud_hosting: Hosted servers in our data center
cloud_hosting: VDI seats
cloud_hosting: Private cloud
cloud_hosting: Colo - half cabinet
cloud_migration: M365 onboarding & mail migration
cloud_migration: File server to Azure Files
cloud_migration: Cloud move - servers
cloud_migration: Hosted Exchange to M365
cloud_migration: Google Workspace > M365 (25 users)
web_hosting: Website hosting + SSL
web_hosting: Domain renewals
web_hosting: WP hosting and plugin updates
web_design: Website refresh
web_design: Custom WordPress theme
web_design: Online store build
backup_recovery: BDR
backup_recovery: Cloud backup for servers
backup_recovery: Datto BCDR with cloud retention
backup_recovery: M365 & Google backup
backup_recovery: Restore testing, quarterly
backup_recovery: Email archive
backup_recovery: Backup monitoring (Veeam)
data_migration: Accounting data conversion
data_migration: Access to SQL database conversion
data_migration: NAS to NAS file copy
data_processing: Monthly KPI reports (Power BI)
data_processing: Statement processing & mailing
database_administration: SQL DBA hours
database_administration: Database tuning
software_development: Custom app development
software_development: Scripting & small tools
software_development: Mobile app maintenance
systems_integration: CRM to ERP connector
systems_integration: Salesforce implementation
systems_integration: Line-of-business app rollout
automation: Power Automate flows
automation: Workflow automation (n8n)
ai_services: Copilot rollout
ai_services: AI chatbot for website
ai_services: AI use policy & governance
ai_services: LLM document search build
managed_detection_response: SentinelOne Vigilance Respond
managed_detection_response: Managed Defender for Business
managed_detection_response: Huntress
managed_detection_response: EDR + MDR per workstation
managed_detection_response: Ransomware rollback EDR
managed_detection_response: Managed threat detection & response
managed_detection_response: XDR Complete
security_monitoring: SOC (24x7x365)
security_monitoring: SIEM ingest per GB
security_monitoring: M365 log monitoring (SaaS Alerts)
security_monitoring: Eyes-on-glass security monitoring
network_security: Firewall mgmt - SonicWall
network_security: Umbrella DNS
network_security: Secure web gateway
network_security: Managed Fortinet
network_security: Zero trust access (ZTNA)
identity_access: MFA deployment
identity_access: Okta admin
identity_access: Privileged access mgmt
identity_access: Password manager rollout (1Password)
email_security: Email filtering & encryption
email_security: Mimecast
email_security: DMARC management
vulnerability_assessment: Quarterly vulnerability scan
vulnerability_assessment: Managed vulnerability remediation reports
vulnerability_assessment: External perimeter scans
penetration_testing: External network pentest
penetration_testing: Web & API penetration testing
penetration_testing: Red teaming
penetration_testing: Pen test (annual, subcontracted)
social_engineering_testing: Phishing tests
social_engineering_testing: Physical intrusion test
social_engineering_testing: Phone pretext (vishing) campaign
incident_response: IR on call
incident_response: Breach containment hours
incident_response: Ransomware cleanup
incident_response: Cyber emergency hotline
digital_forensics: Forensic examination of laptops
digital_forensics: E-discovery support
ransom_negotiation: Extortion negotiation
vciso_advisory: vCISO program
vciso_advisory: Security policy writing
vciso_advisory: Security officer on demand
risk_assessment: Security gap assessment
risk_assessment: Annual cyber risk review
risk_assessment: Vendor risk reviews
compliance_assessment: HIPAA readiness
compliance_assessment: CMMC gap analysis
compliance_assessment: SOC 2 prep
compliance_assessment: PCI self-assessment assistance
compliance_attestation: HIPAA attestation letter
compliance_attestation: Compliance certificate for clients
compliance_attestation: SOC 2 sign-off
managed_compliance: HIPAA compliance program
managed_compliance: CMMC managed enclave
managed_compliance: Continuous compliance monitoring (Vanta)
security_awareness: Awareness training + quizzes
security_awareness: Phishing training videos
security_awareness: KnowBe4
it_training: User training - M365
it_training: Classroom IT training
product_recommendation: Product referrals to partners
product_recommendation: Software shortlisting
warranty_resale: Cyber warranty add-on
warranty_resale: Hardware warranty extensions
warranty_resale: Cyber insurance broker referral
physical_security: Camera installs
physical_security: Door badge system
asset_disposal: Equipment recycling & data wipe
asset_disposal: Certified hard drive destruction
bundle: Cyber Essentials Bundle: EDR, email filter, SAT
bundle: Managed Security Suite (EDR + SIEM + DNS)
bundle: RMM, AV and backup package
bundle: Help desk and network management
bundle: Pen test & vulnerability scanning
bundle: Secure Workplace => endpoint detection and response, email filtering and backup in one price
unknown: Retainer - general
unknown: Silver
unknown: Admin time
unknown: Rush fee
unknown: Per diem
unknown: Miscellaneous materials
help_desk: Support Desk - Essentials
help_desk: End user helpdesk, 7am-7pm
help_desk: Per-ticket remote fix
help_desk: Employee onboarding/offboarding
help_desk: Field tech dispatch
remote_monitoring: Proactive maintenance (servers)
remote_monitoring: Managed Seat => RMM agent, patching, antivirus updates and remote monitoring
remote_monitoring: Endpoint patching - Automox
remote_monitoring: MDM - iPads (Mosyle)
network_management: Managed LAN - per switch
network_management: Campus Wi-Fi management (Ruckus)
it_consulting: IT needs assessment
it_consulting: Consultant day rate - infrastructure
vcio_advisory: vCIO program
vcio_advisory: IT planning & budgets
project_management: Project manager - part time
it_staffing: Augmented staff - developers
hardware_resale: Surface Pro 9
hardware_resale: Ubiquiti gear (resold)
hardware_resale: Printers - HP LaserJet sale
software_resale: Antivirus licence only (client-managed)
software_resale: Bitdefender resale
software_resale: Acronis licences - reseller margin
software_resale: Visio Plan 2
software_resale: Duo licences
hardware_installation: Office cabling (Cat6)
hardware_installation: New PC setup & data transfer
hardware_installation: Access point install
voip_telecom: Phones - Mitel
voip_telecom: Broadband & leased lines
voip_telecom: eFax
cloud_management: Azure subscription administration
cloud_management: Microsoft 365 care
cloud_management: Tenant hardening - M365
cloud_hosting: App hosting on Azure
cloud_hosting: Remote desktop hosting
cloud_migration: Azure migration - 3 servers
cloud_migration: Lift-and-shift to AWS
cloud_migration: Mail move from GoDaddy to M365
cloud_migration: Citrix to AVD migration
web_hosting: Hosting - WordPress
web_design: Site redesign (WordPress)
backup_recovery: Veeam + offsite copy
backup_recovery: Immutable cloud backup /TB
backup_recovery: Server BCDR appliance rental
backup_recovery: DR as a Service
data_migration: PMS conversion (Dentrix to Open Dental)
data_migration: Legacy database migration
data_processing: Report writing - Crystal
database_administration: MySQL DBA
software_development: API development
software_development: Internal tools (Power Apps)
software_development: Freelance dev hours (C#)
systems_integration: ERP integration
systems_integration: Practice software install
automation: RPA
automation: Zapier set-up
ai_services: Copilot licences & enablement
ai_services: AI note taker rollout
ai_services: GPT assistants for support team
managed_detection_response: S1 Complete managed
managed_detection_response: CrowdStrike MDR add-on
managed_detection_response: Endpoint detection
managed_detection_response: 24x7 MDR - Blackpoint
managed_detection_response: Managed AV (ESET)
security_monitoring: Blumira
security_monitoring: SOC monitoring of M365
security_monitoring: Splunk log review
security_monitoring: SIEM-as-a-service
network_security: DNS filter
network_security: Meraki MX mgmt
network_security: VPN & firewall admin
network_security: pfSense managed
identity_access: SSO set-up
identity_access: MFA as a service
identity_access: CyberArk PAM
email_security: Avanan
email_security: Phishing protection (Inky)
email_security: Encrypted mail (Virtru)
vulnerability_assessment: VulScan
vulnerability_assessment: Weekly scans - Qualys
penetration_testing: vPenTest
penetration_testing: Pentest - grey box web app
penetration_testing: OSCP-led ethical hacking
social_engineering_testing: Quarterly phishing simulation
social_engineering_testing: Smishing + vishing
incident_response: IRR - 24x7 hotline, 10 hours
incident_response: Emergency ransomware response
incident_response: Tabletop exercise
digital_forensics: Drive imaging for litigation
digital_forensics: Forensics (hourly)
ransom_negotiation: Negotiator for ransomware events
vciso_advisory: CISO on retainer
vciso_advisory: Security programme leadership
risk_assessment: Cyber risk assessment (NIST)
risk_assessment: SRA for clinics
compliance_assessment: CMMC prep
compliance_assessment: ISO 27001 gap
compliance_assessment: NIS2 readiness check
compliance_attestation: Attestation - NYDFS
compliance_attestation: CMMC affirmation (SPRS)
managed_compliance: Compliance manager (Kaseya)
managed_compliance: CMMC programme - monthly
security_awareness: Security training portal
security_awareness: Cyber training for staff
it_training: Office 365 training day
it_training: Admin workshop (PowerShell)
product_recommendation: Vendor shortlist
warranty_resale: Breach warranty (Cork)
warranty_resale: Insurance referral
physical_security: Access control install (Paxton)
physical_security: NVR + 8 cameras
asset_disposal: Disposal of old PCs
asset_disposal: Disk wiping & recycling
bundle: Security bundle - MDR/SIEM/Awareness
bundle: Essentials: patching + backup + MFA
bundle: vCISO + compliance programme
unknown: Block time
unknown: Shipping and handling
unknown: Managed parking
unknown: Cloud nine yoga
unknown: Training wheels
`
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', rest = ''] = line.split(/: (.*)/s);
    const [name = '', description = ''] = rest.split(' => ');
    return { code, name, description };
  });

describe('catalogue lines short and plain', () => {
  it.each(LINES)('$name is $code', ({ code, name, description }) => {
    expect(classifyService({ name, description }).code).toBe(code);
  });
});
