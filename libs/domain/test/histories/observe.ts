import type { TestDatabase } from '@carveback/testing';
import type { AnswerKind, DecisionKind, EndorsementStatus } from '../../src/index.js';

/** What the database holds of one case, read past every service. Lists are in order of time. */
export interface Observed {
  readonly status: EndorsementStatus;
  readonly version: number;
  readonly letterVersion: number;
  readonly narrative: string;
  readonly moves: readonly {
    readonly from: EndorsementStatus;
    readonly to: EndorsementStatus;
    readonly byRole: string | null;
  }[];
  readonly authorised: readonly number[];
  readonly answers: readonly {
    readonly kind: AnswerKind;
    readonly binds: boolean;
    readonly written: boolean;
  }[];
  readonly decisions: readonly DecisionKind[];
  readonly issued: number;
  /** the newest check of the newest issued wording; null: none */
  readonly check: { readonly passed: boolean; readonly attested: boolean } | null;
  /** findings of the request that are open */
  readonly openFindings: number;
  /** letters of the same kind and version, messages of the same letter, open requests about the same finding: more than one of any */
  readonly doubles: readonly string[];
  /** versions of the letter to the carrier that exist */
  readonly letters: readonly number[];
  readonly deadJobs: number;
  readonly openJobs: number;
}

export async function observe({ owner }: TestDatabase, requestId: string): Promise<Observed> {
  const [row] = await owner.query<{ observed: Observed }[]>(OBSERVED, [requestId]);
  if (!row) throw new Error(`no request ${requestId}`);
  return row.observed;
}

const OBSERVED = `
  select jsonb_build_object(
    'status', r.status, 'version', r.version, 'letterVersion', r.letter_version, 'narrative', r.narrative,
    'moves', (select coalesce(jsonb_agg(jsonb_build_object('from', m.from_status, 'to', m.to_status, 'byRole', u.role)
                                        order by m.id), '[]')
                from endorsement_request_moves m left join users u on u.id = m.moved_by where m.request_id = r.id),
    'authorised', (select coalesce(jsonb_agg(a.letter_version order by a.id), '[]') from request_authorities a where a.request_id = r.id),
    'answers', (select coalesce(jsonb_agg(jsonb_build_object('kind', a.kind, 'binds', a.may_bind, 'written', a.in_writing) order by a.id), '[]')
                  from carrier_answers a where a.request_id = r.id),
    'decisions', (select coalesce(jsonb_agg(d.kind order by d.id), '[]') from client_decisions d where d.request_id = r.id),
    'issued', (select count(*) from issued_wordings i where i.request_id = r.id),
    'check', (select jsonb_build_object('passed', c.passed, 'attested', c.attested_at is not null)
                from issue_checks c
               where c.issued_id = (select i.id from issued_wordings i where i.request_id = r.id order by i.id desc limit 1)
               order by c.id desc limit 1),
    'openFindings', (select count(*) from endorsement_request_findings rf join findings f on f.id = rf.finding_id
                      where rf.request_id = r.id and f.cured_at is null),
    'doubles', (select coalesce(jsonb_agg(what), '[]') from (
        select 'letter ' || kind || ' ' || version as what from letters where request_id = r.id group by kind, version having count(*) > 1
        union all
        select 'message of letter ' || letter_id from messages where request_id = r.id group by letter_id having count(*) > 1
        union all
        select 'receipt of ' || service_line_id from letters where client_id = r.client_id and kind = 'receipt_notice'
         group by service_line_id having count(*) > 1
        union all
        select 'open requests about ' || finding_id from endorsement_request_findings
         where client_id = r.client_id and open group by finding_id having count(*) > 1) d),
    'letters', (select coalesce(jsonb_agg(l.version order by l.version), '[]') from letters l
                 where l.request_id = r.id and l.kind = 'endorsement_request'),
    'deadJobs', (select count(*) from outbox o where o.dead_at is not null),
    'openJobs', (select count(*) from outbox o where o.client_id = r.client_id and o.done_at is null)) as observed
  from endorsement_requests r where r.id = $1`;
