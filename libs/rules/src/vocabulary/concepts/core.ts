import type { Concept } from '../concept.js';

const MIGRATIONS_NEAR = ['cloud_migration', 'data_migration'];

/** Core IT services beside support and monitoring; migrations are left out. */
const OTHER_CORE = [
  'network_management',
  'it_consulting',
  'vcio_advisory',
  'project_management',
  'systems_integration',
  'software_development',
  'web_design',
  'web_hosting',
  'cloud_management',
  'cloud_hosting',
  'backup_recovery',
  'data_processing',
  'database_administration',
  'hardware_installation',
];

/** Support, administration, advice and the other work of a general IT firm. */
export const CORE_CONCEPTS: readonly Concept[] = [
  {
    id: 'help_desk',
    phrases: [
      'helpdesk', 'technical support|assistance|helpline', 'tech support', 'desktop|deskside|user|pc|workstation|computer|it|client ~ support',
      'user|client assistance', 'remote|onsite|field ~ support', 'telephone|phone support', 'support of|for|to .. user|client', 'information technology support',
      'computer user support', 'troubleshoot', 'call out support', 'hotline support', 'technical helpdesk', 'support desk', 'support of .. computer systems?', 'support of computers|systems', 'support of .. information|it systems?',
    ],
    names: ['help_desk'], general: ['remote_monitoring'],
  },
  { id: 'support', phrases: ['support', 'support service', 'system|systems|software|application ~ support'], contains: ['help_desk'], general: ['remote_monitoring'], weak: true },
  {
    id: 'network_support', phrases: ['network|lan|wan|wireless support', 'support of|for .. network|lan|wan'],
    contains: ['network_management'], near: ['network_security'], hides: ['support'],
  },
  {
    id: 'support_and_maintenance',
    phrases: ['support and|& maintenance', 'maintenance and|& support', 'maintenance ~ support', 'support ~ maintenance', 'it|system|systems ~ maintenance'],
    names: ['help_desk', 'remote_monitoring'],
    general: [
      ...OTHER_CORE, 'managed_detection_response', 'security_monitoring', 'network_security', 'identity_access', 'email_security', 'vulnerability_assessment',
    ],
    hides: ['support', 'help_desk'], weak: true,
  },
  {
    id: 'object_maintenance',
    phrases: [
      'support|maintenance ~ maintenance|support .. of|for .. server|workstation|desktop|laptop|pc|hardware|equipment|device',
      'support of|for .. server|workstation|desktop|laptop|pc',
    ],
    names: ['help_desk', 'remote_monitoring'], general: ['hardware_installation'], hides: ['support_and_maintenance', 'support', 'help_desk'],
  },
  {
    id: 'remote_monitoring',
    phrases: [
      'remote monitoring|management', 'rmm', 'noc', 'network operations centre|center', 'patch', 'patch management', 'monitoring|management|patching ~ of .. server|workstation|desktop|endpoint|device|pc|laptop',
      'server|workstation|desktop|endpoint|device|pc|infrastructure ~ management|monitoring|patching', 'server|endpoint|device|infrastructure|computer|it ~ monitoring',
      'systems? monitoring', 'system|systems ~ administration|management', 'administration|management|monitoring ~ of .. computer|it|information systems?', 'co-managed it', 'comanaged it',
      'remote monitoring ~ management of .. server|workstation|desktop|endpoint|device|system',
    ],
    names: ['remote_monitoring'], general: ['cloud_management', 'help_desk'],
  },
  {
    id: 'server_upkeep',
    phrases: [
      'administration|care|maintenance|upkeep ~ of|for .. server|workstation|desktop|endpoint|device|pc|laptop', 'server|workstation|desktop|endpoint|device|pc|laptop|infrastructure ~ administration|maintenance|care', 'computers? maintenance|care',
    ],
    contains: ['remote_monitoring'], general: ['help_desk', 'cloud_management', 'hardware_installation'], hides: ['support_and_maintenance', 'hardware_installation'],
  },
  {
    id: 'managed_it',
    phrases: [
      'managed it', 'managed it service|support|provider', 'managed information technology service?', 'managed technology service?', 'managed computer service?', 'managed service', 'managed service provider',
      'managed infrastructure', 'managed it infrastructure', 'outsourced it', 'it outsourcing', 'outsourcing of .. it|technology|computer', 'outsourced information technology', 'facilities management', 'it management', 'managed support',
      'management of .. it|information|computer|technology infrastructure|systems?|environment|estate', 'it infrastructure management', 'infrastructure management', 'managed ict service?', 'management of .. technology',
    ],
    names: ['help_desk', 'remote_monitoring'],
    general: [
      ...OTHER_CORE, 'managed_detection_response', 'security_monitoring', 'network_security', 'identity_access', 'email_security', 'vulnerability_assessment',
    ],
    weak: true,
  },
  {
    id: 'network_management',
    phrases: [
      'network ~ administration|management|maintenance|operation', 'administration|management|maintenance ~ of .. network',
      'network and systems administration', 'managed network',
    ],
    names: ['network_management'], contains: ['remote_monitoring'], general: ['network_security'],
  },
  {
    id: 'lan_management',
    phrases: [
      'lan|wan|wireless|router|switch ~ administration|management|maintenance|operation', 'administration|management|maintenance ~ of .. lan|wan|wireless|router|switch', 'administration|management|maintenance ~ of .. local|wide area network', 'local|wide area network ~ administration|management|maintenance',
    ],
    names: ['network_management'], general: ['network_security', 'remote_monitoring'], hides: ['network_management'],
  },
  {
    id: 'network_design',
    phrases: [
      'network|lan|wan|wireless|router|switch ~ design|engineering|architecture|configuration', 'design|engineering|configuration ~ of .. network|lan|wan|router|switch', 'network engineering', 'local area network', 'wide area network',
      'networking service', 'computer networking', 'network service',
    ],
    names: ['network_management'], general: ['network_security', 'remote_monitoring'],
  },
  { id: 'network_monitoring', phrases: ['network|lan|wan ~ monitoring', 'monitoring ~ of .. network'], names: ['network_management'], contains: ['remote_monitoring'], general: ['network_security'], near: ['security_monitoring'] },
  {
    id: 'it_consulting',
    phrases: [
      'it|computer|technology|ict|systems?|tech ~ consulting|consultancy|advice|advisory', 'information technology|systems? ~ consulting|consultancy|advice|advisory', 'information technology consulting|advice', 'systems? review',
      'needs analysis', 'consulting|advice on|in|about|regarding|concerning .. it|computer|technology|information', 'it audit', 'audit of .. it|computer|information systems?', 'business analysis', 'requirements analysis', 'technology consulting', 'consulting ~ on .. technology|it|computer|systems?',
      'it review', 'data processing consulting', 'electronic data processing consulting', 'technical consulting|advice', 'digital consulting',
    ],
    names: ['it_consulting'], contains: ['vcio_advisory'], general: ['product_recommendation', 'project_management'], near: ['vciso_advisory', 'compliance_assessment', 'risk_assessment', 'managed_compliance'],
  },
  { id: 'systems_design', phrases: ['systems? design', 'systems? analysis', 'analysis ~ design of .. systems?', 'analysis|design ~ of .. information|computer|it systems?', 'analysis|design ~ of systems', 'design of .. computer|it|information systems?'], names: ['it_consulting'], general: ['systems_integration'], hides: ['it_consulting'] },
  { id: 'consulting', phrases: ['consulting', 'consulting service', 'advisory service'], contains: ['it_consulting', 'vcio_advisory'], general: ['product_recommendation', 'project_management'], near: ['vciso_advisory', 'compliance_assessment', 'risk_assessment'], weak: true },
  { id: 'network_consulting', phrases: ['network|networking|cloud|software|hardware|web ~ consulting|consultancy|advice'], general: ['it_consulting', 'network_management', 'product_recommendation'], near: ['vciso_advisory', 'vcio_advisory', 'compliance_assessment', 'risk_assessment'] },
  { id: 'vcio', phrases: ['vcio', 'virtual cio', 'fractional cio', 'outsourced cio', 'chief information officer', 'cio service', 'it|technology|digital|ict strategy|planning|roadmap|budgeting|budget', 'technology|it ~ roadmap|budget', 'information technology strategy|planning', 'strategic it|technology|information .. planning|advice|consulting', 'technology business review', 'cio advisory'], names: ['vcio_advisory'], general: ['it_consulting'], near: ['vciso_advisory'] },
  { id: 'project_management', phrases: ['project management', 'management of .. projects?', 'project ~ management', 'programme management', 'project delivery', 'project manager'], names: ['project_management'] },
  { id: 'systems_integration', phrases: ['systems? integration', 'integration of .. systems?|software|applications?|product', 'integration service', 'application|software|api|data integration', 'software|application ~ implementation', 'implementation of .. software|applications?|systems?', 'integrator', 'systems? implementation', 'api development', 'integration'], names: ['systems_integration'], near: ['software_development'] },
  {
    id: 'software_development',
    phrases: [
      'software|application|app ~ development|design|engineering|programming|creation|customisation|customization', 'custom|bespoke .. software|applications?|apps?|programs?', 'programming', 'computer programming', 'development|design|writing|creation ~ of .. software|applications?|programs?|code', 'coding', 'scripting',
      'software engineering', 'mobile applications?|apps?', 'write|writing .. software|programs?|code', 'software service', 'programmer',
    ],
    names: ['software_development'], general: ['systems_integration', 'automation'], near: ['web_design', 'ai_services'],
  },
  { id: 'software_maintenance', phrases: ['software|application|program ~ maintenance'], general: ['software_development', 'help_desk'], hides: ['support_and_maintenance'] },
  { id: 'web_design', phrases: ['website|web|internet ~ design|development|creation|building|build|construction|preparation|production', 'preparation|production|making|writing of .. website|websites|homepage|webpages|web', 'design|development|creation|construction|building ~ of .. website|web|homepage', 'web page|pages ~ design|development'], names: ['web_design'], near: ['software_development', 'web_hosting'] },
  { id: 'website', phrases: ['website', 'website work|service|help|assistance'], general: ['web_design', 'web_hosting'], near: ['software_development'], generic: true },
  { id: 'web_hosting', phrases: ['website|web|internet|domain ~ hosting', 'host .. websites', 'webhosting', 'hosting|host ~ of .. website|web|site|domain', 'domain name registration|service|management|hosting', 'dns hosting|management', 'domain|dns registration|management'], names: ['web_hosting'], near: ['cloud_hosting', 'web_design'] },
  { id: 'hosting', phrases: ['hosting', 'hosting service', 'managed hosting', 'hosting of .. third|others', 'host .. data'], names: ['web_hosting', 'cloud_hosting'], generic: true },
  {
    id: 'cloud_hosting',
    phrases: [
      'host .. systems|applications', 'cloud|server|application|private|virtual|desktop|infrastructure|data|email|computer ~ hosting', 'hosted|hosting .. server|desktop|application|infrastructure|workload|virtual', 'hosting of .. server|application|data|virtual|desktop|email|systems?|infrastructure', 'infrastructure as a service', 'iaas', 'private cloud', 'virtual desktop', 'desktop as a service',
      'colocation', 'datacenter service|hosting|operation', 'datacenter', 'application service provider|provision', 'platform as a service', 'virtual machine|server', 'hosted private cloud', 'cloud hosting', 'rack space',
    ],
    names: ['cloud_hosting'], near: ['web_hosting', 'cloud_migration', 'cloud_management'],
  },
  { id: 'cloud', phrases: ['cloud service', 'cloud computing service?', 'cloud solutions?', 'cloud', 'cloud based service'], general: ['cloud_management', 'cloud_hosting', 'cloud_migration'], generic: true },
  {
    id: 'cloud_management',
    phrases: [
      'cloud ~ management|administration|support|maintenance|operation|monitoring', 'administration|management|support|maintenance|configuration ~ of .. cloud|tenants?|subscriptions?|azure|aws|microsoft|m365|365|google|saas', 'tenant|tenancy administration|management', 'administration|manage microsoft|office|365|azure|aws|google|cloud|tenant|tenancy', 'microsoft|365|azure|aws .. tenancy|tenant .. administration|management', 'azure|365 .. tenancy management', 'administration|management of software as a service',
      'administration|management of .. software as a service', 'cloud subscription management', 'microsoft 365 administration|management|support', 'office 365 administration|management|support', 'azure|aws|m365 administration|management', 'cloud infrastructure management', 'saas administration|management', 'management of cloud environment', 'cloud account management|administration',
    ],
    names: ['cloud_management'], general: ['identity_access'], near: ['cloud_migration', 'cloud_hosting'],
  },
  {
    id: 'cloud_migration',
    phrases: [
      'cloud ~ migration|transition|adoption|transformation', 'migration to|into|from|between .. cloud|microsoft|office|365|azure|aws|google|tenant|hosted|exchange', 'migration|transfer|move|moving of .. email|mailbox|files?|server|workloads?|applications?|systems? ..  to .. cloud|hosted|365|azure',
      'server|tenant|workload|file ~ migration', 'migration of .. files?|server|workloads?|tenants?|applications?|systems?', 'moving|move|transfer .. files|server|workloads .. cloud|365|azure|hosted',
      'moving|move|relocation|transfer of .. files|servers .. to|from|between .. cloud|clouds|365', 'cutover', 'cloud moves', 'moves|move to|into|onto .. 365|azure|cloud|microsoft|hosted',
    ],
    names: ['cloud_migration'], near: ['data_migration', 'cloud_hosting', 'cloud_management'],
  },
  { id: 'mail_migration', phrases: ['email|mailbox|mail|exchange migration', 'migration|moving|move|transfer of? .. email|mailbox|mail|mailboxes .. to|from|between|platform|platforms', 'moving|migrating|transferring mailboxes|mailbox|email'], names: ['cloud_migration/mail'], near: ['data_migration'] },
  { id: 'data_moves', phrases: ['moving|moves data', 'moving|move ~ converting .. data', 'movement of data'], names: ['data_migration', 'cloud_migration'] },
  { id: 'migration', phrases: ['migration', 'migration service', 'migration of systems?'], names: ['cloud_migration', 'data_migration'], generic: true },
  { id: 'data_migration', phrases: ['data|database|record|file ~ conversion|migration|transfer', 'conversion|migration|transfer|converting|migrating of? .. data|record|database|files?', 'data move|moving', 'moving|move of? .. data|database|records?', 'system conversion'], names: ['data_migration'], near: ['cloud_migration'] },
  {
    id: 'backup',
    phrases: [
      'backup', 'data|server|cloud|offsite|remote|online ~ backup', 'backup|backups ~ recovery|restoration', 'backup of .. data|server|files?|systems?', 'disaster recovery', 'data ~ recovery', 'data recovery|restoration|archiving|archival|vaulting|storage', 'business continuity', 'bcdr', 'archiving of .. data|email|records?', 'email archiving', 'archiving', 'recovery|restoration of .. data|systems?', 'backup ~ disaster recovery', 'recovery testing', 'offsite storage', 'data vaulting', 'continuity service',
    ],
    names: ['backup_recovery'], near: ['cloud_hosting'],
  },
  { id: 'backup_monitoring', phrases: ['backup monitoring|checking|reporting|verification', 'monitoring|checking|verification of .. backup'], names: ['backup_recovery/monitoring'] },
  { id: 'data_processing', phrases: ['data ~ processing|entry|analysis|reporting|analytics|warehousing', 'data processing', 'processing|analysis of .. data|transactions?|records?', 'payroll|batch|transaction|invoice|order processing', 'service bureau', 'business intelligence', 'analytics', 'edp', 'information processing', 'data management'], names: ['data_processing'], near: ['data_migration', 'database_administration'] },
  { id: 'database', phrases: ['database ~ administration|management|maintenance|support|design|development|tuning|service', 'administration|management|maintenance|support|design of .. database', 'dba', 'database'], names: ['database_administration'], near: ['data_migration', 'software_development'] },
  { id: 'hardware_installation', phrases: [
      'hardware|equipment|computer|server|workstation|pc|device|system|systems|peripheral ~ repair|servicing|maintenance|commissioning|assembly|relocation|decommissioning', 'repair|servicing|maintenance|commissioning|assembly|relocation|decommissioning ~ of .. hardware|equipment|computer|server|workstation|pc|device|systems?|peripheral|laptop',
      'break fix', 'breakfix', 'rack and stack', 'hardware support', 'bench repair', 'computer repair', 'repair', 'decommissioning', 'relocation of .. equipment|server|hardware', 'equipment maintenance', 'onsite repair|labor|labour',
    ], names: ['hardware_installation'] },
  { id: 'installation_alone', phrases: ['installation', 'installation service', 'it|onsite installation', 'installation of .. infrastructure'], contains: ['hardware_installation'], near: MIGRATIONS_NEAR },
  { id: 'installation', phrases: ['hardware|equipment|computer|server|workstation|pc|device|system|peripheral ~ installation', 'installation ~ of .. hardware|equipment|computer|server|workstation|pc|device|systems?|peripheral|laptop', 'labor|labour .. installing'], names: ['hardware_installation'], near: MIGRATIONS_NEAR },
  { id: 'cabling', phrases: ['cabling', 'structured cabling', 'wiring', 'network|data|office|fibre|fiber ~ cabling|wiring', 'installation ~ of .. cables?|cabling|wiring'], names: ['hardware_installation/cabling'], near: [] },
  { id: 'network_installation', phrases: ['network|lan|wan|wireless|networking|router|switch ~ installation|install|commissioning', 'installation|commissioning ~ of .. network|lan|wan|router|switch|wireless'], names: ['hardware_installation'], general: ['network_management'], near: ['cloud_migration', 'data_migration', 'network_security'], hides: ['hardware_installation', 'installation', 'installation_alone'] },
  { id: 'software_installation', phrases: ['software|application|program ~ installation', 'installation ~ of .. software|applications?|programs?'], general: ['systems_integration', 'hardware_installation', 'help_desk'], near: [...MIGRATIONS_NEAR, 'software_resale'], hides: ['hardware_installation', 'installation', 'installation_alone'] },
  { id: 'it_general', phrases: ['it service', 'information technology service', 'computer service', 'technology service', 'ict service', 'information service', 'information systems? service'], general: [
      'help_desk', 'remote_monitoring', 'network_management', 'it_consulting', 'vcio_advisory', 'project_management', 'systems_integration', 'software_development', 'web_design', 'web_hosting', 'cloud_management', 'cloud_hosting', 'cloud_migration', 'data_migration', 'backup_recovery', 'data_processing', 'database_administration', 'hardware_installation',
    ], weak: true },
]; // prettier-ignore
