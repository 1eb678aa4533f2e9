import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { difference, given } from '../changes.js';
import { Client } from '../clients/client.entity.js';
import { getRecord } from '../database/records.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { Conflict } from '../errors.js';
import { requirePermission } from '../permissions.js';
import type { Policy } from '../policies/policy.entity.js';
import { PolicyService } from '../policies/policy.service.js';
import { optionalDay, requireDay, requireOneOf } from '../validate.js';
import { NOTICE_KINDS, type Market, type NoticeKind, type NoticePeriod } from './notice-period.entity.js';
import {
  validateNoticePeriod,
  type NoticePeriodFields,
  type ValidNoticePeriod,
} from './notice-period.input.js';
import { NoticePeriodRepository } from './notice-period.repository.js';
import { NOTICE_PERIOD_SAMPLES } from './notice-period-samples.js';

/** What the brokerage has noted for one policy, and what to know about it. */
export interface ApplyingNoticePeriod {
  readonly policyId: string;
  readonly kind: NoticeKind;
  readonly day: Day;
  /** the client's, as on record */
  readonly state: string;
  /** a wholesaler in the placement means surplus lines */
  readonly market: Market;
  /** null: none on record */
  readonly period: NoticePeriod | null;
  readonly remark: string;
}

/** The brokerage's own table of notice periods, each with its source. It is kept by people and is no legal advice. */
@Injectable()
export class NoticePeriodService {
  constructor(
    private readonly db: TenantDb,
    private readonly periods: NoticePeriodRepository,
    private readonly policies: PolicyService,
  ) {}

  /** Throws `notice_period/*`, `input/*`. */
  async add(actor: Actor, input: NoticePeriodFields): Promise<NoticePeriod> {
    requirePermission(actor, 'notice_period:write');
    const fields = validateNoticePeriod(input);
    return this.db.within(actor, async (tx) => {
      await this.refuseOverlap(tx, fields, null);
      const period = await this.periods.insert(tx, fields);
      await tell(tx, actor, 'notice_period.added', period.id, fields);
      return period;
    });
  }

  /** Throws `notice_period/*`, `input/*`, `record/changed`. */
  async change(
    actor: Actor,
    { id, version, ...changes }: { id: string; version: number } & Partial<NoticePeriodFields>,
  ): Promise<NoticePeriod> {
    requirePermission(actor, 'notice_period:write');
    return this.db.within(actor, async (tx) => {
      const before = await this.periods.get(tx, id);
      const fields = validateNoticePeriod({ ...before, ...given(changes) });
      await this.refuseOverlap(tx, fields, before.id);
      const period = await this.periods.update(tx, id, version, fields);
      await tell(tx, actor, 'notice_period.changed', id, difference(before, fields));
      return period;
    });
  }

  /** Answers what stood. */
  async remove(actor: Actor, { id, version }: { id: string; version: number }): Promise<NoticePeriod> {
    requirePermission(actor, 'notice_period:write');
    return this.db.within(actor, async (tx) => {
      const period = await this.periods.update(tx, id, version, {});
      await this.periods.delete(tx, id);
      const { state, kind, market, days, source, validFrom, validUntil } = period;
      const detail = { state, kind, market, days, source, validFrom, validUntil };
      await tell(tx, actor, 'notice_period.removed', id, detail);
      return period;
    });
  }

  /** Adds the samples that overlap nothing in the table, leaves what is there, and answers the whole table. */
  async loadSamples(actor: Actor): Promise<NoticePeriod[]> {
    requirePermission(actor, 'notice_period:write');
    return this.db.within(actor, async (tx) => {
      await this.periods.lock(tx);
      for (const sample of NOTICE_PERIOD_SAMPLES) {
        if (await this.periods.overlapping(tx, sample, null)) continue;
        const { id } = await this.periods.insert(tx, sample);
        await tell(tx, actor, 'notice_period.added', id, { ...sample, sample: true });
      }
      return this.periods.list(tx, null);
    });
  }

  /** The table by state, kind, market and first day; `day`: only what counts on it. */
  async list(actor: Actor, day?: Day | null): Promise<NoticePeriod[]> {
    requirePermission(actor, 'notice_period:read');
    const on = optionalDay('day', day);
    return this.db.read(actor, (tx) => this.periods.list(tx, on));
  }

  /** The row that counts for a policy on a day, by the client's state and the policy's market. Throws `record/not_found`. */
  async forPolicy(actor: Actor, policyId: string, kind: NoticeKind, day: Day): Promise<ApplyingNoticePeriod> {
    requirePermission(actor, 'notice_period:read');
    const wanted = requireOneOf('kind', kind, NOTICE_KINDS);
    const on = requireDay('day', day);
    return this.db.read(actor, async (tx) =>
      this.forPolicyIn(tx, await this.policies.getIn(tx, policyId), wanted, on),
    );
  }

  /** Like `forPolicy`, for work inside another transaction. */
  async forPolicyIn(
    tx: Tx,
    { id: policyId, clientId, wholesalerId }: Pick<Policy, 'id' | 'clientId' | 'wholesalerId'>,
    kind: NoticeKind,
    day: Day,
  ): Promise<ApplyingNoticePeriod> {
    const { state } = await getRecord(tx, Client, clientId, 'client');
    const market: Market = wholesalerId === null ? 'admitted' : 'surplus_lines';
    const key = { state: state.trim().toUpperCase(), kind, market };
    const period = await this.periods.applying(tx, key, day);
    return { policyId, kind, day, state, market, period, remark: remarkOn(key.state, market, period) };
  }

  private async refuseOverlap(tx: Tx, fields: ValidNoticePeriod, exceptId: string | null): Promise<void> {
    await this.periods.lock(tx);
    const other = await this.periods.overlapping(tx, fields, exceptId);
    if (!other) return;
    throw new Conflict(
      'notice_period/overlap',
      `For that state, kind and market a row counts from ${other.validFrom} ${other.validUntil ? `to ${other.validUntil}` : 'on'}. End that one before this one begins.`,
      'validFrom',
    );
  }
}

function remarkOn(state: string, market: Market, period: NoticePeriod | null): string {
  const remarks = [
    ...(period === null ? ['None on record.'] : []),
    ...(/^[A-Z]{2}$/.test(state)
      ? []
      : [
          'The client’s state is not on record with its two letters, so only rows for any state are looked at.',
        ]),
    ...(market === 'surplus_lines'
      ? [
          'Placed through a wholesaler, so taken for surplus lines: such policies are often outside the laws on notice.',
        ]
      : []),
    'The brokerage’s own table, no legal advice: check the source.',
  ];
  return remarks.join(' ');
}

function tell(tx: Tx, actor: Actor, action: string, subjectId: string, detail: object): Promise<void> {
  return recordAudit(tx, actor, { action, subjectKind: 'notice_period', subjectId, clientId: null, detail });
}
