import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { SigningContacts } from '../clients/index.js';
import { Clock } from '../clock.js';
import { getRecord, insertRecord, updateRecord } from '../database/records.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { Conflict, InvalidInput } from '../errors.js';
import { enqueue } from '../outbox/outbox.js';
import { requirePermission } from '../permissions.js';
import { requireDay, requireOneOf, requireText } from '../validate.js';
import { EndorsementRequest } from './endorsement-request.entity.js';
import { HOLD_REASONS, SendingHold, type HoldReason } from './sending-hold.entity.js';

const DETAIL_LENGTH = 2000;

export interface NewHold {
  readonly requestId: string;
  readonly reason: HoldReason;
  readonly detail: string;
}

/** The client's release, as the broker has it in writing. */
export interface ClientRelease {
  readonly id: string;
  readonly version: number;
  readonly contactId: string;
  readonly releasedOn: Day;
  /** that the client was advised to take counsel before it released */
  readonly counselAdvised: boolean;
}

/** Holds on sending: raised by the system or a broker, released by the principal and the client. */
@Injectable()
export class SendingHoldService {
  constructor(
    private readonly db: TenantDb,
    private readonly contacts: SigningContacts,
    private readonly clock: Clock,
  ) {}

  /** A broker knows of something. One open hold per reason: a second one answers the first. */
  async raise(actor: Actor, input: NewHold): Promise<SendingHold> {
    requirePermission(actor, 'endorsement:write');
    const reason = requireOneOf('reason', input.reason, HOLD_REASONS);
    const detail = requireText('detail', input.detail, DETAIL_LENGTH);
    return this.db.within(actor, async (tx) => {
      const request = await getRecord(
        tx,
        EndorsementRequest,
        input.requestId,
        'endorsement request',
        'for update',
      );
      if (request.submittedAt !== null) {
        throw new Conflict(
          'endorsement/frozen',
          'The request has been sent already; holding it changes nothing.',
        );
      }
      return this.raiseOnce(tx, actor, request, reason, detail);
    });
  }

  /**
   * Raises a hold unless the request has an open one for that reason, or a released one in the same words, and answers
   * it. The caller holds the request's lock.
   */
  async raiseOnce(
    tx: Tx,
    actor: Actor,
    request: EndorsementRequest,
    reason: HoldReason,
    detail: string,
  ): Promise<SendingHold> {
    const where = { tenantId: tx.tenantId, requestId: request.id, reason };
    const raised = await tx.manager.findBy(SendingHold, where);
    const known = raised.find((hold) => isOpen(hold)) ?? raised.find((hold) => hold.detail === detail);
    if (known) return known;
    const hold = await insertRecord(tx, SendingHold, {
      clientId: request.clientId,
      requestId: request.id,
      reason,
      detail,
      raisedBy: actor.userId,
      raisedAt: this.clock.now(),
    });
    await this.tell(tx, actor, 'sending_hold.raised', hold, { reason, detail });
    return hold;
  }

  /** Those of a request that the principal and the client have released, for work inside another transaction. */
  async released(tx: Tx, requestId: string, reason: HoldReason): Promise<SendingHold[]> {
    const raised = await tx.manager.findBy(SendingHold, { tenantId: tx.tenantId, requestId, reason });
    return raised.filter((hold) => !isOpen(hold));
  }

  /** The principal's release. Throws `sending_hold/released`. */
  async releaseAsPrincipal(
    actor: Actor,
    { id, version }: { id: string; version: number },
  ): Promise<SendingHold> {
    requirePermission(actor, 'sending_hold:release');
    return this.db.within(actor, async (tx) => {
      const { principalReleasedAt } = await getRecord(tx, SendingHold, id, 'hold');
      if (principalReleasedAt !== null) throw alreadyReleased('principal');
      const hold = await updateRecord(tx, SendingHold, 'hold', id, version, {
        principalReleasedBy: actor.userId,
        principalReleasedAt: this.clock.now(),
      });
      await this.tell(tx, actor, 'sending_hold.released_by_principal', hold, { reason: hold.reason });
      await this.lookAgain(tx, hold);
      return hold;
    });
  }

  /**
   * Records the client's release. Throws `sending_hold/no_counsel`, `sending_hold/released`,
   * `sending_hold/released_later`, `contact/may_not_sign`.
   */
  async recordClientRelease(actor: Actor, input: ClientRelease): Promise<SendingHold> {
    requirePermission(actor, 'endorsement:write');
    const releasedOn = requireDay('releasedOn', input.releasedOn);
    if (!input.counselAdvised) {
      throw new InvalidInput(
        'counselAdvised',
        'Advise the client to take counsel first: what is sent may bear on its application.',
        'sending_hold/no_counsel',
      );
    }
    return this.db.within(actor, async (tx) => {
      const { clientId, clientReleasedOn } = await getRecord(tx, SendingHold, input.id, 'hold');
      if (clientReleasedOn !== null) throw alreadyReleased('client');
      if (releasedOn > (await brokerageToday(tx, this.clock))) throw releasedLater();
      const contact = await this.contacts.signing(tx, actor, clientId, input.contactId, releasedOn);
      const hold = await updateRecord(tx, SendingHold, 'hold', input.id, input.version, {
        clientReleasedBy: contact.id,
        clientReleasedName: contact.name,
        clientReleasedOn: releasedOn,
        counselAdvised: true,
      });
      await this.tell(tx, actor, 'sending_hold.released_by_client', hold, {
        reason: hold.reason,
        contact: contact.name,
      });
      await this.lookAgain(tx, hold);
      return hold;
    });
  }

  byRequestIds(actor: Actor, requestIds: readonly string[]): Promise<SendingHold[]> {
    requirePermission(actor, 'sending_hold:read');
    return this.db.read(actor, (tx) =>
      tx.manager
        .createQueryBuilder(SendingHold, 'h')
        .where('h.tenant_id = :tenantId and h.request_id = any(:requestIds)', {
          tenantId: tx.tenantId,
          requestIds,
        })
        .orderBy('h.raised_at')
        .getMany(),
    );
  }

  /** What came to light while the hold was open was not named in it, so its release is not the release of that. */
  private async lookAgain(tx: Tx, hold: SendingHold): Promise<void> {
    if (isOpen(hold)) return;
    const { clientId } = hold;
    await enqueue(tx, 'client.review', { clientId, trigger: 'sending_hold.released' }, clientId);
  }

  private tell(tx: Tx, actor: Actor, action: string, hold: SendingHold, detail: object): Promise<void> {
    return recordAudit(tx, actor, {
      action,
      subjectKind: 'endorsement_request',
      subjectId: hold.requestId,
      clientId: hold.clientId,
      detail: { holdId: hold.id, ...detail },
    });
  }
}

function isOpen({ principalReleasedAt, clientReleasedOn }: SendingHold): boolean {
  return principalReleasedAt === null || clientReleasedOn === null;
}

function alreadyReleased(by: string): Conflict {
  return new Conflict('sending_hold/released', `The ${by} has released this hold already. A release stands.`);
}

function releasedLater(): InvalidInput {
  return new InvalidInput(
    'releasedOn',
    'A hold cannot be released on a day to come.',
    'sending_hold/released_later',
  );
}
