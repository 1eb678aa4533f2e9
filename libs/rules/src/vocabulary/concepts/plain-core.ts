import type { Concept } from '../concept.js';

/** Core IT in the plainer or longer words of other drafters: what is done, and to what, instead of the trade's name for it. */
export const PLAIN_CORE_CONCEPTS: readonly Concept[] = [
  {
    id: 'help_desk',
    phrases: [
      'deskside|remote|onsite|telephone|technical ~ assistance|help ~ to|of|for .. user|client|staff|employees', 'assistance|support|help|advice by|over|via telephone|phone|email|remote|session',
      'answering|resolving|handling .. user|users|client .. questions|queries|problems|faults|requests|calls|tickets', 'resolving|resolution of .. faults|problems|tickets', 'assisting .. user|users|employees|staff|client .. computer|computers|problems|systems|technology',
      'first line support', 'second line support', 'first|second|third and second|third line support', 'user|client helpdesk', 'help to users', 'call handling', 'ticket handling|resolution',
    ],
    names: ['help_desk'], general: ['remote_monitoring'], hides: ['voip', 'support', 'hardware_installation'],
  },
  {
    id: 'remote_monitoring',
    phrases: [
      'watching|upkeep|supervision|surveillance|oversight|care|health ~ of .. servers?|workstations?|computers|endpoints?|devices?', 'health|performance|availability ~ of .. servers?|workstations?|devices?|systems', 'application|installation|installing|applying|deployment|distribution of? .. patches|updates|patch',
      'installing|applying updates|patches', 'systems ~ installing updates', 'mobile device management|administration', 'administration|management|upkeep of .. mobile devices', 'maintaining operating systems?', 'operating system maintenance|patching|updates',
    ],
    names: ['remote_monitoring'], general: ['cloud_management', 'help_desk'], hides: ['installation', 'installation_alone', 'support_and_maintenance', 'software_installation', 'hardware_installation'],
  },
  {
    id: 'network_management',
    phrases: [
      'configuring|operating|running|upkeep|planning|setup|tuning ~ of? .. networks?|lans?|wans?|routers?|switches|access', 'wired ~ wireless networks?', 'wireless ~ wired networks?', 'access points? ~ management|administration|configuration',
    ],
    names: ['network_management'], general: ['network_security', 'remote_monitoring'], hides: ['cabling'],
  },
  {
    id: 'it_consulting',
    phrases: ['analysis of .. computer|information|technology|systems? .. requirements|needs', 'consulting in .. field of data processing|computers|computing|technology', 'study of .. computer|information .. systems|needs'],
    names: ['it_consulting'], contains: ['vcio_advisory'], general: ['product_recommendation', 'project_management'], near: ['vciso_advisory', 'compliance_assessment', 'risk_assessment', 'managed_compliance'], hides: ['consulting', 'data_processing'],
  },
  {
    id: 'vcio',
    phrases: ['technology|it|ict roadmap ~ budgets?|budgeting', 'roadmap ~ budgets?|budgeting', 'technology|it roadmaps?', 'roadmap ~ budget', 'technology road maps?', 'road maps? ~ budgets?', 'head|director of .. it|technology|information technology?', 'it|technology director|leadership', 'interim|outsourced|fractional it director|manager|leadership', 'long term|range technology planning', 'lifecycle planning'],
    names: ['vcio_advisory'], general: ['it_consulting'], near: ['vciso_advisory'],
  },
  {
    id: 'project_management',
    phrases: [
      'planning|supervision|coordination|coordinating|directing|direction|oversight|running|leading ~ of? .. projects?', 'project coordination|supervision|planning|leadership|oversight', 'management|managing of? .. it|technology|computer|client projects?', 'management of information technology projects?',
    ],
    names: ['project_management'], hides: ['managed_it', 'it_general'],
  },
  {
    id: 'web_hosting',
    phrases: ['hosting of? .. websites?|homepages?|domains?', 'hosting of? .. web|internet|home sites|site|pages', 'registration|renewal|management|administration of .. domains?|domain .. names?', 'domain name registration ~ hosting', 'website upkeep|maintenance'],
    names: ['web_hosting'], near: ['cloud_hosting', 'web_design'], hides: ['hosting', 'voip'],
  },
  {
    id: 'web_design',
    phrases: ['creating|creation|building|designing|design|construction ~ of? .. websites?|homepages?', 'creating|creation|building|designing|design|construction ~ of? .. web|internet|home sites?|pages?'],
    names: ['web_design'], near: ['software_development', 'web_hosting'], hides: ['website', 'voip'],
  },
  {
    id: 'cloud_hosting',
    phrases: ['hosting of .. servers?|applications?|desktops?|systems', 'hosted servers?|desktops?|infrastructure|workloads?', 'application service provider', 'virtual servers?'],
    names: ['cloud_hosting'], near: ['web_hosting', 'cloud_migration', 'cloud_management'], hides: ['hosting'],
  },
  {
    id: 'cloud_management',
    phrases: [
      'administering|managing|operating|operation|running|upkeep|care ~ of? .. cloud|tenants?|tenancies|tenancy|subscriptions? .. accounts?|environments?|tenants?|platforms?|subscriptions?', 'cloud administration|management ~ support', 'upkeep|care|operation of .. cloud accounts?|environments?|tenants?|subscriptions?',
      'managing|administering of? .. microsoft|365|azure|aws|google|tenants?|saas',
    ],
    names: ['cloud_management'], general: ['identity_access'], near: ['cloud_migration', 'cloud_hosting'], hides: ['support', 'cloud', 'hosting'],
  },
  {
    id: 'cloud_migration',
    phrases: ['migration|moving|transfer|relocation|transition|move of? .. into|to|onto|between .. cloud|clouds|azure|aws|365'],
    names: ['cloud_migration'], near: ['data_migration', 'cloud_hosting', 'cloud_management'], hides: ['migration', 'cloud', 'hosting'],
  },
  {
    id: 'data_between_systems',
    phrases: ['migration|moving|transfer|conversion|converting|migrating|porting of? .. data|records|databases|files between|from|to|into .. systems?|applications?|formats?|databases?|programs?', 'import|export|importing of .. data|records', 'data import|export|porting'],
    names: ['data_migration'], near: ['cloud_migration'], hides: ['data_moves', 'cloud_migration', 'database', 'migration'],
  },
  {
    id: 'data_processing',
    phrases: ['preparation|production of .. reports?|statistics', 'data|business|predictive|customer analytics', 'reporting ~ analytics', 'statistical analysis|services?', 'tabulation of .. data', 'analysis of .. data'],
    names: ['data_processing'], near: ['data_migration', 'database_administration'],
  },
  {
    id: 'software_development',
    phrases: ['modification|adaptation|alteration|enhancement|customising|customizing of? .. software|programs?|applications?|code'],
    names: ['software_development'], general: ['systems_integration', 'automation'], near: ['web_design', 'ai_services'],
  },
  {
    id: 'systems_integration',
    phrases: [
      'connecting|connection|linking|interfacing|joining of? .. systems?|applications?|software', 'interface development|design|programming|building', 'interfaces between .. systems?|applications?|software', 'installation|setup and configuration|customisation|customization of .. applications?|software', 'configuration|customisation of .. business applications?|software', 'middleware',
    ],
    names: ['systems_integration'], near: ['software_development'], hides: ['software_installation', 'installation', 'installation_alone'],
  },
  {
    id: 'hardware_installation',
    phrases: ['fitting|mounting|racking|assembling|placing ~ of? .. equipment|hardware|servers?|computers|computer|racks?', 'setup|setting up? .. of? .. computers|computer|equipment|hardware|workstations?|pcs?', 'setting up of computers|equipment|workstations|hardware', 'rack mounting', 'equipment|hardware setup', 'de-?installation|decommissioning|removal of .. equipment|servers?|hardware'],
    names: ['hardware_installation'],
  },
]; // prettier-ignore
