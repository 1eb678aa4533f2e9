/**
 * Every field a log line may carry besides its message. Anything else is dropped, so that no GraphQL variable,
 * password, token or client's text reaches a log by way of a forgotten object. Add ids, counts and names; no content.
 */
export const logFields = [
  'attempt',
  'clientId',
  'code',
  'count',
  'durationMs',
  'err',
  'job',
  'jobId',
  'method',
  'operation',
  'path',
  'port',
  'process',
  'queue',
  'requestId',
  'signal',
  'status',
  'step',
  'tenantId',
  'userId',
] as const;

export type LogFields = { readonly [name in (typeof logFields)[number]]?: unknown };

const allowed: ReadonlySet<string> = new Set(logFields);

/** The allowed fields of an object, in their order. */
export function allowedFields(fields: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => allowed.has(name)));
}

/** What a log says of an error. Drivers hang statements, parameters and rows on theirs: those stay out. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code } = error as { code?: unknown };
  return {
    name: error.name,
    ...(code !== undefined && { code }),
    message: error.message,
    stack: error.stack,
    ...(error.cause !== undefined && { cause: describeError(error.cause) }),
  };
}
