import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { Clock } from '../clock.js';
import type { Tx } from '../database/tx.js';
import { DeskRepository } from './desk.repository.js';
import type { DiaryKind } from './diary-entry.entity.js';
import { DiaryEntryRepository, type EntrySubject } from './diary-entry.repository.js';

/** An entry that something calls for. */
export interface WantedEntry {
  readonly kind: DiaryKind;
  readonly title: string;
  readonly dueOn: Day;
  /** why it is entered: the same cause enters it once for each client, policy or case */
  readonly cause: string;
}

/** A supervisor's, rather than the account manager's. */
const FOR_SUPERVISORS: readonly DiaryKind[] = ['supervisor', 'policy_expiring', 'circumstance'];

/** Enters what has to be done, and closes what a fact has answered, in the transaction of whatever calls for it. */
@Injectable()
export class SystemDiary {
  constructor(
    private readonly clock: Clock,
    private readonly entries: DiaryEntryRepository,
    private readonly desks: DeskRepository,
  ) {}

  /** Answers the ids of what was entered now; what the same cause entered before is left as it is. */
  async enter(
    tx: Tx,
    actor: Actor,
    subject: EntrySubject,
    wanted: readonly WantedEntry[],
  ): Promise<string[]> {
    if (wanted.length === 0) return [];
    const { ownerId, supervisorId } = await this.desks.of(tx, subject.clientId, actor.userId);
    const entered: string[] = [];
    for (const entry of wanted) {
      const id = await this.entries.insertOnce(tx, {
        ...subject,
        ...entry,
        ownerId: FOR_SUPERVISORS.includes(entry.kind) ? supervisorId : ownerId,
        createdAt: this.clock.now(),
      });
      if (id !== null) entered.push(id);
    }
    return entered;
  }

  /** Closes those of the entries that are open: something that happened has answered them. */
  async close(tx: Tx, actor: Actor, ids: readonly string[], why: string): Promise<void> {
    if (ids.length === 0) return;
    const done = { at: this.clock.now(), by: actor.userId, why };
    for (const { id, clientId, title } of await this.entries.closeByIds(tx, ids, done)) {
      await recordAudit(tx, actor, {
        action: 'diary_entry.done',
        subjectKind: 'diary_entry',
        subjectId: id,
        clientId,
        detail: { title, why },
      });
    }
  }

  /** Closes what is open about a client and was entered for a cause that begins so. */
  async closeCaused(tx: Tx, actor: Actor, clientId: string, cause: string, why: string): Promise<void> {
    await this.close(tx, actor, await this.entries.openCaused(tx, clientId, cause), why);
  }

  /** Like `enter`, for what no move of a case has written down: the audit trail says so. Null: entered before. */
  async enterAudited(
    tx: Tx,
    actor: Actor,
    subject: EntrySubject,
    wanted: WantedEntry,
  ): Promise<string | null> {
    const [id] = await this.enter(tx, actor, subject, [wanted]);
    if (id === undefined) return null;
    const { clientId, policyId = null, requestId = null } = subject;
    const { kind, title, dueOn } = wanted;
    await recordAudit(tx, actor, {
      action: 'diary_entry.added',
      subjectKind: 'diary_entry',
      subjectId: id,
      clientId,
      detail: { kind, title, dueOn, policyId, requestId },
    });
    return id;
  }
}
