import { reviewPolicy } from '../review.js';
import type { Day, PolicyReview, ReviewInput, Verdict, WordingText } from '../types.js';
import { standingOf } from './standing.js';

/** Words that a carrier might issue, and the day from which they would count. */
export interface DraftEndorsement {
  readonly text: string;
  readonly effectiveOn: Day;
}

/** What an endorsement does to the standing of a service. */
export const CHANGES_OF_STANDING = ['better', 'worse', 'same'] as const;

/** One service before and after. */
export interface ChangedService {
  readonly serviceId: string;
  readonly before: Verdict;
  readonly after: Verdict;
  readonly change: (typeof CHANGES_OF_STANDING)[number];
}

/** What an endorsement would change. */
export interface WhatIfEndorsement {
  /** the later of the day of the review and the endorsement's own: both readings are as of then */
  readonly asOf: Day;
  readonly services: readonly ChangedService[];
  readonly after: PolicyReview;
  /** plain words for a person */
  readonly summary: string;
}

const DRAFT_ID = 'draft-endorsement';

/** "What if this endorsement were issued?" Reads the policy without and with it, as of the day on which it counts. Pure. */
export function whatIfEndorsement(
  input: ReviewInput,
  { text, effectiveOn }: DraftEndorsement,
): WhatIfEndorsement {
  const asOf = effectiveOn > input.asOf ? effectiveOn : input.asOf;
  const draft: WordingText = {
    id: DRAFT_ID,
    kind: 'endorsement',
    title: 'Draft endorsement',
    formNumber: null,
    edition: null,
    effectiveOn,
    text,
    pageStarts: [],
  };
  const before = reviewPolicy({ ...input, asOf });
  const after = reviewPolicy({ ...input, asOf, wordings: [...input.wordings, draft] });
  const services = after.verdicts.map((verdict, i) => changeOf(before.verdicts[i] as Verdict, verdict));
  return { asOf, services, after, summary: summaryOf(input, services) };
}

function changeOf(before: Verdict, after: Verdict): ChangedService {
  const step = standingOf(after) - standingOf(before);
  return {
    serviceId: after.serviceId,
    before,
    after,
    change: step > 0 ? 'better' : step < 0 ? 'worse' : 'same',
  };
}

function summaryOf({ services }: ReviewInput, changes: readonly ChangedService[]): string {
  const names = (change: ChangedService['change']): string =>
    changes
      .filter((c) => c.change === change)
      .map((c) => `"${services.find(({ id }) => id === c.serviceId)?.name ?? c.serviceId}"`)
      .join(', ');
  const [better, worse] = [names('better'), names('worse')];
  if (!better && !worse) return 'No service would stand otherwise than it does now.';
  const open = changes.filter((c) => c.after.verdict !== 'in_scope').length;
  return [
    better && `Better: ${better}.`,
    worse && `Worse: ${worse}.`,
    open === 0
      ? 'Every service would then be within the services described, on the documents read.'
      : `Still open then: ${open} of ${changes.length}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
