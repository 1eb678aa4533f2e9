import { list, products, type KindsOf } from './service-kind.js';

/** Advice on security and compliance: edge services of the guideline. */
export const ASSURANCE_KINDS: KindsOf<
  | 'vciso_advisory'
  | 'risk_assessment'
  | 'compliance_assessment'
  | 'compliance_attestation'
  | 'managed_compliance'
  | 'security_awareness'
> = {
  vciso_advisory: {
    id: 'vciso_advisory',
    label: 'vCISO advisory',
    family: 'edge',
    description: 'Part-time security leadership: security strategy, policies and advice.',
    holds: list('fractional CISO, security strategy, security policy writing, security programme advice'),
    synonyms: list(
      `virtual security lead, security lead, information security officer, external security officer, board cyber briefing, cyber board report, cyber board reporting, security program, security program leadership, security program advice, vciso, virtual ciso, fractional ciso, outsourced ciso, part time ciso, interim ciso, ciso as a service, cisoaas, ciso on demand, ciso advisory, ciso retainer, ciso, vcso, virtual cso, chief information security officer, virtual security officer, virtual chief security officer, security officer as a service, security advisory, security advisor, security consulting, security consultant, security consultancy, cyber consulting, cyber security consulting, cyber advisory, cyber consultancy, cybersecurity consulting, cybersecurity advisory, cybersecurity strategy, information security consulting, security strategy, security roadmap, security program development, security program management, security governance, security architecture, security leadership, security policy, security policies, security policy writing, security policy development, security policy pack, security policy template, infosec policy, information security policy, policy writing, policy pack, policy development, wisp, written information security plan, written information security program, security planning, security steering committee, security qbr, security business review, board security reporting, cyber strategy`,
    ),
    products: [products('software', 'Cynomi, vCISO Catalyst, Cyber74, FractionalCISO, SideChannel, Carbide')],
  },
  risk_assessment: {
    id: 'risk_assessment',
    label: 'Security risk assessment',
    family: 'edge',
    description: 'Assessing the information-security risks and controls of clients.',
    holds: list('security risk assessments, security gap assessments, security posture reviews'),
    synonyms: list(
      `risk assessment, security risk assessment, security risk analysis, risk analysis, sra, cyber risk assessment, cyber risk analysis, cyber risk review, cybersecurity risk assessment, it risk assessment, information risk assessment, hipaa risk assessment, hipaa sra, security assessment, cybersecurity assessment, cyber security assessment, cyber assessment, security audit, cybersecurity audit, cyber audit, cyber security audit, security review, cybersecurity review, security gap assessment, security gap analysis, cybersecurity gap analysis, cyber gap analysis, security posture assessment, security posture review, security health check, cyber health check, cyber maturity assessment, security maturity assessment, security baseline assessment, security snapshot, security scorecard, secure score review, risk review, risk register, risk management, third party risk, third party risk management, tprm, vendor risk, vendor risk assessment, vendor risk management, supply chain risk assessment, supplier risk assessment, m365 security assessment, m365 security review, cloud security assessment, cloud security review, ransomware readiness assessment, cyber insurance readiness, cyber insurance readiness assessment, insurability assessment, business impact analysis, threat modeling, nist assessment, nist csf assessment, cis controls assessment, cyber readiness assessment, cyber risk quantification, active directory security assessment, firewall security audit`,
    ),
    products: [
      products(
        'software',
        'Network Detective, RapidFire Tools, CyberStrong, FAIR analysis, Telivy, Trava, RealCISO, SecurityStudio, S2Org, Identify by ConnectWise, ConnectWise Identify, Whistic, Prevalent, Panorays',
      ),
    ],
  },
  compliance_assessment: {
    id: 'compliance_assessment',
    label: 'Compliance readiness assessment',
    family: 'edge',
    description: 'Assessing how ready clients are for regulatory and contractual security requirements.',
    holds: list('readiness and gap work for HIPAA, PCI DSS, CMMC, SOC 2, GDPR and similar'),
    synonyms: list(
      `compliance assessment, compliance readiness, compliance gap assessment, compliance gap analysis, compliance gap review, compliance review, compliance audit, compliance consulting, compliance advisory, compliance consultancy, compliance workshop, compliance preparation, regulatory assessment, regulatory gap analysis, audit readiness, audit preparation, audit prep, audit support, certification readiness, pre assessment, mock assessment, mock audit, self assessment help, self assessment support, saq help, saq assistance, saq support, privacy impact assessment, dpia, privacy assessment, data protection audit, readiness assessment, readiness review, readiness workshop, privacy gap analysis, ssp development, system security plan, ssp and poam, poam, internal audit compliance, controls gap review`,
    ),
    products: [],
  },
  compliance_attestation: {
    id: 'compliance_attestation',
    label: 'Compliance attestation',
    family: 'edge',
    description: 'Signing, certifying or attesting to the compliance of clients.',
    holds: list('attestations, certifications, affirmations and signatures on behalf of clients'),
    synonyms: list(
      `issue of certificate, issue the certificate, issuing certificate, certificate issuance, certification issuance, auditor report, soc 2 report, conformity statement, statement of conformity, compliance statement, statement of compliance, conformity letter, conformity declaration, declaration of conformity, declaration of compliance, signed statement, compliance attestation, attestation, attestation of compliance, attestation letter, attestation signing, attest, attest and sign, attestation signature, aoc signature, aoc sign off, aoc signing, aoc, affirmation, affirming official, affirmation signing, annual affirmation, sprs affirmation, sprs submission, sprs score submission, compliance certification, compliance certificate, certify compliance, certification of compliance, certificate of compliance, compliance sign off, compliance signature, compliance letter, sign off letter, signing for client, signing on behalf, report on compliance, roc signing, qsa attestation, soc 2 report issuance, audit opinion, certification body, certification audit, c3pao assessment, assessor certification, security questionnaire signing, insurance application attestation, cyber insurance attestation, cyber insurance application signing, letter of attestation, security attestation`,
    ),
    products: [],
  },
  managed_compliance: {
    id: 'managed_compliance',
    label: 'Managed compliance',
    family: 'edge',
    description: 'Running a compliance programme for clients from month to month.',
    holds: list('programme operation, evidence collection, policy upkeep, continuous control monitoring'),
    synonyms: list(
      `managed compliance, compliance as a service, caas, compliance management, compliance program, compliance programme, compliance program management, compliance monitoring, compliance maintenance, compliance manager, compliance officer as a service, continuous compliance, ongoing compliance, compliance automation, compliance subscription, compliance package, compliance bundle, compliance portal, compliance platform, grc, grc as a service, grc management, managed grc, governance risk and compliance, evidence collection compliance, evidence gathering, data protection officer, dpo as a service, dpo, outsourced dpo, virtual dpo, vcco, compliance operations, hipaa compliance program, compliance calendar, isms management, isms, managed isms, managed privacy program, privacy program management, enclave management, cmmc enclave, cmmc managed, policy management`,
    ),
    products: [
      products(
        'software',
        `Drata, Vanta, Secureframe, Sprinto, Thoropass, Laika, Tugboat Logic, Hyperproof, OneTrust, Apptega, ControlMap, Compliance Manager GRC, Kaseya Compliance Manager, Compliance Scorecard, Compliancy Group, Abyde, HIPAA One, HIPAA Secure Now, PII Protect, AuditBoard, LogicGate, ServiceNow GRC, FutureFeed, PreVeil, Exostar, Totem, ISMS.online, Naq Cyber, Strike Graph, Scrut, Scytale, TrustCloud, Blacksmith InfoSec, Ostendio, Paramify, RegScale, Telos Xacta, CyberSaint, 6clicks, StandardFusion, ZenGRC, Termly`,
      ),
    ],
  },
  security_awareness: {
    id: 'security_awareness',
    label: 'Security awareness training',
    family: 'edge',
    description: 'Training client users to recognise and avoid security threats.',
    holds: list('awareness courses, videos and quizzes, policy acknowledgement'),
    synonyms: list(
      `cyber hygiene, cyber hygiene elearning, staff security course, security course, security awareness, security awareness training, security awareness program, sat, sat training, user sat, cyber awareness, cyber awareness training, cybersecurity awareness, cybersecurity awareness training, cyber security awareness, cybersecurity training, cyber security training, cyber training, security training, security education, cybersecurity education, phishing awareness, phishing awareness training, phishing training, anti phishing training, phishing education, ransomware awareness training, awareness training, awareness program, staff awareness, staff security training, employee security training, user awareness, user awareness training, user security training, human risk management, human firewall, human firewall training, hipaa training, hipaa awareness training, hipaa workforce training, gdpr training, gdpr awareness training, pci training, pci awareness training, privacy training, data protection training, compliance training, security culture, security lunch and learn, managed sat, cyber hygiene training, cybersecurity workshop, security workshop for staff, annual security training, cybersecurity lunch and learn`,
    ),
    products: [
      products(
        'software',
        `KnowBe4, KnowBe4 KMSAT, KMSAT, KB4, Breach Secure Now, BSN, Breach Prevention Platform, Huntress SAT, Curricula, Huntress Managed SAT, Proofpoint Security Awareness, Wombat, Mimecast Awareness, Ninjio, Infosec IQ, SANS Security Awareness, Terranova, Hoxhunt, usecure, uSecure, CyberHoot, Phin, Phin Security, PhishingBox, HookSecurity, Hook Security, Living Security, Wizer, Arctic Wolf Managed Awareness, Managed Awareness, MetaCompliance, Boxphish, Barracuda PhishLine, PhishLine, Webroot Security Awareness, Defendify, Cyber Aware, CybeReady, Symbol Security, Security Mentor, Inspired eLearning, Right-Hand, Adaptive Security, Elevate Security, Cofense LMS, ESET Cybersecurity Training`,
      ),
    ],
  },
};
