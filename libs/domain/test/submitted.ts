import type { Workshop } from '@carveback/testing';
import {
  EndorsementRequestService,
  WordingService,
  type Client,
  type EndorsementStatus,
  type NewPolicy,
  type RequestView,
  ServiceLineService,
} from '../src/index.js';
import { authorise } from './authority.js';
import type { Shelf } from './book.js';
import type { House } from './house.js';
import { NARROW_FORM } from './main-job.js';

/** A request that the carrier has, with its client. */
export interface SubmittedCase {
  readonly client: Client;
  readonly request: RequestView;
}

/** A new client that sells managed detection under a narrow form; its request has gone to the carrier. */
export async function submitted(
  house: House,
  workshop: Workshop,
  shelf: Shelf,
  placement: Partial<NewPolicy> = {},
): Promise<SubmittedCase> {
  const opened = await drafted(house, workshop, shelf, placement);
  const waiting = await move(house, opened.request, 'broker_review', 'awaiting_client_authority');
  await authorise(house, waiting);
  return { client: opened.client, request: await move(house, waiting, 'ready', 'submitted') };
}

/** The same, as far as its draft. */
export async function drafted(
  house: House,
  workshop: Workshop,
  shelf: Shelf,
  placement: Partial<NewPolicy> = {},
): Promise<SubmittedCase> {
  const client = await shelf.client();
  const policy = await shelf.policy(client, placement);
  await house.get(WordingService).add(house.principal, {
    policyId: policy.id,
    kind: 'base_form',
    title: 'Form TEO 100',
    text: NARROW_FORM,
  });
  await house.get(ServiceLineService).add(house.principal, {
    clientId: client.id,
    name: 'Managed EDR',
    code: 'managed_detection_response',
    firstSoldOn: '2025-06-01',
  });
  await workshop.drain();
  const [request] = await requestsOf(house, client.id);
  if (!request) throw new Error('the review opened no request');
  return { client, request };
}

/** The latest first. */
export function requestsOf(house: House, clientId: string): Promise<RequestView[]> {
  return house.get(EndorsementRequestService).byClientIds(house.principal, [clientId]);
}

/** As it stands now. */
export function current(house: House, { id }: { readonly id: string }): Promise<RequestView> {
  return house.get(EndorsementRequestService).get(house.principal, id);
}

/** Moves a request by the table, one step after the other. */
export async function move(
  house: House,
  request: RequestView,
  ...path: EndorsementStatus[]
): Promise<RequestView> {
  let at = request;
  for (const to of path) {
    const { id, version } = at;
    at = await house
      .get(EndorsementRequestService)
      .move(house.principal, { id, version, to, why: 'as the test wants' });
  }
  return at;
}
