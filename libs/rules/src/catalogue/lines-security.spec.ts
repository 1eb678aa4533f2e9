import { classifyService } from './classify-service.js';

/** Catalogue lines of security and assurance as MSPs write them: `code: name`, or `code: name => description`. */
const LINES = `
managed_detection_response: CrowdStrike Falcon Complete
managed_detection_response: Bitdefender GravityZone - managed AV
managed_detection_response: Managed EDR (S1 Control)
managed_detection_response: MDR Advanced - endpoint
managed_detection_response: eSentire MDR
managed_detection_response: Defender for Endpoint P2 - Managed
managed_detection_response: ThreatLocker zero trust allowlisting
managed_detection_response: Datto EDR + AV
managed_detection_response: HUNTRESS ITDR (M365)
managed_detection_response: Managed Anti-Virus
managed_detection_response: XDR - Cortex
managed_detection_response: Next-Gen AV per endpoint
managed_detection_response: Field Effect MDR Complete
managed_detection_response: Managed Sophos Intercept X Advanced w/ XDR
managed_detection_response: Endpoint Protection - Webroot
security_monitoring: SOC Premium
security_monitoring: 24/7 SOC monitoring per user
security_monitoring: Managed SIEM - Microsoft Sentinel
security_monitoring: Dark Web Monitoring (Dark Web ID)
security_monitoring: SaaS Alerts
security_monitoring: Log retention 365 days
security_monitoring: Perch SIEM + SOC
security_monitoring: M365 security monitoring
security_monitoring: Huntress SIEM /data source
security_monitoring: Threat intelligence feed
network_security: Managed Firewall (FortiGate 60F)
network_security: DNS Filtering - Umbrella
network_security: SASE - Cato
network_security: ZTNA (Twingate)
network_security: Web content filtering K12
network_security: WatchGuard Firebox T45 mgmt
network_security: Firewall-as-a-Service
network_security: Managed VPN
network_security: Todyl SASE per user
network_security: Sophos XGS managed
network_security: IDS/IPS monitoring
network_security: Timus ZTNA
identity_access: Duo MFA per user
identity_access: Okta SSO administration
identity_access: Privileged Access Mgmt - CyberArk
identity_access: Password manager (Keeper)
identity_access: JumpCloud directory
identity_access: Entra ID Conditional Access setup
identity_access: AD hardening
identity_access: AutoElevate PAM
identity_access: Managed 1Password
identity_access: MFA rollout project
email_security: Mimecast Email Security
email_security: Barracuda Email Protection Premium
email_security: Spam filtering (per mailbox)
email_security: Avanan / Harmony Email
email_security: DMARC monitoring - EasyDMARC
email_security: Email encryption - Zix
email_security: Anti-Phishing (IRONSCALES)
email_security: Defender for Office 365 - managed
email_security: Hornetsecurity 365 Total Protection
vulnerability_assessment: Vulnerability Scanning - monthly
vulnerability_assessment: Nessus Pro external scan
vulnerability_assessment: Vuln Mgmt - ConnectSecure
vulnerability_assessment: PCI ASV scanning
vulnerability_assessment: Qualys VMDR
vulnerability_assessment: External attack surface monitoring
vulnerability_assessment: Rapid7 InsightVM managed
vulnerability_assessment: Internal network vulnerability assessment
penetration_testing: Penetration Test - External
penetration_testing: Pentest (web application)
penetration_testing: Annual PEN TEST for PCI
penetration_testing: Red Team Engagement
penetration_testing: Automated pen testing - NodeZero
penetration_testing: Wireless pen-test
penetration_testing: Purple team exercise
penetration_testing: Pen test via partner (Raxis)
social_engineering_testing: Phishing Simulation - monthly
social_engineering_testing: KnowBe4 phishing campaigns
social_engineering_testing: Vishing test
social_engineering_testing: Physical penetration test
social_engineering_testing: Social engineering assessment
social_engineering_testing: USB drop test
social_engineering_testing: Simulated phishing (BullPhish ID)
incident_response: Incident Response Retainer
incident_response: IR - 40 hr block
incident_response: Ransomware recovery - T&M
incident_response: Cyber incident tabletop exercise
incident_response: Breach response
incident_response: BEC incident response
incident_response: DFIR retainer (annual)
incident_response: Malware removal - flat
digital_forensics: Digital Forensics - hourly
digital_forensics: eDiscovery collection
digital_forensics: Forensic imaging (per drive)
digital_forensics: Expert witness testimony
digital_forensics: Mobile phone forensics (Cellebrite)
ransom_negotiation: Ransomware negotiation
ransom_negotiation: Threat actor negotiation services
ransom_negotiation: Cyber extortion response - negotiator
vciso_advisory: Virtual CISO - Gold
vciso_advisory: CISO-as-a-Service
vciso_advisory: Security policy development
vciso_advisory: WISP creation
vciso_advisory: Cybersecurity consulting
vciso_advisory: Security Advisory retainer
vciso_advisory: Cyber strategy & roadmap => fractional security leadership
risk_assessment: Cyber Risk Assessment
risk_assessment: HIPAA Security Risk Assessment
risk_assessment: Security posture review
risk_assessment: Third-party vendor risk assessment
risk_assessment: Cybersecurity gap analysis
risk_assessment: M365 security assessment
risk_assessment: Annual security audit
compliance_assessment: CMMC gap assessment
compliance_assessment: SOC 2 readiness
compliance_assessment: PCI DSS Compliance Assessment
compliance_assessment: GDPR gap analysis
compliance_assessment: HIPAA compliance audit prep
compliance_assessment: ISO 27001 readiness review
compliance_assessment: Cyber Essentials Plus preparation
compliance_assessment: FTC Safeguards readiness
compliance_assessment: Essential Eight maturity assessment
compliance_assessment: NIST 800-171 gap assessment (SSP & POA&M)
compliance_attestation: SOC 2 attestation letter
compliance_attestation: PCI attestation of compliance (AOC)
compliance_attestation: HIPAA compliance certification
compliance_attestation: CMMC annual affirmation
compliance_attestation: Sign-off on client PCI SAQ
managed_compliance: Compliance as a Service (HIPAA)
managed_compliance: Managed Compliance - CMMC
managed_compliance: Drata administration
managed_compliance: Vanta managed SOC 2
managed_compliance: PCI compliance program management
managed_compliance: GRC platform - Apptega
managed_compliance: Ongoing HIPAA compliance management
managed_compliance: DPO as a Service
security_awareness: Security Awareness Training
security_awareness: KnowBe4 Silver
security_awareness: Huntress SAT per learner
security_awareness: Cyber Awareness training (usecure)
security_awareness: BSN - Breach Prevention Platform
security_awareness: Staff cybersecurity training - lunch & learn
security_awareness: HIPAA workforce training
`
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', rest = ''] = line.split(/: (.*)/s);
    const [name = '', description = ''] = rest.split(' => ');
    return { code, name, description };
  });

describe('catalogue lines of security', () => {
  it.each(LINES)('$name is $code', ({ code, name, description }) => {
    expect(classifyService({ name, description }).code).toBe(code);
  });
});
