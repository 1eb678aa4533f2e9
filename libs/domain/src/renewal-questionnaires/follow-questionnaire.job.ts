import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { Clock } from '../clock.js';
import { ControlService } from '../controls/index.js';
import type { Tx } from '../database/tx.js';
import { circumstanceEntry } from '../diary/circumstance-entry.js';
import { shortened } from '../shortened.js';
import { SystemDiary, type WantedEntry } from '../diary/system-diary.js';
import { addBusinessDays, HolidayService } from '../holidays/index.js';
import type { JobEffect, JobHandler, OpenJob } from '../outbox/job-handler.js';
import { enqueue } from '../outbox/outbox.js';
import { readPayload } from '../outbox/jobs.js';
import { RenewalTaskService } from '../renewals/renewal-task.service.js';
import type { ServiceLine } from '../service-lines/service-line.entity.js';
import { ServiceLineService, type Told } from '../service-lines/service-line.service.js';
import type { QuestionnaireItem } from './questionnaire-items.js';
import { outcomeOf, type QuestionnaireOutcome } from './questionnaire-outcome.js';
import { remindersOf } from './questionnaire-preparer.js';
import type { QuestionnaireSubmission } from './questionnaire-submission.entity.js';
import { QuestionnaireRepository } from './questionnaire.repository.js';

const LOOKED_AT_WITHIN = 2;

/**
 * `questionnaire.follow`: what a submitted questionnaire says becomes the change itself where it is plain: a new
 * service, a stopped one, a control. The rest is entered for the account manager, circumstances for the principal.
 */
@Injectable()
export class FollowQuestionnaireJob implements JobHandler {
  readonly name = 'questionnaire.follow';

  constructor(
    private readonly clock: Clock,
    private readonly repository: QuestionnaireRepository,
    private readonly lines: ServiceLineService,
    private readonly controls: ControlService,
    private readonly tasks: RenewalTaskService,
    private readonly diary: SystemDiary,
    private readonly holidays: HolidayService,
  ) {}

  prepare(actor: Actor, job: OpenJob): Promise<JobEffect> {
    const { submissionId } = readPayload(this.name, job.payload);
    return Promise.resolve((tx) => this.follow(tx, actor, submissionId));
  }

  private async follow(tx: Tx, actor: Actor, submissionId: string): Promise<void> {
    const submission = await this.repository.getSubmission(tx, submissionId);
    const { items } = await this.repository.get(tx, submission.questionnaireId);
    const outcome = outcomeOf(items, submission.answers);
    const unclear = await this.changeServices(tx, actor, submission, outcome);
    await this.recordControls(tx, actor, submission, outcome);
    await this.enter(tx, actor, submission, { ...outcome, unclear });
    const { clientId, policyId, name, givenOn } = submission;
    if (outcome.circumstance !== null) {
      await enqueue(tx, 'client.review', { clientId, trigger: 'circumstance.reported' }, clientId);
    }
    const fact = `${name} submitted the questionnaire on ${givenOn}.`;
    await this.tasks.doneByFact(tx, actor, { policyId, step: 'questionnaire', fact });
    await this.diary.closeCaused(tx, actor, clientId, remindersOf(submission.questionnaireId), fact);
  }

  /** Answers what was no plain change: a service that was retired or edited so that the day does not fit. */
  private async changeServices(
    tx: Tx,
    actor: Actor,
    { clientId, givenOn, recordedBy, channel }: QuestionnaireSubmission,
    { newServices, stopped }: QuestionnaireOutcome,
  ): Promise<QuestionnaireItem[]> {
    const known = await this.lines.listOfClient(tx, clientId);
    const unclear: QuestionnaireItem[] = [];
    for (const { item, on } of stopped) {
      const line = known.find(({ id }) => id === item.serviceLineId);
      if (line?.retiredOn !== null) continue;
      if (line.firstSoldOn !== null && on < line.firstSoldOn) unclear.push(item);
      else await this.lines.retireIn(tx, actor, { id: line.id, version: line.version, retiredOn: on });
    }
    const told: Told = {
      toldOn: givenOn,
      toldBy: recordedBy,
      channel: channel === 'portal' ? 'portal' : 'broker',
    };
    const sold = new Set(known.filter(isSold).map(({ name }) => name.toLowerCase()));
    for (const service of newServices) {
      const name = service.name.toLowerCase();
      if (sold.has(name)) continue;
      sold.add(name);
      await this.lines.addIn(tx, actor, { ...service, clientId }, told);
    }
    return unclear;
  }

  private async recordControls(
    tx: Tx,
    actor: Actor,
    { clientId, contactId, givenOn }: QuestionnaireSubmission,
    { controls }: QuestionnaireOutcome,
  ): Promise<void> {
    for (const control of controls) {
      await this.controls.recordIn(tx, actor, {
        ...control,
        ...{ clientId, contactId, asOf: givenOn, source: 'questionnaire' },
      });
    }
  }

  private async enter(
    tx: Tx,
    actor: Actor,
    { id, clientId, policyId }: QuestionnaireSubmission,
    outcome: QuestionnaireOutcome & { readonly unclear: readonly QuestionnaireItem[] },
  ): Promise<void> {
    const today = await brokerageToday(tx, this.clock);
    const dueOn = addBusinessDays(today, LOOKED_AT_WITHIN, await this.holidays.calendar(tx));
    for (const entry of wantedEntries(id, outcome, { today, dueOn })) {
      await this.diary.enterAudited(tx, actor, { clientId, policyId }, entry);
    }
  }
}

function wantedEntries(
  submissionId: string,
  outcome: QuestionnaireOutcome & { readonly unclear: readonly QuestionnaireItem[] },
  { today, dueOn }: { today: Day; dueOn: Day },
): WantedEntry[] {
  const entry = (about: string, title: string): WantedEntry => ({
    kind: 'questionnaire',
    title,
    dueOn,
    cause: `questionnaire:${submissionId}:${about}`,
  });
  const { changedServices, unclear, others, open, circumstance } = outcome;
  return [
    ...changedServices.map(({ item, words }) =>
      entry(item.key, `A service differs. ${item.asked} ${shortened(words)}`),
    ),
    ...unclear.map((item) =>
      entry(item.key, `A service was stopped on a day before it was first sold. ${item.asked}`),
    ),
    ...(others.length === 0
      ? []
      : [entry('others', `The questionnaire has other differences: ${askedIn(others)}`)]),
    ...(open.length === 0
      ? []
      : [entry('open', `The questionnaire leaves ${open.length} open, of which nothing is on record`)]),
    ...(circumstance === null
      ? []
      : [circumstanceEntry(circumstance, today, `questionnaire:${submissionId}:circumstances`)]),
  ];
}

function isSold({ retiredOn }: ServiceLine): boolean {
  return retiredOn === null;
}

function askedIn(items: readonly QuestionnaireItem[]): string {
  return items.map(({ asked }) => asked).join(' · ');
}
