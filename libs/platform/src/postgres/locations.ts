import path from 'node:path';

/** Where the embedded server keeps its things under DATA_DIR. */
export interface Locations {
  readonly cluster: string;
  /** initdb works here; renamed to `cluster` when it is complete. */
  readonly clusterDraft: string;
  readonly secret: string;
  readonly port: string;
  readonly lock: string;
  readonly log: string;
  /** Copy of the binaries, only where the unprivileged account cannot reach the installed ones. */
  readonly binaries: string;
}

export function locationsIn(dataDir: string): Locations {
  const at = (name: string) => path.join(path.resolve(dataDir), name);
  return {
    cluster: at('postgres'),
    clusterDraft: at('postgres.init'),
    secret: at('postgres.secret'),
    port: at('postgres.port'),
    lock: at('postgres.lock'),
    log: at('postgres.log'),
    binaries: at('postgres.bin'),
  };
}
