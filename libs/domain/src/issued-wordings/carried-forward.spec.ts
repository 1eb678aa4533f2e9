import { openWorkshop, type Workshop } from '@carveback/testing';
import { openShelf, type Shelf } from '../../test/book.js';
import { drive, openCase, type OpenCase } from '../../test/case.js';
import { openHouse, type House } from '../../test/house.js';
import { CURING_ENDORSEMENT, NARROW_FORM } from '../../test/main-job.js';
import type { Policy } from '../policies/index.js';
import { WordingService } from '../wordings/index.js';
import { carriedClauses } from './carried-forward.js';
import { CarriedForwardService } from './index.js';

let house: House;
let workshop: Workshop;
let shelf: Shelf;
let open: OpenCase;
let renewal: Policy;
beforeAll(async () => {
  house = await openHouse();
  workshop = await openWorkshop(house.database, house.clock);
  shelf = await openShelf(house);
});
beforeEach(async () => {
  open = await openCase(house, workshop, shelf);
  renewal = await shelf.policy(open.scene.client, { effectiveOn: '2027-01-01', expiresOn: '2028-01-01' });
});
afterAll(async () => {
  await workshop.close();
  await house.close();
});

const list = () => house.get(CarriedForwardService).list(house.principal, open.scene.policy.id, renewal.id);
const renewWith = (title: string, text: string, kind: 'base_form' | 'endorsement' = 'base_form') =>
  house.get(WordingService).add(house.principal, { policyId: renewal.id, kind, title, text });

describe('mid-term endorsements carried forward', () => {
  it('says of a policy without any that there are none', async () => {
    expect(await list()).toEqual([]);
  });

  it('is a question while nobody has the renewed wording', async () => {
    await drive(house, workshop, open.requestId, 'issued');
    expect(await list()).toMatchObject([{ requestId: open.requestId, state: 'not_in_hand' }]);
  });

  it('finds one that the renewed wording dropped', async () => {
    await drive(house, workshop, open.requestId, 'issued');
    await renewWith('Form TEO 100', NARROW_FORM);
    const [endorsement] = await list();
    expect(endorsement).toMatchObject({
      state: 'not_carried',
      services: [
        {
          serviceLineId: open.serviceLineId,
          held: false,
          before: { verdict: 'in_scope' },
          renewed: { verdict: 'gap' },
        },
      ],
    });
    expect(endorsement?.clauses.some(({ found }) => !found)).toBe(true);
  });

  it('finds one that is attached again, by its effect and by its words', async () => {
    await drive(house, workshop, open.requestId, 'issued');
    await renewWith('Form TEO 100', NARROW_FORM);
    await renewWith('Endorsement', CURING_ENDORSEMENT.replaceAll('\n', '  \n').toUpperCase(), 'endorsement');
    const [endorsement] = await list();
    expect(endorsement).toMatchObject({ state: 'carried', services: [{ held: true }] });
    expect(endorsement?.clauses.every(({ found }) => found)).toBe(true);
  });

  it('takes other words that do the same for carried, and shows the words', async () => {
    await drive(house, workshop, open.requestId, 'issued');
    const wider = NARROW_FORM.replace(
      'IT consulting',
      'managed detection and response, security monitoring, IT consulting',
    );
    await renewWith('Form TEO 200', wider);
    const [endorsement] = await list();
    expect(endorsement).toMatchObject({ state: 'carried', services: [{ held: true }] });
    expect(endorsement?.clauses.some(({ found }) => !found)).toBe(true);
  });

  it('looks at what a correction left standing only', async () => {
    await drive(house, workshop, open.requestId, 'correction_requested', 'issued');
    const [only, ...others] = await list();
    expect(others).toEqual([]);
    expect(only?.clauses.map(({ text }) => text).join(' ')).toContain('managed endpoint detection');
  });

  it.each([
    ['itself', () => open.scene.policy.id],
    [
      'another client’s policy',
      async () =>
        (await shelf.policy(await shelf.client(), { effectiveOn: '2027-01-01', expiresOn: '2028-01-01' })).id,
    ],
    [
      'another line',
      async () =>
        (
          await shelf.policy(open.scene.client, {
            line: 'cyber',
            effectiveOn: '2027-01-01',
            expiresOn: '2028-01-01',
          })
        ).id,
    ],
  ])('refuses %s as the renewal', async (_, other) => {
    const wrong = house.get(CarriedForwardService).list(house.principal, open.scene.policy.id, await other());
    await expect(wrong).rejects.toMatchObject({ code: 'renewal/not_a_renewal', field: 'renewalPolicyId' });
  });

  it('is the brokerage’s own', async () => {
    const foreign = house.get(CarriedForwardService).list(house.stranger, open.scene.policy.id, renewal.id);
    await expect(foreign).rejects.toMatchObject({ code: 'record/not_found' });
  });
});

describe('carriedClauses', () => {
  it('leaves out what every endorsement prints, and tells a changed clause from one that is gone', () => {
    const issued =
      'This endorsement modifies insurance provided under the policy.\n\nExclusion 4 does not apply to authorized security testing performed with written client consent.\n\nNo retroactive date applies to managed detection.';
    const renewed =
      'Exclusion 4 does not apply to authorized security testing performed with written client consent and notice.\n\nAnother matter entirely is dealt with elsewhere.';
    const clauses = carriedClauses(issued, [renewed]);
    expect(clauses.map(({ found, renewed: near }) => [found, near === null])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(clauses[0]?.parts.filter(({ kind }) => kind === 'added')).toHaveLength(1);
  });
});
