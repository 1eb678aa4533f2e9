import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { findSubject, type Subject } from '../clients/subject.js';
import { Clock } from '../clock.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { Conflict, Forbidden, InvalidInput, NotFound } from '../errors.js';
import { newId } from '../ids.js';
import { enqueue } from '../outbox/outbox.js';
import { requirePermission } from '../permissions.js';
import { ProducerLicenceService } from '../producer-licences/index.js';
import { requireOneOf } from '../validate.js';
import { FILE_AUDIENCES, type FileAudience } from './case-file.entity.js';
import { CaseFileRepository, type CaseFileView } from './case-file.repository.js';

export interface FileExport {
  /** exactly one of the two */
  readonly clientId?: string | null;
  readonly requestId?: string | null;
  readonly audience: FileAudience;
  /** Whether a releasable file holds reviews, verdicts and findings: for a licensed principal or producer to decide. */
  readonly withReviews?: boolean | null;
}

/** The file as it is downloaded. */
export interface CaseFileContent {
  readonly filename: string;
  readonly bytes: Buffer;
}

/** The file of a client or a case: everything about it, sealed and signed, made by the worker. */
@Injectable()
export class CaseFileService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly files: CaseFileRepository,
    private readonly licences: ProducerLicenceService,
  ) {}

  /** Asks for a file. Throws `subject/one`, `case_file/not_shown`, `case_file/reviews`, `record/not_found`. */
  async export(
    actor: Actor,
    { clientId, requestId, audience, withReviews }: FileExport,
  ): Promise<CaseFileView> {
    requirePermission(actor, 'case_file:export');
    const forWhom = requireOneOf('audience', audience, FILE_AUDIENCES);
    const requestedBy = actor.userId;
    if (requestedBy === null) throw new Forbidden('case_file:export');
    return this.db.within(actor, async (tx) => {
      const subject = await findSubject(tx, { clientId: clientId ?? null, requestId: requestId ?? null });
      if (forWhom === 'releasable') await this.requireReleasable(tx, actor, subject, withReviews === true);
      const id = newId();
      const file = {
        ...{ id, clientId: subject.clientId, requestId: subject.requestId, audience: forWhom, requestedBy },
        withReviews: forWhom === 'internal' || withReviews === true,
        jobId: await enqueue(tx, 'file.make', { fileId: id }, subject.clientId),
        createdAt: this.clock.now(),
      };
      await this.files.insert(tx, file);
      await tell(tx, actor, 'case_file.exported', file, { audience, withReviews: file.withReviews });
      return this.view(tx, id);
    });
  }

  /** Throws `record/not_found`. */
  get(actor: Actor, id: string): Promise<CaseFileView> {
    requirePermission(actor, 'case_file:read');
    return this.db.read(actor, (tx) => this.view(tx, id));
  }

  /** Of the clients as a whole; the latest first. */
  byClientIds(actor: Actor, clientIds: readonly string[]): Promise<CaseFileView[]> {
    requirePermission(actor, 'case_file:read');
    return this.db.read(actor, (tx) => this.files.byClientIds(tx, clientIds));
  }

  /** The latest first. */
  byRequestIds(actor: Actor, requestIds: readonly string[]): Promise<CaseFileView[]> {
    requirePermission(actor, 'case_file:read');
    return this.db.read(actor, (tx) => this.files.byRequestIds(tx, requestIds));
  }

  /** The ZIP; the audit trail says who took it. Throws `record/not_found` while, and once, there are no bytes. */
  async download(actor: Actor, id: string): Promise<CaseFileContent> {
    requirePermission(actor, 'case_file:read');
    return this.db.within(actor, async (tx) => {
      const bytes = await this.files.bytes(tx, id);
      if (!bytes) throw new NotFound('file');
      const file = await this.view(tx, id);
      await tell(tx, actor, 'case_file.downloaded', file, { sha256: file.sha256 });
      return { filename: `file-${file.createdAt.toISOString().slice(0, 10)}-${id.slice(-12)}.zip`, bytes };
    });
  }

  /**
   * Drops the bytes and keeps the record. `confirm` is the file's SHA-256. Throws `case_file/confirm`,
   * `case_file/no_bytes`, `record/not_found`.
   */
  async discard(actor: Actor, { id, confirm }: { id: string; confirm: string }): Promise<CaseFileView> {
    requirePermission(actor, 'case_file:discard');
    const userId = actor.userId;
    if (userId === null) throw new Forbidden('case_file:discard');
    return this.db.within(actor, async (tx) => {
      const file = await this.view(tx, id);
      if (file.sha256 !== null && confirm !== file.sha256) {
        throw new InvalidInput(
          'confirm',
          'This is not the SHA-256 of the file. Copy it from the file that is to go.',
          'case_file/confirm',
        );
      }
      if (!(await this.files.discard(tx, id, { userId, at: this.clock.now() }))) {
        throw new Conflict(
          'case_file/no_bytes',
          'The file has no bytes: it is not made, or was discarded.',
          'id',
        );
      }
      await tell(tx, actor, 'case_file.discarded', file, { sha256: file.sha256 });
      return this.view(tx, id);
    });
  }

  private async view(tx: Tx, id: string): Promise<CaseFileView> {
    const file = await this.files.view(tx, id);
    if (!file) throw new NotFound('file');
    return file;
  }

  /** What a client was never shown is not handed out, nor are working papers by just anybody. */
  private async requireReleasable(
    tx: Tx,
    actor: Actor,
    { clientId, requestId }: Subject,
    withReviews: boolean,
  ): Promise<void> {
    if (requestId !== null && !(await this.files.isShown(tx, requestId))) {
      throw new Conflict(
        'case_file/not_shown',
        'The client was never shown this request, so there is nothing of it to release. Export an internal file.',
        'requestId',
      );
    }
    if (withReviews) await this.requireReleaser(tx, actor, clientId);
  }

  private async requireReleaser(tx: Tx, actor: Actor, clientId: string): Promise<void> {
    const [client] = await tx.query<{ state: string }>(
      `select state from clients where tenant_id = $1 and id = $2`,
      [tx.tenantId, clientId],
    );
    const on = await brokerageToday(tx, this.clock);
    const need = { state: client?.state ?? '', line: 'property_casualty', on } as const;
    const mayRelease = actor.role === 'principal' || actor.role === 'producer';
    if (mayRelease && (await this.licences.holds(tx, actor.userId!, need))) return;
    throw new Conflict(
      'case_file/reviews',
      'Reviews leave the brokerage only when a licensed principal or producer exports them. Ask one, or leave them out.',
      'withReviews',
    );
  }
}

/** About the case where it is one, so that the file of a case holds its own exports. */
function tell(
  tx: Tx,
  actor: Actor,
  action: string,
  { id, clientId, requestId }: Pick<Subject, 'clientId' | 'requestId'> & { readonly id: string },
  detail: object,
): Promise<void> {
  return recordAudit(tx, actor, {
    action,
    subjectKind: requestId === null ? 'client' : 'endorsement_request',
    subjectId: requestId ?? clientId,
    clientId,
    detail: { fileId: id, ...detail },
  });
}
