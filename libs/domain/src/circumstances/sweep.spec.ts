import { openWorkshop, type Workshop } from '@carveback/testing';
import { openShelf, type Shelf } from '../../test/book.js';
import { entries } from '../../test/diary.js';
import { openHouse, type House } from '../../test/house.js';
import {
  ContactService,
  DayTeller,
  LetterService,
  RenewalTaskService,
  type Actor,
  type Client,
  type Policy,
} from '../index.js';
import { SweepAnswerService, type NewSweepAnswer } from './index.js';

let house: House;
let workshop: Workshop;
let shelf: Shelf;
let client: Client;
let policy: Policy;
let contactId: string;
beforeEach(async () => {
  house = await openHouse();
  workshop = await openWorkshop(house.database, house.clock);
  shelf = await openShelf(house);
  client = await shelf.client('Larch IT');
  policy = await shelf.policy(client, { expiresOn: '2026-06-15' });
  const contact = { clientId: client.id, name: 'Ada Fir', title: 'Owner', maySubmit: true };
  contactId = (await house.get(ContactService).add(house.principal, contact)).id;
});
afterEach(async () => {
  await workshop.close();
  await house.close();
});

async function live(day: string): Promise<void> {
  house.clock.instant = new Date(`${day}T17:00:00Z`);
  await workshop.get(DayTeller).tellNewDays();
  await workshop.drain();
}

const letters = () =>
  house.database.owner.query<{ id: string; version: number; facts: { last: boolean; answerBy: string } }[]>(
    `select id, version, facts from letters where policy_id = $1 and kind = 'circumstance_sweep' order by version`,
    [policy.id],
  );
const answer = (changes: Partial<NewSweepAnswer> = {}, by: Actor = house.principal) =>
  house.get(SweepAnswerService).record(by, {
    ...{ policyId: policy.id, step: 'circumstance_sweep', answer: 'none' },
    ...(by.role === 'client_user' ? {} : { contactId, channel: 'email', givenOn: '2026-05-04' }),
    ...changes,
  });
const open = async () =>
  (await house.get(RenewalTaskService).listByPolicyIds(house.principal, [policy.id]))
    .filter(({ step, doneAt }) => step.endsWith('sweep') && doneAt === null)
    .map(({ step }) => step);
const circumstances = () => entries(house, { policyId: policy.id, kinds: ['circumstance'] });

describe('the sweep for circumstances', () => {
  it('is written 45 and 10 days before expiry, once each, and stays in the diary until it is answered', async () => {
    await live('2026-04-30');
    expect(await letters()).toEqual([]);
    await live('2026-05-01');
    await live('2026-05-02');
    expect(await letters()).toMatchObject([{ facts: { last: false, answerBy: '2026-05-15' } }]);
    await live('2026-06-05');
    await live('2026-06-06');
    const [, second, ...more] = await letters();
    expect(more).toEqual([]);
    expect(second).toMatchObject({ version: 2, facts: { last: true, answerBy: '2026-06-10' } });
    const { bytes } = await house.get(LetterService).file(house.principal, second!.id, 'html');
    expect(bytes.toString()).toContain('even if you are only on the edge of it');
    expect(await open()).toEqual(['circumstance_sweep', 'last_sweep']);
    const [entry] = (await entries(house, { policyId: policy.id, done: false })).filter(({ title }) =>
      title.startsWith('Ask the client in writing'),
    );
    expect(entry).toMatchObject({ dueOn: '2026-05-01', escalation: 'supervisor' });
  });

  it('asks once for both steps when the worker was away until the last', async () => {
    await live('2026-06-06');
    expect(await letters()).toMatchObject([{ facts: { last: true, answerBy: '2026-06-11' } }]);
    await answer({ step: 'last_sweep', givenOn: '2026-06-06' });
    await workshop.drain();
    expect(await open()).toEqual([]);
    await live('2026-06-07');
    expect(await letters()).toHaveLength(1);
  });

  it('is done by its answer, which is kept as it was given', async () => {
    await live('2026-05-04');
    const none = await answer();
    await workshop.drain();
    expect(await open()).toEqual(['last_sweep']);
    const told = await answer({ answer: 'reported', words: 'A complaint about a restore.' });
    await workshop.drain();
    const kept = await house.get(SweepAnswerService).byPolicyIds(house.principal, [policy.id]);
    expect(kept.map(({ id }) => id)).toEqual([told.id, none.id]);
    expect(await circumstances()).toMatchObject([
      {
        ...{ dueOn: '2026-05-04', ownerId: house.principal.userId, doneAt: null },
        title: expect.stringContaining('A complaint about a restore.'),
      },
    ]);
    await house.database.owner.query(`update outbox set done_at = null where name = 'sweep_answer.follow'`);
    await workshop.drain();
    expect(await circumstances()).toHaveLength(1);
  });

  it('takes no answer before the renewal opens, of a day to come, without words, or from others', async () => {
    house.clock.instant = new Date('2026-02-10T17:00:00Z');
    await expect(answer({ givenOn: '2026-02-10' })).rejects.toMatchObject({ code: 'sweep/not_open' });
    await live('2026-05-04');
    await expect(answer({ givenOn: '2026-05-05' })).rejects.toMatchObject({ code: 'sweep/given_later' });
    await expect(answer({ answer: 'reported' })).rejects.toMatchObject({ code: 'input/blank' });
    await expect(answer({ channel: 'portal' })).rejects.toMatchObject({ code: 'sweep/channel' });
    await expect(answer({}, house.auditor)).rejects.toMatchObject({ code: 'permission/denied' });
    await expect(answer({}, house.stranger)).rejects.toMatchObject({ code: 'record/not_found' });
    const other = await house.hire('client_user', (await shelf.client()).id);
    await expect(answer({}, other)).rejects.toMatchObject({ code: 'record/not_found' });
    const portal = await house.hire('client_user', client.id);
    await expect(answer({}, portal)).rejects.toMatchObject({ code: 'contact/not_yourself' });
    const email = `${portal.userId}@example.test`;
    const own = { clientId: client.id, name: 'Pia Portal', email, maySubmit: true };
    await house.get(ContactService).add(house.principal, own);
    expect(await answer({}, portal)).toMatchObject({ channel: 'portal', givenOn: '2026-05-04' });
  });
});
