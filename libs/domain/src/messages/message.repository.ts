import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Tx } from '../database/tx.js';
import { WRITTEN_WHILE } from '../letters/written-while.js';
import type { CaseKey } from './case-address.js';
import { Message, type Audience } from './message.entity.js';

/** Whom a letter about a client, or a request of its, goes to. */
export interface Recipient {
  readonly name: string;
  readonly email: string;
}

export type NewMessage = Pick<
  Message,
  | 'id'
  | 'clientId'
  | 'requestId'
  | 'letterId'
  | 'audience'
  | 'recipientName'
  | 'recipientEmail'
  | 'messageId'
  | 'subject'
  | 'state'
  | 'releasedBy'
  | 'releasedAt'
>;

/** All that a mail is composed of. */
export interface MailMaterial {
  readonly id: string;
  readonly messageId: string;
  readonly subject: string;
  readonly audience: Audience;
  readonly recipientName: string;
  readonly recipientEmail: string;
  readonly brokerage: string;
  readonly brokerageEmail: string;
  /** where answers about the case come in; null: it is about no case */
  readonly caseOf: CaseKey | null;
  readonly pdf: Buffer;
  /** what goes out beside the letter */
  readonly enclosedPdf: Buffer | null;
  readonly createdAt: Date;
}

interface CaseColumns {
  readonly slug: string;
  readonly requestId: string | null;
  readonly caseNumber: string | null;
}

/** What may stand in the way of sending. */
export interface SendingSituation {
  readonly clientState: string;
  readonly surplusLines: boolean;
  readonly held: boolean;
  readonly ofAnotherBroker: boolean;
  /** what it is about was answered, done otherwise or withdrawn, since it was made */
  readonly overtaken: boolean;
  /** what is to go out beside it is still being made */
  readonly awaitsEnclosure: boolean;
}

/** A diary entry, and the message that does what it reminds of. */
export interface EntryMessage {
  readonly entryId: string;
  readonly message: Message;
}

@Injectable()
export class MessageRepository {
  /** False when the letter has its message already. */
  async insertOnce(tx: Tx, m: NewMessage): Promise<boolean> {
    const rows = await tx.query(
      `insert into messages (tenant_id, id, client_id, request_id, letter_id, audience, recipient_name, recipient_email,
                             message_id, subject, state, released_by, released_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict do nothing returning id`,
      [
        tx.tenantId,
        m.id,
        m.clientId,
        m.requestId,
        m.letterId,
        m.audience,
        m.recipientName,
        m.recipientEmail,
        m.messageId,
        m.subject,
        m.state,
        m.releasedBy,
        m.releasedAt,
      ],
    );
    return rows.length === 1;
  }

  /** Encloses a data sheet that a submission called for in the request's message, unless that is gone. */
  async enclose(tx: Tx, letterId: string): Promise<void> {
    await tx.query(ENCLOSE, [tx.tenantId, letterId]);
  }

  /** The request's present letter to the carrier. */
  async requestLetter(tx: Tx, requestId: string): Promise<{ id: string; subject: string } | null> {
    const [letter] = await tx.query<{ id: string; subject: string }>(
      `select l.id, l.subject from letters l
         join endorsement_requests r on r.tenant_id = l.tenant_id and r.id = l.request_id
        where l.tenant_id = $1 and l.request_id = $2 and l.kind = 'endorsement_request' and l.version = r.letter_version`,
      [tx.tenantId, requestId],
    );
    return letter ?? null;
  }

  /** The policy's underwriter; null when none is named. */
  async underwriter(tx: Tx, requestId: string): Promise<Recipient | null> {
    const [row] = await tx.query<Recipient>(
      `select u.name, u.email from endorsement_requests r
         join policies p on p.tenant_id = r.tenant_id and p.id = r.policy_id
         join underwriters u on u.tenant_id = p.tenant_id and u.id = p.underwriter_id
        where r.tenant_id = $1 and r.id = $2`,
      [tx.tenantId, requestId],
    );
    return row ?? null;
  }

  /** The person at the client to write to, one with an address first; null when there is none. */
  async contact(tx: Tx, clientId: string): Promise<Recipient | null> {
    const [row] = await tx.query<Recipient>(
      `select name, email from contacts where tenant_id = $1 and client_id = $2 and ended_on is null
        order by email <> '' desc, may_submit desc, may_sign desc, id limit 1`,
      [tx.tenantId, clientId],
    );
    return row ?? null;
  }

  /** The part of a Message-ID behind the @. */
  async mailDomain(tx: Tx): Promise<string> {
    const [row] = await tx.query<{ publicUrl: string; email: string }>(
      `select public_url as "publicUrl", email from brokerages where tenant_id = $1`,
      [tx.tenantId],
    );
    const ofEmail = row?.email.split('@')[1];
    const host = row && URL.canParse(row.publicUrl) ? new URL(row.publicUrl).hostname : '';
    return ofEmail || host || 'localhost';
  }

  /** Counts a try of a queued message and says when; null when it is not queued any more. */
  async beginTry(tx: Tx, id: string, at: Date): Promise<{ attempts: number } | null> {
    const [row] = await tx.query<{ attempts: number }>(
      `with tried as (
         update messages set attempts = attempts + 1, attempted_at = $3, version = version + 1, updated_at = $3
          where tenant_id = $1 and id = $2 and state = 'queued' returning attempts)
       select attempts from tried`,
      [tx.tenantId, id, at],
    );
    return row ?? null;
  }

  /** Says what became of a queued message. */
  async settle(
    tx: Tx,
    id: string,
    result: {
      readonly state: 'ready' | 'queued' | 'sent' | 'refused';
      readonly answer: string;
      readonly at: Date;
    },
  ): Promise<void> {
    await tx.query(
      `update messages set state = $3, answer = $4, sent_at = case when $3 = 'sent' then $5::timestamptz end,
              version = version + 1, updated_at = $5
        where tenant_id = $1 and id = $2 and state = 'queued'`,
      [tx.tenantId, id, result.state, result.answer, result.at],
    );
  }

  async mail(tx: Tx, id: string): Promise<MailMaterial | null> {
    const [row] = await tx.query<Omit<MailMaterial, 'caseOf'> & CaseColumns>(
      `select m.id, m.message_id as "messageId", m.subject, m.audience, m.recipient_name as "recipientName",
              m.recipient_email as "recipientEmail", b.name as brokerage, b.email as "brokerageEmail", l.pdf,
              e.pdf as "enclosedPdf", m.created_at as "createdAt", b.slug, m.request_id as "requestId",
              r.case_number as "caseNumber"
         from messages m
         join brokerages b on b.tenant_id = m.tenant_id
         join letters l on l.tenant_id = m.tenant_id and l.id = m.letter_id
         left join letters e on e.tenant_id = m.tenant_id and e.id = m.enclosed_letter_id
         left join endorsement_requests r on r.tenant_id = m.tenant_id and r.id = m.request_id
        where m.tenant_id = $1 and m.id = $2`,
      [tx.tenantId, id],
    );
    if (!row) return null;
    const { slug, requestId, caseNumber, ...material } = row;
    const isOfCase = requestId !== null && caseNumber !== null;
    return { ...material, caseOf: isOfCase ? { tenantId: tx.tenantId, slug, requestId, caseNumber } : null };
  }

  /** The messages of these Message-IDs, in no particular order. */
  byMessageIds(tx: Tx, messageIds: readonly string[]): Promise<Message[]> {
    return tx.manager.find(Message, { where: { tenantId: tx.tenantId, messageId: In([...messageIds]) } });
  }

  /** Throws `RangeError` when there is no such message. */
  async situation(tx: Tx, id: string): Promise<SendingSituation> {
    const { chaser, client_update: update } = WRITTEN_WHILE;
    const [row] = await tx.query<SendingSituation>(SITUATION, [tx.tenantId, id, chaser, update]);
    if (!row) throw new RangeError(`no message ${id}, though it is being sent`);
    return row;
  }

  /** The message that each diary entry asks to be released, or was answered by. */
  async ofDiaryEntries(tx: Tx, entryIds: readonly string[]): Promise<EntryMessage[]> {
    const links = await tx.query<{ entryId: string; messageId: string }>(OF_ENTRIES, [tx.tenantId, entryIds]);
    const ids = links.map(({ messageId }) => messageId);
    const messages = await tx.manager.find(Message, { where: { tenantId: tx.tenantId, id: In(ids) } });
    return links.flatMap(({ entryId, messageId }) =>
      messages.filter(({ id }) => id === messageId).map((message) => ({ entryId, message })),
    );
  }

  /** In the order in which they were made. */
  byRequestIds(tx: Tx, requestIds: readonly string[]): Promise<Message[]> {
    return tx.manager
      .createQueryBuilder(Message, 'm')
      .where('m.tenant_id = :tenantId and m.request_id = any(:requestIds)', {
        tenantId: tx.tenantId,
        requestIds,
      })
      .orderBy('m.created_at')
      .addOrderBy('m.id')
      .getMany();
  }

  byLetterIds(tx: Tx, letterIds: readonly string[]): Promise<Message[]> {
    return tx.manager.find(Message, { where: { tenantId: tx.tenantId, letterId: In([...letterIds]) } });
  }

  /** About no request, in the order in which they were made. */
  byClientIds(tx: Tx, clientIds: readonly string[]): Promise<Message[]> {
    return tx.manager
      .createQueryBuilder(Message, 'm')
      .where('m.tenant_id = :tenantId and m.client_id = any(:clientIds) and m.request_id is null', {
        tenantId: tx.tenantId,
        clientIds,
      })
      .orderBy('m.created_at')
      .addOrderBy('m.id')
      .getMany();
  }
}

const ENCLOSE = `
  update messages m set enclosed_letter_id = s.id, version = m.version + 1
    from letters s
    join letter_orders o on o.tenant_id = s.tenant_id and o.id = s.order_id
    join endorsement_request_moves v on v.tenant_id = o.tenant_id and v.id = o.cause_id
   where s.tenant_id = $1 and s.id = $2 and m.tenant_id = s.tenant_id and m.request_id = s.request_id
     and m.enclosed_letter_id is null and m.state in ('ready', 'queued')
     and exists (select 1 from letters l where l.tenant_id = m.tenant_id and l.id = m.letter_id
                    and l.kind = 'endorsement_request')`;

const OF_ENTRIES = `
  select e.id as "entryId", coalesce(e.done_message_id, m.id) as "messageId"
    from diary_entries e
    left join letter_orders o on o.tenant_id = e.tenant_id and o.cause_id = e.id
    left join letters l on l.tenant_id = o.tenant_id and l.order_id = o.id
    left join messages m on m.tenant_id = l.tenant_id and m.letter_id = l.id
   where e.tenant_id = $1 and e.id = any ($2::uuid[]) and coalesce(e.done_message_id, m.id) is not null`;

const SITUATION = `
  select c.state as "clientState", coalesce(p.wholesaler_id is not null, false) as "surplusLines",
         m.audience = 'carrier' and exists (
           select 1 from sending_holds h where h.tenant_id = m.tenant_id and h.request_id = m.request_id
              and (h.principal_released_at is null or h.client_released_on is null)) as held,
         coalesce(r.status = 'broker_of_record_changed', false) as "ofAnotherBroker",
         (l.kind = 'chaser' and not (r.status = any ($3::text[])))
           or (l.kind = 'client_update' and not (r.status = any ($4::text[])))
           or exists (select 1 from letter_orders o
                        join diary_entries e on e.tenant_id = o.tenant_id and e.id = o.cause_id
                       where o.tenant_id = l.tenant_id and o.id = l.order_id and e.done_at is not null
                         and e.done_message_id is distinct from m.id)
           or exists (select 1 from letter_orders o
                        join wording_change_hits h on h.tenant_id = o.tenant_id and h.id = o.cause_id
                        join wording_changes w on w.tenant_id = h.tenant_id and w.id = h.change_id
                       where o.tenant_id = l.tenant_id and o.id = l.order_id and l.kind = 'wording_change_notice'
                         and w.state = 'withdrawn') as overtaken,
         l.kind = 'endorsement_request' and m.enclosed_letter_id is null and exists (
           select 1 from letter_orders o
             join endorsement_request_moves v on v.tenant_id = o.tenant_id and v.id = o.cause_id
            where o.tenant_id = m.tenant_id and o.request_id = m.request_id and o.kind = 'acord_175'
              and not exists (select 1 from letters x where x.tenant_id = o.tenant_id and x.order_id = o.id)
         ) as "awaitsEnclosure"
    from messages m
    join letters l on l.tenant_id = m.tenant_id and l.id = m.letter_id
    join clients c on c.tenant_id = m.tenant_id and c.id = m.client_id
    left join endorsement_requests r on r.tenant_id = m.tenant_id and r.id = m.request_id
    left join policies p on p.tenant_id = r.tenant_id and p.id = r.policy_id
   where m.tenant_id = $1 and m.id = $2`;
