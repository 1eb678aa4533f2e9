import type { Verdict } from '@carveback/rules';
import Table from 'cli-table3';
import type { FilesReview } from './review-policy-files.js';

const VERDICT_WORDS = { in_scope: 'in scope', arguable: 'arguable', gap: 'GAP' } as const;
const COLUMN_WIDTHS = [30, 11, 24, 45];
const QUOTE_LENGTH = 160;

/** The verdicts as a table for the terminal: service, verdict, reasons, the words that decide it. */
export function verdictTable({ review, input }: FilesReview): string {
  const names = new Map(input.services.map((s) => [s.id, s.name]));
  const titles = new Map(input.wordings.map((w) => [w.id, w.title]));
  const table = new Table({
    head: ['service', 'verdict', 'reason', 'evidence'],
    colWidths: COLUMN_WIDTHS,
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const verdict of review.verdicts) {
    table.push([
      names.get(verdict.serviceId) ?? verdict.serviceId,
      VERDICT_WORDS[verdict.verdict],
      verdict.reasons.join(', '),
      evidence(verdict, titles),
    ]);
  }
  return table.toString();
}

function evidence({ evidence: spans, onlyIf }: Verdict, titles: Map<string, string>): string {
  const [span] = spans;
  const condition = onlyIf ? `\nonly if ${onlyIf}` : '';
  if (!span) return `(no words of the policy)${condition}`;
  const words = span.text.replace(/\s+/g, ' ').trim();
  const quoted = words.length > QUOTE_LENGTH ? `${words.slice(0, QUOTE_LENGTH)}…` : words;
  const where = [titles.get(span.wordingId), span.page ? `page ${span.page}` : null]
    .filter(Boolean)
    .join(', ');
  return `“${quoted}” (${where})${condition}`;
}

/** One line under the table: how many of each, and what was not in hand. */
export function summary({ review, notes }: FilesReview): string {
  const count = (kind: Verdict['verdict']) => review.verdicts.filter((v) => v.verdict === kind).length;
  return [
    `${review.verdicts.length} services: ${count('in_scope')} in scope, ${count('arguable')} arguable, ${count('gap')} gap` +
      ` (as of ${review.asOf}, rule set ${review.ruleSetVersion}).`,
    ...review.missingDocuments.map((d) => `Not in hand: ${d}.`),
    ...notes,
    'In scope: within the services described, on the documents read. This is no prediction that a claim will be paid.',
  ].join('\n');
}
