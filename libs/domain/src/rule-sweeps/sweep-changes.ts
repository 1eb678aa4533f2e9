import type { Verdict } from '@carveback/rules';
import { isRetired, type FindingChanges, type OpenFinding } from '../findings/reconcile.js';
import type { ClientReading } from '../reviews/client-readings.js';
import type { RuleSweepChange, StoodVerdict, SweepChangeKind } from './rule-sweep-change.entity.js';

export type NewSweepChange = Omit<RuleSweepChange, 'tenantId' | 'id' | 'sweepId' | 'clientId'>;

/**
 * What a review with these rules would change: the findings that it would open, cure or say otherwise, and services in
 * scope that stay so under another condition. Nothing else is a change. `changes` is what the reading makes of the
 * findings.
 */
export function sweepChanges(reading: ClientReading, changes: FindingChanges): NewSweepChange[] {
  const stood = new Map(reading.newest.verdicts.map((verdict) => [keyOf(verdict), verdict]));
  const change = (kind: SweepChangeKind, after: Verdict, finding?: StoodVerdict): NewSweepChange => ({
    policyId: after.policyId,
    serviceLineId: after.serviceId,
    kind,
    severity: after.severity,
    before: finding ?? brief(stood.get(keyOf(after))),
    after: kept(after),
  });
  const verdicts = reading.judged.flatMap(({ review }) => review?.verdicts ?? []);
  const now = new Map(verdicts.map((verdict) => [keyOf(verdict), verdict]));
  const opened = changes.opened.map((verdict) =>
    change(verdict.verdict === 'gap' ? 'new_gap' : 'new_arguable', verdict),
  );
  const standing = changes.standing
    .filter(({ changed }) => changed)
    .map(({ finding, verdict }) =>
      change(stepOf(finding.verdict, verdict.verdict), verdict, stoodAs(finding)),
    );
  const cured = changes.cured.flatMap(({ finding, by }) => {
    const verdict = now.get(keyOf({ ...finding, serviceId: finding.serviceLineId }));
    return by === 'wording' && verdict ? [change('cured', verdict, stoodAs(finding))] : [];
  });
  return [...opened, ...standing, ...cured, ...conditions(reading, stood, verdicts, change)];
}

/** In scope before and now, but not under the same condition. */
function conditions(
  { material }: ClientReading,
  stood: ReadonlyMap<string, Verdict>,
  verdicts: readonly Verdict[],
  change: (kind: SweepChangeKind, after: Verdict) => NewSweepChange,
): NewSweepChange[] {
  const retired = new Set(
    material.services.filter((service) => isRetired(service, material.asOf)).map(({ id }) => id),
  );
  return verdicts
    .filter((now) => {
      const before = stood.get(keyOf(now));
      const both = now.verdict === 'in_scope' && before?.verdict === 'in_scope';
      return both && before.onlyIf !== now.onlyIf && !retired.has(now.serviceId);
    })
    .map((now) => change('restated', now));
}

function stepOf(before: Verdict['verdict'], now: Verdict['verdict']): SweepChangeKind {
  if (before === now) return 'restated';
  return now === 'gap' ? 'worsened' : 'eased';
}

function keyOf({ policyId, serviceId }: Pick<Verdict, 'policyId' | 'serviceId'>): string {
  return `${policyId} ${serviceId}`;
}

function brief(verdict: Verdict | undefined): StoodVerdict | null {
  if (!verdict) return null;
  const { verdict: kind, reasons, severity, onlyIf } = verdict;
  return { verdict: kind, reasons, severity, onlyIf };
}

/** A finding as a verdict: conditions belong to what is in scope. */
function stoodAs({ verdict, reasons, severity }: OpenFinding): StoodVerdict {
  return { verdict, reasons, severity, onlyIf: null };
}

function kept({ verdict, reasons, severity, onlyIf, code, explanation, evidence, question, rules }: Verdict) {
  return { verdict, reasons, severity, onlyIf, code, explanation, evidence, question, rules };
}
