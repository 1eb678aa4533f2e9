import { OUTBOX_CHANNEL } from '@carveback/domain';
import pg from 'pg';

const LISTEN = `listen ${OUTBOX_CHANNEL}`;
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5_000;

/**
 * Hears the doorbell of the outbox on a connection of its own, and comes back when that breaks. `onRing` is also called
 * after each reconnection: what was rung meanwhile was missed.
 */
export class Bell {
  private client: pg.Client | undefined;
  private stopped = false;
  private retry: NodeJS.Timeout | undefined;
  private pauseMs = FIRST_PAUSE_MS;

  constructor(
    private readonly databaseUrl: string,
    private readonly onRing: () => void,
  ) {}

  /** Throws when the first connection fails. */
  async start(): Promise<void> {
    await this.connect();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.retry);
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.databaseUrl,
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
      application_name: 'carveback bell',
    });
    client.on('error', () => undefined);
    client.once('end', () => this.reconnectSoon(client));
    client.on('notification', () => this.onRing());
    await client.connect();
    this.client = client;
    await client.query(LISTEN);
    this.pauseMs = FIRST_PAUSE_MS;
    this.onRing();
  }

  private reconnectSoon(broken: pg.Client): void {
    if (this.stopped || (this.client && this.client !== broken)) return;
    this.client = undefined;
    this.retry = setTimeout(() => {
      this.connect().catch(() => undefined);
    }, this.pauseMs);
    this.pauseMs = Math.min(this.pauseMs * 2, LONGEST_PAUSE_MS);
  }
}
