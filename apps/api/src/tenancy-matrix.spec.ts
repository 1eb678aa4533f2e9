import { newId, TABLES } from '@carveback/domain';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { operationsOf, type Operation } from './testing/operations.js';
import { brokerage, signedIn, type SignedInPerson } from './testing/signed-in.js';
import { contentOf } from './testing/content-of.js';
import { forEach } from './testing/for-each.js';
import { fillTenant, type Filled } from './testing/fill-tenant.js';
import { testApi, type TestApi } from './testing/test-api.js';

/**
 * Every operation of the schema, tried by brokerage A and by A's portal user with ids of others: the answer must be the
 * one that an id gets which exists nowhere, and nothing of the others may change or show. New operations and new tables
 * join by themselves.
 */
let api: TestApi;
let operations: Operation[];
let mine: Filled;
let others: Filled;
let otherClient: Filled;
let principal: SignedInPerson;
let portalUser: SignedInPerson;

/** Tables whose records no caller can name. */
const NEVER_NAMED = [
  'audit_seals',
  'credentials',
  'idempotency_keys',
  'passed_days',
  'renewal_bindings',
  'renewal_questionnaire_drafts',
  'renewal_questionnaire_submissions',
  'sessions',
  'sweep_answers',
  'tower_requests',
  'wording_supersessions',
];
const SECRET = 'MARKED-SECRET';

beforeAll(async () => {
  api = await testApi();
  const a = await brokerage(api, 'matrix-a');
  const b = await brokerage(api, 'matrix-b');
  mine = await fillTenant(api.database, a, 'Mine');
  otherClient = await fillTenant(api.database, a, SECRET, newId());
  others = await fillTenant(api.database, b, SECRET, newId());
  principal = await signedIn(api, a, 'principal');
  portalUser = await signedIn(api, a, 'client_user', mine.clients);
  operations = operationsOf(api.app.get(GraphQLSchemaHost).schema);
}, 60_000);
afterAll(() => api.close());

/** What an id argument is about; a bare `id` may be about anything. */
const TABLE_OF: Record<string, string> = {
  adviceId: 'advice',
  answerId: 'carrier_answers',
  applicationId: 'applications',
  clientId: 'clients',
  contactId: 'contacts',
  entityId: 'legal_entities',
  parentId: 'legal_entities',
  policyId: 'policies',
  underlyingPolicyId: 'policies',
  renewalPolicyId: 'policies',
  wordingId: 'wordings',
  replacedById: 'wordings',
  uploadId: 'uploads',
  carrierId: 'carriers',
  issuingCompanyId: 'carriers',
  mgaId: 'carriers',
  wholesalerId: 'carriers',
  underwriterId: 'underwriters',
  serviceLineId: 'service_lines',
  questionnaireId: 'renewal_questionnaires',
  requestId: 'endorsement_requests',
  sweepId: 'rule_sweeps',
  roundId: 'advice_rounds',
  changeId: 'wording_changes',
  clientIds: 'clients',
  findingId: 'findings',
  findingIds: 'findings',
  reviewId: 'reviews',
  optionId: 'renewal_options',
  letterId: 'letters',
  userId: 'users',
  fromUserId: 'users',
  toUserId: 'users',
  ownerId: 'users',
  shownToId: 'users',
  standInId: 'users',
  producerId: 'users',
  accountManagerId: 'users',
};

/** What the bare `id` of an operation is about, by the type that it answers. */
const TABLE_OF_ANSWER: Record<string, string> = {
  Absence: 'absences',
  AdviceRound: 'advice_rounds',
  AnswerLink: 'answer_links',
  Carrier: 'carriers',
  CaseFile: 'case_files',
  Client: 'clients',
  Contact: 'contacts',
  DeadLetter: 'outbox',
  DiaryEntry: 'diary_entries',
  EndorsementRequest: 'endorsement_requests',
  Holiday: 'holidays',
  InboundMail: 'inbound_mails',
  InboundMailKey: 'inbound_mail_keys',
  Invitation: 'invitations',
  IssueCheck: 'issue_checks',
  IssuedWording: 'issued_wordings',
  LegalEntity: 'legal_entities',
  LetterOrder: 'letter_orders',
  Note: 'notes',
  NoticePeriod: 'notice_periods',
  Message: 'messages',
  OptionChoice: 'option_choices',
  OptionReview: 'option_reviews',
  Policy: 'policies',
  RemarketTrigger: 'remarket_triggers',
  ProducerLicence: 'producer_licences',
  RenewalQuestionnaire: 'renewal_questionnaires',
  RenewalTask: 'renewal_tasks',
  RequestAuthority: 'request_authorities',
  Review: 'reviews',
  ReviewAgain: 'reviews',
  RuleSweep: 'rule_sweeps',
  SendingHold: 'sending_holds',
  ServiceLine: 'service_lines',
  ServiceMapping: 'service_mappings',
  SupersededWording: 'wordings',
  Underwriter: 'underwriters',
  User: 'users',
  Wording: 'wordings',
  WordingChange: 'wording_changes',
  ReleasedMessage: 'messages',
};

const lastOf = (path: string) => path.split('.').at(-1) ?? path;
const ownId = ({ answers }: Operation, path: string) =>
  mine[TABLE_OF[lastOf(path)] ?? TABLE_OF_ANSWER[answers] ?? ''] ?? newId();

/**
 * Sends an operation with one id under test, and ids of one's own in the other places that need one. Answers its text
 * without what may differ: the id itself.
 */
async function tryWith(who: SignedInPerson, operation: Operation, path: string, id: string) {
  const variables = operation.variables((at, required) =>
    at === path ? id : required ? ownId(operation, at) : undefined,
  );
  const { status, data, errors } = await api.graphql(operation.document, { token: who.token, variables });
  const text = JSON.stringify({ status, data, errors }).replaceAll(id, '<id>');
  // What is done for many at once answers for each by itself.
  return { text, refused: errors.length > 0 || text.includes('"code":"record/not_found"') };
}

/** Where an id of others, which names one of their records in every table, answers otherwise than one of nobody. */
async function differences(who: SignedInPerson, foreign: Filled): Promise<string[]> {
  const found: string[] = [];
  const places = operations.flatMap((operation) => operation.idPaths.map((path) => ({ operation, path })));
  await forEach(places, async ({ operation, path }) => {
    const [seen, expected] = await Promise.all(
      [foreign.clients, newId()].map((id) => tryWith(who, operation, path, id)),
    );
    const place = `${operation.name}(${path})`;
    if (operation.kind === 'mutation' && !expected?.refused) found.push(`${place} does not read the id`);
    if (seen?.text !== expected?.text || seen?.text.includes(SECRET)) {
      found.push(`${place}: ${seen?.text} instead of ${expected?.text}`);
    }
  });
  return found;
}

describe('ids of others', () => {
  it('has operations, and ids of every kind of record, to try', () => {
    const tables = Object.keys(TABLES).filter((name) => TABLES[name] === 'tenant');
    expect(tables.filter((name) => !(name in others))).toEqual(NEVER_NAMED);
    expect(operations.length).toBeGreaterThan(20);
    expect(operations.flatMap((o) => o.idPaths).length).toBeGreaterThan(20);
  });

  it("another brokerage's ids answer like ids that exist nowhere, and nothing of it changes", async () => {
    const before = await contentOf(api.database, others.tenantId);
    expect(await differences(principal, others)).toEqual([]);
    expect(await contentOf(api.database, others.tenantId)).toEqual(before);
  }, 240_000);

  it("another client's ids answer a portal user like ids that exist nowhere", async () => {
    expect(await differences(portalUser, otherClient)).toEqual([]);
  }, 240_000);

  it('no list shows what is not one’s own', async () => {
    const queries = operations.filter((o) => o.kind === 'query');
    const seers = [
      [principal, others],
      [portalUser, otherClient],
    ] as const;
    const shown: string[] = [];
    await forEach(
      seers.flatMap((seer) => queries.map((query) => [...seer, query] as const)),
      async ([who, foreign, query]) => {
        const variables = query.variables((at, required) => (required ? ownId(query, at) : undefined));
        const { data } = await api.graphql(query.document, { token: who.token, variables });
        const text = JSON.stringify(data ?? null);
        const leaked = Object.entries(foreign).filter(
          ([table, id]) => table !== 'tenantId' && text.includes(id),
        );
        shown.push(...leaked.map(([table]) => `${query.name}: ${table}`));
      },
    );
    expect(shown).toEqual([]);
  }, 60_000);

  it('answers nobody without a session, but where that is the point', async () => {
    const open: string[] = [];
    await forEach(operations, async (operation) => {
      const answer = await api.graphql(operation.document, { variables: operation.variables(() => newId()) });
      if (answer.errors[0]?.extensions.code !== 'UNAUTHENTICATED') open.push(operation.name);
    });
    expect(open.sort()).toEqual(['acceptInvitation', 'invitationGreeting']);
  }, 60_000);

  it('would show if ids were read: the principal may read those of both clients', async () => {
    expect((await differences(principal, otherClient)).length).toBeGreaterThan(20);
  });
});
