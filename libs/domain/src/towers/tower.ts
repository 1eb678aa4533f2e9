import {
  CONFIRMED_STATUSES,
  ENDED_STATUSES,
  type EndorsementStatus,
} from '../endorsements/endorsement-request.status.js';

export const LAYER_ANSWERS = ['follows', 'declined', 'waiting', 'not_asked'] as const;
/**
 * What the carrier of a layer said in writing: `follows` its change is confirmed, `declined` it will not. `waiting`: nothing yet.
 * `not_asked`: the request ended before it answered.
 */
export type LayerAnswer = (typeof LAYER_ANSWERS)[number];

export function answerOf(status: EndorsementStatus | null): LayerAnswer {
  if (status === null) return 'waiting';
  if (CONFIRMED_STATUSES.includes(status)) return 'follows';
  if (status === 'declined_by_carrier') return 'declined';
  return ENDED_STATUSES.includes(status) ? 'not_asked' : 'waiting';
}

/** One policy of a tower, and what its carrier says to the change. */
export interface TowerLayer {
  readonly policyId: string;
  readonly requestId: string;
  readonly answered: boolean;
  readonly answer: LayerAnswer;
}

/** The request that changes a policy, and those that ask the carriers in excess to follow. */
export interface Tower {
  /** the request at its foot */
  readonly requestId: string;
  /** every carrier has answered in writing, whatever it said */
  readonly complete: boolean;
  /** carriers that have answered */
  readonly answered: number;
  /** the policy that is changed first, then those above it */
  readonly layers: readonly TowerLayer[];
}

/** A row of a tower: the foot first, then each layer as it was asked. Status null: the reader may not see that request. */
export interface LayerRow {
  readonly footId: string;
  readonly policyId: string;
  readonly requestId: string;
  readonly status: EndorsementStatus | null;
}

export function towerOf(requestId: string, rows: readonly LayerRow[]): Tower {
  const layers = rows.map(({ policyId, requestId: layerRequestId, status }) => {
    const answer = answerOf(status);
    const answered = answer === 'follows' || answer === 'declined';
    return { policyId, requestId: layerRequestId, answered, answer };
  });
  const answered = layers.filter((layer) => layer.answered).length;
  return { requestId, layers, answered, complete: answered === layers.length };
}
