import type { Provider } from '@nestjs/common';
import { HolidayRepository } from './holiday.repository.js';
import { HolidayService } from './holiday.service.js';

export { addBusinessDays, type HolidayCalendar } from './business-days.js';
export * from './holiday.entity.js';
export { HolidayService } from './holiday.service.js';
export { usFederalHolidays, type NamedHoliday } from './us-federal-holidays.js';

export const HOLIDAY_PROVIDERS: Provider[] = [HolidayRepository, HolidayService];
