import { openWorkshop, type Workshop } from '@carveback/testing';
import { simpleParser } from 'mailparser';
import { openShelf, type Shelf } from '../../test/book.js';
import { factsAbout } from '../../test/case-facts.js';
import { openHouse, type House } from '../../test/house.js';
import { openSink, type SmtpSink } from '../../test/smtp-sink.js';
import { move, submitted, type SubmittedCase } from '../../test/submitted.js';
import { UnderwriterService } from '../carriers/index.js';
import { ContactService } from '../clients/index.js';
import { LetterOrderService, LetterService } from '../letters/index.js';
import { MessageService, type Message } from './index.js';

let house: House;
let workshop: Workshop;
/** a worker without a mail server */
let offline: Workshop;
let shelf: Shelf;
let sink: SmtpSink;

beforeAll(async () => {
  house = await openHouse();
  sink = await openSink();
  workshop = await openWorkshop(house.database, house.clock, { smtpUrl: sink.url, from: 'cases@alder.test' });
  offline = await openWorkshop(house.database, house.clock);
  shelf = await openShelf(house);
});
beforeEach(() => {
  sink.says.clear();
  sink.taken.length = 0;
});
afterAll(async () => {
  await workshop.close();
  await offline.close();
  await sink.close();
  await house.close();
});

/** A submitted request whose underwriter has an address; nothing of it was sent yet. */
async function sent(email = 'uma@granite.test'): Promise<SubmittedCase> {
  const underwriter = await house.get(UnderwriterService).create(house.principal, {
    carrierId: shelf.issuer.id,
    name: 'Uma Underwriter',
    email,
  });
  return submitted(house, workshop, shelf, { underwriterId: underwriter.id });
}
const messagesOf = ({ request }: SubmittedCase) =>
  house.get(MessageService).byRequestIds(house.principal, [request.id]);
const firstOf = async (opened: SubmittedCase): Promise<Message> => (await messagesOf(opened))[0]!;
const offerAgain = () =>
  house.database.owner.query(
    `update outbox set offered_until = now() where name = 'message.send' and done_at is null`,
  );

describe('a submitted request', () => {
  it('goes to the underwriter with the letter attached, once, under one Message-ID', async () => {
    const opened = await sent();
    const queued = await firstOf(opened);
    expect(queued).toMatchObject({ state: 'queued', audience: 'carrier', attempts: 0 });
    await workshop.drain();
    expect(await firstOf(opened)).toMatchObject({
      state: 'sent',
      attempts: 1,
      messageId: queued.messageId,
      answer: '250 2.0.0 taken as 1',
    });
    expect(sink.taken).toMatchObject([{ from: 'cases@alder.test', to: 'uma@granite.test' }]);
    const mail = await simpleParser(sink.taken[0]!.raw);
    const [letter] = await house.get(LetterService).byRequestIds(house.principal, [opened.request.id]);
    expect(mail.subject).toMatch(/^Endorsement request – Client \d+ – TE-\d+ – eff\. .* – ER-/);
    expect(mail.subject).toBe(letter?.subject);
    expect(mail.messageId).toBe(queued.messageId);
    const { bytes } = await house.get(LetterService).file(house.principal, letter!.id, 'pdf');
    expect(mail.attachments[0]?.content.equals(bytes)).toBe(true);
    const letters = await house.get(LetterService).byRequestIds(house.principal, [opened.request.id]);
    const sheet = letters.find(({ kind }) => kind === 'acord_175')!;
    const enclosed = await house.get(LetterService).file(house.principal, sheet.id, 'pdf');
    expect(mail.attachments[1]?.content.equals(enclosed.bytes)).toBe(true);
    expect(mail.attachments).toHaveLength(2);

    await house.database.owner.query(`update outbox set done_at = null where name = 'message.send'`);
    await workshop.drain();
    expect(sink.taken).toHaveLength(1);
    expect(await house.audit(opened.request.id)).toContain('message.sent');
  }, 90_000);

  it('is sent again under the same Message-ID when the server hung up after taking it', async () => {
    const opened = await sent();
    sink.says.set('.', '');
    await workshop.drain();
    const waiting = await firstOf(opened);
    expect(waiting).toMatchObject({ state: 'queued', attempts: 1 });
    sink.says.clear();
    await offerAgain();
    await workshop.drain();
    expect(await firstOf(opened)).toMatchObject({ state: 'sent', attempts: 2 });
    const ids = await Promise.all(sink.taken.map(async ({ raw }) => (await simpleParser(raw)).messageId));
    expect(ids).toEqual([waiting.messageId, waiting.messageId]);
  }, 90_000);

  it('that is refused shows it, and goes to another address; greylisting only waits', async () => {
    const opened = await sent('gone@granite.test');
    sink.says.set('RCPT', '450 4.2.0 greylisted');
    const [report] = (await workshop.drain()).filter(({ job }) => job?.name === 'message.send');
    expect(report?.outcome).toBe('postponed');
    expect(await firstOf(opened)).toMatchObject({ state: 'queued', attempts: 1 });
    sink.says.set('RCPT', '550 5.1.1 no such user');
    await offerAgain();
    await workshop.drain();
    const refused = await firstOf(opened);
    expect(refused).toMatchObject({ state: 'refused', answer: expect.stringContaining('no such user') });
    sink.says.clear();
    await house
      .get(MessageService)
      .send(house.principal, { id: refused.id, version: refused.version, to: 'uma@granite.test' });
    await workshop.drain();
    const again = await firstOf(opened);
    expect(again).toMatchObject({ state: 'sent', recipientEmail: 'uma@granite.test' });
    const { id, version } = again;
    const bounced = await house
      .get(MessageService)
      .record(house.principal, { id, version, state: 'bounced', note: 'Mailbox full.' });
    expect(bounced).toMatchObject({ state: 'bounced', answer: 'Mailbox full.' });
  }, 90_000);

  it('waits as a file where no mail server is configured, or no address is on record', async () => {
    const opened = await sent();
    await offline.drain();
    const waiting = await firstOf(opened);
    expect(waiting).toMatchObject({ state: 'ready', answer: expect.stringContaining('download') });
    const file = await house.get(MessageService).file(house.auditor, waiting.id);
    expect(file.equals(await house.get(MessageService).file(house.auditor, waiting.id))).toBe(true);
    const mail = await simpleParser(file);
    expect(mail.messageId).toBe(waiting.messageId);
    expect(mail.attachments).toHaveLength(2);
    const record = { id: waiting.id, version: waiting.version, state: 'sent' } as const;
    expect(await house.get(MessageService).record(house.principal, record)).toMatchObject({ state: 'sent' });

    const unknown = await firstOf(await sent(''));
    expect(unknown).toMatchObject({ state: 'ready', recipientEmail: '' });
    const { id, version } = unknown;
    const send = { id, version };
    await expect(house.get(MessageService).send(house.principal, send)).rejects.toMatchObject({
      code: 'message/no_address',
    });
    expect(sink.taken).toEqual([]);
  }, 90_000);
});

describe('letters to a client', () => {
  it('wait for a licensed person, and then show in the portal', async () => {
    const opened = await sent();
    const { client, request } = opened;
    await house.get(ContactService).add(house.principal, {
      clientId: client.id,
      name: 'Ann Answer',
      email: 'ann@client.test',
      maySubmit: true,
    });
    await factsAbout(house, request).answer('decline');
    await move(house, request, 'declined_by_carrier');
    await workshop.drain();
    const told = (await messagesOf(opened)).find(({ audience }) => audience === 'client')!;
    expect(told).toMatchObject({ state: 'ready', recipientEmail: 'ann@client.test', releasedAt: null });
    const portal = await house.hire('client_user', client.id);
    const shown = async () =>
      (await house.get(LetterService).byRequestIds(portal, [request.id])).map(({ kind }) => kind);
    expect(await shown()).toEqual(['endorsement_request']);
    const send = { id: told.id, version: told.version };
    const service = house.get(MessageService);
    const manager = await house.hire('account_manager');
    await expect(service.send(manager, send)).rejects.toMatchObject({ code: 'permission/denied' });
    await expect(service.send(house.stranger, send)).rejects.toMatchObject({ code: 'record/not_found' });
    const unlicensed = await house.hire('producer');
    await house.database.owner.query(`delete from producer_licences where user_id = $1`, [unlicensed.userId]);
    await expect(service.send(unlicensed, send)).rejects.toMatchObject({ code: 'message/not_licensed' });
    await service.send(house.principal, send);
    await expect(service.send(house.principal, send)).rejects.toMatchObject({ code: 'message/not_sendable' });
    await workshop.drain();
    expect(sink.taken.map(({ to }) => to)).toEqual(['uma@granite.test', 'ann@client.test']);
    expect(await shown()).toEqual(['endorsement_request', 'carrier_declined']);
  }, 90_000);

  it('to a carrier wait while sending is held, and go nowhere once another broker is of record', async () => {
    const opened = await sent();
    const { id: requestId } = opened.request;
    await house.get(LetterOrderService).order(house.principal, { kind: 'chaser', requestId });
    await workshop.drain();
    const reminder = (await messagesOf(opened))[1]!;
    expect(reminder).toMatchObject({ state: 'ready', audience: 'carrier' });
    const send = { id: reminder.id, version: reminder.version };
    await factsAbout(house, opened.request).hold();
    await expect(house.get(MessageService).send(house.principal, send)).rejects.toMatchObject({
      code: 'message/held',
    });
    await house.database.owner.query(`delete from sending_holds where request_id = $1`, [requestId]);
    await house.get(MessageService).send(house.principal, send);
    await house.database.owner.query(
      `update endorsement_requests set status = 'broker_of_record_changed' where id = $1`,
      [requestId],
    );
    await workshop.drain();
    expect((await messagesOf(opened))[1]).toMatchObject({ state: 'refused' });
    expect(sink.taken).toHaveLength(1);
  }, 90_000);
});
