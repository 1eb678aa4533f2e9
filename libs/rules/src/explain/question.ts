import { labelOf } from '../taxonomy/taxonomy.js';
import type { ServiceLineFacts, Verdict } from '../types.js';

type Draft = Omit<Verdict, 'explanation' | 'question'>;

/** The neutral question that a verdict raises; null when none arises. Concedes nothing. */
export function questionFor(
  draft: Draft,
  service: ServiceLineFacts,
  missing: readonly string[],
): string | null {
  const name = service.name.trim() || labelOf(draft.code);
  if (draft.code === 'unknown') return `What work does "${name}" consist of, and who performs it?`;
  if (draft.reasons[0] === 'schedule_missing') {
    return `Please send the ${missing[0] ? `"${missing[0]}"` : 'document that lists the insured services'} on which the policy relies, so that "${name}" can be read against it.`;
  }
  if (draft.verdict === 'in_scope') {
    return draft.onlyIf
      ? `Is it agreed for every engagement of "${name}" that the condition is met and kept on file: "${draft.onlyIf}"?`
      : null;
  }
  return underwriterQuestion(draft, name);
}

function underwriterQuestion(draft: Draft, name: string): string {
  const kind = labelOf(draft.code).toLowerCase();
  switch (draft.reasons[0]) {
    case 'intentional_acts':
      return `The insured advises that it performs ${kind} at its clients' request ("${name}"). Please confirm how the policy responds to testing that a client has authorised in writing, or kindly amend.`;
    case 'product':
      return `The insured advises that it supplies "${name}" to clients. Please confirm under which part of the policy such supply falls, or quote for it.`;
    case 'gate':
      return `The insured advises that "${name}" is performed as described to you. Please confirm that the policy extends to work so performed.`;
    case 'not_in_force':
      return 'Please confirm the dates between which the policy is in force.';
    case 'after_application':
      return `The insured advises that its operations have developed and now include "${name}". Please accept the updated description of operations.`;
    default:
      return `The insured advises that its services include ${kind} ("${name}"). Please confirm that these fall within the services described, or kindly amend the description.`;
  }
}
