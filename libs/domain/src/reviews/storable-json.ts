/**
 * JSON for a jsonb column. PostgreSQL refuses NUL and halves of surrogate pairs, which a quotation cut out of a hostile
 * text could hold: they become U+FFFD, rather than stop the review.
 */
export function storableJson(value: unknown): string {
  return JSON.stringify(value, (_, held: unknown) =>
    typeof held === 'string' ? held.replaceAll('\0', '\uFFFD').toWellFormed() : held,
  );
}
