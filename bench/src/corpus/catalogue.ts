/** Twenty-four service lines as a managed service provider writes them, each in a few spellings. */
const LINES: readonly (readonly string[])[] = [
  ['Unlimited Help Desk', 'Service Desk 24x7', 'End User Support'],
  ['Remote Monitoring & Management', 'RMM and Patching', 'Server Patch Management'],
  ['Managed Network', 'Switch and Wi-Fi Management', 'LAN Administration'],
  ['IT Consulting', 'Technology Consulting Hours', 'IT Advisory Hours'],
  ['vCIO Quarterly Review', 'Virtual CIO', 'Fractional CIO Advisory'],
  ['Project Management', 'IT Project Management', 'Project Manager Days'],
  ['Laptop Sales', 'Hardware Resale', 'Workstation Procurement'],
  ['Microsoft 365 Licenses', 'Software License Resale', 'Adobe Licensing'],
  ['Rack & Stack Installation', 'Hardware Installation', 'Structured Cabling'],
  ['Hosted VoIP', 'Cloud PBX', 'VoIP Phone System'],
  ['Microsoft 365 Administration', 'Azure Tenant Management', 'Cloud Management'],
  ['Private Cloud Hosting', 'Hosted Virtual Servers', 'Cloud Server Hosting'],
  ['Exchange to Microsoft 365 Migration', 'Cloud Migration', 'Mailbox Migration'],
  ['Website Hosting', 'Web Hosting', 'WordPress Hosting'],
  ['Backup & Disaster Recovery', 'Managed Backup', 'Offsite Backup'],
  ['Custom Software Development', 'App Development', 'Software Development Hours'],
  ['Huntress Managed EDR', 'SentinelOne MDR', 'Managed Detection and Response'],
  ['24x7 SOC Monitoring', 'Managed SIEM', 'Security Operations Center'],
  ['Firewall Management', 'Managed Firewall', 'FortiGate Managed Firewall'],
  ['Vulnerability Scanning', 'Vulnerability Assessment', 'Monthly Vulnerability Scans'],
  ['External Penetration Test', 'Network Penetration Testing', 'Web App Pen Test'],
  ['Phishing Simulation', 'KnowBe4 Phishing Tests', 'Simulated Phishing Campaigns'],
  ['Incident Response Retainer', 'Incident Response', 'IR Retainer Hours'],
  ['vCISO', 'Virtual CISO Advisory', 'Fractional CISO'],
];

const UNITS = ['user', 'device', 'endpoint', 'month', 'site'];

let priced = 0;

/** The catalogue in one spelling. */
export function catalogue(spelling = 0): string[] {
  return LINES.map((spellings) => spellings[spelling % spellings.length] as string);
}

/** The catalogue with a price on each line that it never bore before, so that nobody has read the line. */
export function freshCatalogue(): string[] {
  return catalogue(priced / LINES.length).map((line) => `${line} (${freshPrice()})`);
}

function freshPrice(): string {
  priced += 1;
  return `$${(priced / 100 + 4).toFixed(2)} per ${UNITS[priced % UNITS.length]}`;
}
