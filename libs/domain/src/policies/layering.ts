import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import { Conflict, InvalidInput } from '../errors.js';
import type { Policy } from './policy.entity.js';
import type { ValidPolicy } from './policy.input.js';
import { overlaps } from './policy.period.js';
import { PolicyRepository } from './policy.repository.js';

/** Checks how excess policies lie upon those beneath them. */
@Injectable()
export class Layering {
  constructor(private readonly policies: PolicyRepository) {}

  /**
   * The policy beneath is of the same client and line, runs at the same time, and does not lie upon this one. Throws
   * `policy/underlying`. `id` null: the policy is new.
   */
  async check(tx: Tx, clientId: string, id: string | null, policy: ValidPolicy): Promise<void> {
    if (policy.underlyingPolicyId === null) return;
    const [beneath] = await this.policies.byIds(tx, [policy.underlyingPolicyId]);
    if (!beneath || beneath.clientId !== clientId) throw unfit('No such policy of this client.');
    if (beneath.line !== policy.line) throw unfit('The policy beneath is of another line of business.');
    if (!overlaps(beneath, { ...policy, cancelledOn: null })) {
      throw unfit('The two policies never run at the same time.');
    }
    if (id !== null && (await this.policies.withUnderlying(tx, beneath.id)).includes(id)) {
      throw unfit('That policy lies upon this one itself.');
    }
  }

  /** A policy that others lie upon keeps its line and still runs with them. Throws `policy/has_excess`. */
  async checkAbove(tx: Tx, before: Policy, after: ValidPolicy): Promise<void> {
    for (const above of await this.policies.excessOf(tx, before)) {
      if (above.line !== after.line || !overlaps(above, { ...after, cancelledOn: null })) {
        throw new Conflict(
          'policy/has_excess',
          `Policy ${above.policyNumber} is in excess of this one, so both are of one line and run together. Change that one first.`,
          above.line === after.line ? 'expiresOn' : 'line',
        );
      }
    }
  }
}

function unfit(why: string): InvalidInput {
  return new InvalidInput(
    'underlyingPolicyId',
    `${why} Choose a policy of the same client and line whose period overlaps.`,
    'policy/underlying',
  );
}
