import type { ChangeDataSheetFacts, EndorsementRequestFacts, Letter as Paper } from '@carveback/documents';
import type { LineOfBusiness } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import { BrokerageService } from '../brokerages/index.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { Clock } from '../clock.js';
import type { Tx } from '../database/tx.js';
import { NotFound } from '../errors.js';
import type { LetterOrder } from './letter-order.entity.js';
import { LetterRepository } from './letter.repository.js';
import { LINE_TITLES } from './line-titles.js';
import type { PaperMaker } from './paper-maker.js';

/** Puts what a request's present letter says in the order of a policy change request. */
@Injectable()
export class ChangeDataSheetMaker implements PaperMaker {
  readonly makes = ['acord_175'] as const;

  constructor(
    private readonly letters: LetterRepository,
    private readonly brokerages: BrokerageService,
    private readonly clock: Clock,
  ) {}

  /** Null when the request has no letter yet: the sheet says what the letter says, and nothing that came later. */
  async paper(tx: Tx, { requestId }: Pick<LetterOrder, 'requestId'>): Promise<Paper | null> {
    if (requestId === null) throw new NotFound('endorsement request');
    const [row] = await tx.query<Row>(ROW, [tx.tenantId, requestId]);
    if (!row) throw new NotFound('endorsement request');
    const said = await this.letters.factsOf(tx, requestId, row.letterVersion);
    if (!said) return null;
    const facts: ChangeDataSheetFacts = {
      ...(said as EndorsementRequestFacts),
      letterhead: await this.brokerages.letterhead(tx),
      writtenOn: await brokerageToday(tx, this.clock),
      lineOfBusiness: LINE_TITLES[row.line],
      authority: row.authority,
    };
    return { kind: 'acord_175', facts };
  }
}

/** What the letter does not say: the line, and who authorised this version of it. */
interface Row {
  readonly letterVersion: number;
  readonly line: LineOfBusiness;
  readonly authority: ChangeDataSheetFacts['authority'];
}

const ROW = `
  select p.line, r.letter_version as "letterVersion",
         (select jsonb_build_object('name', a.name, 'title', a.title, 'on', a.given_on) from request_authorities a
           where a.tenant_id = r.tenant_id and a.request_id = r.id and a.letter_version = r.letter_version
           order by a.created_at desc, a.id desc limit 1) as authority
    from endorsement_requests r
    join policies p on p.tenant_id = r.tenant_id and p.id = r.policy_id
   where r.tenant_id = $1 and r.id = $2`;
