import type { PreparedDatabase } from '@carveback/domain';
import type { Config } from '@carveback/platform';
import { Child } from './children/child.js';
import { childEnvironments, publicUrlOf } from './children/child-env.js';
import { untilReady } from './children/until-ready.js';
import { openServer, type DatabaseServer } from './database/open-server.js';
import { choosePort } from './port.js';
import type { LauncherError } from './problem.js';

/** Paths of the two programs the launcher runs. */
export interface Entries {
  readonly api: string;
  readonly worker: string;
}

export interface Running {
  readonly publicUrl: string;
  /** Where the records are, in a few words. */
  readonly database: string;
  readonly prepared: PreparedDatabase;
}

export interface Listener {
  print(line: string): void;
  /** A part stays down, so that the rest is of no use. */
  onLost(error: LauncherError): void;
}

/** The parts of one installation, started in order and stopped in the opposite one. */
export class Installation {
  private server: Promise<DatabaseServer> | undefined;
  private api: Child | undefined;
  private worker: Child | undefined;
  /** True from the moment it was told to stop. */
  stopping = false;

  constructor(
    private readonly config: Config,
    private readonly entries: Entries,
    private readonly listener: Listener,
  ) {}

  /** Answers when every part does its work; undefined when it was told to stop meanwhile. */
  async start(): Promise<Running | undefined> {
    const { config } = this;
    const port = await choosePort(config.host, config.port);
    this.server = openServer(config);
    // The domain takes a while to load; the database starts meanwhile.
    const [server, { prepare }] = await Promise.all([this.server, import('./database/prepare.js')]);
    if (this.stopping) return undefined;
    const prepared = await prepare(config, server.url);
    if (this.stopping) return undefined;
    const publicUrl = publicUrlOf(config, port);
    const env = childEnvironments(config, prepared, { port, publicUrl });
    this.api = this.child('api', env.api);
    this.worker = this.child('worker', env.worker);
    await Promise.all([this.api.start().then(() => untilReady(config.host, port)), this.worker.start()]);
    return { publicUrl, database: server.description, prepared };
  }

  async stopApi(): Promise<void> {
    this.stopping = true;
    await this.api?.stop();
  }

  async stopWorker(): Promise<void> {
    await this.worker?.stop();
  }

  /** Also a server that is only just starting. */
  async stopDatabase(): Promise<void> {
    const server = await this.server?.catch(() => undefined);
    await server?.stop();
  }

  private child(name: keyof Entries, env: NodeJS.ProcessEnv): Child {
    return new Child({ name, entry: this.entries[name], env, ...this.listener });
  }
}
