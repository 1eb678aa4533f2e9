import type { ServiceCode } from '../taxonomy/codes.js';
import { list } from '../taxonomy/service-kind.js';

/** How catalogues say a service in fewer words than the trade: enough to name it inside a list, seldom elsewhere. */
export const SHORTHAND: Partial<Readonly<Record<ServiceCode, readonly string[]>>> = {
  help_desk: list(
    'service desk tier, tier 1, tier 2, unlimited help, user help, remote assist, ticket, support hours, support labor',
  ),
  remote_monitoring: list(
    'antivirus update, av update, agent, all in managed, server workstation management, os update, maintenance plan, sys admin, linux admin',
  ),
  network_management: list('wifi survey, network engineer hours'),
  it_consulting: list('consult, consulting time, technical architect, architect hours'),
  vcio_advisory: list('roadmap, budget meeting, budget and plan, account review, planning meeting, cio, cto'),
  project_management: list('project manager hours, project lead'),
  it_staffing: list('placement, augmentation, temp staff, contractor placement'),
  cloud_management: list('license assignment, cloud ops, tenant hygiene, cloud care'),
  cloud_hosting: list('private cloud vcpu, cloud desktops, remote app hosting, our rack, host environment'),
  backup_recovery: list('dr, replication, recovery, restore, continuity, cloud connect, retention 7 annual'),
  data_processing: list('bureau service, report'),
  software_development: list('sprint, coder, developer, programmer, plugin, app, script, code, agile team'),
  managed_detection_response: list(
    'xdr, mxdr, threat response, response agent, ransomware detection, ransomware rollback, edr agent',
  ),
  security_monitoring: list(
    'security alert, alert triage, leak watch, 24x7 security analyst, log, security event, threat intel, analyst',
  ),
  network_security: list('ddos, web content, geo ip filter, secure access, edge firewall'),
  identity_access: list('identity, password, access control policy, directory'),
  email_security: list('spam, junk mail, mail encryption, email gateway, atp, quarantine'),
  vulnerability_assessment: list('vulnerability, network vulnerability, external scan report, exposure'),
  social_engineering_testing: list('phishing and vishing, social engineer'),
  incident_response: list('irr, ransomware, breach, security incident, incident, hack recovery'),
  vciso_advisory: list('security officer, security roadmap meeting, security policy review'),
  risk_assessment: list('security gap, posture review'),
  security_awareness: list('awareness, awareness video, security quiz, training video'),
  compliance_attestation: list('affirmation letter'),
  managed_compliance: list('compliance evidence, policy and evidence'),
  ai_services: list('gemini workspace, voice ai, bot build'),
  voip_telecom: list(
    'voice, telco, backup link, backup circuit, backup connection, backup wan, extension line, handset, dial tone, circuit, isp, bandwidth, fiber, 4g, 5g, lte, internet, sim, sms',
  ),
  print_services: list('mps, print'),
  physical_security: list('door reader, alarm, badge, gate'),
  asset_disposal: list('e recycling, drive destroy'),
  warranty_resale: list('guarantee, insurance referral'),
  web_hosting: list('domain, dns, ssl, certificate, hosting plan, site care'),
  web_design: list('theme, site build, web page'),
  digital_forensics: list('litigation, evidence'),
  ransom_negotiation: list('negotiate, extortion, extortionist, ransom, threat actor'),
  it_training: list('class for developers, secure coding class, secure code train'),
};

/** Trade names that say so little that anything more exact in the same line decides. */
export const GENERAL_NAMES: ReadonlySet<string> = new Set(
  list(`desk, phone, fit out, field engineer, managed endpoint, resident engineer, resident technician, managed it, managed it services, managed service, managed services, it managed services, fully managed it, outsourced it, co managed it, comanaged it, co managed services, managed support, phone support, it maintenance, it operations,
    total care it, cloud management, managed cloud, cloud support, it support, technical support, tech support, support contract, support agreement, support block, consulting block, consulting hours, general consulting, consulting retainer, professional consulting,
    automation, ai, warranty, camera, cameras, procurement, procurement services, disposal, recycling, shredding, website, web site, web page, dashboard, dashboards, analytics, telecom, telecoms, connectivity, attestation, affirmation, attest, office move, office relocation, recruitment, recruiting, it consulting, it advisory, it review, consulting, vpn, network security, security consulting, application support, app support, software support, strategic planning, policy management, security policy, security policies, physical security, decommission, decommissioning, warranty renewal,
    data center, ir, dfir, business email compromise, bec, spear phishing, hardware refresh, pc refresh, workstation refresh, server refresh, laptop refresh, desktop refresh, onsite technician, onsite engineer, onsite visit, software implementation, project planning, chatbot, unlimited support, remote support, it strategy, it budget, it planning, policy writing, audit support, programming, coding, scripting, zero trust, pm, ips, ids, identity security, network engineer, network engineering, onsite tech, data transfer, needs assessment, remote fix, user setup, field tech, security program, security monitoring, security testing, cyber insurance, compliance monitoring, compliance management, readiness assessment, readiness review, security review, it training, end user training, user training, staff training`),
);

/** Words that only look like a service: what they qualify is said elsewhere in the line. */
export const LOOKALIKES: readonly string[] =
  list(`xdr edition, ai powered, ai driven, ai based, ai enabled, hipaa compliant, pci compliant, sales training, sales tax, contract hour,
  security guard, security deposit, guard patrol, social security, network event, network mixer, business network, cloud nine, help wanted, support group, child support, customer support staff training, test drive, driving test, drug test, blood test, stress test, covid test, smoke test,
  trading desk, front desk, reception desk, hot desk, desk booking, desk mount, desk review, city desk, desk audit,
  soft skill, sales development, business development, real estate development, land development, professional development, staff development, curriculum development, interior design, landscape design, fashion design, graphic design, water filter, air filter, oil filter, coffee machine, vending machine, fitness training, dog training, strength training, driver training, safety training, fire safety training, first aid training,
  financial audit, tax audit, energy audit, tax planning, estate planning, event planning, financial planning, wedding planning, property management, facility management, event management, waste management, social media management, fleet management, talent management, reputation management, time management training, web designer chair, house move, moving truck, managed print toner, data plan sim, personal training, phone case, video production, health insurance, life insurance, dental insurance, liability insurance certificate, window cleaning, windows cleaning, carpet cleaning, office cleaning, office supply, office furniture, office rental, office chair, desk chair, standing desk, office desk, desk lamp, car rental, truck rental, room rental, venue rental, music license, driver license, liquor license, business license, marriage license, license fee tax, mail order, direct mail, bulk mail, junk removal, snow removal, pest control, access ramp, server tip, food server, water server, mac and cheese, apple juice, cookie platter, tape measure, alarm clock`);

/** Work of other trades. A line that holds such words is one of theirs unless it names a service of ours outright. */
export const FOREIGN_TRADES: readonly string[] = list(
  `legal advice, legal service, legal counsel, legal review, attorney, lawyer, solicitor, notary, tax return, tax advice, tax preparation, bookkeeping, accounting service, accountancy, cfo, fractional cfo, financial advice, marketing, digital marketing, seo, ppc, search engine optimization, social media, advertising, public relation, copywriting, translation, catering, cleaning, janitorial, landscaping, plumbing, electrical work, electrician, hvac, solar panel, construction, carpentry, hr consulting, human resources, hr advice, payroll tax, graphic design, logo design, branding, photography, videography, event planning, travel agency, mileage, travel time, freight, shipping, late fee, surcharge, interest charge, security guard, bodyguard, guard patrol, medical advice, clinical, mental health, music, golf, sponsorship, furniture, office supply, coffee, water delivery, vehicle, insurance claim, mortgage, real estate, property management`,
);
