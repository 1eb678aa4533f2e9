import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Tx } from '../database/tx.js';
import type { SealedFacts } from './canonical.js';

/** A link of the chain without its entry, hex. */
export interface TrailLink {
  readonly previousHash: string;
  /** null in seals of the older form */
  readonly entryHash: string | null;
  readonly hash: string;
}

/** Where the chain ends. */
export interface TrailHead {
  readonly position: number;
  readonly hash: string;
  /** `YYYY-MM-DDTHH:MM:SS.ffffffZ` */
  readonly sealedAt: string;
}

export interface Seal {
  readonly id: string;
  readonly position: number;
  readonly previousHash: Buffer;
  /** null in seals of the older form */
  readonly entryHash: Buffer | null;
  readonly hash: Buffer;
}

/** A sealed entry with its seal; the facts are null when the entry itself is gone. */
export type SealedEntry = Seal & { readonly facts: SealedFacts | null };

export interface AuditRow extends SealedFacts {
  readonly position: number | null;
  readonly actorName: string | null;
}

export interface AuditFilter {
  readonly clientId: string | null;
  readonly subjectId: string | null;
}

const FACTS = `e.tenant_id as "tenantId", e.id, e.client_id as "clientId",
  to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  e.actor_id as "actorId", e.action, e.subject_kind as "subjectKind", e.subject_id as "subjectId", e.detail`;

@Injectable()
export class AuditRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Tenants with entries since then that no seal holds. Outside any tenant: it answers ids only. */
  async tenantsToSeal(since: Date): Promise<string[]> {
    const rows: { tenantId: string }[] = await this.dataSource.query(
      `select tenant_id as "tenantId" from sec.tenants_to_seal($1)`,
      [since],
    );
    return rows.map(({ tenantId }) => tenantId);
  }

  /** One sealer per tenant: false while another one is at it. Released with the transaction. */
  async lockChain(tx: Tx): Promise<boolean> {
    const [row] = await tx.query<{ locked: boolean }>(
      `select pg_try_advisory_xact_lock(hashtextextended('audit ' || $1::text, 0)) as locked`,
      [tx.tenantId],
    );
    return row?.locked === true;
  }

  async head(tx: Tx): Promise<Seal | null> {
    const [head] = await tx.query<Seal>(
      `select id, position, previous_hash as "previousHash", entry_hash as "entryHash", hash from audit_seals
        where tenant_id = $1 order by position desc limit 1`,
      [tx.tenantId],
    );
    return head ?? null;
  }

  unsealed(tx: Tx, most: number): Promise<SealedFacts[]> {
    return tx.query<SealedFacts>(['select', FACTS, UNSEALED].join(' '), [tx.tenantId, most]);
  }

  async insertSeals(tx: Tx, seals: readonly Seal[]): Promise<void> {
    await tx.query(
      `insert into audit_seals (tenant_id, id, position, previous_hash, entry_hash, hash)
       select $1, * from unnest($2::uuid[], $3::bigint[], $4::bytea[], $5::bytea[], $6::bytea[])`,
      [
        tx.tenantId,
        seals.map(({ id }) => id),
        seals.map(({ position }) => position),
        seals.map(({ previousHash }) => previousHash),
        seals.map(({ entryHash }) => entryHash),
        seals.map(({ hash }) => hash),
      ],
    );
  }

  /** The chain from a position on, in order. */
  async chain(tx: Tx, after: number, most: number): Promise<SealedEntry[]> {
    const rows = await tx.query<Seal & SealedFacts & { sealId: string }>(['select', FACTS, CHAIN].join(' '), [
      tx.tenantId,
      after,
      most,
    ]);
    return rows.map(({ sealId, position, previousHash, entryHash, hash, ...facts }) => ({
      id: sealId,
      position,
      previousHash,
      entryHash,
      hash,
      facts: facts.id ? facts : null,
    }));
  }

  /** All about a client, and about these uploads that named no client; in the order of the chain. */
  ofClient(
    tx: Tx,
    clientId: string,
    uploadIds: readonly string[],
  ): Promise<(SealedFacts & { position: number | null })[]> {
    return tx.query(['select', FACTS, OF_CLIENT].join(' '), [tx.tenantId, clientId, uploadIds]);
  }

  links(tx: Tx, after: number, most: number): Promise<TrailLink[]> {
    return tx.query<TrailLink>(
      `select encode(previous_hash, 'hex') as "previousHash", encode(entry_hash, 'hex') as "entryHash",
              encode(hash, 'hex') as hash
         from audit_seals where tenant_id = $1 and position > $2 order by position limit $3`,
      [tx.tenantId, after, most],
    );
  }

  async trailHead(tx: Tx): Promise<TrailHead | null> {
    const [head] = await tx.query<TrailHead>(
      `select position, encode(hash, 'hex') as hash,
              to_char(sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "sealedAt"
         from audit_seals where tenant_id = $1 order by position desc limit 1`,
      [tx.tenantId],
    );
    return head ?? null;
  }

  /** Latest first. */
  list(
    tx: Tx,
    filter: AuditFilter,
    most: number,
    after: readonly [string, string] | null,
  ): Promise<AuditRow[]> {
    const [at, id] = after ?? [null, null];
    return tx.query<AuditRow>(['select', FACTS, LIST].join(' '), [
      tx.tenantId,
      at,
      id,
      filter.clientId,
      filter.subjectId,
      most,
    ]);
  }
}

const UNSEALED = `from audit_entries e
  where e.tenant_id = $1
    and not exists (select 1 from audit_seals s where s.tenant_id = e.tenant_id and s.id = e.id)
  order by e.at, e.id limit $2`;

const CHAIN = `, s.id as "sealId", s.position, s.previous_hash as "previousHash",
  s.entry_hash as "entryHash", s.hash
  from audit_seals s left join audit_entries e on e.tenant_id = s.tenant_id and e.id = s.id
  where s.tenant_id = $1 and s.position > $2 order by s.position limit $3`;

const OF_CLIENT = `, s.position
  from audit_entries e left join audit_seals s on s.tenant_id = e.tenant_id and s.id = e.id
  where e.tenant_id = $1
    and (e.client_id = $2 or (e.client_id is null and e.subject_kind = 'upload' and e.subject_id = any($3::uuid[])))
  order by s.position nulls last, e.at, e.id`;

const LIST = `, s.position, u.name as "actorName"
  from audit_entries e
  left join audit_seals s on s.tenant_id = e.tenant_id and s.id = e.id
  left join users u on u.tenant_id = e.tenant_id and u.id = e.actor_id
  where e.tenant_id = $1 and ($2::timestamptz is null or (e.at, e.id) < ($2, $3::uuid))
    and ($4::uuid is null or e.client_id = $4) and ($5::uuid is null or e.subject_id = $5)
  order by e.at desc, e.id desc limit $6`;
