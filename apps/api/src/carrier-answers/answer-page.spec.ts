import type { Actor } from '@carveback/domain';
import { openWorkshop, type Workshop } from '@carveback/testing';
import { brokerage, signedIn, type SignedInPerson } from '../testing/signed-in.js';
import { submitted, type SubmittedCase } from '../testing/submitted.js';
import { testApi, type TestApi } from '../testing/test-api.js';

let api: TestApi;
let workshop: Workshop;
let principal: SignedInPerson;
let actor: Actor;
let opened: SubmittedCase;

beforeAll(async () => {
  api = await testApi();
  workshop = await openWorkshop(api.database);
  const tenantId = await brokerage(api, 'alder');
  principal = await signedIn(api, tenantId, 'principal');
  actor = { tenantId, userId: principal.userId, role: 'principal', clientId: null };
  opened = await submitted(api, workshop, actor, 'Harbor IT <b>Services</b>');
}, 60_000);
afterAll(async () => {
  await workshop.close();
  await api.close();
});

let count = 0;
/** A new link to the request's letter, as the path that the underwriter opens. */
async function link({ request } = opened): Promise<{ id: string; path: string }> {
  const input = { requestId: request.id, company: 'issuing_company' };
  const { data, errors } = await api.graphql<{ createAnswerLink: { id: string; url: string } }>(
    `mutation ($input: CreateAnswerLinkInput!) { createAnswerLink(input: $input) { id url } }`,
    {
      token: principal.token,
      variables: { input: { ...input, recipientName: `Uma <i>${(count += 1)}</i>` } },
    },
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return { id: data.createAnswerLink.id, path: new URL(data.createAnswerLink.url).pathname };
}
const get = (path: string, headers: Record<string, string> = { accept: 'text/html' }) =>
  fetch(`${api.url}${path}`, { headers });
const form = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${api.url}${path}`, {
    method: 'POST',
    headers: { accept: 'text/html', ...headers },
    body: new URLSearchParams(fields),
  });
const json = (path: string, body: unknown) =>
  fetch(`${api.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const QUOTE = {
  ...{ kind: 'quote', givenBy: 'Uma Underwriter', mayBind: 'yes', premiumKind: 'additional' },
  ...{ premium: '1,250.50', taxes: '', fees: '25', validUntil: '2099-01-31' },
  ...{ declineReason: '', alternativeWording: '', words: 'Subject to a signed consent form.' },
};
const answers = async ({ request } = opened) =>
  (
    await api.graphql<{ endorsementRequest: { status: string; carrierAnswers: object[] } }>(
      `query ($id: ID!) { endorsementRequest(id: $id) { status carrierAnswers {
         kind givenBy premiumMinor taxesMinor feesMinor validUntil words mayBind inWriting recordedBy } } }`,
      { token: principal.token, variables: { id: request.id } },
    )
  ).data?.endorsementRequest;

describe('the underwriter’s page', () => {
  it('shows the letter and a form that needs no script, and runs and loads nothing else', async () => {
    const { path } = await link();
    const response = await get(path);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const csp = response.headers.get('content-security-policy');
    expect(csp).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; frame-src 'self'; form-action 'self'/,
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('referrer-policy')).toBe('same-origin');
    expect(response.headers.get('x-robots-tag')).toBe('noindex, nofollow');
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(html).not.toMatch(/<script|javascript:|\son\w+=|https?:\/\//i);
    expect(html).toContain('Uma &lt;i&gt;');
    expect(html).toContain('Harbor IT &lt;b&gt;Services');
    expect(html).toContain(`<form method="post" action="${path}"`);
    for (const id of [opened.client.id, opened.request.id, opened.request.policyId, actor.tenantId]) {
      expect(html).not.toContain(id);
    }
    const letter = await get(`${path}/letter.html`);
    expect(letter.headers.get('content-security-policy')).toContain('sandbox');
    expect(letter.headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect((await letter.text()).startsWith('<!')).toBe(true);
    const pdf = await get(`${path}/letter.pdf`);
    expect(pdf.headers.get('content-disposition')).toBe('attachment; filename=letter.pdf');
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect((await get(`${path}/letter.exe`)).status).toBe(404);
  });

  it('gives a page of one’s own the same as JSON', async () => {
    const { path } = await link();
    const response = await get(path, { accept: 'application/json' });
    expect(await response.json()).toEqual({
      brokerage: 'alder',
      companyName: 'Carrier of Harbor IT <b>Services</b>',
      currency: 'USD',
      binds: true,
      expiresAt: expect.any(String),
      recipientName: expect.stringContaining('Uma'),
      subject: expect.stringContaining('Harbor IT'),
    });
    const wrong = await json(path, { kind: 'quote', givenBy: 7 });
    expect([wrong.status, await wrong.json()]).toMatchObject([
      422,
      { error: { code: 'BAD_USER_INPUT', reason: 'input/type', field: 'givenBy' } },
    ]);
    const unreadable = await fetch(`${api.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{',
    });
    expect(unreadable.status).toBe(400);
    const taken = await json(path, { kind: 'receipt', givenBy: 'Uma' });
    expect([taken.status, await taken.json()]).toEqual([200, { recorded: true }]);
    const again = await json(path, { kind: 'receipt', givenBy: 'Uma' });
    expect([again.status, await again.json()]).toMatchObject([
      404,
      { error: { code: 'INVALID_TOKEN', reason: 'answer_link/invalid' } },
    ]);
  });

  it('takes the answer once, with amounts as people write them', async () => {
    const other = await submitted(api, workshop, actor, 'Juniper MSP');
    const { path } = await link(other);
    const thanks = await form(path, QUOTE, { origin: api.url });
    expect([thanks.status, await thanks.text()]).toEqual([200, expect.stringContaining('was recorded')]);
    expect(await answers(other)).toMatchObject({
      status: 'quoted',
      carrierAnswers: [
        {
          ...{ kind: 'quote', givenBy: 'Uma Underwriter', premiumMinor: 125_050, taxesMinor: null },
          ...{ feesMinor: 2_500, validUntil: '2099-01-31', mayBind: true, inWriting: true },
          ...{ words: 'Subject to a signed consent form.', recordedBy: null },
        },
      ],
    });
    expect((await form(path, QUOTE)).status).toBe(404);
    expect((await answers(other))?.carrierAnswers).toHaveLength(1);
  }, 60_000);

  it('says what is wrong, keeps what was entered, and stays open', async () => {
    const { path } = await link();
    const before = await answers();
    const words = '"><script>alert(1)</script>{{7*7}}';
    const wrong: [Record<string, string>, string][] = [
      [{ ...QUOTE, words, premium: '12.345' }, 'Premium: Write the amount in USD'],
      [{ ...QUOTE, words, premium: '-5' }, 'Premium: Write the amount in USD'],
      [{ ...QUOTE, words, premium: '' }, 'Premium: Say how much'],
      [{ ...QUOTE, words, premiumKind: '' }, 'Quote or indication:'],
      [{ ...QUOTE, words, validUntil: '2020-01-01' }, 'Stands until:'],
      [{ ...QUOTE, words, kind: 'decline' }, 'Reason: This may not be blank.'],
      [{ ...QUOTE, words, kind: '' }, 'What do you answer?:'],
      [{ ...QUOTE, words, givenBy: '' }, 'Your name: This may not be blank.'],
      [{ words }, 'What do you answer?:'],
    ];
    for (const [fields, message] of wrong) {
      const response = await form(path, fields);
      const html = await response.text();
      expect([response.status, message, html.includes(message)]).toEqual([422, message, true]);
      expect(html).not.toContain('<script>alert');
      expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;{{7*7}}');
    }
    expect(await answers()).toEqual(before);
    expect((await get(path)).status).toBe(200);
  });

  it('takes nothing from other sites, and no other kind of body', async () => {
    const { path } = await link();
    for (const origin of ['https://evil.test', 'null', 'http://127.0.0.1:1']) {
      expect((await form(path, QUOTE, { origin })).status).toBe(403);
    }
    const plain = await fetch(`${api.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: 'kind=quote',
    });
    expect(plain.status).toBe(422);
    const large = await form(path, { ...QUOTE, words: 'x'.repeat(250_000) });
    expect(large.status).toBe(422);
    expect((await form(path, { ...QUOTE, words: 'x'.repeat(30_000) })).status).toBe(422);
    expect((await get(path)).status).toBe(200);
  });

  it('answers alike for whatever opens nothing, and for too many attempts', async () => {
    const revoked = await link();
    await api.graphql(`mutation ($id: ID!) { revokeAnswerLink(id: $id) { status } }`, {
      token: principal.token,
      variables: { id: revoked.id },
    });
    const expired = await link();
    await api.database.owner.query(
      `update answer_links set expires_at = now() - interval '1 s' where id = $1`,
      [expired.id],
    );
    const shown = async (response: Response) => {
      const headers = Object.fromEntries([...response.headers].filter(([name]) => name !== 'date'));
      return { status: response.status, headers, body: await response.text() };
    };
    const wrong = `/answer/${'A'.repeat(43)}`;
    const expected = await shown(await get(wrong));
    expect(expected).toMatchObject({ status: 404, body: expect.stringContaining('not valid') });
    for (const path of [revoked.path, expired.path, '/answer/x', `/answer/${'%00'.repeat(5)}`]) {
      expect(await shown(await get(path))).toEqual(expected);
      expect({ ...(await shown(await form(path, QUOTE))), headers: null }).toEqual({
        ...expected,
        headers: null,
      });
      expect((await get(`${path}/letter.pdf`)).status).toBe(404);
    }
    const { path } = await link();
    for (let i = 0; i < 40; i += 1) await get(wrong);
    expect(await shown(await get(path))).toEqual(expected);
  });
});
