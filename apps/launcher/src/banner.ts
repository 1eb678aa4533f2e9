import type { Running } from './installation.js';

/** What a person who started the installation wants to know next. */
export function welcome({ publicUrl, database, prepared }: Running, tookMs: number): string {
  const { migrated } = prepared;
  const lines = [
    '',
    `Carveback runs (started in ${(tookMs / 1000).toFixed(1)} s).`,
    '',
    `  Address   ${publicUrl}`,
    `  GraphQL   ${publicUrl}/graphql`,
    `  Records   ${database}`,
    ...(migrated.length > 0 ? [`  Schema    ${migrated.length} migrations applied`] : []),
    '',
    'Ctrl-C stops it.',
    '',
  ];
  return lines.join('\n');
}
