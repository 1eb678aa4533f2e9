import type { ServiceLineFacts } from '../types.js';
import type { AlternativeResult, ComparedService } from './comparison.js';

/** What a side-by-side comes down to, in a few plain sentences. */
export function summaryOf(
  services: readonly ServiceLineFacts[],
  results: readonly AlternativeResult[],
  compared: readonly ComparedService[],
  preferred: AlternativeResult | null,
): string {
  if (services.length === 0) return 'The client sells no service yet: there is nothing to compare.';
  const nameOf = (id: string): string => `"${services.find((s) => s.id === id)?.name ?? id}"`;
  const counts = results.map(
    (r) =>
      `"${r.name}" ${r.inScope} of ${services.length}${r.conditional > 0 ? ` (${r.conditional} with a condition)` : ''}`,
  );
  const stands = results.flatMap((r) => {
    const ahead = compared
      .filter((c) => c.best.length === 1 && c.best[0] === r.id)
      .map((c) => nameOf(c.serviceId));
    return ahead.length > 0 ? [`"${r.name}" alone is best for ${ahead.join(', ')}.`] : [];
  });
  const nowhere = compared.filter((c) => c.verdicts.every((v) => v.verdict !== 'in_scope'));
  const missing = results.filter((r) => r.missingDocuments.length > 0);
  return [
    `Within the services described, on the documents read: ${counts.join('; ')}.`,
    preferred
      ? `On the description of services "${preferred.name}" reads best, with ${plural(preferred.gaps, 'gap')}.`
      : 'On the description of services none reads better than every other.',
    ...stands,
    ...(nowhere.length > 0
      ? [`Open under every one of them: ${nowhere.map((c) => nameOf(c.serviceId)).join(', ')}.`]
      : []),
    ...missing.map(
      (r) =>
        `Not in hand for "${r.name}", and it may change this: ${r.missingDocuments.map((d) => `"${d}"`).join(', ')}.`,
    ),
  ].join(' ');
}

function plural(count: number, noun: string): string {
  if (count === 0) return `no ${noun}`;
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
