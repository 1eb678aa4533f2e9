import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import { insertRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { CarrierAnswer, type AnsweringCompany } from './carrier-answer.entity.js';

/** The request's policy and submission, as far as an answer is held against them. */
export interface AnsweredRequest {
  readonly timeZone: string;
  readonly submittedAt: Date | null;
  readonly bindingAuthority: AnsweringCompany;
  readonly companies: readonly AnsweringCompany[];
  readonly currency: string;
}

/** A quote with what its summary names beside it. */
export interface QuoteMaterial {
  readonly answerId: string;
  readonly caseNumber: string;
  readonly policyNumber: string;
  readonly letterVersion: number;
  readonly letterSha256: string;
  readonly givenBy: string;
  readonly company: AnsweringCompany;
  readonly carrier: string;
  readonly givenOn: Day;
  readonly premiumKind: 'nil' | 'additional' | 'return';
  readonly premiumMinor: number;
  readonly taxesMinor: number | null;
  readonly feesMinor: number | null;
  readonly currency: string;
  readonly validUntil: Day | null;
  readonly words: string;
  readonly alternativeWording: string;
}

@Injectable()
export class CarrierAnswerRepository {
  insert(tx: Tx, values: Omit<CarrierAnswer, 'tenantId' | 'id' | 'createdAt'>): Promise<CarrierAnswer> {
    return insertRecord(tx, CarrierAnswer, values);
  }

  /** In the order in which they were recorded. */
  byRequestIds(tx: Tx, requestIds: readonly string[]): Promise<CarrierAnswer[]> {
    return tx.manager
      .createQueryBuilder(CarrierAnswer, 'a')
      .where('a.tenant_id = :tenantId and a.request_id = any(:requestIds)', {
        tenantId: tx.tenantId,
        requestIds,
      })
      .orderBy('a.created_at')
      .addOrderBy('a.id')
      .getMany();
  }

  /** Throws `RangeError` when there is no such request: the caller holds its lock. */
  async answered(tx: Tx, requestId: string): Promise<AnsweredRequest> {
    const [row] = await tx.query<AnsweredRequest>(ANSWERED, [tx.tenantId, requestId]);
    if (!row) throw new RangeError(`no request ${requestId}, though it is being answered`);
    return row;
  }

  /** The newest bindable quotes of these requests, one each. */
  newestQuotes(tx: Tx, requestIds: readonly string[]): Promise<(QuoteMaterial & { requestId: string })[]> {
    return tx.query(QUOTES, [tx.tenantId, requestIds]);
  }

  /** The wording that the carrier offered with its latest decline; empty when none. */
  async offeredWording(tx: Tx, requestId: string): Promise<string> {
    const [row] = await tx.query<{ wording: string }>(
      `select alternative_wording as wording from carrier_answers
        where tenant_id = $1 and request_id = $2 and kind = 'decline' and alternative_wording <> ''
        order by created_at desc, id desc limit 1`,
      [tx.tenantId, requestId],
    );
    return row?.wording ?? '';
  }
}

const ANSWERED = `
  select b.time_zone as "timeZone", r.submitted_at as "submittedAt", p.binding_authority as "bindingAuthority",
         array_remove(array['issuing_company', case when p.mga_id is not null then 'mga' end,
                            case when p.wholesaler_id is not null then 'wholesaler' end], null) as companies,
         p.currency
    from endorsement_requests r
    join policies p on p.tenant_id = r.tenant_id and p.id = r.policy_id
    join brokerages b on b.tenant_id = r.tenant_id
   where r.tenant_id = $1 and r.id = $2`;

/** The firm that answered is named as the placement names it. */
const QUOTES = `
  select distinct on (x.request_id) x.request_id as "requestId", x.id as "answerId", r.case_number as "caseNumber",
         p.policy_number as "policyNumber", r.letter_version as "letterVersion", coalesce(l.sha256, '') as "letterSha256",
         x.given_by as "givenBy", x.company, f.name as carrier, x.given_on as "givenOn", x.premium_kind as "premiumKind",
         x.premium_minor::float8 as "premiumMinor", x.taxes_minor::float8 as "taxesMinor",
         x.fees_minor::float8 as "feesMinor", x.currency, x.valid_until as "validUntil", x.words,
         x.alternative_wording as "alternativeWording"
    from carrier_answers x
    join endorsement_requests r on r.tenant_id = x.tenant_id and r.id = x.request_id
    join policies p on p.tenant_id = r.tenant_id and p.id = r.policy_id
    join carriers f on f.tenant_id = p.tenant_id and f.id = case x.company
           when 'mga' then p.mga_id when 'wholesaler' then p.wholesaler_id else p.issuing_company_id end
    left join letters l on l.tenant_id = r.tenant_id and l.request_id = r.id and l.version = r.letter_version
           and l.kind = 'endorsement_request'
   where x.tenant_id = $1 and x.request_id = any($2::uuid[]) and x.kind = 'quote' and x.may_bind
   order by x.request_id, x.created_at desc, x.id desc`;
