import type { Day, PolicyFacts, WordingKind } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import { addDays } from '../clock.js';
import type { Tx } from '../database/tx.js';
import type { Policy } from '../policies/policy.entity.js';
import { judgeOne } from './judge.js';
import { Judgement, type JudgedPolicy } from './judgement.js';
import { ReviewMaterialRepository } from './review-material.repository.js';
import type { MaterialWording, ReviewMaterial } from './review-material.js';

/** Words to judge as if they had been issued. */
export interface SupposedWording {
  /** default: an endorsement */
  readonly kind?: WordingKind;
  /** one id for one text: readings are remembered by it */
  readonly id: string;
  readonly effectiveOn: Day;
  readonly text: string;
  /** offsets at which its pages begin; default: unknown */
  readonly pageStarts?: readonly number[];
}

/** One policy on one day, to be judged as it stands and as it would stand. Nothing of it is kept. */
export interface PolicyTrial {
  readonly asOf: Day;
  readonly ruleSetVersion: string;
  /** the policy's standing documents */
  readonly wordings: readonly MaterialWording[];
  /** Without some of its wordings, and with others that were only asked for. */
  judge(changes?: {
    readonly without?: readonly string[];
    readonly supposing?: readonly SupposedWording[];
  }): JudgedPolicy;
}

/** A policy that a carrier offers: its days, and the documents that were quoted. */
export interface OfferedPolicy extends PolicyFacts {
  readonly wordings: readonly Omit<MaterialWording, 'policyId'>[];
}

/** Tries out what wordings do to a policy, with the rules and the material of the reviews. */
@Injectable()
export class PolicyTrials {
  constructor(
    private readonly material: ReviewMaterialRepository,
    private readonly judgement: Judgement,
  ) {}

  /** On that day, or on the nearest one on which the policy is in force. */
  async open(tx: Tx, policy: Policy, day: Day): Promise<PolicyTrial> {
    const asOf = nearestDayInForce(policy, day);
    const material = await this.material.load(tx, policy.clientId, { asOf, policyId: policy.id });
    const wordings = material.wordings.filter(({ policyId }) => policyId === policy.id);
    return {
      asOf,
      ruleSetVersion: this.judgement.ruleSetVersion,
      wordings,
      judge: ({ without = [], supposing = [] } = {}) => {
        const kept = material.wordings.filter(({ id }) => !without.includes(id));
        const supposed = supposing.map((words) => asWording(policy.id, words));
        const changed: ReviewMaterial = { ...material, wordings: [...kept, ...supposed] };
        return judgeOne(this.judgement, changed, policy.id);
      },
    };
  }

  /**
   * An offered policy of the client as of its first day, with the newest application on file. `expiringId`: the policy
   * whose place it would take, so that its application counts too.
   */
  async offered(tx: Tx, clientId: string, expiringId: string, offer: OfferedPolicy): Promise<JudgedPolicy> {
    const { wordings, ...policy } = offer;
    const material = await this.material.load(tx, clientId, {
      asOf: offer.effectiveOn,
      policyId: expiringId,
    });
    const [application] = [...material.applications].sort((a, b) => (a.signedOn < b.signedOn ? 1 : -1));
    const imagined: ReviewMaterial = {
      ...material,
      policies: [...material.policies.filter(({ id }) => id !== expiringId), policy],
      wordings: [
        ...material.wordings.filter(({ policyId }) => policyId !== expiringId),
        ...wordings.map((wording) => ({ ...wording, policyId: policy.id })),
      ],
      applications: application ? [{ ...application, policyId: policy.id }] : [],
    };
    return judgeOne(this.judgement, imagined, policy.id);
  }
}

function nearestDayInForce(
  { effectiveOn, expiresOn, cancelledOn }: Pick<PolicyFacts, 'effectiveOn' | 'expiresOn' | 'cancelledOn'>,
  day: Day,
): Day {
  const ends = cancelledOn !== null && cancelledOn < expiresOn ? cancelledOn : expiresOn;
  const last = addDays(ends, -1);
  if (day > last) return last < effectiveOn ? effectiveOn : last;
  return day < effectiveOn ? effectiveOn : day;
}

function asWording(policyId: string, supposed: SupposedWording): MaterialWording {
  const { id, effectiveOn, text, kind = 'endorsement', pageStarts = [] } = supposed;
  return {
    ...{ id, policyId, effectiveOn, text, kind, pageStarts, state: 'text' },
    ...{ title: '', formNumber: null, edition: null, sha256: '' },
  };
}
