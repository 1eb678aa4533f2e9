import { openWorkshop, type Workshop } from '@carveback/testing';
import { openShelf, type Shelf } from '../../test/book.js';
import { factsAbout, put } from '../../test/case-facts.js';
import { openHouse, type House } from '../../test/house.js';
import { current, drafted, move, submitted } from '../../test/submitted.js';
import { FollowUpService } from '../carrier-answers/index.js';
import type { RequestView } from '../endorsements/index.js';
import { MessageService } from '../messages/index.js';
import { LetterOrderService, LetterService, type LetterKind, type NewLetterOrder } from './index.js';

let house: House;
let workshop: Workshop;
let shelf: Shelf;

beforeAll(async () => {
  house = await openHouse();
  workshop = await openWorkshop(house.database, house.clock);
  shelf = await openShelf(house);
});
afterAll(async () => {
  await workshop.close();
  await house.close();
});

const lettersOf = ({ id }: RequestView, by = house.principal) =>
  house.get(LetterService).byRequestIds(by, [id]);
/** The letters of a kind, newest first, as a reader sees them. */
async function texts(request: RequestView, kind: LetterKind): Promise<string[]> {
  const found = (await lettersOf(request)).filter((letter) => letter.kind === kind);
  const files = await Promise.all(
    found.map(({ id }) => house.get(LetterService).file(house.principal, id, 'html')),
  );
  return files.map(({ bytes }) =>
    bytes
      .toString('utf8')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' '),
  );
}
const order = (input: NewLetterOrder, by = house.principal) => house.get(LetterOrderService).order(by, input);

describe('the letters that moves call for', () => {
  it('tell the client of a decline, and again what was chosen', async () => {
    const { request } = await submitted(house, workshop, shelf);
    await factsAbout(house, request).answer('decline', { alternative_wording: 'Monitoring only.' });
    await move(house, request, 'declined_by_carrier');
    await workshop.drain();
    const [first] = await texts(request, 'carrier_declined');
    expect(first).toContain('Outside appetite.');
    expect(first).toContain('Monitoring only.');
    expect(first).toContain('“Managed EDR”');
    expect(first).toContain('Your decision is needed');
    await house.get(FollowUpService).record(house.principal, { requestId: request.id, kind: 'remarket' });
    await workshop.drain();
    const told = await texts(request, 'carrier_declined');
    expect(told).toHaveLength(2);
    expect(told[0]).toContain('We ask other carriers');
    expect((await lettersOf(request)).map(({ kind, version }) => [kind, version])).toEqual([
      ['endorsement_request', 1],
      ['carrier_declined', 2],
      ['carrier_declined', 1],
      ['acord_175', 1],
    ]);
    expect(await lettersOf(request, await house.hire('client_user', request.clientId))).toMatchObject([
      { kind: 'endorsement_request' },
    ]);
  }, 90_000);

  it('put the data of a submitted request beside its letter', async () => {
    const { request } = await submitted(house, workshop, shelf);
    await workshop.drain();
    const [sheet] = await texts(request, 'acord_175');
    for (const part of ['Effective date of change', 'February 28, 2026', 'Type of change', '“Managed EDR”']) {
      expect(sheet).toContain(part);
    }
    expect(sheet).toContain('Pat President, President');
    const [letter] = await texts(request, 'endorsement_request');
    expect(letter).toContain('Policy change data sheet, in the order of ACORD 175');
    const [made] = (await lettersOf(request)).filter(({ kind }) => kind === 'acord_175');
    const service = house.get(LetterService);
    const csv = (await service.dataFile(house.auditor, made!.id, 'csv')).bytes.toString();
    expect(csv).toContain('"Policy","Line of business","Technology errors and omissions"');
    const portal = await house.hire('client_user', request.clientId);
    for (const by of [portal, house.stranger]) {
      await expect(service.dataFile(by, made!.id, 'csv')).rejects.toMatchObject({ code: 'record/not_found' });
    }
    const [other] = await lettersOf(request);
    await expect(service.dataFile(house.principal, other!.id, 'json')).rejects.toMatchObject({
      code: 'record/not_found',
    });
    await order({ kind: 'acord_175', requestId: request.id });
    await workshop.drain();
    expect(await texts(request, 'acord_175')).toHaveLength(2);
    const messages = await house.get(MessageService).byRequestIds(house.principal, [request.id]);
    expect(messages).toMatchObject([{ enclosedLetterId: made!.id }]);
  }, 90_000);

  it('order what was quoted and accepted', async () => {
    const { request } = await submitted(house, workshop, shelf);
    const facts = factsAbout(house, request);
    await facts.answer('receipt');
    const quote = await facts.answer('quote', { premium_kind: 'additional', premium_minor: 120_000 });
    const deciding = await move(house, request, 'quoted', 'client_decision');
    await facts.decision('accept_quote', quote);
    await move(house, deciding, 'bind_requested');
    await workshop.drain();
    const [text] = await texts(request, 'bind_order');
    expect(text).toContain('$1,200');
    expect(text).toContain('Pat President, President, accepted these terms');
  }, 90_000);

  it('ask for a correction clause by clause', async () => {
    const { request } = await submitted(house, workshop, shelf);
    const facts = factsAbout(house, request);
    await facts.answer('receipt');
    await facts.answer('confirmation');
    await house.database.owner.query(`update endorsement_requests set status = 'checked' where id = $1`, [
      request.id,
    ]);
    await put(house, 'issue_checks', {
      client_id: request.clientId,
      request_id: request.id,
      issued_id: await facts.issued(),
      rule_set_version: '1',
      services: '[]',
      differences: JSON.stringify([
        { place: 'Definition', asked: 'detection and response', issued: null, parts: [] },
        { place: 'Item 2', asked: 'same', issued: 'same', parts: [{ kind: 'kept', text: 'same' }] },
      ]),
      terms: JSON.stringify([
        { term: 'retention', before: '$5,000', after: '$10,000', worsened: true },
        { term: 'limit_aggregate', before: '$1', after: '$2', worsened: false },
      ]),
      passed: false,
    });
    await move(house, await current(house, request), 'correction_requested');
    await workshop.drain();
    const [text] = await texts(request, 'correction_request');
    expect(text).toContain('detection and response');
    expect(text).toContain('$10,000');
    expect(text).not.toContain('Item 2');
    expect(text).not.toContain('Limit, aggregate');
  }, 90_000);
});

describe('the letters that a broker orders', () => {
  it('answer the carrier, remind it, and number the reminders; each is made once', async () => {
    const { request } = await submitted(house, workshop, shelf);
    const requestId = request.id;
    await factsAbout(house, request).answer('information_request', { words: 'Who delivers it?' });
    const manager = await house.hire('account_manager');
    await order({ kind: 'information_reply', requestId, text: 'Our own staff.' }, manager);
    await order({ kind: 'chaser', requestId }, manager);
    await order({ kind: 'chaser', requestId }, manager);
    await workshop.drain();
    await house.database.owner.query(`update outbox set done_at = null where name = 'letter.make'`);
    await workshop.drain();
    const [reply] = await texts(request, 'information_reply');
    expect(reply).toContain('Who delivers it?');
    expect(reply).toContain('Our own staff.');
    const reminders = await texts(request, 'chaser');
    expect(reminders).toHaveLength(2);
    expect(reminders[0]).toContain('Reminder 2: request for endorsement');
    expect(await house.audit(requestId)).toEqual(
      expect.arrayContaining(['letter.ordered', 'letter.rendered']),
    );
  }, 90_000);

  it('report to the client every service, what was asked and answered, and what was read', async () => {
    const { request, client } = await submitted(house, workshop, shelf);
    await factsAbout(house, request).answer('indication');
    const { id } = await order({ kind: 'coverage_gap_report', clientId: client.id });
    await workshop.drain();
    const [report] = await house.get(LetterService).byOrderIds(house.principal, [id]);
    expect(await house.get(LetterService).byClientIds(house.principal, [client.id])).toEqual([report]);
    const { bytes } = await house.get(LetterService).file(house.principal, report!.id, 'html');
    const text = bytes.toString('utf8');
    for (const part of [
      'Managed EDR',
      'Form TEO 100',
      request.caseNumber,
      'it binds nobody',
      'Documents read',
    ]) {
      expect(text).toContain(part);
    }
  }, 90_000);

  it('are refused where there is nothing to tell, or the carrier must not read it', async () => {
    const { request, client } = await drafted(house, workshop, shelf);
    const requestId = request.id;
    const sent = await submitted(house, workshop, shelf);
    const blank = await shelf.client();
    const refusals: [NewLetterOrder, string][] = [
      [{ kind: 'chaser', requestId }, 'letter/not_open'],
      [{ kind: 'bind_order', requestId }, 'letter/not_open'],
      [{ kind: 'chaser', clientId: client.id }, 'letter/subject'],
      [{ kind: 'coverage_gap_report', requestId }, 'letter/subject'],
      [{ kind: 'coverage_gap_report', clientId: blank.id }, 'letter/nothing_to_tell'],
      [{ kind: 'information_reply', requestId: sent.request.id, text: ' ' }, 'letter/no_reply'],
      [{ kind: 'information_reply', requestId: sent.request.id, text: 'A gap.' }, 'endorsement/concedes'],
      [{ kind: 'chaser', requestId: sent.request.id, text: 'Hurry' }, 'letter/unexpected'],
      [{ kind: 'other' as 'chaser', requestId }, 'input/choice'],
    ];
    for (const [input, code] of refusals) await expect(order(input)).rejects.toMatchObject({ code });
    const chaser = { kind: 'chaser', requestId: sent.request.id } as const;
    await expect(order(chaser, house.auditor)).rejects.toMatchObject({ code: 'permission/denied' });
    await expect(order(chaser, house.stranger)).rejects.toMatchObject({ code: 'record/not_found' });
  }, 90_000);
});
