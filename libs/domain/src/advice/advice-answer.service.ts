import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { SigningContacts } from '../clients/index.js';
import { Clock } from '../clock.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { Conflict, Forbidden, InvalidInput, NotFound } from '../errors.js';
import { enqueue } from '../outbox/outbox.js';
import { requirePermission } from '../permissions.js';
import { UploadService } from '../uploads/index.js';
import type { AdviceView, RoundView } from './advice-view.js';
import { readAnswers, type NewAdviceAnswers } from './advice.input.js';
import { AdviceRepository } from './advice.repository.js';

/** What people with authority at a client answer to what was recommended. */
@Injectable()
export class AdviceAnswerService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly advice: AdviceRepository,
    private readonly contacts: SigningContacts,
    private readonly uploads: UploadService,
  ) {}

  /**
   * Records answers to advice of one round; what follows from them the worker enters into the diary. A later answer takes
   * the place of the former, which is kept. Throws `advice/*`, `contact/*`, `input/*`, `record/not_found`.
   */
  async record(actor: Actor, input: NewAdviceAnswers): Promise<RoundView> {
    requirePermission(actor, 'advice:answer');
    const recordedBy = actor.userId;
    if (recordedBy === null) throw new Forbidden('advice:answer');
    return this.db.within(actor, async (tx) => {
      const { answers, ...valid } = readAnswers(actor, input, await brokerageToday(tx, this.clock));
      const round = await this.answerable(tx, input.roundId, valid);
      const { clientId } = round;
      const named = input.contactId ?? null;
      const contact = await this.contacts.signing(tx, actor, clientId, named, valid.answeredOn);
      if (valid.uploadId) await this.uploads.requireOfClient(tx, valid.uploadId, clientId);
      const advised = await this.advice.byRoundIds(tx, [round.id]);
      const { id: contactId, name, title } = contact;
      const { authority, channel, seenSha256 } = valid;
      for (const { adviceId, answer } of answers) {
        requireStanding(advised.find(({ id }) => id === adviceId));
        const by = { contactId, name, title, recordedBy };
        const kept = await this.advice.insertAnswer(tx, { ...valid, ...by, clientId, adviceId, answer });
        await enqueue(tx, 'advice.answered', { answerId: kept.id }, clientId);
      }
      await recordAudit(tx, actor, {
        action: 'advice.answered',
        subjectKind: 'client',
        subjectId: clientId,
        clientId,
        detail: {
          roundId: round.id,
          reference: round.reference,
          name,
          title,
          authority,
          channel,
          seenSha256,
          answers,
        },
      });
      return round;
    });
  }

  /** The round, when its letter was given and is the one that the person had before it. */
  private async answerable(
    tx: Tx,
    roundId: string,
    { seenSha256, answeredOn }: { readonly seenSha256: string; readonly answeredOn: string },
  ): Promise<RoundView> {
    const [round] = await this.advice.rounds(tx, [roundId]);
    if (!round) throw new NotFound('round of advice');
    if (round.givenAt === null) {
      throw new Conflict(
        'advice/not_given',
        'The letter of this advice was not released. Release its message, or record that it was handed over, first.',
        'roundId',
      );
    }
    if (round.letterSha256 !== seenSha256) {
      throw new Conflict(
        'advice/other_letter',
        "That is not the hash of this round's letter. Show the person the letter, and name its hash.",
        'seenSha256',
      );
    }
    if (answeredOn >= round.recommendedOn) return round;
    throw new InvalidInput(
      'answeredOn',
      `It was recommended on ${round.recommendedOn}; the answer cannot be older.`,
      'advice/answered_earlier',
    );
  }
}

/** Throws `record/not_found`, `advice/settled`, `advice/offered_again`. */
function requireStanding(advice: AdviceView | undefined): void {
  if (!advice) throw new NotFound('advice');
  if (advice.standing === 'settled') {
    throw new Conflict(
      'advice/settled',
      `What was found about "${advice.service}" is cured: there is nothing to answer any more.`,
      'adviceId',
    );
  }
  if (advice.standing !== 'offered_again') return;
  throw new Conflict(
    'advice/offered_again',
    `"${advice.service}" was advised about anew since. Answer the newest letter.`,
    'adviceId',
  );
}
