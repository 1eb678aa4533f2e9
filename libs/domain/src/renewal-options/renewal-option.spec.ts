import { openWorkshop, type Workshop } from '@carveback/testing';
import { openShelf, type Shelf } from '../../test/book.js';
import { drive, openCase } from '../../test/case.js';
import { entries } from '../../test/diary.js';
import { openHouse, type House } from '../../test/house.js';
import { NARROW_FORM, setScene, type Scene } from '../../test/main-job.js';
import {
  attested,
  choose,
  live,
  newestReview,
  quote,
  releaseLetters,
  signedPaper,
  WIDE_FORM,
} from '../../test/renewing.js';
import { CarrierService } from '../carriers/index.js';
import { LetterService } from '../letters/index.js';
import { PolicyService } from '../policies/index.js';
import { RenewalService, RenewalTaskService } from '../renewals/index.js';
import { ServiceLineService } from '../service-lines/index.js';
import {
  OptionChoiceService,
  RenewalBinder,
  RenewalOptionService,
  type NewRenewalOption,
  type RenewalOption,
} from './index.js';

let house: House;
let workshop: Workshop;
let shelf: Shelf;
let scene: Scene;
beforeEach(async () => {
  house = await openHouse();
  workshop = await openWorkshop(house.database, house.clock);
  shelf = await openShelf(house);
  scene = await setScene(house, shelf);
});
afterEach(async () => {
  await workshop.close();
  await house.close();
});

const offer = (changes: Partial<NewRenewalOption> = {}) =>
  quote(house, scene.policy.id, shelf.issuer.id, changes);
const refusalsOf = async ({ id }: RenewalOption, by = house.principal) =>
  (await house.get(RenewalBinder).refusals(by, id)).map(({ code }) => code);
const bind = ({ id }: RenewalOption, by = house.principal) =>
  house.get(RenewalBinder).bind(by, { optionId: id, policyNumber: `R-${id.slice(-8)}` });
const open = () => live(house, workshop, '2026-11-02');

/** An option that is read, attested and chosen. */
async function ready(changes: Partial<NewRenewalOption> = {}): Promise<RenewalOption> {
  const option = await offer(changes);
  await attested(house, option);
  await choose(house, option);
  return option;
}

describe('a quoted renewal', () => {
  it('is read before anything is bound: service by service, and term by term', async () => {
    const sold = await scene.sell('Managed EDR', { code: 'managed_detection_response' });
    const { id, version } = scene.policy;
    await house.get(PolicyService).update(house.principal, {
      ...{
        id,
        version,
        retroactiveOn: '2020-01-01',
        limitPerClaimMinor: 200_000_000,
        retentionMinor: 1_000_000,
      },
    });
    await open();
    const option = await offer({
      retroactiveOn: '2026-06-01',
      limitPerClaimMinor: 300_000_000,
      retentionMinor: 2_500_000,
    });
    expect(option).toMatchObject({ effectiveOn: '2027-01-01', expiresOn: '2028-01-01', currency: 'USD' });
    const review = await newestReview(house, option);
    expect(review.services).toMatchObject([
      {
        serviceLineId: sold.id,
        change: 'better',
        expiring: { verdict: 'gap' },
        quoted: { verdict: expect.stringMatching(/in_scope/) },
      },
    ]);
    expect(review.terms.map(({ term, change }) => [term, change])).toEqual([
      ['limit_per_claim', 'better'],
      ['limit_aggregate', 'same'],
      ['retention', 'worse'],
      ['retroactive_date', 'worse'],
    ]);
    expect(review.summary).toContain('Managed EDR: Not within the services described → Within');
    expect(review.summary).toContain('Retroactive date: 2020-01-01 now; 2026-06-01 quoted (worse)');
    expect(await house.audit(option.id)).toEqual([
      'renewal_option.recorded',
      'renewal_option.form_added',
      'renewal_option.reviewed',
    ]);
  });

  it('is read again only where something would show, and takes further documents', async () => {
    await scene.sell('IT consulting');
    await open();
    const options = house.get(RenewalOptionService);
    const option = await offer({ forms: [{ kind: 'base_form', title: 'Form TEO 100', text: NARROW_FORM }] });
    const first = await newestReview(house, option);
    expect((await options.review(house.principal, option.id)).id).toBe(first.id);
    const added = { optionId: option.id, kind: 'endorsement' as const, title: 'Endorsement 2' };
    await options.addForm(house.principal, {
      ...added,
      text: 'This policy does not apply to IT consulting.',
    });
    const second = await newestReview(house, option);
    expect(second.formIds).toHaveLength(2);
    expect(second.id).not.toBe(first.id);
    await expect(house.get(OptionChoiceService).attest(house.principal, first)).rejects.toMatchObject({
      code: 'option_review/not_newest',
    });
  });

  it('shows mid-term endorsements that the quoted form does not carry', async () => {
    const { requestId, scene: other } = await openCase(house, workshop, shelf);
    await drive(house, workshop, requestId, 'issued');
    await open();
    const forms = [{ kind: 'base_form' as const, title: 'Form TEO 100', text: NARROW_FORM }];
    const option = await quote(house, other.policy.id, shelf.issuer.id, { forms });
    const review = await newestReview(house, option);
    expect(review.endorsements).toMatchObject([{ requestId, state: 'not_carried' }]);
    expect(review.services).toMatchObject([{ change: 'worse' }]);
    expect(review.summary).toContain('was not found to carry: 1.');
  }, 60_000);

  it('is refused with what is wrong', async () => {
    await expect(offer()).rejects.toMatchObject({ code: 'renewal/not_open' });
    await open();
    const wrong: [Partial<NewRenewalOption>, string][] = [
      [{ quotedOn: '2026-12-24' }, 'renewal_option/quoted_later'],
      [{ validUntil: '2026-01-01' }, 'renewal_option/valid_until'],
      [{ effectiveOn: '2026-12-01' }, 'renewal_option/period'],
      [{ retroactiveOn: '2027-06-01' }, 'policy/retroactive_date'],
      [{ bindingAuthority: 'mga' }, 'policy/binding_authority'],
      [{ forms: [{ kind: 'base_form', title: 'Form', text: ' ' }] }, 'wording/empty'],
    ];
    for (const [changes, code] of wrong) await expect(offer(changes)).rejects.toMatchObject({ code });
    const portal = await house.hire('client_user', scene.client.id);
    const options = house.get(RenewalOptionService);
    const seen = async () => options.byPolicyIds(portal, [scene.policy.id]);
    await expect(seen()).rejects.toMatchObject({ code: 'permission/denied' });
    expect(await options.byPolicyIds(house.stranger, [scene.policy.id])).toEqual([]);
    const theirs = options.review(house.stranger, (await offer()).id);
    await expect(theirs).rejects.toMatchObject({ code: 'record/not_found' });
  });
});

describe('binding', () => {
  it('is refused with every reason at once', async () => {
    await scene.sell('IT consulting');
    await open();
    const option = await offer({ kind: 'indication', validUntil: '2026-11-02', forms: null });
    await live(house, workshop, '2026-11-03');
    const manager = await house.hire('account_manager');
    expect(await refusalsOf(option, manager)).toEqual([
      'renewal_option/not_licensed',
      'renewal_option/indication',
      'renewal_option/expired',
      'renewal_option/not_read',
      'renewal_option/not_reviewed',
      'renewal_option/not_attested',
      'renewal_option/not_chosen',
    ]);
    await expect(bind(option, manager)).rejects.toMatchObject({ code: 'permission/denied' });
    await expect(bind(option)).rejects.toMatchObject({
      code: 'renewal_option/not_ready',
      message: expect.stringMatching(/indication does not bind.*valid until 2026-11-02.*No quoted form/),
    });
    await expect(bind(option, house.stranger)).rejects.toMatchObject({ code: 'record/not_found' });
  });

  it('enters the renewed policy, links it, ticks the step off, and puts the binder and open requests into the diary', async () => {
    const opened = await openCase(house, workshop, shelf);
    scene = opened.scene;
    await open();
    const option = await ready();
    expect(await refusalsOf(option)).toEqual([]);
    const renewal = await bind(option);
    expect(renewal).toMatchObject({ outcome: 'renewed', policyId: scene.policy.id });
    const renewed = await house.get(PolicyService).get(house.principal, renewal.renewalPolicyId!);
    expect(renewed).toMatchObject({ effectiveOn: '2027-01-01', expiresOn: '2028-01-01', line: 'tech_eo' });
    const insureds = await house.get(PolicyService).insuredsByPolicyIds(house.principal, [renewed.id]);
    expect(insureds).toMatchObject([{ kind: 'named', name: scene.client.name, fromOn: '2027-01-01' }]);
    expect(await entries(house, { policyId: renewed.id })).toMatchObject([
      { kind: 'renewal', dueOn: '2027-01-01', title: expect.stringContaining('Read the binder') },
    ]);
    const ofRequest = await entries(house, { requestId: opened.requestId, kinds: ['renewal'] });
    expect(ofRequest.map(({ title }) => title)).toEqual([expect.stringContaining('superseded at renewal')]);
    const steps = await house.get(RenewalTaskService).listByPolicyIds(house.principal, [scene.policy.id]);
    expect(steps.find(({ step }) => step === 'options')?.doneWhy).toContain('Bound as policy');
    expect(steps.find(({ step }) => step === 'carried_forward')?.doneAt).toBeNull();
    await expect(bind(option)).rejects.toMatchObject({
      message: expect.stringContaining('renewal/not_open'),
    });
    expect(await house.audit(option.id)).toContain('renewal_option.bound');
  }, 60_000);

  it('asks for a reading of today: a service sold since makes the old one stale', async () => {
    await scene.sell('IT consulting');
    await open();
    const option = await ready();
    await house
      .get(ServiceLineService)
      .add(house.principal, { clientId: scene.client.id, name: 'Managed SIEM' });
    expect(await refusalsOf(option)).toEqual(['renewal_option/not_reviewed']);
    await house.get(RenewalOptionService).review(house.principal, option.id);
    expect(await refusalsOf(option)).toEqual(['renewal_option/not_attested', 'renewal_option/not_chosen']);
    await attested(house, option);
    await choose(house, option);
    expect(await refusalsOf(option)).toEqual([]);
  });

  it('moves to another carrier only after the advice on extended reporting was released', async () => {
    await open();
    const other = await house
      .get(CarrierService)
      .create(house.principal, { kind: 'issuing_company', name: 'Slate Specialty' });
    const option = await ready({ issuingCompanyId: other.id });
    await workshop.drain();
    expect(await refusalsOf(option)).toEqual(['renewal_option/extended_reporting']);
    const letters = await house.get(LetterService).byClientIds(house.principal, [scene.client.id]);
    const advice = letters.filter(({ kind }) => kind === 'extended_reporting_advice');
    expect(advice).toMatchObject([{ policyId: scene.policy.id }]);
    await releaseLetters(house, scene.client.id);
    expect(await refusalsOf(option)).toEqual([]);
    expect(await bind(option)).toMatchObject({ outcome: 'moved' });
  });

  it('gives up the retroactive date only with the client’s signature', async () => {
    const { id, version } = scene.policy;
    await house.get(PolicyService).update(house.principal, { id, version, retroactiveOn: '2020-01-01' });
    await scene.sell('IT consulting');
    await open();
    const option = await ready();
    expect(await refusalsOf(option)).toEqual(['renewal_option/retroactive_date']);
    const unsigned = choose(house, option, { acceptsRetroactiveDate: true });
    await expect(unsigned).rejects.toMatchObject({ code: 'option_choice/not_signed' });
    const uploadId = await signedPaper(house, scene.client.id);
    await choose(house, option, { acceptsRetroactiveDate: true, uploadId });
    expect(await refusalsOf(option)).toEqual([]);
  });

  it('follows the client’s latest choice, made with the attested comparison before it', async () => {
    await scene.sell('IT consulting');
    await open();
    const [first, second] = [await offer(), await offer({ premiumMinor: 900_000 })];
    await expect(choose(house, first)).rejects.toMatchObject({ code: 'option_choice/not_seen' });
    await attested(house, first);
    await expect(choose(house, first, { seenSha256: 'f'.repeat(64) })).rejects.toMatchObject({
      code: 'option_choice/not_seen',
    });
    await choose(house, first);
    await attested(house, second);
    await choose(house, second);
    expect(await refusalsOf(first)).toEqual(['renewal_option/not_chosen']);
    expect(await refusalsOf(second)).toEqual([]);
  });

  it('binds an excess policy after the one beneath it, and knows what it was bound for a year later', async () => {
    const excess = await shelf.policy(scene.client, { layer: 'excess', underlyingPolicyId: scene.policy.id });
    await open();
    const above = await quote(house, excess.id, shelf.issuer.id, {
      forms: [{ kind: 'base_form', title: 'Excess form', text: WIDE_FORM }],
    });
    await attested(house, above);
    await choose(house, above);
    expect(await refusalsOf(above)).toEqual(['renewal_option/underlying']);
    const { renewalPolicyId } = await bind(await ready());
    const bound = await bind(above);
    const policies = house.get(PolicyService);
    expect(await policies.get(house.principal, bound.renewalPolicyId!)).toMatchObject({
      layer: 'excess',
      underlyingPolicyId: renewalPolicyId,
    });
    await live(house, workshop, '2027-10-01');
    expect(await quote(house, renewalPolicyId!, shelf.issuer.id)).toMatchObject({
      expiringPremiumMinor: 1_000_000,
    });
    const [renewal] = await house.get(RenewalService).byPolicyIds(house.principal, [renewalPolicyId!]);
    expect(renewal?.outcome).toBeNull();
  });
});
