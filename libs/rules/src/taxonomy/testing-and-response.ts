import { list, products, type KindsOf } from './service-kind.js';

/** Testing of defences, and what follows an attack: edge services of the guideline. */
export const TESTING_AND_RESPONSE_KINDS: KindsOf<
  | 'penetration_testing'
  | 'social_engineering_testing'
  | 'incident_response'
  | 'digital_forensics'
  | 'ransom_negotiation'
> = {
  penetration_testing: {
    id: 'penetration_testing',
    label: 'Penetration testing',
    family: 'edge',
    description: 'Authorised attempts to exploit weaknesses in client systems in order to report them.',
    holds: list('internal and external penetration tests, web-application and API tests, red teaming'),
    synonyms: list(
      `penetration test, penetration testing, pen test, pen testing, pentest, pentesting, vpentest, external pen test, internal pen test, network pen test, web app pen test, wireless pen test, api pen test, cloud pen test, mobile app pen test, ethical hack, ethical hacking, white hat hacking, red team, red teaming, red team exercise, purple team, purple teaming, adversary simulation, adversary emulation, attack simulation, breach and attack simulation, breach attack simulation, assumed breach, assumed breach test, exploitation testing, security testing, application security testing, offensive security, pentest as a service, ptaas, automated pen test, continuous pen test, owasp testing, intrusion test, hacking simulation, retest pen test, pen test retest, crest test, it health check check scheme, password cracking audit, bug bounty, web application security test, exploit validation`,
    ),
    products: [
      products(
        'service',
        `Vonahi, Vonahi vPenTest, vPenTest, Cobalt.io, HackerOne, Bugcrowd, Synack, NetSPI, Bishop Fox, Core Impact, Metasploit, Burp Suite, Horizon3, NodeZero, Pentera, AttackIQ, SafeBreach, Cymulate, Picus, Cobalt Strike, Kali, Evolve Security, Galactic pen test, Breachlock, Raxis, Artifice Security, TrustedSec, Black Hills, Rhino Security, Pentest-Tools, Hackuity, Astra Pentest, RidgeBot, Nodeware pen test, Redbot Security`,
      ),
    ],
  },
  social_engineering_testing: {
    id: 'social_engineering_testing',
    label: 'Social-engineering testing',
    family: 'edge',
    description:
      'Authorised tests of how client staff respond to deception, by mail, by telephone or in person.',
    holds: list('phishing simulation, vishing, smishing, physical intrusion tests'),
    synonyms: list(
      `mystery visitor, mystery caller, intruder test, sim phishing, sim phish, phish drill, mail attack simulation, spear phishing, spear phishing exercise, spear phishing campaign, social engineering, social engineering test, social engineering testing, phishing simulation, phishing sim, phish sim, phishing test, phishing testing, phish test, phish testing, phishing campaign, phish campaign, phishing exercise, phishing drill, simulated phishing, simulated phish, mock phishing, fake phishing, phishing assessment, spear phishing test, spear phishing simulation, phishing as a test, vishing, vishing test, vish, vish campaign, phish vish, smishing, smishing test, usb drop, usb drop test, baiting test, pretexting, pretext call, physical penetration test, physical pen test, physical intrusion, physical intrusion test, physical security test, physical red team, badge clone, badge cloning, tailgating, tailgate, lock picking, impersonation test, deepfake simulation, deepfake test, phone pretext test, phishing resilience test, callback phishing test, qr phishing test, quishing`,
    ),
    products: [
      products(
        'software',
        `PhishER simulation, Cofense PhishMe, PhishMe, Gophish, Lucy Security, Sophos Phish Threat, Phish Threat, Attack Simulation Training, Attack Simulator, CanIPhish, Phishing Tackle, BullPhish, BullPhish ID, HookSecurity phishing, Phished.io, Jericho Security`,
      ),
    ],
  },
  incident_response: {
    id: 'incident_response',
    label: 'Incident response',
    family: 'edge',
    description: 'Containing and removing security incidents at clients and restoring operation after them.',
    holds: list('containment, eradication, emergency response, retainers, tabletop exercises'),
    synonyms: list(
      `cyber response, cyber incident, cyber incident response, cyber first aid, hack clean up, hack cleanup, hacked account, cyber emergency, cyber hotline, emergency hotline, cyber emergency hotline, attack response, cyber attack response, ransomware hotline, crisis response, cyber crisis, mailbox compromise, compromised mailbox, compromised account, account compromise, containment and eradication, containment, eradication, business email compromise, bec, hacked account recovery, incident response, ir, ir retainer, incident response retainer, incident handling, incident management security, security incident, incident cleanup, incident clean up, incident remediation, incident recovery, incident triage, ir triage, ir hours, ir block, emergency ir, cyber emergency response, emergency response cyber, emergency breach response, breach response, data breach response, breach remediation, breach cleanup, breach coach support, ransomware response, ransomware recovery, ransomware remediation, ransomware cleanup, ransomware clean up, ransomware restoration, post breach remediation, compromise response, bec response, business email compromise response, account compromise remediation, malware removal, virus removal, virus cleanup, malware cleanup, malware remediation, malware eradication, threat eradication, hacked website cleanup, compromise assessment, csirt, cirt, cert team, dfir, dfir retainer, tabletop, tabletop exercise, table top exercise, ir tabletop, incident response plan, ir plan, ir playbook, incident response planning, cyber incident exercise, cyber first responder, incident commander, incident hotline, breach hotline, zero day response`,
    ),
    products: [
      products(
        'service',
        'Mandiant, Kroll Responder, Kroll IR, CYPFER, Arete, Surefire Cyber, Beazley breach response, Crypsis, Stroz Friedberg, Coveware recovery, Unit 42 retainer, Unit 42, Sygnia, Booz Allen IR, Sophos Rapid Response, CrowdStrike Services retainer, Arctic Wolf IR JumpStart, JumpStart Retainer, Tracepoint, Pondurance IR, Solis Security, Ankura IR',
      ),
    ],
  },
  digital_forensics: {
    id: 'digital_forensics',
    label: 'Digital forensics',
    family: 'edge',
    description: 'Acquiring and analysing electronic evidence and reporting on it.',
    holds: list('acquisition, analysis, chain of custody, expert evidence, electronic discovery'),
    synonyms: list(
      `drive imaging, imaging for litigation, litigation hold, litigation imaging, evidence handling, expert report, evidence imaging, digital forensics, forensics, forensic, forensic analysis, forensic imaging, forensic drive imaging, forensic acquisition, forensic investigation, forensic examination, forensic report, forensic collection, forensic preservation, computer forensics, mobile forensics, phone forensics, cell phone forensics, email forensics, network forensics, memory forensics, cloud forensics, forensic readiness, evidence preservation, evidence collection, evidence acquisition, chain of custody, expert witness, expert testimony, expert evidence, litigation support, ediscovery, e discovery, electronic discovery, legal hold collection, disk imaging evidence, deleted file recovery evidence, employee misconduct investigation, root cause forensic, breach investigation, breach forensics`,
    ),
    products: [
      products(
        'software',
        'EnCase, FTK, Cellebrite, Magnet AXIOM, Axiom Cyber, X-Ways, Autopsy forensic, Oxygen Forensic, Relativity, Nuix, Everlaw, Logikcull, Belkasoft, GrayKey, Velociraptor, Binalyze, Volatility',
      ),
    ],
  },
  ransom_negotiation: {
    id: 'ransom_negotiation',
    label: 'Ransom negotiation',
    family: 'edge',
    description: 'Communicating with extortionists and handling ransom payments on behalf of clients.',
    holds: list('negotiation with extortionists, payment handling, proof of decryption'),
    synonyms: list(
      `extortionist negotiation, ransom negotiation, ransomware negotiation, ransom negotiator, ransomware negotiator, ransom payment, ransomware payment, ransom payment handling, ransom settlement, ransom facilitation, crypto payment, ransom desk, ransom assist, extortion negotiation, extortion response, extortion payment, cyber extortion, cyber extortion negotiation, threat actor negotiation, threat actor communication, threat actor engagement, threat actor liaison, crypto payment facilitation, cryptocurrency payment handling, bitcoin payment facilitation, ransom bitcoin, decryptor procurement, decryption key purchase, ransomware settlement, hacker negotiation`,
    ),
    products: [products('service', 'Coveware, GroupSense negotiation, DigitalMint')],
  },
};
