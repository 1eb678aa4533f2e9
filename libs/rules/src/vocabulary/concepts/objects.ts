import type { Concept } from '../concept.js';

const WORK =
  'support|supply|provision|configuration|setup|installation|maintenance|servicing|repair|operation|administration|management';
/** Concepts of general work that say nothing of their own once the words name what is worked on. */
const GENERAL_WORK = [
  'help_desk', 'support', 'support_and_maintenance', 'object_maintenance', 'server_upkeep', 'remote_monitoring', 'installation', 'installation_alone',
  'hardware_installation', 'software_installation', 'hardware_sale', 'it_general',
]; // prettier-ignore

/** Work on things of another service: support of telephone systems is telephony, not the help desk. */
export const OBJECT_CONCEPTS: readonly Concept[] = [
  {
    id: 'voip_work',
    phrases: [`${WORK} ~ of|for .. telephone|telephony|voice|voip|pbx`, `${WORK} ~ of|for .. telephone|telephony|voice|voip|pbx systems|equipment|service|lines`, 'telephone|telephony|voice|voip|pbx ~ support|maintenance|installation|administration'],
    names: ['voip_telecom'],
  },
  { id: 'print_work', phrases: [`${WORK} ~ of|for .. printers?|copiers?`, 'printer|copier ~ support|maintenance|servicing|repair'], names: ['print_services'] },
  { id: 'camera_work', phrases: [`${WORK} ~ of|for .. cameras?|cctv|alarms?`, 'camera|cctv|alarm ~ support|maintenance|servicing|installation'], names: ['physical_security'] },
  { id: 'database_work', phrases: [`support|maintenance|operation|administration|management ~ of|for .. databases?`], names: ['database_administration'], near: ['data_migration', 'software_development'] },
  { id: 'firewall_work', phrases: [`support|configuration|setup|maintenance|operation|administration|management ~ of|for .. firewalls?`], names: ['network_security/firewall'] },
  { id: 'website_work', phrases: [`support|maintenance|upkeep ~ of|for .. websites?`, 'website ~ support|maintenance|upkeep'], general: ['web_design', 'web_hosting'], near: ['software_development'] },
  { id: 'virtual_desktops', phrases: ['virtual|hosted|cloud|remote desktops?', 'virtual|hosted|cloud|remote desktops? .. host', 'virtual|hosted|cloud|remote desktop ~ hosting|service', 'desktop as a service', 'desktop hosting'], names: ['cloud_hosting/desktops'], near: ['web_hosting', 'cloud_migration', 'cloud_management'], hides: ['cloud_hosting', 'hosting'] },
  {
    id: 'mail_and_file_migration',
    phrases: [
      'migration|moving|move|transfer|relocation of? .. mailbox|email|mail and|or|& .. files?|documents', 'migration|moving|move|transfer|relocation of? .. mailbox|email|mail and|or|& .. files?|documents to|into|onto|from|between .. platforms?|hosted|cloud|365|microsoft', 'migration|moving|move|transfer|relocation of? .. files?|documents and|or|& .. mailbox|email|mail', 'mailbox|mail|email and|& file|files migration|moves?',
    ],
    names: ['cloud_migration/mail', 'cloud_migration/files'], near: ['data_migration'], hides: ['cloud_migration', 'mail_migration', 'data_migration', 'migration'],
  },
].map((concept) => ({ ...concept, hides: [...(concept.hides ?? []), ...GENERAL_WORK] })); // prettier-ignore
