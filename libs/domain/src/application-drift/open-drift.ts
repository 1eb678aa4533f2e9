import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import { bearsOnSending, driftInWords, type ServicesTold } from './bearing.js';
import { DriftRepository } from './drift.repository.js';

/** What of an application's drift must be looked at before a request goes out. */
@Injectable()
export class OpenDrift {
  constructor(private readonly drifts: DriftRepository) {}

  /** The open drifts of a policy that bear on the request, the worst first, each in words. */
  async bearing(tx: Tx, policyId: string, told: Omit<ServicesTold, 'before'>): Promise<string[]> {
    const open = await this.drifts.openOfPolicy(tx, policyId);
    if (open.length === 0) return [];
    const before = await this.drifts.servicesTold(tx, policyId);
    return open.filter((finding) => bearsOnSending(finding, { ...told, before })).map(driftInWords);
  }
}
