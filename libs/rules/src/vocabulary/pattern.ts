import { stemOf, type Token } from '../text/tokens.js';

type Step =
  | { readonly kind: 'word'; readonly stems: ReadonlySet<string>; readonly optional: boolean }
  | { readonly kind: 'list' }
  | { readonly kind: 'any' };

export interface Pattern {
  readonly steps: readonly Step[];
  readonly first: readonly string[];
}

const words = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/\s+/)
      .filter(Boolean)
      .map((w) => (/^[a-z]/.test(w) ? stemOf(w) : w)),
  );

const JOINTS = words('and or , / & of the for to a an our your their its in on with all any other such');
const ACTIVITIES = words(`
  design installation maintenance support administration management repair configuration implementation consulting monitoring training
  development hosting testing analysis engineering integration operation service servicing upgrade updating deployment planning
  troubleshooting programming migration conversion provision supply sale resale leasing rental licensing distribution creation building
  assessment review audit advice optimization procurement processing selection evaluation replacement commissioning scanning backup
  recovery detection response filtering`);
const OBJECTS = words(`
  hardware software network server workstation desktop laptop pc computer it information technology system device computers equipment peripheral
  cloud data website web database application internet email telephone user client business local wide area endpoint infrastructure
  third-party third party remote onsite electronic custom bespoke managed technical physical virtual new own wired wireless printer tenant subscription account environment saas office microsoft 365
  security storage`);
const LIST_GAP = 8;
const ANY_GAP = 6;
const BARRIER = new Set([';', '.', ':', '\n']);

/** Reads one phrase of the vocabulary. Throws on an empty one: the vocabulary is code. */
export function compilePattern(phrase: string): Pattern {
  const steps = phrase.trim().split(/\s+/).map(readStep);
  const first: string[] = [];
  for (const step of steps) {
    if (step.kind !== 'word') throw new Error(`A phrase begins with a word: ${phrase}`);
    first.push(...step.stems);
    if (!step.optional) break;
  }
  return { steps, first };
}

function readStep(text: string): Step {
  if (text === '~') return { kind: 'list' };
  if (text === '..') return { kind: 'any' };
  const optional = text.endsWith('?') && !text.endsWith('s?') && !text.includes('|');
  const words = text.split('|').map((w) => w.replace(/s?\?$/, (end) => (end.endsWith('?') ? '' : end)));
  const stems = new Set(words.map(stemOf));
  if (stems.has('computer')) stems.add('computers');
  return { kind: 'word', stems, optional };
}

/** Whether a text that holds these stems could hold the pattern at all: most phrases miss a word of theirs. */
export function canMatch(pattern: Pattern, present: ReadonlySet<string>): boolean {
  return pattern.steps.every(
    (step) => step.kind !== 'word' || step.optional || sharesOne(step.stems, present),
  );
}

function sharesOne(stems: ReadonlySet<string>, present: ReadonlySet<string>): boolean {
  for (const stem of stems) if (present.has(stem)) return true;
  return false;
}

/** Index after the last token when the pattern matches at `at`, else -1. Each gap is bounded, so the work is too. */
export function matchAt(pattern: Pattern, tokens: readonly Token[], at: number, step = 0): number {
  const current = pattern.steps[step];
  if (!current) return at;
  if (current.kind === 'word') {
    const token = tokens[at];
    if (token && current.stems.has(token.stem)) {
      const end = matchAt(pattern, tokens, at + 1, step + 1);
      if (end >= 0) return end;
    }
    return current.optional ? matchAt(pattern, tokens, at, step + 1) : -1;
  }
  return current.kind === 'list' ? matchList(pattern, tokens, at, step) : matchAny(pattern, tokens, at, step);
}

/** The words one of which must stand right behind a gap; null: several things may. */
function soughtAfter(pattern: Pattern, step: number): ReadonlySet<string> | null {
  const next = pattern.steps[step + 1];
  return next?.kind === 'word' && !next.optional ? next.stems : null;
}

/** A list shares its head or its tail: objects first, then activities. An object after an activity begins another item. */
function matchList(pattern: Pattern, tokens: readonly Token[], at: number, step: number): number {
  const sought = soughtAfter(pattern, step);
  let sawActivity = ACTIVITIES.has(tokens[at - 1]?.stem ?? '');
  for (let gap = 0; gap <= LIST_GAP; gap++) {
    const stem = tokens[at + gap]?.stem ?? ';';
    if (!sought || sought.has(stem)) {
      const end = matchAt(pattern, tokens, at + gap, step + 1);
      if (end >= 0) return end;
    }
    if (ACTIVITIES.has(stem)) sawActivity = true;
    else if (!JOINTS.has(stem) && (sawActivity || !OBJECTS.has(stem))) return -1;
  }
  return -1;
}

function matchAny(pattern: Pattern, tokens: readonly Token[], at: number, step: number): number {
  const sought = soughtAfter(pattern, step);
  for (let gap = 0; gap <= ANY_GAP; gap++) {
    const token = tokens[at + gap];
    if (!sought || (token && sought.has(token.stem))) {
      const end = matchAt(pattern, tokens, at + gap, step + 1);
      if (end >= 0) return end;
    }
    if (!token || BARRIER.has(token.stem)) return -1;
  }
  return -1;
}
