import { extractText } from '@carveback/documents';
import { openWorkshop, type Workshop } from '@carveback/testing';
import {
  CREATE_CARRIER,
  CREATE_CLIENT,
  CREATE_POLICY,
  openTown,
  policyInput,
  type Answer,
  type Town,
} from '../testing/book.js';
import { testApi, type TestApi } from '../testing/test-api.js';

const HOSTILE = '<script>alert(1)</script> {{7*7}} #eval("1") שלום \u202eevil';
const ESCAPED = '&lt;script&gt;alert(1)&lt;/script&gt; {{7*7}} #eval(&quot;1&quot;)';

let api: TestApi;
let workshop: Workshop;
let town: Town;
let letterId: string;

/** A client, carrier, policy and service whose names are hostile, up to the letter that the worker drafts. */
beforeAll(async () => {
  api = await testApi();
  workshop = await openWorkshop(api.database);
  town = await openTown(api);
  const create = async (query: string, input: object) =>
    Object.values(await town.ask<Record<string, Answer>>(query, input))[0]!.id;
  const clientId = await create(CREATE_CLIENT, { name: HOSTILE });
  const issuerId = await create(CREATE_CARRIER, { kind: 'issuing_company', name: `${HOSTILE} Mutual` });
  const insureds = [{ name: HOSTILE }];
  const policyId = await create(CREATE_POLICY, { ...policyInput(clientId, issuerId), insureds });
  await create(`mutation ($input: AddWordingInput!) { addWording(input: $input) { id } }`, {
    policyId,
    kind: 'base_form',
    title: HOSTILE,
    text: `DEFINITIONS\n"Professional services" means IT consulting and network support performed by the insured for others for a fee.`,
  });
  await create(`mutation ($input: AddServiceLineInput!) { addServiceLine(input: $input) { id } }`, {
    clientId,
    name: `${HOSTILE} EDR`,
    code: 'managed_detection_response',
    description: `We watch endpoints. ${'😀'.repeat(9_900)}`,
    firstSoldOn: '2025-03-01',
  });
  await workshop.drain();
  const { client } = await town.ask<{ client: { endorsementRequests: { letters: Answer[] }[] } }>(
    `query ($id: ID!) { client(id: $id) { endorsementRequests { letters { id } } } }`,
    { id: clientId },
  );
  letterId = client.endorsementRequests[0]?.letters[0]?.id ?? 'none';
}, 90_000);
afterAll(async () => {
  await workshop.close();
  await api.close();
});

async function download(format: string) {
  const response = await fetch(`${api.url}/letters/${letterId}.${format}`, {
    headers: { authorization: `Bearer ${town.principal.token}` },
  });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="[^"<>\r\n]+"/);
  return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
}

describe('the letter about hostile names', () => {
  it('shows them as text in HTML, which runs nothing', async () => {
    const { response, bytes } = await download('html');
    const page = Buffer.from(bytes).toString();
    expect(page).toContain(ESCAPED);
    expect(page).not.toMatch(/<script/i);
    expect(response.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
  });

  it.each(['pdf', 'docx'])('shows them as text in %s', async (format) => {
    const { bytes } = await download(format);
    const { text } = await extractText({ filename: `letter.${format}`, bytes });
    const words = text.replace(/\s+/g, ' ');
    expect(words).toContain('<script>alert(1)</script> {{7*7}} #eval("1")');
    expect(words).not.toContain('\u202e');
  });
});
