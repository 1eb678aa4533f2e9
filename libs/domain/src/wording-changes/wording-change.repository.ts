import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import { NotFound } from '../errors.js';
import { newId } from '../ids.js';
import { storableJson } from '../reviews/storable-json.js';
import type { TriedChange } from './change-trial.js';
import type { HitStep, WordingChangeHit } from './wording-change-hit.entity.js';
import type { WordingChangePolicy } from './wording-change-policy.entity.js';
import { WordingChange } from './wording-change.entity.js';
import { formKey } from './wording-change.input.js';

/** How far the reading of a change has come, and what it found so far. */
export interface ChangeProgress {
  readonly changeId: string;
  readonly policies: number;
  readonly read: number;
  /** of the read ones, those that nobody could read */
  readonly notRead: number;
  readonly clientsHit: number;
  readonly servicesHit: number;
  readonly gaps: number;
  readonly arguable: number;
  /** within the services then only under a condition */
  readonly conditional: number;
  readonly servicesBetter: number;
}

export type HitView = Omit<WordingChangeHit, 'tenantId'>;
export type UnreadPolicy = Pick<WordingChangePolicy, 'policyId' | 'clientId' | 'countsFrom'>;

/** Ranks of verdict and severity, and the id. */
export type HitPlace = readonly [number, number, string];

/** A client that a change hits, and its letter. */
export interface HitClient {
  readonly changeId: string;
  readonly clientId: string;
  readonly gaps: number;
  readonly services: number;
  /** the letter's cause */
  readonly causeId: string;
  readonly ordered: boolean;
  readonly letterId: string | null;
  readonly place: readonly [number, number, string];
}

const [VERDICTS, SEVERITIES] = [
  ['gap', 'arguable', 'in_scope'],
  ['critical', 'high', 'medium', 'low'],
];

@Injectable()
export class WordingChangeRepository {
  /** Keeps which policies the change is about, as they stand now. Answers how many. */
  async match(tx: Tx, change: WordingChange, today: Day): Promise<number> {
    const rows = await tx.query<UnreadPolicy & { renewal: boolean }>(MATCH, [
      tx.tenantId,
      change.carrierId,
      change.effectiveOn,
      today,
      change.appliesTo,
      formKey(change.replacesFormNumber),
      formKey(change.replacesEdition),
    ]);
    await tx.query(
      `insert into wording_change_policies (tenant_id, id, change_id, client_id, policy_id, counts_from, renewal)
       select $1, m.id, $2, m.client_id, m.policy_id, m.counts_from, m.renewal
         from unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::date[], $7::boolean[])
           as m(id, client_id, policy_id, counts_from, renewal)`,
      [
        tx.tenantId,
        change.id,
        rows.map(() => newId()),
        rows.map(({ clientId }) => clientId),
        rows.map(({ policyId }) => policyId),
        rows.map(({ countsFrom }) => countsFrom),
        rows.map(({ renewal }) => renewal),
      ],
    );
    return rows.length;
  }

  /** Holds a change that is being read until the transaction ends; false when it is not any more. */
  async holdReading(tx: Tx, id: string): Promise<boolean> {
    const rows = await tx.query(
      `select 1 from wording_changes where tenant_id = $1 and id = $2 and state = 'reading' for update`,
      [tx.tenantId, id],
    );
    return rows.length === 1;
  }

  /** The next policies to read, in the order of their ids. */
  unread(tx: Tx, changeId: string, most: number): Promise<UnreadPolicy[]> {
    return tx.query<UnreadPolicy>(
      `select policy_id as "policyId", client_id as "clientId", counts_from as "countsFrom"
         from wording_change_policies where tenant_id = $1 and change_id = $2 and read_at is null
        order by policy_id limit $3`,
      [tx.tenantId, changeId, most],
    );
  }

  /** Keeps what the change would do to a policy, and that it is read. Done twice, it changes nothing. */
  async keep(tx: Tx, changeId: string, policy: UnreadPolicy, tried: TriedChange): Promise<void> {
    const rows = tried.hits.map((hit) => ({ id: newId(), ...hit }));
    await tx.query(
      `insert into wording_change_hits (tenant_id, id, change_id, client_id, policy_id, service_line_id, step, verdict,
                                        severity, before, after)
       select $1, h.id, $2, $3, $4, h."serviceLineId", h.step, h.verdict, h.severity, h.before, h.after
         from jsonb_to_recordset($5::jsonb) as h(id uuid, "serviceLineId" uuid, step text, verdict text, severity text,
              before jsonb, after jsonb)
       on conflict (tenant_id, change_id, policy_id, service_line_id) do nothing`,
      [tx.tenantId, changeId, policy.clientId, policy.policyId, storableJson(rows)],
    );
    await tx.query(
      `update wording_change_policies set read_at = clock_timestamp(), rule_set_version = $4, not_read = $5
        where tenant_id = $1 and change_id = $2 and policy_id = $3 and read_at is null`,
      [tx.tenantId, changeId, policy.policyId, tried.ruleSetVersion, tried.notRead],
    );
  }

  /** With its words. Throws `record/not_found`. */
  async withText(tx: Tx, id: string): Promise<WordingChange> {
    const change = await tx.manager
      .createQueryBuilder(WordingChange, 'c')
      .addSelect('c.text')
      .where('c.tenant_id = :tenantId and c.id = :id', { tenantId: tx.tenantId, id })
      .getOne();
    if (!change) throw new NotFound('change of wording');
    return change;
  }

  progress(tx: Tx, changeIds: readonly string[]): Promise<ChangeProgress[]> {
    return tx.query<ChangeProgress>(PROGRESS, [tx.tenantId, changeIds]);
  }

  /** The latest first, after the given id. */
  list(tx: Tx, after: string | null, most: number): Promise<WordingChange[]> {
    const query = tx.manager
      .createQueryBuilder(WordingChange, 'c')
      .where('c.tenant_id = :tenantId', { tenantId: tx.tenantId });
    if (after !== null) query.andWhere('c.id < :after', { after });
    return query.orderBy('c.id', 'DESC').limit(most).getMany();
  }

  /** The worst first, after the given place. */
  hits(
    tx: Tx,
    changeId: string,
    filter: {
      readonly step: HitStep;
      readonly clientId: string | null;
      readonly after: HitPlace | null;
      readonly most: number;
    },
  ): Promise<(HitView & { readonly place: HitPlace })[]> {
    const [verdict, severity, id] = filter.after ?? [null, null, null];
    return tx.query(HITS, [
      tx.tenantId,
      changeId,
      ...[filter.step, filter.clientId, verdict, severity, id, filter.most, VERDICTS, SEVERITIES],
    ]);
  }

  /** Clients with a service that would stand worse; most gaps first. `clientIds` null: all. */
  clients(
    tx: Tx,
    changeId: string,
    filter: {
      readonly clientIds: readonly string[] | null;
      readonly after: HitClient['place'] | null;
      readonly most: number | null;
    },
  ): Promise<HitClient[]> {
    const [gaps, services, id] = filter.after ?? [null, null, null];
    return tx.query<HitClient>(CLIENTS, [
      tx.tenantId,
      changeId,
      ...[filter.clientIds, gaps, services, id, filter.most],
    ]);
  }

  /** What a letter's cause is about: the change, and for each policy of the client the services that it makes worse. */
  async notice(
    tx: Tx,
    hitId: string,
  ): Promise<{ changeId: string; carrier: string; policies: NoticePolicy[] } | null> {
    const [row] = await tx.query<{ changeId: string; carrier: string; policies: NoticePolicy[] }>(NOTICE, [
      tx.tenantId,
      hitId,
    ]);
    return row ?? null;
  }
}

/** One policy of the client that a notice is about. */
export interface NoticePolicy {
  readonly number: string;
  readonly countsFrom: Day;
  readonly renewal: boolean;
  readonly services: readonly { readonly name: string; readonly after: WordingChangeHit['after'] }[];
}

/**
 * In force on the day: those whose period holds it (or today, where the day is past). New and renewed: those that begin on the day or
 * later, from then; those in force today that end on it or later, from their renewal.
 */
const MATCH = `
  select p.id as "policyId", p.client_id as "clientId", p.counts_from as "countsFrom", p.renewal
    from (select p.*, least(p.expires_on, p.cancelled_on) as ends_on,
                 $5 = 'new_and_renewed' and p.effective_on < $3 as renewal,
                 case when $5 = 'in_force' then greatest($3::date, p.effective_on)
                      when p.effective_on >= $3 then p.effective_on else p.expires_on end as counts_from
            from policies p where p.tenant_id = $1 and p.issuing_company_id = $2 and p.line = 'tech_eo') p
   where p.ends_on > $4
     and case when $5 = 'in_force' then p.effective_on <= greatest($3::date, $4::date) and p.ends_on > $3
              else p.effective_on >= $3 or (p.effective_on <= $4 and p.cancelled_on is null and p.expires_on >= $3) end
     and ($6 = ''
       or exists (select 1 from wordings w where w.tenant_id = p.tenant_id and w.policy_id = p.id
                     and ${key('w.form_number')} = $6 and ($7 = '' or ${key('w.edition')} = $7)
                     and not exists (select 1 from wording_supersessions s where s.tenant_id = w.tenant_id and s.id = w.id))
       or (${key("split_part(p.form_edition, '(', 1)")} = $6 and position($7 in ${key('p.form_edition')}) > 0))
   order by p.id`;

/** As `formKey` writes it. */
function key(column: string): string {
  return `regexp_replace(lower(${column}), '[^a-z0-9]', '', 'g')`;
}

const WORSE = `filter (where h.step = 'worse')`;
const PROGRESS = `
  select c.id as "changeId", p.policies, p.read, p."notRead", h."clientsHit", h."servicesHit", h.gaps, h.arguable,
         h.conditional, h."servicesBetter"
    from wording_changes c
    cross join lateral (
      select count(*)::int as policies, count(p.read_at)::int as read,
             count(*) filter (where p.not_read <> '')::int as "notRead"
        from wording_change_policies p where p.tenant_id = c.tenant_id and p.change_id = c.id) p
    cross join lateral (
      select count(distinct h.client_id) ${WORSE}::int as "clientsHit",
             count(distinct h.service_line_id) ${WORSE}::int as "servicesHit",
             count(*) filter (where h.step = 'worse' and h.verdict = 'gap')::int as gaps,
             count(*) filter (where h.step = 'worse' and h.verdict = 'arguable')::int as arguable,
             count(*) filter (where h.step = 'worse' and h.verdict = 'in_scope')::int as conditional,
             count(distinct h.service_line_id) filter (where h.step = 'better')::int as "servicesBetter"
        from wording_change_hits h where h.tenant_id = c.tenant_id and h.change_id = c.id) h
   where c.tenant_id = $1 and c.id = any($2::uuid[])`;

const HITS = `
  select h.id, h.change_id as "changeId", h.client_id as "clientId", h.policy_id as "policyId",
         h.service_line_id as "serviceLineId", h.step, h.verdict, h.severity, h.before, h.after,
         jsonb_build_array(k.verdict, k.severity, h.id) as place
    from wording_change_hits h
    cross join lateral (select array_position($9::text[], h.verdict) as verdict,
                               array_position($10::text[], h.severity) as severity) k
   where h.tenant_id = $1 and h.change_id = $2 and h.step = $3 and ($4::uuid is null or h.client_id = $4)
     and ($7::uuid is null or (k.verdict, k.severity, h.id) > ($5::int, $6::int, $7))
   order by k.verdict, k.severity, h.id limit $8`;

const CLIENTS = `
  select h."changeId", h."clientId", h.gaps, h.services, h."causeId", o.id is not null as ordered, l.id as "letterId",
         jsonb_build_array(-h.gaps, -h.services, h."clientId") as place
    from (select h.change_id as "changeId", h.client_id as "clientId", count(*) filter (where h.verdict = 'gap')::int as gaps,
                 count(distinct h.service_line_id)::int as services, min(h.id::text)::uuid as "causeId"
            from wording_change_hits h
           where h.tenant_id = $1 and h.change_id = $2 and h.step = 'worse'
             and ($3::uuid[] is null or h.client_id = any($3))
           group by h.change_id, h.client_id) h
    left join letter_orders o on o.tenant_id = $1 and o.kind = 'wording_change_notice' and o.cause_id = h."causeId"
    left join letters l on l.tenant_id = o.tenant_id and l.order_id = o.id
   where $6::uuid is null or (-h.gaps, -h.services, h."clientId") > ($4::int, $5::int, $6)
   order by -h.gaps, -h.services, h."clientId" limit $7`;

const NOTICE = `
  select c.id as "changeId", i.name as carrier,
         (select jsonb_agg(x.policy order by x.counts_from, x.id) from (
            select p.id, w.counts_from, jsonb_build_object('number', p.policy_number, 'countsFrom', w.counts_from,
                     'renewal', w.renewal, 'services', jsonb_agg(jsonb_build_object('name', s.name, 'after', h.after)
                       order by array_position(array['gap', 'arguable', 'in_scope'], h.verdict), lower(s.name), s.id)) as policy
              from wording_change_hits h
              join wording_change_policies w on w.tenant_id = h.tenant_id and w.change_id = h.change_id and w.policy_id = h.policy_id
              join policies p on p.tenant_id = h.tenant_id and p.id = h.policy_id
              join service_lines s on s.tenant_id = h.tenant_id and s.id = h.service_line_id
             where h.tenant_id = c.tenant_id and h.change_id = c.id and h.client_id = one.client_id and h.step = 'worse'
             group by p.id, p.policy_number, w.counts_from, w.renewal) x) as policies
    from wording_change_hits one
    join wording_changes c on c.tenant_id = one.tenant_id and c.id = one.change_id
    join carriers i on i.tenant_id = c.tenant_id and i.id = c.carrier_id
   where one.tenant_id = $1 and one.id = $2`;
