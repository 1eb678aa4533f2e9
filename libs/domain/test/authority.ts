import { ContactService, RequestAuthorityService, type RequestView } from '../src/index.js';
import type { House } from './house.js';

/** The client's president, who may sign, authorises the present letter of a request that waits for it. */
export async function authorise(house: House, request: RequestView): Promise<void> {
  const contact = await house.get(ContactService).add(house.principal, {
    clientId: request.clientId,
    name: 'Pat President',
    title: 'President',
    maySign: true,
  });
  await house.get(RequestAuthorityService).record(house.principal, {
    requestId: request.id,
    letterVersion: request.letterVersion,
    contactId: contact.id,
    givenOn: '2026-02-28',
    channel: 'email',
  });
}
