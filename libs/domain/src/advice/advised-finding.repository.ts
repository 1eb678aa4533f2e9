import type { Quotation } from '@carveback/documents';
import type { Day, Reason, Severity, Span } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import type { FindingKind } from '../findings/finding.entity.js';
import { titleOf } from '../letters/facts.js';

/** A finding as far as advice about it is made from it: as its latest review has it. */
export interface AdvisedFinding {
  readonly findingId: string;
  readonly clientId: string;
  readonly policyId: string;
  readonly serviceLineId: string;
  readonly reviewId: string;
  readonly kind: FindingKind;
  readonly verdict: 'arguable' | 'gap';
  readonly reasons: Reason[];
  readonly severity: Severity;
  readonly cured: boolean;
  readonly service: string;
  /** what the review asks, of a question */
  readonly question: string | null;
  readonly carrier: string;
  readonly policyNumber: string;
  readonly clientState: string;
  readonly surplusLines: boolean;
  readonly quoted: Quotation[];
}

interface Row extends Omit<AdvisedFinding, 'quoted'> {
  readonly evidence: readonly Span[] | null;
  readonly documents: readonly { id: string; title: string; formNumber: string; edition: string }[];
}

/** What the letter of a round names beside the advice itself. */
export interface RoundHead {
  readonly client: string;
  /** the person at the client to write to */
  readonly contactName: string | null;
  readonly adviserTitle: string | null;
  readonly licenceNumber: string | null;
  readonly email: string;
}

@Injectable()
export class AdvisedFindingRepository {
  /** In the order of the ids; those that do not exist, or are not the actor's, are left out. */
  async byIds(tx: Tx, findingIds: readonly string[]): Promise<AdvisedFinding[]> {
    const rows = await tx.query<Row>(FINDINGS, [tx.tenantId, findingIds]);
    return rows.map(({ evidence, documents, ...finding }) => ({
      ...finding,
      quoted: (evidence ?? []).map(({ wordingId, text, page }) => {
        const document = documents.find(({ id }) => id === wordingId);
        return { text, document: document ? titleOf(document) : 'Policy', page };
      }),
    }));
  }

  /** Of each policy who issued it, its number and when it expires. */
  policies(
    tx: Tx,
    policyIds: readonly string[],
  ): Promise<{ id: string; carrier: string; number: string; expiresOn: Day }[]> {
    return tx.query(
      `select p.id, i.name as carrier, p.policy_number as number, p.expires_on as "expiresOn"
         from policies p join carriers i on i.tenant_id = p.tenant_id and i.id = p.issuing_company_id
        where p.tenant_id = $1 and p.id = any($2::uuid[])`,
      [tx.tenantId, policyIds],
    );
  }

  async head(tx: Tx, clientId: string, adviserId: string): Promise<RoundHead | null> {
    const [head] = await tx.query<RoundHead>(
      `select c.name as client, (select n.name from contacts n
                where n.tenant_id = c.tenant_id and n.client_id = c.id and n.ended_on is null
                order by n.may_sign desc, n.may_submit desc, n.id limit 1) as "contactName",
              nullif(u.title, '') as "adviserTitle", nullif(u.licence_number, '') as "licenceNumber",
              u.email
         from clients c join users u on u.tenant_id = c.tenant_id and u.id = $3
        where c.tenant_id = $1 and c.id = $2`,
      [tx.tenantId, clientId, adviserId],
    );
    return head ?? null;
  }

  async userName(tx: Tx, userId: string): Promise<string> {
    const [user] = await tx.query<{ name: string }>(
      'select name from users where tenant_id = $1 and id = $2',
      [tx.tenantId, userId],
    );
    if (!user) throw new RangeError(`no user ${userId}, though it acts`);
    return user.name;
  }
}

const FINDINGS = `
  select f.id as "findingId", f.client_id as "clientId", f.policy_id as "policyId", f.service_line_id as "serviceLineId",
         f.latest_review_id as "reviewId", f.kind, f.verdict, f.reasons, f.severity, f.cured_at is not null as cured,
         s.name as service, v.question, v.evidence, i.name as carrier, p.policy_number as "policyNumber",
         c.state as "clientState", p.wholesaler_id is not null as "surplusLines",
         (select coalesce(jsonb_agg(jsonb_build_object('id', w.id, 'title', w.title, 'formNumber', w.form_number,
                   'edition', w.edition)), '[]')
            from wordings w where w.tenant_id = f.tenant_id and w.policy_id = f.policy_id) as documents
    from findings f
    join service_lines s on s.tenant_id = f.tenant_id and s.id = f.service_line_id
    join clients c on c.tenant_id = f.tenant_id and c.id = f.client_id
    join policies p on p.tenant_id = f.tenant_id and p.id = f.policy_id
    join carriers i on i.tenant_id = p.tenant_id and i.id = p.issuing_company_id
    left join verdicts v on v.tenant_id = f.tenant_id and v.review_id = f.latest_review_id
         and v.policy_id = f.policy_id and v.service_line_id = f.service_line_id
   where f.tenant_id = $1 and f.id = any($2::uuid[])
   order by array_position($2::uuid[], f.id)`;
