import type { Workshop } from '@carveback/testing';
import {
  AdviceAnswerService,
  AdviceDraftService,
  AdviceService,
  ContactService,
  DayTeller,
  FindingService,
  MessageService,
  type Actor,
  type AdviceAnswerKind,
  type AdviceItem,
  type AdviceView,
  type NewAdviceAnswers,
  type RoundView,
} from '../src/index.js';
import type { Shelf } from './book.js';
import { openCase, type OpenCase } from './case.js';
import type { House } from './house.js';

/** A client with a finding, and the people who may sign for it, of whom one is a user of the portal. */
export interface Advised extends OpenCase {
  readonly clientId: string;
  readonly findingId: string;
  readonly contactId: string;
  readonly portalUser: Actor;
}

export async function toAdvise(house: House, workshop: Workshop, shelf: Shelf): Promise<Advised> {
  const opened = await openCase(house, workshop, shelf);
  const clientId = opened.scene.client.id;
  const [finding] = await house.get(FindingService).openByClientIds(house.principal, [clientId]);
  const portalUser = await house.hire('client_user', clientId);
  const { id: contactId } = await house.get(ContactService).add(house.principal, {
    clientId,
    name: 'Sam Signer',
    title: 'Managing member',
    email: `${portalUser.userId}@example.test`,
    maySign: true,
  });
  return { ...opened, clientId, findingId: finding!.id, contactId, portalUser };
}

/** What the finding suggests, ready to be given. */
export async function proposed(house: House, ...findingIds: string[]): Promise<AdviceItem[]> {
  const proposals = await house.get(AdviceDraftService).propose(house.principal, findingIds);
  return proposals.map(({ findingId, treatment, words, consequence }) => ({
    findingId,
    treatment,
    words,
    consequence,
  }));
}

/** Gives advice as proposed, has its letter made, and hands it over. */
export async function given(house: House, workshop: Workshop, ...findingIds: string[]): Promise<RoundView> {
  const items = await proposed(house, ...findingIds);
  const { id } = await house.get(AdviceService).give(house.principal, items);
  return handOver(house, workshop, id);
}

/** Has the letter of a round made, and records that it was handed over. */
export async function handOver(house: House, workshop: Workshop, roundId: string): Promise<RoundView> {
  await workshop.drain();
  const round = await house.get(AdviceService).getRound(house.principal, roundId);
  const messages = await house.get(MessageService).byClientIds(house.principal, [round.clientId]);
  const { id, version } = messages.find(({ letterId }) => letterId === round.letterId)!;
  await house.get(MessageService).record(house.principal, { id, version, state: 'sent', note: 'By hand.' });
  return house.get(AdviceService).getRound(house.principal, roundId);
}

/** The advice of a round, by service. */
export function adviceOf(house: House, roundId: string, by: Actor = house.principal): Promise<AdviceView[]> {
  return house.get(AdviceService).byRoundIds(by, [roundId]);
}

/** The newest advice about a finding. */
export async function newest(house: House, findingId: string): Promise<AdviceView> {
  return (await house.get(AdviceService).byFindingIds(house.principal, [findingId]))[0]!;
}

/** Records the same answer to all advice of a round, by e-mail from the signer, and runs what follows. */
export async function answered(
  house: House,
  workshop: Workshop,
  { contactId }: Advised,
  round: RoundView,
  answer: AdviceAnswerKind,
  changes: Partial<NewAdviceAnswers> = {},
  by: Actor = house.principal,
): Promise<void> {
  const advice = await adviceOf(house, round.id, by);
  await house.get(AdviceAnswerService).record(by, {
    roundId: round.id,
    answers: advice.map(({ id: adviceId }) => ({ adviceId, answer })),
    contactId,
    authority: 'Managing member, signs alone',
    answeredOn: round.recommendedOn,
    channel: 'email',
    seenSha256: round.letterSha256!,
    ...changes,
  });
  await workshop.drain();
}

/** Puts the clock to noon of a day in New York and lets the worker notice. */
export async function live(house: House, workshop: Workshop, day: string): Promise<void> {
  house.clock.instant = new Date(`${day}T17:00:00Z`);
  await workshop.get(DayTeller).tellNewDays();
  await workshop.drain();
}
