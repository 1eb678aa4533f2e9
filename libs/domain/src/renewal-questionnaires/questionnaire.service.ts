import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { SigningContacts } from '../clients/signing-contacts.js';
import { Clock } from '../clock.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import type { ClientChannel } from '../endorsements/request-authority.entity.js';
import { Conflict, Forbidden, InvalidInput } from '../errors.js';
import { enqueue } from '../outbox/outbox.js';
import { requirePermission } from '../permissions.js';
import {
  readAnswers,
  unanswered,
  withRestAsOnRecord,
  type GivenAnswer,
  type QuestionnaireAnswer,
} from './questionnaire-answers.js';
import type { QuestionnaireDraft } from './questionnaire-draft.entity.js';
import { QuestionnairePreparer } from './questionnaire-preparer.js';
import type { QuestionnaireSubmission } from './questionnaire-submission.entity.js';
import type { RenewalQuestionnaire } from './questionnaire.entity.js';
import { QuestionnaireRepository } from './questionnaire.repository.js';
import { readTold, type ToldRefusals } from '../endorsements/told-by-client.js';

/** Answers so far, in place of those before. */
export interface DraftChange {
  readonly questionnaireId: string;
  /** of the draft that was edited; null or left out: there was none */
  readonly version?: number | null;
  readonly answers: readonly GivenAnswer[];
}

/** That somebody stands by the answers of the draft. */
export interface NewSubmission {
  readonly questionnaireId: string;
  /** of the draft that is submitted; null or left out: there is none */
  readonly version?: number | null;
  /** everything that the draft leaves open is as on record; without a draft: nothing differs, and there is nothing to report */
  readonly restAsOnRecord: boolean;
  /** brokers name who answered, when and how; a client user leaves these out: itself, today, in the portal */
  readonly contactId?: string | null;
  readonly givenOn?: Day | null;
  readonly channel?: ClientChannel | null;
}

/** The questionnaires of renewals: made from the records, answered by the client. */
@Injectable()
export class QuestionnaireService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly repository: QuestionnaireRepository,
    private readonly preparer: QuestionnairePreparer,
    private readonly contacts: SigningContacts,
  ) {}

  /** Makes the questionnaire of a policy now. Throws `renewal/not_open`, `questionnaire/answered`, `record/not_found`. */
  async prepare(actor: Actor, policyId: string): Promise<RenewalQuestionnaire> {
    requirePermission(actor, 'questionnaire:prepare');
    return this.db.within(actor, async (tx) =>
      this.preparer.prepare(tx, actor, policyId, await brokerageToday(tx, this.clock)),
    );
  }

  /** Keeps answers until they are submitted. Throws `questionnaire/*`, `record/changed`, `record/not_found`. */
  async saveDraft(
    actor: Actor,
    { questionnaireId, version = null, answers: given }: DraftChange,
  ): Promise<QuestionnaireDraft> {
    requirePermission(actor, 'questionnaire:answer');
    const editedBy = userOf(actor);
    return this.db.within(actor, async (tx) => {
      const questionnaire = await this.open(tx, questionnaireId);
      const answers = readAnswers(questionnaire.items, given);
      const draft = await this.draft(tx, questionnaireId, version);
      return draft
        ? this.repository.updateDraft(tx, draft.id, version!, { answers, editedBy })
        : this.repository.insertDraft(tx, {
            ...{ clientId: questionnaire.clientId, questionnaireId, answers, editedBy },
            updatedAt: this.clock.now(),
          });
    });
  }

  /**
   * Submits the answers for good, by a contact who may submit. The worker lets follow what they say. Throws
   * `questionnaire/*`, `contact/*`, `record/changed`, `record/not_found`.
   */
  async submit(actor: Actor, input: NewSubmission): Promise<QuestionnaireSubmission> {
    requirePermission(actor, 'questionnaire:answer');
    const recordedBy = userOf(actor);
    return this.db.within(actor, async (tx) => {
      const { questionnaireId, version = null, contactId = null } = input;
      const { clientId, policyId, items } = await this.open(tx, questionnaireId);
      const told = readGiven(actor, input, await brokerageToday(tx, this.clock));
      const draft = await this.draft(tx, questionnaireId, version);
      if (draft && draft.version !== version) throw changed(draft.version, version);
      const given = draft?.answers ?? [];
      const answers = input.restAsOnRecord ? withRestAsOnRecord(items, given) : given;
      refuseUnanswered(unanswered(items, answers).map(({ asked }) => asked));
      const contact = await this.contacts.submitting(tx, actor, clientId, contactId, told.givenOn);
      const submission = await this.repository.insertSubmission(tx, {
        ...{ clientId, policyId, questionnaireId, answers, ...told, recordedBy },
        ...{ contactId: contact.id, name: contact.name, title: contact.title },
        createdAt: this.clock.now(),
      });
      await enqueue(tx, 'questionnaire.follow', { submissionId: submission.id }, clientId);
      await this.audit(tx, actor, submission);
      return submission;
    });
  }

  /** A client user sees its own client's. */
  get(actor: Actor, id: string): Promise<RenewalQuestionnaire> {
    requirePermission(actor, 'questionnaire:read');
    return this.db.read(actor, (tx) => this.repository.get(tx, id));
  }

  /** The newest questionnaire of each policy, the one that counts. */
  currentByPolicyIds(actor: Actor, policyIds: readonly string[]): Promise<RenewalQuestionnaire[]> {
    requirePermission(actor, 'questionnaire:read');
    return this.db.read(actor, (tx) => this.repository.currentOf(tx, policyIds));
  }

  draftsOf(actor: Actor, questionnaireIds: readonly string[]): Promise<QuestionnaireDraft[]> {
    requirePermission(actor, 'questionnaire:read');
    return this.db.read(actor, (tx) => this.repository.draftsOf(tx, questionnaireIds));
  }

  submissionsOf(actor: Actor, questionnaireIds: readonly string[]): Promise<QuestionnaireSubmission[]> {
    requirePermission(actor, 'questionnaire:read');
    return this.db.read(actor, (tx) => this.repository.submissionsOf(tx, questionnaireIds));
  }

  /** The questionnaire, if it still counts and nobody has submitted it; nobody else answers it meanwhile. */
  private async open(tx: Tx, id: string): Promise<RenewalQuestionnaire> {
    const questionnaire = await this.repository.get(tx, id);
    await this.repository.lock(tx, questionnaire.policyId);
    const [current] = await this.repository.currentOf(tx, [questionnaire.policyId]);
    if (current?.id !== id) {
      throw new Conflict(
        'questionnaire/replaced',
        'A newer questionnaire has taken the place of this one. Answer that one.',
        'questionnaireId',
      );
    }
    const [submission] = await this.repository.submissionsOf(tx, [id]);
    if (!submission) return questionnaire;
    throw new Conflict(
      'questionnaire/submitted',
      `${submission.name} submitted this questionnaire on ${submission.givenOn}. It stays as it was submitted; tell your broker what has changed since.`,
      'questionnaireId',
    );
  }

  /** The draft, or null where there is none and none was named. */
  private async draft(
    tx: Tx,
    questionnaireId: string,
    version: number | null,
  ): Promise<QuestionnaireDraft | null> {
    const draft = await this.repository.draftOf(tx, questionnaireId);
    if ((draft === null) === (version === null)) return draft;
    throw changed(draft?.version ?? null, version);
  }

  private audit(tx: Tx, actor: Actor, submission: QuestionnaireSubmission): Promise<void> {
    const { id, clientId, policyId, questionnaireId, name, channel, givenOn, answers } = submission;
    return recordAudit(tx, actor, {
      action: 'questionnaire.submitted',
      subjectKind: 'renewal_questionnaire',
      subjectId: questionnaireId,
      clientId,
      detail: { submissionId: id, policyId, name, channel, givenOn, differ: differing(answers) },
    });
  }
}

function differing(answers: readonly QuestionnaireAnswer[]): string[] {
  return answers.filter(({ says }) => says !== 'as_on_record').map(({ key }) => key);
}

function userOf({ userId }: Actor): string {
  if (userId === null) throw new Forbidden('questionnaire:answer');
  return userId;
}

const TOLD: ToldRefusals = {
  field: 'givenOn',
  later: ['questionnaire/given_later', 'An answer cannot be of a day to come.'],
  portal: [
    'questionnaire/channel',
    'In the portal the client answers itself. Say how you have its answers: email, letter or phone_written_back.',
  ],
};

function readGiven(
  actor: Actor,
  given: NewSubmission,
  today: Day,
): Pick<QuestionnaireSubmission, 'givenOn' | 'channel'> {
  const told = { on: given.givenOn, channel: given.channel };
  const { on: givenOn, channel } = readTold(actor, told, today, TOLD);
  return { givenOn, channel };
}

function refuseUnanswered(asked: readonly string[]): void {
  if (asked.length === 0) return;
  throw new InvalidInput(
    'restAsOnRecord',
    `Each service, new services and circumstances must be answered. Open: ${asked.slice(0, 5).join(' · ')}${asked.length > 5 ? ` and ${asked.length - 5} more` : ''}. Answer them, or say that the rest is as on record.`,
    'questionnaire/unanswered',
  );
}

function changed(now: number | null, edited: number | null): Conflict {
  return new Conflict(
    'record/changed',
    `Somebody else has worked on these answers meanwhile (you had ${said(edited)}, there is ${said(now)}). Reload, look at both, and save again.`,
    'version',
  );
}

function said(version: number | null): string {
  return version === null ? 'none' : `version ${version}`;
}
