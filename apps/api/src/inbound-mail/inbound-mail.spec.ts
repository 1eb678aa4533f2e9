import { createHmac, randomUUID } from 'node:crypto';
import http from 'node:http';
import type { Actor } from '@carveback/domain';
import { openWorkshop, type Workshop } from '@carveback/testing';
import { brokerage, signedIn, type SignedInPerson } from '../testing/signed-in.js';
import { submitted, type SubmittedCase } from '../testing/submitted.js';
import { testApi, type TestApi } from '../testing/test-api.js';

let api: TestApi;
let workshop: Workshop;
let principal: SignedInPerson;
let producer: SignedInPerson;
let portalUser: SignedInPerson;
let stranger: SignedInPerson;
let opened: SubmittedCase;
let messageId: string;
let secret: string;
let strangersSecret: string;

beforeAll(async () => {
  api = await testApi();
  workshop = await openWorkshop(api.database);
  const tenantId = await brokerage(api, 'alder');
  principal = await signedIn(api, tenantId, 'principal');
  producer = await signedIn(api, tenantId, 'producer');
  stranger = await signedIn(api, await brokerage(api, 'birch'), 'principal');
  const actor: Actor = { tenantId, userId: principal.userId, role: 'principal', clientId: null };
  opened = await submitted(api, workshop, actor, 'Harbor IT');
  portalUser = await signedIn(api, tenantId, 'client_user', opened.client.id);
  secret = (await createKey()).secret;
  strangersSecret = (await createKey(stranger)).secret;
  const { data } = await ask<{ endorsementRequest: { messages: { messageId: string }[] } }>(
    `query ($id: ID!) { endorsementRequest(id: $id) { messages { messageId } } }`,
    { id: opened.request.id },
  );
  messageId = data!.endorsementRequest.messages[0]!.messageId;
}, 90_000);
afterAll(async () => {
  await workshop.close();
  await api.close();
});

function ask<Data>(query: string, variables: Record<string, unknown> = {}, who = principal) {
  return api.graphql<Data>(query, { token: who.token, variables });
}
async function createKey(who = principal): Promise<{ id: string; secret: string }> {
  const { data, errors } = await ask<{ createInboundMailKey: { id: string; secret: string } }>(
    `mutation { createInboundMailKey { id secret } }`,
    {},
    who,
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return data.createInboundMailKey;
}

const mailOf = (text: string, answers = messageId) =>
  Buffer.from(`From: Una <una@granite.test>\r\nIn-Reply-To: ${answers}\r\nSubject: Re\r\n\r\n${text}`);

interface Handed {
  readonly key?: string;
  readonly brokerage?: string;
  readonly deliveryId?: string;
  readonly ageSeconds?: number;
  readonly headers?: Record<string, string>;
}
/** Hands a message in, signed as a gateway would. */
function handIn(content: Buffer, { key = secret, ...handed }: Handed = {}): Promise<Response> {
  const deliveryId = handed.deliveryId ?? randomUUID();
  const timestamp = String(Math.floor(Date.now() / 1000) - (handed.ageSeconds ?? 0));
  const signed = createHmac('sha256', key)
    .update(`${timestamp}.${deliveryId}.`)
    .update(content)
    .digest('hex');
  return fetch(`${api.url}/inbound-mail/${handed.brokerage ?? 'alder'}`, {
    method: 'POST',
    headers: {
      'content-type': 'message/rfc822',
      'carveback-timestamp': timestamp,
      'carveback-delivery': deliveryId,
      'carveback-signature': signed,
      ...handed.headers,
    },
    body: new Uint8Array(content),
  });
}
const texts = async (who = principal) => {
  const { data } = await ask<{ inboundMail: { items: { text: string }[] } }>(
    `{ inboundMail { items { text } } }`,
    {},
    who,
  );
  return data?.inboundMail.items.map(({ text }) => text);
};

describe('POST /inbound-mail/{brokerage}', () => {
  it('takes what the gateway signed, once, and the case shows it to brokers', async () => {
    const content = mailOf('Agreed.');
    const deliveryId = randomUUID();
    const taken = await handIn(content, { deliveryId });
    expect([taken.status, await taken.json()]).toEqual([202, { received: true }]);
    expect((await handIn(content, { deliveryId })).status).toBe(200);
    const reused = await handIn(mailOf('Something else.'), { deliveryId });
    expect(await reused.json()).toMatchObject({ error: { reason: 'inbound_mail/delivery_reused' } });
    await workshop.drain();
    const CASE = `query ($id: ID!) { endorsementRequest(id: $id) { inboundMail { id text fromAddress state
      papers { position uploadId refusal } } diary { kind } } client(id: "${opened.client.id}") { inboundMail { id } } }`;
    const shown = await ask<{ endorsementRequest: { inboundMail: { id: string; papers: unknown[] }[] } }>(
      CASE,
      {
        id: opened.request.id,
      },
    );
    expect(shown.data).toMatchObject({
      endorsementRequest: {
        inboundMail: [{ text: 'Agreed.', fromAddress: 'una@granite.test', state: 'filed' }],
        diary: expect.arrayContaining([{ kind: 'reply_received' }]),
      },
      client: { inboundMail: [] },
    });
    const { id } = shown.data!.endorsementRequest.inboundMail[0]!;
    const file = (who: SignedInPerson) =>
      fetch(`${api.url}/inbound-mail/${id}.eml`, { headers: { authorization: `Bearer ${who.token}` } });
    expect(Buffer.from(await (await file(principal)).arrayBuffer()).equals(content)).toBe(true);
    expect((await file(portalUser)).status).toBe(403);
    expect((await file(stranger)).status).toBe(404);
    const hidden = await ask(CASE, { id: opened.request.id }, portalUser);
    expect(hidden.data).toMatchObject({
      endorsementRequest: { inboundMail: null },
      client: { inboundMail: null },
    });
    expect(await texts(portalUser)).toBeUndefined();
    expect(await texts(stranger)).toEqual([]);
  }, 60_000);

  it.each([
    ['signed with another key', () => ({ key: 'x'.repeat(43) })],
    ['signed with the key of another brokerage', () => ({ key: strangersSecret })],
    ['for an unknown brokerage', () => ({ brokerage: 'nobody' })],
    ['for what is no name of a brokerage', () => ({ brokerage: '%00' })],
    ['ten minutes old', () => ({ ageSeconds: 600 })],
    ['ten minutes ahead', () => ({ ageSeconds: -600 })],
    ['with the time of another signature', () => ({ headers: { 'carveback-timestamp': '1700000000' } })],
    ['with another delivery id', () => ({ headers: { 'carveback-delivery': randomUUID() } })],
    ['with half a signature', () => ({ headers: { 'carveback-signature': 'abcd' } })],
    ['without a signature', () => ({ headers: { 'carveback-signature': '' } })],
    ['with a delivery id of 300 characters', () => ({ deliveryId: 'a'.repeat(300) })],
  ])('refuses a message %s, and says no more', async (_, handed) => {
    const before = await texts();
    const answer = await handIn(mailOf('Forged.'), handed());
    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual({
      error: {
        code: 'UNAUTHENTICATED',
        reason: 'inbound_mail/refused',
        field: null,
        message: 'Not accepted.',
      },
    });
    await workshop.drain();
    expect(await texts()).toEqual(before);
  });

  it('refuses a changed message, another kind of body, and one that is too large', async () => {
    const content = mailOf('Agreed.');
    const timestamp = String(Math.floor(Date.now() / 1000));
    const signature = createHmac('sha256', secret).update(`${timestamp}.d1.`).update(content).digest('hex');
    const headers = { 'carveback-timestamp': timestamp, 'carveback-signature': signature };
    expect((await handIn(mailOf('Declined.'), { deliveryId: 'd1', headers })).status).toBe(401);
    const asJson = await handIn(Buffer.from('{}'), { headers: { 'content-type': 'application/json' } });
    expect(asJson.status).toBe(400);
    expect(await announce(26 * 1024 * 1024)).toBe(413);
  });

  it('keeps a message for another brokerage’s case away from that case', async () => {
    const sent = await handIn(mailOf('Not mine.'), { key: strangersSecret, brokerage: 'birch' });
    expect(sent.status).toBe(202);
    await workshop.drain();
    expect(await texts(stranger)).toEqual(['Not mine.']);
    const { data } = await ask<{ inboundMail: { items: { state: string }[] } }>(
      `{ inboundMail(state: unfiled) { items { state } } }`,
      {},
      stranger,
    );
    expect(data?.inboundMail.items).toEqual([{ state: 'unfiled' }]);
    expect(await texts()).not.toContain('Not mine.');
  });

  it('shuts for a network whose messages nobody signed, and stays open for a busy one', async () => {
    for (let i = 0; i < 20; i += 1) expect((await handIn(mailOf(`No. ${i}`))).status).toBe(202);
    await api.database.owner.query(`update attempts set failures = 300`);
    expect((await handIn(mailOf('Agreed.'))).status).toBe(401);
    await api.database.owner.query(`delete from attempts`);
    expect((await handIn(mailOf('Agreed.'))).status).toBe(202);
  }, 60_000);
});

describe('keys of the mail gateway', () => {
  const keysOf = async (who = principal) =>
    ask<{ inboundMailWebhook: { address: string; keys: { id: string; endsAt: string | null }[] } }>(
      `{ inboundMailWebhook { address keys { id endsAt } } }`,
      {},
      who,
    );
  const revoke = (id: string, who = principal) =>
    ask<{ revokeInboundMailKey: { endsAt: string } }>(
      `mutation ($id: ID!) { revokeInboundMailKey(id: $id) { endsAt } }`,
      { id },
      who,
    );

  it('are for principals', async () => {
    for (const who of [producer, portalUser]) {
      const made = await ask(`mutation { createInboundMailKey { id } }`, {}, who);
      expect(made.errors[0]?.extensions.code).toBe('FORBIDDEN');
      expect((await keysOf(who)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('are replaced with a day to change over, and revoked at once', async () => {
    const old = secret;
    const made = await createKey();
    secret = made.secret;
    expect((await handIn(mailOf('Old key.'), { key: old })).status).toBe(202);
    expect((await handIn(mailOf('New key.'))).status).toBe(202);
    const { data } = await keysOf();
    expect(data?.inboundMailWebhook).toMatchObject({
      address: 'https://example.test/inbound-mail/alder',
      keys: [
        { id: made.id, endsAt: null },
        { id: expect.any(String), endsAt: expect.any(String) },
      ],
    });
    const before = data!.inboundMailWebhook.keys[1]!.id;
    expect((await revoke(before, stranger)).errors[0]?.extensions.code).toBe('NOT_FOUND');
    await revoke(before);
    expect((await handIn(mailOf('Old key.'), { key: old })).status).toBe(401);
    const newest = await createKey();
    const third = await createKey();
    expect((await handIn(mailOf('Two keys at most.'))).status).toBe(401);
    expect((await handIn(mailOf('The one before.'), { key: newest.secret })).status).toBe(202);
    await revoke(third.id);
    await revoke(newest.id);
    expect((await handIn(mailOf('None.'), { key: third.secret })).status).toBe(401);
  }, 60_000);

  it('are nowhere to be read', async () => {
    const [row] = await api.database.owner.query<{ box: Buffer }[]>(
      `select secret_box as box from inbound_mail_keys order by created_at desc limit 1`,
    );
    expect(row!.box.includes(Buffer.from(strangersSecret))).toBe(false);
    const trail = await api.database.owner.query<{ detail: object }[]>(
      `select detail from audit_entries where action like 'inbound_key.%'`,
    );
    expect(JSON.stringify(trail)).not.toContain(strangersSecret);
  });
});

/** Announces a body of that length, sends none of it, and answers the status. */
function announce(length: number): Promise<number> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const { hostname, port } = new URL(api.url);
  return new Promise((resolve, reject) => {
    const request = http.request(
      {
        ...{ hostname, port, method: 'POST', path: '/inbound-mail/alder' },
        headers: {
          'content-type': 'message/rfc822',
          'content-length': length,
          'carveback-timestamp': timestamp,
          'carveback-delivery': 'large',
          'carveback-signature': 'a'.repeat(64),
        },
      },
      (response) => {
        resolve(response.statusCode ?? 0);
        request.destroy();
      },
    );
    request.on('error', reject);
    request.flushHeaders();
  });
}
