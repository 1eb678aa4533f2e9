import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { Clock } from '../clock.js';
import type { Tx } from '../database/tx.js';
import type { MessageFollower } from '../messages/message-follower.js';
import type { Message } from '../messages/message.entity.js';
import { DiaryEntryRepository } from './diary-entry.repository.js';

/** An entry whose letter went out is done by that fact, and so are those of its kind that were due before. */
@Injectable()
export class SentLetters implements MessageFollower {
  constructor(
    private readonly clock: Clock,
    private readonly entries: DiaryEntryRepository,
  ) {}

  async afterSent(tx: Tx, actor: Actor, message: Message): Promise<void> {
    const why = `Sent: ${message.subject}`;
    const done = await this.entries.doneByMessage(tx, message, {
      at: this.clock.now(),
      by: message.releasedBy ?? actor.userId,
      why,
      today: await brokerageToday(tx, this.clock),
    });
    for (const { id, title } of done) {
      await recordAudit(tx, actor, {
        action: 'diary_entry.done',
        subjectKind: 'diary_entry',
        subjectId: id,
        clientId: message.clientId,
        detail: { title, why, messageId: message.id },
      });
    }
  }
}
