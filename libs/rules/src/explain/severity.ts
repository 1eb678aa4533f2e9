import type { Severity } from '../types.js';
import type { Judgement } from '../judge/judge.js';
import { DELIBERATE_TESTING, familyOf } from '../judge/families.js';

/** How pressing a finding is. A deliberate test without a carve-back is critical even where it is named. */
export function severityOf(judged: Pick<Judgement, 'code' | 'verdict' | 'reasons'>): Severity {
  if (judged.verdict === 'in_scope') return 'low';
  if (judged.reasons[0] === 'not_in_force') return 'critical';
  if (judged.verdict === 'gap') {
    if (DELIBERATE_TESTING.has(judged.code) || judged.reasons.includes('intentional_acts')) return 'critical';
    return familyOf(judged.code) === 'edge' && judged.reasons[0] === 'product' ? 'medium' : 'high';
  }
  return judged.reasons[0] === 'schedule_missing' ||
    judged.reasons[0] === 'excluded' ||
    judged.reasons[0] === 'intentional_acts'
    ? 'high'
    : 'medium';
}
