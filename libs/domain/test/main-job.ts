import {
  ServiceLineService,
  WordingService,
  type Client,
  type NewServiceLine,
  type Policy,
  type ServiceLine,
} from '../src/index.js';
import { openShelf, type Shelf } from './book.js';
import type { House } from './house.js';

/** A tech E&O form that names consulting and network support only. */
export const NARROW_FORM = `TECHNOLOGY ERRORS AND OMISSIONS POLICY

SECTION I - INSURING AGREEMENT
We will pay on behalf of the insured those sums the insured becomes legally obligated to pay as damages because of a
wrongful act in the rendering of or failure to render professional services.

SECTION II - DEFINITIONS
"Professional services" means IT consulting and network support performed by the insured for others for a fee.

SECTION III - EXCLUSIONS
This policy does not apply to any claim arising out of:
A. bodily injury or property damage;
B. any dishonest, fraudulent or criminal act.
`;

/** The endorsement that cures a managed detection service under it. */
export const CURING_ENDORSEMENT = `ENDORSEMENT NO. 1
This endorsement modifies insurance provided under the Technology Errors and Omissions Policy.
The definition of "Professional services" is deleted and replaced by the following:
"Professional services" means IT consulting, network support, help desk, managed endpoint detection and response,
security monitoring and managed security services, performed by the insured for others for a fee.
`;

/** A client with one policy whose narrow form is in hand. */
export interface Scene {
  readonly shelf: Shelf;
  readonly client: Client;
  readonly policy: Policy;
  sell(name: string, changes?: Partial<NewServiceLine>): Promise<ServiceLine>;
  file(title: string, text: string, kind?: 'base_form' | 'endorsement'): Promise<void>;
}

/** A new client each time; one shelf per house. */
export async function setScene(house: House, opened?: Shelf): Promise<Scene> {
  const shelf = opened ?? (await openShelf(house));
  const client = await shelf.client('Harbor IT <Services>');
  const policy = await shelf.policy(client);
  const file: Scene['file'] = async (title, text, kind = 'base_form') => {
    await house.get(WordingService).add(house.principal, { policyId: policy.id, kind, title, text });
  };
  await file('Form TEO 100', NARROW_FORM);
  return {
    shelf,
    client,
    policy,
    file,
    sell: (name, changes = {}) =>
      house.get(ServiceLineService).add(house.principal, {
        clientId: client.id,
        name,
        firstSoldOn: '2025-06-01',
        ...changes,
      }),
  };
}
