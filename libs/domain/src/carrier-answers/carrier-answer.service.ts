import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { Clock } from '../clock.js';
import { getRecord } from '../database/records.js';
import { TenantDb } from '../database/tenant-db.js';
import { EndorsementRequest } from '../endorsements/endorsement-request.entity.js';
import type { Advance } from '../endorsements/request-advancer.js';
import { Forbidden } from '../errors.js';
import { requirePermission } from '../permissions.js';
import { UploadService } from '../uploads/index.js';
import { AnswerKeeper } from './answer-keeper.js';
import { viewOf, type AnswerView } from './answer-view.js';
import type { AnswerFields } from './carrier-answer.input.js';
import { CarrierAnswerRepository } from './carrier-answer.repository.js';

/** An answer that the broker has, with its paper where there is one. */
export interface NewAnswer extends AnswerFields {
  readonly requestId: string;
  readonly uploadId?: string | null;
}

export interface AnswerOutcome extends Advance {
  readonly answer: AnswerView;
}

/** What carriers answered, as the broker enters and reads it. */
@Injectable()
export class CarrierAnswerService {
  constructor(
    private readonly db: TenantDb,
    private readonly answers: CarrierAnswerRepository,
    private readonly keeper: AnswerKeeper,
    private readonly uploads: UploadService,
    private readonly clock: Clock,
  ) {}

  /**
   * Records an answer and moves its request as far as the status table and its guards allow; `held` says what stopped
   * it. Throws `carrier_answer/*`, `input/*`, `record/not_found`.
   */
  async record(actor: Actor, { requestId, uploadId, ...given }: NewAnswer): Promise<AnswerOutcome> {
    requirePermission(actor, 'carrier_answer:record');
    const recordedBy = actor.userId;
    if (recordedBy === null) throw new Forbidden('carrier_answer:record');
    return this.db.within(actor, async (tx) => {
      const request = await getRecord(tx, EndorsementRequest, requestId, 'endorsement request', 'for update');
      if (uploadId) await this.uploads.requireOfClient(tx, uploadId, request.clientId);
      const source = { recordedBy, uploadId: uploadId ?? null };
      const { answer, moved, held } = await this.keeper.keep(tx, actor, request, given, source);
      return { answer: viewOf(answer, await brokerageToday(tx, this.clock)), moved, held };
    });
  }

  /** In the order in which they were recorded. */
  byRequestIds(actor: Actor, requestIds: readonly string[]): Promise<AnswerView[]> {
    requirePermission(actor, 'carrier_answer:read');
    return this.db.read(actor, async (tx) => {
      const today = await brokerageToday(tx, this.clock);
      return (await this.answers.byRequestIds(tx, requestIds)).map((answer) => viewOf(answer, today));
    });
  }
}
