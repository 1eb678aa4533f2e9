import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { TenantDb } from '../database/tenant-db.js';
import { NotFound } from '../errors.js';
import { Cursors, pageOf, requirePageSize, type Page, type PageRequest } from '../paging.js';
import { requirePermission } from '../permissions.js';
import { DeadLetterRepository, type DeadLetter, type DeadLetterRow } from './dead-letter.repository.js';
import { noteWork } from './outbox.js';

const SORT = 'dead_letters';

/** Jobs that failed too often, for a person to look at and to retry. */
@Injectable()
export class DeadLetterService {
  constructor(
    private readonly db: TenantDb,
    private readonly deadLetters: DeadLetterRepository,
    private readonly cursors: Cursors,
  ) {}

  /** The latest first. */
  async list(actor: Actor, { first, after }: PageRequest): Promise<Page<DeadLetter>> {
    requirePermission(actor, 'dead_letter:read');
    const most = requirePageSize(first);
    const from = after ? (this.cursors.decode(actor.tenantId, SORT, after) as [string, string]) : null;
    const rows = await this.db.read(actor, (tx) => this.deadLetters.list(tx, most + 1, from));
    return pageOf(
      rows,
      most,
      (last) => this.cursors.encode(actor.tenantId, SORT, [last.sortKey, last.id]),
      strip,
    );
  }

  /** Puts a dead job back to work; answers it as it was. Throws `record/not_found` when it is not dead (any more). */
  async retry(actor: Actor, id: string): Promise<DeadLetter> {
    requirePermission(actor, 'dead_letter:retry');
    return this.db.within(actor, async (tx) => {
      const dead = await this.deadLetters.reopen(tx, id);
      if (!dead) throw new NotFound('dead letter');
      noteWork(tx);
      await recordAudit(tx, actor, {
        action: 'dead_letter.retried',
        subjectKind: 'outbox',
        subjectId: id,
        clientId: dead.clientId,
        detail: { job: dead.name, lastError: dead.lastError },
      });
      return strip(dead);
    });
  }
}

function strip({ sortKey: _, ...letter }: DeadLetterRow): DeadLetter {
  return letter;
}
