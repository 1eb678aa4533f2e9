/** Every service code of the guideline, in its order. */
export const SERVICE_CODES = [
  'help_desk',
  'remote_monitoring',
  'network_management',
  'it_consulting',
  'vcio_advisory',
  'project_management',
  'it_staffing',
  'hardware_resale',
  'software_resale',
  'hardware_installation',
  'voip_telecom',
  'print_services',
  'cloud_management',
  'cloud_hosting',
  'cloud_migration',
  'web_hosting',
  'web_design',
  'backup_recovery',
  'data_migration',
  'data_processing',
  'database_administration',
  'software_development',
  'systems_integration',
  'automation',
  'ai_services',
  'managed_detection_response',
  'security_monitoring',
  'network_security',
  'identity_access',
  'email_security',
  'vulnerability_assessment',
  'penetration_testing',
  'social_engineering_testing',
  'incident_response',
  'digital_forensics',
  'ransom_negotiation',
  'vciso_advisory',
  'risk_assessment',
  'compliance_assessment',
  'compliance_attestation',
  'managed_compliance',
  'security_awareness',
  'it_training',
  'product_recommendation',
  'warranty_resale',
  'physical_security',
  'asset_disposal',
] as const;

export type ServiceCode = (typeof SERVICE_CODES)[number];

const KNOWN: ReadonlySet<string> = new Set(SERVICE_CODES);

/** Whether the text is a service code. `bundle` and `unknown` are none. */
export function isServiceCode(text: string): text is ServiceCode {
  return KNOWN.has(text);
}
