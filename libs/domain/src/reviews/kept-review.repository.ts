import type { Verdict } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import { NotFound } from '../errors.js';
import type { KeptDocuments, KeptReview } from './kept-review.js';
import type { MaterialApplication, MaterialWording } from './review-material.js';

/** Reads a review with its inputs and all that it said. */
@Injectable()
export class KeptReviewRepository {
  /** Throws `record/not_found`. */
  async load(tx: Tx, id: string): Promise<KeptReview> {
    const [review] = await tx.query<Omit<KeptReview, 'verdicts'>>(
      `select id, client_id as "clientId", as_of as "asOf", rule_set_version as "ruleSetVersion", inputs, policies
         from reviews where tenant_id = $1 and id = $2`,
      [tx.tenantId, id],
    );
    if (!review) throw new NotFound('review');
    const verdicts = await tx.query<Verdict>(
      `select service_line_id as "serviceId", policy_id as "policyId", code, components, confidence, verdict,
              reasons, evidence, severity, rules, explanation, question, only_if as "onlyIf"
         from verdicts where tenant_id = $1 and review_id = $2 order by id`,
      [tx.tenantId, id],
    );
    return { ...review, verdicts };
  }

  /** The documents that its inputs name, superseded ones too. */
  async documents(tx: Tx, { inputs }: KeptReview): Promise<KeptDocuments> {
    const refs = inputs.policies.flatMap(({ wordings }) => wordings.map(({ id }) => id));
    const wordings = await tx.query<MaterialWording>(
      `select id, policy_id as "policyId", kind, title, nullif(form_number, '') as "formNumber",
              nullif(edition, '') as edition, effective_on as "effectiveOn", state, text,
              page_starts as "pageStarts", sha256
         from wordings where tenant_id = $1 and id = any($2::uuid[])`,
      [tx.tenantId, refs],
    );
    const signed = inputs.policies.flatMap(({ application }) => application?.id ?? []);
    const applications = await tx.query<MaterialApplication>(
      `select id, policy_id as "policyId", signed_on as "signedOn", case when state = 'text' then text end as text,
              sha256
         from applications where tenant_id = $1 and id = any($2::uuid[])`,
      [tx.tenantId, signed],
    );
    return { wordings, applications };
  }
}
