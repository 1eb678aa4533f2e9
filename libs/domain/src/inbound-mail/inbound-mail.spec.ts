import { openWorkshop, type Workshop } from '@carveback/testing';
import { simpleParser } from 'mailparser';
import { openShelf, type Shelf } from '../../test/book.js';
import { answer } from '../../test/case.js';
import { openHouse, type House } from '../../test/house.js';
import { handIn, message, parts } from '../../test/inbound.js';
import { openSink, type SmtpSink } from '../../test/smtp-sink.js';
import { current, move, submitted, type SubmittedCase } from '../../test/submitted.js';
import { UnderwriterService } from '../carriers/index.js';
import { DiaryListService } from '../diary/index.js';
import { MessageService } from '../messages/index.js';
import { UploadService } from '../uploads/index.js';
import { InboundMailKeyService, InboundMailService, type InboundMail } from './index.js';

let house: House;
let workshop: Workshop;
let shelf: Shelf;
let sink: SmtpSink;
let secret: string;
let strangersSecret: string;

/** A case whose request has gone to its underwriter, and where answers to it come in. */
interface SentCase extends SubmittedCase {
  readonly address: string;
  readonly messageId: string;
}
let opened: SentCase;

beforeAll(async () => {
  house = await openHouse();
  sink = await openSink();
  workshop = await openWorkshop(house.database, house.clock, {
    ...{ smtpUrl: sink.url, from: 'cases@alder.test', inboundDomain: 'in.example.test' },
  });
  shelf = await openShelf(house);
  secret = (await house.get(InboundMailKeyService).create(house.principal)).secret;
  strangersSecret = (await house.get(InboundMailKeyService).create(house.stranger)).secret;
  opened = await sent();
}, 90_000);
afterAll(async () => {
  await workshop.close();
  await sink.close();
  await house.close();
});

async function sent(): Promise<SentCase> {
  const { id: underwriterId } = await house.get(UnderwriterService).create(house.principal, {
    ...{ carrierId: shelf.issuer.id, name: 'Una Underwriter', email: 'una@granite.test' },
  });
  const made = await submitted(house, workshop, shelf, { underwriterId });
  await workshop.drain();
  const mail = await simpleParser(sink.taken.at(-1)!.raw);
  return { ...made, address: mail.replyTo!.value[0]!.address!, messageId: mail.messageId! };
}

/** Hands it in, reads it, and answers it as it is filed now. */
async function receive(content: Buffer): Promise<InboundMail> {
  const before = new Set((await all()).map(({ id }) => id));
  await handIn(house, secret, content);
  await workshop.drain();
  return (await all()).find(({ id }) => !before.has(id))!;
}
const service = () => house.get(InboundMailService);
const all = async (who = house.principal) => (await service().list(who, { first: 100, after: null })).items;
const messageOf = async ({ request }: SubmittedCase) =>
  (await house.get(MessageService).byRequestIds(house.principal, [request.id]))[0]!;
const entriesOf = async ({ request }: SubmittedCase, cause: string) =>
  (await house.get(DiaryListService).byRequestIds(house.principal, [request.id])).filter(
    (entry) => entry.cause === `inbound_mail:${cause}`,
  );

describe('what goes out about a case', () => {
  it('asks for answers, and for returned mail, at the address of the case', async () => {
    const { caseNumber } = await current(house, opened.request);
    const [local, domain] = opened.address.split('@');
    expect(domain).toBe('alder.in.example.test');
    expect(local).toMatch(new RegExp(`^${caseNumber.toLowerCase()}\\+[a-z2-7]{12}$`));
    expect(local!.length).toBeLessThanOrEqual(64);
    expect(sink.taken.find(({ raw }) => raw.includes(opened.messageId))).toMatchObject({
      from: opened.address,
    });
  });
});

describe('a reply to the address of a case', () => {
  it('is filed, its papers become files of the client, and the owner is told', async () => {
    const body = parts(
      'b1',
      parts2(
        'Content-Type: text/plain; charset=utf-8\n\nWe agree. Una',
        'Content-Type: text/html\n\n<p>We <b>agree</b>. Una<script>steal()</script></p>',
      ),
      'Content-Type: text/plain; name="../../endorsement.txt"\nContent-Disposition: attachment; filename="../../endorsement.txt"\n\nENDORSEMENT NO. 1',
      `Content-Type: image/png\nContent-Disposition: attachment; filename="logo.png"\nContent-Transfer-Encoding: base64\n\n${Buffer.from('89504e470d0a1a0a0000', 'hex').toString('base64')}`,
    );
    const raw = message(
      {
        To: `Alder <${opened.address.toUpperCase()}>`,
        'Content-Type': 'multipart/mixed; boundary=b1',
        'Authentication-Results': 'mx.alder.test; spf=pass smtp.mailfrom=granite.test',
      },
      body,
    );
    const mail = await receive(raw);
    expect(mail).toMatchObject({
      ...{ state: 'filed', placedBy: 'address', kind: 'reply', readable: true, filedBy: null },
      ...{ clientId: opened.client.id, requestId: opened.request.id, text: 'We agree. Una' },
      ...{ fromName: 'Una Underwriter', fromAddress: 'una@granite.test', subject: 'Re: your letter' },
      authentication: 'mx.alder.test; spf=pass smtp.mailfrom=granite.test',
      attachmentNames: ['endorsement.txt', 'logo.png'],
    });
    expect((await service().content(house.principal, mail.id)).equals(raw)).toBe(true);
    const papers = await service().papers(house.principal, [mail.id]);
    expect(papers).toMatchObject([
      { position: 0, mediaType: 'message/rfc822', refusal: '' },
      { position: 1, filename: 'endorsement.txt', mediaType: 'text/plain', refusal: '' },
      { position: 2, filename: 'logo.png', uploadId: null, refusal: expect.stringContaining('is a picture') },
    ]);
    expect(await entriesOf(opened, mail.id)).toMatchObject([
      {
        kind: 'reply_received',
        title: 'Read the reply of una@granite.test and record the answer',
        dueOn: '2026-03-02',
      },
    ]);
    expect((await current(house, opened.request)).status).toBe('submitted');
    const { answer: recorded } = await answer(house, opened.request, 'receipt', {
      uploadId: papers[1]!.uploadId,
    });
    expect(recorded.uploadId).toBe(papers[1]!.uploadId);
  }, 60_000);

  it('is read once, however often its jobs run', async () => {
    const mail = await receive(message({ To: opened.address }));
    await house.database.owner.query(`update outbox set done_at = null where name like 'inbound_mail.%'`);
    await workshop.drain();
    expect(await service().papers(house.principal, [mail.id])).toHaveLength(1);
    expect(await entriesOf(opened, mail.id)).toHaveLength(1);
  }, 60_000);

  it('is hidden from the client: the list, the message and its files', async () => {
    const mail = await receive(message({ To: opened.address }));
    const [paper] = await service().papers(house.principal, [mail.id]);
    const portalUser = await house.hire('client_user', opened.client.id);
    const asked = [
      () => service().byRequestIds(portalUser, [opened.request.id]),
      () => service().content(portalUser, mail.id),
    ];
    for (const ask of asked)
      await expect(async () => ask()).rejects.toMatchObject({ code: 'permission/denied' });
    const file = house.get(UploadService).content(portalUser, paper!.uploadId!);
    await expect(file).rejects.toMatchObject({ code: 'record/not_found' });
    expect(await all(house.stranger)).toEqual([]);
    await expect(service().content(house.stranger, mail.id)).rejects.toMatchObject({
      code: 'record/not_found',
    });
  }, 60_000);

  it('written by a program is kept, and asks nobody for anything', async () => {
    const mail = await receive(
      message({ To: opened.address, 'Auto-Submitted': 'auto-replied' }, 'I am away.'),
    );
    expect(mail).toMatchObject({ kind: 'automatic', state: 'filed', requestId: opened.request.id });
    expect(await entriesOf(opened, mail.id)).toEqual([]);
  });

  it.each([
    ['no parts at all', Buffer.from('no headers at all'), { state: 'unfiled', readable: false }],
    ['no bytes', Buffer.alloc(0), { state: 'unfiled', readable: false, text: '' }],
    [
      'headers of eight bits and an unknown charset',
      () =>
        Buffer.from(
          `Fr\xf6m: x\r\nTo: ${opened.address}\r\nFrom: "U\0na" <una@granite.test>\r\nSubject: =?x-klingon?B?AGE=?=\r\nContent-Type: text/plain; charset=x-klingon\r\n\r\nB\xf6dy\0`,
          'latin1',
        ),
      { state: 'filed', readable: true, fromAddress: 'una@granite.test' },
    ],
    [
      'a thousand nested parts',
      () => message({ To: opened.address, 'Content-Type': 'multipart/mixed; boundary="n0"' }, nested(1_000)),
      { state: 'filed', readable: false, text: '', subject: 'Re: your letter' },
    ],
    [
      'parts that never end',
      () =>
        message({ To: opened.address, 'Content-Type': 'multipart/mixed; boundary=open' }, '--open\n\nhalf'),
      { state: 'filed', text: 'half' },
    ],
  ])('of %s is kept all the same', async (_, given, expected) => {
    const raw = typeof given === 'function' ? given() : given;
    const mail = await receive(raw);
    expect(mail).toMatchObject(expected);
    expect((await service().content(house.principal, mail.id)).equals(raw)).toBe(true);
  });
});

describe('a mail without the address of a case', () => {
  it('is filed by the message that it answers', async () => {
    const mail = await receive(
      message({ To: 'ann@alder.test', References: `<other@x.test> ${opened.messageId}` }),
    );
    expect(mail).toMatchObject({ state: 'filed', placedBy: 'thread', requestId: opened.request.id });
  });

  it.each([
    ['a guessed token', () => opened.address.replace(/\+.{12}/, '+aaaaaaaaaaaa')],
    [
      'the token of another case',
      async () => opened.address.replace(/er-[^+]+/, (await sent()).address.split('+')[0]!),
    ],
    ['another domain', () => opened.address.replace('in.example.test', 'in.example.org')],
  ])(
    'waits in the tray when it has %s',
    async (_, to) => {
      const mail = await receive(message({ To: await to() }));
      expect(mail).toMatchObject({ state: 'unfiled', clientId: null, requestId: null, placedBy: null });
      expect(await service().papers(house.principal, [mail.id])).toEqual([]);
      const tray = await service().list(house.principal, { state: 'unfiled', first: 1, after: null });
      expect(tray.items.map(({ id }) => id)).toEqual([mail.id]);
    },
    60_000,
  );

  it('is filed by a broker, to another case when it was the wrong one, or set aside with a reason', async () => {
    const { id, version } = await receive(message({ To: 'ann@alder.test' }));
    const { client, request } = opened;
    const both = service().file(house.principal, { id, version, clientId: client.id, requestId: request.id });
    await expect(both).rejects.toMatchObject({ code: 'subject/one' });
    const foreign = service().file(house.stranger, { id, version, requestId: request.id });
    await expect(foreign).rejects.toMatchObject({ code: 'record/not_found' });
    await expect(service().file(house.auditor, { id, version, clientId: client.id })).rejects.toMatchObject({
      code: 'permission/denied',
    });
    const aside = await service().setAside(house.principal, { id, version, why: 'Advertising' });
    expect(aside).toMatchObject({ state: 'set_aside', why: 'Advertising', filedBy: house.principal.userId });
    const late = service().file(house.principal, { id, version, requestId: request.id });
    await expect(late).rejects.toMatchObject({ code: 'record/changed' });
    const filed = await service().file(house.principal, { id, version: aside.version, clientId: client.id });
    const again = await service().file(house.principal, {
      id,
      version: filed.version,
      requestId: request.id,
    });
    expect(again).toMatchObject({ state: 'filed', clientId: client.id, requestId: request.id, why: '' });
    await workshop.drain();
    expect(await service().papers(house.principal, [id])).toMatchObject([
      { position: 0, clientId: client.id },
    ]);
    expect(await entriesOf(opened, id)).toHaveLength(1);
    const stays = service().setAside(house.principal, { id, version: again.version, why: 'No' });
    await expect(stays).rejects.toMatchObject({ code: 'inbound_mail/filed' });
  }, 60_000);
});

describe('returned mail', () => {
  const FAILED = { recipient: 'una@granite.test', action: 'failed' };
  const report = ({ address, messageId }: SentCase, { recipient, action } = FAILED) =>
    message(
      {
        ...{ From: 'MAILER-DAEMON@mx.test', To: address, 'Auto-Submitted': 'auto-replied' },
        'Content-Type': 'multipart/report; report-type=delivery-status; boundary=r',
      },
      parts(
        'r',
        'Content-Type: text/plain\n\nYour message could not be delivered.',
        `Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.test\n\nFinal-Recipient: rfc822; ${recipient}\nAction: ${action}\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 no such\n user`,
        `Content-Type: text/rfc822-headers\n\nMessage-ID: ${messageId}\nTo: una@granite.test`,
      ),
    );

  it('of the standard form marks its message, and the owner is told; a delay marks nothing', async () => {
    const made = await sent();
    const delay = await receive(report(made, { ...FAILED, action: 'delayed' }));
    expect(delay).toMatchObject({ kind: 'delay', requestId: made.request.id });
    expect(await messageOf(made)).toMatchObject({ state: 'sent' });
    expect(await entriesOf(made, delay.id)).toEqual([]);
    const mail = await receive(report(made));
    expect(mail).toMatchObject({ kind: 'bounce', diagnostic: 'smtp; 550 5.1.1 no such user' });
    const bounced = await messageOf(made);
    expect(bounced).toMatchObject({ state: 'bounced', answer: 'smtp; 550 5.1.1 no such user' });
    expect(mail.bouncedMessageId).toBe(bounced.id);
    expect(await house.audit(made.request.id)).toContain('message.bounced');
    expect(await entriesOf(made, mail.id)).toMatchObject([
      { kind: 'message_bounced', title: expect.stringContaining('una@granite.test came back') },
    ]);
  }, 60_000);

  it.each([
    [
      'of Exim',
      ({ address, messageId }: SentCase) =>
        message(
          { From: 'postmaster@mx.test', To: address, 'X-Failed-Recipients': 'una@granite.test' },
          `A message could not be delivered.\n\n  una@granite.test\n    host mx.granite.test: 550 5.1.1 unknown user\n\n------ This is a copy of your message. ------\nMessage-ID: ${messageId}\n`,
        ),
    ],
    [
      'of qmail',
      ({ address, messageId }: SentCase) =>
        message(
          { 'Return-Path': '<>', From: 'postmaster@mx.test', To: address, Subject: 'failure notice' },
          `Hi. This is the qmail-send program at mx.test.\n\n<una@granite.test>:\n550 5.1.1 unknown user\n\n--- Below this line is a copy of the message.\n\nMessage-ID: ${messageId}\n`,
        ),
    ],
  ])(
    '%s does the same',
    async (_, compose) => {
      const made = await sent();
      expect(await receive(compose(made))).toMatchObject({ kind: 'bounce', requestId: made.request.id });
      expect(await messageOf(made)).toMatchObject({
        state: 'bounced',
        answer: expect.stringContaining('550 5.1.1 unknown user'),
      });
    },
    60_000,
  );

  it('about an address that it was not sent to, or about a message of another brokerage, marks nothing', async () => {
    const made = await sent();
    const other = await receive(report(made, { ...FAILED, recipient: 'bob@granite.test' }));
    expect(other).toMatchObject({ kind: 'bounce', bouncedMessageId: null });
    await handIn(house, strangersSecret, report(made), 'birch');
    await workshop.drain();
    expect(await messageOf(made)).toMatchObject({ state: 'sent' });
    expect(await all(house.stranger)).toMatchObject([
      { kind: 'bounce', state: 'unfiled', bouncedMessageId: null },
    ]);
    expect(await entriesOf(made, other.id)).toMatchObject([{ kind: 'message_bounced' }]);
  }, 60_000);

  it('to a case that ended is kept with it', async () => {
    const made = await sent();
    await move(house, made.request, 'withdrawn');
    const mail = await receive(message({ To: made.address }));
    expect(mail).toMatchObject({ state: 'filed', requestId: made.request.id });
    expect(await entriesOf(made, mail.id)).toHaveLength(1);
  }, 60_000);
});

/** The same words twice, as mail programs write them. */
function parts2(...bodies: readonly string[]): string {
  return `Content-Type: multipart/alternative; boundary=alt\n\n${parts('alt', ...bodies)}`;
}

function nested(levels: number): string {
  return Array.from(
    { length: levels },
    (_, i) => `--n${i}\nContent-Type: multipart/mixed; boundary="n${i + 1}"\n\n`,
  ).join('');
}
