import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import { newId } from '../ids.js';
import { storableJson } from '../reviews/storable-json.js';
import type { RuleSweepChange, SweepChangeKind } from './rule-sweep-change.entity.js';
import { SWEEP_CHANGE_KINDS } from './rule-sweep-change.entity.js';
import type { RuleSweep, SweepState } from './rule-sweep.entity.js';
import type { NewSweepChange } from './sweep-changes.js';

/** How many changes of each kind there are. */
export type SweepCounts = Readonly<Record<SweepChangeKind, number>>;

/** A sweep, how far it has come, and what it found so far. */
export interface SweepRow extends Omit<RuleSweep, 'tenantId'> {
  readonly clients: number;
  /** of those, how many are read */
  readonly read: number;
  readonly counts: SweepCounts;
  readonly changedClients: number;
  /** of those, how many were reviewed since the sweep began */
  readonly reviewedClients: number;
}

/** A client to read, and the review that it is held against. */
export interface SweptClient {
  readonly clientId: string;
  readonly reviewId: string;
  readonly version: string;
}

export type SweepChangeView = Omit<RuleSweepChange, 'tenantId'>;

const SEVERITIES = ['critical', 'high', 'medium', 'low'];

@Injectable()
export class RuleSweepRepository {
  /** One sweep begins at a time. Ends with the transaction. */
  async lock(tx: Tx): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('rule sweep ' || $1::text, 0))`, [
      tx.tenantId,
    ]);
  }

  async open(tx: Tx): Promise<Pick<RuleSweep, 'id' | 'toVersion'> | null> {
    const [row] = await tx.query<Pick<RuleSweep, 'id' | 'toVersion'>>(
      `select id, to_version as "toVersion" from rule_sweeps where tenant_id = $1 and state in ('running', 'ready')`,
      [tx.tenantId],
    );
    return row ?? null;
  }

  /** Clients whose newest review is of another rule set; `unseen`: only those that no sweep with this one was about. */
  clientsOfOthers(tx: Tx, version: string, { unseen }: { readonly unseen: boolean }): Promise<SweptClient[]> {
    return tx.query<SweptClient>(OF_OTHERS, [tx.tenantId, version, unseen]);
  }

  async insert(
    tx: Tx,
    sweep: Pick<RuleSweep, 'id' | 'fromVersions' | 'toVersion' | 'startedBy'>,
    clients: readonly SweptClient[],
  ): Promise<void> {
    await tx.query(
      `insert into rule_sweeps (tenant_id, id, from_versions, to_version, state, started_by)
       values ($1, $2, $3, $4, 'running', $5)`,
      [tx.tenantId, sweep.id, sweep.fromVersions, sweep.toVersion, sweep.startedBy],
    );
    await tx.query(
      `insert into rule_sweep_clients (tenant_id, id, sweep_id, client_id, review_id)
       select $1, c.id, $2, c.client_id, c.review_id from unnest($3::uuid[], $4::uuid[], $5::uuid[]) as c(id, client_id, review_id)`,
      [
        tx.tenantId,
        sweep.id,
        clients.map(() => newId()),
        clients.map(({ clientId }) => clientId),
        clients.map(({ reviewId }) => reviewId),
      ],
    );
  }

  /** Holds a sweep in one of these states until the transaction ends; false when it is in another. */
  async hold(tx: Tx, id: string, states: readonly SweepState[]): Promise<boolean> {
    const rows = await tx.query(
      `select 1 from rule_sweeps where tenant_id = $1 and id = $2 and state = any($3::text[]) for update`,
      [tx.tenantId, id, states],
    );
    return rows.length === 1;
  }

  /** The running sweep's next clients, in the order of their ids; null when it is not running any more. */
  async unread(
    tx: Tx,
    id: string,
    most: number,
  ): Promise<{ readonly toVersion: string; readonly clientIds: string[] } | null> {
    const [row] = await tx.query<{ toVersion: string; clientIds: string[] }>(
      `select s.to_version as "toVersion",
              array(select c.client_id from rule_sweep_clients c
                     where c.tenant_id = s.tenant_id and c.sweep_id = s.id and c.judged_at is null
                     order by c.client_id limit $3) as "clientIds"
         from rule_sweeps s where s.tenant_id = $1 and s.id = $2 and s.state = 'running'`,
      [tx.tenantId, id, most],
    );
    return row ?? null;
  }

  /** Keeps what the new rules say otherwise about a client, and that it is read. Done twice, it changes nothing. */
  async keep(tx: Tx, sweepId: string, clientId: string, changes: readonly NewSweepChange[]): Promise<void> {
    const rows = changes.map((change) => ({ id: newId(), ...change }));
    await tx.query(
      `insert into rule_sweep_changes (tenant_id, id, sweep_id, client_id, policy_id, service_line_id, kind, severity, before, after)
       select $1, c.id, $2, $3, c."policyId", c."serviceLineId", c.kind, c.severity, nullif(c.before, 'null'::jsonb), c.after
         from jsonb_to_recordset($4::jsonb) as c(id uuid, "policyId" uuid, "serviceLineId" uuid, kind text, severity text,
              before jsonb, after jsonb)
       on conflict (tenant_id, sweep_id, policy_id, service_line_id) do nothing`,
      [tx.tenantId, sweepId, clientId, storableJson(rows)],
    );
    await tx.query(
      `update rule_sweep_clients set judged_at = clock_timestamp()
        where tenant_id = $1 and sweep_id = $2 and client_id = $3 and judged_at is null`,
      [tx.tenantId, sweepId, clientId],
    );
  }

  async hasUnread(tx: Tx, id: string): Promise<boolean> {
    const rows = await tx.query(
      `select 1 from rule_sweep_clients where tenant_id = $1 and sweep_id = $2 and judged_at is null limit 1`,
      [tx.tenantId, id],
    );
    return rows.length > 0;
  }

  /** Takes the next clients with changes that nobody reviewed with these rules meanwhile; each is taken once. */
  async takeChanged(tx: Tx, id: string, most: number): Promise<string[]> {
    const rows = await tx.query<{ clientId: string }>(TAKE, [tx.tenantId, id, most]);
    return rows.map(({ clientId }) => clientId);
  }

  /** The latest first, after the given id. */
  list(tx: Tx, after: string | null, most: number): Promise<SweepRow[]> {
    return tx.query<SweepRow>(
      [SELECT, 'where s.tenant_id = $1 and ($2::uuid is null or s.id < $2) order by s.id desc limit $3'].join(
        ' ',
      ),
      [tx.tenantId, after, most],
    );
  }

  async get(tx: Tx, id: string): Promise<SweepRow | null> {
    const [row] = await tx.query<SweepRow>([SELECT, 'where s.tenant_id = $1 and s.id = $2'].join(' '), [
      tx.tenantId,
      id,
    ]);
    return row ?? null;
  }

  /** The worst first, after the given place. */
  changes(
    tx: Tx,
    sweepId: string,
    {
      kinds,
      after,
      most,
    }: {
      readonly kinds: readonly SweepChangeKind[] | null;
      readonly after: ChangePlace | null;
      readonly most: number;
    },
  ): Promise<(SweepChangeView & { readonly place: ChangePlace })[]> {
    const [kind, severity, id] = after ?? [null, null, null];
    return tx.query(CHANGES, [
      tx.tenantId,
      sweepId,
      ...[kinds, kind, severity, id, most, SWEEP_CHANGE_KINDS, SEVERITIES],
    ]);
  }
}

/** Ranks of kind and severity, and the id. */
export type ChangePlace = readonly [number, number, string];

const NEWEST = `cross join lateral (select r.id, r.rule_set_version from reviews r
  where r.tenant_id = c.tenant_id and r.client_id = c.CLIENT order by r.created_at desc, r.id desc limit 1) newest`;

const OF_OTHERS = `
  select c.id as "clientId", newest.id as "reviewId", newest.rule_set_version as version
    from clients c ${NEWEST.replace('CLIENT', 'id')}
   where c.tenant_id = $1 and newest.rule_set_version <> $2
     and not ($3 and exists (
       select 1 from rule_sweep_clients x join rule_sweeps s on s.tenant_id = x.tenant_id and s.id = x.sweep_id
        where x.tenant_id = c.tenant_id and x.review_id = newest.id and s.to_version = $2 and s.state <> 'superseded'))
   order by c.id`;

const TAKE = `
  with taken as (
    update rule_sweep_clients x set asked_at = clock_timestamp()
      from (select c.id from rule_sweep_clients c
              join rule_sweeps s on s.tenant_id = c.tenant_id and s.id = c.sweep_id
              ${NEWEST.replace('CLIENT', 'client_id')}
             where c.tenant_id = $1 and c.sweep_id = $2 and c.asked_at is null
               and newest.rule_set_version <> s.to_version
               and exists (select 1 from rule_sweep_changes h where h.tenant_id = c.tenant_id
                              and h.sweep_id = c.sweep_id and h.client_id = c.client_id)
             order by c.client_id limit $3) next
     where x.tenant_id = $1 and x.id = next.id
    returning x.client_id)
  select client_id as "clientId" from taken order by client_id`;

const SELECT = `
  select s.id, s.from_versions as "fromVersions", s.to_version as "toVersion", s.state, s.started_by as "startedBy",
         s.started_at as "startedAt", s.ready_at as "readyAt", s.decided_by as "decidedBy",
         s.decided_at as "decidedAt", s.why, s.version, p.clients, p.read, h.counts,
         h."changedClients", h."reviewedClients"
    from rule_sweeps s
    cross join lateral (
      select count(*)::int as clients, count(c.judged_at)::int as read
        from rule_sweep_clients c where c.tenant_id = s.tenant_id and c.sweep_id = s.id) p
    cross join lateral (
      select jsonb_build_object(${SWEEP_CHANGE_KINDS.map(
        (kind) => `'${kind}', count(*) filter (where h.kind = '${kind}')`,
      ).join(', ')}) as counts,
             count(distinct h.client_id)::int as "changedClients",
             count(distinct h.client_id) filter (where exists (
               select 1 from rule_sweep_clients c
                 join reviews old on old.tenant_id = c.tenant_id and old.id = c.review_id
                 join reviews r on r.tenant_id = c.tenant_id and r.client_id = c.client_id and r.created_at > old.created_at
                where c.tenant_id = h.tenant_id and c.sweep_id = h.sweep_id and c.client_id = h.client_id
                  and r.rule_set_version = s.to_version))::int as "reviewedClients"
        from rule_sweep_changes h where h.tenant_id = s.tenant_id and h.sweep_id = s.id) h`;

const CHANGES = `
  select h.id, h.sweep_id as "sweepId", h.client_id as "clientId", h.policy_id as "policyId",
         h.service_line_id as "serviceLineId", h.kind, h.severity, h.before, h.after,
         jsonb_build_array(k.kind, k.severity, h.id) as place
    from rule_sweep_changes h
    cross join lateral (select array_position($8::text[], h.kind) as kind, array_position($9::text[], h.severity) as severity) k
   where h.tenant_id = $1 and h.sweep_id = $2 and ($3::text[] is null or h.kind = any($3))
     and ($6::uuid is null or (k.kind, k.severity, h.id) > ($4::int, $5::int, $6))
   order by k.kind, k.severity, h.id limit $7`;
