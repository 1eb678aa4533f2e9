import { CONTROL_KINDS, type ControlAnswer, type ControlKind } from '../controls/control-kinds.js';

export const APPLICATION_TOPICS = [
  'service',
  ...CONTROL_KINDS,
  'subcontractors_used',
  'revenue_share',
  'annual_revenue',
] as const;
/**
 * What an answer of an application is about: whether it describes a service, a control, whether subcontractors are used,
 * a service's share of revenue, or the revenue of a year.
 */
export type ApplicationTopic = (typeof APPLICATION_TOPICS)[number];

/** Topics that are told for each service line. */
export const SERVICE_TOPICS = ['service', 'revenue_share'] as const satisfies readonly ApplicationTopic[];

export function isServiceTopic(topic: ApplicationTopic): boolean {
  return (SERVICE_TOPICS as readonly ApplicationTopic[]).includes(topic);
}

export function isControlTopic(topic: ApplicationTopic): topic is ControlKind {
  return (CONTROL_KINDS as readonly ApplicationTopic[]).includes(topic);
}

/** What names a line of an application: two answers to the same line are an answer and its correction. */
export interface LineName {
  readonly topic: ApplicationTopic;
  readonly serviceLineId: string | null;
  readonly assetClass: string | null;
}

/** One word for a line, the same in every application, e.g. `mfa:email`. */
export function lineKey({ topic, serviceLineId, assetClass }: LineName): string {
  return [topic, serviceLineId ?? assetClass].filter((part) => part !== null).join(':');
}

/** What an application says in a line. All empty: it says nothing there, which takes an earlier answer back. */
export interface ApplicationMeasure {
  readonly answer: ControlAnswer | null;
  readonly percent: number | null;
  readonly amountMinor: number | null;
}

export function saysNothing({ answer, percent, amountMinor }: ApplicationMeasure): boolean {
  return answer === null && percent === null && amountMinor === null;
}
