import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { Conflict } from '../errors.js';
import { requirePermission } from '../permissions.js';
import { requireOneOf } from '../validate.js';
import { DIARY_PLAN, STEP_LISTS, type PlannedEntry, type StepsOf } from './diary-plan.js';
import type { DiarySteps } from './diary-steps.entity.js';
import { validateSteps } from './diary-steps.input.js';
import { DiaryStepsRepository } from './diary-steps.repository.js';

/** What a brokerage enters when a case begins to wait for something. */
export interface DiaryStepList {
  readonly waitsFor: StepsOf;
  readonly steps: readonly PlannedEntry[];
  /** true while the brokerage has none of its own */
  readonly usual: boolean;
  /** 0 as long as nobody ever changed it */
  readonly version: number;
}

/** The whole list as its editor wants it, and the version that was edited. */
export interface NewDiarySteps {
  readonly waitsFor: StepsOf;
  readonly version: number;
  readonly steps: readonly PlannedEntry[];
}

/** The brokerage's own diary steps. What was entered before a change stays; cases take the new ones with their next move. */
@Injectable()
export class DiaryStepsService {
  constructor(
    private readonly db: TenantDb,
    private readonly repository: DiaryStepsRepository,
  ) {}

  /** Every list, in the order in which a case comes to them. */
  async list(actor: Actor): Promise<DiaryStepList[]> {
    requirePermission(actor, 'diary:read');
    const own = await this.db.read(actor, (tx) => this.repository.all(tx));
    return STEP_LISTS.map((waitsFor) => view(waitsFor, own.find((row) => row.waitsFor === waitsFor) ?? null));
  }

  /** Throws `diary_steps/*`, `record/changed`. */
  async set(actor: Actor, { waitsFor, version, steps }: NewDiarySteps): Promise<DiaryStepList> {
    requirePermission(actor, 'diary_steps:write');
    const list = requireOneOf('waitsFor', waitsFor, STEP_LISTS);
    return this.change(actor, list, version, validateSteps(list, steps));
  }

  /** Back to the usual steps. Throws `record/changed`. */
  async reset(
    actor: Actor,
    { waitsFor, version }: Pick<NewDiarySteps, 'waitsFor' | 'version'>,
  ): Promise<DiaryStepList> {
    requirePermission(actor, 'diary_steps:write');
    return this.change(actor, requireOneOf('waitsFor', waitsFor, STEP_LISTS), version, null);
  }

  private change(
    actor: Actor,
    waitsFor: StepsOf,
    version: number,
    steps: PlannedEntry[] | null,
  ): Promise<DiaryStepList> {
    return this.db.within(actor, async (tx) => {
      const row = await this.repository.of(tx, waitsFor);
      const before = view(waitsFor, row);
      const saved = await this.save(tx, actor, row, { waitsFor, version, steps });
      if (!saved) return before;
      const after = view(waitsFor, saved);
      await recordAudit(tx, actor, {
        action: steps === null ? 'diary_steps.reset' : 'diary_steps.set',
        subjectKind: 'diary_steps',
        subjectId: saved.id,
        clientId: null,
        detail: { waitsFor, before: before.steps, after: after.steps },
      });
      return after;
    });
  }

  private async save(
    tx: Tx,
    actor: Actor,
    row: DiarySteps | null,
    { waitsFor, version, steps }: Pick<DiarySteps, 'waitsFor' | 'version' | 'steps'>,
  ): Promise<DiarySteps | null> {
    const changes = { steps, changedBy: actor.userId! };
    if (row) return this.repository.update(tx, { id: row.id, version }, changes);
    if (version === 0 && steps === null) return null;
    const saved = version === 0 ? await this.repository.insertOnce(tx, { waitsFor, ...changes }) : null;
    if (saved) return saved;
    throw new Conflict(
      'record/changed',
      'A colleague changed these steps in the meantime. Reload, look at both, and save again.',
      'version',
    );
  }
}

function view(waitsFor: StepsOf, row: DiarySteps | null): DiaryStepList {
  const steps = row?.steps ?? DIARY_PLAN[waitsFor];
  return { waitsFor, steps, usual: !row?.steps, version: row?.version ?? 0 };
}
