import type { Remedy, Span } from '../types.js';
import type { Finding, RemedyContext } from './context.js';

/**
 * One change of wording for some findings, in several ways of putting it, the shortest first: the first that holds when
 * tried is proposed.
 */
export type Draft = (context: RemedyContext) => Remedy[][];

/** A change by wording for some findings. */
export function wordedRemedy(
  kind: Remedy['kind'],
  findings: readonly Finding[],
  {
    place,
    anchor,
    text,
    operation = 'insert',
  }: {
    readonly place: string;
    readonly anchor: Span | null;
    readonly text: string;
    readonly operation?: Remedy['operation'];
  },
): Remedy {
  return {
    kind,
    serviceIds: findings.map((f) => f.service.id),
    byWording: true,
    operation,
    place,
    anchor,
    text,
  };
}
