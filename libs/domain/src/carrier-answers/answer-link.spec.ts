import { openWorkshop, type Workshop } from '@carveback/testing';
import { openShelf, type Shelf } from '../../test/book.js';
import { openHouse, type House } from '../../test/house.js';
import { DAY, pass, settingsOf } from '../../test/people.js';
import { current, drafted, move, submitted, type SubmittedCase } from '../../test/submitted.js';
import { systemActor } from '../actor.js';
import { CarrierService } from '../carriers/index.js';
import { getRecord } from '../database/records.js';
import { TenantDb } from '../database/tenant-db.js';
import { EndorsementRequest } from '../endorsements/index.js';
import { JoiningService } from '../sign-in/index.js';
import { InvitationService } from '../sign-in/invitation.service.js';
import { UserService } from '../users/user.service.js';
import { AnswerLinkRepository } from './answer-link.repository.js';
import { CarrierAnswerRepository } from './carrier-answer.repository.js';
import {
  AnswerByLinkService,
  AnswerLinkService,
  CarrierAnswerService,
  type AnswerByLink,
  type NewAnswerLink,
} from './index.js';

let house: House;
let workshop: Workshop;
let shelf: Shelf;
/** one request that every test may make links to, while it does not answer */
let shared: SubmittedCase;

beforeAll(async () => {
  house = await openHouse();
  workshop = await openWorkshop(house.database, house.clock);
  shelf = await openShelf(house);
  shared = await submitted(house, workshop, shelf);
}, 60_000);
afterAll(async () => {
  await workshop.close();
  await house.close();
});

const links = () => house.get(AnswerLinkService);
const holder = (url: string, address = '192.0.2.7') => ({ token: url.split('/').at(-1)!, address });
const open = (url: string) => house.get(AnswerByLinkService).open(holder(url));
let count = 0;
const make = ({ request }: SubmittedCase, changes: Partial<NewAnswerLink> = {}, by = house.principal) =>
  links().create(by, {
    requestId: request.id,
    recipientName: `Uma Underwriter ${(count += 1)}`,
    recipientEmail: 'uma@granite.test',
    company: 'issuing_company',
    ...changes,
  });
const answer = (url: string, changes: Partial<AnswerByLink> = {}) =>
  house.get(AnswerByLinkService).answer(holder(url), {
    kind: 'quote',
    givenBy: 'Uma Underwriter',
    mayBind: true,
    premiumKind: 'nil',
    ...changes,
  });
const invalid = { code: 'answer_link/invalid', category: 'INVALID_TOKEN' };

describe('an answer link', () => {
  it('shows the letter and takes one answer, which moves the request', async () => {
    const opened = await submitted(house, workshop, shelf);
    const { url, id, status, expiresAt } = await make(opened);
    expect(url).toMatch(/^https:\/\/example\.test\/answer\/[\w-]{43}$/);
    expect({ status, expiresAt }).toEqual({
      status: 'open',
      expiresAt: new Date(house.clock.now().getTime() + 14 * DAY),
    });
    const page = await open(url);
    expect(page).toMatchObject({
      recipientName: expect.stringContaining('Uma'),
      companyName: 'Granite Mutual',
      currency: 'USD',
      binds: true,
    });
    expect(page.html).toContain('<!');
    expect(Object.keys(page).sort()).toEqual([
      ...['binds', 'brokerage', 'companyName', 'currency', 'expiresAt', 'html', 'recipientName', 'subject'],
    ]);
    const pdf = await house.get(AnswerByLinkService).file(holder(url), 'pdf');
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await expect(answer(url, { premiumKind: 'additional' })).rejects.toMatchObject({
      code: 'carrier_answer/premium',
    });
    await answer(url);
    expect(await current(house, opened.request)).toMatchObject({ status: 'quoted' });
    expect(
      await house.get(CarrierAnswerService).byRequestIds(house.principal, [opened.request.id]),
    ).toMatchObject([
      { kind: 'quote', inWriting: true, mayBind: true, linkId: id, recordedBy: null, givenOn: '2026-02-28' },
    ]);
    for (const attempt of [() => open(url), () => answer(url)]) {
      await expect(attempt()).rejects.toMatchObject(invalid);
    }
    expect((await links().byRequestIds(house.auditor, [opened.request.id]))[0]).toMatchObject({
      status: 'used',
      openedAt: expect.any(Date),
    });
    await expect(links().revoke(house.principal, id)).rejects.toMatchObject({ code: 'answer_link/used' });
  }, 60_000);

  it('takes one of many answers that come at once', async () => {
    const opened = await submitted(house, workshop, shelf);
    const { url } = await make(opened);
    const outcomes = await Promise.allSettled([1, 2, 3, 4].map(() => answer(url)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(
      await house.get(CarrierAnswerService).byRequestIds(house.principal, [opened.request.id]),
    ).toHaveLength(1);
  }, 60_000);

  it('does not bind for a firm that may not bind', async () => {
    const wholesaler = await house
      .get(CarrierService)
      .create(house.principal, { kind: 'wholesaler', name: 'Halyard Wholesale' });
    const opened = await submitted(house, workshop, shelf, { wholesalerId: wholesaler.id });
    const { url } = await make(opened, { company: 'wholesaler' });
    expect(await open(url)).toMatchObject({ companyName: 'Halyard Wholesale', binds: false });
    await answer(url, { kind: 'confirmation', premiumKind: null, words: 'Confirmed.' });
    expect(await current(house, opened.request)).toMatchObject({ status: 'submitted' });
    expect(
      await house.get(CarrierAnswerService).byRequestIds(house.principal, [opened.request.id]),
    ).toMatchObject([{ kind: 'confirmation', mayBind: false, reported: true }]);
  }, 60_000);

  it('ends when it is revoked, replaced, too old, or of another version of the letter', async () => {
    const first = await make(shared);
    expect(await links().revoke(house.principal, first.id)).toMatchObject({ status: 'revoked' });
    expect(await links().revoke(house.principal, first.id)).toMatchObject({ status: 'revoked' });
    const second = await make(shared, { recipientName: 'Ned Newcomer' });
    const third = await make(shared, { recipientName: 'ned newcomer', daysValid: 1 });
    for (const { url } of [first, second]) await expect(open(url)).rejects.toMatchObject(invalid);
    const { owner } = house.database;
    const setVersion = (version: number) =>
      owner.query('update endorsement_requests set letter_version = $2 where id = $1', [
        shared.request.id,
        version,
      ]);
    await setVersion(2);
    await expect(open(third.url)).rejects.toMatchObject(invalid);
    expect((await links().byRequestIds(house.principal, [shared.request.id]))[0]?.status).toBe('superseded');
    await setVersion(1);
    await open(third.url);
    const before = house.clock.instant;
    pass(house, DAY);
    await expect(open(third.url)).rejects.toMatchObject(invalid);
    house.clock.instant = before;
  });

  it('ends with the request and with the person who made it', async () => {
    const opened = await submitted(house, workshop, shelf);
    const producer = await house.hire('producer');
    const left = await make(opened, {}, producer);
    const { version } = (
      await house.get(UserService).list(house.principal, { first: 100, after: null })
    ).items.find((user) => user.id === producer.userId)!;
    await house.get(UserService).disable(house.principal, producer.userId!, version);
    await expect(open(left.url)).rejects.toMatchObject(invalid);
    const { url } = await make(opened);
    await move(house, await current(house, opened.request), 'withdrawn');
    await expect(open(url)).rejects.toMatchObject(invalid);
    await expect(make(opened)).rejects.toMatchObject({ code: 'answer_link/not_with_carrier' });
  }, 60_000);

  it('goes out with a letter that the worker sends, in the same transaction', async () => {
    const opened = await submitted(house, workshop, shelf);
    const before = await make(opened, { recipientName: 'Walt Worker' });
    // The worker signs with the installation's key, which its stand-in here does not share.
    const service = new AnswerLinkService(
      ...([
        workshop.get(TenantDb),
        house.clock,
        new AnswerLinkRepository(),
        new CarrierAnswerRepository(),
        settingsOf(house),
      ] as ConstructorParameters<typeof AnswerLinkService>),
    );
    const { url } = await workshop
      .get(TenantDb)
      .within(systemActor(house.tenantId), async (tx) =>
        service.createIn(
          tx,
          systemActor(house.tenantId),
          await getRecord(tx, EndorsementRequest, opened.request.id, 'endorsement request'),
          { recipientName: 'Walt Worker', recipientEmail: 'uma@granite.test', company: 'issuing_company' },
        ),
      );
    expect(await open(url)).toMatchObject({ recipientName: 'Walt Worker' });
    expect(await open(before.url)).toMatchObject({ recipientName: 'Walt Worker' });
  }, 60_000);

  it('is the same for a repeated key, and its token is kept nowhere', async () => {
    const once = { key: 'one-link', requestHash: 'h' };
    const input = { requestId: shared.request.id, recipientName: 'Olga Once', company: 'issuing_company' };
    const first = await links().create({ ...house.principal, once }, input as NewAnswerLink);
    const again = await links().create({ ...house.principal, once }, input as NewAnswerLink);
    expect(again.url).toBe(first.url);
    const rows = await house.database.owner.query(
      `select l::text as row from answer_links l union all select k::text from idempotency_keys k
       union all select a::text from audit_entries a`,
    );
    expect(JSON.stringify(rows)).not.toContain(holder(first.url).token);
  });

  it('is made by brokers of the house, for a firm of the placement, for some days', async () => {
    const refused = { code: 'permission/denied' };
    await expect(make(shared, {}, house.auditor)).rejects.toMatchObject(refused);
    const portal = await house.hire('client_user', shared.client.id);
    await expect(make(shared, {}, portal)).rejects.toMatchObject(refused);
    await expect(make(shared, {}, house.stranger)).rejects.toMatchObject({ code: 'record/not_found' });
    await expect(make(shared, { company: 'mga' })).rejects.toMatchObject({ code: 'carrier_answer/company' });
    await expect(make(shared, { daysValid: 61 })).rejects.toMatchObject({
      code: 'answer_link/days',
      field: 'daysValid',
    });
    await expect(make(shared, { recipientEmail: 'a@x.test, b@evil.test' })).rejects.toMatchObject({
      code: 'input/email',
    });
    const { id } = await make(shared);
    await expect(links().revoke(house.stranger, id)).rejects.toMatchObject({ code: 'record/not_found' });
    const draft = await drafted(house, workshop, shelf);
    await expect(make(draft)).rejects.toMatchObject({ code: 'answer_link/not_with_carrier' });
  }, 60_000);

  it('opens nothing else, and nothing else opens it', async () => {
    const { url } = await make(shared);
    await expect(house.get(JoiningService).greet(holder(url).token)).rejects.toMatchObject({
      code: 'invitation/invalid',
    });
    const { link } = await house
      .get(InvitationService)
      .invite(house.principal, { email: 'jo@alder.test', name: 'Jo', role: 'producer' });
    await expect(open(link)).rejects.toMatchObject(invalid);
    for (const token of ['', 'x', '../../etc', 'é'.repeat(43), `${holder(url).token}A`]) {
      await expect(open(token)).rejects.toMatchObject(invalid);
    }
  });

  it('shuts for a network that guesses, for right tokens too, and opens again', async () => {
    const { url } = await make(shared);
    const { token } = holder(url);
    const from = (given: string) =>
      house.get(AnswerByLinkService).open({ token: given, address: '198.51.100.9' });
    for (let i = 0; i < 40; i += 1) expect(await from(token)).toMatchObject({ binds: true });
    for (let i = 0; i < 30; i += 1) await expect(from('A'.repeat(43))).rejects.toMatchObject(invalid);
    await expect(from(token)).rejects.toMatchObject(invalid);
    expect(await open(url)).toMatchObject({ binds: true });
    const before = house.clock.instant;
    pass(house, 16 * 60_000);
    expect(await from(token)).toMatchObject({ binds: true });
    house.clock.instant = before;
  });
});
