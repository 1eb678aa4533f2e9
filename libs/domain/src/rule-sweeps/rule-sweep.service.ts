import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { Clock } from '../clock.js';
import { getRecord, updateRecord } from '../database/records.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { Conflict, NotFound } from '../errors.js';
import { enqueue } from '../outbox/outbox.js';
import { Cursors, pageOf, requirePageSize, type Page, type PageRequest } from '../paging.js';
import { requirePermission } from '../permissions.js';
import { ClientReadings } from '../reviews/index.js';
import { requireOneOf, requireText } from '../validate.js';
import { SWEEP_CHANGE_KINDS, type SweepChangeKind } from './rule-sweep-change.entity.js';
import { RuleSweep } from './rule-sweep.entity.js';
import {
  RuleSweepRepository,
  type ChangePlace,
  type SweepChangeView,
  type SweepRow,
} from './rule-sweep.repository.js';
import { auditSweep, SweepStarter } from './sweep-starter.js';
import { sweepSummary } from './sweep-summary.js';

const LIST = 'rule_sweeps';
const CHANGES = 'rule_sweep_changes';

/** A sweep, how far it has come, and what it found so far. */
export interface RuleSweepView extends SweepRow {
  /** e.g. `12 new gaps, 3 cured` */
  readonly summary: string;
}

export interface SweepChangeRequest extends PageRequest {
  readonly sweepId: string;
  /** left out: all */
  readonly kinds?: readonly SweepChangeKind[] | null;
}

/** What another rule set would change about the book: shown, then applied or discarded by a person. */
@Injectable()
export class RuleSweepService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly cursors: Cursors,
    private readonly sweeps: RuleSweepRepository,
    private readonly starter: SweepStarter,
    private readonly readings: ClientReadings,
  ) {}

  /**
   * Begins a sweep of all clients whose newest review is of other rules than those that run here; one with other rules
   * that is open is superseded. Throws `rule_sweep/open`, `rule_sweep/nothing_to_read`.
   */
  async start(actor: Actor): Promise<RuleSweepView> {
    requirePermission(actor, 'rule_sweep:decide');
    return this.db.within(actor, async (tx) => {
      await this.sweeps.lock(tx);
      const open = await this.sweeps.open(tx);
      const toVersion = this.readings.ruleSetVersion;
      if (open?.toVersion === toVersion) {
        throw new Conflict('rule_sweep/open', 'A sweep with these rules is open. Apply or discard that one.');
      }
      const clients = await this.sweeps.clientsOfOthers(tx, toVersion, { unseen: false });
      if (clients.length === 0) {
        throw new Conflict(
          'rule_sweep/nothing_to_read',
          'Every client was reviewed with the rules of today: there is nothing to compare.',
        );
      }
      if (open) await this.starter.supersede(tx, actor, open.id);
      return this.view(tx, await this.starter.start(tx, actor, clients));
    });
  }

  /**
   * Has the clients with changes reviewed, in batches: findings and cases follow from that. Throws `record/not_found`,
   * `record/changed`, `rule_sweep/not_ready`.
   */
  async apply(actor: Actor, { id, version }: { id: string; version: number }): Promise<RuleSweepView> {
    requirePermission(actor, 'rule_sweep:decide');
    return this.db.within(actor, async (tx) => {
      await this.decide(tx, actor, { id, version, state: 'applied', why: '' });
      await enqueue(tx, 'rule_sweep.apply', { sweepId: id }, null);
      const view = await this.view(tx, id);
      await auditSweep(tx, actor, id, 'rule_sweep.applied', { ...view.counts, clients: view.changedClients });
      return view;
    });
  }

  /** Leaves things as they are, and says why. Throws as `apply` does; a running one may be discarded too. */
  async discard(actor: Actor, input: { id: string; version: number; why: string }): Promise<RuleSweepView> {
    requirePermission(actor, 'rule_sweep:decide');
    const why = requireText('why', input.why, 2_000);
    return this.db.within(actor, async (tx) => {
      await this.decide(tx, actor, { ...input, state: 'discarded', why });
      await auditSweep(tx, actor, input.id, 'rule_sweep.discarded', { why });
      return this.view(tx, input.id);
    });
  }

  /** Throws `record/not_found`. */
  get(actor: Actor, id: string): Promise<RuleSweepView> {
    requirePermission(actor, 'rule_sweep:read');
    return this.db.read(actor, (tx) => this.view(tx, id));
  }

  /** The latest first. */
  async list(actor: Actor, { first, after }: PageRequest): Promise<Page<RuleSweepView>> {
    requirePermission(actor, 'rule_sweep:read');
    const most = requirePageSize(first);
    const [from] = after === null ? [null] : this.cursors.decode(actor.tenantId, LIST, after);
    const rows = await this.db.read(actor, (tx) => this.sweeps.list(tx, from as string | null, most + 1));
    return pageOf(rows, most, ({ id }) => this.cursors.encode(actor.tenantId, LIST, [id]), show);
  }

  /** What the sweep found, the worst first. Throws `record/not_found`. */
  async changes(actor: Actor, request: SweepChangeRequest): Promise<Page<SweepChangeView>> {
    requirePermission(actor, 'rule_sweep:read');
    const most = requirePageSize(request.first);
    const kinds = request.kinds?.map((kind) => requireOneOf('kinds', kind, SWEEP_CHANGE_KINDS)) ?? null;
    const after = request.after === null ? null : this.cursors.decode(actor.tenantId, CHANGES, request.after);
    const rows = await this.db.read(actor, async (tx) => {
      await getRecord(tx, RuleSweep, request.sweepId, 'sweep');
      const place = after as unknown as ChangePlace | null;
      return this.sweeps.changes(tx, request.sweepId, { kinds, after: place, most: most + 1 });
    });
    const cursorOf = ({ place }: { place: ChangePlace }) =>
      this.cursors.encode(actor.tenantId, CHANGES, place);
    return pageOf(rows, most, cursorOf, ({ place: _, ...change }) => change);
  }

  private async decide(
    tx: Tx,
    actor: Actor,
    input: {
      readonly id: string;
      readonly version: number;
      readonly state: 'applied' | 'discarded';
      readonly why: string;
    },
  ): Promise<void> {
    const { id, version, state, why } = input;
    const sweep = await getRecord(tx, RuleSweep, id, 'sweep', 'for update');
    const from = state === 'applied' ? ['ready'] : ['ready', 'running'];
    if (!from.includes(sweep.state)) {
      throw new Conflict(
        'rule_sweep/not_ready',
        `This sweep is ${sweep.state}; that is done with one that is ${from.join(' or ')}.`,
        'id',
      );
    }
    if (state === 'applied' && sweep.toVersion !== this.readings.ruleSetVersion) {
      throw new Conflict(
        'rule_sweep/not_ready',
        'The rules have changed since this sweep was read. Start another one.',
        'id',
      );
    }
    const decided = { state, why, decidedBy: actor.userId, decidedAt: this.clock.now() };
    await updateRecord(tx, RuleSweep, 'sweep', id, version, decided);
  }

  private async view(tx: Tx, id: string): Promise<RuleSweepView> {
    const sweep = await this.sweeps.get(tx, id);
    if (!sweep) throw new NotFound('sweep');
    return show(sweep);
  }
}

function show(sweep: SweepRow): RuleSweepView {
  return { ...sweep, summary: sweepSummary(sweep.counts) };
}
