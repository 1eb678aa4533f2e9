import { Injectable } from '@nestjs/common';
import { updateRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { newId } from '../ids.js';
import { DIARY_PLAN, type PlannedEntry, type StepsOf } from './diary-plan.js';
import { DiarySteps } from './diary-steps.entity.js';

@Injectable()
export class DiaryStepsRepository {
  all(tx: Tx): Promise<DiarySteps[]> {
    return tx.manager.find(DiarySteps, { where: { tenantId: tx.tenantId } });
  }

  of(tx: Tx, waitsFor: StepsOf): Promise<DiarySteps | null> {
    return tx.manager.findOne(DiarySteps, { where: { tenantId: tx.tenantId, waitsFor } });
  }

  /** What the lists enter in this brokerage, in their order. */
  async planned(tx: Tx, lists: readonly StepsOf[]): Promise<PlannedEntry[]> {
    if (lists.length === 0) return [];
    const own = await this.all(tx);
    return lists.flatMap((list) => own.find(({ waitsFor }) => waitsFor === list)?.steps ?? DIARY_PLAN[list]);
  }

  /** The first steps of its own; null when a colleague was faster. */
  async insertOnce(
    tx: Tx,
    { waitsFor, steps, changedBy }: Pick<DiarySteps, 'waitsFor' | 'steps' | 'changedBy'>,
  ): Promise<DiarySteps | null> {
    const rows = await tx.query(
      `insert into diary_steps (tenant_id, id, waits_for, steps, changed_by) values ($1, $2, $3, $4, $5)
       on conflict (tenant_id, waits_for) do nothing returning id`,
      [tx.tenantId, newId(), waitsFor, JSON.stringify(steps), changedBy],
    );
    return rows.length === 0 ? null : this.of(tx, waitsFor);
  }

  update(
    tx: Tx,
    { id, version }: { readonly id: string; readonly version: number },
    changes: Partial<DiarySteps>,
  ): Promise<DiarySteps> {
    return updateRecord(tx, DiarySteps, 'list of diary steps', id, version, changes);
  }
}
