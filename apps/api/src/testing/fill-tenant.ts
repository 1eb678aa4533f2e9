import { caseNumber, newId } from '@carveback/domain';
import type { TestDatabase } from '@carveback/testing';

/** One id per table of a tenant that has at least one record of everything. */
export type Filled = Readonly<Record<string, string>> & {
  readonly tenantId: string;
  readonly clients: string;
};

/**
 * Writes one record of every kind into a tenant, as the owner, around a client of the given name. All take the id `one`
 * where it is given, so that a single request asks for a record of every kind; else each has its own.
 */
export async function fillTenant(
  database: TestDatabase,
  tenantId: string,
  name: string,
  one?: string,
): Promise<Filled> {
  const ids: Record<string, string> = { tenantId };
  const id = (table: string) => (ids[table] ??= one ?? newId());
  const add = async (table: string, values: Record<string, unknown>) => {
    const row = { tenant_id: tenantId, id: id(table), ...values };
    const columns = Object.keys(row);
    const sql = [
      'insert into',
      table,
      `(${columns.join(', ')}) values (${columns.map((_, i) => `$${i + 1}`).join(', ')})`,
    ];
    await database.owner.query(sql.join(' '), Object.values(row));
  };
  const client_id = id('clients');
  const policy_id = id('policies');
  const unique = id('clients').slice(-8);
  await add('clients', { name, status: 'client', notes: name });
  await add('users', { email: `${unique}@example.test`, name, role: 'account_manager' });
  await add('invitations', {
    email: `invited-${unique}@example.test`,
    name,
    role: 'auditor',
    token_hash: Buffer.from(unique),
    expires_at: '2100-01-01',
  });
  await add('legal_entities', { client_id, kind: 'legal_entity', name });
  await add('contacts', { client_id, name, may_sign: true });
  await add('control_statements', {
    client_id,
    kind: 'ai_used',
    answer: 'yes',
    words: name,
    as_of: '2026-01-05',
    source: 'broker',
  });
  await add('service_lines', {
    client_id,
    entity_id: id('legal_entities'),
    name,
    delivered_by: 'self',
    told_on: '2026-01-05',
    channel: 'broker',
  });
  await add('service_mappings', { name_key: unique, name, code: 'help_desk', settled_by: id('users') });
  await add('carriers', { kind: 'issuing_company', name: `${name} ${unique}` });
  await add('underwriters', { carrier_id: id('carriers'), name });
  await add('policies', {
    client_id,
    line: 'tech_eo',
    policy_number: `${name}-1`,
    effective_on: '2026-01-01',
    expires_on: '2027-01-01',
    currency: 'USD',
    issuing_company_id: id('carriers'),
    binding_authority: 'issuing_company',
    layer: 'primary',
  });
  await add('policy_insureds', { client_id, policy_id, kind: 'named', name, from_on: '2026-01-01' });
  await add('renewals', { client_id, policy_id, opened_on: '2026-09-03', outcome_why: name });
  await add('renewal_tasks', {
    client_id,
    policy_id,
    step: 'file',
    offset_days: -120,
    due_on: '2026-09-03',
    title: name,
  });
  await add('renewal_questionnaires', {
    client_id,
    policy_id,
    renewal_id: id('renewals'),
    number: 1,
    prepared_on: '2026-10-03',
    answer_by: '2026-10-23',
    currency: 'USD',
    items: JSON.stringify([{ key: 'companies', kind: 'words', asked: name, onRecord: name }]),
    sha256: 'a'.repeat(64),
  });
  const paper = { state: 'text', text: name, page_starts: [0], sha256: unique };
  await add('uploads', {
    client_id,
    filename: name,
    media_type: 'text/plain',
    byte_size: 1,
    content: Buffer.from(name),
    created_by: id('users'),
    ...paper,
  });
  await add('wordings', { client_id, policy_id, kind: 'base_form', title: name, ...paper });
  await add('applications', { client_id, policy_id, signed_on: '2025-12-01', ...paper });
  const line = {
    client_id,
    application_id: id('applications'),
    topic: 'service',
    service_line_id: id('service_lines'),
  };
  await add('application_answers', { ...line, answer: 'no', words: name, recorded_by: id('users') });
  await add('drift_findings', {
    ...line,
    policy_id,
    line_key: unique,
    title: name,
    state: 'not_described',
    reasons: ['started_after_signing'],
    severity: 'high',
    said: name,
    words: name,
    today: name,
    since: '2026-01-05',
  });
  await add('reviews', {
    client_id,
    cause_id: newId(),
    trigger: name,
    as_of: '2026-02-01',
    rule_set_version: '1',
    inputs: '{"services":[],"policies":[]}',
    policies: '[]',
  });
  const ended = { state: 'superseded', decided_at: '2026-02-01' };
  await add('rule_sweeps', { from_versions: ['0'], to_version: '1', ...ended });
  await add('rule_sweep_clients', { sweep_id: id('rule_sweeps'), client_id, review_id: id('reviews') });
  await add('wording_changes', {
    carrier_id: id('carriers'),
    kind: 'endorsement_added',
    title: name,
    effective_on: '2026-02-01',
    applies_to: 'in_force',
    text: name,
    page_starts: [0],
    sha256: unique,
    state: 'ready',
    entered_by: id('users'),
  });
  await add('wording_change_policies', {
    client_id,
    policy_id,
    change_id: id('wording_changes'),
    counts_from: '2026-02-01',
    renewal: false,
  });
  const stands = JSON.stringify({
    verdict: 'gap',
    reasons: [],
    severity: 'high',
    explanation: name,
    evidence: [],
  });
  await add('wording_change_hits', {
    client_id,
    policy_id,
    change_id: id('wording_changes'),
    service_line_id: id('service_lines'),
    step: 'worse',
    verdict: 'gap',
    severity: 'high',
    before: stands,
    after: stands,
  });
  const judged = {
    client_id,
    policy_id,
    service_line_id: id('service_lines'),
    verdict: 'gap',
    reasons: ['silent'],
    severity: 'high',
  };
  await add('verdicts', {
    ...judged,
    review_id: id('reviews'),
    code: 'unknown',
    components: [],
    confidence: 1,
    evidence: '[]',
    rules: [],
    explanation: name,
  });
  await add('rule_sweep_changes', {
    client_id,
    policy_id,
    sweep_id: id('rule_sweeps'),
    service_line_id: id('service_lines'),
    kind: 'new_gap',
    severity: 'high',
    after: stands,
  });
  await add('findings', {
    ...judged,
    kind: 'request',
    opened_review_id: id('reviews'),
    latest_review_id: id('reviews'),
  });
  await add('endorsement_requests', {
    client_id,
    policy_id,
    case_number: caseNumber(id('endorsement_requests'), '2026'),
    status: 'draft',
    effective_on: '2026-02-01',
    proposals: '[]',
    narrative: name,
  });
  const request_id = id('endorsement_requests');
  await add('endorsement_request_findings', {
    client_id,
    request_id,
    finding_id: id('findings'),
    service_line_id: id('service_lines'),
  });
  await add('endorsement_request_moves', { client_id, request_id, to_status: 'draft', why: name });
  await add('letter_orders', { client_id, request_id, kind: 'chaser', text: name, cause_id: newId() });
  await add('letters', {
    client_id,
    kind: 'endorsement_request',
    request_id,
    version: 1,
    subject: name,
    facts: '{}',
    html: name,
    pdf: Buffer.from(name),
    docx: Buffer.from(name),
    sha256: unique,
  });
  await add('messages', {
    client_id,
    request_id,
    letter_id: id('letters'),
    audience: 'carrier',
    recipient_name: name,
    recipient_email: `${unique}@example.test`,
    message_id: `<${newId()}@example.test>`,
    subject: name,
    state: 'ready',
  });
  const recorded_by = id('users');
  await add('inbound_mail_keys', {
    secret_box: Buffer.from(unique),
    created_by: recorded_by,
    created_at: '2026-02-02',
    ends_at: '2100-01-01',
  });
  const came = { byte_size: 1, sha256: unique, received_at: '2026-02-02' };
  await add('inbound_deliveries', { delivery_id: unique, content: Buffer.from(name), ...came });
  ids['inbound_mails'] ??= id('inbound_deliveries');
  await add('inbound_mails', {
    ...came,
    ...{
      kind: 'reply',
      readable: true,
      from_name: name,
      from_address: name,
      addressed_to: [],
      subject: name,
    },
    ...{ text: name, text_cut: false, message_id: '', answers: [], authentication: '', diagnostic: '' },
    ...{ attachment_names: [name], state: 'filed', client_id, request_id },
  });
  await add('inbound_mail_papers', {
    ...{
      client_id,
      mail_id: id('inbound_mails'),
      position: 0,
      filename: name,
      media_type: name,
      byte_size: 1,
    },
    ...{ upload_id: id('uploads'), refusal: '' },
  });
  await add('producer_licences', {
    user_id: id('users'),
    state: '',
    line: 'property_casualty',
    number: name,
    expires_on: '2100-01-01',
  });
  await add('request_authorities', {
    client_id,
    request_id,
    letter_version: 1,
    contact_id: id('contacts'),
    name,
    title: name,
    given_on: '2026-02-01',
    channel: 'email',
    letter_sha256: unique,
    recorded_by,
  });
  await add('sending_holds', { client_id, request_id, reason: 'known_circumstance', detail: name });
  await add('answer_links', {
    client_id,
    request_id,
    letter_version: 1,
    token_hash: Buffer.from(`answer-${unique}`),
    recipient_name: name,
    company: 'issuing_company',
    expires_at: '2100-01-01',
    created_by: recorded_by,
  });
  await add('carrier_answers', {
    client_id,
    request_id,
    kind: 'receipt',
    given_on: '2026-02-02',
    given_by: name,
    company: 'issuing_company',
    may_bind: true,
    in_writing: true,
    words: name,
    recorded_by,
  });
  await add('quote_offers', {
    client_id,
    request_id,
    answer_id: id('carrier_answers'),
    summary: name,
    sha256: unique,
  });
  await add('request_follow_ups', { client_id, request_id, kind: 'remarket', note: name, recorded_by });
  await add('client_decisions', {
    client_id,
    request_id,
    kind: 'decline_request',
    contact_id: id('contacts'),
    name,
    title: name,
    authority: name,
    decided_on: '2026-02-02',
    channel: 'email',
    seen_sha256: unique,
    recorded_by,
  });
  await add('advice_rounds', {
    client_id,
    reference: name,
    recommended_on: '2026-02-02',
    recommended_by: recorded_by,
    adviser: name,
    offered_again: false,
    order_id: id('letter_orders'),
  });
  const worded = { treatment: 'endorse', words: name, consequence: name };
  const finding_id = id('findings');
  await add('advice', {
    ...judged,
    ...worded,
    round_id: id('advice_rounds'),
    finding_id,
    review_id: id('reviews'),
    service: name,
    quoted: '[]',
  });
  await add('advice_answers', {
    client_id,
    advice_id: id('advice'),
    answer: 'declined',
    contact_id: id('contacts'),
    name,
    title: name,
    authority: name,
    answered_on: '2026-02-02',
    channel: 'email',
    seen_sha256: unique,
    recorded_by,
  });
  await add('advice_lines', {
    client_id,
    advice_id: id('advice'),
    side: 'client',
    body: name,
    written_by: recorded_by,
  });
  await add('advice_drafts', { ...worded, client_id, finding_id });
  await add('issued_wordings', {
    client_id,
    request_id,
    policy_id,
    wording_id: id('wordings'),
    received_on: '2026-02-03',
    prior_work: 'unsaid',
    terms: '[]',
    recorded_by,
  });
  await add('issue_checks', {
    client_id,
    request_id,
    issued_id: id('issued_wordings'),
    rule_set_version: '1',
    services: '[]',
    differences: '[]',
    terms: '[]',
    passed: false,
  });
  await add('diary_entries', {
    client_id,
    request_id,
    kind: 'other',
    title: name,
    owner_id: id('users'),
    due_on: '2026-02-10',
  });
  // A brokerage has one list for each; fills that share one must not share the list.
  const waits_for = name === 'Other' ? 'correction' : one ? 'delivery' : 'closing';
  await add('diary_steps', { waits_for, steps: '[]', changed_by: id('users') });
  await add('notes', { client_id, visibility: 'internal', body: name, written_by: id('users') });
  await add('case_files', {
    client_id,
    audience: 'internal',
    with_reviews: true,
    requested_by: id('users'),
    job_id: id('case_files'),
    created_at: '2026-02-01',
  });
  await add('holidays', { day: someDay(unique), name });
  const option = { client_id, policy_id, option_id: id('renewal_options') };
  await add('renewal_options', {
    ...{ client_id, policy_id, renewal_id: id('renewals'), recorded_by, kind: 'bindable', given_by: name },
    ...{ quoted_on: '2026-11-01', effective_on: '2027-01-01', expires_on: '2028-01-01', currency: 'USD' },
    ...{
      issuing_company_id: id('carriers'),
      binding_authority: 'issuing_company',
      premium_minor: 1,
      words: name,
    },
  });
  const { policy_id: _, ...ofOption } = option;
  await add('quoted_forms', { ...ofOption, kind: 'base_form', title: name, recorded_by, ...paper });
  await add('option_reviews', {
    ...{ ...ofOption, rule_set_version: '1', as_of: '2027-01-01', form_ids: [], services: '[]', terms: '[]' },
    ...{ endorsements: '[]', missing_documents: [], summary: name, sha256: unique },
  });
  await add('option_choices', {
    ...{ ...option, review_id: id('option_reviews'), contact_id: id('contacts'), name, title: name },
    ...{ authority: name, chosen_on: '2026-11-02', channel: 'email', seen_sha256: unique, recorded_by },
    accepts_retroactive_date: false,
  });
  await add('renewal_notices', {
    ...{ client_id, policy_id, kind: 'offer', given_by: name, received_on: '2026-11-01', recorded_by },
    days_before_expiry: 61,
  });
  await add('remarket_triggers', {
    ...{ client_id, policy_id, renewal_id: id('renewals'), kind: 'non_renewal', cause: name, evidence: name },
  });
  await add('carried_forward_checks', {
    ...{ client_id, policy_id, renewal_id: id('renewals'), renewal_policy_id: policy_id, complete: false },
    ...{ checked_on: '2027-02-15', rule_set_version: '1', endorsements: '[]' },
  });
  const notice = { state: '', kind: 'non_renewal', market: 'admitted', days: 30 };
  await add('notice_periods', { ...notice, valid_from: someDay(unique), source: name });
  const standIn = newId();
  await database.owner.query(
    `insert into users (tenant_id, id, email, name, role) values ($1, $2, $3, $4, 'producer')`,
    [tenantId, standIn, `stand-in-${unique}@example.test`, name],
  );
  await add('absences', {
    user_id: id('users'),
    from_on: '2026-02-01',
    until_on: '2100-02-02',
    stand_in_id: standIn,
    note: name,
  });
  await add('outbox', {
    client_id,
    name: 'client.review',
    payload: JSON.stringify({ clientId: client_id, trigger: 'test' }),
    dead_at: '2026-02-01',
    last_error: name,
  });
  await add('audit_entries', {
    client_id,
    action: name,
    subject_kind: 'client',
    subject_id: client_id,
    detail: '{}',
  });
  return ids as Filled;
}

/** A day of the 22nd century, hardly the same for two. */
function someDay(hex: string): string {
  const days = Number.parseInt(hex, 16) % 36_000;
  return new Date(Date.UTC(2100, 0, 1 + days)).toISOString().slice(0, 10);
}
