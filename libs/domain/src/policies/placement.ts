import { Injectable } from '@nestjs/common';
import { CarrierService } from '../carriers/carrier.service.js';
import { UnderwriterService } from '../carriers/underwriter.service.js';
import type { Tx } from '../database/tx.js';
import { InvalidInput } from '../errors.js';
import type { ValidPolicy } from './policy.input.js';

const CHAIN = {
  issuingCompanyId: 'issuing_company',
  mgaId: 'mga',
  wholesalerId: 'wholesaler',
} as const;

/** Checks the chain of firms through which a policy is placed. */
@Injectable()
export class Placement {
  constructor(
    private readonly carriers: CarrierService,
    private readonly underwriters: UnderwriterService,
  ) {}

  /**
   * Each firm is of its kind, the one that may bind is in the chain, and the underwriter works for one of them. Throws
   * `policy/placement`, `policy/binding_authority`, `policy/underwriter`; a firm that does not exist and one of
   * another brokerage answer alike.
   */
  async check(tx: Tx, policy: ValidPolicy): Promise<void> {
    const firmIds = [policy.issuingCompanyId, policy.mgaId, policy.wholesalerId].filter((id) => id !== null);
    const firms = await this.carriers.byIdsIn(tx, firmIds);
    for (const field of ['issuingCompanyId', 'mgaId', 'wholesalerId'] as const) {
      const id = policy[field];
      if (id !== null && !firms.some((firm) => firm.id === id && firm.kind === CHAIN[field])) {
        throw new InvalidInput(
          field,
          `No such firm of the kind "${CHAIN[field]}". Enter it among the carriers first.`,
          'policy/placement',
        );
      }
    }
    refuseForeignBinder(policy);
    await this.refuseForeignUnderwriter(tx, policy, firmIds);
  }

  private async refuseForeignUnderwriter(tx: Tx, { underwriterId }: ValidPolicy, firmIds: string[]) {
    if (underwriterId === null) return;
    const [underwriter] = await this.underwriters.byIdsIn(tx, [underwriterId]);
    if (underwriter && firmIds.includes(underwriter.carrierId)) return;
    throw new InvalidInput(
      'underwriterId',
      'No such underwriter at the firms of this placement. Choose one of theirs, or enter the person first.',
      'policy/underwriter',
    );
  }
}

function refuseForeignBinder({ bindingAuthority, mgaId, wholesalerId }: ValidPolicy): void {
  const absent =
    (bindingAuthority === 'mga' && mgaId === null) ||
    (bindingAuthority === 'wholesaler' && wholesalerId === null);
  if (absent) {
    throw new InvalidInput(
      'bindingAuthority',
      `"${bindingAuthority}" may bind only when the placement has one. Name it, or choose the firm that binds.`,
      'policy/binding_authority',
    );
  }
}
