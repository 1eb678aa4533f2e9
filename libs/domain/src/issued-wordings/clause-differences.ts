import type { Remedy } from '@carveback/rules';
import { diffWords } from 'diff';
import { clausesOf, isFormula, keyOf, plainText, wordsOf, type Clause } from './clauses.js';
import type { ClauseDifference, DiffPart } from './issue-check.js';
import { nearestRun } from './nearest-clause.js';

/** Below it nothing that was issued answers the clause. */
const LEAST_LIKENESS = 0.35;
/** More changed words than this are no longer worth lining up. */
const MOST_EDITS = 2_000;

/** What was asked for and what the policy said before, beside what was issued. */
export interface IssuedBeside {
  readonly proposals: readonly Remedy[];
  readonly issued: string;
  /** texts of the policy's other documents: words that stand there already are not new */
  readonly known: readonly string[];
}

/** Clause by clause: first what was asked for, in its order, then what was issued though nobody asked for it. */
export function clauseDifferences({ proposals, issued, known }: IssuedBeside): ClauseDifference[] {
  const clauses = clausesOf(issued);
  const answered = new Set<number>();
  const asked = proposals.flatMap(({ byWording, kind, place, serviceIds, text }, proposal) =>
    linesOf(byWording ? text : '').map((line): ClauseDifference => {
      const found = answerTo(line, clauses, answered);
      return { proposal, kind, place, serviceIds, asked: line, issued: found, parts: wordDiff(line, found) };
    }),
  );
  return [...asked, ...unasked(clauses, answered, known)];
}

/** The words as they differ; capitals, typographic marks and line breaks are no difference. */
export function wordDiff(asked: string, issued: string | null): DiffPart[] {
  const before = plainText(asked);
  if (issued === null) return [{ kind: 'missing', text: before }];
  const after = plainText(issued);
  const changes = diffWords(before, after, { ignoreCase: true, maxEditLength: MOST_EDITS });
  if (!changes) {
    return [
      { kind: 'missing', text: before },
      { kind: 'added', text: after },
    ];
  }
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'missing' : 'kept',
    text: value,
  }));
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => wordsOf(line).length > 0);
}

function answerTo(line: string, clauses: readonly Clause[], answered: Set<number>): string | null {
  const run = nearestRun({ text: line, words: wordsOf(line) }, clauses);
  if (!run || run.likeness < LEAST_LIKENESS) return null;
  for (let at = run.from; at < run.to; at += 1) answered.add(at);
  return clauses
    .slice(run.from, run.to)
    .map(({ text }) => text)
    .join(' ');
}

function unasked(
  clauses: readonly Clause[],
  answered: ReadonlySet<number>,
  known: readonly string[],
): ClauseDifference[] {
  const stood = new Set(known.flatMap((text) => clausesOf(text).map(keyOf)));
  return clauses
    .filter((clause, at) => !answered.has(at) && !isFormula(clause) && !stood.has(keyOf(clause)))
    .map(({ text }) => ({
      ...{ proposal: null, kind: null, place: '', serviceIds: [], asked: null, issued: text },
      parts: [{ kind: 'added', text }],
    }));
}
