import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import type { AuditFact } from '../audit/audit.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { Clock } from '../clock.js';
import type { Tx } from '../database/tx.js';
import { SystemDiary, type WantedEntry } from '../diary/index.js';
import { addBusinessDays, HolidayService } from '../holidays/index.js';
import type { Message } from '../messages/index.js';
import { enqueue } from '../outbox/outbox.js';
import type { InboundMail } from './inbound-mail.entity.js';

const TITLE_LENGTH = 120;

/** What follows when a mail is filed: its papers become files of the client, and somebody has to read it. */
@Injectable()
export class InboundMailFiling {
  constructor(
    private readonly clock: Clock,
    private readonly diary: SystemDiary,
    private readonly holidays: HolidayService,
  ) {}

  /** `bounced`: the message that it marked as come back. What a program wrote, or says of a delay, nobody has to answer. */
  async follow(tx: Tx, actor: Actor, mail: InboundMail, bounced: Message | null): Promise<void> {
    const { id, clientId, requestId } = mail;
    if (clientId === null) return;
    await enqueue(tx, 'inbound_mail.attach', { mailId: id }, clientId);
    const wanted = wantedOf(mail, bounced);
    if (!wanted) return;
    const today = await brokerageToday(tx, this.clock);
    const dueOn = addBusinessDays(today, 1, await this.holidays.calendar(tx));
    await this.diary.enterAudited(tx, actor, { clientId, requestId }, { ...wanted, dueOn });
  }
}

/** What an audit entry about a mail is about: the case, the client, or the mail itself. */
export function subjectOf({
  id,
  clientId,
  requestId,
}: InboundMail): Pick<AuditFact, 'subjectKind' | 'subjectId' | 'clientId'> {
  if (requestId !== null) return { subjectKind: 'endorsement_request', subjectId: requestId, clientId };
  if (clientId !== null) return { subjectKind: 'client', subjectId: clientId, clientId };
  return { subjectKind: 'inbound_mail', subjectId: id, clientId: null };
}

function wantedOf(mail: InboundMail, bounced: Message | null): Omit<WantedEntry, 'dueOn'> | null {
  const cause = `inbound_mail:${mail.id}`;
  if (mail.kind === 'reply') {
    const sender = (mail.fromAddress || mail.fromName || 'an unknown sender').slice(0, TITLE_LENGTH);
    return { kind: 'reply_received', cause, title: `Read the reply of ${sender} and record the answer` };
  }
  if (mail.kind !== 'bounce') return null;
  const what = bounced
    ? `to ${bounced.recipientEmail} came back: correct the address and send it again`
    : 'came back: see which, and whether it has to be sent again';
  return { kind: 'message_bounced', cause, title: `A message ${what}` };
}
