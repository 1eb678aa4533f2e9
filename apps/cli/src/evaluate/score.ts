import type { Span, Verdict } from '@carveback/rules';
import type { LabelledPolicy, LabelledService } from './corpus.js';
import { POLICY_TEXT } from './judge.js';

export interface Compared {
  readonly policy: LabelledPolicy;
  readonly service: LabelledService;
  readonly verdict: Verdict;
  readonly overlaps: boolean;
}

export interface Figures {
  readonly policies: number;
  readonly services: number;
  readonly accuracy: number;
  readonly macroF1: number;
  readonly falseComfort: number;
  readonly softComfort: number;
  readonly falseAlarm: number;
  readonly reasonF1: number;
  readonly evidenceOverlap: number;
  readonly codeAccuracy: number;
  readonly millisPerPolicy: number;
}

/** Pairs each verdict with its label. */
export function compare(policy: LabelledPolicy, verdicts: readonly Verdict[]): Compared[] {
  return policy.services.map((service, i) => {
    const verdict = verdicts[i] as Verdict;
    return {
      policy,
      service,
      verdict,
      overlaps: verdict.evidence.some((span) => touches(policy, service, span)),
    };
  });
}

/** The figures of the guideline's "Scoring", as shares of all judged services. */
export function figuresOf(all: readonly Compared[], policies: number, millis: number): Figures {
  const said = (v: string, truth: string): number =>
    all.filter((c) => c.verdict.verdict === v && c.service.verdict === truth).length;
  const share = (n: number): number => round(all.length === 0 ? 0 : n / all.length);
  return {
    policies,
    services: all.length,
    accuracy: share(all.filter((c) => c.verdict.verdict === c.service.verdict).length),
    macroF1: round(['in_scope', 'arguable', 'gap'].map((v) => f1Of(all, v)).reduce((a, b) => a + b, 0) / 3),
    falseComfort: share(said('in_scope', 'gap')),
    softComfort: share(said('in_scope', 'arguable')),
    falseAlarm: share(
      all.filter((c) => c.service.verdict === 'in_scope' && c.verdict.verdict !== 'in_scope').length,
    ),
    reasonF1: reasonF1(all),
    evidenceOverlap: share(all.filter((c) => c.overlaps).length),
    codeAccuracy: share(all.filter((c) => c.verdict.code === c.service.code).length),
    millisPerPolicy: round(policies === 0 ? 0 : millis / policies),
  };
}

function f1Of(all: readonly Compared[], verdict: string): number {
  const hit = all.filter((c) => c.verdict.verdict === verdict && c.service.verdict === verdict).length;
  const said = all.filter((c) => c.verdict.verdict === verdict).length;
  const true_ = all.filter((c) => c.service.verdict === verdict).length;
  return said + true_ === 0 ? 1 : (2 * hit) / (said + true_);
}

function reasonF1(all: readonly Compared[]): number {
  let hit = 0;
  let total = 0;
  for (const { verdict, service } of all) {
    hit += verdict.reasons.filter((r) => service.reasons.includes(r)).length;
    total += verdict.reasons.length + service.reasons.length;
  }
  return round(total === 0 ? 1 : (2 * hit) / total);
}

/** Whether a span shares a character with the labelled words, wherever they stand in its document. */
function touches(policy: LabelledPolicy, service: LabelledService, span: Span): boolean {
  const text = span.wordingId === POLICY_TEXT ? policy.policy.text : (policy.application?.text ?? '');
  const words = service.evidence.trim();
  if (words === '') return false;
  const pattern = new RegExp(words.split(/\s+/).map(escape).join('\\s+'), 'gi');
  for (const m of text.matchAll(pattern)) {
    if (m.index < span.end && span.start < m.index + m[0].length) return true;
  }
  return false;
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function round(n: number): number {
  return Math.round(n * 10_000) / 10_000;
}
