import { openShelf, type Shelf } from '../../test/book.js';
import { openHouse, type House } from '../../test/house.js';
import type { Policy } from '../policies/index.js';
import { ServiceLineService } from '../service-lines/index.js';
import {
  ApplicationAnswerService,
  ApplicationService,
  standingAnswers,
  type NewApplicationAnswer,
} from './index.js';

let house: House;
let shelf: Shelf;
let policy: Policy;
let applicationId: string;
let serviceLineId: string;
beforeAll(async () => {
  house = await openHouse();
  shelf = await openShelf(house);
});
beforeEach(async () => {
  policy = await shelf.policy(await shelf.client());
  applicationId = await apply(policy);
  serviceLineId = await sell(policy.clientId);
});
afterAll(() => house.close());

async function apply({ id: policyId }: Policy): Promise<string> {
  const paper = { policyId, signedOn: '2025-12-01' };
  return (await house.get(ApplicationService).add(house.principal, paper)).id;
}
async function sell(clientId: string): Promise<string> {
  const line = { clientId, name: 'Help desk', code: 'help_desk' };
  return (await house.get(ServiceLineService).add(house.principal, line)).id;
}

const EMAIL = { topic: 'mfa', assetClass: 'email', words: 'Is MFA required for e-mail? YES' } as const;
const service = () => house.get(ApplicationAnswerService);
const record = (answers: NewApplicationAnswer[], by = house.principal) =>
  service().record(by, { applicationId, answers });
const known = (by = house.principal) => service().byApplicationIds(by, [applicationId]);

describe('answers of an application', () => {
  it('are kept as the form asked, with its words and page', async () => {
    await record([
      { ...EMAIL, answer: 'yes', page: 3 },
      { ...EMAIL, assetClass: 'servers', percent: 82.5 },
      { topic: 'service', serviceLineId, answer: 'no' },
      { topic: 'subcontractors_used', answer: 'partial', words: 'Night shift only' },
      { topic: 'revenue_share', serviceLineId, percent: 40, words: '40' },
      { topic: 'annual_revenue', amountMinor: 250_000_000, words: '$2.5m' },
    ]);
    expect(
      (await known())
        .reverse()
        .map(({ topic, answer, percent, amountMinor, page }) => [topic, answer, percent, amountMinor, page]),
    ).toEqual([
      ['mfa', 'yes', null, null, 3],
      ['mfa', null, 82.5, null, null],
      ['service', 'no', null, null, null],
      ['subcontractors_used', 'partial', null, null, null],
      ['revenue_share', null, 40, null, null],
      ['annual_revenue', null, null, 250_000_000, null],
    ]);
    expect(await house.audit(applicationId)).toContain('application.answers_recorded');
  });

  it('are corrected by a later one to the same line, and both stay', async () => {
    await record([{ ...EMAIL, answer: 'yes' }]);
    await record([{ ...EMAIL, percent: 50 }]);
    expect(await known()).toHaveLength(2);
    expect(standingAnswers(await known())).toMatchObject([{ percent: 50, answer: null }]);
  });

  it.each<[string, () => NewApplicationAnswer[], object]>([
    ['nothing', () => [], { code: 'application_answer/count' }],
    [
      'a line twice',
      () => [
        { ...EMAIL, percent: 1 },
        { ...EMAIL, percent: 2 },
      ],
      { code: 'application_answer/twice' },
    ],
    ['two measures', () => [{ ...EMAIL, percent: 1, answer: 'yes' }], { code: 'application_answer/measure' }],
    [
      'a percentage of a plan',
      () => [{ topic: 'incident_response_plan', percent: 5, words: 'x' }],
      { code: 'application_answer/measure', field: 'answer' },
    ],
    [
      'a service described in part',
      () => [{ topic: 'service', serviceLineId, answer: 'partial', words: 'x' }],
      { code: 'application_answer/measure' },
    ],
    ['a yes without words', () => [{ ...EMAIL, words: ' ', answer: 'yes' }], { field: 'words' }],
    ['a service without its line', () => [{ topic: 'service', answer: 'no' }], { field: 'serviceLineId' }],
    [
      'a control with a service',
      () => [{ ...EMAIL, serviceLineId, percent: 1 }],
      { code: 'application_answer/service' },
    ],
    [
      'a plan by asset class',
      () => [{ ...EMAIL, topic: 'ai_used', answer: 'yes' }],
      { code: 'application_answer/asset_class' },
    ],
    ['a percentage with three decimals', () => [{ ...EMAIL, percent: 0.125 }], { code: 'input/percent' }],
    ['page 0', () => [{ ...EMAIL, percent: 5, page: 0 }], { code: 'application_answer/page' }],
  ])('refuse %s', async (_, answers, refusal) => {
    await expect(record(answers())).rejects.toMatchObject(refusal);
    expect(await known()).toEqual([]);
  });

  it('name services of their own client only, and none is kept where one is refused', async () => {
    const elsewhere = await sell((await shelf.client()).id);
    const wrong = { topic: 'service', serviceLineId: elsewhere, answer: 'no' } as const;
    await expect(record([{ ...EMAIL, percent: 5 }, wrong])).rejects.toMatchObject({
      code: 'record/not_found',
    });
    expect(await known()).toEqual([]);
  });

  it('are brokers’ working papers', async () => {
    await record([{ ...EMAIL, percent: 5 }]);
    const user = await house.hire('client_user', policy.clientId);
    await expect(known(user)).rejects.toMatchObject({ code: 'permission/denied' });
    await expect(record([{ ...EMAIL, percent: 6 }], user)).rejects.toMatchObject({
      code: 'permission/denied',
    });
    await expect(record([{ ...EMAIL, percent: 6 }], house.auditor)).rejects.toMatchObject({
      code: 'permission/denied',
    });
    expect(await known(house.stranger)).toEqual([]);
    await expect(record([{ ...EMAIL, percent: 6 }], house.stranger)).rejects.toMatchObject({
      code: 'record/not_found',
    });
  });
});
