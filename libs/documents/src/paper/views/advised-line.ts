import type { AdvisedLine, Treatment } from '../advice-facts.js';
import { oneLine } from '../clean.js';
import { formatDay } from '../format.js';

const RECOMMENDED: Readonly<Record<Treatment, string>> = {
  endorse: 'having the policy changed',
  contract: 'limiting in your agreements what it can cost you',
  control: 'making a claim less likely, or no longer offering it',
};

const ANSWERED: Readonly<Record<NonNullable<AdvisedLine['answer']>['kind'], string>> = {
  accepted: 'accepted',
  declined: 'declined',
  please_quote: 'asked for a quote',
};

/** What was recommended, and how the client answered, in words for the client. */
export function adviceText({ recommendedOn, treatment, answer }: AdvisedLine): string {
  const recommended = `On ${formatDay(recommendedOn)} we recommended ${RECOMMENDED[treatment]}`;
  return answer === null
    ? `${recommended}; you have not answered yet.`
    : `${recommended}; on ${formatDay(answer.on)} you ${ANSWERED[answer.kind]} (${oneLine(answer.by)}).`;
}
