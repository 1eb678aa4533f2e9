import { openHouse, type House } from '../../test/house.js';
import { codeOf } from '../../test/codes.js';
import { addPerson, MINUTE, pass, SECOND, settingsOf, type Person } from '../../test/people.js';
import { Secret } from 'otpauth';
import { UserService } from '../users/user.service.js';
import type { SessionGrant } from './access-claims.js';
import { SecondFactorService } from './second-factor.service.js';
import { SessionService } from './session.service.js';
import { openTotp } from './totp.js';

let house: House;
let factor: SecondFactorService;
let person: Person;
let grant: SessionGrant;
beforeAll(async () => {
  house = await openHouse();
  factor = house.get(SecondFactorService);
});
afterAll(() => house.close());
beforeEach(async () => {
  person = await addPerson(house, 'producer', { enrolled: false });
  grant = await person.signIn();
});

const secretOf = ({ secret }: { secret: string }) => Buffer.from(Secret.fromBase32(secret).bytes);
const mfa = async (g = grant) => (await house.get(SessionService).actorOf(g.claims)).mfa;

describe('enrolling a second factor', () => {
  it('turns the session into a full one and asks for a code from then on', async () => {
    const begun = await factor.begin(person.actor);
    expect(await mfa()).toBe(false);
    const secret = secretOf(begun);
    const claims = await factor.confirm(
      person.actor,
      grant.claims.sessionId,
      codeOf(secret, house.clock.now()),
    );
    expect(claims).toEqual({ ...grant.claims, mfa: true });
    expect(await mfa()).toBe(true);
    expect(await house.audit(person.id)).toEqual(['second_factor.enrolled', 'session.all_ended']);
    await expect(person.signIn()).rejects.toMatchObject({ code: 'sign_in/code_required' });
    // The code that confirmed is spent.
    await expect(person.signIn({ code: codeOf(secret, house.clock.now()) })).rejects.toMatchObject({
      code: 'sign_in/failed',
    });
    pass(house, 30 * SECOND);
    expect((await person.signIn({ code: codeOf(secret, house.clock.now()) })).claims.mfa).toBe(true);
  });

  it('ends the other sessions, which knew the password only', async () => {
    const other = await person.signIn();
    const secret = secretOf(await factor.begin(person.actor));
    await factor.confirm(person.actor, grant.claims.sessionId, codeOf(secret, house.clock.now()));
    await expect(mfa(other)).rejects.toMatchObject({ code: 'session/ended' });
  });

  it('needs a beginning, and the right code', async () => {
    const { sessionId } = grant.claims;
    await expect(factor.confirm(person.actor, sessionId, '123456')).rejects.toMatchObject({
      code: 'second_factor/not_begun',
    });
    const secret = secretOf(await factor.begin(person.actor));
    await expect(
      factor.confirm(person.actor, sessionId, codeOf(secret, house.clock.now(), 4)),
    ).rejects.toMatchObject({ code: 'second_factor/code_wrong', field: 'code' });
    expect(await mfa()).toBe(false);
  });

  it('pauses after five wrong codes', async () => {
    const secret = secretOf(await factor.begin(person.actor));
    const confirm = (steps: number) =>
      factor.confirm(person.actor, grant.claims.sessionId, codeOf(secret, house.clock.now(), steps));
    for (let i = 0; i < 5; i += 1) await expect(confirm(5 + i)).rejects.toMatchObject({ field: 'code' });
    await expect(confirm(0)).rejects.toMatchObject({ code: 'second_factor/code_wrong' });
    pass(house, 16 * MINUTE);
    expect((await confirm(0)).mfa).toBe(true);
  });

  it('can begin anew until it is confirmed, not after', async () => {
    const first = secretOf(await factor.begin(person.actor));
    const second = secretOf(await factor.begin(person.actor));
    const confirm = (secret: Buffer) =>
      factor.confirm(person.actor, grant.claims.sessionId, codeOf(secret, house.clock.now()));
    await expect(confirm(first)).rejects.toMatchObject({ code: 'second_factor/code_wrong' });
    await confirm(second);
    await expect(factor.begin(person.actor)).rejects.toMatchObject({ code: 'second_factor/enrolled' });
    await expect(confirm(second)).rejects.toMatchObject({ code: 'second_factor/enrolled' });
  });

  it('keeps the secret encrypted, for this user alone, and out of the idempotency keys', async () => {
    const once = { key: 'begin-1', requestHash: 'a' };
    const begun = await factor.begin({ ...person.actor, once });
    expect(await factor.begin({ ...person.actor, once })).toEqual(begun);
    const secret = secretOf(begun);
    const { owner } = house.database;
    const [row] = await owner.query<{ totp_secret: Buffer }[]>(
      `select totp_secret from credentials where id = $1`,
      [person.id],
    );
    expect(row!.totp_secret.includes(secret)).toBe(false);
    const key = settingsOf(house).keys.totpAtRest;
    const of = { tenantId: house.tenantId, userId: person.id };
    expect(openTotp(key, of, row!.totp_secret)).toEqual(secret);
    expect(() => openTotp(key, { ...of, userId: house.principal.userId! }, row!.totp_secret)).toThrow();
    const kept = await owner.query(`select result from idempotency_keys where user_id = $1`, [person.id]);
    expect(JSON.stringify(kept)).not.toContain(begun.secret);
  });
});

it('a principal can take a lost second factor away; then only a new one can be set up', async () => {
  const enrolled = await addPerson(house);
  const before = await enrolled.signIn();
  const users = house.get(UserService);
  await expect(users.resetSecondFactor(person.actor, enrolled.id)).rejects.toMatchObject({
    code: 'permission/denied',
  });
  await expect(users.resetSecondFactor(house.stranger, enrolled.id)).rejects.toMatchObject({
    code: 'record/not_found',
  });
  expect(await users.resetSecondFactor(house.principal, enrolled.id)).toMatchObject({ secondFactor: false });
  await expect(mfa(before)).rejects.toMatchObject({ code: 'session/ended' });
  expect(await mfa(await enrolled.signIn({ code: null }))).toBe(false);
});
