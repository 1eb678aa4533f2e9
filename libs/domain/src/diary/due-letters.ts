import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import type { DayFollower } from '../days/day-follower.js';
import type { Tx } from '../database/tx.js';
import { LetterOrders } from '../letters/letter-orders.js';
import type { OrderedKind } from '../letters/letter-order.entity.js';
import { WRITTEN_WHILE } from '../letters/written-while.js';
import type { DiaryKind } from './diary-entry.entity.js';
import { DueLettersRepository } from './due-letters.repository.js';

/** The letter that does what an entry of the kind reminds of. */
const LETTERS = [
  ['chaser', 'chaser'],
  ['tell_client', 'client_update'],
] as const satisfies readonly (readonly [DiaryKind, OrderedKind])[];

/** Has the letters of the entries made whose day has come. A licensed person releases them. */
@Injectable()
export class DueLetters implements DayFollower {
  constructor(
    private readonly due: DueLettersRepository,
    private readonly orders: LetterOrders,
  ) {}

  async afterDayBegan(tx: Tx, actor: Actor, day: Day): Promise<void> {
    for (const [entryKind, kind] of LETTERS) {
      for (const entry of await this.due.due(tx, entryKind, day, WRITTEN_WHILE[kind] ?? [])) {
        const { id: causeId, clientId, requestId } = entry;
        await this.orders.place(tx, actor, { kind, clientId, requestId, causeId });
      }
    }
  }
}
