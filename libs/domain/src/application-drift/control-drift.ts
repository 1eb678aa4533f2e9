import type { Day, Severity } from '@carveback/rules';
import { isControlTopic, lineKey, type ApplicationAnswer } from '../applications/index.js';
import {
  isCounted,
  levelOf,
  type ControlKind,
  type ControlMeasure,
  type ControlStatement,
} from '../controls/index.js';
import { same, unknown, type DriftLine, type LineHead, type Weighed } from './drift-line.js';
import type { DriftMaterial } from './drift-material.js';
import { inWords, titleOf } from './drift-words.js';

/** What the application said of the client's controls, and what the client said last. */
export function controlDrift(material: DriftMaterial): DriftLine[] {
  return material.answers.flatMap((said) => {
    const { topic, assetClass, words, page } = said;
    if (!isControlTopic(topic)) return [];
    const head: LineHead = {
      ...{ topic, assetClass, serviceLineId: null, key: lineKey(said), title: titleOf(topic, assetClass) },
      ...{ said: inWords(said), words, page },
    };
    return [{ ...head, ...weigh(topic, said, material) }];
  });
}

function weigh(
  kind: ControlKind,
  said: ApplicationAnswer,
  { controls, application }: DriftMaterial,
): Weighed {
  const ofKind = controls.filter((control) => control.kind === kind);
  const known = ofKind.find(({ assetClass }) => assetClass === said.assetClass);
  const general = ofKind.find(({ assetClass }) => assetClass === null);
  // Of a class that nobody spoke of, what is said of everything counts; and what is said of everything fails in any class.
  const relevant =
    said.assetClass === null ? ofKind : [known ?? general].filter((control) => control !== undefined);
  const drifts = relevant.map((control) => driftOf(kind, said, control, application.signedOn));
  const [worst] = drifts.filter((drift) => drift.state === 'differs').sort((a, b) => rank(a) - rank(b));
  if (worst && !isBetter(worst)) return worst;
  const decisive = known ?? general;
  if (!decisive) return unknown('nothing_on_record');
  return driftOf(kind, said, decisive, application.signedOn);
}

const isBetter = ({ reasons }: Weighed) => reasons.includes('better_than_said');
const rank = (weighed: Weighed) => (isBetter(weighed) ? 1 : 0);

function driftOf(kind: ControlKind, said: ControlMeasure, now: ControlStatement, signedOn: Day): Weighed {
  const today =
    now.assetClass === null ? inWords(now) : `${inWords(now)} (${titleOf(now.kind, now.assetClass)})`;
  const change = amountOf(now, said) - amountOf(said, now);
  if (change === 0) return same(today, now.asOf);
  const worse = change < 0 !== RISKIER_WHEN_MORE.includes(kind);
  return {
    state: 'differs',
    reasons: [worse ? 'worse_than_said' : 'better_than_said'],
    severity: worse ? severityOf(kind, said) : 'low',
    today,
    todayAsOf: now.asOf,
    since: now.asOf > signedOn ? now.asOf : signedOn,
  };
}

/** More of these is more to insure, not more care. */
const RISKIER_WHEN_MORE: readonly ControlKind[] = ['ai_used'];

/** A policy was rescinded because multi-factor authentication was said to be everywhere and was not. */
function severityOf(kind: ControlKind, said: ControlMeasure): Severity {
  if (kind === 'mfa') return levelOf(said) === 'full' ? 'critical' : 'high';
  return isCounted(kind) ? 'high' : 'medium';
}

/** In percent; a bare "partial" is as much as the other side's part, and some of nothing or of all. */
function amountOf({ percent, answer }: ControlMeasure, other: ControlMeasure): number {
  if (percent !== null) return percent;
  if (answer === 'yes') return 100;
  if (answer === 'no') return 0;
  return levelOf(other) === 'partial' && other.percent !== null ? other.percent : 50;
}
