import type { Workshop } from '@carveback/testing';
import {
  CarrierAnswerService,
  ClientDecisionService,
  ContactService,
  EndorsementRequestService,
  ENDORSEMENT_MOVES,
  IssueCheckService,
  IssuedWordingService,
  LetterService,
  QuoteOffers,
  UploadService,
  type AnswerKind,
  type DecisionKind,
  type EndorsementStatus,
  type NewAnswer,
  type NewIssuedWording,
  type RequestView,
} from '../src/index.js';
import { authorise } from './authority.js';
import type { Shelf } from './book.js';
import type { House } from './house.js';
import { CURING_ENDORSEMENT, setScene, type Scene } from './main-job.js';

/** An endorsement that cures nothing of what `openCase` asks for. */
export const WRONG_ENDORSEMENT = `ENDORSEMENT NO. 1
This endorsement modifies insurance provided under the Technology Errors and Omissions Policy.
The definition of "Professional services" is amended to include web site design performed by the insured for others for a fee.
`;

/** A client whose policy does not reach what it sells, and the draft request about it. */
export interface OpenCase {
  readonly scene: Scene;
  readonly requestId: string;
  readonly serviceLineId: string;
}

/** Sells managed detection under the narrow form and lets the worker draft the request. */
export async function openCase(house: House, workshop: Workshop, shelf: Shelf): Promise<OpenCase> {
  const scene = await setScene(house, shelf);
  const line = await scene.sell('Managed EDR', { code: 'managed_detection_response' });
  await workshop.drain();
  const requests = house.get(EndorsementRequestService);
  const [request] = await requests.byClientIds(house.principal, [scene.client.id]);
  if (!request) throw new Error('the review opened no request');
  return { scene, requestId: request.id, serviceLineId: line.id };
}

/** The status table leads nowhere near. */
export class NoWay extends Error {}

/** Where the shortest way is not the usual one: entered only when a caller names it. */
const BYWAYS: readonly EndorsementStatus[] = ['confirmed_without_endorsement', 'client_unresponsive'];

/**
 * Drives a request to a status, by way of others where they are named, as the people concerned would: each move's facts
 * are recorded first, jobs are run, and no guard is gone round. Answers the request as it then stands.
 */
export async function drive(
  house: House,
  workshop: Workshop,
  requestId: string,
  ...stops: readonly EndorsementStatus[]
): Promise<RequestView> {
  const requests = house.get(EndorsementRequestService);
  let request = await requests.get(house.principal, requestId);
  const route = routeOf(request.status, stops);
  for (const [index, to] of route.entries()) {
    await arrange(house, request, to, route.slice(index + 1));
    await workshop.drain();
    request = await requests.get(house.principal, requestId);
    if (request.status === to) continue;
    const { id, version } = request;
    request = await requests.move(house.principal, { id, version, to, why: 'as arranged' });
  }
  return request;
}

/** Enters what the carrier issued: by default the endorsement that cures. */
export function enterIssued(house: House, requestId: string, changes: Partial<NewIssuedWording> = {}) {
  return house.get(IssuedWordingService).enter(house.principal, {
    requestId,
    title: 'Endorsement No. 1',
    text: CURING_ENDORSEMENT,
    effectiveOn: '2026-02-28',
    receivedOn: '2026-02-28',
    priorWork: 'counts',
    ...changes,
  });
}

/** What a carrier answers today, from somebody who may bind, in writing, unless told otherwise. */
export function answer(
  house: House,
  { id: requestId }: Pick<RequestView, 'id'>,
  kind: AnswerKind,
  changes: Partial<NewAnswer> = {},
) {
  const priced = kind === 'quote' || kind === 'indication';
  return house.get(CarrierAnswerService).record(house.principal, {
    ...{ requestId, kind, givenOn: today(house), givenBy: 'Una Underwriter', words: 'As asked.' },
    ...{ company: 'issuing_company', mayBind: true, inWriting: true },
    ...(priced ? { premiumKind: 'additional', premiumMinor: 50_000 } : {}),
    ...(kind === 'decline' ? { declineReason: 'Outside appetite' } : {}),
    ...changes,
  });
}

/** What somebody who may sign for the client decides today: about the newest quote, or having seen the letter. */
export async function decide(
  house: House,
  { id: requestId, clientId }: Pick<RequestView, 'id' | 'clientId'>,
  kind: DecisionKind,
) {
  const { principal } = house;
  const contact = { clientId, name: 'Pat President', title: 'President', maySign: true };
  const { id: contactId } = await house.get(ContactService).add(principal, contact);
  const [offer] = await house.get(QuoteOffers).byRequestIds(principal, [requestId]);
  const [letter] = await house.get(LetterService).byRequestIds(principal, [requestId]);
  const paper = { clientId, filename: 'signed.txt', bytes: Buffer.from('Signed: Pat President') };
  const signed = kind === 'accept_gap' ? await house.get(UploadService).store(principal, paper) : null;
  const quote = kind === 'accept_quote' ? offer : null;
  return house.get(ClientDecisionService).record(principal, {
    ...{ requestId, kind, contactId, authority: 'President', decidedOn: today(house), channel: 'email' },
    answerId: quote?.answerId ?? null,
    seenSha256: quote?.sha256 ?? letter?.sha256 ?? '',
    uploadId: signed?.id ?? null,
  });
}

/** In New York, where the house stands. */
function today({ clock }: House): string {
  return clock.today('America/New_York');
}

/** Attests the newest check of the request. */
export async function attestNewest(house: House, requestId: string): Promise<void> {
  const [issued] = await house.get(IssuedWordingService).byRequestIds(house.principal, [requestId]);
  const checks = house.get(IssueCheckService);
  const [check] = await checks.byIssuedIds(house.principal, issued ? [issued.id] : []);
  if (check && check.attestedAt === null) await checks.attest(house.principal, check);
}

/**
 * Records what the guards of the next move ask for; some facts move the request themselves. `later`: the moves that are
 * still to come.
 */
async function arrange(
  house: House,
  request: RequestView,
  to: EndorsementStatus,
  later: readonly EndorsementStatus[],
): Promise<void> {
  const { status } = request;
  const said = ANSWERED[to];
  if (to === 'ready') await authorise(house, request);
  if (to === 'confirmed' && status === 'quoted') await decide(house, request, 'accept_quote');
  if (said && !(to === 'acknowledged' && status === 'information_requested'))
    await answer(house, request, said);
  if (to === 'bind_requested') await decide(house, request, 'accept_quote');
  if (to === 'declined_by_client') await decide(house, request, 'decline_request');
  if (to === 'issued' && status !== 'checked') await issue(house, request, later);
  if (to === 'checked' || to === 'delivered') await attestNewest(house, request.id);
  if (to === 'closed' && status === 'confirmed_without_endorsement')
    await decide(house, request, 'accept_gap');
}

/** What the carrier says to bring a request there. */
const ANSWERED: Partial<Record<EndorsementStatus, AnswerKind>> = {
  acknowledged: 'receipt',
  underwriting: 'receipt',
  information_requested: 'information_request',
  quoted: 'quote',
  confirmed: 'confirmation',
  confirmed_without_endorsement: 'confirmation_without_endorsement',
  declined_by_carrier: 'decline',
};

/** A correction follows a wrong endorsement. */
function issue(house: House, { id }: RequestView, later: readonly EndorsementStatus[]) {
  const until = later.indexOf('issued');
  const next = until < 0 ? later : later.slice(0, until);
  return next.includes('correction_requested')
    ? enterIssued(house, id, { text: WRONG_ENDORSEMENT, title: 'Endorsement No. 1 (wrong)' })
    : enterIssued(house, id);
}

/** The moves to make, the shortest between two stops. Throws when there is no way. */
function routeOf(from: EndorsementStatus, stops: readonly EndorsementStatus[]): EndorsementStatus[] {
  let at = from;
  return stops.flatMap((stop) => {
    const way = shortest(at, stop);
    at = stop;
    return way;
  });
}

function shortest(from: EndorsementStatus, to: EndorsementStatus): EndorsementStatus[] {
  const ways: EndorsementStatus[][] = [[from]];
  const seen = new Set([from]);
  for (const way of ways) {
    const at = way.at(-1)!;
    if (at === to) return way.slice(1);
    for (const { to: next } of ENDORSEMENT_MOVES[at]) {
      if (seen.has(next) || (BYWAYS.includes(next) && next !== to)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  throw new NoWay(`there is no way from ${from} to ${to}`);
}
