import { servicesOmitted, type ServiceLineFacts } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import { systemActor, type Actor } from '../actor.js';
import { ApplicationService, type Application } from '../applications/index.js';
import type { Tx } from '../database/tx.js';
import type { CaseFollower, MadeMove } from './case-follower.js';
import type { EndorsementRequest } from './endorsement-request.entity.js';
import { EndorsementRequestRepository } from './endorsement-request.repository.js';
import { SendingHoldService } from './sending-hold.service.js';

/**
 * Holds what must not go out before the principal and the client have looked at it, once a request is ready to be sent. Where the
 * application is not in hand it holds nothing: nobody can say what it omits.
 */
@Injectable()
export class SystemHolds implements CaseFollower {
  constructor(
    private readonly holds: SendingHoldService,
    private readonly requests: EndorsementRequestRepository,
    private readonly applications: ApplicationService,
  ) {}

  async afterMove(tx: Tx, _: Actor, { request, to }: MadeMove): Promise<void> {
    if (to === 'ready') await this.raise(tx, request);
  }

  /** Raises those that the records give cause for; a cause that was released stays released. The caller holds the request's lock. */
  async raise(tx: Tx, request: EndorsementRequest): Promise<void> {
    const system = systemActor(tx.tenantId);
    const omission = await this.omission(tx, request);
    if (omission !== null)
      await this.holds.raiseOnce(tx, system, request, 'service_before_application', omission);
    if (request.circumstances === '') return;
    await this.holds.raiseOnce(tx, system, request, 'known_circumstance', circumstanceOf(request));
  }

  private async omission(tx: Tx, { id, policyId }: EndorsementRequest): Promise<string | null> {
    const [application] = await this.applications.latest(tx, [policyId]);
    if (!application) return null;
    const facts = { signedOn: application.signedOn, text: textOf(application) };
    const omitted = servicesOmitted(facts, await this.requests.askedServiceFacts(tx, id));
    return omitted.length > 0 ? omissionOf(omitted, application) : null;
  }
}

function textOf({ state, text }: Application): string | null {
  return state === 'text' ? text : null;
}

function omissionOf(services: readonly ServiceLineFacts[], { signedOn }: Application): string {
  const sold = services.map(({ name, firstSoldOn }) => `"${name}" (sold since ${firstSoldOn})`);
  return `The application signed on ${signedOn} does not describe ${sold.join(', ')}.`;
}

function circumstanceOf({ circumstancesSignedBy, circumstancesSignedOn }: EndorsementRequest): string {
  return `The request passes on circumstances that ${circumstancesSignedBy} signed on ${circumstancesSignedOn}.`;
}
