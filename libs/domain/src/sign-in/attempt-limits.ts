import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock.js';
import { DOMAIN_SETTINGS, type DomainSettings } from '../domain-settings.js';
import { networkOf } from './network-of.js';

const WINDOW_MS = 15 * 60_000;
const SWEEP_AT_ONCE = 100;

/** Failures allowed within 15 minutes. */
const MOST = {
  /** brokerage and e-mail as they were typed, known or not */
  account: 10,
  /** the network that asks */
  address: 100,
  /** tokens of links, by the network that tries them */
  link: 30,
  /** messages that no key signed, by the network that hands them in */
  webhook: 300,
  /** codes of a user's second factor */
  code: 5,
} as const;

export type AttemptKind = keyof typeof MOST;

/**
 * Limits on attempts, kept in the database so that all processes share them. An attempt is counted before it is
 * checked, each in its own statement, so that guesses in parallel all count. Keys are kept as keyed hashes.
 */
@Injectable()
export class AttemptLimits {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Inject(DOMAIN_SETTINGS) private readonly settings: DomainSettings,
  ) {}

  /** Counts one attempt; false when there were too many. */
  async count(kind: AttemptKind, key: string): Promise<boolean> {
    const now = this.clock.now();
    const [row] = await this.dataSource.query<{ failures: number }[]>(
      `insert into attempts as a (bucket, failures, window_ends_at) values ($1, 1, $3)
       on conflict (bucket) do update set
         failures = case when a.window_ends_at <= $2 then 1 else least(a.failures, 1000000) + 1 end,
         window_ends_at = case when a.window_ends_at <= $2 then $3 else a.window_ends_at end
       returning failures`,
      [this.bucket(kind, key), now, new Date(now.getTime() + WINDOW_MS)],
    );
    if (row?.failures === 1) await this.sweep(now);
    return row !== undefined && row.failures <= MOST[kind];
  }

  /** Forgets the failures of a key: its owner has proved itself. */
  async clear(kind: AttemptKind, key: string): Promise<void> {
    await this.dataSource.query(`delete from attempts where bucket = $1`, [this.bucket(kind, key)]);
  }

  /** Takes one attempt back that turned out right: a busy office behind one address is no attacker. */
  async takeBack(kind: AttemptKind, key: string): Promise<void> {
    await this.dataSource.query(
      `update attempts set failures = failures - 1 where bucket = $1 and failures > 0`,
      [this.bucket(kind, key)],
    );
  }

  private bucket(kind: AttemptKind, key: string): Buffer {
    const of = kind === 'address' || kind === 'link' || kind === 'webhook' ? networkOf(key) : key;
    return createHmac('sha256', this.settings.keys.attempts).update(`${kind} ${of}`).digest();
  }

  /** Removes a few windows that have ended whenever a new one begins, so the table does not grow. */
  private async sweep(now: Date): Promise<void> {
    await this.dataSource.query(
      `delete from attempts where bucket in
         (select bucket from attempts where window_ends_at <= $1 order by window_ends_at limit $2 for update skip locked)`,
      [now, SWEEP_AT_ONCE],
    );
  }
}
