import { relationOf } from '../../test/relations.js';
import { SERVICE_CODES } from '../taxonomy/codes.js';

/** How insurers word security, compliance and the trades beside IT; none of these names another service. `code: words`. */
const WORDS = `
managed_detection_response: managed detection and response
managed_detection_response: endpoint detection and response
managed_detection_response: threat detection and response
managed_detection_response: extended detection and response
managed_detection_response: managed endpoint protection
managed_detection_response: detecting and responding to threats on endpoints
managed_detection_response: threat hunting
managed_detection_response: operation of endpoint detection tools
managed_detection_response: endpoint security services
managed_detection_response: MDR, EDR and XDR
security_monitoring: security monitoring
security_monitoring: security operations centre
security_monitoring: log monitoring
security_monitoring: monitoring of security events
security_monitoring: collection and review of security logs
security_monitoring: SIEM services
security_monitoring: watching for intrusions
security_monitoring: monitoring of networks for security threats
security_monitoring: security event and log monitoring
security_monitoring: operation of a security operations center
network_security: managed firewall
network_security: network security
network_security: firewall management
network_security: web and DNS filtering
network_security: management of firewalls
network_security: secure access service edge
network_security: intrusion prevention
network_security: zero trust network access
network_security: configuration and upkeep of firewalls
network_security: virtual private network administration
identity_access: identity and access management
identity_access: multi-factor authentication
identity_access: administration of user identities
identity_access: single sign-on
identity_access: privileged access management
identity_access: directory administration
identity_access: access rights administration
identity_access: password management
identity_access: user account administration
email_security: email security
email_security: spam filtering
email_security: e-mail filtering
email_security: filtering of electronic mail
email_security: anti-phishing filters
email_security: screening of incoming mail
email_security: email protection
email_security: mail authentication and encryption
vulnerability_assessment: vulnerability assessments
vulnerability_assessment: vulnerability scanning
vulnerability_assessment: scanning of networks for weaknesses
vulnerability_assessment: vulnerability management
vulnerability_assessment: identification of vulnerabilities
vulnerability_assessment: security scanning
vulnerability_assessment: scanning for known vulnerabilities
penetration_testing: penetration testing
penetration_testing: penetration tests of clients' systems
penetration_testing: ethical hacking
penetration_testing: red-team exercises
penetration_testing: simulated attacks on client systems
penetration_testing: authorised intrusion testing
penetration_testing: intrusion tests
penetration_testing: testing the defences of clients' networks by attempted intrusion
social_engineering_testing: social engineering tests
social_engineering_testing: phishing simulations
social_engineering_testing: simulated phishing campaigns
social_engineering_testing: phishing tests
social_engineering_testing: tests of clients' staff by deceptive messages
social_engineering_testing: physical intrusion tests
social_engineering_testing: mock phishing exercises
incident_response: incident response
incident_response: response to security incidents
incident_response: containment and eradication of intrusions
incident_response: breach response
incident_response: assistance after a cyber attack
incident_response: responding to computer security incidents
incident_response: cyber incident management
incident_response: ransomware recovery and remediation
digital_forensics: digital forensics
digital_forensics: forensic investigation of computer systems
digital_forensics: forensic analysis
digital_forensics: collection and analysis of electronic evidence
digital_forensics: computer forensics
digital_forensics: electronic discovery
digital_forensics: expert evidence
digital_forensics: preservation of digital evidence
ransom_negotiation: ransom negotiation
ransom_negotiation: negotiating with extortionists
ransom_negotiation: handling of ransom payments
ransom_negotiation: negotiation of extortion demands
ransom_negotiation: payment of ransoms on behalf of clients
ransom_negotiation: dealing with extortion demands
vciso_advisory: virtual chief information security officer
vciso_advisory: fractional CISO services
vciso_advisory: security strategy and policy writing
vciso_advisory: drafting of security policies
vciso_advisory: acting as outsourced security officer
vciso_advisory: information security strategy
vciso_advisory: security programme advice
vciso_advisory: security governance
vciso_advisory,risk_assessment: security consulting
vciso_advisory,risk_assessment: cyber security advice
vciso_advisory,risk_assessment: advice on information security
vciso_advisory,risk_assessment: information security consultancy
risk_assessment: security risk assessments
risk_assessment: risk assessments
risk_assessment: information security gap assessments
risk_assessment: cyber risk analysis
risk_assessment: security audits
risk_assessment: assessing the security posture of clients
risk_assessment: evaluation of information security risks
risk_assessment: security reviews
compliance_assessment: compliance readiness assessments
compliance_assessment: compliance consulting
compliance_assessment: preparing clients for compliance audits
compliance_assessment: regulatory gap assessments
compliance_assessment: PCI and HIPAA readiness
compliance_assessment: assessment of compliance with data protection laws
compliance_assessment: audit preparation
compliance_assessment: compliance gap analysis
compliance_attestation: compliance attestation
compliance_attestation: certification of clients' compliance
compliance_attestation: signing attestations
compliance_attestation: issue of certificates of compliance
compliance_attestation: attesting to compliance with standards
compliance_attestation: statements of conformity
managed_compliance: managed compliance
managed_compliance: operation of compliance programmes
managed_compliance: compliance management
managed_compliance: continuous compliance monitoring
managed_compliance: maintaining clients' compliance programs
managed_compliance: acting as data protection officer
managed_compliance: running of compliance programmes
security_awareness: security awareness training
security_awareness: training of users in information security
security_awareness: cybersecurity training
security_awareness: security education of employees
security_awareness: awareness courses
security_awareness: cyber awareness education
it_training: computer training
it_training: software training
it_training: instruction in the use of software
it_training: technology training
it_training: courses in office applications
it_training: user training in computer systems
it_training,security_awareness: training
it_training,security_awareness: training and education of clients' personnel
product_recommendation: vendor selection
product_recommendation: recommendation of products
product_recommendation: selection of hardware and software for clients
product_recommendation: referral of clients to vendors
product_recommendation: product evaluation
product_recommendation: procurement advice
product_recommendation: assistance with requests for proposal
product_recommendation: recommending technology products of others
warranty_resale: sale of cyber warranties
warranty_resale: resale of extended warranties
warranty_resale: arranging insurance for clients
warranty_resale: insurance referral
warranty_resale: offering warranties of others
physical_security: security cameras
physical_security: installation of cameras and access control
physical_security: video surveillance systems
physical_security: alarm installation
physical_security: CCTV and door entry
physical_security: door access systems
physical_security: electronic security systems
asset_disposal: disposal of computer equipment
asset_disposal: data destruction
asset_disposal: recycling of electronic equipment
asset_disposal: wiping and disposal of media
asset_disposal: asset disposition
asset_disposal: destruction of hard drives
asset_disposal: erasure of data from retired equipment
identity_access: management of credentials
`;

describe('words of a policy that name security and what stands beside it', () => {
  it.each(
    WORDS.trim()
      .split('\n')
      .map((line) => line.split(/: (.*)/)),
  )('%s: %s', (listed = '', words = '') => {
    const codes = listed.split(',');
    for (const code of codes) expect(['named', 'contained']).toContain(relationOf(words, code));
    const others = SERVICE_CODES.filter(
      (code) => !codes.includes(code) && relationOf(words, code) === 'named',
    );
    expect(others).toEqual([]);
  });
});
