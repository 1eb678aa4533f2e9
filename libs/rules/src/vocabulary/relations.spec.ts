import { relationOf } from '../../test/relations.js';

/** How near words come to a service that they do not name: `relation code: words`. Source: the guideline, rules 3 and 4 and the points settled on them. */
const WORDS = `
near cloud_migration: network installation
near data_migration: installation of networks
near managed_detection_response: security consulting
near managed_detection_response: information security advice
near compliance_attestation: compliance consulting
near managed_compliance: compliance readiness assessments
near compliance_assessment: managed compliance
near penetration_testing: vulnerability scanning
near vulnerability_assessment: penetration testing
near it_training: security awareness training
near security_awareness: computer training
near web_hosting: website design
near web_design: website hosting
near cloud_hosting: website hosting
near data_migration: cloud migration
near cloud_migration: data conversion
near security_monitoring: managed detection and response
near managed_detection_response: security monitoring
near incident_response: digital forensics
near digital_forensics: incident response
near software_resale: hardware sales
near hardware_resale: software resale
near ai_services: workflow automation
near automation: artificial intelligence services
near vciso_advisory: information technology consulting
near vcio_advisory: virtual CISO services
near cloud_migration: cloud administration
near cloud_management: cloud migration
near ransom_negotiation: incident response
near incident_response: ransom negotiation
near software_development: website design
near web_design: software development
near network_security: network support
near security_awareness: phishing simulations
general cloud_management: support and maintenance
general backup_recovery: managed IT services
general managed_detection_response: managed services
general network_security: support and maintenance
general network_security: network administration
general identity_access: administration of cloud tenants
general systems_integration: computer programming
general product_recommendation: information technology consulting
general social_engineering_testing: security testing
general remote_monitoring: technical support
general managed_detection_response: cybersecurity services
general email_security: information security services
general penetration_testing: information security services
general cloud_migration: cloud services
general cloud_management: cloud computing services
general automation: software development
none cloud_migration: support and maintenance
none penetration_testing: support and maintenance
none penetration_testing: managed IT services
none hardware_resale: managed services
none help_desk: network support
none remote_monitoring: network support
none cloud_migration: managed IT services
none voip_telecom: network support
none physical_security: information security services
none it_staffing: support for clients' staff
none data_processing: risk analysis
none voip_telecom: support by telephone
none asset_disposal: data backup
none incident_response: monitoring of security events
near cloud_hosting: hosting of websites
near web_hosting: hosting of servers
none it_staffing: training of staff
none hardware_resale: advice on products
none it_training: training of language models
none network_management: network security testing
none help_desk: support of telephone systems
none help_desk: supply, configuration or support of voice services
none hardware_installation: installation of cameras and alarms
none help_desk: maintenance and support of databases
none remote_monitoring: maintenance of printers
general remote_monitoring: administration of local area networks
contained remote_monitoring: network management
contained remote_monitoring: maintenance of servers
contained hardware_installation: installation services
none web_hosting: preparation of spreadsheets
`;

describe('words of a policy that do not name a service', () => {
  it.each(
    WORDS.trim()
      .split('\n')
      .map((line) => (/^(\w+) (\w+): (.*)$/.exec(line) ?? []).slice(1)),
  )('%s %s: %s', (relation = '', code = '', words = '') => {
    expect(relationOf(words, code)).toBe(relation);
  });
});

describe('words that name one kind of a service', () => {
  it.each([
    [
      'migration of mailboxes and files to a hosted platform',
      'cloud_migration',
      'mailbox moves to 365',
      'named',
    ],
    [
      'migration of mailboxes and files to a hosted platform',
      'cloud_migration',
      'file share to sharepoint',
      'named',
    ],
    ['moving of mail and documents', 'cloud_migration', 'rehosting of servers in aws; no mailboxes', 'near'],
    ['virtual desktops that you host', 'cloud_hosting', 'avd seats', 'named'],
    ['virtual desktops that you host', 'cloud_hosting', 'hosting of the sage application', 'near'],
    ['hosted desktops', 'cloud_hosting', 'hosting', 'named'],
    ['management of firewalls', 'network_security', 'dns filter', 'near'],
  ])('%s: %s (%s) is %s', (words, code, service, relation) => {
    expect(relationOf(words, code, service)).toBe(relation);
  });
});
