import type { ServiceCode } from '../taxonomy/codes.js';
import type { Activity } from './activities.js';

/** Which service an activity makes of a thing. An activity that is absent leaves the thing as it is. */
export type Turns = Partial<Readonly<Record<Activity, ServiceCode>>>;

/** Anything can be taught, compared for a buyer, or sold. */
const LICENSED: Turns = { recommend: 'product_recommendation', resell: 'software_resale' };
const TAUGHT: Turns = { train: 'it_training' };
/** What is bought by the licence is bought by the seat; of a service a seat only tells how it is billed. */
const BY_THE_SEAT: Turns = { license: 'software_resale', seat: 'software_resale' };

export const CLOUD_PLATFORM: Turns = {
  ...LICENSED,
  ...TAUGHT,
  ...BY_THE_SEAT,
  migrate: 'cloud_migration',
  decommission: 'cloud_management',
  assess: 'it_consulting',
  integrate: 'systems_integration',
  build: 'software_development',
  deploy: 'cloud_management',
  consult: 'it_consulting',
  design: 'cloud_management',
  host: 'cloud_hosting',
  monitor: 'cloud_management',
  operate: 'cloud_management',
  support: 'cloud_management',
};

export const SERVER: Turns = {
  ...TAUGHT,
  recommend: 'product_recommendation',
  dispose: 'asset_disposal',
  migrate: 'cloud_migration',
  resell: 'hardware_resale',
  repair: 'hardware_installation',
  decommission: 'hardware_installation',
  install: 'hardware_installation',
  assess: 'it_consulting',
  build: 'hardware_installation',
  deploy: 'hardware_installation',
  host: 'cloud_hosting',
  monitor: 'remote_monitoring',
  operate: 'remote_monitoring',
  support: 'help_desk',
};

export const WORKSTATION: Turns = { ...SERVER, migrate: 'data_migration' };

export const NETWORK_GEAR: Turns = {
  ...TAUGHT,
  recommend: 'product_recommendation',
  dispose: 'asset_disposal',
  resell: 'hardware_resale',
  repair: 'hardware_installation',
  decommission: 'hardware_installation',
  install: 'hardware_installation',
  assess: 'it_consulting',
  build: 'network_management',
  deploy: 'network_management',
  consult: 'network_management',
  design: 'network_management',
  migrate: 'network_management',
  monitor: 'network_management',
  operate: 'network_management',
  support: 'network_management',
  license: 'software_resale',
};

export const EQUIPMENT: Turns = {
  ...SERVER,
  migrate: 'hardware_installation',
  host: 'hardware_installation',
};

export const BUSINESS_APPLICATION: Turns = {
  ...LICENSED,
  ...TAUGHT,
  ...BY_THE_SEAT,
  migrate: 'data_migration',
  install: 'systems_integration',
  assess: 'it_consulting',
  build: 'software_development',
  integrate: 'systems_integration',
  deploy: 'systems_integration',
  consult: 'it_consulting',
  design: 'systems_integration',
  host: 'cloud_hosting',
  operate: 'help_desk',
  support: 'help_desk',
};

const SECURITY_TOOL: Turns = { ...LICENSED, train: 'security_awareness' };
const SOFTWARE_TOOL: Turns = { ...LICENSED, ...TAUGHT };

/** What an activity makes of a service that the line names by a trade name or a product. */
export const SERVICE_TURNS: Partial<Readonly<Record<ServiceCode, Turns>>> = {
  help_desk: { recommend: 'product_recommendation' },
  remote_monitoring: { ...SOFTWARE_TOOL, integrate: 'systems_integration' },
  network_management: {
    ...TAUGHT,
    resell: 'hardware_resale',
    install: 'hardware_installation',
    repair: 'hardware_installation',
    decommission: 'hardware_installation',
    dispose: 'asset_disposal',
    license: 'software_resale',
  },
  print_services: { dispose: 'asset_disposal' },
  voip_telecom: { ...TAUGHT, recommend: 'product_recommendation' },
  web_design: { ...TAUGHT, host: 'web_hosting' },
  cloud_hosting: { ...TAUGHT, migrate: 'cloud_migration' },
  backup_recovery: { ...TAUGHT, recommend: 'product_recommendation' },
  data_processing: { ...SOFTWARE_TOOL },
  database_administration: { ...SOFTWARE_TOOL, migrate: 'data_migration' },
  software_development: { ...TAUGHT, resell: 'software_resale', recommend: 'product_recommendation' },
  automation: SOFTWARE_TOOL,
  ai_services: { resell: 'software_resale', train: 'ai_services' },
  managed_detection_response: SECURITY_TOOL,
  security_monitoring: SECURITY_TOOL,
  network_security: {
    ...SECURITY_TOOL,
    resell: 'hardware_resale',
    repair: 'hardware_installation',
    decommission: 'hardware_installation',
    install: 'hardware_installation',
    dispose: 'asset_disposal',
  },
  identity_access: { ...LICENSED, ...TAUGHT, migrate: 'data_migration' },
  email_security: SECURITY_TOOL,
  vulnerability_assessment: LICENSED,
  security_awareness: { ...LICENSED, train: 'security_awareness' },
  managed_compliance: { ...LICENSED, assess: 'compliance_assessment', attest: 'compliance_attestation' },
  physical_security: { dispose: 'asset_disposal' },
};

/** Turns that hold only for a product's own name: "SentinelOne licence" is a sale, "EDR licence" is how EDR is billed. */
export const PRODUCT_TURNS: Readonly<Record<'hardware' | 'software', Turns>> = {
  hardware: { license: 'software_resale', resell: 'hardware_resale' },
  software: { license: 'software_resale', resell: 'software_resale' },
};
