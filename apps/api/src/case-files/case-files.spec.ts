import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Actor } from '@carveback/domain';
import { openWorkshop, type Workshop } from '@carveback/testing';
import { unzipSync } from 'fflate';
import { brokerage, signedIn, type SignedInPerson } from '../testing/signed-in.js';
import { submitted, type SubmittedCase } from '../testing/submitted.js';
import { testApi, type TestApi } from '../testing/test-api.js';

let api: TestApi;
let workshop: Workshop;
let principal: SignedInPerson;
let auditor: SignedInPerson;
let portalUser: SignedInPerson;
let stranger: SignedInPerson;
let opened: SubmittedCase;

beforeAll(async () => {
  api = await testApi();
  workshop = await openWorkshop(api.database);
  const tenantId = await brokerage(api, 'alder');
  principal = await signedIn(api, tenantId, 'principal');
  auditor = await signedIn(api, tenantId, 'auditor');
  stranger = await signedIn(api, await brokerage(api, 'birch'), 'principal');
  const actor: Actor = { tenantId, userId: principal.userId, role: 'principal', clientId: null };
  opened = await submitted(api, workshop, actor, 'Harbor IT');
  portalUser = await signedIn(api, tenantId, 'client_user', opened.client.id);
}, 90_000);
afterAll(async () => {
  await workshop.close();
  await api.close();
});

interface Shown {
  id: string;
  state: string;
  sha256: string | null;
  byteSize: number | null;
  discardedAt: string | null;
}
const FIELDS = 'id state sha256 byteSize discardedAt';
const EXPORT = `mutation ($input: ExportFileInput!) { exportFile(input: $input) { ${FIELDS} } }`;
const DISCARD = `mutation ($input: DiscardFileInput!) { discardFile(input: $input) { ${FIELDS} } }`;
const SHOW = `query ($id: ID!) { fileExport(id: $id) { ${FIELDS} requestedByName failure contents } }`;
const LISTS = `query ($client: ID!, $request: ID!) { client(id: $client) { files { id } }
  endorsementRequest(id: $request) { files { id } } }`;

const send = <Data>(query: string, variables: object, who = principal) =>
  api.graphql<Data>(query, { token: who.token, variables: { ...variables } });
const download = (id: string, who: SignedInPerson) =>
  fetch(`${api.url}/files/${id}`, { headers: { authorization: `Bearer ${who.token}` } });
const exported = async (input: object, who = principal) => {
  const { data, errors } = await send<{ exportFile: Shown }>(EXPORT, { input }, who);
  expect(errors).toEqual([]);
  await workshop.drain();
  const shown = await send<{ fileExport: Shown }>(SHOW, { id: data!.exportFile.id }, who);
  return shown.data!.fileExport;
};

describe('the file over HTTP', () => {
  it('is asked for, downloaded, and verified against the published key', async () => {
    const file = await exported({ clientId: opened.client.id, audience: 'internal' }, auditor);
    expect(file).toMatchObject({ state: 'done', requestedByName: expect.any(String), failure: null });
    const answer = await download(`${file.id}.zip`, auditor);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/zip');
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename=file-.*\.zip$/);
    const zip = new Uint8Array(await answer.arrayBuffer());
    expect(zip.length).toBe(file.byteSize);
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'carveback-file-'));
    for (const [name, bytes] of Object.entries(unzipSync(zip))) {
      fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      fs.writeFileSync(path.join(folder, name), bytes);
    }
    const key = await fetch(`${api.url}/.well-known/carveback-file-key`);
    const published = (await key.json()) as { publicKey: string; fingerprint: string };
    expect(published.publicKey).toContain('BEGIN PUBLIC KEY');
    const script = path.join(folder, 'verify.mjs');
    const run = spawnSync(process.execPath, [script, '--key', published.fingerprint], { encoding: 'utf8' });
    fs.rmSync(folder, { recursive: true });
    expect([run.status, run.stderr]).toEqual([0, '']);
    expect(run.stdout).toMatch(/\nVERIFIED\n$/);
  });

  it('is listed with the client and the case, for brokers', async () => {
    const { id } = await exported({ requestId: opened.request.id, audience: 'releasable' });
    const ids = { client: opened.client.id, request: opened.request.id };
    const { data } = await send<{ client: { files: Shown[] }; endorsementRequest: { files: Shown[] } }>(
      LISTS,
      ids,
    );
    expect(data!.endorsementRequest.files.map((file) => file.id)).toEqual([id]);
    expect(data!.client.files).toHaveLength(1);
    const portal = await send<{ client: { files: unknown } }>(LISTS, ids, portalUser);
    expect(portal.data?.client.files).toBeNull();
  });

  it('is neither for portal users nor for another brokerage', async () => {
    const { id } = await exported({ clientId: opened.client.id, audience: 'releasable' });
    expect((await download(`${id}.zip`, portalUser)).status).toBe(403);
    expect((await download(`${id}.zip`, stranger)).status).toBe(404);
    expect((await download('other.zip', principal)).status).toBe(404);
    expect((await fetch(`${api.url}/files/${id}.zip`)).status).toBe(401);
    const reason = async (query: string, variables: object, who: SignedInPerson) =>
      (await send(query, variables, who)).errors[0]?.extensions.reason;
    expect(await reason(SHOW, { id }, stranger)).toBe('record/not_found');
    expect(await reason(SHOW, { id }, portalUser)).toBe('permission/denied');
    const input = { clientId: opened.client.id, audience: 'internal' };
    expect(await reason(EXPORT, { input }, stranger)).toBe('record/not_found');
    expect(await reason(EXPORT, { input }, portalUser)).toBe('permission/denied');
  });

  it('is discarded with its hash for a confirmation', async () => {
    const { id, sha256 } = await exported({ clientId: opened.client.id, audience: 'internal' });
    const wrong = await send(DISCARD, { input: { id, confirm: 'yes' } });
    expect(wrong.errors[0]?.extensions).toMatchObject({ reason: 'case_file/confirm', field: 'confirm' });
    const done = await send<{ discardFile: Shown }>(DISCARD, { input: { id, confirm: sha256 } });
    expect(done.data?.discardFile.discardedAt).toEqual(expect.any(String));
    expect((await download(`${id}.zip`, principal)).status).toBe(404);
  });
});
