/** A column of a record that stands in the file as a file of its own. */
export interface FiledColumn {
  readonly column: string;
  /** another table that keeps it under the same id */
  readonly table?: string;
  /** of the file's name; null: as the record's own `filename` has it */
  readonly ending: string | null;
  readonly as: 'text' | 'bytes' | 'json';
  /** the record's `sha256` is of these bytes */
  readonly hashed?: true;
}

/** Records whose bytes stand in the file, each under a name made from these columns. */
export interface FiledDocuments {
  readonly name: readonly string[];
  /** the column that tells what they are; left out: the name */
  readonly about?: string;
  readonly columns: readonly FiledColumn[];
  /** the mail as it was composed, too */
  readonly mail?: true;
}

/**
 * How a table stands in the file. In the conditions `t` is the row, `s` the scope: `client_id`, `request_id`, `policy_id`
 * (the case's) and `ids` (all that the rows before it name).
 */
export interface FiledTable {
  readonly table: string;
  readonly folder: string;
  readonly title: string;
  /** the column that its rows are in order of */
  readonly order: string;
  /** left out: by the row's own `client_id` */
  readonly ofClient?: string;
  /** which of the client's rows belong to the file of a case */
  readonly ofCase: string;
  /** whether a releasable file holds it; `reviews`: only with the working papers; or on a condition */
  readonly released: 'yes' | 'no' | 'reviews' | { readonly sql: string };
  /** columns that stand in files of their own, or nowhere at all */
  readonly apart?: readonly string[];
  /** columns that only an internal file shows */
  readonly withheld?: readonly string[];
  readonly documents?: FiledDocuments;
}

const WHOLE_CLIENT = 'true';
const REQUEST = 't.request_id = s.request_id';
const POLICY = 't.policy_id = s.policy_id';
const NAMED = 't.id = any(s.ids)';

const OF_QUESTIONNAIRE = `t.questionnaire_id in (select q.id from renewal_questionnaires q
  where q.tenant_id = t.tenant_id and q.policy_id = s.policy_id)`;

const LINES = `select f.service_line_id from endorsement_request_findings f
  where f.tenant_id = t.tenant_id and f.request_id = s.request_id`;
const FINDINGS = `select f.finding_id from endorsement_request_findings f
  where f.tenant_id = t.tenant_id and f.request_id = s.request_id`;
/** The reviews that opened, last found or cured what the case is about. */
const REVIEWS = `select unnest(array[g.opened_review_id, g.latest_review_id, g.cured_review_id]) from findings g
  where g.tenant_id = t.tenant_id and g.id in (${FINDINGS})`;

/** Advice about the findings of the case, and the orders of its letters. */
const ADVICE = `select a.id from advice a where a.tenant_id = t.tenant_id and a.finding_id in (${FINDINGS})`;
const ADVISED = `select r.order_id from advice_rounds r join advice a on a.tenant_id = r.tenant_id and a.round_id = r.id
  where r.tenant_id = t.tenant_id and a.finding_id in (${FINDINGS})`;
/** Advice counts as given once its letter is released. */
const GIVEN = (round: string) => ({
  sql: `exists (select 1 from advice_rounds r join letters l on l.tenant_id = r.tenant_id and l.order_id = r.order_id
    join messages m on m.tenant_id = l.tenant_id and m.letter_id = l.id and m.released_at is not null
   where r.tenant_id = t.tenant_id and r.id = ${round})`,
});

/** Quotes for a renewal that the client chose from. */
const CHOSEN = (option: string) => ({
  sql: `exists (select 1 from option_choices c where c.tenant_id = t.tenant_id and c.option_id = ${option})`,
});
const OPTIONS = `select o.id from renewal_options o where o.tenant_id = t.tenant_id and o.policy_id = s.policy_id`;

/** What a client was shown of its requests, and sent of their letters. */
const SHOWN = `(r.shown_at is not null or r.submitted_at is not null)`;
const OF_SHOWN_REQUEST = {
  sql: `exists (select 1 from endorsement_requests r where r.tenant_id = t.tenant_id and r.id = t.request_id and ${SHOWN})`,
};
const LETTER_SENT = `t.kind = 'receipt_notice'
  or (t.kind = 'endorsement_request' and exists (select 1 from endorsement_requests r
        where r.tenant_id = t.tenant_id and r.id = t.request_id and r.letter_version = t.version and ${SHOWN}))
  or exists (select 1 from messages m where m.tenant_id = t.tenant_id and m.letter_id = t.id and m.released_at is not null)`;

const DOCUMENT = { apart: ['text'], order: 'created_at' } as const;
const TEXT = { column: 'text', ending: 'txt', as: 'text', hashed: true } as const;

/** What the file holds, in the order of its table of contents. A new table needs one entry here, or one in `LEFT_OUT`. */
// prettier-ignore
export const FILED_TABLES: readonly FiledTable[] = [
  { table: 'clients', folder: 'client', title: 'The client', order: 'created_at', ofClient: 't.id = s.client_id', ofCase: WHOLE_CLIENT, released: 'yes', withheld: ['notes'] },
  { table: 'legal_entities', folder: 'client', title: 'Legal entities and trading names', order: 'id', ofCase: WHOLE_CLIENT, released: 'yes' },
  { table: 'contacts', folder: 'client', title: 'Contacts', order: 'id', ofCase: WHOLE_CLIENT, released: 'yes' },
  { table: 'service_lines', folder: 'services', title: 'Service lines', order: 'created_at', ofCase: `t.id in (${LINES})`, released: 'yes' },
  { table: 'policies', folder: 'policies', title: 'Policies', order: 'created_at', ofCase: 't.id = s.policy_id', released: 'yes' },
  { table: 'policy_insureds', folder: 'policies', title: 'Insureds', order: 'id', ofCase: POLICY, released: 'yes' },
  { table: 'wordings', folder: 'wordings', title: 'Wordings', ...DOCUMENT, ofCase: POLICY, released: 'yes', documents: { name: ['kind', 'title'], columns: [TEXT] } },
  { table: 'wording_supersessions', folder: 'wordings', title: 'Wordings that no longer count', order: 'created_at', ofCase: POLICY, released: 'yes' },
  { table: 'applications', folder: 'applications', title: 'Applications', ...DOCUMENT, ofCase: POLICY, released: 'yes', documents: { name: ['signed_on', 'signed_by'], columns: [TEXT] } },
  { table: 'renewals', folder: 'renewals', title: 'Renewals', order: 'created_at', ofCase: POLICY, released: 'no' },
  { table: 'renewal_options', folder: 'renewals', title: 'Quotes for the renewal', order: 'created_at', ofCase: POLICY, released: CHOSEN('t.id') },
  { table: 'quoted_forms', folder: 'renewals', title: 'Quoted forms', ...DOCUMENT, ofCase: `t.option_id in (${OPTIONS})`, released: CHOSEN('t.option_id'), documents: { name: ['kind', 'title'], columns: [TEXT] } },
  { table: 'option_reviews', folder: 'renewals', title: 'Readings of the quoted forms', order: 'created_at', ofCase: `t.option_id in (${OPTIONS})`, released: 'reviews' },
  { table: 'option_choices', folder: 'renewals', title: "The client's choice", order: 'created_at', ofCase: POLICY, released: 'yes' },
  { table: 'renewal_bindings', folder: 'renewals', title: 'What was bound', order: 'created_at', ofCase: POLICY, released: 'yes' },
  { table: 'renewal_notices', folder: 'renewals', title: 'What carriers told of the renewal', order: 'created_at', ofCase: POLICY, released: 'yes', withheld: ['remark'] },
  { table: 'remarket_triggers', folder: 'renewals', title: 'Reasons to ask other carriers', order: 'created_at', ofCase: POLICY, released: 'no' },
  { table: 'carried_forward_checks', folder: 'renewals', title: 'Whether mid-term endorsements lived on', order: 'created_at', ofCase: POLICY, released: 'reviews' },
  { table: 'renewal_tasks', folder: 'renewals', title: 'Renewal plan', order: 'due_on', ofCase: POLICY, released: 'no' },
  { table: 'renewal_questionnaires', folder: 'renewals', title: 'Renewal questionnaires', order: 'created_at', ofCase: POLICY, released: 'yes' },
  { table: 'renewal_questionnaire_drafts', folder: 'renewals', title: 'Answers before they were submitted', order: 'updated_at', ofCase: OF_QUESTIONNAIRE, released: 'no' },
  { table: 'renewal_questionnaire_submissions', folder: 'renewals', title: 'Answers to renewal questionnaires', order: 'created_at', ofCase: POLICY, released: 'yes' },
  { table: 'application_answers', folder: 'applications', title: 'What applications say, line by line', order: 'created_at', ofCase: `t.application_id in (select a.id from applications a where a.tenant_id = t.tenant_id and a.policy_id = s.policy_id)`, released: 'reviews' },
  { table: 'drift_findings', folder: 'applications', title: 'Where applications say otherwise than what is so', order: 'opened_at', ofCase: POLICY, released: 'reviews' },
  { table: 'sweep_answers', folder: 'policies', title: 'Answers about circumstances', order: 'created_at', ofCase: POLICY, released: 'yes' },
  { table: 'control_statements', folder: 'applications', title: 'What the client does about security', order: 'created_at', ofCase: WHOLE_CLIENT, released: 'yes' },
  { table: 'reviews', folder: 'reviews', title: 'Reviews', order: 'created_at', ofCase: `t.id in (${REVIEWS})`, released: 'reviews' },
  { table: 'verdicts', folder: 'reviews', title: 'Verdicts', order: 'review_id', ofCase: `t.service_line_id in (${LINES}) and t.review_id in (${REVIEWS})`, released: 'reviews' },
  { table: 'findings', folder: 'reviews', title: 'Findings', order: 'opened_at', ofCase: `t.id in (${FINDINGS})`, released: 'reviews' },
  { table: 'rule_sweep_changes', folder: 'reviews', title: 'What a change of the rules would change', order: 'sweep_id', ofCase: `t.service_line_id in (${LINES})`, released: 'no' },
  { table: 'wording_change_policies', folder: 'reviews', title: 'Policies that announced wordings were read against', order: 'counts_from', ofCase: POLICY, released: 'no' },
  { table: 'wording_change_hits', folder: 'reviews', title: 'What announced wordings would hit', order: 'change_id', ofCase: `t.service_line_id in (${LINES})`, released: 'no' },
  { table: 'wording_changes', folder: 'reviews', title: 'Wordings that carriers announced', order: 'entered_at', ofClient: NAMED, ofCase: WHOLE_CLIENT, released: 'no', apart: ['text'], documents: { name: ['kind', 'title'], columns: [TEXT] } },
  { table: 'endorsement_requests', folder: 'requests', title: 'Endorsement requests', order: 'created_at', ofCase: 't.id = s.request_id', released: { sql: SHOWN.replaceAll('r.', 't.') } },
  { table: 'endorsement_request_findings', folder: 'requests', title: 'What each request asks about', order: 'id', ofCase: REQUEST, released: 'reviews' },
  { table: 'tower_requests', folder: 'requests', title: 'Requests of carriers in excess to follow', order: 'created_at', ofCase: `${REQUEST} or t.underlying_request_id = s.request_id`, released: OF_SHOWN_REQUEST },
  { table: 'endorsement_request_moves', folder: 'requests', title: 'Moves of the requests', order: 'moved_at', ofCase: REQUEST, released: OF_SHOWN_REQUEST, withheld: ['why'] },
  { table: 'request_authorities', folder: 'requests', title: "The client's authority", order: 'created_at', ofCase: REQUEST, released: OF_SHOWN_REQUEST },
  { table: 'sending_holds', folder: 'requests', title: 'Holds on sending', order: 'raised_at', ofCase: REQUEST, released: 'no' },
  { table: 'answer_links', folder: 'requests', title: 'Links for carriers to answer', order: 'created_at', ofCase: REQUEST, released: 'no', apart: ['token_hash'] },
  { table: 'carrier_answers', folder: 'requests', title: "Carriers' answers", order: 'created_at', ofCase: REQUEST, released: OF_SHOWN_REQUEST },
  { table: 'quote_offers', folder: 'requests', title: 'Quotes put before the client', order: 'created_at', ofCase: REQUEST, released: 'yes' },
  { table: 'client_decisions', folder: 'requests', title: "The client's decisions", order: 'created_at', ofCase: REQUEST, released: 'yes' },
  { table: 'request_follow_ups', folder: 'requests', title: 'What followed a decline', order: 'created_at', ofCase: REQUEST, released: OF_SHOWN_REQUEST, withheld: ['note'] },
  { table: 'issued_wordings', folder: 'requests', title: 'Issued wordings', order: 'created_at', ofCase: REQUEST, released: 'yes' },
  { table: 'issue_checks', folder: 'requests', title: 'Checks of issued wordings', order: 'created_at', ofCase: REQUEST, released: 'reviews' },
  { table: 'advice_rounds', folder: 'advice', title: 'Rounds of advice', order: 'created_at', ofCase: `t.order_id in (${ADVISED})`, released: GIVEN('t.id') },
  { table: 'advice', folder: 'advice', title: 'What was recommended', order: 'created_at', ofCase: `t.id in (${ADVICE})`, released: GIVEN('t.round_id') },
  { table: 'advice_answers', folder: 'advice', title: 'What the client answered', order: 'created_at', ofCase: `t.advice_id in (${ADVICE})`, released: 'yes', withheld: ['note'] },
  { table: 'advice_lines', folder: 'advice', title: "The client's questions, and the replies", order: 'created_at', ofCase: `t.advice_id in (${ADVICE})`, released: 'yes' },
  { table: 'advice_drafts', folder: 'advice', title: 'Advice that is prepared', order: 'created_at', ofCase: `t.finding_id in (${FINDINGS})`, released: 'no' },
  { table: 'letter_orders', folder: 'letters', title: 'Letters that were ordered', order: 'created_at', ofCase: `${REQUEST} or t.id in (${ADVISED})`, released: 'no' },
  { table: 'letters', folder: 'letters', title: 'Letters', order: 'created_at', ofCase: `${REQUEST} or t.service_line_id in (${LINES}) or t.order_id in (${ADVISED})`, released: { sql: LETTER_SENT }, apart: ['pdf', 'docx', 'html', 'facts'],
    documents: { name: ['kind', 'version'], about: 'subject', columns: [{ column: 'pdf', ending: 'pdf', as: 'bytes', hashed: true }, { column: 'docx', ending: 'docx', as: 'bytes' }, { column: 'html', ending: 'html', as: 'text' }, { column: 'facts', ending: 'facts.json', as: 'json' }] } },
  { table: 'messages', folder: 'messages', title: 'Messages', order: 'created_at', ofCase: `${REQUEST} or exists (select 1 from letters l where l.tenant_id = t.tenant_id and l.id = t.letter_id and (l.service_line_id in (${LINES}) or l.order_id in (${ADVISED})))`, released: { sql: 't.released_at is not null' }, documents: { name: ['audience', 'subject'], columns: [], mail: true } },
  { table: 'inbound_mails', folder: 'messages', title: 'Mail that came in', order: 'received_at', ofCase: REQUEST, released: 'no', apart: ['text'],
    documents: { name: ['from_address', 'subject'], columns: [{ column: 'text', ending: 'txt', as: 'text' }, { column: 'content', table: 'inbound_deliveries', ending: 'eml', as: 'bytes', hashed: true }] } },
  { table: 'inbound_mail_papers', folder: 'messages', title: 'What was attached to it', order: 'position', ofCase: `exists (select 1 from inbound_mails m where m.tenant_id = t.tenant_id and m.id = t.mail_id and m.request_id = s.request_id)`, released: 'no' },
  { table: 'notes', folder: 'notes', title: 'Notes', order: 'created_at', ofCase: REQUEST, released: { sql: `t.visibility = 'releasable'` } },
  { table: 'diary_entries', folder: 'diary', title: 'Diary', order: 'created_at', ofCase: REQUEST, released: 'no' },

  // What the rows above name, or the client handed in.
  { table: 'uploads', folder: 'uploads', title: 'Files as they came in', order: 'created_at', ofClient: `t.client_id = s.client_id or (t.client_id is null and ${NAMED})`, ofCase: NAMED, released: { sql: NAMED }, apart: ['content', 'text'],
    documents: { name: ['filename'], columns: [{ column: 'content', ending: null, as: 'bytes', hashed: true }] } },
  { table: 'carriers', folder: 'people', title: 'Carriers', order: 'id', ofClient: NAMED, ofCase: WHOLE_CLIENT, released: 'yes' },
  { table: 'underwriters', folder: 'people', title: 'Underwriters', order: 'id', ofClient: NAMED, ofCase: WHOLE_CLIENT, released: 'no' },
  { table: 'users', folder: 'people', title: 'People', order: 'id', ofClient: `${NAMED} or t.client_id = s.client_id`, ofCase: NAMED, released: 'yes', withheld: ['email'] },
  { table: 'producer_licences', folder: 'people', title: 'Licences of the producers', order: 'id', ofClient: 't.user_id = any(s.ids)', ofCase: WHOLE_CLIENT, released: 'no' },
];

/** Tables of a tenant that the file does not hold, and why. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  absences: "who of the brokerage was away: not the client's",
  audit_entries: 'stands in audit/entries.txt, as it was sealed',
  audit_seals: 'stands in audit/chain.txt',
  brokerages: 'is named in head.json; its settings say nothing of a client',
  case_files: 'earlier exports of the same; the audit trail says who made them',
  credentials: 'secrets',
  diary_steps: 'how the brokerage plans its diary',
  holidays: 'the calendar of the brokerage',
  idempotency_keys: 'answers that were kept for repeated calls',
  inbound_deliveries: 'the bytes of a mail stand beside it, once it is filed with the client',
  inbound_mail_keys: 'secrets',
  invitations: 'holds what opens an account',
  notice_periods: 'periods by state, for the whole book',
  outbox: 'work to be done; what was done stands in the records',
  passed_days: 'when the days of the brokerage began',
  rule_sweep_clients: 'how far a sweep of the whole book has come',
  rule_sweeps: 'sweeps of the whole book',
  service_mappings:
    'how names are read in the whole book; what was read for the client stands in the reviews',
  sessions: 'secrets',
};
