import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import type { ApplicationAnswer } from './application-answer.entity.js';
import { ApplicationAnswerRepository } from './application-answer.repository.js';
import { lineKey } from './application-topics.js';

/** Reads what applications say in the end, for work inside another transaction. */
@Injectable()
export class StandingAnswers {
  constructor(private readonly answers: ApplicationAnswerRepository) {}

  /** The answer that counts for each line of each application; one that says nothing, too. */
  async of(tx: Tx, applicationIds: readonly string[]): Promise<ApplicationAnswer[]> {
    return standingAnswers(await this.answers.byApplicationIds(tx, applicationIds));
  }
}

/** Of answers that come newest first, the one that counts for each line of each application. */
export function standingAnswers(answers: readonly ApplicationAnswer[]): ApplicationAnswer[] {
  const standing = new Map<string, ApplicationAnswer>();
  for (const answer of answers) {
    const key = `${answer.applicationId} ${lineKey(answer)}`;
    if (!standing.has(key)) standing.set(key, answer);
  }
  return [...standing.values()];
}
