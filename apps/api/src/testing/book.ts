import type { TestApi } from './test-api.js';
import { brokerage, signedIn, type SignedInPerson } from './signed-in.js';

/** Two brokerages at the door of the API, and the first one's people. */
export interface Town {
  readonly tenantId: string;
  readonly principal: SignedInPerson;
  readonly auditor: SignedInPerson;
  /** a principal of the other brokerage */
  readonly stranger: SignedInPerson;
  /** Sends a document that must succeed; answers its data. */
  ask<Data = Record<string, Answer>>(query: string, input?: object, by?: SignedInPerson): Promise<Data>;
  /** Sends a document that must be refused; answers the first error's reason and field. */
  refused(
    query: string,
    input: object,
    by?: SignedInPerson,
  ): Promise<{ code: string; reason?: string; field?: string }>;
  /** A client with a tech E&O policy of 2026 and a portal user. */
  settle(name: string): Promise<Settled>;
}

/** What tests pick out of an answer. */
export type Answer = Record<string, unknown> & { id: string; version: number };

export interface Settled {
  readonly clientId: string;
  readonly policyId: string;
  readonly issuerId: string;
  readonly user: SignedInPerson;
}

let count = 0;

export async function openTown(api: TestApi): Promise<Town> {
  const tenantId = await brokerage(api, `alder-${(count += 1)}`);
  const otherTenantId = await brokerage(api, `birch-${count}`);
  const principal = await signedIn(api, tenantId, 'principal');
  const ask = async <Data>(
    query: string,
    input: object = {},
    by: SignedInPerson = principal,
  ): Promise<Data> => {
    const answer = await api.graphql<Data>(query, { token: by.token, variables: { input, ...input } });
    if (answer.errors.length > 0 || !answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  };
  const refused = async (query: string, input: object, by: SignedInPerson = principal) => {
    const answer = await api.graphql(query, { token: by.token, variables: { input, ...input } });
    const [error] = answer.errors;
    if (!error) throw new Error(`This was not refused: ${JSON.stringify(answer.data)}`);
    return error.extensions;
  };
  const settle = async (name: string): Promise<Settled> => {
    const { createClient } = await ask<Record<string, Answer>>(CREATE_CLIENT, { name });
    const issuer = { kind: 'issuing_company', name: `Granite Mutual ${(count += 1)}`, naicCode: '12345' };
    const { createCarrier } = await ask<Record<string, Answer>>(CREATE_CARRIER, issuer);
    const [clientId, issuerId] = [createClient!.id, createCarrier!.id];
    const { createPolicy } = await ask<Record<string, Answer>>(
      CREATE_POLICY,
      policyInput(clientId, issuerId),
    );
    const user = await signedIn(api, tenantId, 'client_user', clientId);
    return { clientId, issuerId, policyId: createPolicy!.id, user };
  };
  return {
    tenantId,
    principal,
    auditor: await signedIn(api, tenantId, 'auditor'),
    stranger: await signedIn(api, otherTenantId, 'principal'),
    ask,
    refused,
    settle,
  };
}

export const CREATE_CLIENT = `mutation ($input: CreateClientInput!) { createClient(input: $input) { id name version } }`;
export const CREATE_CARRIER = `mutation ($input: CreateCarrierInput!) { createCarrier(input: $input) { id naicCode version } }`;
export const CREATE_POLICY = `mutation ($input: CreatePolicyInput!) { createPolicy(input: $input) { id version } }`;

/** A tech E&O policy of 2026 with one named insured. */
export function policyInput(clientId: string, issuingCompanyId: string): Record<string, unknown> {
  return {
    clientId,
    issuingCompanyId,
    line: 'tech_eo',
    policyNumber: `TE-${(count += 1)}`,
    effectiveOn: '2026-01-01',
    expiresOn: '2027-01-01',
    limitPerClaimMinor: 200000000,
    insureds: [{ name: 'Larch IT LLC' }],
  };
}
