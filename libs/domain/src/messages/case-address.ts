import { createHmac, timingSafeEqual } from 'node:crypto';
import type { DomainSettings } from '../domain-settings.js';

/** All that the address of a case is made of. */
export interface CaseKey {
  readonly tenantId: string;
  /** of the brokerage */
  readonly slug: string;
  readonly requestId: string;
  readonly caseNumber: string;
}

/** The case that an address names, and the token that proves that somebody of us gave it. */
export interface NamedCase {
  readonly caseNumber: string;
  readonly token: string;
}

const TOKEN_LENGTH = 12;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const LOCAL_PART = /^(er-\d{4}-[0-9a-z]{8})\+([a-z2-7]{12})$/;

/**
 * The addresses of cases: `er-2026-1abc2def+token@brokerage.domain`, in lower case. The token is a keyed hash of 60 bits,
 * so that nobody who was not written to can guess one.
 */
export class CaseAddresses {
  constructor(
    private readonly domain: string,
    private readonly key: Buffer,
  ) {}

  of(of: CaseKey): string {
    return `${of.caseNumber.toLowerCase()}+${this.token(of)}@${of.slug}.${this.domain}`;
  }

  /** What the addresses below our domain name, in their order; whether the tokens are right is not looked at. */
  named(addresses: readonly string[]): NamedCase[] {
    return addresses.flatMap((address) => {
      const at = address.lastIndexOf('@');
      const below = address.slice(at + 1).endsWith(`.${this.domain}`);
      const [, number, token] = (below && LOCAL_PART.exec(address.slice(0, at))) || [];
      return number && token ? [{ caseNumber: number.toUpperCase(), token }] : [];
    });
  }

  isGenuine(token: string, of: Pick<CaseKey, 'tenantId' | 'requestId'>): boolean {
    return timingSafeEqual(
      Buffer.from(token.padEnd(TOKEN_LENGTH).slice(0, TOKEN_LENGTH)),
      Buffer.from(this.token(of)),
    );
  }

  private token({ tenantId, requestId }: Pick<CaseKey, 'tenantId' | 'requestId'>): string {
    const hash = createHmac('sha256', this.key).update(`case address ${tenantId} ${requestId}`).digest();
    return Array.from(hash.subarray(0, TOKEN_LENGTH), (byte) => ALPHABET[byte % 32]).join('');
  }
}

/** Null where the installation takes no mail. */
export function caseAddresses({ mail, keys }: DomainSettings): CaseAddresses | null {
  return mail?.inboundDomain ? new CaseAddresses(mail.inboundDomain, keys.signedLinks) : null;
}
