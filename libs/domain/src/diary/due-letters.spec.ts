import { openWorkshop, type Workshop } from '@carveback/testing';
import { openShelf, type Shelf } from '../../test/book.js';
import { factsAbout } from '../../test/case-facts.js';
import { entries } from '../../test/diary.js';
import { openHouse, type House } from '../../test/house.js';
import { move, submitted, type SubmittedCase } from '../../test/submitted.js';
import { ContactService, DayTeller, DiaryService, LetterService, MessageService } from '../index.js';
import { UnderwriterService } from '../carriers/index.js';

let house: House;
let workshop: Workshop;
let shelf: Shelf;
beforeEach(async () => {
  house = await openHouse();
  workshop = await openWorkshop(house.database, house.clock);
  shelf = await openShelf(house);
});
afterEach(async () => {
  await workshop.close();
  await house.close();
});

/** Puts the clock to noon of a day in New York and lets the worker notice. */
async function live(day: string): Promise<void> {
  house.clock.instant = new Date(`${day}T17:00:00Z`);
  await workshop.get(DayTeller).tellNewDays();
  await workshop.drain();
}

/** Submitted on Saturday, February 28, 2026: chased on March 6, 13 and 20. */
async function waiting(): Promise<SubmittedCase> {
  const named = { carrierId: shelf.issuer.id, name: 'Uma Underwriter', email: 'uma@granite.test' };
  const { id: underwriterId } = await house.get(UnderwriterService).create(house.principal, named);
  const opened = await submitted(house, workshop, shelf, { underwriterId });
  const contact = { clientId: opened.client.id, name: 'Ann Answer', email: 'ann@client.test' };
  await house.get(ContactService).add(house.principal, { ...contact, maySubmit: true });
  await workshop.drain();
  return opened;
}

const messagesOf = async ({ request }: SubmittedCase, audience: 'carrier' | 'client') =>
  (await house.get(MessageService).byRequestIds(house.principal, [request.id])).filter(
    (message) => message.audience === audience && !message.subject.startsWith('Endorsement request'),
  );
const openOf = ({ request }: SubmittedCase, kind: 'chaser' | 'tell_client') =>
  entries(house, { requestId: request.id, kinds: [kind], done: false });
const words = async (letterId: string) =>
  (await house.get(LetterService).file(house.principal, letterId, 'html')).bytes.toString();
const record = ({ id, version }: { id: string; version: number }) =>
  house.get(MessageService).record(house.principal, { id, version, state: 'sent' });
const release = ({ id, version }: { id: string; version: number }) =>
  house.get(MessageService).send(house.principal, { id, version });

describe('a chaser that falls due', () => {
  it('is a letter to the carrier and one to the client, once, which wait for their release', async () => {
    const opened = await waiting();
    await live('2026-03-05');
    expect(await messagesOf(opened, 'carrier')).toEqual([]);
    await live('2026-03-06');
    const [reminder] = await messagesOf(opened, 'carrier');
    expect(reminder).toMatchObject({ state: 'ready', releasedAt: null, recipientEmail: 'uma@granite.test' });
    expect(reminder?.subject).toMatch(/^Reminder – /);
    const [told] = await messagesOf(opened, 'client');
    expect(told).toMatchObject({ state: 'ready', recipientEmail: 'ann@client.test' });
    const said = await words(told!.letterId);
    expect(said).toContain('Nothing is in effect until the carrier confirms it in writing.');
    expect(said).toContain('We are reminding Uma Underwriter in writing of its answer.');
    await house.database.owner.query(`update outbox set done_at = null where name = 'brokerage.day'`);
    await workshop.drain();
    await live('2026-03-07');
    expect(await messagesOf(opened, 'carrier')).toHaveLength(1);
    expect(await messagesOf(opened, 'client')).toHaveLength(1);
  }, 90_000);

  it('is done by the message that goes out, and the client’s part by the client’s', async () => {
    const opened = await waiting();
    await live('2026-03-06');
    const [due] = await openOf(opened, 'chaser');
    const [reminder] = await messagesOf(opened, 'carrier');
    const service = house.get(MessageService);
    const asked = async (id: string) =>
      (await service.byDiaryEntryIds(house.principal, [id])).map(({ message }) => message.id);
    expect(await asked(due!.id)).toEqual([reminder!.id]);
    await record(reminder!);
    expect(await openOf(opened, 'chaser')).toHaveLength(2);
    expect(await openOf(opened, 'tell_client')).toHaveLength(3);
    const done = (await entries(house, { requestId: opened.request.id, kinds: ['chaser'], done: true }))[0];
    expect(done).toMatchObject({
      id: due!.id,
      doneMessageId: reminder!.id,
      doneBy: house.principal.userId,
      doneWhy: `Sent: ${reminder!.subject}`,
    });
    expect(await house.audit(due!.id)).toContain('diary_entry.done');
    const [told] = await messagesOf(opened, 'client');
    await record(told!);
    expect(await openOf(opened, 'tell_client')).toHaveLength(2);

    await live('2026-03-13');
    const [, second] = await messagesOf(opened, 'carrier');
    expect(await words(second!.letterId)).toContain('Reminder 2: request for endorsement');
    const [, toldAgain] = await messagesOf(opened, 'client');
    expect(await words(toldAgain!.letterId)).toContain('We reminded Uma Underwriter on March 6, 2026.');
  }, 90_000);

  it('is not doubled while the one before waits, and both are done when that one goes', async () => {
    const opened = await waiting();
    await live('2026-03-14');
    expect(await messagesOf(opened, 'carrier')).toHaveLength(1);
    await live('2026-03-16');
    const [reminder, ...more] = await messagesOf(opened, 'carrier');
    expect(more).toEqual([]);
    await record(reminder!);
    expect((await openOf(opened, 'chaser')).map(({ dueOn }) => dueOn)).toEqual(['2026-03-20']);
  }, 90_000);

  it('is not sent once it was answered, or done otherwise', async () => {
    const opened = await waiting();
    await live('2026-03-06');
    const [reminder] = await messagesOf(opened, 'carrier');
    const [told] = await messagesOf(opened, 'client');
    const [toTell] = await openOf(opened, 'tell_client');
    const call = { id: toTell!.id, version: toTell!.version, why: 'Called them.' };
    await house.get(DiaryService).complete(house.principal, call);
    await expect(release(told!)).rejects.toMatchObject({ code: 'message/not_sendable' });
    await factsAbout(house, opened.request).answer('quote');
    await move(house, opened.request, 'quoted');
    await expect(release(reminder!)).rejects.toMatchObject({ code: 'message/not_sendable' });
    await live('2026-03-13');
    expect(await messagesOf(opened, 'carrier')).toHaveLength(1);
    expect(await messagesOf(opened, 'client')).toHaveLength(1);
  }, 90_000);

  it('waits while sending is held, and is made on the day after the release', async () => {
    const opened = await waiting();
    const hold = await factsAbout(house, opened.request).hold();
    await live('2026-03-06');
    expect(await messagesOf(opened, 'carrier')).toEqual([]);
    expect(await messagesOf(opened, 'client')).toEqual([]);
    await house.database.owner.query(`delete from sending_holds where id = $1`, [hold]);
    await live('2026-03-09');
    expect(await messagesOf(opened, 'carrier')).toHaveLength(1);
  }, 90_000);
});

describe('an answer without an endorsement', () => {
  it('is told to the client as one that may not bind', async () => {
    const opened = await waiting();
    await factsAbout(house, opened.request).answer('confirmation_without_endorsement');
    await move(house, opened.request, 'confirmed_without_endorsement');
    await live('2026-03-02');
    const [told] = await messagesOf(opened, 'client');
    const said = await words(told!.letterId);
    expect(said).toContain('No endorsement was issued, and your policy has not changed.');
    expect(said).toMatch(/February 27, 2026 Uma Underwriter of .* may not bind the carrier/);
    expect(await messagesOf(opened, 'carrier')).toEqual([]);
    await record(told!);
    expect(await openOf(opened, 'tell_client')).toEqual([]);
  }, 90_000);
});
