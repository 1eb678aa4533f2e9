import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { SigningContacts } from '../clients/index.js';
import { Clock } from '../clock.js';
import { getRecord, insertRecord } from '../database/records.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { Conflict, InvalidInput } from '../errors.js';
import { requirePermission } from '../permissions.js';
import { UploadService } from '../uploads/upload.service.js';
import { optionalText, requireDay, requireOneOf } from '../validate.js';
import { EndorsementRequest } from './endorsement-request.entity.js';
import { EndorsementRequestRepository } from './endorsement-request.repository.js';
import { CLIENT_CHANNELS, RequestAuthority, type ClientChannel } from './request-authority.entity.js';

/** What the broker has from the client, or the client gives itself in the portal. */
export interface NewAuthority {
  readonly requestId: string;
  /** the version of the letter that the person read */
  readonly letterVersion: number;
  /** brokers name who gave it, when and how; a client user leaves them out: itself, today, in the portal */
  readonly contactId?: string | null;
  readonly givenOn?: Day | null;
  readonly channel?: ClientChannel | null;
  readonly note?: string | null;
  readonly uploadId?: string | null;
}

/** Records that somebody who may sign for the client authorised a request. */
@Injectable()
export class RequestAuthorityService {
  constructor(
    private readonly db: TenantDb,
    private readonly requests: EndorsementRequestRepository,
    private readonly contacts: SigningContacts,
    private readonly uploads: UploadService,
    private readonly clock: Clock,
  ) {}

  /**
   * Throws `contact/may_not_sign`, `endorsement/other_version` when the letter has moved on, `endorsement/not_awaiting`,
   * `contact/not_yourself` when a client user names somebody else.
   */
  async record(actor: Actor, input: NewAuthority): Promise<RequestAuthority> {
    requirePermission(actor, 'endorsement:authorise');
    const note = optionalText('note', input.note);
    const given = actor.role === 'client_user' ? null : readGiven(input);
    return this.db.within(actor, async (tx) => {
      const request = await getRecord(
        tx,
        EndorsementRequest,
        input.requestId,
        'endorsement request',
        'for update',
      );
      requireAwaiting(request, input.letterVersion);
      const today = await brokerageToday(tx, this.clock);
      const { givenOn, channel } = given ?? { givenOn: today, channel: 'portal' as const };
      if (givenOn > today) throw signedLater();
      const named = input.contactId ?? null;
      const contact = await this.contacts.signing(tx, actor, request.clientId, named, givenOn);
      if (input.uploadId) await this.uploads.requireOfClient(tx, input.uploadId, request.clientId);
      const { letterVersion } = request;
      const authority = await insertRecord(tx, RequestAuthority, {
        clientId: request.clientId,
        requestId: request.id,
        letterVersion,
        contactId: contact.id,
        name: contact.name,
        title: contact.title,
        givenOn,
        channel,
        letterSha256: await this.requests.letterHash(tx, request.id, letterVersion),
        note,
        uploadId: input.uploadId ?? null,
        recordedBy: actor.userId!,
        createdAt: this.clock.now(),
      });
      await this.tell(tx, actor, authority);
      return authority;
    });
  }

  /** The latest first. */
  byRequestIds(actor: Actor, requestIds: readonly string[]): Promise<RequestAuthority[]> {
    requirePermission(actor, 'endorsement:read');
    return this.db.read(actor, (tx) =>
      tx.manager
        .createQueryBuilder(RequestAuthority, 'a')
        .where('a.tenant_id = :tenantId and a.request_id = any(:requestIds)', {
          tenantId: tx.tenantId,
          requestIds,
        })
        .orderBy('a.created_at', 'DESC')
        .getMany(),
    );
  }

  private tell(tx: Tx, actor: Actor, authority: RequestAuthority): Promise<void> {
    const { id, clientId, requestId, name, letterVersion, letterSha256 } = authority;
    return recordAudit(tx, actor, {
      action: 'endorsement_request.authorised',
      subjectKind: 'endorsement_request',
      subjectId: requestId,
      clientId,
      detail: { authorityId: id, contact: name, letterVersion, letterSha256 },
    });
  }
}

/** When and how it was given, as a broker must say it. Throws `input/*`. */
function readGiven({ givenOn, channel }: NewAuthority) {
  return {
    givenOn: requireDay('givenOn', givenOn),
    channel: requireOneOf('channel', channel, CLIENT_CHANNELS),
  };
}

function signedLater(): InvalidInput {
  return new InvalidInput(
    'givenOn',
    'Authority cannot be given on a day to come.',
    'endorsement/signed_later',
  );
}

function requireAwaiting({ status, letterVersion }: EndorsementRequest, seen: number): void {
  if (status !== 'awaiting_client_authority' && status !== 'client_unresponsive') {
    throw new Conflict(
      'endorsement/not_awaiting',
      `A request that is ${status} waits for no authority. It does once it is approved and before it is ready.`,
    );
  }
  if (seen !== letterVersion) {
    throw new Conflict(
      'endorsement/other_version',
      `The letter is now version ${letterVersion}; version ${seen} was read. Read the present one, then authorise it.`,
      'letterVersion',
    );
  }
}
