import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { difference, given } from '../changes.js';
import { Clock } from '../clock.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { Conflict, InvalidInput } from '../errors.js';
import { Cursors, pageOf, requirePageSize, type Page, type PageRequest } from '../paging.js';
import { requirePermission } from '../permissions.js';
import { optionalDay, optionalLine, requireDay } from '../validate.js';
import type { Absence } from './absence.entity.js';
import { AbsenceRepository } from './absence.repository.js';
import { DeskRepository } from './desk.repository.js';

const LIST = 'absences';

/** Days inclusive. */
export interface AbsenceFields {
  readonly userId: string;
  readonly fromOn: Day;
  readonly untilOn: Day;
  readonly standInId: string;
  readonly note?: string | null;
}

/** Who is away when, and who stands in. Nothing changes hands by it: the stand-in sees the entries beside their own. */
@Injectable()
export class AbsenceService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly cursors: Cursors,
    private readonly absences: AbsenceRepository,
    private readonly desks: DeskRepository,
  ) {}

  /** Throws `absence/period`, `absence/stand_in`, `absence/overlap`. */
  async record(actor: Actor, input: AbsenceFields): Promise<Absence> {
    requirePermission(actor, 'absence:write');
    const fields = validate(input);
    return this.db.within(actor, async (tx) => {
      await this.check(tx, null, fields);
      const absence = await this.absences.insert(tx, fields);
      await tell(tx, actor, 'absence.recorded', absence, fields);
      return absence;
    });
  }

  /** Changes what is given; it stays the same person's. Throws as `record`, and `record/changed`. */
  async change(
    actor: Actor,
    { id, version, ...changes }: { id: string; version: number } & Partial<Omit<AbsenceFields, 'userId'>>,
  ): Promise<Absence> {
    requirePermission(actor, 'absence:write');
    return this.db.within(actor, async (tx) => {
      const before = await this.absences.get(tx, id);
      const fields = validate({ ...before, ...given(changes) });
      await this.check(tx, id, fields);
      const absence = await this.absences.update(tx, id, version, fields);
      await tell(tx, actor, 'absence.changed', absence, difference(before, fields));
      return absence;
    });
  }

  /** Takes an absence back; answers what stood. */
  async remove(actor: Actor, { id, version }: { id: string; version: number }): Promise<Absence> {
    requirePermission(actor, 'absence:write');
    return this.db.within(actor, async (tx) => {
      const absence = await this.absences.update(tx, id, version, {});
      await this.absences.delete(tx, id);
      const { fromOn, untilOn } = absence;
      await tell(tx, actor, 'absence.removed', absence, { fromOn, untilOn });
      return absence;
    });
  }

  /** Those that end on the day (today, when left out) or later, in pages. */
  async list(
    actor: Actor,
    { first, after, from }: PageRequest & { from?: Day | null },
  ): Promise<Page<Absence>> {
    requirePermission(actor, 'diary:read');
    const most = requirePageSize(first);
    const asked = optionalDay('from', from);
    const place = after === null ? null : this.cursors.decode(actor.tenantId, LIST, after);
    const rows = await this.db.read(actor, async (tx) => {
      const since = asked ?? (await brokerageToday(tx, this.clock));
      return this.absences.list(tx, since, place as [Day, string] | null, most + 1);
    });
    const cursorOf = ({ untilOn, id }: Absence) => this.cursors.encode(actor.tenantId, LIST, [untilOn, id]);
    return pageOf(rows, most, cursorOf, (absence) => absence);
  }

  private async check(tx: Tx, id: string | null, fields: Required<AbsenceFields>): Promise<void> {
    await this.desks.lockUser(tx, fields.userId);
    if (fields.standInId === fields.userId || !(await this.desks.isBroker(tx, fields.standInId))) {
      throw new InvalidInput(
        'standInId',
        'The stand-in must be another principal, producer or account manager of the brokerage who has access.',
        'absence/stand_in',
      );
    }
    if (await this.absences.overlaps(tx, { ...fields, id })) {
      throw new Conflict(
        'absence/overlap',
        'This person is away on some of these days already. Change that absence.',
        'fromOn',
      );
    }
  }
}

function validate({
  userId,
  fromOn,
  untilOn,
  standInId,
  note,
}: AbsenceFields): Required<AbsenceFields> & { note: string } {
  const days = { fromOn: requireDay('fromOn', fromOn), untilOn: requireDay('untilOn', untilOn) };
  if (days.untilOn < days.fromOn) {
    throw new InvalidInput('untilOn', 'The last day comes before the first.', 'absence/period');
  }
  return { userId, standInId, ...days, note: optionalLine('note', note) };
}

function tell(tx: Tx, actor: Actor, action: string, absence: Absence, detail: object): Promise<void> {
  return recordAudit(tx, actor, {
    action,
    subjectKind: 'user',
    subjectId: absence.userId,
    clientId: null,
    detail: { absenceId: absence.id, ...detail },
  });
}
