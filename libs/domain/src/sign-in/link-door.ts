import { Injectable } from '@nestjs/common';
import { AttemptLimits } from './attempt-limits.js';
import { EntryRepository, type Entry } from './entry.repository.js';
import { hashOf } from './refresh-tokens.js';

/**
 * The door of signed links that need no session. It finds the tenant and the link of a token, and shuts for a network
 * that guesses; a token that opens nothing and too many attempts are answered alike.
 */
@Injectable()
export class LinkDoor {
  constructor(
    private readonly entry: EntryRepository,
    private readonly limits: AttemptLimits,
  ) {}

  /**
   * Does `work` in the name of the link that the token belongs to; `work` answers null when that link is not open. Null
   * for everything that opens nothing. Only such attempts count against the network.
   */
  async enter<T>(
    token: string,
    address: string,
    work: (entry: Entry) => Promise<T | null>,
  ): Promise<T | null> {
    if (!(await this.limits.count('link', address))) return null;
    const hash = linkHash(token);
    const entry = hash && (await this.entry.link(hash));
    if (!entry) return null;
    try {
      const done = await work(entry);
      if (done !== null) await this.limits.takeBack('link', address);
      return done;
    } catch (error) {
      await this.limits.takeBack('link', address);
      throw error;
    }
  }
}

/** What the database finds a link by; null for a text that no link ever held. */
function linkHash(token: string): Buffer | null {
  return /^[\w-]{43}$/.test(token) ? hashOf(Buffer.from(token, 'base64url')) : null;
}
