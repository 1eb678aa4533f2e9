import type { ChangeDataSheetFacts, LetterFormat } from '@carveback/documents';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import { newId } from '../ids.js';
import { storableJson } from '../reviews/storable-json.js';
import type { Letter } from './letter.entity.js';

/** A letter without its bytes and the facts it was made from. */
export type LetterView = Omit<Letter, 'tenantId' | 'facts' | 'html' | 'pdf' | 'docx'>;

/** What a letter is about and answers; what is left out it is not about. */
type Subjects = Pick<Letter, 'requestId' | 'policyId' | 'serviceLineId' | 'orderId'>;

export type NewLetter = Omit<Letter, 'tenantId' | 'id' | 'createdAt' | keyof Subjects> & Partial<Subjects>;

const VIEW = `l.id, l.client_id as "clientId", l.kind, l.request_id as "requestId", l.policy_id as "policyId",
  l.service_line_id as "serviceLineId", l.order_id as "orderId", l.version, l.subject, l.sha256, l.created_at as "createdAt"`;

const CONTENT: Record<LetterFormat, string> = {
  html: `select subject, convert_to(html, 'UTF8') as bytes from letters where tenant_id = $1 and id = $2`,
  pdf: `select subject, pdf as bytes from letters where tenant_id = $1 and id = $2`,
  docx: `select subject, docx as bytes from letters where tenant_id = $1 and id = $2`,
};

@Injectable()
export class LetterRepository {
  /** Keeps a letter and answers its id; null when there is one of that (request, version, kind), service line or order already. */
  async insertOnce(tx: Tx, letter: NewLetter): Promise<string | null> {
    const rows = await tx.query<{ id: string }>(
      `insert into letters (tenant_id, id, client_id, kind, request_id, policy_id, service_line_id, order_id, version,
                            subject, facts, html, pdf, docx, sha256)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) on conflict do nothing returning id`,
      [
        tx.tenantId,
        newId(),
        letter.clientId,
        letter.kind,
        letter.requestId ?? null,
        letter.policyId ?? null,
        letter.serviceLineId ?? null,
        letter.orderId ?? null,
        letter.version,
        letter.subject,
        storableJson(letter.facts),
        letter.html,
        letter.pdf,
        letter.docx,
        letter.sha256,
      ],
    );
    return rows[0]?.id ?? null;
  }

  /** What the letter of that version was made from; null when there is none yet. */
  async factsOf(tx: Tx, requestId: string, version: number): Promise<object | null> {
    const [letter] = await tx.query<{ facts: object }>(
      `select facts from letters
        where tenant_id = $1 and request_id = $2 and version = $3 and kind = 'endorsement_request'`,
      [tx.tenantId, requestId, version],
    );
    return letter?.facts ?? null;
  }

  async hasReceipt(tx: Tx, serviceLineId: string): Promise<boolean> {
    const rows = await tx.query(
      `select 1 from letters where tenant_id = $1 and service_line_id = $2 and kind = 'receipt_notice'`,
      [tx.tenantId, serviceLineId],
    );
    return rows.length > 0;
  }

  async hasOrdered(tx: Tx, orderId: string): Promise<boolean> {
    const rows = await tx.query('select 1 from letters where tenant_id = $1 and order_id = $2', [
      tx.tenantId,
      orderId,
    ]);
    return rows.length > 0;
  }

  /** Raises a request's letter version, if it is still that one and still edited; false when it is not. */
  async raiseVersion(tx: Tx, requestId: string, from: number): Promise<boolean> {
    const rows = await tx.query(
      `with raised as (
         update endorsement_requests
            set letter_version = letter_version + 1, version = version + 1, updated_at = clock_timestamp()
          where tenant_id = $1 and id = $2 and letter_version = $3 and status in ('draft', 'broker_review')
         returning 1)
       select * from raised`,
      [tx.tenantId, requestId, from],
    );
    return rows.length === 1;
  }

  /** The request to the carrier first, then the letters that followed it; the newest first in each. */
  byRequestIds(tx: Tx, requestIds: readonly string[]): Promise<LetterView[]> {
    return tx.query<LetterView>(['select', VIEW, BY_REQUEST].join(' '), [tx.tenantId, requestIds]);
  }

  byServiceLineIds(tx: Tx, serviceLineIds: readonly string[]): Promise<LetterView[]> {
    return tx.query<LetterView>(
      ['select', VIEW, 'from letters l where l.tenant_id = $1 and l.service_line_id = any($2::uuid[])'].join(
        ' ',
      ),
      [tx.tenantId, serviceLineIds],
    );
  }

  /** Of the clients as a whole, about no request; the newest first. */
  byClientIds(tx: Tx, clientIds: readonly string[]): Promise<LetterView[]> {
    return tx.query<LetterView>(['select', VIEW, BY_CLIENT].join(' '), [tx.tenantId, clientIds]);
  }

  byOrderIds(tx: Tx, orderIds: readonly string[]): Promise<LetterView[]> {
    return tx.query<LetterView>(
      ['select', VIEW, 'from letters l where l.tenant_id = $1 and l.order_id = any($2::uuid[])'].join(' '),
      [tx.tenantId, orderIds],
    );
  }

  /** What a data sheet was made from; null when it is no data sheet. */
  async changeData(tx: Tx, id: string): Promise<{ subject: string; facts: ChangeDataSheetFacts } | null> {
    const [letter] = await tx.query<{ subject: string; facts: ChangeDataSheetFacts }>(
      `select subject, facts from letters where tenant_id = $1 and id = $2 and kind = 'acord_175'`,
      [tx.tenantId, id],
    );
    return letter ?? null;
  }

  async content(
    tx: Tx,
    id: string,
    format: LetterFormat,
  ): Promise<{ subject: string; bytes: Buffer } | null> {
    const [letter] = await tx.query<{ subject: string; bytes: Buffer }>(CONTENT[format], [tx.tenantId, id]);
    return letter ?? null;
  }
}

const BY_REQUEST = `from letters l where l.tenant_id = $1 and l.request_id = any($2::uuid[])
  order by l.request_id, l.kind = 'endorsement_request' desc, l.created_at desc, l.version desc, l.id`;

const BY_CLIENT = `from letters l where l.tenant_id = $1 and l.client_id = any($2::uuid[]) and l.request_id is null
    and l.service_line_id is null
  order by l.client_id, l.created_at desc, l.id desc`;
