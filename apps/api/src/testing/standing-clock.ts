import { Clock } from '@carveback/domain';

/** A clock that stands where a test puts it. */
export class StandingClock extends Clock {
  constructor(public instant: Date) {
    super();
  }

  now(): Date {
    return this.instant;
  }
}
