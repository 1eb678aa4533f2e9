import { openWorkshop, type Workshop } from '@carveback/testing';
import { openShelf } from '../../test/book.js';
import { openHouse, type House } from '../../test/house.js';
import { AuditSealer, AuditService, type ChainHead } from './index.js';

let house: House;
let workshop: Workshop;
let head: ChainHead | null;

beforeAll(async () => {
  house = await openHouse();
  workshop = await openWorkshop(house.database, house.clock);
  const shelf = await openShelf(house);
  for (let i = 0; i < 8; i += 1) await shelf.client(`Client ${i}`);
});
afterAll(async () => {
  await workshop.close();
  await house.close();
});

const verify = (expected?: ChainHead) => house.get(AuditService).verify(house.principal, expected);
const seal = () => workshop.get(AuditSealer).sealSince(new Date(0));
const owner = (sql: string, parameters: unknown[] = []) => house.database.owner.query(sql, parameters);

/** Does something to the records and takes it back afterwards. */
async function tampering(sql: string, look: () => Promise<void>): Promise<void> {
  for (const table of ['audit_entries', 'audit_seals'])
    await owner(['create table kept_', table, ' as select * from ', table].join(''));
  await owner(sql);
  await look();
  await owner('delete from audit_seals');
  await owner('delete from audit_entries');
  for (const table of ['audit_entries', 'audit_seals']) {
    await owner(['insert into', table, 'select * from kept_'].join(' ') + table);
    await owner(['drop table kept_', table].join(''));
  }
}

describe('the audit trail', () => {
  it('is sealed without holes by however many sealers, and verified', async () => {
    const sealed = await Promise.all([seal(), seal(), seal()]);
    await seal();
    expect(Math.max(...sealed)).toBeGreaterThan(8);
    const report = await verify();
    head = report.head;
    expect(report).toMatchObject({ intact: true, firstBad: null });
    const [{ entries }] = await owner(`select count(*) as entries from audit_entries where tenant_id = $1`, [
      house.tenantId,
    ]);
    expect(report.entries).toBe(entries);
    expect(await verify(head ?? undefined)).toMatchObject({ intact: true });
  });

  const at3 = `(select id from audit_seals where position = 3)`;
  it.each([
    ['edited', `update audit_entries set detail = '{"name":"else"}' where id = ${at3}`, 3],
    ['backdated', `update audit_entries set at = at - interval '1 day' where id = ${at3}`, 3],
    ['given to somebody else', `update audit_entries set actor_id = null where id = ${at3}`, 3],
    [
      'deleted with its seal',
      `with gone as (delete from audit_seals where position = 3 returning id)
      delete from audit_entries where id in (select id from gone)`,
      3,
    ],
    [
      'swapped',
      `update audit_seals set position = case position when 3 then -4 when 4 then -3 end where position in (3, 4)`,
      3,
    ],
    ['rewritten in its seal', `update audit_seals set hash = sha256(hash) where position = 3`, 3],
  ])('names the first entry that was %s', async (_, sql, position) => {
    await tampering(sql, async () => {
      expect(await verify()).toMatchObject({ intact: false, firstBad: { position } });
    });
    expect(await verify()).toMatchObject({ intact: true });
  });

  it('shows a cut tail against a head that was kept elsewhere', async () => {
    const cut = `with gone as (delete from audit_seals where position > 5 returning id)
      delete from audit_entries where id in (select id from gone)`;
    await tampering(cut, async () => {
      expect(await verify()).toMatchObject({ intact: true, entries: 5 });
      expect(await verify(head ?? undefined)).toMatchObject({ intact: false, firstBad: { position: 6 } });
    });
  });

  it('cannot be changed by the roles that run', async () => {
    const { app, worker } = house.database;
    for (const source of [app, worker]) {
      for (const table of ['audit_entries', 'audit_seals']) {
        await expect(source.query(['delete from', table].join(' '))).rejects.toThrow(/permission denied/);
        await expect(source.query(['update', table, 'set id = id'].join(' '))).rejects.toThrow(
          /permission denied/,
        );
      }
    }
  });

  it('is listed page by page, the latest first, of the own brokerage only', async () => {
    const service = house.get(AuditService);
    const first = await service.list(house.auditor, {}, { first: 3, after: null });
    const second = await service.list(house.auditor, {}, { first: 100, after: first.nextCursor });
    const all = await service.list(house.auditor, {}, { first: 100, after: null });
    expect([...first.items, ...second.items]).toEqual(all.items);
    expect(all.items[0]?.at.localeCompare(all.items.at(-1)?.at ?? '')).toBe(1);
    expect((await service.list(house.stranger, {}, { first: 100, after: null })).items).toEqual([]);
    await expect(service.list(house.auditor, {}, { first: 101, after: null })).rejects.toMatchObject({
      code: 'input/page_size',
    });
  });
});
