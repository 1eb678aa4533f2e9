import type { LetterFormat } from '@carveback/documents';
import { Injectable } from '@nestjs/common';
import { insertRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import type { EndorsementRequest } from '../endorsements/endorsement-request.entity.js';
import { NotFound } from '../errors.js';
import { AnswerLink } from './answer-link.entity.js';
import type { AnsweringCompany } from './carrier-answer.entity.js';

/** A link with what decides whether it is open. */
export type LinkRow = Omit<AnswerLink, 'tenantId' | 'tokenHash'> &
  Pick<EndorsementRequest, 'status'> & { readonly presentVersion: number };

/** What the holder of a link is shown, and nothing else of the brokerage. */
export interface LinkedLetter {
  readonly subject: string;
  readonly html: string;
  readonly brokerage: string;
  /** the firm for which the recipient answers */
  readonly companyName: string;
  readonly bindingAuthority: AnsweringCompany;
  readonly currency: string;
}

const CONTENT: Record<LetterFormat, string> = {
  html: `select convert_to(html, 'UTF8') as bytes from letters
          where tenant_id = $1 and request_id = $2 and version = $3 and kind = 'endorsement_request'`,
  pdf: `select pdf as bytes from letters
         where tenant_id = $1 and request_id = $2 and version = $3 and kind = 'endorsement_request'`,
  docx: `select docx as bytes from letters
          where tenant_id = $1 and request_id = $2 and version = $3 and kind = 'endorsement_request'`,
};

@Injectable()
export class AnswerLinkRepository {
  insert(
    tx: Tx,
    values: Omit<AnswerLink, 'tenantId' | 'openedAt' | 'usedAt' | 'revokedAt'>,
  ): Promise<AnswerLink> {
    return insertRecord(tx, AnswerLink, values);
  }

  /** Null for an id of another kind of link. */
  findForUpdate(tx: Tx, id: string): Promise<AnswerLink | null> {
    return tx.manager.findOne(AnswerLink, {
      where: { tenantId: tx.tenantId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** The latest first. */
  byRequestIds(tx: Tx, requestIds: readonly string[]): Promise<LinkRow[]> {
    return tx.query<LinkRow>(
      `select a.id, a.client_id as "clientId", a.request_id as "requestId", a.letter_version as "letterVersion",
              a.recipient_name as "recipientName", a.recipient_email as "recipientEmail", a.company,
              a.expires_at as "expiresAt", a.opened_at as "openedAt", a.used_at as "usedAt",
              a.revoked_at as "revokedAt", a.created_by as "createdBy", a.created_at as "createdAt",
              r.status, r.letter_version as "presentVersion"
         from answer_links a join endorsement_requests r on r.tenant_id = a.tenant_id and r.id = a.request_id
        where a.tenant_id = $1 and a.request_id = any($2::uuid[]) order by a.created_at desc, a.id desc`,
      [tx.tenantId, requestIds],
    );
  }

  /** Marks when a link was opened first, used, or revoked; what is marked already stays. */
  async mark(tx: Tx, id: string, what: 'opened' | 'used' | 'revoked', now: Date): Promise<void> {
    await tx.query(
      `update answer_links set opened_at = case when $3 = 'opened' then coalesce(opened_at, $4) else opened_at end,
              used_at = case when $3 = 'used' then coalesce(used_at, $4) else used_at end,
              revoked_at = case when $3 = 'revoked' then coalesce(revoked_at, $4) else revoked_at end
        where tenant_id = $1 and id = $2`,
      [tx.tenantId, id, what, now],
    );
  }

  /** Ends the open links to a recipient of a request. */
  async revokeTo(
    tx: Tx,
    {
      requestId,
      recipientName,
      recipientEmail,
    }: Pick<AnswerLink, 'requestId' | 'recipientName' | 'recipientEmail'>,
    now: Date,
  ): Promise<void> {
    await tx.query(
      `update answer_links set revoked_at = $5
        where tenant_id = $1 and request_id = $2 and lower(recipient_name) = lower($3)
          and lower(recipient_email) = lower($4) and used_at is null and revoked_at is null`,
      [tx.tenantId, requestId, recipientName, recipientEmail, now],
    );
  }

  /** Ends the open links that somebody made. */
  async revokeFrom(tx: Tx, userId: string, now: Date): Promise<void> {
    await tx.query(
      `update answer_links set revoked_at = $3
        where tenant_id = $1 and created_by = $2 and used_at is null and revoked_at is null`,
      [tx.tenantId, userId, now],
    );
  }

  /** The letter of that version, with the firm that answers. Throws `record/not_found` while it is not made. */
  async letter(tx: Tx, requestId: string, version: number, company: AnsweringCompany): Promise<LinkedLetter> {
    const [letter] = await tx.query<LinkedLetter>(LETTER, [tx.tenantId, requestId, version, company]);
    if (!letter) throw new NotFound('letter');
    return letter;
  }

  async file(tx: Tx, { requestId, letterVersion }: AnswerLink, format: LetterFormat): Promise<Buffer | null> {
    const [row] = await tx.query<{ bytes: Buffer }>(CONTENT[format], [tx.tenantId, requestId, letterVersion]);
    return row?.bytes ?? null;
  }

  /** Who binds by the policy's placement, and whose day it is. */
  async terms(
    tx: Tx,
    policyId: string,
  ): Promise<{ readonly bindingAuthority: AnsweringCompany; readonly timeZone: string }> {
    const [row] = await tx.query<{ bindingAuthority: AnsweringCompany; timeZone: string }>(
      `select p.binding_authority as "bindingAuthority", b.time_zone as "timeZone"
         from policies p join brokerages b on b.tenant_id = p.tenant_id where p.tenant_id = $1 and p.id = $2`,
      [tx.tenantId, policyId],
    );
    if (!row) throw new NotFound('policy');
    return row;
  }

  async publicUrl(tx: Tx): Promise<string> {
    const [row] = await tx.query<{ publicUrl: string }>(
      `select public_url as "publicUrl" from brokerages where tenant_id = $1`,
      [tx.tenantId],
    );
    if (!row) throw new NotFound('brokerage');
    return row.publicUrl;
  }
}

const LETTER = `
  select l.subject, l.html, b.name as brokerage, f.name as "companyName", p.binding_authority as "bindingAuthority",
         p.currency
    from letters l
    join brokerages b on b.tenant_id = l.tenant_id
    join endorsement_requests r on r.tenant_id = l.tenant_id and r.id = l.request_id
    join policies p on p.tenant_id = r.tenant_id and p.id = r.policy_id
    join carriers f on f.tenant_id = p.tenant_id and f.id = case $4
           when 'mga' then p.mga_id when 'wholesaler' then p.wholesaler_id else p.issuing_company_id end
   where l.tenant_id = $1 and l.request_id = $2 and l.version = $3 and l.kind = 'endorsement_request'`;
