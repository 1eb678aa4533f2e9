import type { Day, ServiceLineFacts, Verdict } from '@carveback/rules';
import type { JudgedPolicy } from '../reviews/judgement.js';
import type { Cure, Finding, FindingKind } from './finding.entity.js';

/** A finding that is not cured, as far as a review needs it. */
export type OpenFinding = Pick<
  Finding,
  'id' | 'policyId' | 'serviceLineId' | 'kind' | 'verdict' | 'reasons' | 'severity'
>;

/** What a review makes of the client's findings. */
export interface FindingChanges {
  readonly opened: readonly Verdict[];
  /** still there: the finding points to this review's verdict from now on */
  readonly standing: readonly {
    readonly finding: OpenFinding;
    readonly verdict: Verdict;
    readonly changed: boolean;
  }[];
  readonly cured: readonly { readonly finding: OpenFinding; readonly by: Cure }[];
}

/** A missing document or an unknown service is a question to the client; the rest asks the carrier. */
export function kindOf({ code, reasons }: Pick<Verdict, 'code' | 'reasons'>): FindingKind {
  return code === 'unknown' || reasons.includes('schedule_missing') ? 'question' : 'request';
}

/** A retired service stays in the analysis, but nobody asks the carrier for it any more. */
export function isRetired(service: Pick<ServiceLineFacts, 'retiredOn'> | undefined, day: Day): boolean {
  return service?.retiredOn != null && service.retiredOn <= day;
}

/**
 * Holds the open findings of a client against what a review says of its policies in force. A policy whose documents
 * nobody could read says nothing: its findings stand as they are.
 */
export function reconcileFindings(
  open: readonly OpenFinding[],
  judged: readonly JudgedPolicy[],
  services: readonly ServiceLineFacts[],
  asOf: Day,
): FindingChanges {
  const key = (policyId: string, serviceId: string) => `${policyId} ${serviceId}`;
  const verdicts = new Map(
    judged
      .flatMap(({ review }) => review?.verdicts ?? [])
      .map((verdict) => [key(verdict.policyId, verdict.serviceId), verdict]),
  );
  const inForce = new Set(judged.map(({ input }) => input.policy.id));
  const retired = new Set(services.filter((service) => isRetired(service, asOf)).map(({ id }) => id));
  const known = new Set(open.map(({ policyId, serviceLineId }) => key(policyId, serviceLineId)));

  const opened = [...verdicts.values()].filter(
    (verdict) =>
      verdict.verdict !== 'in_scope' &&
      !retired.has(verdict.serviceId) &&
      !known.has(key(verdict.policyId, verdict.serviceId)),
  );
  const standing: FindingChanges['standing'][number][] = [];
  const cured: FindingChanges['cured'][number][] = [];
  for (const finding of open) {
    const verdict = verdicts.get(key(finding.policyId, finding.serviceLineId));
    if (!inForce.has(finding.policyId)) cured.push({ finding, by: 'policy_ended' });
    else if (retired.has(finding.serviceLineId)) cured.push({ finding, by: 'service_retired' });
    else if (verdict?.verdict === 'in_scope') cured.push({ finding, by: 'wording' });
    else if (verdict) standing.push({ finding, verdict, changed: differs(finding, verdict) });
  }
  return { opened, standing, cured };
}

function differs(finding: OpenFinding, verdict: Verdict): boolean {
  return (
    finding.kind !== kindOf(verdict) ||
    finding.verdict !== verdict.verdict ||
    finding.severity !== verdict.severity ||
    finding.reasons.join() !== verdict.reasons.join()
  );
}
