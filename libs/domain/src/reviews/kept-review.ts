import type { Verdict } from '@carveback/rules';
import { canonicalJson } from '../audit/canonical.js';
import type { JudgedPolicy } from './judgement.js';
import { reviewedPolicy } from './judge.js';
import type { ReviewedPolicy } from './review-inputs.js';
import type { MaterialApplication, MaterialWording, ReviewMaterial } from './review-material.js';
import type { Review } from './review.entity.js';
import { storableJson } from './storable-json.js';

/** A review with all that it said, as it is kept. */
export interface KeptReview extends Pick<
  Review,
  'id' | 'clientId' | 'asOf' | 'ruleSetVersion' | 'inputs' | 'policies'
> {
  readonly verdicts: readonly Verdict[];
}

/** Documents that a kept review names, with their text. They are never edited, so it is the text that was read. */
export interface KeptDocuments {
  readonly wordings: readonly MaterialWording[];
  readonly applications: readonly MaterialApplication[];
}

/** What a review says: of each policy as a whole, and of each service under it. */
export interface Said {
  readonly policies: readonly ReviewedPolicy[];
  readonly verdicts: readonly Verdict[];
}

/** What a kept review read, put together again from its inputs, in their order. */
export function materialOf({ asOf, inputs }: KeptReview, documents: KeptDocuments): ReviewMaterial {
  const wordings = new Map(documents.wordings.map((wording) => [wording.id, wording]));
  const applications = new Map(documents.applications.map((application) => [application.id, application]));
  return {
    asOf,
    services: inputs.services,
    mappings: inputs.mappings ?? [],
    policies: inputs.policies.map(({ policy }) => policy),
    wordings: inputs.policies.flatMap(({ wordings: refs }) =>
      refs.flatMap(({ id }) => wordings.get(id) ?? []),
    ),
    applications: inputs.policies.flatMap(({ application }) => applications.get(application?.id ?? '') ?? []),
  };
}

/** What a run of the rules says, as it would be kept. */
export function saidBy(judged: readonly JudgedPolicy[]): Said {
  return {
    policies: judged.map(reviewedPolicy),
    verdicts: judged.flatMap(({ review }) => review?.verdicts ?? []),
  };
}

/** One text for the same contents, whatever the order in which the database keeps them. */
export function bytesOf(said: Said): string {
  const { policies, verdicts } = JSON.parse(storableJson(said)) as Said;
  const placed = verdicts.map((verdict) => [`${verdict.policyId} ${verdict.serviceId}`, verdict] as const);
  return canonicalJson({ policies, verdicts: Object.fromEntries(placed) });
}
