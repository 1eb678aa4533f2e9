import { CarrierService, UnderwriterService } from '@carveback/domain';
import type { INestApplicationContext } from '@nestjs/common';
import { CARRIERS } from '../carriers.js';
import type { DemoPlacement } from '../content.js';
import { PRODUCER } from '../people.js';
import type { Office } from './office.js';

/** The ids under which the demo's firms and underwriters are known, by name. */
export type Market = ReadonlyMap<string, string>;

/** A placement as a policy names it. */
export function placementIds(
  { issuer, mga, wholesaler, bindingAuthority, underwriter }: DemoPlacement,
  market: Market,
) {
  return {
    issuingCompanyId: idOf(issuer.name, market),
    mgaId: mga ? idOf(mga.name, market) : null,
    wholesalerId: wholesaler ? idOf(wholesaler.name, market) : null,
    bindingAuthority,
    underwriterId: idOf(underwriter, market),
  };
}

/** Enters the firms and the people who answer there. */
export async function seedCarriers(app: INestApplicationContext, office: Office): Promise<Market> {
  const market = new Map<string, string>();
  for (const { underwriters, ...firm } of CARRIERS) {
    const carrier = await app.get(CarrierService).create(office.actor(PRODUCER, firm.name), firm);
    market.set(firm.name, carrier.id);
    for (const person of underwriters) {
      const actor = office.actor(PRODUCER, `${firm.name}, ${person.name}`);
      const underwriter = await app
        .get(UnderwriterService)
        .create(actor, { ...person, carrierId: carrier.id });
      market.set(person.name, underwriter.id);
    }
  }
  return market;
}

function idOf(name: string, market: Market): string {
  const id = market.get(name);
  if (!id) throw new Error(`The demo has no carrier or underwriter "${name}"`);
  return id;
}
