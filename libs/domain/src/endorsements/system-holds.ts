import { servicesOmitted, type Day, type ServiceLineFacts } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import { systemActor, type Actor } from '../actor.js';
import { OpenDrift } from '../application-drift/open-drift.js';
import { ApplicationService, type Application } from '../applications/index.js';
import { shortened } from '../shortened.js';
import { getRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import type { CaseFollower, MadeMove } from './case-follower.js';
import { EndorsementRequest } from './endorsement-request.entity.js';
import { EndorsementRequestRepository } from './endorsement-request.repository.js';
import { RequestDraftRepository } from './request-draft.repository.js';
import {
  ReportedCircumstanceRepository,
  type ReportedCircumstance,
} from './reported-circumstance.repository.js';
import type { HoldReason } from './sending-hold.entity.js';
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
    private readonly drafts: RequestDraftRepository,
    private readonly applications: ApplicationService,
    private readonly drift: OpenDrift,
    private readonly reported: ReportedCircumstanceRepository,
  ) {}

  async afterMove(tx: Tx, _: Actor, { request, to }: MadeMove): Promise<void> {
    if (to === 'ready') await this.raise(tx, request);
  }

  /**
   * Makes the client's requests that were not sent wait, so that none becomes ready or is sent while what is known of the
   * client changes; answers those that wait to be sent.
   */
  async lockUnsent(tx: Tx, clientId: string): Promise<EndorsementRequest[]> {
    const open = await this.drafts.lockOpenOfClient(tx, clientId);
    const ready = open.filter(({ status }) => status === 'ready');
    return Promise.all(ready.map(({ id }) => getRecord(tx, EndorsementRequest, id, 'endorsement request')));
  }

  /** Raises those that the records give cause for; a cause that was released stays released. The caller holds the request's lock. */
  async raise(tx: Tx, request: EndorsementRequest): Promise<void> {
    const system = systemActor(tx.tenantId);
    const omitted = await this.omitted(tx, request);
    if (omitted)
      await this.holds.raiseOnce(tx, system, request, 'service_before_application', omissionOf(omitted));
    await this.raiseDrift(tx, system, request, omitted?.services ?? []);
    await this.raiseCircumstances(tx, system, request);
  }

  /** What the application of the request's policy omits of the services that it asks about; null: nothing. */
  private async omitted(tx: Tx, { id, policyId }: EndorsementRequest): Promise<Omission | null> {
    const [application] = await this.applications.latest(tx, [policyId]);
    if (!application) return null;
    const facts = { signedOn: application.signedOn, text: textOf(application) };
    const services = servicesOmitted(facts, await this.requests.askedServiceFacts(tx, id));
    return services.length > 0 ? { services, signedOn: application.signedOn } : null;
  }

  /** Names what was not released before: what the principal and the client have released stays released. */
  private async raiseDrift(
    tx: Tx,
    system: Actor,
    request: EndorsementRequest,
    omitted: readonly ServiceLineFacts[],
  ): Promise<void> {
    const asked = await this.requests.askedServices(tx, request.id);
    const drift = { asked, omitted: omitted.map(({ id }) => id) };
    const anew = await this.unreleased(
      tx,
      request,
      'application_drift',
      await this.drift.bearing(tx, request.policyId, drift),
    );
    if (anew.length > 0) await this.holds.raiseOnce(tx, system, request, 'application_drift', driftOf(anew));
  }

  /** What the request itself passes on, and what the client has reported since the policy began. */
  private async raiseCircumstances(tx: Tx, system: Actor, request: EndorsementRequest): Promise<void> {
    const passedOn = request.circumstances === '' ? [] : [circumstanceOf(request)];
    const reported = (await this.reported.ofRequest(tx, request.id)).map(reportOf);
    const anew = await this.unreleased(tx, request, 'known_circumstance', [...passedOn, ...reported]);
    if (anew.length === 0) return;
    await this.holds.raiseOnce(tx, system, request, 'known_circumstance', atMost(anew).join(' '));
  }

  /** Those that no released hold of that reason names. */
  private async unreleased(
    tx: Tx,
    request: EndorsementRequest,
    reason: HoldReason,
    causes: readonly string[],
  ): Promise<string[]> {
    if (causes.length === 0) return [];
    const released = await this.holds.released(tx, request.id, reason);
    return causes.filter((words) => !released.some(({ detail }) => detail.includes(words)));
  }
}

interface Omission {
  readonly services: readonly ServiceLineFacts[];
  readonly signedOn: Day;
}

const LONGEST_DETAIL = 10;

function driftOf(drifts: readonly string[]): string {
  return `The application says otherwise than what is so today. ${atMost(drifts).join('; ')}.`;
}

function atMost(causes: readonly string[]): string[] {
  const more = causes.length - LONGEST_DETAIL;
  return [...causes.slice(0, LONGEST_DETAIL), ...(more > 0 ? [`and ${more} more`] : [])];
}

function textOf({ state, text }: Application): string | null {
  return state === 'text' ? text : null;
}

function omissionOf({ services, signedOn }: Omission): string {
  const sold = services.map(({ name, firstSoldOn }) => `"${name}" (sold since ${firstSoldOn})`);
  return `The application signed on ${signedOn} does not describe ${sold.join(', ')}.`;
}

function circumstanceOf({ circumstancesSignedBy, circumstancesSignedOn }: EndorsementRequest): string {
  return `The request passes on circumstances that ${circumstancesSignedBy} signed on ${circumstancesSignedOn}.`;
}

function reportOf({ words, on }: ReportedCircumstance): string {
  return `The client reported on ${on}: "${shortened(words)}".`;
}
