import { openWorkshop, type Workshop } from '@carveback/testing';
import { openShelf, type Shelf } from '../../test/book.js';
import { drive, openCase, type OpenCase } from '../../test/case.js';
import { openHouse, type House } from '../../test/house.js';
import { unpack, type Unpacked } from '../../test/unpacked.js';
import { CHAIN_START, olderSealOf } from '../audit/canonical.js';
import {
  AuditSealer,
  AuditService,
  AuditTrail,
  ClientService,
  NoteService,
  systemActor,
  TenantDb,
  type Actor,
} from '../index.js';
import { FileMaker } from './file-maker.js';
import { FILED_TABLES, LEFT_OUT } from './filed-tables.js';
import { CaseFileService, FileKey, type FileExport } from './index.js';

let house: House;
let workshop: Workshop;
let shelf: Shelf;
let files: CaseFileService;
let opened: OpenCase;
let clientId: string;

beforeAll(async () => {
  house = await openHouse();
  workshop = await openWorkshop(house.database, house.clock);
  shelf = await openShelf(house);
  files = house.get(CaseFileService);
  opened = await openCase(house, workshop, shelf);
  clientId = opened.scene.client.id;
  await drive(house, workshop, opened.requestId, 'checked');
  await shelf.client('Somebody Else LLC');
  const notes = house.get(NoteService);
  await notes.add(house.principal, { clientId, visibility: 'internal', body: 'Slow payer.' });
  await notes.add(house.principal, { clientId, visibility: 'releasable', body: 'Advised by telephone.' });
}, 120_000);
afterAll(async () => {
  await workshop.close();
  await house.close();
});

/** Exports, lets the worker make it, and answers it. */
async function made(changes: Partial<FileExport> = {}, by: Actor = house.principal) {
  const { id } = await files.export(by, { clientId, audience: 'internal', ...changes });
  await workshop.drain();
  return files.get(by, id);
}

async function opening<T>(
  id: string,
  look: (file: Unpacked) => T | Promise<T>,
  by = house.principal,
): Promise<T> {
  const file = unpack((await files.download(by, id)).bytes);
  try {
    return await look(file);
  } finally {
    file.remove();
  }
}

/** As seals were before each had the hash of its entry. */
async function sealInOlderForm(clientIds: readonly string[]): Promise<void> {
  const { otherTenantId: tenantId, database } = house;
  const trail = house.get(AuditTrail);
  const entries = await house.get(TenantDb).read(systemActor(tenantId), async (tx) => {
    const all = await Promise.all(clientIds.map((id) => trail.ofClient(tx, id, [])));
    return all.flat().sort((a, b) => a.position! - b.position!);
  });
  let previous: Buffer = CHAIN_START;
  for (const { position, facts } of entries) {
    const hash = olderSealOf(previous, facts);
    await database.owner.query(
      `update audit_seals set entry_hash = null, previous_hash = $3, hash = $4 where tenant_id = $1 and position = $2`,
      [tenantId, position, previous, hash],
    );
    previous = hash;
  }
}

describe('the file', () => {
  it('has every tenant table, or says why not', async () => {
    const tables = await house.database.owner.query<{ name: string }[]>(
      `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`,
    );
    const known = [...FILED_TABLES.map(({ table }) => table), ...Object.keys(LEFT_OUT)];
    expect(known.sort()).toEqual(tables.map(({ name }) => name).sort());
  });

  it('holds no bytes, hashes of tokens or tenants in its lists', async () => {
    const binary = await house.database.owner.query<{ table: string; column: string }[]>(
      `select table_name as table, column_name as column from information_schema.columns
        where table_schema = 'public' and data_type = 'bytea'`,
    );
    const listed = binary.filter(({ table, column }) =>
      FILED_TABLES.some((filed) => filed.table === table && !filed.apart?.includes(column)),
    );
    expect(listed).toEqual([]);
  });

  it('is made by the worker, and verifies', async () => {
    const waiting = await files.export(house.principal, { clientId, audience: 'internal' });
    expect(waiting).toMatchObject({ state: 'waiting', sha256: null, requestedBy: house.principal.userId });
    await expect(files.download(house.principal, waiting.id)).rejects.toMatchObject({
      code: 'record/not_found',
    });
    await workshop.drain();
    const file = await files.get(house.auditor, waiting.id);
    expect(file).toMatchObject({
      state: 'done',
      failure: null,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    await opening(file.id, async (unpacked) => {
      const found = await unpacked.verify();
      expect(found.faults).toEqual([]);
      expect(found.key).toBe(workshop.get(FileKey).published.fingerprint);
      expect(found.checked.files).toBe(file.contents);
      expect(found.checked.compared).toBeGreaterThan(3);
      const head = JSON.parse(unpacked.text('head.json'));
      expect(head).toMatchObject({ chain: { position: file.headPosition, hash: file.headHash } });
      expect(head.client).toEqual({ id: clientId, name: 'Harbor IT <Services>' });
      expect(unpacked.paths).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^wordings\/\d{4}-\d\d-\d\d base form Form TEO 100\.txt$/),
          expect.stringMatching(/^letters\/\d{4}-\d\d-\d\d endorsement request 1\.pdf$/),
          expect.stringMatching(/^letters\/.*\.docx$/),
          expect.stringMatching(/^letters\/.*\.facts\.json$/),
          expect.stringMatching(/^messages\/.*\.eml$/),
        ]),
      );
      expect(unpacked.rows('notes')).toHaveLength(2);
      expect(unpacked.rows('endorsement_request_moves').length).toBeGreaterThan(5);
      expect(unpacked.text('index.html')).toContain('Harbor IT &lt;Services&gt;');
      expect(unpacked.text('index.html')).not.toContain('<script');
    });
    expect(await house.audit(clientId)).toEqual(
      expect.arrayContaining(['case_file.exported', 'case_file.made', 'case_file.downloaded']),
    );
  });

  it('gives another client away by nothing but hashes', async () => {
    await opening((await made()).id, (unpacked) => {
      const all = unpacked.paths.map((path) => unpacked.read(path).toString('latin1')).join('\n');
      expect(all).not.toContain('Somebody Else');
      const links = unpacked.text('audit/chain.txt').trim().split('\n');
      const entries = unpacked.text('audit/entries.txt').trim().split('\n');
      expect(links.length).toBeGreaterThan(entries.length);
      expect(links.filter((link) => !/^[0-9a-f]{64}$/.test(link))).toEqual([]);
    });
  });

  it('keeps from a releasable file what a client may not see unasked', async () => {
    const { id } = await made({ audience: 'releasable' });
    await opening(id, async (unpacked) => {
      expect((await unpacked.verify()).faults).toEqual([]);
      const all = unpacked.paths.map((path) => unpacked.read(path).toString('utf8')).join('\n');
      expect(all).not.toContain('Slow payer');
      expect(all).not.toContain('diary_entry.');
      expect(all).not.toContain('review.run');
      expect(unpacked.rows('notes').map(({ body }) => body)).toEqual(['Advised by telephone.']);
      for (const table of [
        'reviews',
        'verdicts',
        'findings',
        'diary_entries',
        'issue_checks',
        'sending_holds',
      ])
        expect(unpacked.rows(table)).toEqual([]);
      expect(unpacked.rows('wordings').length).toBeGreaterThan(1);
      expect(unpacked.rows('clients')[0]).not.toHaveProperty('notes');
      expect(unpacked.rows('letters').length).toBeGreaterThan(0);
      expect(unpacked.rows('messages').filter(({ released_at }) => released_at === null)).toEqual([]);
    });
  });

  it('holds reviews in a releasable file when a licensed person says so', async () => {
    const asked = { audience: 'releasable', withReviews: true } as const;
    const { id } = await made(asked);
    await opening(id, (unpacked) => expect(unpacked.rows('verdicts').length).toBeGreaterThan(0));
    const manager = await house.hire('account_manager');
    const refused = { code: 'case_file/reviews', field: 'withReviews' };
    await expect(files.export(manager, { clientId, ...asked })).rejects.toMatchObject(refused);
    const producer = await house.hire('producer');
    await house.database.owner.query('delete from producer_licences where user_id = $1', [producer.userId]);
    await expect(files.export(producer, { clientId, ...asked })).rejects.toMatchObject(refused);
    await expect(files.export(manager, { clientId, audience: 'releasable' })).resolves.toMatchObject({
      withReviews: false,
    });
    await workshop.drain();
  });

  it('of a case holds the case, and of the client what it rests on', async () => {
    const other = await openCase(house, workshop, shelf);
    const draft = { requestId: other.requestId, audience: 'releasable' } as const;
    await expect(files.export(house.principal, draft)).rejects.toMatchObject({ code: 'case_file/not_shown' });
    const file = await made({ clientId: null, requestId: opened.requestId });
    expect(file).toMatchObject({ clientId, requestId: opened.requestId });
    await opening(file.id, async (unpacked) => {
      expect((await unpacked.verify()).faults).toEqual([]);
      expect(unpacked.rows('endorsement_requests').map(({ id }) => id)).toEqual([opened.requestId]);
      expect(unpacked.rows('policies')).toHaveLength(1);
      expect(unpacked.rows('notes')).toEqual([]);
      expect(unpacked.rows('verdicts').length).toBeGreaterThan(0);
      expect(unpacked.text('audit/entries.txt')).toContain('endorsement_request.moved');
      expect(unpacked.text('audit/entries.txt')).not.toContain(other.requestId);
    });
    const lists = await files.byRequestIds(house.auditor, [opened.requestId]);
    expect(lists.map(({ id }) => id)).toEqual([file.id]);
    const ofClient = await files.byClientIds(house.auditor, [clientId]);
    expect(ofClient.map(({ id }) => id)).not.toContain(file.id);
  });

  it('waits for the seals of the client, and holds them all', async () => {
    const lock = house.database.owner.createQueryRunner();
    await lock.startTransaction();
    await lock.query(`select pg_advisory_xact_lock(hashtextextended('audit ' || $1::text, 0))`, [
      house.tenantId,
    ]);
    const { id } = await files.export(house.principal, { clientId, audience: 'internal' });
    const reports = await workshop.drain();
    expect(reports.map(({ outcome }) => outcome)).toContain('postponed');
    expect(await files.get(house.principal, id)).toMatchObject({ state: 'waiting' });
    await lock.rollbackTransaction();
    await lock.release();
    await house.database.owner.query(`update outbox set offered_until = '-infinity' where done_at is null`);
    await workshop.drain();
    expect(await files.get(house.principal, id)).toMatchObject({ state: 'done' });
  });

  it('follows a chain that was sealed in the older form', async () => {
    const clients = house.get(ClientService);
    const { id, version } = await clients.create(house.stranger, { name: 'Older LLC' });
    const other = await clients.create(house.stranger, { name: 'Other LLC' });
    await clients.update(house.stranger, { id, version, name: 'Older Inc.' });
    await workshop.get(AuditSealer).sealTenant(house.otherTenantId);
    await sealInOlderForm([id, other.id]);
    expect(await house.get(AuditService).verify(house.stranger)).toMatchObject({ intact: true, entries: 3 });
    const file = await made({ clientId: id }, house.stranger);
    const look = async (unpacked: Unpacked) => {
      expect((await unpacked.verify()).faults).toEqual([]);
      expect(unpacked.text('audit/chain.txt')).toMatch(/^(=[0-9a-f]{64}\n){3}[0-9a-f]{64}\n$/);
      const renamed = () => {
        const text = unpacked.text('audit/entries.txt');
        unpacked.write('audit/entries.txt', text.replace('Older Inc.', 'Newer Inc.'));
      };
      expect((await unpacked.verify(renamed)).faults).toContainEqual({
        path: 'audit/entries.txt',
        why: 'entry 3 is not the one that was sealed',
      });
    };
    await opening(file.id, look, house.stranger);
    expect(await house.get(AuditService).verify(house.stranger)).toMatchObject({ intact: true });
  });

  it('is made once, and of the same records the same each time', async () => {
    const file = await made();
    await workshop.get(AuditSealer).sealTenant(house.tenantId);
    const maker = workshop.get(FileMaker);
    const actor = systemActor(house.tenantId);
    const [one, two] = [await maker.make(actor, file), await maker.make(actor, file)];
    expect(one.sha256).toBe(two.sha256);
    await house.database.owner.query(
      `update outbox set done_at = null, offered_until = '-infinity' where payload ->> 'fileId' = $1`,
      [file.id],
    );
    const reports = await workshop.drain();
    expect(reports.map(({ outcome }) => outcome)).toEqual(['done']);
    expect(await files.get(house.principal, file.id)).toEqual(file);
  });

  it('is discarded by a principal who names its hash; the record stays', async () => {
    const { id, sha256 } = await made();
    const producer = await house.hire('producer');
    await expect(files.discard(producer, { id, confirm: sha256! })).rejects.toMatchObject({
      code: 'permission/denied',
    });
    await expect(files.discard(house.principal, { id, confirm: 'yes' })).rejects.toMatchObject({
      code: 'case_file/confirm',
      field: 'confirm',
    });
    const dropped = await files.discard(house.principal, { id, confirm: sha256! });
    expect(dropped).toMatchObject({ state: 'done', sha256, discardedBy: house.principal.userId });
    await expect(files.discard(house.principal, { id, confirm: sha256! })).rejects.toMatchObject({
      code: 'case_file/no_bytes',
    });
    await expect(files.download(house.principal, id)).rejects.toMatchObject({ code: 'record/not_found' });
    expect(await house.audit(clientId)).toContain('case_file.discarded');
  });

  it('is for brokers and auditors of the brokerage', async () => {
    const { id } = await made({}, house.auditor);
    const portal = await house.hire('client_user', clientId);
    const asks: (() => Promise<unknown>)[] = [
      () => files.export(portal, { clientId, audience: 'releasable' }),
      () => files.get(portal, id),
      () => files.download(portal, id),
      () => files.byClientIds(portal, [clientId]),
    ];
    for (const ask of asks)
      await expect(Promise.resolve().then(ask)).rejects.toMatchObject({ code: 'permission/denied' });
    const asked = { clientId, audience: 'internal' } as const;
    await expect(files.export(house.stranger, asked)).rejects.toMatchObject({ code: 'record/not_found' });
    await expect(files.get(house.stranger, id)).rejects.toMatchObject({ code: 'record/not_found' });
    await expect(files.download(house.stranger, id)).rejects.toMatchObject({ code: 'record/not_found' });
    const both = { ...asked, requestId: opened.requestId };
    await expect(files.export(house.principal, both)).rejects.toMatchObject({ code: 'subject/one' });
    await expect(house.database.app.query(`update case_files set sha256 = 'x'`)).rejects.toThrow(
      'permission denied',
    );
    await expect(house.database.worker.query(`update case_files set requested_by = null`)).rejects.toThrow(
      'permission denied',
    );
  });
});
