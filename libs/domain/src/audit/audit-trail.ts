import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import { AuditRepository, type TrailHead, type TrailLink } from './audit.repository.js';
import type { SealedFacts } from './canonical.js';

/** An entry with its place in the chain; null until it is sealed. */
export interface TrailEntry {
  readonly position: number | null;
  readonly facts: SealedFacts;
}

/** The audit trail for whoever takes it out of the house. */
@Injectable()
export class AuditTrail {
  constructor(private readonly audit: AuditRepository) {}

  /** All about a client, and about these uploads that named no client; in the order of the chain. */
  async ofClient(tx: Tx, clientId: string, uploadIds: readonly string[]): Promise<TrailEntry[]> {
    const rows = await this.audit.ofClient(tx, clientId, uploadIds);
    return rows.map(({ position, ...facts }) => ({ position, facts }));
  }

  /** The links from a position on, in order. */
  links(tx: Tx, after: number, most: number): Promise<TrailLink[]> {
    return this.audit.links(tx, after, most);
  }

  /** Null while nothing is sealed. */
  head(tx: Tx): Promise<TrailHead | null> {
    return this.audit.trailHead(tx);
  }
}
