import { classifyService } from './classify-service.js';

/** Catalogue lines in other hands: wordy, cryptic, British, Australian, with descriptions: `code: name => description`. */
const LINES = `
help_desk: Managed Service Desk (UK hours)
help_desk: Level 1 Support - per ticket
help_desk: SD-USER-STD | Service Desk Standard
help_desk: PAYG support (per 15 mins)
help_desk: End-user computing support
help_desk: Senior onsite engineer - half day
help_desk: School IT support visits
remote_monitoring: Proactive Server Care
remote_monitoring: Endpoint Mgmt - Win/Mac
remote_monitoring: Core Platform => remote monitoring, patching and maintenance of every server and PC
remote_monitoring: RMM + Patch bundle per endpoint
remote_monitoring: MSP-100 Managed Workstation (Std)
remote_monitoring: Infrastructure monitoring & alerting
remote_monitoring: Windows patch compliance reporting
remote_monitoring: Hyper-V host maintenance
remote_monitoring: Co-Managed NinjaOne licence & mgmt
network_management: Managed Network Services - per site
network_management: Core switch refresh - design & config
network_management: Guest Wi-Fi management
network_management: WAN optimisation
network_management: Network engineer (CCNP) - hourly
network_management: Managed LAN / WLAN
it_consulting: Business systems analysis
it_consulting: Technology advisory - ad hoc
it_consulting: Discovery & IT assessment
it_consulting: Senior technical consultancy (day)
vcio_advisory: Quarterly Technology Review
vcio_advisory: Virtual IT Manager
vcio_advisory: Strategic roadmap session
vcio_advisory: IT strategy & budgeting
project_management: Prince2 Project Manager (day rate)
project_management: IT project coordination
project_management: Project mgmt for M365 migration
it_staffing: Onsite contractor (staff augmentation)
it_staffing: Temp helpdesk tech placement
it_staffing: IT labour hire
hardware_resale: Cisco Meraki hardware supply
hardware_resale: iPads & tablets
hardware_resale: Yealink handset sale
hardware_resale: Firewall appliance (purchase)
hardware_resale: Refurbished ThinkPad T14
hardware_resale: PC lease - 36 months
hardware_resale: NAS - Synology (supply only)
software_resale: MS365 licence (CSP)
software_resale: Huntress licence only - no management
software_resale: Symantec Endpoint licence renewal
software_resale: Veeam licences
software_resale: Proofpoint Essentials - resale only
software_resale: KnowBe4 subscription resale
software_resale: Zoom licences
software_resale: Power BI Pro licence
software_resale: Microsoft Copilot licence (NCE)
hardware_installation: Comms room fit-out & cabling
hardware_installation: Cat 6 points - per point
hardware_installation: Fibre splicing
hardware_installation: Hardware repairs - workshop
hardware_installation: Desktop rollout - 50 PCs install
hardware_installation: UPS installation
hardware_installation: Server room build
voip_telecom: FTTP 1Gb line rental
voip_telecom: Cloud telephony - per extension
voip_telecom: Hosted 3CX
voip_telecom: Mobile SIM - 20GB
voip_telecom: Leased line 100Mb
voip_telecom: Contact centre seat
voip_telecom: Call recording
voip_telecom: 8x8 X4
print_services: MPS - mono click
print_services: Printer fleet support
cloud_management: Azure Managed Services
cloud_management: Managed Cloud - AWS
cloud_management: 365 administration per tenant
cloud_management: Google Workspace management & support
cloud_management: Modern Workplace mgmt (Intune + Autopilot)
cloud_management: SharePoint governance & support
cloud_hosting: Hosted Desktop (Citrix)
cloud_hosting: DaaS per user
cloud_hosting: Private cloud hosting
cloud_hosting: Rack space - 10U
cloud_hosting: SQL hosting
cloud_hosting: Hosted RDS server
cloud_migration: Migrate mail to Exchange Online
cloud_migration: Azure migration factory
cloud_migration: On-premises server to Azure move
cloud_migration: M365 tenant consolidation
cloud_migration: SharePoint Online data migration
cloud_migration: Google Drive > OneDrive
web_hosting: Domain names & DNS
web_hosting: Site care plan => updates, backups and hosting of your WordPress site
web_hosting: cPanel reseller hosting
web_design: New WordPress website
web_design: Brochure website 8pp
web_design: Website UX design
backup_recovery: Backup for M365 (Veeam)
backup_recovery: Datto Alto 3
backup_recovery: Offsite replication per TB
backup_recovery: DR plan & annual test
backup_recovery: Server image backup w/ Wasabi
backup_recovery: Ransomware-proof immutable backup
backup_recovery: Keepit SaaS backup licence & mgmt
data_migration: Legacy ERP data migration
data_migration: Practice management data conversion
data_processing: ETL and reporting
data_processing: Tableau dashboard build
database_administration: Oracle DBA support
database_administration: SQL maintenance plan
software_development: Bespoke software development
software_development: .NET developer day rate
software_development: Bespoke web portal
software_development: App maintenance retainer => bug fixes and small features in the customer's mobile app
systems_integration: Xero / HubSpot integration
systems_integration: Business Central rollout
systems_integration: HL7 interface build
automation: Onboarding workflow automation
automation: n8n workflows
ai_services: Copilot pilot & training
ai_services: AI readiness workshop
ai_services: Azure OpenAI chatbot
ai_services: Claude for Work rollout
managed_detection_response: Managed Detection & Response
managed_detection_response: Endpoint Security - SentinelOne
managed_detection_response: ESET Protect managed
managed_detection_response: Threat hunting
managed_detection_response: Defender XDR - managed
managed_detection_response: Blackpoint Cyber - per user
managed_detection_response: EDR deployment and management
security_monitoring: Security Operations Centre (24/7)
security_monitoring: SIEM & log mgmt
security_monitoring: Credential / dark web monitoring
security_monitoring: Sentinel SIEM managed
network_security: Managed NGFW
network_security: Web filtering - schools
network_security: Cloudflare WAF mgmt
network_security: Zscaler ZIA
network_security: Remote access VPN mgmt
network_security: Managed perimeter - Palo Alto PA-440
identity_access: Multi-factor authentication
identity_access: Single Sign-On (Okta)
identity_access: Active Directory management
identity_access: Password vault - Bitwarden
email_security: Anti-spam & AV for email
email_security: Proofpoint - per mailbox
email_security: DMARC/SPF/DKIM setup
vulnerability_assessment: Monthly vulnerability scans & report
vulnerability_assessment: Tenable.io managed
vulnerability_assessment: Website vulnerability scan
penetration_testing: CREST penetration test
penetration_testing: Internal pentest w/ report
penetration_testing: PCI penetration testing
social_engineering_testing: Phishing simulations (managed)
social_engineering_testing: Spear-phishing exercise
incident_response: Cyber incident response - emergency
incident_response: IR retainer (20 hours)
incident_response: Compromised mailbox remediation => containment and eradication after business email compromise
digital_forensics: Computer forensic investigation
digital_forensics: Litigation support & eDiscovery
ransom_negotiation: Ransom negotiation & payment
vciso_advisory: Fractional CISO - 1 day/month
vciso_advisory: Information security policies
vciso_advisory: Cyber security consultancy
risk_assessment: IT security risk assessment
risk_assessment: Cyber health check
compliance_assessment: Cyber Essentials readiness
compliance_assessment: HIPAA gap assessment
compliance_assessment: CMMC Level 2 pre-assessment
compliance_assessment: PCI SAQ assistance
compliance_attestation: Signing client's CMMC affirmation
compliance_attestation: Attestation of HIPAA compliance
managed_compliance: Managed HIPAA compliance
managed_compliance: SOC 2 compliance programme mgmt
managed_compliance: ISMS as a service
security_awareness: Cyber security awareness training
security_awareness: Phishing awareness e-learning
it_training: Excel course - full day
it_training: Staff Teams training
product_recommendation: Vendor selection & RFP
product_recommendation: Referral commission - ISP
warranty_resale: Ransomware warranty
warranty_resale: Lenovo 3yr warranty upgrade
physical_security: CCTV & access control
physical_security: Intruder alarm maintenance
physical_security: Door entry system
asset_disposal: Secure IT disposal
asset_disposal: Hard drive shredding
bundle: Cyber Bundle (MDR, email security, awareness training)
bundle: EDR + DNS filtering + M365 backup
bundle: Silver: help desk + RMM
bundle: vCIO and vCISO retainer
bundle: Server backup and managed firewall
bundle: Managed IT + VoIP
bundle: Protect Plus => managed EDR, DNS filtering and security awareness training
unknown: Setup fee
unknown: Admin fee
unknown: Legacy item 0042
unknown: Consumables
unknown: Discount
unknown: Special project
unknown: Logo design
unknown: Fire extinguisher service
unknown: Bronze
`
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', rest = ''] = line.split(/: (.*)/s);
    const [name = '', description = ''] = rest.split(' => ');
    return { code, name, description };
  });

describe('catalogue lines in other hands', () => {
  it.each(LINES)('$name is $code', ({ code, name, description }) => {
    expect(classifyService({ name, description }).code).toBe(code);
  });
});
