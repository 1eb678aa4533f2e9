import type { Carrier, Client, NewPolicy, Policy } from '../src/index.js';
import { CarrierService, ClientService, PolicyService } from '../src/index.js';
import type { House } from './house.js';

/** Arranges records of the first brokerage through the services. */
export interface Shelf {
  readonly issuer: Carrier;
  client(name?: string): Promise<Client>;
  /** A tech E&O policy for 2026, unless told otherwise. */
  policy(client: Pick<Client, 'id' | 'name'>, changes?: Partial<NewPolicy>): Promise<Policy>;
  /** What `policy` would enter. */
  policyInput(client: Pick<Client, 'id' | 'name'>, changes?: Partial<NewPolicy>): NewPolicy;
}

let count = 0;

export async function openShelf(house: House): Promise<Shelf> {
  const issuer = await house
    .get(CarrierService)
    .create(house.principal, { kind: 'issuing_company', name: 'Granite Mutual', naicCode: '12345' });
  const policyInput = (client: Pick<Client, 'id' | 'name'>, changes: Partial<NewPolicy> = {}): NewPolicy => ({
    clientId: client.id,
    line: 'tech_eo',
    policyNumber: `TE-${(count += 1)}`,
    effectiveOn: '2026-01-01',
    expiresOn: '2027-01-01',
    issuingCompanyId: issuer.id,
    insureds: [{ name: client.name }],
    ...changes,
  });
  return {
    issuer,
    client: (name = `Client ${(count += 1)}`) => house.get(ClientService).create(house.principal, { name }),
    policyInput,
    policy: (client, changes) =>
      house.get(PolicyService).create(house.principal, policyInput(client, changes)),
  };
}
