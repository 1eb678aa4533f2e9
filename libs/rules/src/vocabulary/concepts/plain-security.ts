import type { Concept } from '../concept.js';

/** Security, compliance and the trades beside IT in the plainer or longer words of other drafters. */
export const PLAIN_SECURITY_CONCEPTS: readonly Concept[] = [
  {
    id: 'security_monitoring',
    phrases: [
      'watching|watch|surveillance for|of .. intrusions?|threats?|attacks?', 'monitoring of .. security events?|alerts?|logs?|incidents?', 'monitoring of .. networks?|systems? for .. threats?|intrusions?|attacks?', 'collection|review|analysis|retention|correlation ~ of .. logs?', 'security alert ~ monitoring|triage|review',
    ],
    names: ['security_monitoring'], near: ['managed_detection_response'], hides: ['risk_assessment', 'network_monitoring', 'data_processing', 'network_management'],
  },
  {
    id: 'network_security',
    phrases: ['virtual private networks?', 'virtual private networks? ~ administration|management|maintenance|support|operation|configuration', 'vpn', 'intrusion prevention', 'secure remote access'],
    names: ['network_security'], general: ['identity_access'], hides: ['network_management', 'network_support', 'network_design'],
  },
  {
    id: 'identity',
    phrases: ['access rights? ~ administration|management|review', 'rights ~ administration|management', 'administration|management|control ~ of .. user? credentials?|passwords?|logins?', 'administration|management ~ of .. access rights?', 'sign-in|login|logon ~ administration|management|controls?|security', 'authentication service?|systems?|administration|management', 'strong authentication'],
    names: ['identity_access'],
  },
  {
    id: 'email_security',
    phrases: ['mail|email ~ authentication|encryption|quarantine|continuity', 'screening|filtering|scanning|protection of .. mail|email|messages', 'electronic mail filtering|security|protection|screening'],
    names: ['email_security'], hides: ['vulnerability'],
  },
  {
    id: 'vulnerability',
    phrases: ['scanning|scans|search|searching of|for .. weaknesses|vulnerabilities|flaws', 'identifying|finding|reporting .. weaknesses|vulnerabilities', 'weakness|exposure scanning|assessment|scan'],
    names: ['vulnerability_assessment'], near: ['penetration_testing', 'risk_assessment'],
  },
  {
    id: 'pen_test',
    phrases: ['testing|test of .. defences|defenses|systems|networks by .. intrusion|attack|hacking|penetration|exploitation', 'attempted|authorised|authorized|controlled|simulated intrusion|intrusions|hacking|penetration|attack|attacks', 'attempts? to .. penetrate|breach|exploit|break'],
    names: ['penetration_testing'], near: ['vulnerability_assessment'], hides: ['security_testing', 'security_services', 'network_security'],
  },
  {
    id: 'social_engineering',
    phrases: ['tests?|testing of .. staff|employees|users|personnel by|with|through .. deceptive|deception|fake|false|trick|phishing', 'deceptive|fake|false|mock|dummy ~ emails?|messages?|calls?|phishing', 'mock phishing', 'deception tests?|exercises?'],
    names: ['social_engineering_testing'], hides: ['staffing', 'email_security'],
  },
  {
    id: 'incident_response',
    phrases: ['assistance|help|work|services? after|following|during .. attacks?|breach|breaches|intrusions?|incidents?', 'recovery from|after .. attacks?|intrusions?|ransomware|breach|incidents?', 'ransomware recovery|remediation|response', 'cyber incident management', 'crisis response'],
    names: ['incident_response'], near: ['digital_forensics', 'managed_detection_response'], hides: ['ransom', 'backup'],
  },
  {
    id: 'vciso',
    phrases: ['outsourced|virtual|fractional|interim|external security officer|leadership', 'security officer', 'head of .. security', 'security programmes? advice|management|leadership', 'information security officer'],
    names: ['vciso_advisory'], near: ['risk_assessment', 'vcio_advisory', 'compliance_assessment'], hides: ['managed_security', 'security_services', 'security_consulting'],
  },
  {
    id: 'risk_assessment',
    phrases: [
      'risk assessments?|analysis|reviews?|evaluations?', 'security audits?|reviews?|assessments?|appraisals?', 'cyber|security risk analysis|assessment|review|evaluation', 'assessing|evaluating|evaluation|assessment|appraisal|review of? .. security|risk|risks|posture', 'security posture ~ assessment|review|reports?', 'security maturity',
    ],
    names: ['risk_assessment'], near: ['vulnerability_assessment', 'compliance_assessment', 'vciso_advisory'], hides: ['security_services', 'data_processing'],
  },
  {
    id: 'compliance_assessment',
    phrases: ['regulatory|compliance|privacy|statutory gap ~ assessments?|analysis|reviews?', 'assessment|review|audit of .. compliance', 'preparing .. for .. audits?|certification|assessment', 'readiness for .. audit|certification|compliance'],
    names: ['compliance_assessment'], near: ['managed_compliance', 'risk_assessment', 'compliance_attestation'], hides: ['risk_assessment'],
  },
  {
    id: 'attestation',
    phrases: ['attestations?|attesting|certification|certifying of|to? .. compliance|conformity|conformance', 'statements?|declarations?|letters?|certificates? of .. conformity|compliance|conformance', 'signing|issuing|issue|giving ~ of? .. attestations?|declarations?|certificates?|affirmations?'],
    names: ['compliance_attestation'], near: ['compliance_assessment'], hides: ['compliance_assessment'],
  },
  {
    id: 'managed_compliance',
    phrases: ['operation|operating|running|maintaining|maintenance|upkeep|managing|administering ~ of? .. compliance .. programs?|programmes?', 'data protection officer', 'privacy officer', 'compliance officer', 'compliance as a service|programme|program'],
    names: ['managed_compliance'], near: ['compliance_assessment'], hides: ['compliance_assessment', 'support_and_maintenance'],
  },
  {
    id: 'awareness',
    phrases: ['training|instruction|education|teaching ~ of? .. users?|staff|employees|personnel .. in|on|about .. security|cybersecurity|cyber|phishing|information security', 'training|instruction|education in|on|about .. security|cybersecurity|phishing', 'awareness courses?|sessions?|lessons?'],
    names: ['security_awareness'], near: ['it_training'], hides: ['training', 'it_training', 'security_services', 'staffing', 'social_engineering'],
  },
  {
    id: 'it_training',
    phrases: ['training|instruction|education|courses?|tuition|lessons? of? .. in|on .. computers?|software|applications?|office|systems?|technology', 'user training in .. computer|software|systems?'],
    names: ['it_training'], near: ['security_awareness'], hides: ['training'],
  },
  {
    id: 'recommendation',
    phrases: ['requests? for proposals?', 'tender advice|assistance|evaluation', 'recommending|recommendation|selecting|selection|choosing|choice of? .. products?|vendors?|suppliers?|equipment|hardware|software', 'referral|referring|introduction of .. clients to .. vendors?|suppliers?|providers?'],
    names: ['product_recommendation'], hides: ['hardware_sale', 'it_consulting'],
  },
  {
    id: 'ai',
    phrases: ['training|tuning of? .. models?', 'artificial intelligence consulting|advice|service', 'advice|consulting on .. artificial|ai|machine', 'chat bots?', 'assistants? .. artificial|ai|generative'],
    names: ['ai_services'], near: ['automation'], hides: ['training', 'consulting', 'it_consulting'],
  },
  {
    id: 'automation',
    phrases: ['automating .. process|processes|workflow|workflows|tasks'],
    names: ['automation'], near: ['software_development', 'ai_services'],
  },
  {
    id: 'physical_security',
    phrases: ['installation|fitting|supply|maintenance|servicing ~ of .. cameras?|cctv|alarms?|access .. control?', 'camera|cctv|alarm|alarms ~ installation|monitoring|maintenance|servicing', 'door|gate access|entry|controls?', 'surveillance systems?|equipment'],
    names: ['physical_security'], hides: ['installation', 'installation_alone', 'hardware_installation', 'hardware_sale', 'support_and_maintenance', 'identity', 'security_monitoring'],
  },
  {
    id: 'warranty_sale',
    phrases: ['offering|selling|sale|resale|supply of? .. warranty|warranties', 'extended|third-?party warranties'],
    names: ['warranty_resale/warranty'],
  },
  {
    id: 'hardware_sale',
    phrases: ['dealing|trading|trade in .. hardware|computers|computer|equipment'],
    names: ['hardware_resale'], near: ['software_resale'],
  },
  {
    id: 'voip',
    phrases: [
      'sip trunking', 'supply|provision|resale|sale of .. telephone|voice|internet|data lines?|circuits?|connections?|service', 'hosted telephone|phone|voice systems?|service', 'phone system', 'phone systems?|service|lines?',
    ],
    names: ['voip_telecom'], hides: ['hardware_sale', 'hosting', 'cloud_hosting'],
  },
  {
    id: 'staffing',
    phrases: [
      'lending|loan|loaning|hiring|seconding|leasing of? .. employees|staff|personnel|engineers?|technicians?|workers?|people', 'furnishing|supplying|providing .. technicians?|engineers?|personnel|staff|workers?|employees|programmers? .. under|who', 'work|works|working under .. client .. direction|supervision|control',
    ],
    names: ['it_staffing'],
  },
]; // prettier-ignore
