import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { getRecord, insertRecord, updateRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { newId } from '../ids.js';
import { DiaryEntry, type DiaryKind, type Escalation } from './diary-entry.entity.js';
import { DONE_BY_MESSAGE, LIST, SHOWN_TO } from './diary-entry.sql.js';

/** What an entry is about: a client, one of its policies, or one of its cases. */
export interface EntrySubject {
  readonly clientId: string;
  readonly policyId?: string | null;
  readonly requestId?: string | null;
}

/** An entry that the system makes, once per subject and cause. */
export interface MadeEntry extends EntrySubject {
  readonly kind: DiaryKind;
  readonly title: string;
  readonly ownerId: string | null;
  readonly dueOn: Day;
  readonly cause: string;
  readonly escalation?: Escalation;
  readonly escalatedAt?: Date;
  readonly createdAt: Date;
}

/** Who did it, when, why, and by which move. */
export interface Done {
  readonly at: Date;
  readonly by: string | null;
  readonly why: string;
  readonly moveId: string | null;
}

/** What to list; null: whatever. */
export interface DiaryFilter {
  readonly ownerId: string | null;
  /** theirs, and those of whom they stand in for on the day */
  readonly shownToId: string | null;
  readonly today: Day;
  readonly dueFrom: Day | null;
  readonly dueTo: Day | null;
  readonly clientId: string | null;
  readonly policyId: string | null;
  readonly requestId: string | null;
  readonly kinds: readonly DiaryKind[] | null;
  readonly done: boolean | null;
  readonly escalated: boolean | null;
}

@Injectable()
export class DiaryEntryRepository {
  insert(tx: Tx, values: Partial<DiaryEntry>): Promise<DiaryEntry> {
    return insertRecord(tx, DiaryEntry, values);
  }

  async insertOnce(tx: Tx, e: MadeEntry): Promise<string | null> {
    const id = newId();
    const rows = await tx.query(
      `insert into diary_entries (tenant_id, id, client_id, policy_id, request_id, kind, title, owner_id, due_on, cause, escalation, escalated_at, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict do nothing returning id`,
      [
        tx.tenantId,
        id,
        e.clientId,
        e.policyId ?? null,
        e.requestId ?? null,
        e.kind,
        e.title,
        e.ownerId,
        e.dueOn,
        e.cause,
        e.escalation ?? 'none',
        e.escalatedAt ?? null,
        e.createdAt,
      ],
    );
    return rows.length > 0 ? id : null;
  }

  get(tx: Tx, id: string): Promise<DiaryEntry> {
    return getRecord(tx, DiaryEntry, id, 'diary entry');
  }

  update(tx: Tx, id: string, version: number, changes: Partial<DiaryEntry>): Promise<DiaryEntry> {
    return updateRecord(tx, DiaryEntry, 'diary entry', id, version, changes);
  }

  byRequestIds(tx: Tx, requestIds: readonly string[]): Promise<DiaryEntry[]> {
    return tx.manager.find(DiaryEntry, {
      where: { tenantId: tx.tenantId, requestId: In([...requestIds]) },
      order: { dueOn: 'ASC', id: 'ASC' },
    });
  }

  /** By due day, after the given place; at most `most` rows. */
  list(
    tx: Tx,
    filter: DiaryFilter,
    after: readonly [day: Day, id: string] | null,
    most: number,
  ): Promise<DiaryEntry[]> {
    return tx.query<DiaryEntry>(SHOWN_TO + LIST, [
      tx.tenantId,
      filter.shownToId,
      filter.today,
      filter.ownerId,
      filter.dueFrom,
      filter.dueTo,
      filter.clientId,
      filter.policyId,
      filter.requestId,
      filter.kinds,
      filter.done,
      filter.escalated,
      after?.[0] ?? null,
      after?.[1] ?? null,
      most,
    ]);
  }

  /** Closes the open entries of a case: all of them, or those that followed from its moves, or those of one kind. */
  async close(
    tx: Tx,
    requestId: string,
    which: 'all' | 'followed' | DiaryKind,
    done: Done,
  ): Promise<{ id: string; kind: DiaryKind }[]> {
    return tx.query(
      `with closed as (
         update diary_entries
            set done_at = $3, done_by = $4, done_why = $5, done_move_id = $6, version = version + 1
          where tenant_id = $1 and request_id = $2 and done_at is null
            and ($7 = 'all' or kind = $7 or ($7 = 'followed' and cause is not null and kind <> 'policy_expiring'))
         returning id, kind)
       select id, kind from closed order by id`,
      [tx.tenantId, requestId, done.at, done.by, done.why, done.moveId, which],
    );
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<DiaryEntry[]> {
    return tx.manager.find(DiaryEntry, { where: { tenantId: tx.tenantId, id: In([...ids]) } });
  }

  /** Closes those of the entries that are open. */
  closeByIds(
    tx: Tx,
    ids: readonly string[],
    { at, by, why }: Omit<Done, 'moveId'>,
  ): Promise<{ id: string; clientId: string; title: string }[]> {
    return tx.query(
      `with closed as (
         update diary_entries set done_at = $3, done_by = $4, done_why = $5, version = version + 1
          where tenant_id = $1 and id = any ($2::uuid[]) and done_at is null
         returning id, client_id, title)
       select id, client_id as "clientId", title from closed order by id`,
      [tx.tenantId, ids, at, by, why],
    );
  }

  /** Marks done what the letter of a message was ordered for, and what was due of the same kind in its case. */
  doneByMessage(
    tx: Tx,
    { id, letterId }: { readonly id: string; readonly letterId: string },
    { at, by, why, today }: Omit<Done, 'moveId'> & { readonly today: Day },
  ): Promise<{ id: string; title: string }[]> {
    return tx.query(DONE_BY_MESSAGE, [tx.tenantId, letterId, at, by, why, id, today]);
  }

  /** The open entries of a client, its policies and cases whose cause begins so. */
  async openCaused(tx: Tx, clientId: string, cause: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select id from diary_entries
        where tenant_id = $1 and client_id = $2 and done_at is null and starts_with(cause, $3) order by id`,
      [tx.tenantId, clientId, cause],
    );
    return rows.map(({ id }) => id);
  }

  /** Hands all open entries of a person to another; answers how many. */
  async handOver(tx: Tx, fromId: string, toId: string): Promise<number> {
    const rows = await tx.query(
      `with handed as (
         update diary_entries set owner_id = $3, version = version + 1
          where tenant_id = $1 and owner_id = $2 and done_at is null returning id)
       select id from handed`,
      [tx.tenantId, fromId, toId],
    );
    return rows.length;
  }
}
