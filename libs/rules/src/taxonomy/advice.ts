import { list, products, type KindsOf } from './service-kind.js';

/** Advice, planning and people on loan. */
export const ADVICE_KINDS: KindsOf<
  | 'it_consulting'
  | 'vcio_advisory'
  | 'project_management'
  | 'it_staffing'
  | 'it_training'
  | 'product_recommendation'
> = {
  it_consulting: {
    id: 'it_consulting',
    label: 'IT consulting',
    family: 'core',
    description: 'Analysing client information systems and advising on technology.',
    holds: list(
      'systems analysis, technology advice, technical design advice, audits of IT other than security',
    ),
    synonyms:
      list(`tech advice, tech review, solution design, solution design workshop, technical design, it needs assessment, needs assessment, technology needs assessment, it maturity assessment, technical advisory, technical advice, technical consult, pre sales advisory, technical planning, technical architecture, it consulting, it consultancy, it consultant, it advisory, it advice, technology consulting, technology consultancy, technology advisory,
      computer consulting, computer consultancy, systems analysis, system analysis, systems design, needs analysis, business analysis,
      requirements analysis, technical consulting, technology advice, it audit, it assessment, it review, it health check, it environment assessment,
      technology assessment, technology audit, infrastructure assessment, infrastructure review, infrastructure audit,
      infrastructure consulting, network assessment, network audit, network health check, network discovery, it due diligence,
      technology due diligence, solution architecture, enterprise architecture, solutions architect, architecture review, cloud readiness assessment,
      cloud assessment, cloud consulting, cloud strategy, digital transformation consulting, process consulting, feasibility study,
      general consulting, consulting block, consulting hours, consulting retainer, professional consulting, it diagnostic, server assessment, software audit, wireless assessment,
      it cost review, it optimization review, senior engineer consulting, it onboarding assessment, current state assessment`),
    products: [],
  },
  vcio_advisory: {
    id: 'vcio_advisory',
    label: 'vCIO advisory',
    family: 'core',
    description: 'Part-time technology leadership: road maps, budgets and periodic business reviews.',
    holds: list('fractional CIO, technology road maps, IT budgets, quarterly business reviews, IT strategy'),
    synonyms:
      list(`it steering, it steering meeting, steering meeting, tech budget, tech plan, tech roadmap, tech strategy, technology forecast, it forecast, technology review, quarterly technology review, quarterly it review, roadmap session, vcio, virtual cio, fractional cio, outsourced cio, part time cio, cio as a service, cio advisory, interim cio, vcto, virtual cto, fractional cto,
      cto as a service, chief information officer, virtual it director, it director, part time it director, part time it manager, part time head of it, fractional it manager, fractional head of it, head of it as a service, it manager as a service, technology director, virtual it manager, fractional it director, it director as a service, outsourced it director, outsourced it manager,
      quarterly business review, qbr, technology business review, tbr, strategic business review, technology roadmap, it roadmap, technology plan, technology planning,
      technology roadmap and budget, it strategy, technology strategy, it planning, it budget, it budgeting, technology budget, budget planning,
      strategic planning, strategic technology planning, strategic it planning, it strategic plan, account strategy review, technology success, technology alignment, technology alignment manager, tam visit, it steering committee,
      lifecycle planning, asset lifecycle planning, annual technology review, it leadership, it governance, digital roadmap, strategy session`),
    products: [
      products(
        'software',
        'Lifecycle Manager, ScalePad, Lifecycle Insights, myITprocess, Strety, Propel Your MSP, CloudRadial, Warranty Master',
      ),
    ],
  },
  project_management: {
    id: 'project_management',
    label: 'IT project management',
    family: 'core',
    description: 'Planning, coordinating and supervising information technology projects for clients.',
    holds: list('project planning, coordination of vendors, schedules and reporting of IT projects'),
    synonyms:
      list(`project management, project mgmt, project manager, project coordination, project coordinator, project planning, project oversight, pm, pm hours, pm hour, pm services, pm time, it pm,
      project management office, pmo, program manager, project governance, programme management office, scrum master, project lead hours, project delivery management, office move coordination, office relocation coordination`),
    products: [],
  },
  it_staffing: {
    id: 'it_staffing',
    label: 'IT staffing',
    family: 'edge',
    description: 'Supplying technology personnel who work under the direction of the client.',
    holds: list('staff augmentation, contract personnel, placement and recruitment'),
    synonyms:
      list(`contract network engineer, contract systems engineer, contract developer on client team, contract help desk, contract support engineer, temp engineer, temp developer, temp help desk, interim it manager, interim administrator, tech placement, technician placement, engineer placement, staff placement, it placement, staff augmentation, staff aug, staffing, it staffing, augmented staff, augmented staffing, team augmentation, contract staffing, temporary staffing, temp staffing,
      temp tech, temp technician, temp it, temporary technician, contract sysadmin, contract technician, contract tech, contract engineer, contract administrator, contract it staff, contract to hire,
      contract placement, placed engineer, placed technician, client managed engineer, contract it technician, client supervised, placement fee, direct hire, permanent placement, it recruitment, it recruiting, recruitment, recruiting, technical recruiting, headhunting, embedded engineer,
      embedded technician, resident engineer, resident technician, dedicated resource, secondment, seconded engineer, client directed, outsourced staff, on loan technician, it labour hire, labour hire, labor hire, loaned staff,
      resource augmentation, talent placement, candidate placement, temp placement, onsite contractor, maternity cover engineer, backfill technician, backfill engineer`),
    products: [],
  },
  it_training: {
    id: 'it_training',
    label: 'IT training',
    family: 'edge',
    description: 'Teaching client staff to use software and other technology, security awareness apart.',
    holds: list('software classes, user adoption sessions, administrator and developer courses'),
    synonyms:
      list(`it training, computer training, software training, technology training, end user training, user training, office training, excel training, staff training, application training,
      admin training, administrator training, developer training, teams training, computer class, computer course, user adoption, adoption and change management, train the trainer,
      digital skills training, digital literacy, software class, technical training, classroom training, elearning course, microsoft training, adoption training, systems training`),
    products: [
      products(
        'software',
        'BrainStorm, QuickHelp, BigBrains, Pluralsight, LinkedIn Learning, CBT Nuggets, Udemy, TestOut, ITProTV',
      ),
    ],
  },
  product_recommendation: {
    id: 'product_recommendation',
    label: 'Product recommendation and referral',
    family: 'edge',
    description: 'Recommending technology products or vendors to clients, or referring clients to them.',
    holds: list('vendor selection, requests for proposal, referrals, commissions for introductions'),
    synonyms:
      list(`package selection, software choice, erp choice, buying guide, product advice, product guidance, isp referral, vendor introduction, introducer commission, product recommendation, product selection, product referral, vendor selection, vendor recommendation, vendor referral, vendor evaluation, vendor comparison,
      software selection, software evaluation, solution selection, technology selection, tool selection, erp selection, system selection, product evaluation, rfp, rfp review, rfp writing, rfp support, rfi,
      tender support, tender evaluation, referral fee, referral commission, partner referral, finders fee, affiliate commission, affiliate referral, bid evaluation, procurement advice, procurement consulting, procurement advisory,
      procurement guidance, procurement consultancy, buying advice, purchasing advice, hardware recommendation, software recommendation, vendor shortlist, marketplace referral, telecom agent commission, agent commission, quote comparison, technology sourcing advice, product comparison`),
    products: [],
  },
};
