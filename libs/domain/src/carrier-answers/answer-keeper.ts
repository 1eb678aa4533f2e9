import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { Clock, dayIn } from '../clock.js';
import type { Tx } from '../database/tx.js';
import { RequestAdvancer, type Advance } from '../endorsements/request-advancer.js';
import type { EndorsementRequest } from '../endorsements/endorsement-request.entity.js';
import { answerSteps } from './answer-steps.js';
import type { CarrierAnswer } from './carrier-answer.entity.js';
import { readAnswer, type AnswerFields } from './carrier-answer.input.js';
import { CarrierAnswerRepository } from './carrier-answer.repository.js';

/** By whom an answer came in: a person of the brokerage, or the underwriter through a link. */
export type AnswerSource =
  { readonly recordedBy: string; readonly uploadId: string | null } | { readonly linkId: string };

/** An answer as it was kept, and how far it moved its request. */
export interface RecordedAnswer extends Advance {
  readonly answer: CarrierAnswer;
}

const WHY_LENGTH = 500;

/** Keeps an answer, and moves its request as far as the table and its guards allow, in the caller's transaction. */
@Injectable()
export class AnswerKeeper {
  constructor(
    private readonly answers: CarrierAnswerRepository,
    private readonly advancer: RequestAdvancer,
    private readonly clock: Clock,
  ) {}

  /** `request` is locked. Throws what `readAnswer` throws. */
  async keep(
    tx: Tx,
    actor: Actor,
    request: EndorsementRequest,
    given: AnswerFields,
    source: AnswerSource,
  ): Promise<RecordedAnswer> {
    const { timeZone, submittedAt, ...placement } = await this.answers.answered(tx, request.id);
    const uploadId = 'uploadId' in source ? source.uploadId : null;
    const bounds = {
      ...placement,
      today: this.clock.today(timeZone),
      submittedOn: submittedAt && dayIn(timeZone, submittedAt),
    };
    const answer = await this.answers.insert(tx, {
      ...readAnswer(given, bounds, uploadId !== null),
      clientId: request.clientId,
      requestId: request.id,
      uploadId,
      linkId: 'linkId' in source ? source.linkId : null,
      recordedBy: 'recordedBy' in source ? source.recordedBy : null,
    });
    await this.audit(tx, actor, request, answer);
    const steps = answerSteps(answer.kind, request.status);
    return { answer, ...(await this.advancer.along(tx, actor, request.id, steps, reasonOf(answer))) };
  }

  private audit(
    tx: Tx,
    actor: Actor,
    { id: subjectId, clientId, caseNumber }: EndorsementRequest,
    { id: answerId, kind, givenBy, company, givenOn, mayBind, inWriting, linkId, uploadId }: CarrierAnswer,
  ): Promise<void> {
    return recordAudit(tx, actor, {
      action: 'carrier_answer.recorded',
      subjectKind: 'endorsement_request',
      subjectId,
      clientId,
      detail: {
        ...{ caseNumber, answerId, kind, givenBy, company, givenOn, mayBind, inWriting },
        ...{ linkId, uploadId },
      },
    });
  }
}

/** Why the request moved, for its history. */
function reasonOf({ kind, givenBy, givenOn, linkId, declineReason }: CarrierAnswer): string {
  const said = kind.replaceAll('_', ' ');
  const how = linkId ? ' through the answer link' : '';
  const because = declineReason ? `: ${declineReason}` : '';
  return `${givenBy} answered on ${givenOn}${how} (${said})${because}`.slice(0, WHY_LENGTH).toWellFormed();
}
