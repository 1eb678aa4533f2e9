import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';

/** What a client reported when it was asked for circumstances, word for word. */
export interface ReportedCircumstance {
  readonly words: string;
  readonly on: Day;
}

@Injectable()
export class ReportedCircumstanceRepository {
  /** Of the request's client, since its policy began: in answer to a sweep or to a renewal questionnaire; the oldest first. */
  ofRequest(tx: Tx, requestId: string): Promise<ReportedCircumstance[]> {
    return tx.query<ReportedCircumstance>(
      `select told.words, told.on
         from endorsement_requests r
         join policies p on p.tenant_id = r.tenant_id and p.id = r.policy_id
         join brokerages b on b.tenant_id = r.tenant_id
         cross join lateral (
           select a.words, a.given_on as on, a.created_at from sweep_answers a
            where a.tenant_id = r.tenant_id and a.client_id = r.client_id and a.answer = 'reported'
           union all
           select x ->> 'words', (s.created_at at time zone b.time_zone)::date, s.created_at
             from renewal_questionnaire_submissions s cross join jsonb_array_elements(s.answers) x
            where s.tenant_id = r.tenant_id and s.client_id = r.client_id
              and x ->> 'key' = 'circumstances' and x ->> 'says' = 'differs') told
        where r.tenant_id = $1 and r.id = $2 and told.on >= p.effective_on
        order by told.created_at`,
      [tx.tenantId, requestId],
    );
  }
}
