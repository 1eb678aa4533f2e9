import { readWording, type WordingReading } from '../wording/reading.js';
import { standOn, type Stand } from '../policy/stand.js';
import type { PolicyReview, Remedy, ReviewInput, ServiceLineFacts, Verdict } from '../types.js';
import { judgeCode } from '../judge/judge.js';
import { additions, openGrants } from './additions.js';
import { carveBacks } from './carve-backs.js';
import { gateExtensions } from './gates.js';
import { beyondWording } from './beyond-wording.js';
import { retroactiveTreatments } from './retroactive.js';
import { styleOf, type PolicyStyle } from './style.js';

/** A finding with what a remedy needs to know of it. */
export interface Finding {
  readonly service: ServiceLineFacts;
  readonly verdict: Verdict;
  /** Codes of the line that are not in scope. */
  readonly codes: readonly string[];
}

export interface RemedyContext {
  readonly input: ReviewInput;
  readonly stand: Stand;
  readonly style: PolicyStyle;
  readonly findings: readonly Finding[];
}

/**
 * The changes that cure the findings of a review, in the order in which a good broker asks: an open grant, the narrow addition,
 * the carve-back for deliberate testing, the updated description, the retroactive treatment; then what no wording cures.
 */
export function proposeRemedies(
  input: ReviewInput,
  review: PolicyReview,
  readings: readonly WordingReading[] = input.wordings.map(readWording),
): Remedy[] {
  const stand = standOn(input, readings);
  const findings = findingsOf(input, review, stand);
  if (findings.length === 0) return [];
  const context = { input, stand, style: styleOf(stand), findings };
  return [
    ...openGrants(context),
    ...additions(context),
    ...carveBacks(context),
    ...gateExtensions(context),
    ...retroactiveTreatments(context),
    ...beyondWording(context),
  ];
}

function findingsOf(input: ReviewInput, review: PolicyReview, stand: Stand): Finding[] {
  return review.verdicts.flatMap((verdict) => {
    const service = input.services.find((s) => s.id === verdict.serviceId);
    if (!service || verdict.verdict === 'in_scope') return [];
    const parts = verdict.components.length > 0 ? verdict.components : [verdict.code];
    const codes = parts.filter((code) => judgeCode(stand, service, code).verdict !== 'in_scope');
    return [{ service, verdict, codes }];
  });
}
