import { readSpecLines } from '../../test/catalogue-lines.js';
import { classifyService } from './classify-service.js';

/** Security, compliance and training by the names of vendors and by plain words. */
const LINES = `
managed_detection_response: Huntress - managed
managed_detection_response: Sophos MDR Complete
managed_detection_response: CrowdStrike Falcon Go, managed
managed_detection_response: Defender for Business - managed EDR
managed_detection_response: Microsoft Defender for Endpoint P2 (we run it)
managed_detection_response: ThreatLocker allowlisting
managed_detection_response: Blackpoint ITDR for M365
managed_detection_response: Coro endpoint
managed_detection_response: Cynet 360 XDR
security_monitoring: SaaS Alerts monitoring & response
managed_detection_response: Adlumin MDR
managed_detection_response: Todyl MXDR
managed_detection_response: Guardz MDR seat
managed_detection_response: ESET MDR
managed_detection_response: Datto EDR + AV
security_monitoring: RocketCyber managed SOC (EDR)
managed_detection_response: Kaspersky EDR Optimum
managed_detection_response: WatchGuard EPDR
managed_detection_response: Managed AV (Bitdefender)
managed_detection_response: Cortex XDR - operated
managed_detection_response: N-able EDR (S1)
managed_detection_response: Heimdal ransomware encryption protection
managed_detection_response: Petra identity threat response
security_monitoring: SIEM - Microsoft Sentinel
security_monitoring: Splunk log collection
security_monitoring: Perch SIEM
security_monitoring: Blumira (SIEM)
security_monitoring: Wazuh monitoring
security_monitoring: SOC-as-a-Service 24/7
security_monitoring: Log retention 365 days
security_monitoring: Dark web monitoring - ID Agent
security_monitoring: Eyes-on-glass SOC
security_monitoring: Elastic SIEM watch
security_monitoring: LogRhythm co-managed
security_monitoring: Rapid7 InsightIDR
security_monitoring: Stellar Cyber SOC
security_monitoring: Graylog log mgmt
security_monitoring: Security alert triage, 24x7
security_monitoring: Credential leak watch
network_security: FortiGate-as-a-Service
network_security: Managed SonicWall TZ370
network_security: Meraki MX security appliance - mgd
network_security: WatchGuard T45 firewall mgmt
network_security: DNSFilter roaming clients
network_security: Cisco Umbrella DNS
network_security: Cloudflare Zero Trust seats
network_security: Zscaler ZIA mgd
network_security: Cato SASE socket
network_security: Managed VPN users
network_security: Secure remote access (ZTNA)
network_security: Web content filtering for schools
network_security: f/w mgmt
network_security: Palo Alto NGFW care
network_security: Always-on VPN
network_security: Check Point Quantum Spark mgd
network_security: WAF (web app firewall) managed
network_security: DDoS shield
network_security: Intrusion prevention service
network_security: Edge security appliance care
network_security: pfSense router/firewall admin
network_security: Sophos Firewall XGS 107 - care
identity_access: Duo MFA per user
identity_access: Entra ID P2 - conditional access mgmt
identity_access: Okta SSO admin
identity_access: JumpCloud directory
identity_access: Keeper password manager - deployed & managed
identity_access: CyberQP privileged access
identity_access: AutoElevate PAM
identity_access: AD clean-up & management
identity_access: Single sign-on set-up
identity_access: YubiKey MFA programme
identity_access: Access reviews, quarterly
identity_access: Password vault
identity_access: Admin rights control (Evo)
identity_access: User account lifecycle mgmt
email_security: Avanan email protection
email_security: Proofpoint Essentials Advanced
email_security: Mimecast - per mailbox
email_security: DMARC management (EasyDMARC)
email_security: Spam filter
email_security: Mail encryption (Zix)
email_security: IRONSCALES anti-phish
email_security: Barracuda email gateway
email_security: Hornetsecurity 365 Total Protection
email_security: Mailprotector CloudFilter
email_security: SpamTitan /mbx
email_security: Sublime mail protection
email_security: Inky phish fence
email_security: Defender for Office 365 tuning
email_security: SPF/DKIM/DMARC set-up
email_security: Inbound mail screening
vulnerability_assessment: ConnectSecure vuln mgmt
vulnerability_assessment: Nessus external scan
vulnerability_assessment: Monthly internal/external scans
vulnerability_assessment: Qualys VMDR
vulnerability_assessment: RoboShadow scanning
vulnerability_assessment: Attack surface monitoring
vulnerability_assessment: PCI ASV scans
vulnerability_assessment: CVE report - monthly
vulnerability_assessment: Exposure management (Tenable One)
penetration_testing: vPenTest - quarterly
penetration_testing: Web application pen-test
penetration_testing: Red team engagement
penetration_testing: Ethical hacking day
penetration_testing: PTaaS subscription
penetration_testing: Horizon3 NodeZero pentest
penetration_testing: Internal network pentest (grey box)
penetration_testing: API security test w/ exploitation
penetration_testing: Assumed-breach exercise
penetration_testing: Wireless pentest
social_engineering_testing: KnowBe4 phishing sims
social_engineering_testing: Phish testing per user
social_engineering_testing: Vishing calls
social_engineering_testing: Physical intrusion test
social_engineering_testing: Mail attack simulation
social_engineering_testing: Tailgating exercise
social_engineering_testing: Phish drill (monthly)
social_engineering_testing: Baiting / USB drop
incident_response: IR retainer (20h)
incident_response: Ransomware recovery call-out
incident_response: BEC response
incident_response: Cyber first aid
incident_response: Hack clean-up
incident_response: Breach containment
incident_response: 24/7 incident hotline
incident_response: IR plan & tabletop
digital_forensics: Forensic disk imaging
digital_forensics: eDiscovery collection
digital_forensics: Expert witness - IT
digital_forensics: Mobile device forensics
digital_forensics: Litigation hold imaging
ransom_negotiation: Ransom negotiation
ransom_negotiation: Talks with extortionists
ransom_negotiation: Crypto payment brokerage (ransom)
vciso_advisory: Fractional CISO
vciso_advisory: Security officer on demand
vciso_advisory: Infosec policy drafting
vciso_advisory: Virtual security lead
vciso_advisory: Security strategy day
vciso_advisory: Cynomi vCISO platform & advice
vciso_advisory: Board cyber briefing & strategy
risk_assessment: Cyber risk review
risk_assessment: Security posture check
risk_assessment: NIST CSF risk assessment
risk_assessment: Microsoft Secure Score review
risk_assessment: Supplier risk questionnaires
risk_assessment: Security baseline gap report
risk_assessment: Cyber insurance readiness check
compliance_assessment: HIPAA gap analysis
compliance_assessment: CMMC L2 readiness
compliance_assessment: SOC2 prep
compliance_assessment: NIS2 readiness scan
compliance_assessment: PCI SAQ help
compliance_assessment: DORA gap check
compliance_assessment: Essential Eight maturity review
compliance_assessment: Pre-audit ISO27001
compliance_assessment: GDPR check-up
compliance_attestation: Attestation of compliance signing
compliance_attestation: SOC 2 auditor's report
compliance_attestation: CMMC affirmation on behalf
compliance_attestation: ISO 27001 certification audits (certifying body)
compliance_attestation: Signed conformity statement
compliance_attestation: PCI AOC signature
managed_compliance: Drata managed
managed_compliance: Vanta admin - ongoing
managed_compliance: Compliance as a Service (HIPAA)
managed_compliance: GRC programme run
managed_compliance: Outsourced DPO
managed_compliance: Continuous compliance (ControlMap)
managed_compliance: ISMS upkeep
managed_compliance: FTC Safeguards programme mgmt
security_awareness: KnowBe4 training seats
security_awareness: SAT /user
security_awareness: Cyber hygiene e-learning
security_awareness: Staff security course
security_awareness: Huntress SAT
security_awareness: Awareness videos (monthly)
security_awareness: Human risk mgmt - usecure
security_awareness: Anti-phishing classroom session
it_training: Excel class
it_training: M365 end-user training
it_training: Teams adoption workshop
it_training: Power BI course
it_training: Software onboarding classes for staff
it_training: Admin training (Azure)
product_recommendation: Vendor selection
product_recommendation: RFP writing & scoring
product_recommendation: Software shortlist
product_recommendation: Referral of ISP (commission)
product_recommendation: ERP package choice
product_recommendation: Buying guide / product advice
`;

describe('catalogue lines of security and compliance', () => {
  it.each(readSpecLines(LINES))('$name is $code', ({ code, components, name, description }) => {
    const read = classifyService({ name, description });
    expect([read.code, ...read.components]).toEqual([code, ...components]);
  });
});
