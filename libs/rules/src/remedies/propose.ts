import { judgeCode } from '../judge/judge.js';
import { missingDocuments, unreadForms } from '../explain/missing.js';
import { standOn, type Stand } from '../policy/stand.js';
import type { PolicyReview, Remedy, ReviewInput } from '../types.js';
import { readWording, type WordingReading } from '../wording/reading.js';
import { additions, updatedDescriptions } from './additions.js';
import { beyondWording } from './beyond-wording.js';
import { carrierForms, type CarrierForm } from './carrier-forms.js';
import { carveBacks, testingCarveBacks } from './carve-backs.js';
import type { Finding, RemedyContext } from './context.js';
import type { Draft } from './draft.js';
import { gateExtensions } from './gates.js';
import { openGrants } from './open-grant.js';
import { retroactiveTreatments } from './retroactive.js';
import { styleOf } from './style.js';
import { allTogether } from './together.js';
import { tryOut, verdictsOn } from './try-out.js';

/** In the order in which a good broker asks, after the carrier's own forms. */
const DRAFTS: readonly Draft[] = [
  openGrants,
  additions,
  testingCarveBacks,
  carveBacks,
  updatedDescriptions,
  retroactiveTreatments,
  gateExtensions,
];

export interface RemedyOptions {
  /** documents read before, in the order of `input.wordings` */
  readonly readings?: readonly WordingReading[];
  /** forms that the policy's own carrier prints and that are not part of the policy */
  readonly carrierForms?: readonly CarrierForm[];
}

/**
 * The changes that cure the findings of a review, in the order in which a good broker asks: the carrier's own form, an open
 * grant, the narrow addition, and what the finding calls for by itself. Every change by wording has been tried: issued as an
 * endorsement and read again it brings each of its services in scope and worsens none. What no wording cures gets a remedy of
 * its own. Carrier forms are no part of the review's input: whoever runs a kept review again needs none.
 */
export function proposeRemedies(
  input: ReviewInput,
  review: PolicyReview,
  options: RemedyOptions = {},
): Remedy[] {
  const readings = options.readings ?? input.wordings.map(readWording);
  const stand = standOn(input, readings);
  const findings = findingsOf(input, review, stand);
  if (findings.length === 0) return [];
  const context: RemedyContext = {
    input,
    readings,
    stand,
    style: styleOf(stand),
    findings,
    before: verdictsOn(stand, input),
    missing: missingDocuments(stand, unreadForms(stand)),
  };
  const worded = [
    ...carrierForms(context, options.carrierForms ?? []),
    ...DRAFTS.flatMap((draft) => tried(context, draft)),
  ];
  const left = unanswered(findings, worded);
  const together = tried({ ...context, findings: left }, allTogether);
  return [
    ...onceEach(worded),
    ...together,
    ...beyondWording({ ...context, findings: unanswered(left, together) }),
  ];
}

function unanswered(findings: readonly Finding[], remedies: readonly Remedy[]): Finding[] {
  const answered = new Set(remedies.filter((r) => r.byWording).flatMap((r) => r.serviceIds));
  return findings.filter((f) => !answered.has(f.service.id));
}

/** The same words for the same services are asked for once. */
function onceEach(remedies: readonly Remedy[]): Remedy[] {
  const keys = remedies.map((r) => `${r.text}\n${r.serviceIds.join()}`);
  return remedies.filter((_, i) => keys.indexOf(keys[i] as string) === i);
}

/** A draft's remedies that hold when tried. */
function tried(context: RemedyContext, draft: Draft): Remedy[] {
  return draft(context).flatMap((ways) => holding(context, draft, ways));
}

/**
 * The first way of putting a change that cures all it is meant for; else one change for those that the best way cures, drawn
 * up anew for them together, and a change of its own for each that is left.
 */
function holding(context: RemedyContext, draft: Draft, ways: readonly Remedy[]): Remedy[] {
  let best: readonly string[] = [];
  for (const remedy of ways) {
    const { cured, worsens } = tryOut(context, remedy.text);
    const meant = remedy.serviceIds.filter((id) => cured.includes(id));
    if (worsens) continue;
    if (meant.length === remedy.serviceIds.length) return [remedy];
    if (meant.length > best.length) best = meant;
  }
  const ids = ways[0]?.serviceIds ?? [];
  if (ids.length < 2) return [];
  const left = ids.filter((id) => !best.includes(id)).map((id) => [id]);
  return [best, ...left].flatMap((some) => narrower(context, draft, some));
}

function narrower(context: RemedyContext, draft: Draft, ids: readonly string[]): Remedy[] {
  if (ids.length === 0) return [];
  const findings = context.findings.filter((f) => ids.includes(f.service.id));
  return tried({ ...context, findings }, draft);
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
