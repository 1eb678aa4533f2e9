import { classifyService } from './classify-service.js';

/** Catalogue lines of core IT as MSPs write them: `code: name`, or `code: name => description`. */
const LINES = `
help_desk: Service Desk 24x7 - per user
help_desk: HELPDESK UNLIMITED (M-F 8-5)
help_desk: T1/T2 Helpdesk overflow - white label
help_desk: End User Support - Remote & Onsite
help_desk: Onsite Support - 4 hr visit
help_desk: IT Support (ad-hoc, hourly)
help_desk: Remote support session 15 min
help_desk: Desk-side support technician
help_desk: New user onboarding - each
help_desk: User offboarding (flat fee)
help_desk: After-hours support surcharge
help_desk: PC support for residential clients
help_desk: Mac support - per hour
help_desk: IT helpline - schools
help_desk: Block of support hours (20)
help_desk: LOB application support
help_desk: QuickBooks support - remote
help_desk: TotalCare Platinum => unlimited help desk for all staff
remote_monitoring: NinjaOne RMM - Workstation
remote_monitoring: N-able N-central agent / server
remote_monitoring: Kaseya VSA X endpoint
remote_monitoring: Atera - Monitoring & Patching
remote_monitoring: Patch Mgmt (Windows + 3rd party)
remote_monitoring: Server Monitoring 24/7
remote_monitoring: Managed Server - Physical
remote_monitoring: MANAGED WORKSTATION - SILVER
remote_monitoring: Co-Managed IT - RMM + tools
remote_monitoring: NOC Services (overnight)
remote_monitoring: Managed IT Services - per device
remote_monitoring: Fully managed IT, per seat
remote_monitoring: VMware host management
remote_monitoring: Jamf Pro Mac mgmt /device
remote_monitoring: Mobile Device Management (MDM)
remote_monitoring: Preventive maintenance visit - servers
remote_monitoring: Linux server patching & admin
remote_monitoring: Automox patching per endpoint
remote_monitoring: Managed Endpoint (Datto RMM)
remote_monitoring: Action1 patch mgt
network_management: Managed Switch - UniFi
network_management: Managed Wi-Fi per AP
network_management: Meraki MR wireless mgmt
network_management: Auvik network monitoring
network_management: LAN/WAN support retainer
network_management: SD-WAN management (VeloCloud)
network_management: Wireless site survey + heatmap
network_management: Network Admin hours
network_management: VLAN redesign project
network_management: Router configuration (Cisco)
network_management: WiFi as a Service
network_management: Switch management per device
network_management: Network-as-a-Service (NaaS)
network_management: Aruba Central managed network
it_consulting: IT Consulting (hourly)
it_consulting: Network Assessment - one time
it_consulting: Technology Consulting Retainer
it_consulting: IT Due Diligence (M&A)
it_consulting: Cloud readiness assessment
it_consulting: Infrastructure Health Check
it_consulting: Solutions Architect - T&M
it_consulting: IT audit (annual)
it_consulting: Senior Consultant - day rate
vcio_advisory: vCIO Services - monthly
vcio_advisory: Virtual CIO (4 hrs)
vcio_advisory: QBR & Technology Roadmap
vcio_advisory: Strategic IT Planning
vcio_advisory: Annual IT budget prep
vcio_advisory: Fractional CTO
vcio_advisory: IT Director as a Service
vcio_advisory: TAM / Technology Alignment visit
vcio_advisory: Technology Business Review
project_management: Project Management - IT (hourly)
project_management: PM - office relocation
project_management: Project Coordinator time
project_management: PMO as a service
project_management: Certified PM (PMP) - per day
cloud_management: Azure management - monthly
cloud_management: M365 Admin & Support per user
cloud_management: Managed AWS (10% of spend)
cloud_management: Google Workspace administration
cloud_management: Intune Endpoint Mgmt
cloud_management: SharePoint administration
cloud_management: Managed Microsoft 365
cloud_management: Azure cost optimisation (FinOps)
cloud_management: CIPP tenant mgmt
cloud_management: Managed Kubernetes cluster
cloud_management: Office 365 tenant management
cloud_management: Exchange Online admin
cloud_hosting: Hosted Virtual Desktop (AVD) per user
cloud_hosting: Private Cloud - vCPU/RAM/Storage
cloud_hosting: Colocation 1/4 rack
cloud_hosting: Azure VM hosting - D4s
cloud_hosting: QuickBooks Hosting per user
cloud_hosting: IaaS Server Medium
cloud_hosting: Windows 365 Cloud PC hosting
cloud_hosting: Hosted Exchange mailbox
cloud_hosting: Virtual server hosting (our DC)
cloud_hosting: Citrix hosted desktop
cloud_hosting: Application hosting - Sage 300
cloud_hosting: VPS Linux 4GB
cloud_migration: Google to Microsoft 365 migration
cloud_migration: Tenant to Tenant Migration (per user)
cloud_migration: Server migration to Azure
cloud_migration: Exchange 2013 > EXO
cloud_migration: On-prem to cloud migration project
cloud_migration: Gmail to O365 mailbox migration
cloud_migration: SharePoint/OneDrive migration
cloud_migration: AWS Migration (lift & shift)
cloud_migration: Email migration - 50 mailboxes
cloud_migration: File share to SharePoint move
cloud_migration: IMAP to M365 cutover
cloud_migration: Dropbox to OneDrive migration
web_hosting: Web Hosting - Business
web_hosting: WordPress Care Plan
web_hosting: Domain registration .com (annual)
web_hosting: DNS hosting
web_hosting: SSL Certificate - wildcard
web_hosting: Website maintenance monthly
web_hosting: Managed WordPress hosting (Kinsta)
web_design: Website Design - 10 pages
web_design: WordPress Website Redesign
web_design: Landing page design
web_design: E-commerce site build (Shopify store)
web_design: Web development - hourly
backup_recovery: Veeam Backup - per VM
backup_recovery: M365 Backup (Dropsuite)
backup_recovery: Acronis Cyber Backup 1TB
backup_recovery: BCDR - Axcient x360Recover
backup_recovery: DRaaS (Zerto)
backup_recovery: SaaS Backup - Google Workspace
backup_recovery: Cloud backup storage / 100GB
backup_recovery: Email Archiving 10yr
backup_recovery: Disaster recovery test (annual)
backup_recovery: Cove Data Protection - Server
backup_recovery: Business Continuity Planning
backup_recovery: Workstation backup - Carbonite
backup_recovery: Managed Backup - NAS
backup_recovery: Data recovery (bench)
data_migration: Data conversion - legacy EMR
data_migration: SQL database migration
data_migration: CRM data import (Act! to HubSpot)
data_migration: File server to new NAS data migration
data_migration: User profile migration
data_migration: QuickBooks Desktop to Online conversion
data_processing: Power BI dashboards
data_processing: Data analytics & reporting
data_processing: Payroll processing bureau
data_processing: Data warehouse build
data_processing: Business Intelligence reporting
database_administration: DBA Services - SQL/Oracle
database_administration: SQL Server Performance Tuning
database_administration: Managed database - per instance
database_administration: Remote DBA retainer
software_development: Custom Software Development
software_development: PowerShell Scripting
software_development: Mobile app dev (iOS/Android)
software_development: Web app development
software_development: Power Apps build
software_development: Application Development - Offshore team
software_development: Access database development
software_development: Developer - hourly
systems_integration: API Integration
systems_integration: CRM implementation (Salesforce)
systems_integration: Dynamics 365 Business Central implementation
systems_integration: PSA/RMM integration
systems_integration: EHR implementation services
systems_integration: NetSuite integration
systems_integration: QuickBooks install & setup
hardware_installation: Server Installation
hardware_installation: Structured Cabling - per drop
hardware_installation: Workstation setup - flat rate
hardware_installation: Break/Fix onsite repair
hardware_installation: Laptop screen replacement
hardware_installation: Firewall Install
hardware_installation: Rack & Stack
hardware_installation: Low voltage wiring
hardware_installation: Server decommissioning
hardware_installation: Access point mounting
hardware_installation: PC Imaging & Deployment
hardware_installation: Conference room AV install
hardware_installation: Data cabling Cat6A
hardware_installation: Switch install & rack
`
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', rest = ''] = line.split(/: (.*)/s);
    const [name = '', description = ''] = rest.split(' => ');
    return { code, name, description };
  });

describe('catalogue lines of core IT', () => {
  it.each(LINES)('$name is $code', ({ code, name, description }) => {
    expect(classifyService({ name, description }).code).toBe(code);
  });
});
