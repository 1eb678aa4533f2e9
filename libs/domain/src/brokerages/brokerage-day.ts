import type { Day } from '@carveback/rules';
import type { Clock } from '../clock.js';
import type { Tx } from '../database/tx.js';
import { NotFound } from '../errors.js';

/** Today's calendar date in the brokerage's own time zone. */
export async function brokerageToday(tx: Tx, clock: Clock): Promise<Day> {
  const [brokerage] = await tx.query<{ timeZone: string }>(
    `select time_zone as "timeZone" from brokerages where tenant_id = $1`,
    [tx.tenantId],
  );
  if (!brokerage) throw new NotFound('brokerage');
  return clock.today(brokerage.timeZone);
}
