import { InvalidInput } from '../errors.js';
import { requireName, requireOneOf } from '../validate.js';
import type { DiaryKind } from './diary-entry.entity.js';
import { DIARY_PLAN, type PlannedEntry, type StepsOf } from './diary-plan.js';

const MOST_STEPS = 20;
const MOST_DAYS = 250;

/** The steps by their day. Throws `diary_steps/*` and `input/*`, naming the step. */
export function validateSteps(list: StepsOf, given: readonly PlannedEntry[]): PlannedEntry[] {
  if (given.length > MOST_STEPS) {
    throw new InvalidInput('steps', `A list has at most ${MOST_STEPS} steps.`, 'diary_steps/too_many');
  }
  const steps = given.map((step, i) => validateStep(list, step, `steps[${i}]`));
  refuseTwice(steps);
  requireSupervisor(list, steps);
  return steps.sort((a, b) => a.inBusinessDays - b.inBusinessDays);
}

function validateStep(
  list: StepsOf,
  { kind, inBusinessDays, title }: PlannedEntry,
  at: string,
): PlannedEntry {
  if (!Number.isInteger(inBusinessDays) || inBusinessDays < 0 || inBusinessDays > MOST_DAYS) {
    throw new InvalidInput(
      `${at}.inBusinessDays`,
      `A step is due 0 to ${MOST_DAYS} business days from the move.`,
      'diary_steps/days',
    );
  }
  return {
    kind: requireOneOf(`${at}.kind`, kind, kindsOf(list)),
    inBusinessDays,
    title: requireName(`${at}.title`, title),
  };
}

/** Those that the usual list has, so that what answers them still closes them; and a supervisor beside any wait. */
function kindsOf(list: StepsOf): DiaryKind[] {
  const usual = DIARY_PLAN[list].map(({ kind }) => kind);
  return [...new Set<DiaryKind>(list === 'receipt' ? usual : [...usual, 'supervisor'])];
}

/** An entry is told apart by its kind and day. */
function refuseTwice(steps: readonly PlannedEntry[]): void {
  const places = steps.map(({ kind, inBusinessDays }) => `${kind}:${inBusinessDays}`);
  const again = places.findIndex((place, i) => places.indexOf(place) < i);
  if (again < 0) return;
  throw new InvalidInput(
    `steps[${again}]`,
    'The list has this kind of step on that day already: choose another day.',
    'diary_steps/twice',
  );
}

/** What is chased or waited for goes to a supervisor in the end, and nothing is waited for without any date. */
function requireSupervisor(list: StepsOf, steps: readonly PlannedEntry[]): void {
  const has = (kind: DiaryKind, among: readonly PlannedEntry[]) => among.some((step) => step.kind === kind);
  const needed = has('supervisor', DIARY_PLAN[list]) || has('chaser', steps);
  if (needed && !has('supervisor', steps)) {
    throw new InvalidInput(
      'steps',
      'What is asked of somebody goes to a supervisor in the end: keep a supervisor’s step, on another day if you like.',
      'diary_steps/supervisor',
    );
  }
  if (steps.length > 0 || list === 'receipt') return;
  throw new InvalidInput('steps', 'A case that waits has a date: keep one step.', 'diary_steps/none');
}
