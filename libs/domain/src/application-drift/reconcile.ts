import { saysNothing, lineKey, type ApplicationAnswer } from '../applications/index.js';
import type { DriftEnd, DriftFinding } from './drift-finding.entity.js';
import { hasDrifted, type DriftedLine, type DriftLine } from './drift-line.js';

/** The ledger of one policy in force. */
export interface PolicyLedger {
  readonly policyId: string;
  readonly applicationId: string;
  readonly lines: readonly DriftLine[];
  /** of that application, those that count; also those that say nothing */
  readonly answers: readonly ApplicationAnswer[];
}

/** A line that has drifted, of a policy. */
export interface PolicyDrift {
  readonly policyId: string;
  readonly applicationId: string;
  readonly line: DriftedLine;
}

/** What today makes of the drifts on record. */
export interface DriftChanges {
  readonly opened: readonly PolicyDrift[];
  readonly changed: readonly (PolicyDrift & { readonly finding: DriftFinding })[];
  readonly cleared: readonly { readonly finding: DriftFinding; readonly by: DriftEnd }[];
}

/**
 * Holds the open drifts of a client against the ledgers of its policies in force. A drift ends by what is known: while
 * nobody can say what a line says, such as of a new application that is not in hand, its drift stands.
 */
export function reconcileDrift(
  open: readonly DriftFinding[],
  ledgers: readonly PolicyLedger[],
  inForce: readonly string[],
): DriftChanges {
  const drifted = ledgers.flatMap(({ policyId, applicationId, lines }) =>
    lines.filter(hasDrifted).map((line) => ({ policyId, applicationId, line })),
  );
  const found = (finding: DriftFinding) =>
    drifted.find(({ policyId, line }) => policyId === finding.policyId && line.key === finding.lineKey);
  const standing = open.flatMap((finding) => {
    const drift = found(finding);
    return drift ? [{ finding, ...drift }] : [];
  });
  const cleared = open.flatMap((finding) => {
    const by = found(finding) ? null : endOf(finding, ledgers, inForce);
    return by === null ? [] : [{ finding, by }];
  });
  const known = (drift: PolicyDrift) =>
    standing.some(({ policyId, line }) => policyId === drift.policyId && line === drift.line);
  return {
    opened: drifted.filter((drift) => !known(drift)),
    changed: standing.filter(({ finding, applicationId, line }) => differs(finding, applicationId, line)),
    cleared,
  };
}

/** Null: nobody can say, so it stands. */
function endOf(
  finding: DriftFinding,
  ledgers: readonly PolicyLedger[],
  inForce: readonly string[],
): DriftEnd | null {
  if (!inForce.includes(finding.policyId)) return 'policy_ended';
  const ledger = ledgers.find(({ policyId }) => policyId === finding.policyId);
  if (!ledger) return null;
  const line = ledger.lines.find(({ key }) => key === finding.lineKey);
  if (line?.state === 'same')
    return ledger.applicationId === finding.applicationId ? 'agrees' : 'new_application';
  if (line) return null;
  if (finding.topic === 'service') return 'service_retired';
  const answer = ledger.answers.find((given) => lineKey(given) === finding.lineKey);
  return answer && saysNothing(answer) ? 'answer_taken_back' : null;
}

function differs(finding: DriftFinding, applicationId: string, line: DriftedLine): boolean {
  return (
    finding.applicationId !== applicationId ||
    finding.reasons.join() !== line.reasons.join() ||
    (['state', 'severity', 'title', 'said', 'words', 'today'] as const).some(
      (field) => finding[field] !== line[field],
    )
  );
}
