import {
  ContactService,
  EndorsementRequestService,
  RequestAuthorityService,
  ServiceLineService,
  type Actor,
  type Client,
  type EndorsementStatus,
  type RequestView,
} from '@carveback/domain';
import type { Workshop } from '@carveback/testing';
import type { TestApi } from './test-api.js';
import { narrowlyInsured } from './told-of-edr.js';

/** A request that the carrier has, with its client. */
export interface SubmittedCase {
  readonly client: Client;
  readonly request: RequestView;
  /** may sign for the client */
  readonly contactId: string;
}

/** A new client that sells managed detection under a narrow form; the actor has sent its request to the carrier. */
export async function submitted(
  api: TestApi,
  workshop: Workshop,
  actor: Actor,
  name: string,
): Promise<SubmittedCase> {
  const { client } = await narrowlyInsured(api, actor, name);
  await api.app.get(ServiceLineService).add(actor, {
    clientId: client.id,
    name: 'Managed EDR',
    code: 'managed_detection_response',
    firstSoldOn: '2025-06-01',
  });
  await workshop.drain();
  const requests = api.app.get(EndorsementRequestService);
  const [draft] = await requests.byClientIds(actor, [client.id]);
  if (!draft) throw new Error('the review opened no request');
  let at = draft;
  const go = async (...path: EndorsementStatus[]) => {
    for (const to of path) at = await requests.move(actor, { id: at.id, version: at.version, to });
  };
  await go('broker_review', 'awaiting_client_authority');
  const contact = await api.app
    .get(ContactService)
    .add(actor, { clientId: client.id, name: 'Pat President', title: 'President', maySign: true });
  await api.app.get(RequestAuthorityService).record(actor, {
    requestId: at.id,
    letterVersion: at.letterVersion,
    contactId: contact.id,
    givenOn: '2025-01-02',
    channel: 'email',
  });
  await go('ready', 'submitted');
  return { client, request: at, contactId: contact.id };
}
