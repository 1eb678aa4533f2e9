import type { ServiceLineFacts, ServiceMapping } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import { ReviewMaterialRepository } from './review-material.repository.js';
import { withSettledParts } from './settled-parts.js';

/** What a client sells, as reviews read it, for other readings of the same services. */
@Injectable()
export class SettledServices {
  constructor(private readonly material: ReviewMaterialRepository) {}

  /** Retired services too, with the names that the brokerage settled. */
  async of(
    tx: Tx,
    clientId: string,
  ): Promise<{ services: readonly ServiceLineFacts[]; mappings: readonly ServiceMapping[] }> {
    const services = await this.material.services(tx, clientId);
    const mappings = await this.material.settledNames(tx, services);
    return { services: withSettledParts(services, mappings), mappings };
  }
}
