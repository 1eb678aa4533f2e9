import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { addDays } from '../clock.js';
import type { Tx } from '../database/tx.js';
import type { MadeReview, ReviewFollower } from '../reviews/review-follower.js';
import { AdviceDiary } from './advice-diary.js';
import { AdviceDraftRepository } from './advice-draft.repository.js';
import { consequenceOf, proposedWords } from './advice-words.js';
import { AdviceRepository, type DeclinedFinding } from './advice.repository.js';
import { AdvisedFindingRepository } from './advised-finding.repository.js';

/** A client that adds five services in a week is to read one letter, not five. At renewal it is asked in any case. */
const DAYS_BETWEEN_OFFERS = 30;

const RENEWAL = 'renewal.opened';
/** What the client or the brokerage changed; a reading for another reason offers again only what it finds changed. */
const CHANGES = /^(service_line|wording|endorsement|application|policy)\./;

/** The declination ladder: what a client declined is prepared to be offered again at each change, and at the renewal. */
@Injectable()
export class AdviceLadder implements ReviewFollower {
  constructor(
    private readonly advice: AdviceRepository,
    private readonly findings: AdvisedFindingRepository,
    private readonly drafts: AdviceDraftRepository,
    private readonly diary: AdviceDiary,
  ) {}

  async afterReview(tx: Tx, actor: Actor, review: MadeReview): Promise<void> {
    await this.diary.afterCure(
      tx,
      actor,
      review.changes.cured.map(({ finding }) => finding.id),
    );
    const due = (await this.advice.declined(tx, review.clientId)).filter((declined) =>
      isDue(declined, review),
    );
    const prepared = await this.prepare(tx, due, review.trigger);
    if (prepared.length === 0) return;
    const { clientId, reviewId } = review;
    await this.diary.offerAgain(tx, actor, { clientId, reviewId, services: prepared });
    await recordAudit(tx, actor, {
      action: 'advice.to_be_offered_again',
      subjectKind: 'client',
      subjectId: clientId,
      clientId,
      detail: { reviewId, trigger: review.trigger, services: prepared },
    });
  }

  /** Prepares the offers as the findings stand now; answers the services of those that were not prepared before. */
  private async prepare(tx: Tx, due: readonly DeclinedFinding[], preparedFor: string): Promise<string[]> {
    if (due.length === 0) return [];
    const found = await this.findings.byIds(
      tx,
      due.map(({ findingId }) => findingId),
    );
    const services: string[] = [];
    for (const finding of found) {
      const { findingId, clientId, service } = finding;
      const { adviceId, treatment } = due.find((declined) => declined.findingId === findingId)!;
      const words = proposedWords(finding).find((proposed) => proposed.treatment === treatment)!.words;
      const draft = { findingId, clientId, treatment, words, consequence: consequenceOf(finding) };
      const offer = { ...draft, offeredAgainOf: adviceId, preparedFor, preparedBy: null };
      if (await this.drafts.insertOnce(tx, offer)) services.push(service);
    }
    return services;
  }
}

function isDue(
  { findingId, recommendedOn }: DeclinedFinding,
  { trigger, asOf, changes }: MadeReview,
): boolean {
  if (trigger === RENEWAL) return true;
  const changed = changes.standing.some(
    ({ finding, changed: differs }) => finding.id === findingId && differs,
  );
  return (CHANGES.test(trigger) || changed) && isLongAgo(recommendedOn, asOf);
}

function isLongAgo(recommendedOn: Day, asOf: Day): boolean {
  return addDays(recommendedOn, DAYS_BETWEEN_OFFERS) <= asOf;
}
