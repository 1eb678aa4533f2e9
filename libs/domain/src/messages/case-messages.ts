import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { Clock } from '../clock.js';
import type { Tx } from '../database/tx.js';
import type { CaseFollower, MadeMove } from '../endorsements/case-follower.js';
import { newId } from '../ids.js';
import type { LetterFollower, MadeLetter } from '../letters/letter-follower.js';
import type { LetterKind } from '../letters/letter.entity.js';
import { enqueue } from '../outbox/outbox.js';
import type { Audience } from './message.entity.js';
import { MessageRepository } from './message.repository.js';

const TO_CARRIER: readonly LetterKind[] = [
  'endorsement_request',
  'correction_request',
  'bind_order',
  'information_reply',
  'chaser',
];

/** Puts letters on their way: those that a licensed person's move calls for at once, the others once they are released. */
@Injectable()
export class CaseMessages implements CaseFollower, LetterFollower {
  constructor(
    private readonly messages: MessageRepository,
    private readonly clock: Clock,
  ) {}

  /** The request itself goes out when it is submitted, in the version that was authorised. */
  async afterMove(tx: Tx, actor: Actor, { request, to }: MadeMove): Promise<void> {
    if (to !== 'submitted') return;
    const letter = await this.messages.requestLetter(tx, request.id);
    if (!letter) return;
    const { id: requestId, clientId } = request;
    const made = { ...letter, kind: 'endorsement_request' as const, requestId, clientId };
    await this.put(tx, actor, { ...made, goesByItself: true });
  }

  /** A data sheet goes out beside the request, and never by itself. */
  async afterLetter(tx: Tx, actor: Actor, letter: MadeLetter): Promise<void> {
    if (letter.kind === 'acord_175') await this.messages.enclose(tx, letter.id);
    else if (letter.kind !== 'endorsement_request') await this.put(tx, actor, letter);
  }

  private async put(tx: Tx, actor: Actor, letter: MadeLetter): Promise<void> {
    const { clientId, requestId, subject, goesByItself } = letter;
    const audience: Audience = TO_CARRIER.includes(letter.kind) ? 'carrier' : 'client';
    const recipient =
      audience === 'carrier' && requestId !== null
        ? await this.messages.underwriter(tx, requestId)
        : await this.messages.contact(tx, clientId);
    const email = recipient?.email ?? '';
    // A receipt advises nothing and waits for nobody: without an address the portal shows it.
    if (letter.kind === 'receipt_notice' && email === '') return;
    const goes = goesByItself && email !== '';
    const id = newId();
    const made = await this.messages.insertOnce(tx, {
      id,
      clientId,
      requestId,
      letterId: letter.id,
      audience,
      recipientName: recipient?.name ?? '',
      recipientEmail: email,
      messageId: `<${id}@${await this.messages.mailDomain(tx)}>`,
      subject,
      state: goes ? 'queued' : 'ready',
      releasedBy: goesByItself ? actor.userId : null,
      releasedAt: goesByItself ? this.clock.now() : null,
    });
    if (made && goes) await enqueue(tx, 'message.send', { messageId: id }, clientId);
  }
}
