import { openHouse, type House } from '../../test/house.js';
import { CURING_ENDORSEMENT, setScene, type Scene } from '../../test/main-job.js';
import { openWorkshop, type Workshop } from '@carveback/testing';
import { ApplicationService } from '../applications/index.js';
import { newId } from '../ids.js';
import { ReviewService } from './index.js';

let house: House;
let workshop: Workshop;
let scene: Scene;
let reviews: ReviewService;

beforeAll(async () => {
  house = await openHouse();
  workshop = await openWorkshop(house.database, house.clock);
  reviews = house.get(ReviewService);
  scene = await setScene(house);
  await scene.sell('Managed EDR');
  await scene.sell('Help desk and network support');
  await scene.sell('Zorblax Care');
  await house.get(ApplicationService).add(house.principal, {
    policyId: scene.policy.id,
    signedOn: '2025-12-01',
    text: 'The applicant provides IT consulting and network support.',
  });
  await workshop.drain();
});
afterAll(async () => {
  await workshop.close();
  await house.close();
});

const newestId = async () =>
  (await reviews.latestByClientIds(house.principal, [scene.client.id]))[0]?.id ?? '';

async function idOf(name: string): Promise<string | undefined> {
  const [line] = await house.database.owner.query<{ id: string }[]>(
    `select id from service_lines where name = $1`,
    [name],
  );
  return line?.id;
}

/** A copy of the newest review, as another rule set could have left it. */
async function keptOtherwise(version: string): Promise<string> {
  const [id, source] = [newId(), await newestId()];
  await house.database.owner.query(
    `insert into reviews (tenant_id, id, client_id, cause_id, trigger, as_of, rule_set_version, inputs, policies)
     select tenant_id, $1, client_id, $1, trigger, as_of, $2, inputs,
            jsonb_set(policies, '{0,missingDocuments}', '["Form X"]') from reviews where id = $3`,
    [id, version, source],
  );
  await house.database.owner.query(
    `insert into verdicts (tenant_id, id, client_id, review_id, policy_id, service_line_id, code, components, confidence,
                           verdict, reasons, severity, evidence, rules, explanation, question, only_if)
     select v.tenant_id, gen_random_uuid(), v.client_id, $1, v.policy_id, v.service_line_id, v.code, v.components,
            v.confidence, case when s.name = 'Managed EDR' then 'gap' else v.verdict end,
            case when s.name = 'Managed EDR' then '{silent}' else v.reasons end, v.severity, v.evidence, v.rules,
            v.explanation, v.question, v.only_if
       from verdicts v join service_lines s on s.tenant_id = v.tenant_id and s.id = v.service_line_id
      where v.review_id = $2 and s.name <> 'Zorblax Care'`,
    [id, source],
  );
  return id;
}

describe('a kept review, run again', () => {
  it('says the same to the byte under the same rules, whatever has changed in the records since', async () => {
    const id = await newestId();
    const same = { reviewId: id, sameVersion: true, identical: true, differences: [] };
    expect(await reviews.again(house.principal, id)).toMatchObject(same);
    await scene.file('Endorsement 1', CURING_ENDORSEMENT, 'endorsement');
    await scene.sell('Another service');
    await workshop.drain();
    expect(await newestId()).not.toBe(id);
    expect(await reviews.again(house.auditor, id)).toMatchObject(same);
    expect(await reviews.again(house.principal, await newestId())).toMatchObject({ identical: true });
  });

  it('shows what another rule set said otherwise, and only that', async () => {
    const id = await keptOtherwise('0.old');
    const again = await reviews.again(house.principal, id);
    expect(again).toMatchObject({ keptVersion: '0.old', sameVersion: false, identical: false });
    expect(again.version).not.toBe('0.old');
    const edr = await idOf('Managed EDR');
    const policyId = scene.policy.id;
    expect(again.differences).toEqual([
      { policyId, serviceLineId: null, fields: ['missingDocuments'], kept: null, now: null },
      {
        policyId,
        serviceLineId: edr,
        fields: ['reasons', 'verdict'],
        kept: expect.objectContaining({ verdict: 'gap', reasons: ['silent'] }),
        now: expect.objectContaining({ code: 'managed_detection_response', verdict: 'in_scope' }),
      },
      {
        policyId,
        serviceLineId: await idOf('Zorblax Care'),
        fields: expect.arrayContaining(['code', 'evidence', 'verdict']),
        kept: null,
        now: expect.objectContaining({ code: 'unknown' }),
      },
    ]);
  });

  it('leaves no trace', async () => {
    const count = () =>
      house.database.owner.query(
        `select (select count(*) from reviews) as r, (select count(*) from outbox) as o`,
      );
    const before = await count();
    await reviews.again(house.principal, await newestId());
    expect(await count()).toEqual(before);
  });

  it('is for those who may read reviews', async () => {
    const id = await newestId();
    const user = await house.hire('client_user', scene.client.id);
    await expect(reviews.again(user, id)).rejects.toMatchObject({ code: 'permission/denied' });
    await expect(reviews.again(house.stranger, id)).rejects.toMatchObject({ code: 'record/not_found' });
    await expect(reviews.again(house.principal, newId())).rejects.toMatchObject({ code: 'record/not_found' });
  });
});
