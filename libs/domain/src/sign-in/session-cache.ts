import { LRUCache } from 'lru-cache';

/** How long an answer about a session may be repeated: what was revoked elsewhere is refused within a second. */
const LIFETIME_MS = 1000;
const MOST_SESSIONS = 10_000;

/** Remembers for a moment that a session stands, so that a busy screen does not ask the database for each query. */
export class SessionCache<T extends object> {
  private readonly answers = new LRUCache<string, Promise<T>>({ max: MOST_SESSIONS, ttl: LIFETIME_MS });

  /** The remembered answer, or the one that `look` finds; refusals are not remembered. */
  async get(key: string, look: () => Promise<T>): Promise<T> {
    const known = this.answers.get(key);
    if (known) return known;
    const answer = look();
    this.answers.set(key, answer);
    try {
      return await answer;
    } catch (error) {
      if (this.answers.peek(key) === answer) this.answers.delete(key);
      throw error;
    }
  }

  /** Forgets everything: after any revocation by this process. */
  clear(): void {
    this.answers.clear();
  }
}
