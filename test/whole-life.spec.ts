import { randomBytes } from 'node:crypto';
import { jest } from '@jest/globals';
import { hmacPads } from '@carveback/domain';
import { domainKeys, tenantContextKey } from '@carveback/platform';
import { simpleParser, type ParsedMail } from 'mailparser';
import { brokerage, signedIn, type SignedInPerson } from '../apps/api/src/testing/signed-in.js';
import { testApi, type TestApi } from '../apps/api/src/testing/test-api.js';
import { prepareQueueSchema } from '../apps/worker/test/queue-schema.js';
import { until } from '../apps/worker/test/until.js';
import { buildWorker, startWorkerProcess, type WorkerProcess } from '../apps/worker/test/worker-process.js';
import { WRONG_ENDORSEMENT } from '../libs/domain/test/case.js';
import { CURING_ENDORSEMENT, NARROW_FORM } from '../libs/domain/test/main-job.js';
import { openSink, type SmtpSink } from '../libs/domain/test/smtp-sink.js';

jest.setTimeout(240_000);

const ZONE = 'America/New_York';
const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(new Date());
const year = Number(today().slice(0, 4));

let api: TestApi;
let worker: WorkerProcess;
let sink: SmtpSink;
let broker: SignedInPerson;
let portal: SignedInPerson;
beforeAll(async () => {
  buildWorker();
  sink = await openSink();
  const secretKey = randomBytes(32).toString('base64url');
  const mail = { smtpUrl: sink.url, from: 'cases@alder.test' };
  const contextKey = tenantContextKey(secretKey);
  api = await testApi({ contextKey, keys: domainKeys(secretKey), mail });
  await prepareQueueSchema(api.database.ownerUrl);
  const { inner, outer } = hmacPads(contextKey.secret);
  const stored = [contextKey.id, inner, outer];
  await api.database.owner.query(
    `insert into sec.context_keys (id, inner_pad, outer_pad) values ($1, $2, $3)`,
    stored,
  );
  worker = await startWorkerProcess({
    ...{ DATABASE_URL: api.database.workerUrl, SECRET_KEY: secretKey, DATA_DIR: '/tmp' },
    ...{ SMTP_URL: mail.smtpUrl, MAIL_FROM: mail.from },
  });
  broker = await signedIn(api, await brokerage(api, 'alder'), 'principal');
});
afterAll(async () => {
  await worker.stop();
  await api.close();
  await sink.close();
});

/** Asks as somebody; fails on any error. */
async function ask<Data>(who: SignedInPerson, query: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await api.graphql<Data>(query, { token: who.token, variables: { ...variables } });
  expect(errors).toEqual([]);
  return data as Data;
}

/** Does one mutation and answers what it answers. */
async function does<Answer = { id: string }>(
  who: SignedInPerson,
  name: string,
  input: object,
  fields = 'id',
): Promise<Answer> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;
  return (await ask<Record<string, Answer>>(who, query, { input }))[name]!;
}

interface Case {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly caseNumber: string;
  readonly letterVersion: number;
  readonly letters: readonly { kind: string; version: number; sha256: string }[];
  readonly quote: { answerId: string; sha256: string; summary: string } | null;
  readonly issuedWording: { check: { id: string; version: number; passed: boolean } } | null;
}

/** The client's only request, as the broker sees it. */
async function theCase(clientId: string): Promise<Case | undefined> {
  const fields = `id version status caseNumber letterVersion letters { kind version sha256 } quote { answerId sha256 summary }
    issuedWording { check { id version passed } }`;
  const query = `query ($id: ID!) { client(id: $id) { endorsementRequests { ${fields} } } }`;
  const { client } = await ask<{ client: { endorsementRequests: Case[] } }>(broker, query, { id: clientId });
  expect(client.endorsementRequests.length).toBeLessThan(2);
  return client.endorsementRequests[0];
}

const caseWhen = (clientId: string, what: string, holds: (found: Case) => boolean): Promise<Case> => {
  let last: Case | undefined;
  const settled = async () => {
    last = await theCase(clientId);
    return last !== undefined && holds(last);
  };
  return until(what, settled, 60_000).then(() => last!);
};

/** The mails about the case so far, oldest first; waits for that many. */
async function mails(count: number): Promise<ParsedMail[]> {
  await until(`${count} mails`, () => Promise.resolve(sink.taken.length >= count), 60_000);
  return Promise.all(sink.taken.map(({ raw }) => simpleParser(raw)));
}

async function go(clientId: string, to: string): Promise<void> {
  const { id, version } = (await theCase(clientId))!;
  await does(broker, 'moveEndorsementRequest', { id, version, to, why: 'as agreed' });
}

it('a request lives its whole life over HTTP, the worker and the mail', async () => {
  const client = await does(broker, 'createClient', { name: 'Harbor IT & Sons, “MSP”' });
  const clientId = client.id;
  const issuer = await does(broker, 'createCarrier', { kind: 'issuing_company', name: 'Granite Mutual' });
  const underwriter = await does(broker, 'createUnderwriter', {
    ...{ carrierId: issuer.id, name: 'Una Underwriter', email: 'una@granite.test' },
  });
  const policy = await does(broker, 'createPolicy', {
    ...{ clientId, line: 'tech_eo', policyNumber: 'TE-4711', issuingCompanyId: issuer.id },
    ...{ effectiveOn: `${year - 1}-12-31`, expiresOn: `${year + 1}-12-30`, underwriterId: underwriter.id },
    insureds: [{ name: 'Harbor IT & Sons, “MSP”' }],
  });
  const form = { policyId: policy.id, kind: 'base_form', title: 'Form TEO 100', text: NARROW_FORM };
  await does(broker, 'addWording', form);
  portal = await signedIn(api, broker.tenantId, 'client_user', clientId);
  const contact = { clientId, name: 'Pat President', title: 'President', maySign: true };
  const email = `${portal.userId}@example.test`;
  await does(broker, 'addContact', { ...contact, email });

  const service = await does(portal, 'addServiceLine', {
    ...{
      clientId,
      name: 'Managed EDR',
      code: 'managed_detection_response',
      firstSoldOn: `${year - 1}-11-01`,
    },
  });
  await caseWhen(clientId, 'the draft has its letter', ({ letters }) => letters.length > 0);
  const [receipt] = await mails(1);
  expect(receipt?.to).toMatchObject({ text: expect.stringContaining(email) });
  expect(receipt?.subject).toContain('Managed EDR');

  await go(clientId, 'broker_review');
  await go(clientId, 'awaiting_client_authority');
  const { id: requestId, letterVersion, caseNumber } = (await theCase(clientId))!;
  await does(portal, 'authoriseEndorsementRequest', { requestId, letterVersion });
  await go(clientId, 'ready');
  await go(clientId, 'submitted');
  const [, request] = await mails(2);
  expect(request?.to).toMatchObject({ text: expect.stringContaining('una@granite.test') });
  expect(request?.subject).toMatch(
    /^Endorsement request – Harbor IT & Sons, “MSP” – TE-4711 – eff\. \w+ \d+, \d{4} – ER-\d{4}-\w{8}$/,
  );
  expect(request?.subject).toContain(caseNumber);
  expect(request?.attachments[0]).toMatchObject({ contentType: 'application/pdf' });

  const link = await does<{ url: string }>(
    broker,
    'createAnswerLink',
    { requestId, company: 'issuing_company', recipientName: 'Una Underwriter' },
    'url',
  );
  const answered = await fetch(`${api.url}${new URL(link.url).pathname}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({
      ...{ kind: 'quote', givenBy: 'Una Underwriter', mayBind: true, premiumKind: 'additional' },
      ...{ premiumMinor: 125_000, feesMinor: 2_500, validUntil: `${year + 1}-01-31`, words: 'As asked.' },
    }),
  });
  expect(answered.status).toBe(200);
  const quoted = await caseWhen(clientId, 'the quote is in', ({ status }) => status === 'quoted');
  expect(quoted.quote?.summary).toContain('$1,250');
  await go(clientId, 'client_decision');
  await does(
    portal,
    'recordClientDecision',
    {
      ...{ requestId, kind: 'accept_quote', authority: 'President' },
      ...{ answerId: quoted.quote?.answerId, seenSha256: quoted.quote?.sha256 },
    },
    'moved',
  );
  await go(clientId, 'bind_requested');
  const [, , order] = await mails(3);
  expect(order?.to).toMatchObject({ text: expect.stringContaining('una@granite.test') });

  const said = {
    requestId,
    givenOn: today(),
    givenBy: 'Una Underwriter',
    company: 'issuing_company',
    words: 'Bound.',
  };
  await does(
    broker,
    'recordCarrierAnswer',
    { ...said, kind: 'confirmation', mayBind: true, inWriting: true },
    'moved',
  );
  const paper = { requestId, effectiveOn: today(), receivedOn: today(), priorWork: 'counts' };
  await does(broker, 'enterIssuedWording', { ...paper, title: 'Endorsement 1', text: WRONG_ENDORSEMENT });
  await attest(clientId, false);
  await go(clientId, 'checked');
  await go(clientId, 'correction_requested');
  const [, , , correction] = await mails(4);
  expect(correction?.subject).toContain(caseNumber);

  await does(broker, 'enterIssuedWording', {
    ...paper,
    title: 'Endorsement 1, corrected',
    text: CURING_ENDORSEMENT,
  });
  await attest(clientId, true);
  await go(clientId, 'checked');
  await go(clientId, 'delivered');
  await until('the finding is cured', async () => (await findings(clientId)).length === 0, 60_000);
  await go(clientId, 'closed');

  const sent = await mails(4);
  expect(new Set(sent.map(({ messageId }) => messageId)).size).toBe(sent.length);
  const { serviceLine, auditChain } = await ask<{ serviceLine: object; auditChain: object }>(
    broker,
    `query ($id: ID!) { auditChain { intact } serviceLine(id: $id) { clocks { standing toldToConfirmed { days stoppedBy } soldToInScope { stoppedBy } } } }`,
    { id: service.id },
  );
  expect(auditChain).toEqual({ intact: true });
  expect(serviceLine).toMatchObject({ clocks: { standing: 'in_scope', toldToConfirmed: { days: 0 } } });
});

/** Attests the check of what was issued, having seen whether it passes. */
async function attest(clientId: string, passes: boolean): Promise<void> {
  const { issuedWording } = await caseWhen(
    clientId,
    'the issued wording is checked',
    (found) => found.status === 'issued' && found.issuedWording?.check.passed === passes,
  );
  const { id, version } = issuedWording!.check;
  const query = `mutation ($id: ID!, $version: Int!) { attestIssuedWording(id: $id, version: $version) { id } }`;
  await ask(broker, query, { id, version });
}

async function findings(clientId: string): Promise<object[]> {
  const query = `query ($id: ID!) { client(id: $id) { findings { id } } }`;
  return (await ask<{ client: { findings: object[] } }>(broker, query, { id: clientId })).client.findings;
}
