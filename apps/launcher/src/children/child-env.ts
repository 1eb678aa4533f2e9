import type { PreparedDatabase } from '@carveback/domain';
import type { Config } from '@carveback/platform';

export interface Place {
  readonly port: number;
  readonly publicUrl: string;
}

/**
 * The environments of the API and the worker: ours, with the database address of the role each acts as. Neither gets
 * the address of the account that made the roles. Quiet unless LOG_LEVEL says otherwise.
 */
export function childEnvironments(
  config: Config,
  prepared: PreparedDatabase,
  { port, publicUrl }: Place,
): { api: NodeJS.ProcessEnv; worker: NodeJS.ProcessEnv } {
  const common = {
    ...process.env,
    DATA_DIR: config.dataDir,
    SECRET_KEY: config.secretKey,
    PORT: String(port),
    PUBLIC_URL: publicUrl,
    LOG_LEVEL: config.logLevel ?? 'warn',
    SEED_DEMO: '',
  };
  return {
    api: { ...common, DATABASE_URL: prepared.appUrl },
    worker: { ...common, DATABASE_URL: prepared.workerUrl },
  };
}

/** Where users reach this installation when PUBLIC_URL does not say: addresses that mean every one are no address. */
export function publicUrlOf(config: Config, port: number): string {
  const anywhere = ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(config.host);
  return config.publicUrl ?? `http://${anywhere ? 'localhost' : config.host}:${port}`;
}
