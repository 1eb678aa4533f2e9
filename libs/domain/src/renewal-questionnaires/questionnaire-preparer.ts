import { createHash } from 'node:crypto';
import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { addDays } from '../clock.js';
import { ControlService } from '../controls/index.js';
import type { Tx } from '../database/tx.js';
import { SystemDiary } from '../diary/system-diary.js';
import { Conflict } from '../errors.js';
import { LetterOrders } from '../letters/letter-orders.js';
import type { Policy } from '../policies/policy.entity.js';
import { PolicyService } from '../policies/policy.service.js';
import { RenewalService } from '../renewals/renewal.service.js';
import { ServiceLineService } from '../service-lines/service-line.service.js';
import {
  questionnaireItems,
  type QuestionnaireItem,
  type QuestionnaireMaterial,
} from './questionnaire-items.js';
import type { RenewalQuestionnaire } from './questionnaire.entity.js';
import { QuestionnaireRepository } from './questionnaire.repository.js';

/** So many days after it was made it is asked for again. */
const REMINDED_AFTER = [10, 20] as const;
const ANSWERED_WITHIN = 20;

/** Makes questionnaires from the records, with their letter and the reminders of them. */
@Injectable()
export class QuestionnairePreparer {
  constructor(
    private readonly repository: QuestionnaireRepository,
    private readonly renewals: RenewalService,
    private readonly policies: PolicyService,
    private readonly lines: ServiceLineService,
    private readonly controls: ControlService,
    private readonly letters: LetterOrders,
    private readonly diary: SystemDiary,
  ) {}

  /**
   * Makes the policy's questionnaire as of the day. It takes the place of an earlier one that nobody has answered yet.
   * Throws `renewal/not_open`, `questionnaire/answered`, `record/not_found`.
   */
  async prepare(tx: Tx, actor: Actor, policyId: string, day: Day): Promise<RenewalQuestionnaire> {
    const policy = await this.policies.getIn(tx, policyId);
    await this.repository.lock(tx, policyId);
    const renewal = await this.renewals.lockOpen(tx, policyId);
    const former = await this.unansweredFormer(tx, policyId);
    const items = questionnaireItems(await this.gather(tx, policy));
    const questionnaire = await this.repository.insert(tx, {
      clientId: policy.clientId,
      policyId,
      renewalId: renewal.id,
      number: (former?.number ?? 0) + 1,
      preparedOn: day,
      answerBy: addDays(day, ANSWERED_WITHIN),
      currency: policy.currency,
      items,
      sha256: hashOf(items),
      preparedBy: actor.userId,
    });
    if (former) {
      const why = 'A newer questionnaire takes its place.';
      await this.diary.closeCaused(tx, actor, policy.clientId, remindersOf(former.id), why);
    }
    await this.tell(tx, actor, questionnaire, policy);
    return questionnaire;
  }

  private async unansweredFormer(tx: Tx, policyId: string): Promise<RenewalQuestionnaire | null> {
    const [former] = await this.repository.currentOf(tx, [policyId]);
    if (!former) return null;
    const draft = await this.repository.draftOf(tx, former.id);
    const [submission] = await this.repository.submissionsOf(tx, [former.id]);
    if (!draft && !submission) return former;
    throw new Conflict(
      'questionnaire/answered',
      submission
        ? 'The questionnaire of this renewal was submitted. What changes since then is entered where it belongs.'
        : 'Somebody has begun to answer the questionnaire of this renewal, so it stays. Go on with that one.',
      'policyId',
    );
  }

  private async gather(tx: Tx, policy: Policy): Promise<QuestionnaireMaterial> {
    const { clientId, currency } = policy;
    const earlier = await this.repository.earlier(tx, clientId);
    const told = earlier.map(({ answers }) => answers);
    const reported = told.flat().filter(({ key, says }) => key === 'circumstances' && says === 'differs');
    const known = await this.repository.knownCircumstances(tx, clientId);
    const amounts = new Map<string, number>();
    for (const { currency: of, answers } of earlier) {
      for (const { key, amountMinor } of answers) {
        if (of === currency && amountMinor !== null && !amounts.has(key)) amounts.set(key, amountMinor);
      }
    }
    return {
      lines: await this.lines.listOfClient(tx, clientId),
      insureds: await this.policies.insuredsIn(tx, [policy.id]),
      controls: await this.controls.latest(tx, clientId),
      amounts,
      circumstances: [...new Set([...reported.map(({ words }) => words), ...known])],
      currency,
    };
  }

  private async tell(
    tx: Tx,
    actor: Actor,
    { id, clientId, policyId, preparedOn, number, sha256 }: RenewalQuestionnaire,
    { policyNumber }: Policy,
  ): Promise<void> {
    await this.letters.place(tx, actor, { kind: 'renewal_questionnaire', clientId, policyId, causeId: id });
    await recordAudit(tx, actor, {
      action: 'questionnaire.prepared',
      subjectKind: 'renewal_questionnaire',
      subjectId: id,
      clientId,
      detail: { policyId, number, sha256 },
    });
    for (const days of REMINDED_AFTER) {
      await this.diary.enterAudited(
        tx,
        actor,
        { clientId, policyId },
        {
          kind: 'questionnaire',
          title: `Ask for the renewal questionnaire of ${policyNumber}, unanswered since ${preparedOn}`,
          dueOn: addDays(preparedOn, days),
          cause: `${remindersOf(id)}${days}`,
        },
      );
    }
  }
}

/** With what the causes of a questionnaire's reminders begin. */
export function remindersOf(questionnaireId: string): string {
  return `questionnaire:${questionnaireId}:`;
}

/** The same questions beside the same records always give the same bytes. */
function hashOf(items: readonly QuestionnaireItem[]): string {
  const said = items.map(({ key, section, kind, asked, onRecord }) => [key, section, kind, asked, onRecord]);
  return createHash('sha256').update(JSON.stringify(said), 'utf8').digest('hex');
}
