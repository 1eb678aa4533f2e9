import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { getRecord, insertRecord, updateRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { newId } from '../ids.js';
import type { InboundDelivery } from './inbound-delivery.entity.js';
import { InboundMailPaper } from './inbound-mail-paper.entity.js';
import { InboundMail, type InboundMailState } from './inbound-mail.entity.js';

export type Delivered = Pick<InboundDelivery, 'content' | 'byteSize' | 'sha256' | 'receivedAt'>;

/** A case that a mail may belong to. */
export interface FoundCase {
  readonly requestId: string;
  readonly clientId: string;
}

@Injectable()
export class InboundMailRepository {
  /** False when that delivery is there already. */
  async insertDelivery(tx: Tx, d: Omit<InboundDelivery, 'tenantId'>): Promise<boolean> {
    const rows = await tx.query(
      `insert into inbound_deliveries (tenant_id, id, delivery_id, content, byte_size, sha256, received_at)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id`,
      [tx.tenantId, d.id, d.deliveryId, d.content, d.byteSize, d.sha256, d.receivedAt],
    );
    return rows.length === 1;
  }

  async deliveredSha256(tx: Tx, deliveryId: string): Promise<string | null> {
    const [row] = await tx.query<{ sha256: string }>(
      `select sha256 from inbound_deliveries where tenant_id = $1 and delivery_id = $2`,
      [tx.tenantId, deliveryId],
    );
    return row?.sha256 ?? null;
  }

  /** The message as it came in; null when there is none. */
  async delivered(tx: Tx, id: string): Promise<Delivered | null> {
    const [row] = await tx.query<Delivered>(
      `select content, byte_size as "byteSize", sha256, received_at as "receivedAt"
         from inbound_deliveries where tenant_id = $1 and id = $2`,
      [tx.tenantId, id],
    );
    return row ?? null;
  }

  find(tx: Tx, id: string): Promise<InboundMail | null> {
    return tx.manager.findOneBy(InboundMail, { tenantId: tx.tenantId, id });
  }

  insert(tx: Tx, values: Omit<InboundMail, 'tenantId' | 'version'>): Promise<InboundMail> {
    return insertRecord(tx, InboundMail, values);
  }

  getForUpdate(tx: Tx, id: string): Promise<InboundMail> {
    return getRecord(tx, InboundMail, id, 'inbound mail', 'for update');
  }

  update(tx: Tx, id: string, version: number, changes: Partial<InboundMail>): Promise<InboundMail> {
    return updateRecord(tx, InboundMail, 'inbound mail', id, version, changes);
  }

  async caseOf(tx: Tx, caseNumber: string): Promise<FoundCase | null> {
    const [row] = await tx.query<FoundCase>(
      `select id as "requestId", client_id as "clientId" from endorsement_requests
        where tenant_id = $1 and case_number = $2`,
      [tx.tenantId, caseNumber],
    );
    return row ?? null;
  }

  /** In the order in which they came in. */
  byRequestIds(tx: Tx, requestIds: readonly string[]): Promise<InboundMail[]> {
    return tx.manager.find(InboundMail, {
      where: { tenantId: tx.tenantId, requestId: In([...requestIds]) },
      order: { receivedAt: 'asc', id: 'asc' },
    });
  }

  /** About no request, in the order in which they came in. */
  byClientIds(tx: Tx, clientIds: readonly string[]): Promise<InboundMail[]> {
    return tx.manager
      .createQueryBuilder(InboundMail, 'm')
      .where('m.tenant_id = :tenantId and m.client_id = any(:clientIds) and m.request_id is null', {
        tenantId: tx.tenantId,
        clientIds,
      })
      .orderBy('m.received_at')
      .addOrderBy('m.id')
      .getMany();
  }

  /** The latest first, after the given place; whatever the state when null. */
  async list(
    tx: Tx,
    state: InboundMailState | null,
    after: readonly [receivedAt: string, id: string] | null,
    most: number,
  ): Promise<{ mail: InboundMail; sortKey: string }[]> {
    const places = await tx.query<{ id: string; sortKey: string }>(
      `select id, received_at::text as "sortKey" from inbound_mails
        where tenant_id = $1 and ($2::text is null or state = $2)
          and ($3::timestamptz is null or (received_at, id) < ($3, $4::uuid))
        order by received_at desc, id desc limit $5`,
      [tx.tenantId, state, after?.[0] ?? null, after?.[1] ?? null, most],
    );
    const ids = places.map(({ id }) => id);
    const mails = await tx.manager.find(InboundMail, { where: { tenantId: tx.tenantId, id: In(ids) } });
    const byId = new Map(mails.map((mail) => [mail.id, mail]));
    return places.flatMap(({ id, sortKey }) => {
      const mail = byId.get(id);
      return mail ? [{ mail, sortKey }] : [];
    });
  }

  /** The files of mails, as those of the client that each is filed to now, in their order. */
  papers(tx: Tx, mailIds: readonly string[]): Promise<InboundMailPaper[]> {
    return tx.manager
      .createQueryBuilder(InboundMailPaper, 'p')
      .innerJoin(
        InboundMail,
        'm',
        'm.tenant_id = p.tenant_id and m.id = p.mail_id and m.client_id = p.client_id',
      )
      .where('p.tenant_id = :tenantId and p.mail_id = any(:mailIds)', { tenantId: tx.tenantId, mailIds })
      .orderBy('p.position')
      .getMany();
  }

  async hasPapers(tx: Tx, mailId: string, clientId: string): Promise<boolean> {
    return tx.manager.existsBy(InboundMailPaper, { tenantId: tx.tenantId, mailId, clientId });
  }

  async insertPaper(tx: Tx, paper: Omit<InboundMailPaper, 'tenantId' | 'id'>): Promise<void> {
    await insertRecord(tx, InboundMailPaper, { ...paper, id: newId() });
  }
}
