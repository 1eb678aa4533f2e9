import { list } from '../taxonomy/service-kind.js';

/** Persons of the trade, as lines about lending them name them. */
export const PERSONS: readonly string[] = list(
  `engineer, technician, tech, administrator, sysadmin, system admin, it admin, network engineer, cloud engineer, data engineer, support engineer, system engineer, security engineer, security analyst, data analyst, cloud architect, solution architect, business analyst, network admin, cloud admin, developer, programmer, coder, analyst, specialist, architect, it staff, it personnel, staff, personnel, resource, contractor, consultant, worker, field tech, it professional, tester, dba, help desk analyst, help desk agent, service desk agent, support agent, soc analyst, operator, it expert, team member`,
);

/** How a person is lent: said before the person, or behind. */
const BEFORE = list(
  `loaned, on loan, loan, borrowed, lent, leased, lease, rented, rent, hired out, contract to hire, seconded, embedded, placed, outplaced, augmented, interim, temporary, temp, backfill, loan of, rental of, hire of, supply of, provision of, posting of`,
);
const BEHIND = list(
  'on loan, loan, lease, rental, for hire, hire, secondment, placement, supply, backfill, augmentation',
);

const BEFORE_OR_BEHIND = PERSONS.flatMap((person) => [
  ...BEFORE.map((how) => `${how} ${person}`),
  ...BEHIND.map((how) => `${person} ${how}`),
]);

/** Trade names of lending people. Made of two lists, and so kept apart from the taxonomy's own. */
export const LENT_PERSONS: readonly string[] = [
  ...BEFORE_OR_BEHIND,
  ...list(
    `body shopping, body shop, body leasing, manpower, manpower supply, it temp, team extension, extended team, contract staff, contract personnel, contract resource, leave cover, parental leave cover, maternity cover, sick leave cover, vacation cover, absence cover, candidate search, candidate screening, talent search, executive search it, rent a tech, rent an engineer, rent an admin, perm placement, permanent hire, bench resource, workforce augmentation, personnel supply, personnel leasing, labor supply, crew leasing, employee leasing, werving select, recruitment select`,
  ),
];

/** Who directs the person decides: work under the client's direction is a person lent. */
export const DIRECTED_BY_THE_CLIENT: readonly string[] = [
  ...['client', 'customer', 'you', 'their manager'].flatMap((who) =>
    [
      'direct',
      'directed',
      'led',
      'supervise',
      'supervised',
      'direction',
      'supervision',
      'instruct',
      'control',
      'run',
    ].map((how) => `${who} ${how}`),
  ),
  ...['client', 'customer'].flatMap((who) =>
    [
      'managed',
      'management',
      'pm',
      'roster',
      'shift',
      'manager direct',
      'project manager',
      'it manager direct',
    ].map((how) => `${who} ${how}`),
  ),
  ...['client', 'customer'].flatMap((who) =>
    [
      'directed by',
      'supervised by',
      'report to',
      'instruction from',
      'managed by',
      'management by',
      'works under',
      'under',
      'instructed by',
      'led by',
      'on loan to',
      'seconded to',
      'lent to',
      'for hire to',
    ].map((how) => `${how} ${who}`),
  ),
  ...list(
    'take instruction, takes instruction, under direction, under supervision, on loan, on client payroll, secondment, seconded, staff augmentation',
  ),
];
