import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { difference, given } from '../changes.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { Conflict, InvalidInput, NotFound } from '../errors.js';
import { enqueue } from '../outbox/outbox.js';
import { requirePermission } from '../permissions.js';
import { RenewalService } from '../renewals/renewal.service.js';
import { optionalText, requireDay } from '../validate.js';
import { validateInsureds, type InsuredInput } from './insured.input.js';
import { Layering } from './layering.js';
import { Placement } from './placement.js';
import { PolicyInsuredRepository } from './policy-insured.repository.js';
import type { PolicyInsured } from './policy-insured.entity.js';
import type { Policy } from './policy.entity.js';
import {
  validatePolicy,
  type NewPolicy,
  type PolicyChanges,
  type PolicyFields,
  type ValidPolicy,
} from './policy.input.js';
import { isWithinPeriod } from './policy.period.js';
import { PolicyRepository } from './policy.repository.js';

/** The policies of clients. Expired ones can be entered too: claims-made history matters. */
@Injectable()
export class PolicyService {
  constructor(
    private readonly db: TenantDb,
    private readonly policies: PolicyRepository,
    private readonly insureds: PolicyInsuredRepository,
    private readonly placement: Placement,
    private readonly layering: Layering,
    private readonly renewals: RenewalService,
  ) {}

  /** Enters a policy with its insureds, plans its renewal and asks for a review. Throws `policy/*`. */
  async create(actor: Actor, input: NewPolicy): Promise<Policy> {
    requirePermission(actor, 'policy:write');
    return this.db.within(actor, (tx) => this.createIn(tx, actor, input));
  }

  /** Like `create`, for work inside another transaction such as the binding of a renewal. */
  async createIn(tx: Tx, actor: Actor, { clientId, insureds, ...input }: NewPolicy): Promise<Policy> {
    const fields = validatePolicy(input);
    const names = validateInsureds(insureds, fields);
    if (!(await this.policies.clientExists(tx, clientId))) throw new NotFound('client');
    await this.placement.check(tx, fields);
    await this.layering.check(tx, clientId, null, fields);
    const policy = await this.policies.insert(tx, { ...fields, clientId });
    await this.insureds.replace(tx, policy, names);
    await this.tell(tx, actor, 'policy.entered', policy, { ...fields, insureds: names });
    return policy;
  }

  /**
   * The terms of a policy that is offered, checked as if it were entered, with its firms. Throws `policy/*`, `input/*`.
   */
  async offered(tx: Tx, input: PolicyFields): Promise<ValidPolicy> {
    const fields = validatePolicy(input);
    await this.placement.check(tx, fields);
    return fields;
  }

  /**
   * Corrects a policy. Given insureds replace the list; insureds "from the first day" follow when that day moves.
   * Throws `policy/*`, `record/changed`.
   */
  async update(actor: Actor, { id, version, insureds, ...changes }: PolicyChanges): Promise<Policy> {
    requirePermission(actor, 'policy:write');
    return this.db.within(actor, async (tx) => {
      const before = await this.policies.get(tx, id);
      const declared = await this.insureds.listByPolicyIds(tx, [before.id]);
      const fields = validatePolicy({ ...before, ...given(changes) });
      const names = validateInsureds(insureds ?? asEntered(before, declared), fields);
      await this.checkAgainstTheFile(tx, before, fields);
      const policy = await this.policies.update(tx, before.id, version, fields);
      await this.insureds.replace(tx, policy, names);
      const detail = { ...difference(before, fields), ...(insureds ? { insureds: [declared, names] } : {}) };
      await this.tell(tx, actor, 'policy.changed', policy, detail);
      return policy;
    });
  }

  /** Ends a policy before its time, as of a day of its period. Throws `policy/cancelled_outside_period`. */
  async cancel(
    actor: Actor,
    { id, version, ...input }: { id: string; version: number; cancelledOn: string; why?: string | null },
  ): Promise<Policy> {
    requirePermission(actor, 'policy:write');
    const cancelledOn = requireDay('cancelledOn', input.cancelledOn);
    const why = optionalText('why', input.why, 2_000);
    return this.db.within(actor, async (tx) => {
      refuseOutside(await this.policies.get(tx, id), cancelledOn);
      const policy = await this.policies.update(tx, id, version, { cancelledOn });
      await this.tell(tx, actor, 'policy.cancelled', policy, { cancelledOn, why });
      return policy;
    });
  }

  /** Takes a cancellation back. Throws `policy/not_cancelled`. */
  async reinstate(actor: Actor, { id, version }: { id: string; version: number }): Promise<Policy> {
    requirePermission(actor, 'policy:write');
    return this.db.within(actor, async (tx) => {
      const { cancelledOn } = await this.policies.get(tx, id);
      if (cancelledOn === null) {
        throw new Conflict('policy/not_cancelled', 'This policy is not cancelled.', 'id');
      }
      const policy = await this.policies.update(tx, id, version, { cancelledOn: null });
      await this.tell(tx, actor, 'policy.reinstated', policy, { cancelledOn: [cancelledOn, null] });
      return policy;
    });
  }

  async get(actor: Actor, id: string): Promise<Policy> {
    requirePermission(actor, 'policy:read');
    return this.db.read(actor, (tx) => this.policies.get(tx, id));
  }

  /** Those of the policies that the actor sees, in no order. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<Policy[]> {
    requirePermission(actor, 'policy:read');
    return this.db.read(actor, (tx) => this.policies.byIds(tx, ids));
  }

  /** The clients' policies, expired and cancelled ones too; the one that ends last first. */
  async listByClientIds(actor: Actor, clientIds: readonly string[]): Promise<Policy[]> {
    requirePermission(actor, 'policy:read');
    return this.db.read(actor, (tx) => this.policies.listByClientIds(tx, clientIds));
  }

  /** The insureds of the policies, in the order in which they were entered. */
  async insuredsByPolicyIds(actor: Actor, policyIds: readonly string[]): Promise<PolicyInsured[]> {
    requirePermission(actor, 'policy:read');
    return this.db.read(actor, (tx) => this.insureds.listByPolicyIds(tx, policyIds));
  }

  /** A client's policies, for work inside another transaction such as a review. */
  listOfClient(tx: Tx, clientId: string): Promise<Policy[]> {
    return this.policies.listByClientIds(tx, [clientId]);
  }

  /** One policy, for work inside another transaction. */
  getIn(tx: Tx, id: string): Promise<Policy> {
    return this.policies.get(tx, id);
  }

  /** The insureds of the policies, for work inside another transaction. */
  insuredsIn(tx: Tx, policyIds: readonly string[]): Promise<PolicyInsured[]> {
    return this.insureds.listByPolicyIds(tx, policyIds);
  }

  /** One policy whose papers nobody else changes until this transaction ends. */
  async lock(tx: Tx, id: string): Promise<Policy> {
    await this.policies.lock(tx, id);
    return this.policies.get(tx, id);
  }

  private async checkAgainstTheFile(tx: Tx, before: Policy, fields: ValidPolicy): Promise<void> {
    await this.placement.check(tx, fields);
    await this.layering.check(tx, before.clientId, before.id, fields);
    await this.layering.checkAbove(tx, before, fields);
    if (before.cancelledOn !== null) refuseOutside({ ...before, ...fields }, before.cancelledOn);
    const { effectiveOn, expiresOn } = fields;
    const outside = await this.policies.wordingsOutside(tx, before.id, effectiveOn, expiresOn);
    if (outside.length > 0) {
      throw new Conflict(
        'policy/wording_outside_period',
        `"${outside[0]}" takes effect outside ${effectiveOn} to ${expiresOn}. Supersede that wording first, or check the days.`,
        'effectiveOn',
      );
    }
  }

  private async tell(tx: Tx, actor: Actor, trigger: string, policy: Policy, detail: object): Promise<void> {
    const { id, clientId } = policy;
    await this.renewals.plan(tx, actor, policy);
    await enqueue(tx, 'client.review', { clientId, trigger }, clientId);
    await recordAudit(tx, actor, { action: trigger, subjectKind: 'policy', subjectId: id, clientId, detail });
  }
}

function refuseOutside(policy: Policy, cancelledOn: string): void {
  if (isWithinPeriod(policy, cancelledOn)) return;
  throw new InvalidInput(
    'cancelledOn',
    `The policy runs from ${policy.effectiveOn} to ${policy.expiresOn}; it cannot have been cancelled on ${cancelledOn}.`,
    'policy/cancelled_outside_period',
  );
}

/** The insureds as somebody would enter them again: those from the first day carry no day of their own. */
function asEntered({ effectiveOn }: Policy, insureds: readonly PolicyInsured[]): InsuredInput[] {
  return insureds.map(({ kind, name, entityId, fromOn, toOn }) => ({
    kind,
    name,
    entityId,
    toOn,
    fromOn: fromOn === effectiveOn ? null : fromOn,
  }));
}
