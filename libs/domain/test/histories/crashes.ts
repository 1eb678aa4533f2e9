import type { TestDatabase } from '@carveback/testing';

/** What a worker writes. Before any of these rows it may be stopped. */
const WRITTEN = [
  'outbox',
  'reviews',
  'verdicts',
  'findings',
  'endorsement_requests',
  'endorsement_request_findings',
  'endorsement_request_moves',
  'letters',
  'messages',
  'diary_entries',
  'audit_entries',
];

/** Stops workers at a chosen write, as a power cut would: what they had begun is rolled back, what they held stays leased. */
export interface Crashes {
  /** The worker's n-th write from now on fails, and with it whatever it belongs to. */
  atWrite(n: number): Promise<void>;
  never(): Promise<void>;
  /** What a minute's patience would bring: leases end, what was put off is offered again. */
  letLeasesEnd(): Promise<void>;
}

/** Readies a test database for it. A sequence is not rolled back, so one crash happens once. */
export async function readyForCrashes({ owner }: TestDatabase): Promise<Crashes> {
  const set = (n: number) => owner.query(`select setval('public.writes_until_crash', $1)`, [n]);
  await owner.query(
    `create sequence public.writes_until_crash increment -1 minvalue -1000000000 maxvalue 1000000 start -1`,
  );
  await owner.query(`grant usage on sequence public.writes_until_crash to carveback_worker`);
  await owner.query(`
    create function crash_when_due() returns trigger language plpgsql as $$ begin
      if current_user = 'carveback_worker' and nextval('public.writes_until_crash') = 0 then
        raise exception using errcode = '57P01', message = 'the power went';
      end if;
      return new;
    end $$`);
  for (const table of WRITTEN) {
    const when = ['create trigger crash_when_due before insert or update on', table];
    await owner.query([...when, 'for each row execute function crash_when_due()'].join(' '));
  }
  return {
    atWrite: async (n) => void (await set(n)),
    never: async () => void (await set(-1)),
    letLeasesEnd: async () =>
      void (await owner.query(
        `update outbox set offered_until = '-infinity' where done_at is null and dead_at is null`,
      )),
  };
}
