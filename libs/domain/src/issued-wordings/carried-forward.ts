import { clausesOf, isFormula, keyOf, type Clause } from './clauses.js';
import { wordDiff } from './clause-differences.js';
import type { CheckedService, DiffPart, Standing } from './issue-check.js';
import { nearestRun } from './nearest-clause.js';
import { isWorse } from './outcomes.js';

export const CARRIED = ['carried', 'not_carried', 'not_in_hand'] as const;
/** `not_in_hand`: nobody can read the renewed wording yet, so it is a question, not a gap. */
export type Carried = (typeof CARRIED)[number];

/** A service that an endorsement cured, and how it stands under the renewed wording. */
export interface CarriedService {
  readonly serviceLineId: string;
  readonly before: Standing | null;
  readonly renewed: Standing | null;
  readonly held: boolean;
}

/** A clause of an endorsement, beside the words of the renewed papers that come nearest. */
export interface CarriedClause {
  readonly text: string;
  readonly found: boolean;
  readonly renewed: string | null;
  readonly parts: readonly DiffPart[];
}

/** A clause counts as found when so much of it stands there. */
const FOUND = 0.85;

/** The services that the endorsement brought further, held against the renewed wording. */
export function carriedServices(
  services: readonly CheckedService[],
  renewed: ReadonlyMap<string, Standing>,
): CarriedService[] {
  return services
    .filter(({ outcome }) => outcome === 'cured' || outcome === 'partly_cured' || outcome === 'improved')
    .map(({ serviceLineId, after }) => {
      const stands = renewed.get(serviceLineId) ?? null;
      return { serviceLineId, before: after, renewed: stands, held: !isWorse(after, stands) };
    });
}

/** The endorsement's own clauses, without what every endorsement prints, looked for in the renewed papers. */
export function carriedClauses(issued: string, papers: readonly string[]): CarriedClause[] {
  const renewed = papers.flatMap(clausesOf);
  const known = new Map(renewed.map((clause) => [keyOf(clause), clause]));
  return clausesOf(issued)
    .filter((clause) => !isFormula(clause))
    .map((clause) => held(clause, known.get(keyOf(clause)) ?? null, renewed));
}

function held({ text, words }: Clause, same: Clause | null, renewed: readonly Clause[]): CarriedClause {
  if (same) return { text, found: true, renewed: same.text, parts: [{ kind: 'kept', text }] };
  const run = nearestRun({ text, words }, renewed);
  const near = run && run.likeness >= FOUND / 2 ? renewed.slice(run.from, run.to) : null;
  const words_ = near?.map((clause) => clause.text).join(' ') ?? null;
  return {
    text,
    found: (run?.likeness ?? 0) >= FOUND,
    renewed: words_,
    parts: wordDiff(text, words_),
  };
}

/** The services decide; without any, its words do. */
export function isCarried(
  readable: boolean,
  services: readonly CarriedService[],
  clauses: readonly CarriedClause[],
): Carried {
  if (!readable) return 'not_in_hand';
  const carried =
    services.length > 0 ? services.every(({ held }) => held) : clauses.every(({ found }) => found);
  return carried ? 'carried' : 'not_carried';
}
