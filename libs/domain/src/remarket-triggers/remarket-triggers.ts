import { formatDay, formatMoney } from '@carveback/documents';
import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import type { FollowUpFollower, MadeFollowUp } from '../carrier-answers/follow-up-follower.js';
import { Clock } from '../clock.js';
import { TenantDb } from '../database/tenant-db.js';
import type { DayFollower } from '../days/day-follower.js';
import type { Tx } from '../database/tx.js';
import { SystemDiary } from '../diary/system-diary.js';
import type { CaseFollower, MadeMove } from '../endorsements/case-follower.js';
import { Conflict } from '../errors.js';
import { addBusinessDays, HolidayService } from '../holidays/index.js';
import { requirePermission } from '../permissions.js';
import { requireOneOf, requireText } from '../validate.js';
import { REMARKET_ANSWERS, type RemarketAnswer, type RemarketTrigger } from './remarket-trigger.entity.js';
import { RemarketTriggerRepository, type NewTrigger } from './remarket-trigger.repository.js';

/** New services that make up so much of the revenue, in percent, are a material change of exposure. */
export const MATERIAL_REVENUE_PERCENT = 10;
/** A rise of so many percent is what the trade calls double-digit. */
export const MATERIAL_RISE_PERCENT = 10;
const ANSWER_WITHIN = 5;

type FoundTrigger = Omit<NewTrigger, 'diaryEntryId'> & { readonly policyNumber: string };

/** Reasons to approach other carriers before a renewal: found in the records, kept, and answered by people. */
@Injectable()
export class RemarketTriggers implements DayFollower, CaseFollower, FollowUpFollower {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly triggers: RemarketTriggerRepository,
    private readonly holidays: HolidayService,
    private readonly diary: SystemDiary,
  ) {}

  /** Keeps what the records show for the open renewals (of one policy; null: of all), each cause once, with a diary entry. */
  async refresh(tx: Tx, actor: Actor, policyId: string | null): Promise<void> {
    const found = await this.find(tx, policyId);
    if (found.length === 0) return;
    const today = await brokerageToday(tx, this.clock);
    const dueOn = addBusinessDays(today, ANSWER_WITHIN, await this.holidays.calendar(tx));
    for (const { policyNumber, ...trigger } of found)
      await this.keep(tx, actor, trigger, policyNumber, dueOn);
  }

  afterDayBegan(tx: Tx, actor: Actor): Promise<void> {
    return this.refresh(tx, actor, null);
  }

  async afterMove(tx: Tx, actor: Actor, { request, to }: MadeMove): Promise<void> {
    if (to === 'declined_by_carrier') await this.refresh(tx, actor, request.policyId);
  }

  async afterFollowUp(tx: Tx, actor: Actor, { request, followUp }: MadeFollowUp): Promise<void> {
    if (followUp.kind === 'remarket') await this.refresh(tx, actor, request.policyId);
  }

  /** What is to be done about a trigger, and why. Throws `remarket/answered`, `record/changed`. */
  async answer(
    actor: Actor,
    input: { id: string; version: number; answer: RemarketAnswer; why: string },
  ): Promise<RemarketTrigger> {
    requirePermission(actor, 'renewal:write');
    const answer = requireOneOf('answer', input.answer, REMARKET_ANSWERS);
    const answerWhy = requireText('why', input.why, 2_000);
    return this.db.within(actor, async (tx) => {
      const before = await this.triggers.get(tx, input.id);
      if (before.answer !== null) {
        throw new Conflict('remarket/answered', `This was answered already: ${before.answer}.`, 'id');
      }
      const said = { answer, answerWhy, answeredBy: actor.userId, answeredAt: this.clock.now() };
      const trigger = await this.triggers.update(tx, input.id, input.version, said);
      const entries = trigger.diaryEntryId === null ? [] : [trigger.diaryEntryId];
      await this.diary.close(tx, actor, entries, `${answer}: ${answerWhy}`);
      await tell(tx, actor, 'remarket_trigger.answered', trigger, { answer, why: answerWhy });
      return trigger;
    });
  }

  /** In the order in which they were found. */
  byPolicyIds(actor: Actor, policyIds: readonly string[]): Promise<RemarketTrigger[]> {
    requirePermission(actor, 'renewal:read');
    return this.db.read(actor, (tx) => this.triggers.byPolicyIds(tx, policyIds));
  }

  /** Those that nobody has answered, for work inside another transaction. */
  async open(tx: Tx, policyId: string): Promise<RemarketTrigger[]> {
    return (await this.triggers.byPolicyIds(tx, [policyId])).filter(({ answer }) => answer === null);
  }

  private async keep(
    tx: Tx,
    actor: Actor,
    trigger: Omit<NewTrigger, 'diaryEntryId'>,
    policyNumber: string,
    dueOn: Day,
  ): Promise<void> {
    const { clientId, policyId, kind, cause, evidence } = trigger;
    const title = `Remarket policy ${policyNumber}, or stay? ${evidence}`;
    const wanted = { kind: 'remarket' as const, title, dueOn, cause: `remarket:${cause}` };
    const diaryEntryId = await this.diary.enterAudited(tx, actor, { clientId, policyId }, wanted);
    const id = await this.triggers.insertOnce(tx, { ...trigger, diaryEntryId });
    if (id !== null)
      await tell(tx, actor, 'remarket_trigger.found', { id, clientId, policyId }, { kind, evidence });
  }

  private async find(tx: Tx, policyId: string | null): Promise<FoundTrigger[]> {
    const exposures = await this.triggers.exposures(tx, policyId, MATERIAL_REVENUE_PERCENT);
    const rises = await this.triggers.rises(tx, policyId, MATERIAL_RISE_PERCENT);
    const notices = await this.triggers.notices(tx, policyId);
    const declines = await this.triggers.declines(tx, policyId);
    return [
      ...exposures.map(({ since, services, percent, ...found }) => ({
        ...found,
        kind: 'exposure_change' as const,
        evidence: `Since ${formatDay(since)} new: ${services.join(', ')}; ${percent} percent of revenue.`,
      })),
      ...rises.map(({ expiringMinor, offeredMinor, currency, ...found }) => ({
        ...found,
        kind: 'premium_rise' as const,
        evidence: `Premium ${formatMoney({ minor: offeredMinor, currency })} offered, ${formatMoney({ minor: expiringMinor, currency })} now: ${Math.floor((offeredMinor / expiringMinor - 1) * 100)} percent more.`,
      })),
      ...notices.map(({ kind, receivedOn, givenBy, ...found }) => ({
        ...found,
        kind,
        evidence: `${kind === 'non_renewal' ? 'Non-renewal' : 'Conditional renewal'} notified by ${givenBy}, received on ${formatDay(receivedOn)}.`,
      })),
      ...declines.map(({ caseNumber, remarket, ...found }) => ({
        ...found,
        kind: 'request_declined' as const,
        evidence: `${caseNumber} ${remarket ? 'was followed up by asking other carriers' : 'was declined by the carrier'}.`,
      })),
    ];
  }
}

function tell(
  tx: Tx,
  actor: Actor,
  action: string,
  { id: subjectId, clientId, policyId }: Pick<RemarketTrigger, 'id' | 'clientId' | 'policyId'>,
  detail: object,
): Promise<void> {
  const about = { subjectKind: 'remarket_trigger', subjectId, clientId };
  return recordAudit(tx, actor, { action, ...about, detail: { policyId, ...detail } });
}
