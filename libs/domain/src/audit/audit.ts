import type { Actor } from '../actor.js';
import type { Tx } from '../database/tx.js';
import { newId } from '../ids.js';

export interface AuditFact {
  /** what was done, e.g. `service_line.added` */
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string | null;
  readonly clientId: string | null;
  /** what a later reader needs to understand it; never a secret */
  readonly detail?: object;
}

/** Records who did what, in the transaction that does it. The sealer chains the entry afterwards. */
export async function recordAudit(tx: Tx, actor: Actor, fact: AuditFact): Promise<void> {
  await tx.query(
    `insert into audit_entries (tenant_id, id, client_id, actor_id, action, subject_kind, subject_id, detail)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      tx.tenantId,
      newId(),
      fact.clientId,
      actor.userId,
      fact.action,
      fact.subjectKind,
      fact.subjectId,
      JSON.stringify(fact.detail ?? {}),
    ],
  );
}
