/** The members that were given: `undefined` means "leave as it is", null means "clear". */
export function given<T extends object>(changes: T): Partial<T> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/** What differs, as `{ field: [before, after] }`, for the audit trail. Only the fields of `after` are compared. */
export function difference(before: object, after: object): Record<string, [unknown, unknown]> {
  const old = before as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(after)
      .filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(old[field]))
      .map(([field, value]) => [field, [old[field] ?? null, value ?? null]]),
  );
}
