import { list } from '../taxonomy/service-kind.js';
import type { Thing } from './things.js';

/** Rules and risks that one may assess, run, teach or sign for. */
export const ASSURANCE_THINGS: readonly Thing[] = [
  {
    id: 'compliance framework',
    words:
      list(`hipaa, hitech, pci, pci dss, cmmc, cmmc l1, cmmc l2, cmmc 2.0, cmmc level 1, cmmc level 2, soc 2, managed soc 2, soc 2 type 2, soc 2 type ii, soc ii, soc 1, soc type 2, ssae 18, gdpr, avg, uk gdpr, ccpa, cpra, iso 27001, iso27001, iso 42001, iso 9001, iso, nist 800 171, 800 171, nist 800 53, nist csf, nist, cis, cis controls, cis v8,
      ftc safeguards, ftc safeguard rule, safeguards rule, glba, sox, ferpa, cjis, nydfs, nydfs 500, ny shield, irs 4557, irs wisp, hitrust, fedramp, stateramp, itar, dfars, dfars 7012, nerc cip, nis2, dora, cyber essentials, cyber essentials plus, ce plus, essential eight, essential 8, e8, irap, dspt, apra cps 234, cps 234, pipeda, hipaa security rule, hipaa privacy, sec cyber rule, ffiec, ncua, finra, saq, pci saq, sprs, c3pao, tisax, swift csp, iasme, cqc, privacy act, ndis, sec rule, state privacy law, compliance, regulatory, privacy`),
    alone: 'compliance_assessment',
    turns: {
      attest: 'compliance_attestation',
      train: 'security_awareness',
      resell: 'software_resale',
      assess: 'compliance_assessment',
      consult: 'compliance_assessment',
      deploy: 'compliance_assessment',
      operate: 'managed_compliance',
      monitor: 'managed_compliance',
      support: 'compliance_assessment',
    },
  },
  {
    id: 'phishing',
    words: list('phish, phishing email, spear phish'),
    alone: null,
    turns: {
      train: 'security_awareness',
      assess: 'social_engineering_testing',
      operate: 'social_engineering_testing',
    },
  },
  {
    id: 'security',
    words: list(
      'cybersecurity, cyber security, security, it security, security baseline, information security, infosec, security posture, security control, cyber, security stack, secure score',
    ),
    alone: null,
    turns: {
      train: 'security_awareness',
      assess: 'risk_assessment',
      consult: 'vciso_advisory',
      monitor: 'security_monitoring',
    },
  },
  {
    id: 'risk',
    words: list('risk, supplier risk, vendor risk, cyber risk, security risk, threat'),
    alone: null,
    turns: {
      assess: 'risk_assessment',
      operate: 'risk_assessment',
      consult: 'risk_assessment',
      train: 'risk_assessment',
    },
  },
  {
    id: 'artificial intelligence',
    words: list('bot, voice bot, call bot, intelligent assistant, copilot license'),
    alone: null,
    turns: {
      build: 'ai_services',
      deploy: 'ai_services',
      operate: 'ai_services',
      license: 'software_resale',
      resell: 'software_resale',
      train: 'ai_services',
    },
  },
];
