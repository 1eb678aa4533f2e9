import { classifyService } from './classify-service.js';

/** Catalogue lines at the edges, bundles and lines that nobody can tell: `code: name`, or `code: name => description`. */
const LINES = `
it_staffing: Staff Augmentation - Sr Engineer
it_staffing: Contract IT technician (W2) weekly
it_staffing: IT recruitment - direct hire fee
it_staffing: Dedicated resource - embedded engineer
hardware_resale: Dell Latitude 5540
hardware_resale: HP EliteBook 840 G10
hardware_resale: FortiGate 60F hardware - resale
hardware_resale: Hardware-as-a-Service (HaaS)
hardware_resale: Laptop rental per month
hardware_resale: Hardware procurement
hardware_resale: UPS - APC 1500VA
hardware_resale: Ubiquiti UniFi AP - sale
hardware_resale: Server purchase (Lenovo)
hardware_resale: Meraki MX67 - hardware purchase
hardware_resale: Refurbished desktops
hardware_resale: Monitors, docks & accessories
software_resale: Microsoft 365 Business Premium (NCE annual)
software_resale: M365 E5 licence
software_resale: Adobe Acrobat Pro - annual
software_resale: SentinelOne license resale only
software_resale: Microsoft CSP licensing
software_resale: QuickBooks license renewal
software_resale: Windows Server 2022 CAL
software_resale: SaaS license resale
software_resale: Office 365 E3 seat
software_resale: AutoCAD LT subscription
software_resale: Bitdefender licences (unmanaged)
software_resale: Google Workspace Business Starter
software_resale: SPLA - SQL Server Standard
voip_telecom: 3CX hosted PBX
voip_telecom: VoIP seat - standard
voip_telecom: RingCentral user license
voip_telecom: Teams Calling with Direct Routing
voip_telecom: SIP Trunk 10 channels
voip_telecom: Fibre broadband 900Mb
voip_telecom: Business Internet 500/500
voip_telecom: Hosted Voice Seat
voip_telecom: NBN 100/40
voip_telecom: 4G failover
voip_telecom: UCaaS - Zoom Phone
voip_telecom: Phone system install & support
print_services: Managed Print Services
print_services: Copier lease & maintenance
print_services: PaperCut management
print_services: Toner supply - cost per page
automation: Rewst automation build
automation: RPA bot - UiPath
automation: Power Automate workflow
automation: Zapier workflows
automation: Business process automation
ai_services: Microsoft Copilot deployment
ai_services: AI Governance & Policy
ai_services: AI chatbot
ai_services: Copilot readiness
ai_services: ChatGPT Enterprise setup
ai_services: AI Agent development
ai_services: AI strategy consulting
ai_services: Machine learning model build
it_training: Excel training class
it_training: M365 end user training
it_training: Microsoft Teams training
it_training: Training - on-site (per day)
it_training: SharePoint workshop for staff
product_recommendation: Vendor selection - ERP
product_recommendation: Telecom referral commission
product_recommendation: RFP management
product_recommendation: Software selection consulting
product_recommendation: Referral fee - payroll vendor
warranty_resale: Cyber warranty ($500k)
warranty_resale: Extended warranty - Dell ProSupport
warranty_resale: Cork cyber warranty
warranty_resale: Cyber insurance referral
physical_security: Verkada camera install
physical_security: CCTV installation
physical_security: Door access control - Brivo
physical_security: Alarm monitoring
physical_security: Security cameras - 8 ch NVR
physical_security: IP camera system support
asset_disposal: ITAD - certified
asset_disposal: Hard drive destruction w/ certificate
asset_disposal: E-waste pickup
asset_disposal: Computer recycling
asset_disposal: Data wiping per device
asset_disposal: WEEE disposal
bundle: Gold Bundle: EDR + SOC + SAT
bundle: Complete Care - helpdesk, RMM, backup and EDR
bundle: Security Stack (EDR, DNS filtering, email security)
bundle: Website design & hosting
bundle: Managed firewall + VoIP
bundle: Help Desk + M365 backup
bundle: SAT & phishing simulation
bundle: Hardware sales & installation
bundle: Vulnerability scan + penetration test
bundle: Platinum => help desk, monitoring, backup, EDR and email security
unknown: Gold Plan
unknown: Misc charge
unknown: Onboarding fee
unknown: Travel time
unknown: NewCo Complete Care
unknown: Social media management
unknown: SEO monthly
unknown: Bookkeeping
unknown: Security guard - night shift
unknown: Network of Giants event sponsorship
unknown: Project labor
unknown: Support for charity golf day
unknown: Late fee
unknown: Mileage
unknown: Freight / shipping
unknown: Credit card surcharge
`
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', rest = ''] = line.split(/: (.*)/s);
    const [name = '', description = ''] = rest.split(' => ');
    return { code, name, description };
  });

describe('catalogue lines at the edges', () => {
  it.each(LINES)('$name is $code', ({ code, name, description }) => {
    expect(classifyService({ name, description }).code).toBe(code);
  });
});
