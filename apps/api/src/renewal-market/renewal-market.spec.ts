import { DayTeller } from '@carveback/domain';
import { openWorkshop, type Workshop } from '@carveback/testing';
import { openTown, type Answer, type Town } from '../testing/book.js';
import { StandingClock } from '../testing/standing-clock.js';
import { testApi, type TestApi } from '../testing/test-api.js';

const clock = new StandingClock(new Date('2026-11-02T17:00:00Z'));
let api: TestApi;
let workshop: Workshop;
let town: Town;
beforeAll(async () => {
  api = await testApi({ clock });
  workshop = await openWorkshop(api.database, clock);
  town = await openTown(api);
});
afterAll(async () => {
  await workshop.close();
  await api.close();
});

const NOTICE = `mutation ($input: RecordRenewalNoticeInput!) { recordRenewalNotice(input: $input) { id kind daysBeforeExpiry inTime remark } }`;
const ANSWER = `mutation ($input: AnswerRemarketTriggerInput!) { answerRemarketTrigger(input: $input) { answer answerWhy answeredBy version } }`;
const CLOSE = `mutation ($input: CloseRenewalInput!) { closeRenewal(input: $input) { outcome } }`;
const CHECK = `mutation ($policyId: ID!) { checkCarriedForward(policyId: $policyId) { complete } }`;
const RENEWAL = `query ($id: ID!) { policy(id: $id) { renewal { notices { kind } carriedForwardChecks { complete }
  remarketTriggers { id version kind evidence answer } } } }`;

interface Shown {
  policy: { renewal: { remarketTriggers: (Answer & { kind: string })[]; notices: { kind: string }[] } };
}

describe('a renewal from the market’s side, over HTTP', () => {
  it('shows a notice and the trigger it makes, which a broker answers', async () => {
    const { policyId, user } = await town.settle('Hazel IT');
    await workshop.get(DayTeller).tellNewDays();
    await workshop.drain();
    const notice = { policyId, kind: 'non_renewal', givenBy: 'Granite Mutual', receivedOn: '2026-11-02' };
    expect(await town.refused(NOTICE, notice, user)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await town.refused(NOTICE, notice, town.stranger)).toMatchObject({ code: 'NOT_FOUND' });
    expect((await town.ask(NOTICE, notice))['recordRenewalNotice']).toMatchObject({
      daysBeforeExpiry: 60,
      inTime: null,
      remark: expect.stringContaining('None on record'),
    });
    const { policy } = await town.ask<Shown>(RENEWAL, { id: policyId });
    expect(policy.renewal.notices).toEqual([{ kind: 'non_renewal' }]);
    const [trigger] = policy.renewal.remarketTriggers;
    expect(trigger).toMatchObject({ kind: 'non_renewal', answer: null });
    const answer = { id: trigger!.id, version: 1, answer: 'remarket', why: 'Two markets asked.' };
    expect((await town.ask(ANSWER, answer))['answerRemarketTrigger']).toMatchObject({
      answer: 'remarket',
      answeredBy: town.principal.userId,
    });
    expect(await town.refused(ANSWER, answer)).toMatchObject({ reason: 'remarket/answered' });
    const end = { policyId, why: 'Nobody offered.' };
    expect(await town.refused(CLOSE, end)).toMatchObject({ reason: 'renewal/not_expired' });
    expect(await town.refused(CHECK, { policyId })).toMatchObject({ reason: 'renewal/not_bound' });
  });
});
