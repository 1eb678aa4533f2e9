import { SEVERITIES } from '@carveback/rules';
import { saysNothing } from '../applications/index.js';
import { businessDrift } from './business-drift.js';
import { controlDrift } from './control-drift.js';
import type { DriftLine } from './drift-line.js';
import type { DriftMaterial } from './drift-material.js';
import { serviceDrift } from './service-drift.js';

/**
 * What the application said against what is sold and done today, line by line: drifts first, the worst first, then what
 * nobody can say, then what is as it was told.
 */
export function ledgerOf(given: DriftMaterial): DriftLine[] {
  const material = { ...given, answers: given.answers.filter((answer) => !saysNothing(answer)) };
  const lines = [...serviceDrift(material), ...controlDrift(material), ...businessDrift(material)];
  return lines.sort((a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : 1));
}

const ORDER: readonly DriftLine['state'][] = ['not_described', 'differs', 'unknown', 'same'];

function rank({ state, severity }: DriftLine): number {
  const weight = severity === null ? SEVERITIES.length : SEVERITIES.indexOf(severity);
  return weight * ORDER.length + ORDER.indexOf(state);
}
