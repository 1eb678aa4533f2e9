import { ensurePostgres, type Config } from '@carveback/platform';

export interface DatabaseServer {
  readonly url: string;
  /** In a few words, for the person at the terminal. */
  readonly description: string;
  /** It ran before we asked, so others may be using it. */
  readonly adopted: boolean;
  /** Stops an embedded server; one of your own is left alone. */
  stop(): Promise<void>;
}

/** The server of DATABASE_URL, else the embedded one, started when it does not run. */
export async function openServer({ databaseUrl, dataDir }: Config): Promise<DatabaseServer> {
  if (databaseUrl) {
    const description = `PostgreSQL at ${new URL(databaseUrl).host}`;
    return { url: databaseUrl, description, adopted: true, stop: async () => undefined };
  }
  const { url, adopted, stop } = await ensurePostgres({ dataDir });
  return { url, description: `PostgreSQL 18, embedded, in ${dataDir}`, adopted, stop };
}

/** Does some work with the server and leaves it as it was: running or not. */
export async function withServer<T>(config: Config, work: (url: string) => Promise<T>): Promise<T> {
  const server = await openServer(config);
  try {
    return await work(server.url);
  } finally {
    if (!server.adopted) await server.stop();
  }
}
