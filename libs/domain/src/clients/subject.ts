import type { Tx } from '../database/tx.js';
import { InvalidInput, NotFound } from '../errors.js';

/** What a note or a diary entry is about: a client, one of its policies, or one of its cases. */
export interface Subject {
  readonly clientId: string;
  readonly policyId: string | null;
  readonly requestId: string | null;
}

/** As a caller names it: exactly one of the three. */
export interface NamedSubject {
  readonly clientId?: string | null;
  readonly policyId?: string | null;
  readonly requestId?: string | null;
}

const CLIENT_OF = {
  clientId: 'select id as "clientId" from clients where tenant_id = $1 and id = $2',
  policyId: 'select client_id as "clientId" from policies where tenant_id = $1 and id = $2',
  requestId: 'select client_id as "clientId" from endorsement_requests where tenant_id = $1 and id = $2',
};
const KINDS = { clientId: 'client', policyId: 'policy', requestId: 'endorsement request' };

/** The subject with its client. Throws `subject/one` unless exactly one is named, `record/not_found`. */
export async function findSubject(tx: Tx, named: NamedSubject): Promise<Subject> {
  const fields = (['requestId', 'policyId', 'clientId'] as const).filter((field) => named[field]);
  const [field] = fields;
  if (!field || fields.length > 1) {
    throw new InvalidInput('clientId', 'Name exactly one: a client, a policy, or a case.', 'subject/one');
  }
  const [found] = await tx.query<{ clientId: string }>(CLIENT_OF[field], [tx.tenantId, named[field]]);
  if (!found) throw new NotFound(KINDS[field]);
  return {
    clientId: found.clientId,
    policyId: named.policyId ?? null,
    requestId: named.requestId ?? null,
  };
}
