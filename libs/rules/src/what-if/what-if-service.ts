import { proposeRemedies, type RemedyOptions } from '../remedies/propose.js';
import { reviewPolicy } from '../review.js';
import type { Remedy, ReviewInput, ServiceLineFacts, Verdict } from '../types.js';

/** How a service that the client does not sell yet would stand under a policy. */
export interface WhatIfService {
  readonly verdict: Verdict;
  /** what to ask for before it is sold; empty when nothing is open */
  readonly remedies: readonly Remedy[];
  /** documents that the policy rests on or lists but that are not in hand */
  readonly missingDocuments: readonly string[];
}

/**
 * "What if we added this service?" Judges it alone against the policy; services that are sold already are looked at only so that
 * no remedy worsens one. Pure: nothing is kept.
 */
export function whatIfService(
  input: ReviewInput,
  service: ServiceLineFacts,
  options: RemedyOptions = {},
): WhatIfService {
  const added = { ...input, services: [...input.services.filter(({ id }) => id !== service.id), service] };
  const review = reviewPolicy({ ...input, services: [service] }, options.readings);
  const remedies = proposeRemedies(added, review, options);
  return { verdict: review.verdicts[0] as Verdict, remedies, missingDocuments: review.missingDocuments };
}
