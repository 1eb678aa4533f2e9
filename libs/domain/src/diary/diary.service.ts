import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { difference } from '../changes.js';
import { findSubject, type NamedSubject } from '../clients/subject.js';
import { Clock } from '../clock.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { Conflict, InvalidInput } from '../errors.js';
import { requirePermission } from '../permissions.js';
import { requireDay, requireName, requireText } from '../validate.js';
import { DeskRepository } from './desk.repository.js';
import type { DiaryEntry } from './diary-entry.entity.js';
import { DiaryEntryRepository } from './diary-entry.repository.js';

const WHY_LENGTH = 2000;

export interface NewDiaryEntry extends NamedSubject {
  readonly title: string;
  readonly dueOn: Day;
  /** left out: who answers for the client */
  readonly ownerId?: string | null;
}

/** An entry as its editor saw it, and why it is changed. */
export interface EntryChange {
  readonly id: string;
  readonly version: number;
  readonly why: string;
}

/** The brokerage's diary: shared, seen by all of its brokers, changed with a reason. */
@Injectable()
export class DiaryService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly entries: DiaryEntryRepository,
    private readonly desks: DeskRepository,
  ) {}

  /** Enters what is to be done about a client, a policy or a case. Throws `subject/one`, `diary/not_a_broker`, `diary/past`. */
  async add(actor: Actor, { title, dueOn, ownerId, ...named }: NewDiaryEntry): Promise<DiaryEntry> {
    requirePermission(actor, 'diary:write');
    const fields = { title: requireName('title', title), dueOn: requireDay('dueOn', dueOn) };
    return this.db.within(actor, async (tx) => {
      const subject = await findSubject(tx, named);
      await this.refusePast(tx, fields.dueOn);
      if (ownerId) await this.requireBroker(tx, 'ownerId', ownerId);
      const entry = await this.entries.insert(tx, {
        ...subject,
        ...fields,
        kind: 'other',
        ownerId: ownerId ?? (await this.desks.of(tx, subject.clientId, actor.userId)).ownerId,
        createdBy: actor.userId,
        createdAt: this.clock.now(),
      });
      await tell(tx, actor, 'diary_entry.added', entry, fields);
      return entry;
    });
  }

  /** Marks an entry done, with what was done. Throws `diary/done`, `record/changed`. */
  async complete(actor: Actor, { id, version, why }: EntryChange): Promise<DiaryEntry> {
    requirePermission(actor, 'diary:write');
    const doneWhy = requireText('why', why, WHY_LENGTH);
    return this.db.within(actor, async (tx) => {
      await this.getOpen(tx, id);
      const done = { doneAt: this.clock.now(), doneBy: actor.userId, doneWhy };
      const entry = await this.entries.update(tx, id, version, done);
      await tell(tx, actor, 'diary_entry.done', entry, { title: entry.title, why: doneWhy });
      return entry;
    });
  }

  /** Moves an entry to another day. It stays as escalated as it was. Throws `diary/done`, `diary/past`, `record/changed`. */
  async postpone(
    actor: Actor,
    { id, version, why, dueOn }: EntryChange & { dueOn: Day },
  ): Promise<DiaryEntry> {
    requirePermission(actor, 'diary:write');
    const changes = { dueOn: requireDay('dueOn', dueOn) };
    const reason = requireText('why', why, WHY_LENGTH);
    return this.db.within(actor, async (tx) => {
      const before = await this.getOpen(tx, id);
      await this.refusePast(tx, changes.dueOn);
      const entry = await this.entries.update(tx, id, version, changes);
      await tell(tx, actor, 'diary_entry.moved', entry, { ...difference(before, changes), why: reason });
      return entry;
    });
  }

  /** Gives an entry to another broker. Throws `diary/done`, `diary/not_a_broker`, `record/changed`. */
  async reassign(
    actor: Actor,
    { id, version, why, ownerId }: EntryChange & { ownerId: string },
  ): Promise<DiaryEntry> {
    requirePermission(actor, 'diary:write');
    const reason = requireText('why', why, WHY_LENGTH);
    return this.db.within(actor, async (tx) => {
      const before = await this.getOpen(tx, id);
      await this.requireBroker(tx, 'ownerId', ownerId);
      const entry = await this.entries.update(tx, id, version, { ownerId });
      await tell(tx, actor, 'diary_entry.reassigned', entry, {
        ...difference(before, { ownerId }),
        why: reason,
      });
      return entry;
    });
  }

  /** Gives all open entries of a person to another; answers how many. Throws `diary/not_a_broker`, `diary/same_person`. */
  async handOver(
    actor: Actor,
    { fromUserId, toUserId, why }: { fromUserId: string; toUserId: string; why: string },
  ): Promise<number> {
    requirePermission(actor, 'diary:write');
    const reason = requireText('why', why, WHY_LENGTH);
    return this.db.within(actor, async (tx) => {
      await this.desks.lockUser(tx, fromUserId);
      await this.requireBroker(tx, 'toUserId', toUserId);
      if (fromUserId === toUserId) {
        throw new InvalidInput('toUserId', 'They have these entries already.', 'diary/same_person');
      }
      const handed = await this.entries.handOver(tx, fromUserId, toUserId);
      await recordAudit(tx, actor, {
        action: 'diary.handed_over',
        subjectKind: 'user',
        subjectId: fromUserId,
        clientId: null,
        detail: { toUserId, entries: handed, why: reason },
      });
      return handed;
    });
  }

  private async getOpen(tx: Tx, id: string): Promise<DiaryEntry> {
    const entry = await this.entries.get(tx, id);
    if (entry.doneAt === null) return entry;
    throw new Conflict('diary/done', 'This entry is done, and stays as it is. Add another one.', 'id');
  }

  private async refusePast(tx: Tx, day: Day): Promise<void> {
    if (day >= (await brokerageToday(tx, this.clock))) return;
    throw new InvalidInput('dueOn', 'That day has passed. Choose today or later.', 'diary/past');
  }

  private async requireBroker(tx: Tx, field: string, userId: string): Promise<void> {
    if (await this.desks.isBroker(tx, userId)) return;
    throw new InvalidInput(
      field,
      'This must be a principal, producer or account manager of the brokerage who still has access.',
      'diary/not_a_broker',
    );
  }
}

function tell(tx: Tx, actor: Actor, action: string, entry: DiaryEntry, detail: object): Promise<void> {
  return recordAudit(tx, actor, {
    action,
    subjectKind: 'diary_entry',
    subjectId: entry.id,
    clientId: entry.clientId,
    detail,
  });
}
