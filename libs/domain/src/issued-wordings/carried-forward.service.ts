import type { PolicyReview } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { Clock } from '../clock.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { InvalidInput } from '../errors.js';
import { requirePermission } from '../permissions.js';
import type { Policy } from '../policies/policy.entity.js';
import { PolicyService } from '../policies/policy.service.js';
import { PolicyTrials } from '../reviews/policy-trials.js';
import { WordingService } from '../wordings/wording.service.js';
import {
  carriedClauses,
  carriedServices,
  isCarried,
  type Carried,
  type CarriedClause,
  type CarriedService,
} from './carried-forward.js';
import type { IssuedWording } from './issued-wording.entity.js';
import { IssuedWordingRepository } from './issued-wording.repository.js';
import { standings } from './outcomes.js';

/** Whether one mid-term endorsement of the expiring policy lives on in its renewal. */
export interface CarriedEndorsement {
  readonly requestId: string;
  readonly issuedId: string;
  /** the document as it stood at the end of the expiring term */
  readonly wordingId: string;
  readonly state: Carried;
  readonly services: readonly CarriedService[];
  readonly clauses: readonly CarriedClause[];
}

/** What takes the place of the expiring wording; `review` null while nobody can read any of it. */
export interface RenewedPapers {
  readonly review: PolicyReview | null;
  readonly papers: readonly string[];
}

/** Proves, at a renewal, that mid-term endorsements were carried forward into the renewed wording. */
@Injectable()
export class CarriedForwardService {
  constructor(
    private readonly db: TenantDb,
    private readonly repository: IssuedWordingRepository,
    private readonly policies: PolicyService,
    private readonly wordings: WordingService,
    private readonly trials: PolicyTrials,
    private readonly clock: Clock,
  ) {}

  /**
   * Every endorsement issued for a request on the expiring policy, in the order of entry. Throws `renewal/not_a_renewal`,
   * `record/not_found`.
   */
  list(actor: Actor, policyId: string, renewalPolicyId: string): Promise<CarriedEndorsement[]> {
    requirePermission(actor, 'review:read');
    return this.db.read(actor, (tx) => this.listIn(tx, policyId, renewalPolicyId));
  }

  /** Like `list`, for work inside another transaction such as a renewal's. */
  async listIn(tx: Tx, policyId: string, renewalPolicyId: string): Promise<CarriedEndorsement[]> {
    const expiring = await this.policies.getIn(tx, policyId);
    const renewal = await this.policies.getIn(tx, renewalPolicyId);
    requireRenewal(expiring, renewal);
    const trial = await this.trials.open(tx, renewal, await brokerageToday(tx, this.clock));
    const papers = trial.wordings.filter(({ state }) => state === 'text').map(({ text }) => text);
    return this.heldAgainst(tx, policyId, { review: trial.judge().review, papers });
  }

  /** The same endorsements, held against papers that need not be on file as a policy's, such as a quoted form. */
  async heldAgainst(
    tx: Tx,
    policyId: string,
    { review, papers }: RenewedPapers,
  ): Promise<CarriedEndorsement[]> {
    const issued = lastOfEachRequest(await this.repository.byPolicyId(tx, policyId));
    const ids = issued.map(({ id }) => id);
    const standing = new Map(
      (await this.repository.standing(tx, ids)).map(({ issuedId, wordingId }) => [issuedId, wordingId]),
    );
    const texts = await this.wordings.byIdsIn(
      tx,
      [...standing.values()].flatMap((id) => id ?? []),
    );
    const checks = await this.repository.checksByIssuedIds(tx, ids);
    const renewed = standings(review);
    return issued.flatMap(({ id: issuedId, requestId }) => {
      const wording = texts.find(({ id }) => id === standing.get(issuedId));
      if (!wording) return [];
      const check = checks.find((one) => one.issuedId === issuedId);
      const services = carriedServices(check?.services ?? [], renewed);
      const clauses = carriedClauses(wording.text, papers);
      const state = isCarried(review !== null, services, clauses);
      return [{ requestId, issuedId, wordingId: wording.id, state, services, clauses }];
    });
  }
}

function requireRenewal(expiring: Policy, renewal: Policy): void {
  const { clientId, line, effectiveOn } = renewal;
  if (clientId === expiring.clientId && line === expiring.line && effectiveOn > expiring.effectiveOn) return;
  throw new InvalidInput(
    'renewalPolicyId',
    'The renewal is a policy of the same client and line whose period begins later. Choose that one.',
    'renewal/not_a_renewal',
  );
}

/** Oldest first. What a correction replaced is history. */
function lastOfEachRequest(newestFirst: readonly IssuedWording[]): IssuedWording[] {
  const seen = new Set<string>();
  return newestFirst.filter(({ requestId }) => !seen.has(requestId) && seen.add(requestId)).reverse();
}
