import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { Clock } from '../clock.js';
import type { DayFollower } from '../days/day-follower.js';
import type { Tx } from '../database/tx.js';
import { SystemDiary, type DiaryKind, type WantedEntry } from '../diary/index.js';
import { addBusinessDays, HolidayService } from '../holidays/index.js';
import type { AdviceAnswer, AdviceAnswerKind } from './advice-answer.entity.js';
import { AdviceDiaryRepository } from './advice-diary.repository.js';
import type { AdviceLine } from './advice-line.entity.js';
import type { AdviceView } from './advice-view.js';

/** Business days from the day on which something happened. */
const RELEASE_IN = 1;
const ACT_IN = 2;
const REPLY_IN = 2;
const OFFER_AGAIN_IN = 5;
const ASK_AGAIN: readonly { kind: DiaryKind; in: number; title: string }[] = [
  { kind: 'advice', in: 10, title: 'Ask the client for its answer to our advice' },
  { kind: 'advice', in: 20, title: 'Ask the client for its answer to our advice again' },
  { kind: 'supervisor', in: 30, title: 'Supervisor: the client has not answered our advice' },
];

const causeOf = (roundId: string) => `advice:${roundId}:`;
const FIRST_ASKED = `${ASK_AGAIN[0]!.in}`;
const OFFER = 're_offer:';

/** Enters what advice waits for, and closes what an answer makes needless. */
@Injectable()
export class AdviceDiary implements DayFollower {
  constructor(
    private readonly clock: Clock,
    private readonly records: AdviceDiaryRepository,
    private readonly diary: SystemDiary,
    private readonly holidays: HolidayService,
  ) {}

  /** Advice is given once its letter is released. */
  afterRound(
    tx: Tx,
    actor: Actor,
    {
      id,
      clientId,
      reference,
    }: { readonly id: string; readonly clientId: string; readonly reference: string },
  ): Promise<void> {
    return this.enter(tx, actor, { clientId }, RELEASE_IN, {
      kind: 'advice',
      title: `Release the letter of advice ${reference}, or hand it over: it counts as given then`,
      cause: `${causeOf(id)}release`,
    });
  }

  /** On the day after its release a round that waits for an answer gets the days on which to ask. */
  async afterDayBegan(tx: Tx, actor: Actor): Promise<void> {
    const rounds = await this.records.unansweredWithout(tx, { before: 'advice:', after: `:${FIRST_ASKED}` });
    if (rounds.length === 0) return;
    const calendar = await this.holidays.calendar(tx);
    for (const { id, clientId, reference, givenOn } of rounds) {
      const cause = causeOf(id);
      await this.diary.closeCaused(tx, actor, clientId, `${cause}release`, 'The letter was released.');
      const wanted = ASK_AGAIN.map(({ kind, in: days, title }) => ({
        kind,
        title: `${title} (${reference})`,
        dueOn: addBusinessDays(givenOn, days, calendar),
        cause: `${cause}${days}`,
      }));
      for (const entry of wanted) await this.diary.enterAudited(tx, actor, { clientId }, entry);
    }
  }

  /** What the client answered is to be acted upon; nobody asks for it any more. */
  async afterAnswer(tx: Tx, actor: Actor, answer: AdviceAnswer, advice: AdviceView): Promise<void> {
    await this.closeAnswered(tx, actor, [advice.roundId], 'The client has answered.');
    if (advice.standing !== answer.answer) return;
    const draft = advice.requestId === null ? null : await this.records.caseNumber(tx, advice.requestId);
    const { clientId, policyId } = advice;
    await this.enter(tx, actor, { clientId, policyId }, ACT_IN, {
      kind: 'advice',
      title: TITLES[answer.answer](`“${advice.service}”`, draft),
      cause: `advice_answer:${answer.id}`,
    });
  }

  /** Nobody asks about what is cured. */
  async afterCure(tx: Tx, actor: Actor, findingIds: readonly string[]): Promise<void> {
    if (findingIds.length === 0) return;
    const rounds = await this.records.roundIdsOfFindings(tx, findingIds);
    await this.closeAnswered(tx, actor, rounds, 'What it was about is cured.');
  }

  afterQuestion(tx: Tx, actor: Actor, { id, clientId }: AdviceLine, { service }: AdviceView): Promise<void> {
    return this.enter(tx, actor, { clientId }, REPLY_IN, {
      kind: 'advice',
      title: `The client asks about our advice on “${service}”: reply`,
      cause: `${questionsOf(id)}`,
    });
  }

  /** The questions are answered. */
  async afterReply(tx: Tx, actor: Actor, clientId: string, questionIds: readonly string[]): Promise<void> {
    for (const id of questionIds) {
      await this.diary.closeCaused(tx, actor, clientId, questionsOf(id), 'Replied to.');
    }
  }

  /** Something declined is prepared to be offered again. */
  offerAgain(
    tx: Tx,
    actor: Actor,
    { clientId, reviewId, services }: { clientId: string; reviewId: string; services: readonly string[] },
  ): Promise<void> {
    return this.enter(tx, actor, { clientId }, OFFER_AGAIN_IN, {
      kind: 're_offer',
      title: `Offer again what the client declined: ${services.map((name) => `“${name}”`).join(', ')}`,
      cause: `${OFFER}${reviewId}`,
    });
  }

  afterReoffer(tx: Tx, actor: Actor, clientId: string): Promise<void> {
    return this.diary.closeCaused(tx, actor, clientId, OFFER, 'Offered again.');
  }

  private async closeAnswered(tx: Tx, actor: Actor, roundIds: readonly string[], why: string): Promise<void> {
    for (const { id, clientId } of await this.records.answered(tx, roundIds)) {
      await this.diary.closeCaused(tx, actor, clientId, causeOf(id), why);
    }
  }

  private async enter(
    tx: Tx,
    actor: Actor,
    subject: { readonly clientId: string; readonly policyId?: string },
    inBusinessDays: number,
    entry: Omit<WantedEntry, 'dueOn'>,
  ): Promise<void> {
    const today: Day = await brokerageToday(tx, this.clock);
    const dueOn = addBusinessDays(today, inBusinessDays, await this.holidays.calendar(tx));
    await this.diary.enterAudited(tx, actor, subject, { ...entry, dueOn });
  }
}

const questionsOf = (lineId: string) => `advice_question:${lineId}`;

/** What is to be done about an answer; the draft is nobody's to drop but the broker's. */
const TITLES: Readonly<Record<AdviceAnswerKind, (service: string, draft: string | null) => string>> = {
  accepted: (service, draft) =>
    `The client accepts our advice on ${service}: ${draft ? `take ${draft} further` : 'act on it'}`,
  please_quote: (service, draft) =>
    `The client wants a quote for ${service}: ${draft ? `take ${draft} to the carrier` : 'ask the carrier'}`,
  declined: (service, draft) =>
    `The client declines our advice on ${service}: ${
      draft
        ? `withdraw ${draft}, take the service out of it, or keep it for the next offer`
        : 'nothing is asked of the carrier for it'
    }; talk about contract and control`,
};
