import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { SigningContacts } from '../clients/signing-contacts.js';
import { addDays, Clock } from '../clock.js';
import { TenantDb } from '../database/tenant-db.js';
import type { ClientChannel } from '../endorsements/request-authority.entity.js';
import { Conflict, Forbidden } from '../errors.js';
import { enqueue } from '../outbox/outbox.js';
import { requirePermission } from '../permissions.js';
import type { Policy } from '../policies/policy.entity.js';
import { PolicyService } from '../policies/policy.service.js';
import { OPENS_DAYS_BEFORE } from '../renewals/renewal-plan.js';
import { optionalText, requireOneOf, requireText } from '../validate.js';
import {
  SWEEP_ANSWERS,
  SWEEP_STEPS,
  type SweepAnswer,
  type SweepAnswerKind,
  type SweepStep,
} from './sweep-answer.entity.js';
import { SweepAnswerRepository } from './sweep-answer.repository.js';
import { readTold, type ToldRefusals } from '../endorsements/told-by-client.js';

const WORDS_LENGTH = 8000;

/** What a client answers when it is asked for circumstances. */
export interface NewSweepAnswer {
  readonly policyId: string;
  readonly step: SweepStep;
  readonly answer: SweepAnswerKind;
  /** the client's own; of a report, what is reported */
  readonly words?: string | null;
  /** brokers name who answered, when and how; a client user leaves these out: itself, today, in the portal */
  readonly contactId?: string | null;
  readonly givenOn?: Day | null;
  readonly channel?: ClientChannel | null;
}

type ValidAnswer = Pick<SweepAnswer, 'step' | 'answer' | 'words' | 'givenOn' | 'channel'>;

/** The answers to the letters that ask for circumstances before a policy ends. */
@Injectable()
export class SweepAnswerService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly answers: SweepAnswerRepository,
    private readonly policies: PolicyService,
    private readonly contacts: SigningContacts,
  ) {}

  /**
   * Keeps an answer for good, by a contact who may submit; the worker does the step with it. What is reported after
   * `none` is another answer. Throws `sweep/*`, `contact/*`, `input/*`, `record/not_found`.
   */
  async record(actor: Actor, input: NewSweepAnswer): Promise<SweepAnswer> {
    requirePermission(actor, 'sweep:answer');
    const recordedBy = actor.userId;
    if (recordedBy === null) throw new Forbidden('sweep:answer');
    return this.db.within(actor, async (tx) => {
      const today = await brokerageToday(tx, this.clock);
      const policy = await this.policies.getIn(tx, input.policyId);
      const valid = readAnswer(actor, input, today);
      refuseEarly(policy, today);
      const { clientId, id: policyId } = policy;
      const named = input.contactId ?? null;
      const contact = await this.contacts.submitting(tx, actor, clientId, named, valid.givenOn);
      const answer = await this.answers.insert(tx, {
        ...valid,
        ...{
          clientId,
          policyId,
          recordedBy,
          contactId: contact.id,
          name: contact.name,
          title: contact.title,
        },
        createdAt: this.clock.now(),
      });
      await enqueue(tx, 'sweep_answer.follow', { answerId: answer.id }, clientId);
      const { step, answer: said, givenOn, channel, name } = answer;
      await recordAudit(tx, actor, {
        action: 'sweep_answer.recorded',
        subjectKind: 'policy',
        subjectId: policyId,
        clientId,
        detail: { answerId: answer.id, step, answer: said, name, givenOn, channel },
      });
      return answer;
    });
  }

  /** The latest first. A client user sees its own client's. */
  byPolicyIds(actor: Actor, policyIds: readonly string[]): Promise<SweepAnswer[]> {
    requirePermission(actor, 'sweep:read');
    return this.db.read(actor, (tx) => this.answers.byPolicyIds(tx, policyIds));
  }
}

/** A client user answers today, in the portal; nobody else does so there. */
function readAnswer(actor: Actor, given: NewSweepAnswer, today: Day): ValidAnswer {
  const answer = requireOneOf('answer', given.answer, SWEEP_ANSWERS);
  return {
    step: requireOneOf('step', given.step, SWEEP_STEPS),
    answer,
    words:
      answer === 'reported'
        ? requireText('words', given.words, WORDS_LENGTH)
        : optionalText('words', given.words, WORDS_LENGTH),
    ...readGiven(actor, given, today),
  };
}

const TOLD: ToldRefusals = {
  field: 'givenOn',
  later: ['sweep/given_later', 'An answer cannot be of a day to come.'],
  portal: [
    'sweep/channel',
    'In the portal the client answers itself. Say how you have its answer: email, letter or phone_written_back.',
  ],
};

function readGiven(
  actor: Actor,
  given: NewSweepAnswer,
  today: Day,
): Pick<ValidAnswer, 'givenOn' | 'channel'> {
  const told = { on: given.givenOn, channel: given.channel };
  const { on: givenOn, channel } = readTold(actor, told, today, TOLD);
  return { givenOn, channel };
}

/** What is told later than the policy's end is kept all the same: it may be late, and must not be lost. */
function refuseEarly({ expiresOn }: Policy, today: Day): void {
  const opens = addDays(expiresOn, -OPENS_DAYS_BEFORE);
  if (today >= opens) return;
  throw new Conflict(
    'sweep/not_open',
    `Nobody asks for circumstances of this policy before its renewal opens on ${opens}. Tell your broker of a circumstance at once, and in writing.`,
    'policyId',
  );
}
