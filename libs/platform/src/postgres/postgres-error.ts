export type PostgresErrorCode =
  | 'postgres/binaries_missing'
  | 'postgres/binaries_unusable'
  | 'postgres/no_unprivileged_account'
  | 'postgres/folder_unreachable'
  | 'postgres/version_mismatch'
  | 'postgres/init_failed'
  | 'postgres/start_failed'
  | 'postgres/start_busy'
  | 'postgres/wrong_secret'
  | 'postgres/not_answering'
  | 'postgres/stop_failed';

/** The embedded server cannot be had; the message says why and names the way out. */
export class PostgresError extends Error {
  constructor(
    readonly code: PostgresErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'PostgresError';
  }
}
