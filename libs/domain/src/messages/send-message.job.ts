import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { Clock } from '../clock.js';
import { TenantDb } from '../database/tenant-db.js';
import { getRecord } from '../database/records.js';
import { TryLater } from '../outbox/failure.js';
import type { JobEffect, JobHandler, OpenJob } from '../outbox/job-handler.js';
import { readPayload } from '../outbox/jobs.js';
import { composeMail, senderOf } from './mail.js';
import { Mailer, MailRefused } from './mailer.js';
import { Message } from './message.entity.js';
import { MESSAGE_FOLLOWERS, type MessageFollower } from './message-follower.js';
import { MessageRepository, type MailMaterial, type SendingSituation } from './message.repository.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
/** Until the next try, after the first, second, … one. Two days in all. */
const PAUSES = [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR, 8 * HOUR, 12 * HOUR, 20 * HOUR];

/** For what goes out beside a letter: so often, at once the first time and so many seconds each time after. */
const MOST_WAITS = 10;
const WAIT = 5;

type Result = { readonly state: 'ready' | 'sent' | 'refused'; readonly answer: string };

/**
 * `message.send`: hands a message to the mail server. That a try begins is on record before, what became of it right
 * after, each in a transaction of its own: a message known as sent is never sent again. A worker that ends between the
 * server's word and its record leaves a message that is sent again under the same Message-ID, which its reader's mail
 * program takes for one.
 */
@Injectable()
export class SendMessageJob implements JobHandler {
  readonly name = 'message.send';

  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly messages: MessageRepository,
    private readonly mailer: Mailer,
    @Inject(MESSAGE_FOLLOWERS) private readonly followers: readonly MessageFollower[],
  ) {}

  async prepare(actor: Actor, job: OpenJob): Promise<JobEffect | null> {
    const { messageId: id } = readPayload(this.name, job.payload);
    await this.waitForEnclosure(actor, job, id);
    const begun = await this.db.within(actor, (tx) => this.messages.beginTry(tx, id, this.clock.now()));
    if (!begun) return null;
    const { material, situation } = await this.db.read(actor, async (tx) => ({
      material: await this.messages.mail(tx, id),
      situation: await this.messages.situation(tx, id),
    }));
    if (!material) return null;
    const refusal = refusalOf(situation);
    const result = refusal ?? (await this.send(material, begun.attempts));
    await this.settle(actor, id, result);
    return null;
  }

  /** For a while: what was to go out beside it may never be made. */
  private async waitForEnclosure(actor: Actor, { starts }: OpenJob, id: string): Promise<void> {
    if (starts > MOST_WAITS) return;
    const { awaitsEnclosure } = await this.db.read(actor, (tx) => this.messages.situation(tx, id));
    if (awaitsEnclosure) throw new TryLater('What is enclosed is being made.', starts === 1 ? 0 : WAIT);
  }

  private async send(material: MailMaterial, attempts: number): Promise<Result> {
    const from = senderOf(material, this.mailer.from);
    if (!this.mailer.sends) {
      return { state: 'ready', answer: 'No mail server is configured: download it and send it by hand.' };
    }
    if (from === null) {
      return { state: 'ready', answer: 'The brokerage has no e-mail address to send from.' };
    }
    try {
      const route = this.mailer.routeOf(material);
      const raw = await composeMail(material, route);
      // What cannot be delivered comes back to the case.
      const envelope = { from: route.caseAddress ?? from, to: material.recipientEmail };
      return { state: 'sent', answer: await this.mailer.send(envelope, raw) };
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      if (error instanceof MailRefused) return { state: 'refused', answer: said };
      const pause = PAUSES[attempts - 1];
      if (pause !== undefined) throw new TryLater(said, pause);
      return { state: 'refused', answer: `Given up after ${attempts} tries: ${said}` };
    }
  }

  private settle(actor: Actor, id: string, { state, answer }: Result): Promise<void> {
    return this.db.within(actor, async (tx) => {
      await this.messages.settle(tx, id, { state, answer: answer.slice(0, 500), at: this.clock.now() });
      const message = await getRecord(tx, Message, id, 'message');
      const { clientId, requestId, recipientEmail, messageId } = message;
      await recordAudit(tx, actor, {
        action: `message.${state}`,
        subjectKind: requestId === null ? 'client' : 'endorsement_request',
        subjectId: requestId ?? clientId,
        clientId,
        detail: { id, messageId, to: recipientEmail, answer: answer.slice(0, 500) },
      });
      if (state === 'sent')
        for (const follower of this.followers) await follower.afterSent(tx, actor, message);
    });
  }
}

/** What came up between its release and now. */
function refusalOf({ ofAnotherBroker, overtaken }: SendingSituation): Result | null {
  if (ofAnotherBroker) return { state: 'refused', answer: 'Not sent: another broker is of record.' };
  return overtaken
    ? { state: 'refused', answer: 'Not sent: it was answered, done or withdrawn meanwhile.' }
    : null;
}
