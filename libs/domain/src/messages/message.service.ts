import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { Clock } from '../clock.js';
import { getRecord, updateRecord } from '../database/records.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { Conflict, DomainError, InvalidInput, NotFound } from '../errors.js';
import { enqueue } from '../outbox/outbox.js';
import { requirePermission } from '../permissions.js';
import { ProducerLicenceService } from '../producer-licences/index.js';
import { optionalEmail, optionalText, requireOneOf } from '../validate.js';
import { composeMail } from './mail.js';
import { Mailer } from './mailer.js';
import { Message, type MessageState } from './message.entity.js';
import { MESSAGE_FOLLOWERS, type MessageFollower } from './message-follower.js';
import { MessageRepository, type EntryMessage } from './message.repository.js';

export interface MessageToSend {
  readonly id: string;
  /** the version that its sender saw */
  readonly version: number;
  /** another address; left out: the one on record */
  readonly to?: string | null;
}

/** What became of one of the messages that were released together: it is on its way, or refused with code and reason. */
export interface ReleasedMessage {
  readonly id: string;
  readonly message: Message | null;
  readonly code: string | null;
  readonly reason: string | null;
}

const MOST_RELEASED = 100;

export const RECORDED_STATES = ['sent', 'bounced'] as const;

export interface MessageRecord {
  readonly id: string;
  readonly version: number;
  /** `sent`: by hand, or from another program; `bounced`: it came back */
  readonly state: (typeof RECORDED_STATES)[number];
  readonly note?: string | null;
}

/** From where a message may be put on its way, and what a person may record of it. */
const SENDABLE: readonly MessageState[] = ['ready', 'refused', 'bounced'];
const RECORDABLE: Readonly<Record<(typeof RECORDED_STATES)[number], readonly MessageState[]>> = {
  sent: ['ready', 'refused'],
  bounced: ['sent'],
};

/** Letters on their way, and what became of them. */
@Injectable()
export class MessageService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly messages: MessageRepository,
    private readonly licences: ProducerLicenceService,
    private readonly mailer: Mailer,
    @Inject(MESSAGE_FOLLOWERS) private readonly followers: readonly MessageFollower[],
  ) {}

  /** In the order in which they were made. */
  byRequestIds(actor: Actor, requestIds: readonly string[]): Promise<Message[]> {
    requirePermission(actor, 'message:read');
    return this.db.read(actor, (tx) => this.messages.byRequestIds(tx, requestIds));
  }

  /** Those about no request, in the order in which they were made. */
  byClientIds(actor: Actor, clientIds: readonly string[]): Promise<Message[]> {
    requirePermission(actor, 'message:read');
    return this.db.read(actor, (tx) => this.messages.byClientIds(tx, clientIds));
  }

  /** The messages that take these letters where they belong. */
  byLetterIds(actor: Actor, letterIds: readonly string[]): Promise<Message[]> {
    requirePermission(actor, 'message:read');
    return this.db.read(actor, (tx) => this.messages.byLetterIds(tx, letterIds));
  }

  /** The messages that diary entries ask to be released, or were answered by. */
  byDiaryEntryIds(actor: Actor, entryIds: readonly string[]): Promise<EntryMessage[]> {
    requirePermission(actor, 'message:read');
    return this.db.read(actor, (tx) => this.messages.ofDiaryEntries(tx, entryIds));
  }

  /** The message as a file that mail programs open. Throws `record/not_found`. */
  async file(actor: Actor, id: string): Promise<Buffer> {
    requirePermission(actor, 'message:read');
    return this.db.read(actor, (tx) => this.fileIn(tx, id));
  }

  /** The same, in the caller's transaction. */
  async fileIn(tx: Tx, id: string): Promise<Buffer> {
    const material = await this.messages.mail(tx, id);
    if (!material) throw new NotFound('message');
    return composeMail(material, this.mailer.routeOf(material));
  }

  /**
   * Releases a message and hands it to the worker; a refused or bounced one again. Throws `record/not_found`,
   * `record/changed`, `message/not_sendable`, `message/no_address`, `message/held`, `message/not_licensed`.
   */
  async send(actor: Actor, input: MessageToSend): Promise<Message> {
    requirePermission(actor, 'message:send');
    const to = optionalEmail('to', input.to);
    return this.db.within(actor, async (tx) => {
      const message = await this.releasable(tx, actor, input.id, SENDABLE);
      await this.refuseOvertaken(tx, message);
      const recipientEmail = to || message.recipientEmail;
      if (recipientEmail === '') {
        throw new InvalidInput('to', 'No address is on record: name one.', 'message/no_address');
      }
      const sent = await updateRecord(tx, Message, 'message', message.id, input.version, {
        recipientEmail,
        state: 'queued',
        sentAt: null,
        answer: '',
        attempts: 0,
        releasedBy: actor.userId,
        releasedAt: this.clock.now(),
      });
      await enqueue(tx, 'message.send', { messageId: message.id }, message.clientId);
      await audit(tx, actor, sent, 'message.released');
      return sent;
    });
  }

  /**
   * Releases up to 100 messages to the addresses on record, each by itself: one that is refused stops no other. Throws
   * `message/too_many`.
   */
  async release(
    actor: Actor,
    messages: readonly Pick<MessageToSend, 'id' | 'version'>[],
  ): Promise<ReleasedMessage[]> {
    requirePermission(actor, 'message:send');
    if (messages.length > MOST_RELEASED) {
      throw new InvalidInput('messages', `Release at most ${MOST_RELEASED} at a time.`, 'message/too_many');
    }
    // One idempotency key stands for all of them: said again, each is refused as already on its way.
    const { once: _, ...each } = actor;
    const released: ReleasedMessage[] = [];
    for (const { id, version } of messages) released.push(await this.releaseOne(each, { id, version }));
    return released;
  }

  private async releaseOne(actor: Actor, message: MessageToSend): Promise<ReleasedMessage> {
    try {
      return { id: message.id, message: await this.send(actor, message), code: null, reason: null };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return { id: message.id, message: null, code: error.code, reason: error.message };
    }
  }

  /** Records what became of a message outside: sent by hand, or come back. Throws as `send` does. */
  async record(actor: Actor, input: MessageRecord): Promise<Message> {
    requirePermission(actor, 'message:send');
    const state = requireOneOf('state', input.state, RECORDED_STATES);
    const answer = optionalText('note', input.note, 500);
    return this.db.within(actor, async (tx) => {
      const message = await this.releasable(tx, actor, input.id, RECORDABLE[state]);
      const now = this.clock.now();
      const recorded = await updateRecord(tx, Message, 'message', message.id, input.version, {
        state,
        answer,
        sentAt: message.sentAt ?? now,
        ...(message.releasedAt ? {} : { releasedBy: actor.userId, releasedAt: now }),
      });
      await audit(tx, actor, recorded, `message.${state}`);
      if (state === 'sent')
        for (const follower of this.followers) await follower.afterSent(tx, actor, recorded);
      return recorded;
    });
  }

  /** What went out by hand before may still be recorded; nothing is sent that was answered meanwhile. */
  private async refuseOvertaken(tx: Tx, { id }: Message): Promise<void> {
    if (!(await this.messages.situation(tx, id)).overtaken) return;
    throw new Conflict(
      'message/not_sendable',
      'What this letter is about was answered, done or withdrawn meanwhile, so it is not sent any more.',
      'id',
    );
  }

  /** The messages with these Message-IDs, each as its header has it, with angle brackets. */
  byMessageIdsIn(tx: Tx, messageIds: readonly string[]): Promise<Message[]> {
    return this.messages.byMessageIds(tx, messageIds);
  }

  /**
   * Marks a message that was sent as come back. `recipients`: whom it did not reach, where that is said. False when that is not
   * whom it was sent to last, or when it does not stand as sent.
   */
  async bounceIn(
    tx: Tx,
    actor: Actor,
    id: string,
    { recipients, answer }: { readonly recipients: readonly string[]; readonly answer: string },
  ): Promise<boolean> {
    const message = await getRecord(tx, Message, id, 'message', 'for update');
    const reached = recipients.length > 0 && !recipients.includes(message.recipientEmail.toLowerCase());
    if (message.state !== 'sent' || reached) return false;
    const changes = { state: 'bounced', answer: answer.slice(0, 500).toWellFormed() } as const;
    const bounced = await updateRecord(tx, Message, 'message', id, message.version, changes);
    await audit(tx, actor, bounced, 'message.bounced');
    return true;
  }

  private async releasable(
    tx: Tx,
    actor: Actor,
    id: string,
    from: readonly MessageState[],
  ): Promise<Message> {
    const message = await getRecord(tx, Message, id, 'message', 'for update');
    if (!from.includes(message.state)) {
      throw new Conflict(
        'message/not_sendable',
        `This message is ${message.state}; that is done with one that is ${from.join(' or ')}.`,
        'id',
      );
    }
    const situation = await this.messages.situation(tx, id);
    if (situation.held) {
      throw new Conflict(
        'message/held',
        'Sending to the carrier is held. The principal and the client release the hold first.',
        'id',
      );
    }
    if (situation.ofAnotherBroker) {
      throw new Conflict(
        'message/not_sendable',
        'Another broker is of record: nothing is sent any more.',
        'id',
      );
    }
    const licensed = await this.licences.holds(tx, actor.userId!, {
      state: situation.clientState,
      line: situation.surplusLines ? 'surplus_lines' : 'property_casualty',
      on: await brokerageToday(tx, this.clock),
    });
    if (licensed) return message;
    throw new Conflict(
      'message/not_licensed',
      'Letters are sent by somebody who holds a licence for the client’s state and line. Ask a colleague who does.',
      'id',
    );
  }
}

function audit(tx: Tx, actor: Actor, message: Message, action: string): Promise<void> {
  const { id, clientId, requestId, messageId, recipientEmail, answer } = message;
  return recordAudit(tx, actor, {
    action,
    subjectKind: requestId === null ? 'client' : 'endorsement_request',
    subjectId: requestId ?? clientId,
    clientId,
    detail: { id, messageId, to: recipientEmail, answer },
  });
}
