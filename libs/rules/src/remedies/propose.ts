import { judgeCode } from '../judge/judge.js';
import { standOn, type Stand } from '../policy/stand.js';
import type { PolicyReview, Remedy, ReviewInput } from '../types.js';
import { readWording, type WordingReading } from '../wording/reading.js';
import { additions, openGrants } from './additions.js';
import { beyondWording } from './beyond-wording.js';
import { carveBacks } from './carve-backs.js';
import type { Finding, RemedyContext } from './context.js';
import { gateExtensions } from './gates.js';
import { retroactiveTreatments } from './retroactive.js';
import { styleOf } from './style.js';
import { tryOut } from './try-out.js';

/** Words that may cure some findings, and the smaller groups to try when they do not cure all at once. */
type Draft = (context: RemedyContext) => Remedy[];

/** In the order in which a good broker asks. */
const DRAFTS: readonly Draft[] = [openGrants, additions, carveBacks, gateExtensions, retroactiveTreatments];

/**
 * The changes that cure the findings of a review. Every change by wording has been tried: issued as an endorsement and read
 * again it brings each of its services in scope and worsens none. What no wording cures gets a remedy of its own.
 */
export function proposeRemedies(
  input: ReviewInput,
  review: PolicyReview,
  readings: readonly WordingReading[] = input.wordings.map(readWording),
): Remedy[] {
  const stand = standOn(input, readings);
  const findings = findingsOf(input, review, stand);
  if (findings.length === 0) return [];
  const context = { input, readings, review, stand, style: styleOf(stand), findings };
  const worded = DRAFTS.flatMap((draft) => tried(context, draft));
  const answered = new Set(worded.flatMap((r) => r.serviceIds));
  return [
    ...worded,
    ...beyondWording({ ...context, findings: findings.filter((f) => !answered.has(f.service.id)) }),
  ];
}

/** A draft's remedies that hold when tried. */
function tried(context: RemedyContext, draft: Draft): Remedy[] {
  return draft(context).flatMap((remedy) => holding(context, draft, remedy));
}

/**
 * The remedy, if it cures all it is meant for; else one change for those that it does cure, drawn up anew for them
 * together, and a change of its own for each that is left.
 */
function holding(context: RemedyContext, draft: Draft, remedy: Remedy): Remedy[] {
  const { cured, worsens } = tryOut(context, remedy);
  if (cured.length === remedy.serviceIds.length) return worsens ? [] : [remedy];
  if (remedy.serviceIds.length < 2) return [];
  const left = remedy.serviceIds.filter((id) => !cured.includes(id)).map((id) => [id]);
  return [cured, ...left]
    .filter((ids) => ids.length > 0)
    .flatMap((ids) => {
      const some = { ...context, findings: context.findings.filter((f) => ids.includes(f.service.id)) };
      return draft(some).flatMap((narrower) => holding(some, draft, narrower));
    });
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
