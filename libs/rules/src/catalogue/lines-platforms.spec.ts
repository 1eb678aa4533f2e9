import { readSpecLines } from '../../test/catalogue-lines.js';
import { classifyService } from './classify-service.js';

/** Goods, platforms, data and what is built. */
const LINES = `
hardware_resale: Dell laptops & docks
hardware_resale: Server supply (HPE)
hardware_resale: HaaS workstation
hardware_resale: FortiGate 40F - box only
hardware_resale: UPS & racks sold
hardware_resale: Lenovo ThinkPads (sale)
hardware_resale: iPads for schools - supply
hardware_resale: Yealink handsets - purchase
hardware_resale: Laptop leasing
hardware_resale: Counter sales
hardware_resale: Procurement desk - hardware
hardware_resale: Apple Macs (reseller)
hardware_resale: Monitors/keyboards/mice
hardware_resale: Refurb PCs
hardware_resale: Network kit supply
software_resale: M365 licences (CSP)
software_resale: Adobe CC seats
software_resale: Google Workspace licences
software_resale: Antivirus licence only (ESET)
software_resale: Windows Server CALs
software_resale: Perpetual Office 2021 licences
software_resale: Autodesk renewals
software_resale: NCE annual commit - E5
software_resale: Bitdefender keys, unmanaged
software_resale: SaaS marketplace resale (Pax8)
software_resale: QuickBooks Online subs (resold)
hardware_installation: Cat6A cabling
hardware_installation: Rack & stack
hardware_installation: PC deployment crew
hardware_installation: Laptop screen repair
hardware_installation: Office move - IT kit
hardware_installation: Fiber pulls & splicing
hardware_installation: Patch panel tidy
hardware_installation: AP mounting
hardware_installation: Break-fix bench
hardware_installation: Switch fit-out
hardware_installation: Data points install
hardware_installation: Server room fit out
hardware_installation: Boardroom AV install
hardware_installation: POS terminal swap-outs
hardware_installation: Decommission old servers
voip_telecom: 3CX PBX
voip_telecom: Teams Phone - Operator Connect
voip_telecom: SIP channels
voip_telecom: Hosted phones /handset
voip_telecom: FTTP broadband
voip_telecom: Leased line 1Gb
voip_telecom: Mobile SIMs
voip_telecom: Zoom Phone seats
voip_telecom: UCaaS per seat
voip_telecom: Contact centre (Five9)
voip_telecom: Starlink backup link
voip_telecom: Fax to e-mail
voip_telecom: Webex Calling
voip_telecom: Dialpad numbers
voip_telecom: Internet line resale
voip_telecom: 5G router w/ data SIM
print_services: Managed print (CPC)
print_services: Copier rental
print_services: Printer fleet care
print_services: Toner auto-ship
print_services: PaperCut print mgmt
cloud_management: M365 tenant admin
cloud_management: Azure cost control
cloud_management: AWS account mgmt
cloud_management: Google Workspace administration
cloud_management: Intune policies & Autopilot
cloud_management: 365 care plan
cloud_management: SharePoint admin
cloud_management: Cloud subscription stewardship
cloud_management: Kubernetes cluster mgmt (AKS)
cloud_management: Tenant governance - CIPP
cloud_hosting: Azure VM hosting
cloud_hosting: Private cloud VPS
cloud_hosting: Hosted desktops (AVD)
cloud_hosting: Colo half rack
cloud_hosting: QuickBooks hosting
cloud_hosting: Windows 365 Cloud PC
cloud_hosting: Hosted RDS /user
cloud_hosting: Server in our data centre
cloud_hosting: Nerdio AVD desktops
cloud_hosting: IaaS vCPU/GB
cloud_hosting: Hosted Exchange mailbox
cloud_migration: G Suite to 365 move
cloud_migration: Mailbox migration
cloud_migration: File server to OneDrive
cloud_migration: Tenant merge
cloud_migration: Azure lift-and-shift
cloud_migration: Move to the cloud project
cloud_migration: On-prem to AWS
cloud_migration: Exchange 2019 > EXO
cloud_migration: Dropbox → SharePoint
web_hosting: WordPress hosting
web_hosting: Domain registration
web_hosting: DNS management
web_hosting: SSL certificates
web_hosting: WordPress care plan
web_hosting: cPanel plan
web_design: New website
web_design: WordPress build
web_design: Shopify store design
web_design: Website redesign
web_design: One-page site
backup_recovery: Datto SIRIS
backup_recovery: M365 backup (Dropsuite)
backup_recovery: Veeam cloud connect
backup_recovery: BCDR appliance
backup_recovery: Disaster recovery test
backup_recovery: Offsite backup 1TB
backup_recovery: Email archive
backup_recovery: Axcient x360
backup_recovery: Cove Data Protection
backup_recovery: Immutable vault copies
backup_recovery: DRaaS
backup_recovery: SaaS backup - Google
backup_recovery: NAS replication off site
backup_recovery: Data recovery (drive)
data_migration: CRM import
data_migration: Sage to Xero conversion
data_migration: SQL database move to new server
data_migration: EMR data conversion
data_migration: Legacy file conversion
data_processing: Power BI dashboards
data_processing: Monthly reporting pack
data_processing: Payroll data processing
data_processing: Data warehouse & analytics
data_processing: Invoice scanning / OCR bureau
database_administration: SQL DBA hours
database_administration: Oracle DBA
database_administration: Database tuning
database_administration: Managed PostgreSQL
software_development: Custom app
software_development: Mobile app dev
software_development: PowerShell scripting
software_development: Access database build
software_development: Bespoke LOB software
software_development: .NET dev sprint
software_development: Intranet app development
software_development: WordPress plugin coding
systems_integration: API integration
systems_integration: ERP implementation
systems_integration: CRM <> accounting link
systems_integration: Dynamics 365 implementation
systems_integration: HL7 interface
systems_integration: Zoho CRM setup
systems_integration: PSA/RMM connector
automation: Power Automate flows
automation: RPA (UiPath)
automation: Rewst workflows
automation: Zapier set-up
automation: Business process bots
ai_services: Copilot rollout
ai_services: ChatGPT Enterprise set-up
ai_services: AI agent build
ai_services: AI policy & governance
ai_services: Custom GPT chatbot
ai_services: ML model training
ai_services: Copilot Studio agents
ai_services: AI readiness workshop
ai_services: Claude for teams enablement
ai_services: Gemini adoption
ai_services: AI receptionist
warranty_resale: Cyber warranty
warranty_resale: Extended warranty - Dell ProSupport
warranty_resale: Cork warranty
warranty_resale: Cyber insurance referral
warranty_resale: Lenovo warranty uplift
warranty_resale: Cyber policy broking (commission)
physical_security: CCTV install
physical_security: Door access (Paxton)
physical_security: Verkada cams
physical_security: Burglar alarm monitoring
physical_security: Video door entry
physical_security: NVR & cameras upkeep
physical_security: Number plate cameras
asset_disposal: Hard drive shredding
asset_disposal: IT recycling
asset_disposal: E-waste pick-up
asset_disposal: ITAD w/ certificates
asset_disposal: Laptop wipe before resale
asset_disposal: WEEE collection
asset_disposal: Secure data wiping
unknown: Harvest Plan
unknown: Silver Fern Club
unknown: Sunrise Tier 3
unknown: Legacy plan B
unknown: Concierge Platinum
unknown: Account credit
unknown: Founders' Circle membership
unknown: Peace of Mind
unknown: ABC-200 (grandfathered)
unknown: Annual picnic sponsorship
unknown: Minimum billing
`;

describe('catalogue lines of goods and platforms', () => {
  it.each(readSpecLines(LINES))('$name is $code', ({ code, components, name, description }) => {
    const read = classifyService({ name, description });
    expect([read.code, ...read.components]).toEqual([code, ...components]);
  });
});
