import type { Day } from '@carveback/rules';
import type { CarrierAnswer } from './carrier-answer.entity.js';

/** An answer as the workbench shows it. */
export type AnswerView = Omit<CarrierAnswer, 'tenantId'> & {
  /** kept, but it moves nothing: from somebody who may not bind, or not in writing */
  readonly reported: boolean;
  /** its last day has passed */
  readonly expired: boolean;
};

export function viewOf({ tenantId: _, ...answer }: CarrierAnswer, today: Day): AnswerView {
  const { validUntil } = answer;
  return { ...answer, reported: isReported(answer), expired: validUntil !== null && validUntil < today };
}

/** What counts only from those who may bind, or in writing, and has not come so. */
function isReported({
  kind,
  mayBind,
  inWriting,
}: Pick<CarrierAnswer, 'kind' | 'mayBind' | 'inWriting'>): boolean {
  if (kind === 'confirmation') return !mayBind || !inWriting;
  if (kind === 'quote') return !mayBind;
  return kind === 'decline' && !inWriting;
}
