import {
  Clock,
  ContactService,
  DomainError,
  EndorsementRequestService,
  LetterService,
  RequestAuthorityService,
  ReviewService,
  type Actor,
  type EndorsementStatus,
  type RequestView,
} from '@carveback/domain';
import type { INestApplicationContext } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { BROKERAGE, PRODUCER } from '../people.js';
import type { Office } from './office.js';

const POLL_MS = 250;

/** How long the worker may take for a review, and then for a letter. */
export interface Patience {
  readonly forWorkerMs: number;
}

/** The producer's way from draft to the carrier. */
const NEXT: Partial<Record<EndorsementStatus, EndorsementStatus>> = {
  draft: 'broker_review',
  broker_review: 'awaiting_client_authority',
  awaiting_client_authority: 'ready',
  ready: 'submitted',
};

/** The worker renders another version, or has just done so: look again. */
const PASSING = ['record/changed', 'endorsement/letter_not_rendered'];

/**
 * Sends a client's request to its carrier, as the producer would: waits for the worker's review and letter, then moves
 * it on step by step. Answers false when the worker was not done in time: the request then stays where it is. Throws what
 * refuses a step: a demo that stands still would not show why.
 */
export async function submitRequest(
  app: INestApplicationContext,
  office: Office,
  clientId: string,
  { forWorkerMs }: Patience,
): Promise<boolean> {
  const deadline = Date.now() + forWorkerMs;
  if (!(await reviewed(app, office, clientId, deadline))) return false;
  return until(deadline, () => moveOn(app, office, clientId));
}

/** Makes the next move if its letter is there. True once the carrier has the request. */
async function moveOn(app: INestApplicationContext, office: Office, clientId: string): Promise<boolean> {
  const producer = office.actor(PRODUCER);
  const requests = app.get(EndorsementRequestService);
  const [request] = await requests.byClientIds(producer, [clientId]);
  if (!request || request.status === 'submitted') return request !== undefined;
  const to = NEXT[request.status];
  if (!to) throw new RangeError(`the demo knows no way to the carrier from ${request.status}`);
  if (!(await hasLetter(app, producer, request))) return false;
  try {
    const { id, version } = request;
    if (request.status === 'awaiting_client_authority') await authorise(app, office, request);
    return (await requests.move(producer, { id, version, to })).status === 'submitted';
  } catch (error) {
    if (error instanceof DomainError && PASSING.includes(error.code)) return false;
    throw error;
  }
}

/** The client's first contact, who may sign, agrees by e-mail. */
async function authorise(app: INestApplicationContext, office: Office, request: RequestView): Promise<void> {
  const producer = office.actor(PRODUCER, `authority ${request.id} ${request.letterVersion}`);
  const contacts = await app.get(ContactService).listByClientIds(producer, [request.clientId]);
  const signer = contacts.find(({ maySign }) => maySign);
  if (!signer) throw new RangeError('no contact of the demo client may sign');
  await app.get(RequestAuthorityService).record(producer, {
    requestId: request.id,
    letterVersion: request.letterVersion,
    contactId: signer.id,
    givenOn: app.get(Clock).today(BROKERAGE.timeZone),
    channel: 'email',
  });
}

async function hasLetter(
  app: INestApplicationContext,
  producer: Actor,
  { id, letterVersion }: RequestView,
): Promise<boolean> {
  const letters = await app.get(LetterService).byRequestIds(producer, [id]);
  return letters.some(({ version }) => version === letterVersion);
}

/** A review asked for now sees all services of the client; once it is done, its findings are in the draft. */
async function reviewed(
  app: INestApplicationContext,
  office: Office,
  clientId: string,
  deadline: number,
): Promise<boolean> {
  const reviews = app.get(ReviewService);
  const { id } = await reviews.request(office.actor(PRODUCER, 'review before submission'), clientId);
  return until(deadline, async () => (await reviews.run(office.actor(PRODUCER), id)).state === 'done');
}

async function until(deadline: number, arrived: () => Promise<boolean>): Promise<boolean> {
  while (!(await arrived())) {
    if (Date.now() > deadline) return false;
    await pause(POLL_MS);
  }
  return true;
}
