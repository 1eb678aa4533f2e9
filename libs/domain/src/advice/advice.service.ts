import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { Client } from '../clients/client.entity.js';
import { getRecord } from '../database/records.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { Conflict, NotFound } from '../errors.js';
import { requirePermission } from '../permissions.js';
import type { AdviceAnswer } from './advice-answer.entity.js';
import { AdviceDraftRepository } from './advice-draft.repository.js';
import { AdviceGiver } from './advice-giver.js';
import type { AdviceCounts, AdviceView, RoundView } from './advice-view.js';
import { readItem, readItems, type AdviceItem } from './advice.input.js';
import { AdviceRepository } from './advice.repository.js';

/** What was recommended to clients, and how it stands. A client user sees its own, once its letter was released. */
@Injectable()
export class AdviceService {
  constructor(
    private readonly db: TenantDb,
    private readonly advice: AdviceRepository,
    private readonly drafts: AdviceDraftRepository,
    private readonly giver: AdviceGiver,
  ) {}

  /**
   * Recommends something for each of these findings of one client, in one letter. Throws `advice/nothing`, `advice/twice`,
   * `advice/promises`, and as `AdviceGiver.give` does.
   */
  async give(actor: Actor, items: readonly AdviceItem[]): Promise<RoundView> {
    requirePermission(actor, 'advice:give');
    const valid = readItems(items);
    return this.db.within(actor, async (tx) => {
      const id = await this.giver.give(tx, actor, valid);
      return this.round(tx, id);
    });
  }

  /**
   * Gives what the ladder prepared for a client: the declined advice that is to be offered again. Throws
   * `advice/nothing_prepared`, `record/not_found`, and as `AdviceGiver.give` does.
   */
  async reoffer(actor: Actor, clientId: string): Promise<RoundView> {
    requirePermission(actor, 'advice:give');
    return this.db.within(actor, async (tx) => {
      await getRecord(tx, Client, clientId, 'client', 'for update');
      const drafts = await this.drafts.byClientIds(tx, [clientId]);
      const again = drafts.filter(({ offeredAgainOf }) => offeredAgainOf !== null);
      if (again.length === 0) throw nothingPrepared();
      const id = await this.giver.give(tx, actor, again.map(readItem));
      return this.round(tx, id);
    });
  }

  /** Throws `record/not_found`. */
  getRound(actor: Actor, id: string): Promise<RoundView> {
    requirePermission(actor, 'advice:read');
    return this.db.read(actor, (tx) => this.round(tx, id));
  }

  rounds(actor: Actor, ids: readonly string[]): Promise<RoundView[]> {
    requirePermission(actor, 'advice:read');
    return this.db.read(actor, (tx) => this.advice.rounds(tx, ids));
  }

  /** The latest first. */
  roundsByClientIds(actor: Actor, clientIds: readonly string[]): Promise<RoundView[]> {
    requirePermission(actor, 'advice:read');
    return this.db.read(actor, (tx) => this.advice.roundsByClientIds(tx, clientIds));
  }

  /** By service. */
  byRoundIds(actor: Actor, roundIds: readonly string[]): Promise<AdviceView[]> {
    requirePermission(actor, 'advice:read');
    return this.db.read(actor, (tx) => this.advice.byRoundIds(tx, roundIds));
  }

  /** The latest first. */
  byFindingIds(actor: Actor, findingIds: readonly string[]): Promise<AdviceView[]> {
    requirePermission(actor, 'advice:read');
    return this.db.read(actor, (tx) => this.advice.byFindingIds(tx, findingIds));
  }

  /** All that the client answered, the latest first: that one is in effect. */
  answersByAdviceIds(actor: Actor, adviceIds: readonly string[]): Promise<AdviceAnswer[]> {
    requirePermission(actor, 'advice:read');
    return this.db.read(actor, (tx) => this.advice.answersByAdviceIds(tx, adviceIds));
  }

  /** Over the whole book. */
  counts(actor: Actor): Promise<AdviceCounts> {
    requirePermission(actor, 'book:read');
    return this.db.read(actor, (tx) => this.advice.counts(tx));
  }

  private async round(tx: Tx, id: string): Promise<RoundView> {
    const [round] = await this.advice.rounds(tx, [id]);
    if (!round) throw new NotFound('round of advice');
    return round;
  }
}

function nothingPrepared(): Conflict {
  return new Conflict(
    'advice/nothing_prepared',
    'Nothing is prepared to be offered to this client again. Propose advice for its findings, and give that.',
    'clientId',
  );
}
