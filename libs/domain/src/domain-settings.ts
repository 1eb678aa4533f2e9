import type { Clock } from './clock.js';
import type { ContextKey } from './database/tenant-context.js';

/** What the domain needs from the process that runs it. Keys come from the platform's `deriveKey`. */
export interface DomainSettings {
  /** address of the run-time role */
  readonly databaseUrl: string;
  readonly poolSize: number;
  readonly applicationName: string;
  readonly contextKey: ContextKey;
  /** 32 bytes each */
  readonly keys: {
    readonly cursors: Buffer;
    readonly totpAtRest: Buffer;
    readonly signedLinks: Buffer;
    readonly attempts: Buffer;
    /** seed of the Ed25519 key that signs files */
    readonly fileSigning: Buffer;
  };
  /** absent: messages wait to be sent by hand */
  readonly mail?: {
    readonly smtpUrl: string | null;
    /** sender's address of the installation; null: the brokerage's own */
    readonly from: string | null;
    /** below which each case has its own address; null or absent: cases have none */
    readonly inboundDomain?: string | null;
  };
  /** tests bring their own */
  readonly clock?: Clock;
}

export const DOMAIN_SETTINGS = Symbol('DomainSettings');
