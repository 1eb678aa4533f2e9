import { Injectable } from '@nestjs/common';
import { getRecord, insertRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { storableJson } from '../reviews/storable-json.js';
import { AdviceAnswer } from './advice-answer.entity.js';
import { AdviceLine } from './advice-line.entity.js';
import { AdviceRound } from './advice-round.entity.js';
import type { AdviceCounts, AdviceView, RoundView } from './advice-view.js';
import type { Advice } from './advice.entity.js';
import { ADVICE, COUNTS, DECLINED, ROUNDS } from './advice.sql.js';

const ROUNDS_BY_ID = `${ROUNDS} and r.id = any($2::uuid[])`;
const ROUNDS_BY_CLIENT = `${ROUNDS} and r.client_id = any($2::uuid[]) order by r.created_at desc, r.id desc`;
const BY_ID = `${ADVICE} and a.id = any($2::uuid[])`;
const BY_ROUND = `${ADVICE} and a."roundId" = any($2::uuid[]) order by lower(a.service), a.id`;
const BY_FINDING = `${ADVICE} and a."findingId" = any($2::uuid[]) order by a."createdAt" desc, a.id desc`;

/** A finding whose newest advice the client declined. */
export interface DeclinedFinding {
  readonly findingId: string;
  readonly adviceId: string;
  readonly treatment: Advice['treatment'];
  readonly recommendedOn: string;
}

@Injectable()
export class AdviceRepository {
  async insertRound(tx: Tx, values: Omit<AdviceRound, 'tenantId' | 'createdAt'>): Promise<void> {
    await insertRecord(tx, AdviceRound, values);
  }

  async insert(tx: Tx, a: Omit<Advice, 'tenantId' | 'createdAt'>): Promise<void> {
    await tx.query(
      `insert into advice (tenant_id, id, client_id, round_id, finding_id, policy_id, service_line_id, review_id, service,
                           verdict, reasons, severity, quoted, treatment, words, consequence, offered_again_of)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
      [
        tx.tenantId,
        a.id,
        a.clientId,
        a.roundId,
        a.findingId,
        a.policyId,
        a.serviceLineId,
        a.reviewId,
        a.service,
        a.verdict,
        a.reasons,
        a.severity,
        storableJson(a.quoted),
        a.treatment,
        a.words,
        a.consequence,
        a.offeredAgainOf,
      ],
    );
  }

  insertAnswer(tx: Tx, values: Omit<AdviceAnswer, 'tenantId' | 'id' | 'createdAt'>): Promise<AdviceAnswer> {
    return insertRecord(tx, AdviceAnswer, values);
  }

  insertLine(tx: Tx, values: Omit<AdviceLine, 'tenantId' | 'id' | 'createdAt'>): Promise<AdviceLine> {
    return insertRecord(tx, AdviceLine, values);
  }

  answer(tx: Tx, id: string): Promise<AdviceAnswer> {
    return getRecord(tx, AdviceAnswer, id, 'answer');
  }

  line(tx: Tx, id: string): Promise<AdviceLine> {
    return getRecord(tx, AdviceLine, id, 'question');
  }

  rounds(tx: Tx, ids: readonly string[]): Promise<RoundView[]> {
    return tx.query<RoundView>(ROUNDS_BY_ID, [tx.tenantId, ids]);
  }

  /** The latest first. */
  roundsByClientIds(tx: Tx, clientIds: readonly string[]): Promise<RoundView[]> {
    return tx.query<RoundView>(ROUNDS_BY_CLIENT, [tx.tenantId, clientIds]);
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<AdviceView[]> {
    return tx.query<AdviceView>(BY_ID, [tx.tenantId, ids]);
  }

  /** By service. */
  byRoundIds(tx: Tx, roundIds: readonly string[]): Promise<AdviceView[]> {
    return tx.query<AdviceView>(BY_ROUND, [tx.tenantId, roundIds]);
  }

  /** The latest first. */
  byFindingIds(tx: Tx, findingIds: readonly string[]): Promise<AdviceView[]> {
    return tx.query<AdviceView>(BY_FINDING, [tx.tenantId, findingIds]);
  }

  /** The latest first. */
  answersByAdviceIds(tx: Tx, adviceIds: readonly string[]): Promise<AdviceAnswer[]> {
    return tx.manager
      .createQueryBuilder(AdviceAnswer, 'x')
      .where('x.tenant_id = :tenantId and x.advice_id = any(:adviceIds)', {
        tenantId: tx.tenantId,
        adviceIds,
      })
      .orderBy('x.created_at', 'DESC')
      .addOrderBy('x.id', 'DESC')
      .getMany();
  }

  /** In the order in which they were written. */
  linesByAdviceIds(tx: Tx, adviceIds: readonly string[]): Promise<AdviceLine[]> {
    return tx.manager
      .createQueryBuilder(AdviceLine, 'x')
      .where('x.tenant_id = :tenantId and x.advice_id = any(:adviceIds)', {
        tenantId: tx.tenantId,
        adviceIds,
      })
      .orderBy('x.created_at')
      .addOrderBy('x.id')
      .getMany();
  }

  /** The open findings of a client whose newest advice is declined. */
  declined(tx: Tx, clientId: string): Promise<DeclinedFinding[]> {
    return tx.query<DeclinedFinding>(DECLINED, [tx.tenantId, clientId]);
  }

  async counts(tx: Tx): Promise<AdviceCounts> {
    const [counts] = await tx.query<AdviceCounts>(COUNTS, [tx.tenantId]);
    return counts!;
  }
}
