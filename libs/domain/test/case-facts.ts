import { newId, type RequestView } from '../src/index.js';
import type { House } from './house.js';

/** Puts a row into a table of the first brokerage, as the owner: facts whose own services have specs of their own. */
export async function put(house: House, table: string, values: Record<string, unknown>): Promise<string> {
  const id = newId();
  const row = { tenant_id: house.tenantId, id, ...values };
  const columns = Object.keys(row);
  const places = columns.map((_, i) => `$${i + 1}`);
  const sql = ['insert into', table, `(${columns.join(', ')}) values (${places.join(', ')})`].join(' ');
  await house.database.owner.query(sql, Object.values(row));
  return id;
}

/** Facts about one request, added as the records would hold them. */
export function factsAbout(
  house: House,
  { id: request_id, clientId: client_id, policyId: policy_id }: RequestView,
) {
  const recorded_by = house.principal.userId;
  const about = { client_id, request_id };
  const said = { given_on: '2026-02-27', given_by: 'Uma Underwriter', recorded_by };
  const signer = () => put(house, 'contacts', { client_id, name: 'Pat President', may_sign: true });
  return {
    /** of the carrier's own underwriter, who may bind, in writing, unless told otherwise */
    answer: (kind: string, more: Record<string, unknown> = {}) =>
      put(house, 'carrier_answers', {
        ...about,
        ...said,
        kind,
        company: 'issuing_company',
        may_bind: true,
        in_writing: true,
        ...(kind === 'quote' || kind === 'indication' ? QUOTED : {}),
        ...(kind === 'decline' ? { decline_reason: 'Outside appetite.' } : {}),
        ...more,
      }),
    authority: async (letter_version: number) =>
      put(house, 'request_authorities', {
        ...about,
        letter_version,
        contact_id: await signer(),
        name: 'Pat President',
        title: 'President',
        given_on: '2026-02-27',
        channel: 'email',
        letter_sha256: 'x',
        recorded_by,
      }),
    decision: async (kind: string, answer_id: string | null = null) =>
      put(house, 'client_decisions', {
        ...about,
        kind,
        answer_id,
        contact_id: await signer(),
        name: 'Pat President',
        title: 'President',
        authority: 'President',
        decided_on: '2026-02-27',
        channel: 'email',
        seen_sha256: 'x',
        recorded_by,
      }),
    hold: (reason = 'known_circumstance') =>
      put(house, 'sending_holds', { ...about, reason, detail: 'A client of theirs was breached.' }),
    issued: async () => {
      const wording_id = await put(house, 'wordings', {
        client_id,
        policy_id,
        kind: 'endorsement',
        title: 'Issued',
        state: 'text',
        text: 'Issued.',
        page_starts: [0],
        sha256: newId(),
      });
      const terms = { received_on: '2026-02-27', prior_work: 'counts', terms: '[]' };
      return put(house, 'issued_wordings', { ...about, policy_id, wording_id, ...terms, recorded_by });
    },
    check: (issued_id: string, passed: boolean, attested: boolean) =>
      put(house, 'issue_checks', {
        ...about,
        issued_id,
        rule_set_version: '1',
        services: '[]',
        differences: '[]',
        terms: '[]',
        passed,
        ...(attested ? { attested_by: recorded_by, attested_at: '2026-02-28T12:00:00Z' } : {}),
      }),
  };
}

const QUOTED = {
  premium_kind: 'additional',
  premium_minor: 120_000,
  currency: 'USD',
  valid_until: '2026-03-31',
};
