import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { difference, given } from '../changes.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { InvalidInput } from '../errors.js';
import { requirePermission } from '../permissions.js';
import { requireDay, requireName } from '../validate.js';
import type { HolidayCalendar } from './business-days.js';
import type { Holiday } from './holiday.entity.js';
import { HolidayRepository } from './holiday.repository.js';
import { usFederalHolidays, type NamedHoliday } from './us-federal-holidays.js';

/** Juneteenth is the youngest of the federal holidays. */
const FIRST_YEAR = 2021;
const LAST_YEAR = 2199;

/** The brokerage's holiday calendar, by which its business days are counted. */
@Injectable()
export class HolidayService {
  constructor(
    private readonly db: TenantDb,
    private readonly holidays: HolidayRepository,
  ) {}

  /** The days to leave out when business days are counted. */
  async calendar(tx: Tx): Promise<HolidayCalendar> {
    return new Set(await this.holidays.days(tx));
  }

  /** Throws `holiday/duplicate` when the day is in the calendar already. */
  async add(actor: Actor, input: NamedHoliday): Promise<Holiday> {
    requirePermission(actor, 'holiday:write');
    const fields = validate(input);
    return this.db.within(actor, async (tx) => {
      const holiday = await this.holidays.insert(tx, fields);
      await tell(tx, actor, 'holiday.added', holiday, fields);
      return holiday;
    });
  }

  /** Throws `holiday/duplicate`, `record/changed`. */
  async change(
    actor: Actor,
    { id, version, ...changes }: { id: string; version: number } & Partial<NamedHoliday>,
  ): Promise<Holiday> {
    requirePermission(actor, 'holiday:write');
    return this.db.within(actor, async (tx) => {
      const before = await this.holidays.get(tx, id);
      const fields = validate({ ...before, ...given(changes) });
      const holiday = await this.holidays.update(tx, id, version, fields);
      await tell(tx, actor, 'holiday.changed', holiday, difference(before, fields));
      return holiday;
    });
  }

  /** Answers what stood. */
  async remove(actor: Actor, { id, version }: { id: string; version: number }): Promise<Holiday> {
    requirePermission(actor, 'holiday:write');
    return this.db.within(actor, async (tx) => {
      const holiday = await this.holidays.update(tx, id, version, {});
      await this.holidays.delete(tx, id);
      await tell(tx, actor, 'holiday.removed', holiday, { day: holiday.day, name: holiday.name });
      return holiday;
    });
  }

  /** Adds the federal holidays of a year that are not in the calendar; answers all days of that year. */
  async loadFederal(actor: Actor, year: number): Promise<Holiday[]> {
    requirePermission(actor, 'holiday:write');
    requireYear(year);
    return this.db.within(actor, async (tx) => {
      const added = await this.holidays.insertMissing(tx, usFederalHolidays(year));
      await recordAudit(tx, actor, {
        action: 'holidays.loaded',
        subjectKind: 'holiday',
        subjectId: null,
        clientId: null,
        detail: { calendar: 'us_federal', year, added },
      });
      return this.ofYear(tx, year);
    });
  }

  /** The calendar of a year, in order. */
  async list(actor: Actor, year: number): Promise<Holiday[]> {
    requirePermission(actor, 'holiday:read');
    requireYear(year);
    return this.db.read(actor, (tx) => this.ofYear(tx, year));
  }

  private ofYear(tx: Tx, year: number): Promise<Holiday[]> {
    const [first, last]: [Day, Day] = [`${year}-01-01`, `${year}-12-31`];
    return this.holidays.between(tx, first, last);
  }
}

function validate({ day, name }: NamedHoliday): NamedHoliday {
  return { day: requireDay('day', day), name: requireName('name', name) };
}

function requireYear(year: number): void {
  if (Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR) return;
  throw new InvalidInput('year', `Name a year from ${FIRST_YEAR} to ${LAST_YEAR}.`, 'holiday/year');
}

function tell(tx: Tx, actor: Actor, action: string, holiday: Holiday, detail: object): Promise<void> {
  return recordAudit(tx, actor, {
    action,
    subjectKind: 'holiday',
    subjectId: holiday.id,
    clientId: null,
    detail,
  });
}
