import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from './protect.js';

/** Since when a service has been exposed under a policy, for the book's list of who is exposed longest. */
export class Proof0009 implements MigrationInterface {
  name = 'Proof1763769600009';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `alter table findings add column exposed_since date not null default current_date`,
      SINCE_TOLD,
      SINCE_IT_FELL_OUT,
      // Pages of the longest exposed are read off this index, in its order.
      `create index findings_exposed on findings (tenant_id, exposed_since, id) where cured_at is null`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, ['drop index findings_exposed', 'alter table findings drop column exposed_since']);
  }
}

const SINCE_TOLD = `
  update findings f set exposed_since = s.told_on
    from service_lines s where s.tenant_id = f.tenant_id and s.id = f.service_line_id`;

/** Within the services by an earlier review: exposed only since the review that opened the finding. */
const SINCE_IT_FELL_OUT = `
  update findings f set exposed_since = o.as_of
    from reviews o
   where o.tenant_id = f.tenant_id and o.id = f.opened_review_id and exists (
     select 1 from reviews r join verdicts v on v.tenant_id = r.tenant_id and v.review_id = r.id
      where r.tenant_id = f.tenant_id and r.client_id = f.client_id and r.created_at < o.created_at
        and v.service_line_id = f.service_line_id and v.verdict = 'in_scope')`;
