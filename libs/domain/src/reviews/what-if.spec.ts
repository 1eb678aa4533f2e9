import { openHouse, type House } from '../../test/house.js';
import { CURING_ENDORSEMENT, NARROW_FORM, setScene, type Scene } from '../../test/main-job.js';
import { ServiceMappingService } from '../service-mappings/index.js';
import { newId } from '../ids.js';
import { WhatIfService } from './index.js';

let house: House;
let scene: Scene;
let other: Scene;
let whatIf: WhatIfService;

beforeAll(async () => {
  house = await openHouse();
  whatIf = house.get(WhatIfService);
  scene = await setScene(house);
  other = await setScene(house, scene.shelf);
  await scene.sell('Managed EDR');
  await scene.sell('IT consulting');
});
afterAll(() => house.close());

/** Everything that a careless "what if" could leave behind. */
const records = () =>
  house.database.owner.query(
    `select (select count(*) from service_lines) as s, (select count(*) from wordings) as w,
            (select count(*) from reviews) as r, (select count(*) from findings) as f,
            (select count(*) from outbox) as o, (select count(*) from audit_entries) as a`,
  );

describe('what if a service were added', () => {
  it('stands under each policy in force, with what to ask for, and leaves no trace', async () => {
    const before = await records();
    const [outlook, ...none] = await whatIf.service(house.auditor, {
      clientId: scene.client.id,
      name: 'Managed SIEM',
    });
    expect(none).toEqual([]);
    expect(outlook).toMatchObject({
      policyId: scene.policy.id,
      verdict: { code: 'security_monitoring', verdict: 'gap', reasons: ['silent'] },
    });
    expect(outlook?.remedies.map((r) => r.kind)).toContain('add_service');
    expect(outlook?.remedies.every((r) => r.serviceIds.length === 1)).toBe(true);
    expect(await records()).toEqual(before);
  });

  it('knows the names that the brokerage settled', async () => {
    await house
      .get(ServiceMappingService)
      .settle(house.principal, { name: 'Zorblax Care', code: 'it_consulting' });
    const [outlook] = await whatIf.service(house.principal, {
      clientId: scene.client.id,
      name: 'Zorblax Care',
    });
    expect(outlook?.verdict).toMatchObject({ code: 'it_consulting', verdict: 'in_scope' });
  });

  it('refuses what no service is', async () => {
    const clientId = scene.client.id;
    await expect(whatIf.service(house.principal, { clientId, name: ' ' })).rejects.toMatchObject({
      field: 'name',
    });
    await expect(
      whatIf.service(house.principal, { clientId, name: 'EDR', code: 'covered' }),
    ).rejects.toMatchObject({
      code: 'service_line/code',
    });
  });
});

describe('what if an endorsement were issued', () => {
  const draft = (changes = {}) => ({
    policyId: scene.policy.id,
    text: CURING_ENDORSEMENT,
    effectiveOn: '2026-04-01',
    ...changes,
  });

  it('shows what it would change, as of the day on which it counts, and leaves no trace', async () => {
    const before = await records();
    const outlook = await whatIf.endorsement(house.principal, draft());
    expect(outlook).toMatchObject({
      policyId: scene.policy.id,
      clientId: scene.client.id,
      asOf: '2026-04-01',
    });
    expect(outlook.services.map((s) => [s.before.verdict, s.after.verdict, s.change])).toEqual([
      ['gap', 'in_scope', 'better'],
      ['in_scope', 'in_scope', 'same'],
    ]);
    expect(await records()).toEqual(before);
  });

  it('refuses a blank text, a day outside the period, and a policy that cannot be read', async () => {
    const refused = (changes: object) => expect(whatIf.endorsement(house.principal, draft(changes))).rejects;
    await refused({ text: ' ' }).toMatchObject({ code: 'input/blank', field: 'text' });
    await refused({ effectiveOn: '2031-01-01' }).toMatchObject({
      code: 'what_if/outside_period',
      field: 'effectiveOn',
    });
    const bare = await scene.shelf.policy(await scene.shelf.client('Bare IT'));
    await refused({ policyId: bare.id }).toMatchObject({ code: 'what_if/not_read', field: 'policyId' });
  });
});

describe('wordings side by side', () => {
  const offers = () => [
    { name: 'As expiring', policyId: scene.policy.id },
    { name: 'Offer', text: `${NARROW_FORM}\n${CURING_ENDORSEMENT}` },
  ];

  it('compares a policy on file with the text of an offer, and leaves no trace', async () => {
    const before = await records();
    const compared = await whatIf.wordings(house.auditor, { clientId: scene.client.id, wordings: offers() });
    expect(compared.services.map((s) => [s.verdicts.map((v) => v.verdict), s.best])).toEqual([
      [['gap', 'in_scope'], ['wording-2']],
      [
        ['in_scope', 'in_scope'],
        [scene.policy.id, 'wording-2'],
      ],
    ]);
    expect(compared).toMatchObject({
      preferred: 'wording-2',
      summary: expect.stringContaining('"Offer" reads best'),
    });
    expect(await records()).toEqual(before);
  });

  it('refuses one alone, both or neither of policy and text, and a policy of another client', async () => {
    const refused = (wordings: readonly object[]) =>
      expect(whatIf.wordings(house.principal, { clientId: scene.client.id, wordings: wordings as never }))
        .rejects;
    await refused([offers()[0]!]).toMatchObject({ code: 'what_if/wordings', field: 'wordings' });
    await refused([offers()[0]!, { name: 'x' }]).toMatchObject({
      code: 'what_if/policy_or_text',
      field: 'wordings.1.text',
    });
    await refused([{ ...offers()[0], text: 'x' }, offers()[1]!]).toMatchObject({
      field: 'wordings.0.policyId',
    });
    await refused([{ name: 'x', policyId: other.policy.id }, offers()[1]!]).toMatchObject({
      code: 'record/not_found',
    });
  });
});

it('is for those who may read reviews, of their own brokerage', async () => {
  const user = await house.hire('client_user', scene.client.id);
  const asked = [
    (actor: typeof user) => whatIf.service(actor, { clientId: scene.client.id, name: 'EDR' }),
    (actor: typeof user) =>
      whatIf.endorsement(actor, { policyId: scene.policy.id, text: 'x', effectiveOn: '2026-04-01' }),
    (actor: typeof user) =>
      whatIf.wordings(actor, {
        clientId: scene.client.id,
        wordings: [
          { name: 'a', text: 'a' },
          { name: 'b', text: 'b' },
        ],
      }),
  ];
  for (const ask of asked) {
    await expect(ask(user)).rejects.toMatchObject({ code: 'permission/denied' });
    await expect(ask(house.stranger)).rejects.toMatchObject({ code: 'record/not_found' });
  }
  await expect(whatIf.service(house.principal, { clientId: newId(), name: 'EDR' })).rejects.toMatchObject({
    code: 'record/not_found',
  });
});
