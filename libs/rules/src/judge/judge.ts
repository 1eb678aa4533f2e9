import type { ServiceLineFacts, VerdictKind } from '../types.js';
import type { Stand } from '../policy/stand.js';
import { familyOf } from './families.js';
import { nearest } from './relation.js';
import type { Case, Standing } from './rule.js';
import { RULES } from './rules/index.js';

/** The outcome for one service code before one policy. */
export interface Judgement extends Standing {
  readonly code: string;
  readonly rules: readonly string[];
}

const START: Standing = { verdict: 'arguable', reasons: ['general_phrase'], evidence: [], onlyIf: null };

/** Puts every rule to one code, in order. Pure: the same stand and service give the same judgement. */
export function judgeCode(stand: Stand, service: ServiceLineFacts, code: string): Judgement {
  const words = `${service.name} ${service.description}`.toLowerCase();
  const base = {
    service,
    code,
    family: familyOf(code),
    words,
    stand,
    relation: nearest(stand.items, code, words),
  };
  const spoke: string[] = [];
  let c: Case = { ...base, sofar: START };
  for (const rule of RULES) {
    const ruling = rule.decide(c);
    if (!ruling) continue;
    c = { ...c, sofar: { ...c.sofar, ...ruling } };
    spoke.push(rule.id);
    if (ruling.final) break;
  }
  const { verdict, reasons, evidence, onlyIf } = c.sofar;
  return { verdict, reasons: [...new Set(reasons)], evidence, onlyIf, code, rules: spoke };
}

const ORDER: readonly VerdictKind[] = ['gap', 'arguable', 'in_scope'];

/** The worst of a bundle's parts; the earlier one where two are as bad. */
export function worstOf(judgements: readonly Judgement[]): Judgement | undefined {
  return [...judgements].sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict))[0];
}
