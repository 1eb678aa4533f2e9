import { readReceivedMail, type ReceivedMail } from '@carveback/documents';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { MessageService, type Message } from '../messages/index.js';
import type { JobEffect, JobHandler, OpenJob } from '../outbox/job-handler.js';
import { readPayload } from '../outbox/jobs.js';
import { InboundMailFiling, subjectOf } from './inbound-mail-filing.js';
import { InboundMailPlacing } from './inbound-mail-placing.js';
import type { InboundMail, InboundMailKind } from './inbound-mail.entity.js';
import { InboundMailRepository, type Delivered } from './inbound-mail.repository.js';

/** In characters; the whole is in the message. */
const LONGEST_TEXT = 200_000;
const MOST_NAMES = 50;

/** `inbound_mail.read`: takes a mail apart and files it where it says where it belongs; else it waits for a broker. */
@Injectable()
export class ReadInboundMailJob implements JobHandler {
  readonly name = 'inbound_mail.read';

  constructor(
    private readonly db: TenantDb,
    private readonly mails: InboundMailRepository,
    private readonly placing: InboundMailPlacing,
    private readonly filing: InboundMailFiling,
    private readonly messages: MessageService,
  ) {}

  async prepare(actor: Actor, job: OpenJob): Promise<JobEffect | null> {
    const { mailId: id } = readPayload(this.name, job.payload);
    const delivered = await this.db.read(actor, async (tx) =>
      (await this.mails.find(tx, id)) ? null : this.mails.delivered(tx, id),
    );
    if (!delivered) return null;
    const read = await readReceivedMail(delivered.content);
    return (tx) => this.keep(tx, actor, id, delivered, read);
  }

  private async keep(
    tx: Tx,
    actor: Actor,
    id: string,
    delivered: Delivered,
    read: ReceivedMail,
  ): Promise<void> {
    if (await this.mails.find(tx, id)) return;
    const placed = await this.placing.of(tx, read);
    const kind = kindOf(read);
    const bounced = kind === 'bounce' ? await this.bounce(tx, actor, placed?.returned ?? [], read) : null;
    const mail = await this.mails.insert(tx, {
      id,
      ...fieldsOf(read),
      kind,
      byteSize: delivered.byteSize,
      sha256: delivered.sha256,
      receivedAt: delivered.receivedAt,
      placedBy: placed?.by ?? null,
      bouncedMessageId: bounced?.id ?? null,
      state: placed ? 'filed' : 'unfiled',
      clientId: placed?.clientId ?? null,
      requestId: placed?.requestId ?? null,
      filedBy: null,
      filedAt: placed ? delivered.receivedAt : null,
      why: '',
    });
    await tell(tx, actor, mail);
    if (placed) await this.filing.follow(tx, actor, mail, bounced);
  }

  /** Marks the first message that came back, of those that stand as sent. */
  private async bounce(
    tx: Tx,
    actor: Actor,
    returned: readonly Message[],
    { report, subject }: ReceivedMail,
  ): Promise<Message | null> {
    const answer = report?.diagnostic || subject || 'It came back.';
    for (const message of returned) {
      const recipients = report?.recipients ?? [];
      if (await this.messages.bounceIn(tx, actor, message.id, { recipients, answer })) return message;
    }
    return null;
  }
}

function kindOf({ report, automatic }: ReceivedMail): InboundMailKind {
  if (report?.action === 'failed') return 'bounce';
  if (report?.action === 'delayed') return 'delay';
  return report || automatic ? 'automatic' : 'reply';
}

function fieldsOf(read: ReceivedMail) {
  return {
    readable: read.readable,
    fromName: read.fromName,
    fromAddress: read.fromAddress,
    addressedTo: [...read.to],
    datedAt: read.date,
    subject: read.subject,
    text: read.text.slice(0, LONGEST_TEXT).toWellFormed(),
    textCut: read.text.length > LONGEST_TEXT,
    messageId: read.messageId,
    answers: [...read.answers],
    authentication: read.authentication,
    diagnostic: read.report?.diagnostic ?? '',
    attachmentNames: read.attachments.slice(0, MOST_NAMES).map(({ filename }) => filename),
  } satisfies Partial<InboundMail>;
}

function tell(tx: Tx, actor: Actor, mail: InboundMail): Promise<void> {
  const { id: mailId, kind, fromAddress, sha256, placedBy, bouncedMessageId } = mail;
  return recordAudit(tx, actor, {
    action: 'inbound_mail.received',
    ...subjectOf(mail),
    detail: { mailId, kind, fromAddress, sha256, placedBy, bouncedMessageId },
  });
}
