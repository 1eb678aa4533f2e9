import { openWorkshop, type Workshop } from '@carveback/testing';
import {
  adviceOf,
  answered,
  given,
  handOver,
  newest,
  proposed,
  toAdvise,
  type Advised,
} from '../../test/advised.js';
import { openShelf, type Shelf } from '../../test/book.js';
import { openHouse, type House } from '../../test/house.js';
import { CURING_ENDORSEMENT } from '../../test/main-job.js';
import {
  AdviceDraftService,
  AdviceService,
  FindingService,
  LetterOrderService,
  LetterService,
  type NewAdviceAnswers,
} from '../index.js';

let house: House;
let workshop: Workshop;
let shelf: Shelf;
let client: Advised;

beforeAll(async () => {
  house = await openHouse();
  workshop = await openWorkshop(house.database, house.clock);
  shelf = await openShelf(house);
});
beforeEach(async () => {
  house.clock.instant = new Date('2026-03-01T03:00:00Z');
  client = await toAdvise(house, workshop, shelf);
}, 60_000);
afterAll(async () => {
  await workshop.close();
  await house.close();
});

const advice = () => house.get(AdviceService);
const drafts = () => house.get(AdviceDraftService);

describe('advice about a finding', () => {
  it('is proposed in plain words, with the policy’s own, the consequence and three treatments', async () => {
    const [proposal] = await drafts().propose(house.principal, [client.findingId]);
    expect(proposal).toMatchObject({
      service: 'Managed EDR',
      treatment: 'endorse',
      words: expect.stringMatching(
        /^Nothing in the description.*Granite Mutual be asked to change policy TE-\d+/,
      ),
      consequence: expect.stringContaining('“Managed EDR” may be denied'),
      draft: null,
    });
    expect(proposal?.quoted).toEqual([
      expect.objectContaining({ document: 'Form TEO 100', text: expect.stringContaining('IT consulting') }),
    ]);
    expect(proposal?.treatments.map(({ treatment }) => treatment)).toEqual([
      'endorse',
      'contract',
      'control',
    ]);
  });

  it('is prepared by anybody of the brokerage, and given by somebody licensed', async () => {
    const manager = await house.hire('account_manager');
    const [item] = await proposed(house, client.findingId);
    const words = 'We recommend an endorsement that names “Managed EDR”.';
    const draft = await drafts().prepare(manager, { ...item!, words });
    await expect(drafts().prepare(manager, item!)).rejects.toMatchObject({ code: 'advice/prepared' });
    const edited = await drafts().prepare(manager, { ...item!, words, version: draft.version });
    await expect(drafts().prepare(manager, { ...item!, version: draft.version })).rejects.toMatchObject({
      code: 'record/changed',
    });
    expect(edited.version).toBe(draft.version + 1);
    const prepared = await proposed(house, client.findingId);
    expect(prepared).toMatchObject([{ words }]);
    await expect(advice().give(manager, prepared)).rejects.toMatchObject({ code: 'permission/denied' });
    const unlicensed = await house.hire('producer');
    await house.database.owner.query('delete from producer_licences where user_id = $1', [unlicensed.userId]);
    await expect(advice().give(unlicensed, prepared)).rejects.toMatchObject({ code: 'advice/not_licensed' });
    const round = await advice().give(house.principal, prepared);
    expect(round).toMatchObject({
      reference: expect.stringMatching(/^AD-2026-/),
      recommendedOn: '2026-02-28',
      recommendedBy: house.principal.userId,
      offeredAgain: false,
      givenAt: null,
    });
    expect(await drafts().byClientIds(manager, [client.clientId])).toEqual([]);
    expect(await adviceOf(house, round.id)).toMatchObject([
      {
        words,
        verdict: 'gap',
        reasons: ['silent'],
        findingId: client.findingId,
        requestId: client.requestId,
        standing: 'not_released',
      },
    ]);
    expect(await house.audit(client.clientId)).toEqual(
      expect.arrayContaining(['advice.prepared', 'advice.given']),
    );
  });

  it('promises nothing, is about one client and about findings that are open', async () => {
    const [item] = await proposed(house, client.findingId);
    const other = await toAdvise(house, workshop, shelf);
    const [foreign] = await proposed(house, other.findingId);
    const wrong = [
      [[{ ...item!, words: 'Then you are covered.' }], 'advice/promises'],
      [[{ ...item!, consequence: ' ' }], 'input/blank'],
      [[], 'advice/nothing'],
      [[item!, item!], 'advice/twice'],
      [[item!, foreign!], 'advice/several_clients'],
    ] as const;
    for (const [items, code] of wrong) {
      await expect(advice().give(house.principal, items)).rejects.toMatchObject({ code });
    }
    await expect(advice().give(house.stranger, [item!])).rejects.toMatchObject({ code: 'record/not_found' });
    await client.scene.file('Endorsement', CURING_ENDORSEMENT, 'endorsement');
    await workshop.drain();
    await expect(advice().give(house.principal, [item!])).rejects.toMatchObject({ code: 'advice/settled' });
    await expect(drafts().propose(house.principal, [client.findingId])).rejects.toMatchObject({
      code: 'advice/settled',
    });
    expect(await advice().roundsByClientIds(house.principal, [client.clientId])).toEqual([]);
  }, 60_000);
});

describe('the letter of a round', () => {
  it('is made once, and its release gives the advice and shows it to the client', async () => {
    const items = await proposed(house, client.findingId);
    const { id, clientId } = await advice().give(house.principal, items);
    await workshop.drain();
    const made = await advice().getRound(house.principal, id);
    expect(made).toMatchObject({ letterId: expect.any(String), givenAt: null, givenHow: null });
    const page = await house.get(LetterService).file(house.principal, made.letterId!, 'html');
    const text = page.bytes.toString('utf8');
    for (const part of [
      items[0]!.consequence,
      made.reference,
      'Please quote',
      'Sam Signer',
      'IT consulting',
    ]) {
      expect(text).toContain(part);
    }
    expect(await advice().roundsByClientIds(client.portalUser, [clientId])).toEqual([]);
    await expect(advice().getRound(client.portalUser, id)).rejects.toMatchObject({
      code: 'record/not_found',
    });
    expect(await adviceOf(house, id, client.portalUser)).toEqual([]);
    const handed = await handOver(house, workshop, id);
    expect(handed).toMatchObject({ givenHow: 'handed_over', givenAt: expect.any(Date) });
    expect(await advice().roundsByClientIds(client.portalUser, [clientId])).toMatchObject([{ id }]);
    expect(await adviceOf(house, id, client.portalUser)).toMatchObject([{ standing: 'unanswered' }]);
    const colleague = await house.hire('client_user', (await shelf.client()).id);
    expect(await advice().rounds(colleague, [id])).toEqual([]);
  }, 60_000);

  it('is not ordered without a round', async () => {
    await expect(
      house.get(LetterOrderService).order(house.principal, { kind: 'advice', clientId: client.clientId }),
    ).rejects.toMatchObject({ code: 'letter/nothing_to_tell' });
  });
});

describe('the client’s answer', () => {
  it('names who gave it, and the letter that it saw; the latest is in effect', async () => {
    const round = await given(house, workshop, client.findingId);
    await answered(house, workshop, client, round, 'declined');
    expect(await newest(house, client.findingId)).toMatchObject({
      standing: 'declined',
      answeredBy: 'Sam Signer',
      answeredOn: '2026-02-28',
    });
    await answered(house, workshop, client, round, 'please_quote', { channel: 'letter' });
    const now = await newest(house, client.findingId);
    expect(now.standing).toBe('please_quote');
    expect(await advice().answersByAdviceIds(house.principal, [now.id])).toMatchObject([
      { answer: 'please_quote', name: 'Sam Signer', title: 'Managing member', channel: 'letter' },
      { answer: 'declined', seenSha256: round.letterSha256 },
    ]);
    const [finding] = await house.get(FindingService).listByIds(house.principal, [client.findingId]);
    expect(finding?.curedAt).toBeNull();
  }, 60_000);

  it('counts for a letter that was given, exactly that one, from somebody who may sign', async () => {
    const items = await proposed(house, client.findingId);
    const { id } = await advice().give(house.principal, items);
    await workshop.drain();
    const early = await advice().getRound(house.principal, id);
    await expect(answered(house, workshop, client, early, 'accepted')).rejects.toMatchObject({
      code: 'advice/not_given',
    });
    const round = await handOver(house, workshop, id);
    const other = await toAdvise(house, workshop, shelf);
    const wrong: [Partial<NewAdviceAnswers>, string][] = [
      [{ seenSha256: 'f'.repeat(64) }, 'advice/other_letter'],
      [{ answeredOn: '2026-02-27' }, 'advice/answered_earlier'],
      [{ answeredOn: '2026-03-01' }, 'advice/answered_later'],
      [{ channel: 'portal' }, 'advice/channel'],
      [{ authority: ' ' }, 'input/blank'],
      [{ contactId: null }, 'input/missing'],
      [{ contactId: other.contactId }, 'record/not_found'],
      [{ answers: [] }, 'advice/nothing'],
      [{ answers: [{ adviceId: round.id, answer: 'accepted' }] }, 'record/not_found'],
    ];
    for (const [changes, code] of wrong) {
      await expect(answered(house, workshop, client, round, 'accepted', changes)).rejects.toMatchObject({
        code,
      });
    }
    const { id: adviceId } = (await adviceOf(house, round.id))[0]!;
    const asWell = { answers: [{ adviceId, answer: 'accepted' as const }] };
    await expect(
      answered(house, workshop, client, round, 'accepted', asWell, house.stranger),
    ).rejects.toMatchObject({ code: 'record/not_found' });
    await expect(
      answered(house, workshop, client, round, 'accepted', asWell, other.portalUser),
    ).rejects.toMatchObject({ code: 'record/not_found' });
    await expect(
      answered(house, workshop, client, round, 'accepted', asWell, house.auditor),
    ).rejects.toMatchObject({ code: 'permission/denied' });
    expect(await newest(house, client.findingId)).toMatchObject({ standing: 'unanswered', answer: null });
  }, 90_000);

  it('in the portal is the user’s own, of today', async () => {
    const round = await given(house, workshop, client.findingId);
    const own = { contactId: null, answeredOn: null, channel: null };
    await answered(house, workshop, client, round, 'accepted', own, client.portalUser);
    const { id } = await newest(house, client.findingId);
    expect(await advice().answersByAdviceIds(client.portalUser, [id])).toMatchObject([
      { answer: 'accepted', name: 'Sam Signer', channel: 'portal', recordedBy: client.portalUser.userId },
    ]);
    const colleague = await house.hire('client_user', client.clientId);
    await expect(answered(house, workshop, client, round, 'accepted', own, colleague)).rejects.toMatchObject({
      code: 'contact/not_yourself',
    });
  }, 60_000);

  it('is not taken for what is cured since, nor for what was advised anew', async () => {
    const first = await given(house, workshop, client.findingId);
    const second = await given(house, workshop, client.findingId);
    await expect(answered(house, workshop, client, first, 'accepted')).rejects.toMatchObject({
      code: 'advice/offered_again',
    });
    await client.scene.file('Endorsement', CURING_ENDORSEMENT, 'endorsement');
    await workshop.drain();
    for (const by of [house.principal, client.portalUser]) {
      expect(await adviceOf(house, second.id, by)).toMatchObject([
        { standing: 'settled', curedBy: 'wording', curedAt: expect.any(Date) },
      ]);
    }
    await expect(answered(house, workshop, client, second, 'accepted')).rejects.toMatchObject({
      code: 'advice/settled',
    });
  }, 60_000);
});

it('the coverage report tells what was recommended, and what the client answered', async () => {
  const { clientId } = client;
  const round = await given(house, workshop, client.findingId);
  await answered(house, workshop, client, round, 'please_quote');
  const order = await house
    .get(LetterOrderService)
    .order(house.principal, { kind: 'coverage_gap_report', clientId });
  await workshop.drain();
  const [report] = await house.get(LetterService).byOrderIds(house.principal, [order.id]);
  const page = await house.get(LetterService).file(house.principal, report!.id, 'html');
  expect(page.bytes.toString('utf8')).toContain(
    'On February 28, 2026 we recommended having the policy changed; on February 28, 2026 you asked for a quote (Sam Signer).',
  );
}, 60_000);

it('the book counts how its open findings stand', async () => {
  const before = await advice().counts(house.principal);
  const round = await given(house, workshop, client.findingId);
  expect(await advice().counts(house.principal)).toMatchObject({
    findings: before.findings,
    withoutAdvice: before.withoutAdvice - 1,
    unanswered: before.unanswered + 1,
  });
  await answered(house, workshop, client, round, 'declined');
  expect(await advice().counts(house.auditor)).toMatchObject({ declined: before.declined + 1 });
  expect(() => advice().counts(client.portalUser)).toThrow('book:read');
  expect((await advice().counts(house.stranger)).findings).toBe(0);
}, 60_000);
