import { openShelf, type Shelf } from '../../test/book.js';
import { openHouse, type House } from '../../test/house.js';
import { CarrierService } from '../carriers/index.js';
import { newId } from '../ids.js';
import { ServiceLineService } from '../service-lines/index.js';
import { BookService, ClientService, LegalEntityService, type BookRequest } from './index.js';

let house: House;
let shelf: Shelf;
let book: BookService;
beforeAll(async () => {
  house = await openHouse();
  shelf = await openShelf(house);
  book = house.get(BookService);
  await arrange();
});
afterAll(() => house.close());

/** Six clients with known findings and renewals; today is 2026-02-28. */
async function arrange(): Promise<void> {
  const manager = await house.hire('account_manager');
  const alder = await shelf.client('Alder Cloud');
  const birch = await house.get(ClientService).create(house.principal, {
    name: 'birch 100% uptime',
    status: 'prospect',
    accountManagerId: manager.userId,
  });
  const [cedar, , elm] = [
    await shelf.client('Cedar'),
    await shelf.client('Dogwood'),
    await shelf.client('Elm'),
  ];
  await shelf.client('Fir');
  await house.get(LegalEntityService).add(house.principal, {
    clientId: cedar.id,
    kind: 'trading_name',
    name: 'Greenwood Helpdesk',
  });
  const mga = await house.get(CarrierService).create(house.principal, { kind: 'mga', name: 'Keystone' });
  const endsOn = (expiresOn: string, effectiveOn = '2026-01-01') => ({ effectiveOn, expiresOn });
  const soon = await shelf.policy(alder, endsOn('2026-06-01'));
  await shelf.policy(alder, endsOn('2026-12-01'));
  await shelf.policy(alder, endsOn('2026-03-15', '2026-03-01'));
  const cancelled = await shelf.policy(birch, { ...endsOn('2026-04-01'), mgaId: mga.id });
  await house.database.owner.query(`update policies set cancelled_on = '2026-02-01' where id = $1`, [
    cancelled.id,
  ]);
  await shelf.policy(birch, endsOn('2026-01-10', '2025-01-10'));
  const withMga = await shelf.policy(cedar, { ...endsOn('2026-09-01'), mgaId: mga.id });
  await shelf.policy(elm, endsOn('2027-05-01', '2026-05-01'));
  const sells = (clientId: string, name: string) =>
    house.get(ServiceLineService).add(house.principal, { clientId, name });
  const [edr, help] = [await sells(alder.id, 'EDR'), await sells(alder.id, 'Help desk')];
  const old = await sells(alder.id, 'Fax');
  await house.get(ServiceLineService).retire(house.principal, { id: old.id, version: 1 });
  const pen = await sells(cedar.id, 'Pen test');
  await finding(soon, edr.id, 'gap', 'medium');
  await finding(soon, help.id, 'arguable', 'low');
  await finding(soon, old.id, 'gap', 'critical', true);
  await finding(withMga, pen.id, 'gap', 'critical');
}

async function finding(
  policy: { id: string; clientId: string },
  lineId: string,
  verdict: 'gap' | 'arguable',
  severity: string,
  cured = false,
): Promise<void> {
  const reviewId = newId();
  const key = [house.tenantId, reviewId, policy.clientId];
  await house.database.owner.query(
    `insert into reviews (tenant_id, id, client_id, cause_id, trigger, as_of, rule_set_version, inputs, policies)
     values ($1, $2::uuid, $3, $2::uuid, 'arranged', '2026-02-28', 'none', '{}', '[]')`,
    key,
  );
  await house.database.owner.query(
    `insert into findings (tenant_id, id, client_id, policy_id, service_line_id, kind, verdict, reasons, severity,
                           opened_review_id, latest_review_id, cured_review_id, cured_at, cured_by)
     values ($1, $4, $3, $5, $6, 'request', $7, '{silent}', $8, $2::uuid, $2::uuid,
             case when $9 then $2::uuid end, case when $9 then now() end, case when $9 then 'wording' end)`,
    [...key, newId(), policy.id, lineId, verdict, severity, cured],
  );
}

/** Names of all pages, two clients at a time. */
async function names(
  request: Omit<BookRequest, 'first' | 'after'>,
  actor = house.principal,
): Promise<string[]> {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page = await book.list(actor, { ...request, first: 2, after });
    seen.push(...page.items.map((c) => c.name));
    after = page.nextCursor;
  } while (after !== null);
  return seen;
}

describe('the book', () => {
  const [a, b, c, d, e, f] = ['Alder Cloud', 'birch 100% uptime', 'Cedar', 'Dogwood', 'Elm', 'Fir'];

  it('shows per client what needs attention', async () => {
    const { items } = await book.list(house.principal, { first: 100, after: null });
    expect(items[0]).toEqual({
      id: expect.any(String),
      name: a,
      status: 'client',
      accountManagerId: null,
      accountManagerName: null,
      openGaps: 1,
      openArguable: 1,
      worstSeverity: 'medium',
      policiesInForce: 2,
      nextRenewalOn: '2026-06-01',
      serviceLineCount: 2,
      openRequestCount: 0,
    });
    expect(items[1]).toMatchObject({
      accountManagerName: expect.stringContaining('account_manager'),
      policiesInForce: 0,
    });
    // Lapsed without renewal; bound, but not begun; nothing at all.
    expect(items.map((i) => i.nextRenewalOn)).toEqual([
      '2026-06-01',
      '2026-01-10',
      '2026-09-01',
      null,
      '2027-05-01',
      null,
    ]);
    expect(items[5]).toMatchObject({ openGaps: 0, worstSeverity: null, serviceLineCount: 0 });
  });

  it.each([
    ['name', undefined, [a, b, c, d, e, f]],
    ['name', 'desc', [f, e, d, c, b, a]],
    ['worst_finding', undefined, [c, a, b, d, e, f]],
    ['worst_finding', 'asc', [a, c, b, d, e, f]],
    ['next_renewal', undefined, [b, a, c, e, d, f]],
    ['next_renewal', 'desc', [e, c, a, b, d, f]],
  ] as const)('sorts by %s %s over pages, those with nothing last', async (sort, direction, expected) => {
    expect(await names({ sort, direction })).toEqual(expected);
  });

  it.each([
    ['CEDAR', [c]],
    ['cloud alder', [a]],
    ['0% up', [b]],
    ['100_', []],
    ['green helpdesk', [c]],
    ['cedar helpdesk', []],
    ['\\', []],
    ["' or 1=1 --", []],
    ['\0', [a, b, c, d, e, f]],
  ])('finds by the words %j', async (search, expected) => {
    expect(await names({ search })).toEqual(expected);
  });

  it('filters by status, account manager and carrier', async () => {
    const { items } = await book.list(house.principal, { first: 100, after: null });
    const carriers = await house
      .get(CarrierService)
      .list(house.principal, { kind: 'mga', first: 1, after: null });
    expect(await names({ status: 'prospect' })).toEqual([b]);
    expect(await names({ accountManagerId: items[1]?.accountManagerId })).toEqual([b]);
    expect(await names({ carrierId: carriers.items[0]?.id })).toEqual([c]);
    expect(await names({ carrierId: newId() })).toEqual([]);
  });

  it('goes on in the same place while the book changes, and only in the list it came from', async () => {
    const first = await book.list(house.principal, { first: 3, after: null });
    const next = () => book.list(house.principal, { first: 1, after: first.nextCursor });
    expect((await next()).items[0]?.name).toBe(d);
    const added = await shelf.client('Aaa first');
    expect((await next()).items[0]?.name).toBe(d);
    await house.database.owner.query('delete from legal_entities where client_id = $1', [added.id]);
    await house.database.owner.query('delete from clients where id = $1', [added.id]);
    for (const request of [{ sort: 'next_renewal' as const }, { direction: 'desc' as const }]) {
      const foreign = book.list(house.principal, { ...request, first: 1, after: first.nextCursor });
      await expect(foreign).rejects.toMatchObject({ code: 'input/cursor' });
    }
  });

  it('pages through clients of one name without repeating or skipping any', async () => {
    const twins = await Promise.all(Array.from({ length: 5 }, () => shelf.client('Twin MSP')));
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const page = await book.list(house.principal, {
        search: 'twin',
        sort: 'worst_finding',
        first: 2,
        after,
      });
      ids.push(...page.items.map((i) => i.id));
      after = page.nextCursor;
    } while (after !== null);
    expect(ids.sort()).toEqual(twins.map((t) => t.id).sort());
  });

  it('is the brokerage’s own, and no client user’s', async () => {
    expect(await names({}, house.stranger)).toEqual([]);
    const user = await house.hire('client_user', (await shelf.client('Zebra')).id);
    await expect(book.list(user, { first: 1, after: null })).rejects.toMatchObject({
      code: 'permission/denied',
    });
  });
});
