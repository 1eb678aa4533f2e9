import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import type { CaseFile } from './case-file.entity.js';

export type FileState = 'waiting' | 'done' | 'dead';

/** A file without its bytes, and how far it has come. */
export type CaseFileView = Omit<CaseFile, 'tenantId' | 'jobId' | 'bytes' | 'headPosition'> & {
  readonly headPosition: number | null;
  readonly requestedByName: string;
  readonly state: FileState;
  /** why it is dead */
  readonly failure: string | null;
};

export type NewCaseFile = Pick<
  CaseFile,
  'id' | 'clientId' | 'requestId' | 'audience' | 'withReviews' | 'jobId' | 'createdAt'
> & { readonly requestedBy: string };

/** What the worker made. */
export interface MadeFile {
  readonly bytes: Buffer;
  readonly sha256: string;
  readonly contents: number;
  readonly headPosition: number;
  readonly headHash: string;
}

const VIEW = `select f.id, f.client_id as "clientId", f.request_id as "requestId", f.audience, f.with_reviews as "withReviews",
    f.requested_by as "requestedBy", u.name as "requestedByName", f.created_at as "createdAt", f.made_at as "madeAt", f.sha256,
    f.byte_size as "byteSize", f.contents, f.head_position as "headPosition", f.head_hash as "headHash",
    f.discarded_by as "discardedBy", f.discarded_at as "discardedAt",
    case when f.made_at is not null then 'done' when o.dead_at is not null then 'dead' else 'waiting' end as state,
    case when f.made_at is null and o.dead_at is not null then o.last_error end as failure
  from case_files f
  join users u on u.tenant_id = f.tenant_id and u.id = f.requested_by
  left join outbox o on o.tenant_id = f.tenant_id and o.id = f.job_id
  where f.tenant_id = $1 and`;

@Injectable()
export class CaseFileRepository {
  async insert(tx: Tx, file: NewCaseFile): Promise<void> {
    await tx.query(
      `insert into case_files (tenant_id, id, client_id, request_id, audience, with_reviews, requested_by, job_id, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        tx.tenantId,
        file.id,
        file.clientId,
        file.requestId,
        file.audience,
        file.withReviews,
        file.requestedBy,
        file.jobId,
        file.createdAt,
      ],
    );
  }

  async view(tx: Tx, id: string): Promise<CaseFileView | null> {
    const [file] = await tx.query<CaseFileView>([VIEW, 'f.id = $2'].join(' '), [tx.tenantId, id]);
    return file ?? null;
  }

  /** Of the clients as a whole; the latest first. */
  byClientIds(tx: Tx, clientIds: readonly string[]): Promise<CaseFileView[]> {
    return tx.query<CaseFileView>([VIEW, OF_CLIENTS].join(' '), [tx.tenantId, clientIds]);
  }

  /** The latest first. */
  byRequestIds(tx: Tx, requestIds: readonly string[]): Promise<CaseFileView[]> {
    return tx.query<CaseFileView>([VIEW, OF_REQUESTS].join(' '), [tx.tenantId, requestIds]);
  }

  /** Whether the client was shown the request, or the carrier was sent it. */
  async isShown(tx: Tx, requestId: string): Promise<boolean> {
    const rows = await tx.query(
      `select 1 from endorsement_requests
        where tenant_id = $1 and id = $2 and (shown_at is not null or submitted_at is not null)`,
      [tx.tenantId, requestId],
    );
    return rows.length > 0;
  }

  async bytes(tx: Tx, id: string): Promise<Buffer | null> {
    const [file] = await tx.query<{ bytes: Buffer | null }>(
      `select bytes from case_files where tenant_id = $1 and id = $2`,
      [tx.tenantId, id],
    );
    return file?.bytes ?? null;
  }

  /** False when it was made before. */
  async complete(tx: Tx, id: string, made: MadeFile, madeAt: Date): Promise<boolean> {
    const rows = await tx.query(
      `with made as (
         update case_files set made_at = $3, sha256 = $4, byte_size = $5, contents = $6, head_position = $7, head_hash = $8,
                bytes = $9
          where tenant_id = $1 and id = $2 and made_at is null returning 1)
       select * from made`,
      [
        tx.tenantId,
        id,
        madeAt,
        made.sha256,
        made.bytes.length,
        made.contents,
        made.headPosition,
        made.headHash,
        made.bytes,
      ],
    );
    return rows.length === 1;
  }

  /** Drops the bytes of a file that has them; false when it has none. */
  async discard(tx: Tx, id: string, by: { readonly userId: string; readonly at: Date }): Promise<boolean> {
    const rows = await tx.query(
      `with dropped as (
         update case_files set bytes = null, discarded_by = $3, discarded_at = $4
          where tenant_id = $1 and id = $2 and bytes is not null returning 1)
       select * from dropped`,
      [tx.tenantId, id, by.userId, by.at],
    );
    return rows.length === 1;
  }
}

const OF_CLIENTS = `f.client_id = any($2::uuid[]) and f.request_id is null order by f.created_at desc, f.id desc`;
const OF_REQUESTS = `f.request_id = any($2::uuid[]) order by f.created_at desc, f.id desc`;
