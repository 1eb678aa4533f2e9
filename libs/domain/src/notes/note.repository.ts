import { Injectable } from '@nestjs/common';
import { getRecord, insertRecord, updateRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { Note, type NoteVisibility } from './note.entity.js';

/** Which notes to list; null: whatever. */
export interface NoteFilter {
  readonly clientId: string | null;
  readonly policyId: string | null;
  readonly requestId: string | null;
  readonly visibility: NoteVisibility | null;
}

@Injectable()
export class NoteRepository {
  insert(tx: Tx, values: Partial<Note>): Promise<Note> {
    return insertRecord(tx, Note, values);
  }

  get(tx: Tx, id: string): Promise<Note> {
    return getRecord(tx, Note, id, 'note');
  }

  update(tx: Tx, id: string, version: number, changes: Partial<Note>): Promise<Note> {
    return updateRecord(tx, Note, 'note', id, version, changes);
  }

  /** The latest first, after the given place; at most `most` rows, all when null. */
  list(
    tx: Tx,
    filter: NoteFilter,
    after: readonly [createdAt: string, id: string] | null,
    most: number | null,
  ): Promise<(Note & { sortKey: string })[]> {
    return tx.query<Note & { sortKey: string }>(
      `select tenant_id as "tenantId", id, client_id as "clientId", policy_id as "policyId", request_id as "requestId",
              visibility, body, written_by as "writtenBy", version, created_at as "createdAt", created_at::text as "sortKey"
         from notes
        where tenant_id = $1
          and ($2::uuid is null or client_id = $2)
          and ($3::uuid is null or policy_id = $3)
          and ($4::uuid is null or request_id = $4)
          and ($5::text is null or visibility = $5)
          and ($6::timestamptz is null or (created_at, id) < ($6, $7::uuid))
        order by created_at desc, id desc limit $8`,
      [
        tx.tenantId,
        filter.clientId,
        filter.policyId,
        filter.requestId,
        filter.visibility,
        after?.[0] ?? null,
        after?.[1] ?? null,
        most,
      ],
    );
  }
}
