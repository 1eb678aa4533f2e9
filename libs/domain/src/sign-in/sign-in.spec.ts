import { openHouse, type House } from '../../test/house.js';
import { addPerson, DAY, MINUTE, PASSWORD, pass, SECOND, type Person } from '../../test/people.js';
import { SessionService } from './session.service.js';
import { SignInService } from './sign-in.service.js';

let house: House;
beforeAll(async () => (house = await openHouse()));
afterAll(() => house.close());
// Each test begins with a new window and new codes.
beforeEach(() => pass(house, 20 * MINUTE));

const outcome = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'in',
    (error: { code: string }) => error.code,
  );
const tally = async (attempts: Promise<unknown>[]) => {
  const outcomes = await Promise.all(attempts.map(outcome));
  return outcomes.reduce<Record<string, number>>((sum, one) => ({ ...sum, [one]: (sum[one] ?? 0) + 1 }), {});
};
const actorOf = async (person: Person) => house.get(SessionService).actorOf((await person.signIn()).claims);

describe('signing in', () => {
  it('takes brokerage, e-mail, password and code, however they are cased', async () => {
    const person = await addPerson(house);
    const grant = await person.signIn({ brokerage: ' Alder ', email: person.email.toUpperCase() });
    expect(grant.claims).toMatchObject({ userId: person.id, tenantId: house.tenantId, mfa: true });
    expect(await house.get(SessionService).actorOf(grant.claims)).toEqual({ actor: person.actor, mfa: true });
    expect(await house.audit(grant.claims.sessionId)).toEqual(['session.signed_in']);
  });

  it('says nothing about which part was wrong', async () => {
    const person = await addPerson(house);
    const wrong = [
      { brokerage: 'nowhere' },
      { brokerage: 'birch' },
      { email: 'nobody@alder.test' },
      { email: "x' or '1'='1" },
      { email: 'nul\0byte@alder.test' },
      { email: `half\ud800@alder.test` },
      { brokerage: 'a'.repeat(100_000) },
      { password: `${PASSWORD}!` },
      { password: '' },
      { code: person.code(5) },
      { code: 'abcdef' },
    ];
    for (const changes of wrong) {
      await expect(person.signIn(changes)).rejects.toMatchObject({
        code: 'sign_in/failed',
        category: 'UNAUTHENTICATED',
        field: null,
        message: expect.stringContaining('After many attempts sign-in pauses'),
      });
    }
  });

  it('asks for the code only after the right password', async () => {
    const person = await addPerson(house);
    expect(await outcome(person.signIn({ code: null }))).toBe('sign_in/code_required');
    expect(await outcome(person.signIn({ code: ' ' }))).toBe('sign_in/code_required');
    expect(await outcome(person.signIn({ code: null, password: 'wrong' }))).toBe('sign_in/failed');
  });

  it('gives a user without a second factor a session that may only enrol one', async () => {
    const person = await addPerson(house, 'producer', { enrolled: false });
    expect(await actorOf(person)).toEqual({ actor: person.actor, mfa: false });
  });

  it('gives that user a full session where the brokerage asks for no second factor', async () => {
    const person = await addPerson(house, 'producer', { enrolled: false });
    const { owner } = house.database;
    await owner.query(`update brokerages set require_mfa = false where tenant_id = $1`, [house.tenantId]);
    try {
      expect((await actorOf(person)).mfa).toBe(true);
    } finally {
      await owner.query(`update brokerages set require_mfa = true where tenant_id = $1`, [house.tenantId]);
    }
  });

  it('refuses a disabled user like a wrong password', async () => {
    const person = await addPerson(house);
    await house.database.owner.query(`update users set disabled_at = now() where id = $1`, [person.id]);
    expect(await outcome(person.signIn())).toBe('sign_in/failed');
  });

  it('refuses a password of a megabyte before hashing it', async () => {
    const person = await addPerson(house);
    await expect(person.signIn({ password: 'x'.repeat(1_000_000) })).rejects.toMatchObject({
      code: 'password/too_long',
      field: 'password',
    });
  });
});

describe('limits on sign-in', () => {
  it('pause an account after ten failures, whatever the address and even for the right password', async () => {
    const person = await addPerson(house);
    const guesses = Array.from({ length: 30 }, (_, i) =>
      person.signIn({ password: `guess ${i}`, address: `198.51.100.${i}` }),
    );
    expect(await tally(guesses)).toEqual({ 'sign_in/failed': 30 });
    expect(await outcome(person.signIn({ address: '203.0.113.9' }))).toBe('sign_in/failed');
    pass(house, 16 * MINUTE);
    expect(await outcome(person.signIn({ address: '203.0.113.9' }))).toBe('in');
  });

  it('count guesses in parallel: one more than ten never reaches the password', async () => {
    const person = await addPerson(house, 'producer', { enrolled: false });
    const wrong = Array.from({ length: 10 }, (_, i) => person.signIn({ password: `guess ${i}` }));
    await tally(wrong);
    expect(await tally([1, 2, 3].map(() => person.signIn()))).toEqual({ 'sign_in/failed': 3 });
  });

  it('are the same for an account that does not exist', async () => {
    const buckets = () =>
      house.database.owner
        .query<{ n: number }[]>('select max(failures) as n from attempts where failures < 50')
        .then(([row]) => row!.n);
    const service = house.get(SignInService);
    const ask = { brokerage: 'alder', email: 'ghost@alder.test', password: 'x', userAgent: '' };
    await tally(
      Array.from({ length: 14 }, (_, i) => service.signIn({ ...ask, address: `2001:db8:${i}::1` })),
    );
    expect(await buckets()).toBe(14);
  });

  it('forget the failures once the owner is in', async () => {
    const person = await addPerson(house);
    await tally(Array.from({ length: 9 }, (_, i) => person.signIn({ password: `guess ${i}` })));
    expect(await outcome(person.signIn())).toBe('in');
    await tally(Array.from({ length: 9 }, (_, i) => person.signIn({ password: `guess ${i}` })));
    pass(house, 30 * SECOND);
    expect(await outcome(person.signIn())).toBe('in');
  });

  it('pause an address after a hundred failures, and nobody else', async () => {
    const person = await addPerson(house);
    const service = house.get(SignInService);
    const address = '203.0.113.77';
    const spray = (i: number) =>
      service.signIn({ brokerage: 'alder', email: `p${i}@x.test`, password: 'x', address, userAgent: '' });
    await tally(Array.from({ length: 100 }, (_, i) => spray(i)));
    expect(await outcome(person.signIn({ address }))).toBe('sign_in/failed');
    expect(await outcome(person.signIn({ address: '203.0.113.78' }))).toBe('in');
  });

  it('let a busy office behind one address in all day', async () => {
    const person = await addPerson(house, 'producer', { enrolled: false });
    const address = '203.0.113.90';
    for (let i = 0; i < 15; i += 1) expect(await outcome(person.signIn({ address }))).toBe('in');
    const [row] = await house.database.owner.query<{ n: number }[]>(
      `select count(*)::int as n from attempts where failures >= 15`,
    );
    expect(row!.n).toBeLessThanOrEqual(2); // the sprayed address and the ghost of the tests above, at most
  });

  it('leave no bucket behind that has ended', async () => {
    const person = await addPerson(house, 'producer', { enrolled: false });
    pass(house, DAY);
    expect(await outcome(person.signIn({ password: 'wrong' }))).toBe('sign_in/failed');
    const rows = await house.database.owner.query(`select 1 from attempts where window_ends_at <= $1`, [
      house.clock.now(),
    ]);
    expect(rows).toHaveLength(0);
  });
});

describe('codes', () => {
  it('work once', async () => {
    const person = await addPerson(house);
    const code = person.code();
    expect(await outcome(person.signIn({ code }))).toBe('in');
    expect(await outcome(person.signIn({ code }))).toBe('sign_in/failed');
    expect(await outcome(person.signIn({ code: person.code(-1) }))).toBe('sign_in/failed');
    expect(await outcome(person.signIn({ code: person.code(1) }))).toBe('in');
  });

  it('let at most one of forty at once in', async () => {
    const person = await addPerson(house);
    const code = person.code();
    const { in: entered = 0 } = await tally(Array.from({ length: 40 }, () => person.signIn({ code })));
    expect(entered).toBeLessThanOrEqual(1);
    const sessions = await house.database.owner.query(`select 1 from sessions where user_id = $1`, [
      person.id,
    ]);
    expect(sessions).toHaveLength(entered);
  });

  it('pause after five wrong ones, even for the right one', async () => {
    const person = await addPerson(house);
    for (let i = 0; i < 5; i += 1) {
      expect(await outcome(person.signIn({ code: person.code(10 + i) }))).toBe('sign_in/failed');
    }
    expect(await outcome(person.signIn())).toBe('sign_in/failed');
    pass(house, 16 * MINUTE);
    expect(await outcome(person.signIn())).toBe('in');
  });
});

it('does as much for an unknown name as for a wrong password', async () => {
  const people = await Promise.all(Array.from({ length: 4 }, () => addPerson(house)));
  // The work of all threads, in milliseconds: unlike the clock on the wall it does not depend on who else is busy.
  const work = async (attempt: () => Promise<unknown>) => {
    const from = process.cpuUsage();
    await outcome(attempt());
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  };
  const known: number[] = [];
  const unknown: number[] = [];
  for (let i = 0; i < 32; i += 1) {
    const address = `198.51.100.${100 + i}`;
    const person = people[i % 4]!;
    known.push(await work(() => person.signIn({ password: 'wrong', address })));
    const email = `u${i}@alder.test`;
    unknown.push(await work(() => person.signIn({ email, password: 'wrong', address })));
  }
  const median = (times: number[]) => times.sort((x, y) => x - y)[Math.floor(times.length / 2)]!;
  expect(Math.abs(median(known) - median(unknown))).toBeLessThan(5);
});
