import {
  CarrierService,
  ClientService,
  PolicyService,
  WordingService,
  type Actor,
  type Client,
  type Policy,
} from '@carveback/domain';
import type { TestApi } from './test-api.js';

const NARROW_FORM = `SECTION II - DEFINITIONS
"Professional services" means IT consulting and network support performed by the insured for others for a fee.
`;

/** A client with a tech E&O policy, in force today, whose form names consulting and network support only. */
export async function narrowlyInsured(
  api: TestApi,
  actor: Actor,
  name: string,
): Promise<{ client: Client; policy: Policy }> {
  const client = await api.app.get(ClientService).create(actor, { name });
  const issuer = await api.app
    .get(CarrierService)
    .create(actor, { kind: 'issuing_company', name: `Carrier of ${name}` });
  const year = new Date().getUTCFullYear();
  const policy = await api.app.get(PolicyService).create(actor, {
    clientId: client.id,
    line: 'tech_eo',
    policyNumber: `TE ${name}`,
    effectiveOn: `${year - 1}-12-31`,
    expiresOn: `${year + 1}-12-31`,
    issuingCompanyId: issuer.id,
    insureds: [{ name }],
  });
  const form = { policyId: policy.id, kind: 'base_form' as const, title: 'Form TEO 100', text: NARROW_FORM };
  await api.app.get(WordingService).add(actor, form);
  return { client, policy };
}
