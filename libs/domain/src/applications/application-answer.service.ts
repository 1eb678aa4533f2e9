import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { Clock } from '../clock.js';
import { STATEMENT_FOLLOWERS, type StatementFollower } from '../controls/statement-follower.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { Forbidden, NotFound } from '../errors.js';
import { requirePermission } from '../permissions.js';
import { ServiceLineService } from '../service-lines/service-line.service.js';
import type { ApplicationAnswer } from './application-answer.entity.js';
import { readAnswers, type NewApplicationAnswer, type ValidAnswer } from './application-answer.input.js';
import { ApplicationAnswerRepository } from './application-answer.repository.js';
import { ApplicationRepository } from './application.repository.js';
import { lineKey } from './application-topics.js';

/** What the paper says, line by line. */
export interface NewApplicationAnswers {
  readonly applicationId: string;
  readonly answers: readonly NewApplicationAnswer[];
}

/** What applications say, line by line, as brokers enter it from the paper. Answers are added, never edited. */
@Injectable()
export class ApplicationAnswerService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly applications: ApplicationRepository,
    private readonly answers: ApplicationAnswerRepository,
    private readonly lines: ServiceLineService,
    @Inject(STATEMENT_FOLLOWERS) private readonly followers: readonly StatementFollower[],
  ) {}

  /**
   * Enters answers of an application, all or none. One to a line that was answered corrects it. Throws
   * `application_answer/*`, `input/*`, `record/not_found`.
   */
  async record(
    actor: Actor,
    { applicationId, answers }: NewApplicationAnswers,
  ): Promise<ApplicationAnswer[]> {
    requirePermission(actor, 'policy:write');
    const recordedBy = actor.userId;
    if (recordedBy === null) throw new Forbidden('policy:write');
    const valid = readAnswers(answers);
    return this.db.within(actor, async (tx) => {
      const { clientId, policyId } = await this.applications.summary(tx, applicationId);
      await this.requireServices(tx, clientId, valid);
      const recorded: ApplicationAnswer[] = [];
      for (const answer of valid) {
        const origin = { clientId, applicationId, recordedBy, createdAt: this.clock.now() };
        recorded.push(await this.answers.insert(tx, { ...answer, ...origin }));
      }
      const about = { subjectKind: 'application', subjectId: applicationId, clientId };
      const detail = { policyId, lines: valid.map(lineKey) };
      await recordAudit(tx, actor, { action: 'application.answers_recorded', ...about, detail });
      for (const follower of this.followers) await follower.afterStatement(tx, actor, clientId);
      return recorded;
    });
  }

  /** All answers of the applications, corrected ones too, the newest first. For brokers. */
  async byApplicationIds(actor: Actor, applicationIds: readonly string[]): Promise<ApplicationAnswer[]> {
    requirePermission(actor, 'finding:read');
    return this.db.read(actor, (tx) => this.answers.byApplicationIds(tx, applicationIds));
  }

  private async requireServices(tx: Tx, clientId: string, answers: readonly ValidAnswer[]): Promise<void> {
    const sold = new Set((await this.lines.listOfClient(tx, clientId)).map(({ id }) => id));
    const named = answers.flatMap(({ serviceLineId }) => serviceLineId ?? []);
    if (named.some((id) => !sold.has(id))) throw new NotFound('service line');
  }
}
