/** Something the person at the terminal can mend. Printed as its message alone; its code is stable. */
export class LauncherError extends Error {
  constructor(
    readonly code:
      | 'launcher/already_running'
      | 'launcher/not_running'
      | 'launcher/demo_in_production'
      | 'launcher/port_taken'
      | 'launcher/child_failed'
      | 'launcher/database_unreachable'
      | 'launcher/database_refused'
      | 'launcher/database_rights'
      | 'launcher/unknown_command'
      | 'launcher/bad_argument',
    message: string,
  ) {
    super(message);
    this.name = 'LauncherError';
  }
}

/** One line for errors that carry a code of ours (`area/what`), everything we know for a surprise. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as { code?: unknown };
  const known = typeof code === 'string' && code.includes('/');
  return known ? `${error.message}\n(${code})` : (error.stack ?? error.message);
}
