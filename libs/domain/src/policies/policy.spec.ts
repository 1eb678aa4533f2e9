import { openShelf, type Shelf } from '../../test/book.js';
import { openHouse, type House } from '../../test/house.js';
import { CarrierService, UnderwriterService } from '../carriers/index.js';
import type { Client } from '../clients/index.js';
import { newId } from '../ids.js';
import { RenewalTaskService } from '../renewals/index.js';
import { WordingService } from '../wordings/index.js';
import { inForceOn, PolicyService } from './index.js';

let house: House;
let shelf: Shelf;
let policies: PolicyService;
let client: Client;
beforeAll(async () => {
  house = await openHouse();
  shelf = await openShelf(house);
  policies = house.get(PolicyService);
  client = await shelf.client('Larch IT');
});
afterAll(() => house.close());

const triggers = async (clientId: string) =>
  (await house.jobs()).filter((j) => j.payload['clientId'] === clientId).map((j) => j.payload['trigger']);
const insureds = async (id: string) =>
  (await policies.insuredsByPolicyIds(house.principal, [id])).map((i) => [i.kind, i.name, i.fromOn, i.toOn]);

describe('entering a policy', () => {
  it('keeps it as declared, plans its renewal and asks for a review', async () => {
    const owner = await shelf.client('Rowan');
    const policy = await shelf.policy(owner, {
      limitPerClaimMinor: 200_000_000,
      limitAggregateMinor: 300_000_000,
      retentionMinor: 2_500_000,
      retroactiveOn: '2019-04-01',
      formEdition: 'GM-TEO 04 24',
      insureds: [
        { name: 'ROWAN NETWORKS, L.L.C.' },
        { kind: 'additional', name: 'Town of Ely', fromOn: '2026-02-01' },
      ],
    });
    expect(await policies.get(house.principal, policy.id)).toMatchObject({
      limitPerClaimMinor: 200_000_000,
      retentionMinor: 2_500_000,
      retroactiveOn: '2019-04-01',
      currency: 'USD',
      layer: 'primary',
      bindingAuthority: 'issuing_company',
    });
    expect(await insureds(policy.id)).toEqual([
      ['named', 'ROWAN NETWORKS, L.L.C.', '2026-01-01', null],
      ['additional', 'Town of Ely', '2026-02-01', null],
    ]);
    expect(await house.get(RenewalTaskService).listByClientIds(house.principal, [owner.id])).toHaveLength(8);
    expect(await triggers(owner.id)).toEqual(['policy.entered']);
    expect(await house.audit(policy.id)).toEqual(['policy.entered']);
  });

  it('takes one that has expired long ago, without tasks that nobody can do any more', async () => {
    const owner = await shelf.client();
    const past = await shelf.policy(owner, { effectiveOn: '2019-01-01', expiresOn: '2020-01-01' });
    expect((await policies.get(house.principal, past.id)).expiresOn).toBe('2020-01-01');
    expect(await house.get(RenewalTaskService).listByClientIds(house.principal, [owner.id])).toEqual([]);
    await shelf.policy(owner, { effectiveOn: '2025-02-15', expiresOn: '2026-02-15' });
    expect(await house.get(RenewalTaskService).listByClientIds(house.principal, [owner.id])).toHaveLength(8);
  });

  it.each([
    [{ effectiveOn: '2027-01-01', expiresOn: '2026-01-01' }, 'policy/period', 'expiresOn'],
    [{ expiresOn: '2026-01-01' }, 'policy/period', 'expiresOn'],
    [{ retroactiveOn: '2026-01-02' }, 'policy/retroactive_date', 'retroactiveOn'],
    [{ effectiveOn: '01/01/2026' }, 'input/day', 'effectiveOn'],
    [{ policyNumber: ' ' }, 'input/blank', 'policyNumber'],
    [{ policyNumber: 'A\0' }, 'input/broken_text', 'policyNumber'],
    [{ currency: 'XQQ' }, 'policy/currency', 'currency'],
    [{ limitPerClaimMinor: -1 }, 'input/amount', 'limitPerClaimMinor'],
    [{ limitPerClaimMinor: 2, limitAggregateMinor: 1 }, 'policy/limits', 'limitAggregateMinor'],
    [{ insureds: [] }, 'policy/insureds', 'insureds'],
    [{ insureds: [{ kind: 'additional' as const, name: 'X' }] }, 'policy/insureds', 'insureds'],
    [{ insureds: [{ name: 'X', fromOn: '2025-12-31' }] }, 'policy/insured_period', 'insureds.0'],
    [
      { insureds: [{ name: 'X', fromOn: '2026-05-01', toOn: '2026-04-01' }] },
      'policy/insured_period',
      'insureds.0',
    ],
    [{ insureds: [{ name: 'X' }, { name: ' ' }] }, 'input/blank', 'insureds.1.name'],
    [{ bindingAuthority: 'mga' as const }, 'policy/binding_authority', 'bindingAuthority'],
    [{ layer: 'excess' as const }, 'policy/layer', 'underlyingPolicyId'],
    [{ issuingCompanyId: newId() }, 'policy/placement', 'issuingCompanyId'],
  ])('refuses %j', async (fault, code, field) => {
    const attempt = shelf.policy(client, fault);
    await expect(attempt).rejects.toMatchObject({ code, field });
  });

  it('leaves nothing behind when it is refused', async () => {
    const owner = await shelf.client();
    const foreignEntity = newId();
    const attempt = shelf.policy(owner, { insureds: [{ name: 'X', entityId: foreignEntity }] });
    await expect(attempt).rejects.toMatchObject({ code: 'record/not_found' });
    expect(await policies.listByClientIds(house.principal, [owner.id])).toEqual([]);
    expect(await triggers(owner.id)).toEqual([]);
  });

  it('refuses the same number with the same first day', async () => {
    const { policyNumber } = await shelf.policy(client);
    const twice = shelf.policy(client, { policyNumber: policyNumber.toLowerCase() });
    await expect(twice).rejects.toMatchObject({ code: 'policy/duplicate', field: 'policyNumber' });
    await shelf.policy(client, { policyNumber, effectiveOn: '2027-01-01', expiresOn: '2028-01-01' });
  });

  it('does not exist for another brokerage', async () => {
    const { id } = await shelf.policy(client);
    for (const attempt of [
      policies.get(house.stranger, id),
      policies.update(house.stranger, { id, version: 1, formEdition: 'x' }),
      policies.cancel(house.stranger, { id, version: 1, cancelledOn: '2026-02-01' }),
      policies.create(house.stranger, shelf.policyInput(client)),
    ]) {
      await expect(attempt).rejects.toMatchObject({ code: 'record/not_found' });
    }
    expect(await policies.insuredsByPolicyIds(house.stranger, [id])).toEqual([]);
  });
});

describe('the placement chain', () => {
  it('puts each firm in its place and lets one of them bind', async () => {
    const make = (kind: 'mga' | 'wholesaler', name: string) =>
      house.get(CarrierService).create(house.principal, { kind, name });
    const [mga, wholesaler] = [
      await make('mga', 'Keystone MGA'),
      await make('wholesaler', 'Harbor Wholesale'),
    ];
    const uma = await house
      .get(UnderwriterService)
      .create(house.principal, { carrierId: mga.id, name: 'Uma' });
    const policy = await shelf.policy(client, {
      mgaId: mga.id,
      wholesalerId: wholesaler.id,
      bindingAuthority: 'mga',
      underwriterId: uma.id,
    });
    expect(policy).toMatchObject({ mgaId: mga.id, bindingAuthority: 'mga', underwriterId: uma.id });
    const swapped = shelf.policy(client, { mgaId: wholesaler.id });
    await expect(swapped).rejects.toMatchObject({ code: 'policy/placement', field: 'mgaId' });
    const elsewhere = shelf.policy(client, { underwriterId: uma.id });
    await expect(elsewhere).rejects.toMatchObject({ code: 'policy/underwriter', field: 'underwriterId' });
    const gone = policies.update(house.principal, { id: policy.id, version: 1, mgaId: null });
    await expect(gone).rejects.toMatchObject({ code: 'policy/binding_authority' });
  });
});

describe('excess layers', () => {
  it('lie upon a policy of the same client and line that runs at the same time', async () => {
    const owner = await shelf.client();
    const primary = await shelf.policy(owner);
    const cyber = await shelf.policy(owner, { line: 'cyber' });
    const old = await shelf.policy(owner, { effectiveOn: '2025-01-01', expiresOn: '2026-01-01' });
    const foreign = await shelf.policy(client);
    const excess = (underlyingPolicyId: string) =>
      shelf.policy(owner, { layer: 'excess', underlyingPolicyId });
    for (const id of [cyber.id, old.id, foreign.id, newId()]) {
      await expect(excess(id)).rejects.toMatchObject({
        code: 'policy/underlying',
        field: 'underlyingPolicyId',
      });
    }
    const first = await excess(primary.id);
    const second = await excess(first.id);
    const ring = policies.update(house.principal, {
      id: first.id,
      version: 1,
      underlyingPolicyId: second.id,
    });
    await expect(ring).rejects.toMatchObject({ code: 'policy/underlying' });
    const away = policies.update(house.principal, { id: primary.id, version: 1, line: 'cyber' });
    await expect(away).rejects.toMatchObject({ code: 'policy/has_excess', field: 'line' });
  });
});

describe('changing a policy', () => {
  it('moves open tasks with the expiry and keeps what was done', async () => {
    const owner = await shelf.client();
    const { id } = await shelf.policy(owner);
    const renewals = house.get(RenewalTaskService);
    const [first] = await renewals.listByClientIds(house.principal, [owner.id]);
    await renewals.setDone(house.principal, { id: first!.id, version: 1, done: true });
    await policies.update(house.principal, { id, version: 1, expiresOn: '2027-02-01' });
    const days = (await renewals.listByClientIds(house.principal, [owner.id])).map((t) => [
      t.offsetDays,
      t.dueOn,
    ]);
    expect(days).toEqual([
      [-120, '2026-09-03'],
      [-90, '2026-11-03'],
      [-60, '2026-12-03'],
      [-45, '2026-12-18'],
      [-30, '2027-01-02'],
      [-10, '2027-01-22'],
      [0, '2027-02-01'],
      [45, '2027-03-18'],
    ]);
    expect(await triggers(owner.id)).toEqual(['policy.entered', 'policy.changed']);
  });

  it('lets insureds from the first day follow that day, and replaces the list when one is given', async () => {
    const { id } = await shelf.policy(client, {
      insureds: [{ name: 'Larch IT LLC' }, { name: 'Larch Cloud Inc', fromOn: '2026-03-01' }],
    });
    await policies.update(house.principal, { id, version: 1, effectiveOn: '2026-02-01' });
    expect(await insureds(id)).toEqual([
      ['named', 'Larch IT LLC', '2026-02-01', null],
      ['named', 'Larch Cloud Inc', '2026-03-01', null],
    ]);
    await policies.update(house.principal, {
      id,
      version: 2,
      insureds: [{ name: 'Larch IT LLC', toOn: '2026-06-30' }],
    });
    expect(await insureds(id)).toEqual([['named', 'Larch IT LLC', '2026-02-01', '2026-06-30']]);
  });

  it('corrects the number, blanks it never, and says who was faster', async () => {
    const { id } = await shelf.policy(client);
    const update = policies.update(house.principal, { id, version: 1, policyNumber: 'TE-CORRECTED' });
    expect((await update).policyNumber).toBe('TE-CORRECTED');
    const blank = policies.update(house.principal, { id, version: 2, policyNumber: '' });
    await expect(blank).rejects.toMatchObject({ code: 'input/blank' });
    const late = policies.update(house.principal, { id, version: 1, formEdition: 'x' });
    await expect(late).rejects.toMatchObject({ code: 'record/changed' });
  });

  it('keeps the period around the endorsements on file', async () => {
    const { id } = await shelf.policy(client);
    await house.get(WordingService).add(house.principal, {
      policyId: id,
      kind: 'endorsement',
      title: 'Endorsement 7',
      effectiveOn: '2026-02-10',
      text: 'The policy is amended.',
    });
    const later = policies.update(house.principal, { id, version: 1, effectiveOn: '2026-03-01' });
    await expect(later).rejects.toMatchObject({ code: 'policy/wording_outside_period' });
  });
});

describe('cancelling a policy', () => {
  it('ends it on a day of its period, drops open tasks, and can be taken back', async () => {
    const owner = await shelf.client();
    const { id } = await shelf.policy(owner);
    const tasks = async () =>
      (await house.get(RenewalTaskService).listByClientIds(house.principal, [owner.id])).length;
    for (const cancelledOn of ['2025-12-31', '2027-01-02']) {
      const attempt = policies.cancel(house.principal, { id, version: 1, cancelledOn });
      await expect(attempt).rejects.toMatchObject({ code: 'policy/cancelled_outside_period' });
    }
    const cancelled = await policies.cancel(house.principal, { id, version: 1, cancelledOn: '2026-02-20' });
    expect(cancelled.cancelledOn).toBe('2026-02-20');
    expect(await tasks()).toBe(0);
    const back = await policies.reinstate(house.principal, { id, version: 2 });
    expect(back.cancelledOn).toBeNull();
    expect(await tasks()).toBe(8);
    expect(await triggers(owner.id)).toEqual(['policy.entered', 'policy.cancelled', 'policy.reinstated']);
    const twice = policies.reinstate(house.principal, { id, version: 3 });
    await expect(twice).rejects.toMatchObject({ code: 'policy/not_cancelled' });
  });
});

describe('a policy in the portal', () => {
  it('is shown to its own client’s users, and never edited by them', async () => {
    const owner = await shelf.client();
    const own = await shelf.policy(owner);
    const other = await shelf.policy(client);
    const user = await house.hire('client_user', owner.id);
    expect((await policies.listByClientIds(user, [owner.id, client.id])).map((p) => p.id)).toEqual([own.id]);
    await expect(policies.get(user, other.id)).rejects.toMatchObject({ code: 'record/not_found' });
    const edit = policies.update(user, { id: own.id, version: 1, formEdition: 'x' });
    await expect(edit).rejects.toMatchObject({ code: 'permission/denied' });
  });
});

describe('in force', () => {
  const period = { effectiveOn: '2026-01-01', expiresOn: '2027-01-01', cancelledOn: null };
  it.each([
    ['2025-12-31', null, false],
    ['2026-01-01', null, true],
    ['2026-12-31', null, true],
    ['2027-01-01', null, false],
    ['2026-05-31', '2026-06-01', true],
    ['2026-06-01', '2026-06-01', false],
  ])('on %s, cancelled %s: %s', (day, cancelledOn, expected) => {
    expect(inForceOn({ ...period, cancelledOn }, day)).toBe(expected);
  });
});
