import { openWorkshop, type Workshop } from '@carveback/testing';
import { openShelf, type Shelf } from '../../test/book.js';
import { openHouse, type House } from '../../test/house.js';
import { current, drafted, move, submitted, type SubmittedCase } from '../../test/submitted.js';
import type { Actor } from '../actor.js';
import {
  CarrierAnswerService,
  FollowUpService,
  QuoteOffers,
  type NewAnswer,
} from '../carrier-answers/index.js';
import { ContactService } from '../clients/index.js';
import { LetterService } from '../letters/index.js';
import { UploadService } from '../uploads/index.js';
import { ClientDecisionService, type NewDecision } from './index.js';

let house: House;
let workshop: Workshop;
let shelf: Shelf;

beforeAll(async () => {
  house = await openHouse();
  workshop = await openWorkshop(house.database, house.clock);
  shelf = await openShelf(house);
});
beforeEach(() => {
  house.clock.instant = new Date('2026-03-01T03:00:00Z');
});
afterAll(async () => {
  await workshop.close();
  await house.close();
});

/** A case whose client has somebody who signs, on paper and in the portal. */
interface Decided extends SubmittedCase {
  readonly contactId: string;
  readonly portalUser: Actor;
}

async function signing(opened: SubmittedCase): Promise<Decided> {
  const portalUser = await house.hire('client_user', opened.client.id);
  const { id: contactId } = await house.get(ContactService).add(house.principal, {
    clientId: opened.client.id,
    name: 'Sam Signer',
    title: 'Managing member',
    email: `${portalUser.userId}@example.test`,
    maySign: true,
  });
  return { ...opened, contactId, portalUser };
}

const sent = async () => signing(await submitted(house, workshop, shelf));
const answer = ({ request }: SubmittedCase, changes: Partial<NewAnswer> = {}) =>
  house.get(CarrierAnswerService).record(house.principal, {
    requestId: request.id,
    kind: 'quote',
    givenOn: '2026-02-28',
    givenBy: 'Uma Underwriter',
    company: 'issuing_company',
    mayBind: true,
    inWriting: true,
    ...(changes.kind && changes.kind !== 'quote'
      ? {}
      : { premiumKind: 'additional', premiumMinor: 120_000, validUntil: '2026-03-30' }),
    ...changes,
  });
const offerOf = async ({ request }: SubmittedCase, by: Actor = house.principal) =>
  (await house.get(QuoteOffers).byRequestIds(by, [request.id]))[0];
const letterHash = async ({ request }: SubmittedCase) =>
  (await house.get(LetterService).byRequestIds(house.principal, [request.id]))[0]!.sha256;
const decide = (
  { request, contactId }: Decided,
  changes: Partial<NewDecision>,
  by: Actor = house.principal,
) =>
  house.get(ClientDecisionService).record(by, {
    requestId: request.id,
    kind: 'accept_quote',
    contactId,
    authority: 'Managing member, signs alone',
    decidedOn: '2026-02-28',
    channel: 'email',
    seenSha256: '0'.repeat(64),
    ...changes,
  });
const inPortal = ({ portalUser }: Decided) =>
  [{ contactId: null, decidedOn: null, channel: null }, portalUser] as const;

describe('a client’s decision about a quote', () => {
  it('that the broker has in writing asks for the bind order, with what the person saw', async () => {
    const opened = await sent();
    await answer(opened);
    const offer = (await offerOf(opened))!;
    expect(offer).toMatchObject({ expired: false, validUntil: '2026-03-30', releasedAt: null });
    expect(offer.summary).toContain('Additional premium: $1,200 USD');
    expect(offer.summary).toContain('stands until March 30, 2026');
    expect(offer.summary).toContain(await letterHash(opened));
    const accepted = await decide(opened, { answerId: offer.answerId, seenSha256: offer.sha256 });
    expect(accepted).toMatchObject({
      decision: { kind: 'accept_quote', name: 'Sam Signer', title: 'Managing member', channel: 'email' },
      moved: ['client_decision', 'bind_requested'],
      held: null,
    });
    expect(await offerOf(opened)).toMatchObject({ sha256: offer.sha256, releasedAt: expect.any(Date) });
    expect(await house.audit(opened.request.id)).toEqual(
      expect.arrayContaining(['quote.put_before_client', 'client_decision.recorded']),
    );
  }, 60_000);

  it('counts for exactly that quote, while it stands, as it was shown', async () => {
    const opened = await sent();
    const first = await answer(opened);
    const old = (await offerOf(opened))!;
    await answer(opened, { premiumMinor: 90_000 });
    const offer = (await offerOf(opened))!;
    const good = { answerId: offer.answerId, seenSha256: offer.sha256 };
    const wrong: [Partial<NewDecision>, string, string | null][] = [
      [{ ...good, answerId: first.answer.id }, 'client_decision/other_quote', 'answerId'],
      [{ ...good, seenSha256: old.sha256 }, 'client_decision/other_version', 'seenSha256'],
      [{ ...good, seenSha256: 'abc' }, 'client_decision/seen', 'seenSha256'],
      [{ ...good, answerId: null }, 'client_decision/answer', 'answerId'],
      [{ ...good, authority: ' ' }, 'input/blank', 'authority'],
      [{ ...good, decidedOn: '2026-03-01' }, 'client_decision/decided_later', 'decidedOn'],
      [{ ...good, channel: 'portal' }, 'client_decision/channel', 'channel'],
      [{ ...good, contactId: null }, 'input/missing', 'contactId'],
    ];
    for (const [changes, code, field] of wrong) {
      await expect(decide(opened, changes)).rejects.toMatchObject({ code, field });
    }
    await expect(decide(opened, good, house.auditor)).rejects.toMatchObject({ code: 'permission/denied' });
    await expect(decide(opened, good, house.stranger)).rejects.toMatchObject({ code: 'record/not_found' });
    house.clock.instant = new Date('2026-04-02T15:00:00Z');
    await expect(decide(opened, good)).rejects.toMatchObject({ code: 'endorsement/quote_expired' });
    expect(await house.get(ClientDecisionService).byRequestIds(house.principal, [opened.request.id])).toEqual(
      [],
    );
    expect(await current(house, opened.request)).toMatchObject({ status: 'quoted' });
  }, 60_000);

  it('recorded by somebody who may not bind stops before the bind order', async () => {
    const opened = await sent();
    await answer(opened);
    const offer = (await offerOf(opened))!;
    const manager = await house.hire('account_manager');
    expect(
      await decide(opened, { answerId: offer.answerId, seenSha256: offer.sha256 }, manager),
    ).toMatchObject({
      moved: ['client_decision'],
      held: { to: 'bind_requested', code: 'permission/denied' },
    });
    expect((await move(house, await current(house, opened.request), 'bind_requested')).status).toBe(
      'bind_requested',
    );
  }, 60_000);

  it('in the portal shows and takes the quote once it is put before the client; a broker binds', async () => {
    const opened = await sent();
    await answer(opened);
    expect(await offerOf(opened, opened.portalUser)).toBeUndefined();
    const [given, by] = inPortal(opened);
    const unseen = (await offerOf(opened))!;
    const early = { ...given, answerId: unseen.answerId, seenSha256: unseen.sha256 };
    await expect(decide(opened, early, by)).rejects.toMatchObject({ code: 'client_decision/other_quote' });
    await move(house, await current(house, opened.request), 'client_decision');
    const offer = (await offerOf(opened, opened.portalUser))!;
    expect(offer).toMatchObject({ sha256: unseen.sha256, releasedAt: expect.any(Date) });
    expect(
      await decide(opened, { ...given, answerId: offer.answerId, seenSha256: offer.sha256 }, by),
    ).toMatchObject({ decision: { channel: 'portal', decidedOn: '2026-02-28' }, moved: [], held: null });
    await workshop.drain();
    const waiting = await current(house, opened.request);
    expect(waiting.status).toBe('client_decision');
    expect((await move(house, waiting, 'bind_requested')).status).toBe('bind_requested');
  }, 60_000);
});

describe('a client that was silent', () => {
  it('comes back with its answer: the request waits for the bind order', async () => {
    const opened = await sent();
    await answer(opened);
    await move(house, await current(house, opened.request), 'client_decision', 'client_unresponsive');
    const offer = (await offerOf(opened, opened.portalUser))!;
    const [given, by] = inPortal(opened);
    await decide(opened, { ...given, answerId: offer.answerId, seenSha256: offer.sha256 }, by);
    await workshop.drain();
    await workshop.drain();
    expect((await current(house, opened.request)).status).toBe('client_decision');
  }, 60_000);
});

describe('a client’s refusal', () => {
  it('ends the request, by the broker at once and from the portal through the worker', async () => {
    const opened = await sent();
    await answer(opened);
    const seenSha256 = await letterHash(opened);
    expect(await decide(opened, { kind: 'decline_request', seenSha256 })).toMatchObject({
      moved: ['client_decision', 'declined_by_client'],
    });
    const other = await signing(await drafted(house, workshop, shelf));
    await move(house, other.request, 'broker_review', 'awaiting_client_authority');
    const [given, by] = inPortal(other);
    const refusal = { ...given, kind: 'decline_request', seenSha256: await letterHash(other) } as const;
    await expect(decide(other, { ...refusal, seenSha256: 'f'.repeat(64) }, by)).rejects.toMatchObject({
      code: 'client_decision/not_on_file',
    });
    await decide(other, refusal, by);
    expect((await current(house, other.request)).status).toBe('awaiting_client_authority');
    await workshop.drain();
    expect((await current(house, other.request)).status).toBe('declined_by_client');
    await expect(decide(other, refusal, by)).rejects.toMatchObject({ code: 'client_decision/not_open' });
  }, 90_000);

  it('comes from somebody who may sign, for the own client only', async () => {
    const opened = await sent();
    const stranger = await house.hire('client_user', (await shelf.client()).id);
    const [given] = inPortal(opened);
    const refusal = { ...given, kind: 'decline_request', seenSha256: await letterHash(opened) } as const;
    await answer(opened);
    await move(house, await current(house, opened.request), 'client_decision');
    await expect(decide(opened, refusal, stranger)).rejects.toMatchObject({ code: 'record/not_found' });
    const colleague = await house.hire('client_user', opened.client.id);
    await expect(decide(opened, refusal, colleague)).rejects.toMatchObject({ code: 'contact/not_yourself' });
  }, 60_000);
});

describe('a gap that the client accepts after a decline', () => {
  it('needs a signature, is the follow-up, and keeps the findings where they are', async () => {
    const opened = await sent();
    await answer(opened, { kind: 'decline', declineReason: 'No appetite.' });
    const seenSha256 = await letterHash(opened);
    const accept = { kind: 'accept_gap', seenSha256, channel: 'letter' } as const;
    await expect(decide(opened, accept)).rejects.toMatchObject({
      code: 'client_decision/not_signed',
      field: 'uploadId',
    });
    const { id: uploadId } = await house.get(UploadService).store(house.principal, {
      filename: 'signed.txt',
      bytes: Buffer.from('We accept. Sam Signer'),
      clientId: opened.client.id,
    });
    const { decision, moved } = await decide(opened, { ...accept, uploadId });
    expect(moved).toEqual([]);
    expect(await house.get(FollowUpService).byRequestIds(house.principal, [opened.request.id])).toMatchObject(
      [{ kind: 'accept_gap', decisionId: decision.id, draftId: null }],
    );
    expect(await current(house, opened.request)).toMatchObject({
      status: 'declined_by_carrier',
      openFindings: 1,
    });
  }, 60_000);

  it('is signed in the portal without a paper', async () => {
    const opened = await sent();
    await answer(opened, { kind: 'decline', declineReason: 'No appetite.' });
    const [given, by] = inPortal(opened);
    await decide(opened, { ...given, kind: 'accept_gap', seenSha256: await letterHash(opened) }, by);
    expect(await house.get(FollowUpService).byRequestIds(by, [opened.request.id])).toMatchObject([
      { kind: 'accept_gap', recordedBy: by.userId },
    ]);
  }, 60_000);
});
