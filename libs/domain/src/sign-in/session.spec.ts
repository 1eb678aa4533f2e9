import { openHouse, type House } from '../../test/house.js';
import { addPerson, DAY, pass, PASSWORD, SECOND, type Person } from '../../test/people.js';
import { UserService } from '../users/user.service.js';
import type { SessionGrant } from './access-claims.js';
import { SessionService } from './session.service.js';
import { SignInService } from './sign-in.service.js';

let house: House;
let sessions: SessionService;
let person: Person;
beforeAll(async () => {
  house = await openHouse();
  sessions = house.get(SessionService);
});
afterAll(() => house.close());
beforeEach(async () => {
  person = await addPerson(house);
});

const ended = { code: 'session/ended', category: 'UNAUTHENTICATED' };
const revoked = async ({ claims }: SessionGrant) => {
  const [row] = await house.database.owner.query<{ revoked_reason: string | null }[]>(
    `select revoked_reason from sessions where id = $1`,
    [claims.sessionId],
  );
  return row!.revoked_reason;
};

describe('refreshing a session', () => {
  it('spends the token and gives another for the same session', async () => {
    const first = await person.signIn();
    const second = await sessions.refresh(first.refreshToken);
    expect(second.refreshToken).not.toBe(first.refreshToken);
    expect(second.claims).toEqual(first.claims);
    const third = await sessions.refresh(second.refreshToken);
    expect(new Set([first, second, third].map((g) => g.refreshToken)).size).toBe(3);
  });

  it('keeps no token in the database', async () => {
    const grant = await person.signIn();
    const next = await sessions.refresh(grant.refreshToken);
    const rows = await house.database.owner.query(`select s::text as row from sessions s`);
    const dump = JSON.stringify(rows);
    for (const part of [grant, next].flatMap((g) => g.refreshToken.split('.'))) {
      expect(dump).not.toContain(part);
      expect(dump).not.toContain(Buffer.from(part, 'base64url').toString('hex'));
    }
  });

  it('answers a retry of a lost reply with the same token, for ten seconds', async () => {
    const first = await person.signIn();
    const second = await sessions.refresh(first.refreshToken);
    pass(house, 9 * SECOND);
    expect((await sessions.refresh(first.refreshToken)).refreshToken).toBe(second.refreshToken);
    expect(await revoked(first)).toBeNull();
    await sessions.refresh(second.refreshToken);
  });

  it('gives two refreshes at once the same pair', async () => {
    const first = await person.signIn();
    const grants = await Promise.all([1, 2, 3, 4].map(() => sessions.refresh(first.refreshToken)));
    expect(new Set(grants.map((g) => g.refreshToken)).size).toBe(1);
    await sessions.refresh(grants[0]!.refreshToken);
  });

  it('ends the family when the token before is used again later', async () => {
    const first = await person.signIn();
    const second = await sessions.refresh(first.refreshToken);
    pass(house, 11 * SECOND);
    await expect(sessions.refresh(first.refreshToken)).rejects.toMatchObject(ended);
    expect(await revoked(first)).toBe('token_reused');
    expect(await house.audit(first.claims.sessionId)).toEqual(['session.signed_in', 'session.token_reused']);
    await expect(sessions.refresh(second.refreshToken)).rejects.toMatchObject(ended);
    await expect(sessions.actorOf(second.claims)).rejects.toMatchObject(ended);
  });

  it('ends the family when a token of long ago is used again, even within ten seconds', async () => {
    const first = await person.signIn();
    const second = await sessions.refresh(first.refreshToken);
    const third = await sessions.refresh(second.refreshToken);
    await expect(sessions.refresh(first.refreshToken)).rejects.toMatchObject(ended);
    await expect(sessions.refresh(third.refreshToken)).rejects.toMatchObject(ended);
    expect(await revoked(first)).toBe('token_reused');
  });

  it('leaves other sessions of the same user alone', async () => {
    const stolen = await person.signIn();
    pass(house, 30 * SECOND);
    const other = await person.signIn();
    await sessions.refresh(stolen.refreshToken);
    pass(house, 11 * SECOND);
    await expect(sessions.refresh(stolen.refreshToken)).rejects.toMatchObject(ended);
    await sessions.refresh(other.refreshToken);
  });

  it.each([
    '',
    'x',
    'null',
    `${'A'.repeat(43)}.${'A'.repeat(43)}`,
    `${'A'.repeat(43)}.${'A'.repeat(44)}`,
    '\0',
  ])('refuses what is no token: %j', (text) => expect(sessions.refresh(text)).rejects.toMatchObject(ended));

  it('slides 30 days, and ends after 90', async () => {
    const signedInAt = house.clock.now().getTime();
    let grant = await person.signIn();
    expect(grant.refreshExpiresAt.getTime()).toBe(signedInAt + 30 * DAY);
    for (let day = 29; day <= 87; day += 29) {
      pass(house, 29 * DAY);
      grant = await sessions.refresh(grant.refreshToken);
    }
    expect(grant.refreshExpiresAt.getTime()).toBe(signedInAt + 90 * DAY);
    pass(house, 3 * DAY);
    await expect(sessions.refresh(grant.refreshToken)).rejects.toMatchObject(ended);
    await expect(sessions.actorOf(grant.claims)).rejects.toMatchObject(ended);
  });

  it('ends when it is not used for 30 days', async () => {
    const grant = await person.signIn();
    pass(house, 30 * DAY);
    await expect(sessions.refresh(grant.refreshToken)).rejects.toMatchObject(ended);
  });
});

describe('whether a session stands', () => {
  it('takes role and client from the database, not from the token', async () => {
    const { claims } = await person.signIn();
    expect((await sessions.actorOf(claims)).actor.role).toBe('producer');
    const { version } = await house.get(UserService).me(person.actor);
    await house.get(UserService).update(house.principal, person.id, { version, role: 'auditor' });
    expect((await sessions.actorOf(claims)).actor.role).toBe('auditor');
  });

  it('is not told by claims that do not belong together', async () => {
    const { claims } = await person.signIn();
    const other = await addPerson(house);
    for (const change of [{ userId: other.id }, { tenantId: house.otherTenantId }, { sessionId: other.id }]) {
      await expect(sessions.actorOf({ ...claims, ...change })).rejects.toMatchObject(ended);
    }
  });

  it('is asked of the database again within a second', async () => {
    const { claims } = await person.signIn();
    await sessions.actorOf(claims);
    // As another process would end it: nothing here hears of it.
    await house.database.owner.query(`update sessions set revoked_at = now() where id = $1`, [
      claims.sessionId,
    ]);
    const from = performance.now();
    while (performance.now() - from < 1001) await new Promise((resolve) => setImmediate(resolve));
    await expect(sessions.actorOf(claims)).rejects.toMatchObject(ended);
  });
});

describe('signing out', () => {
  it('ends the session at once, and no other', async () => {
    const one = await person.signIn();
    pass(house, 30 * SECOND);
    const two = await person.signIn();
    await sessions.actorOf(one.claims);
    expect(await sessions.signOut(person.actor, one.claims.sessionId)).toBe(true);
    await expect(sessions.actorOf(one.claims)).rejects.toMatchObject(ended);
    await expect(sessions.refresh(one.refreshToken)).rejects.toMatchObject(ended);
    expect(await revoked(one)).toBe('signed_out');
    expect((await sessions.actorOf(two.claims)).mfa).toBe(true);
  });

  it('cannot end the session of somebody else', async () => {
    const { claims } = await person.signIn();
    const other = await addPerson(house);
    await expect(sessions.signOut(other.actor, claims.sessionId)).rejects.toMatchObject(ended);
    await expect(sessions.signOut(house.stranger, claims.sessionId)).rejects.toMatchObject({
      code: 'record/not_found',
    });
    await sessions.actorOf(claims);
  });

  it('everywhere ends all sessions of the user', async () => {
    const grants: SessionGrant[] = [];
    for (let i = 0; i < 3; i += 1) {
      pass(house, 30 * SECOND);
      grants.push(await person.signIn());
    }
    await sessions.signOutEverywhere(person.actor);
    for (const grant of grants) {
      await expect(sessions.actorOf(grant.claims)).rejects.toMatchObject(ended);
      await expect(sessions.refresh(grant.refreshToken)).rejects.toMatchObject(ended);
    }
  });

  it('is not undone by a sign-in that began before the password changed', async () => {
    // The password is checked, then changed, then the session would open: it must not.
    const service = house.get(SignInService);
    const attempts = Array.from({ length: 6 }, () =>
      service
        .signIn({
          ...{ brokerage: 'alder', email: person.email, password: PASSWORD, code: person.code() },
          ...{ address: '192.0.2.5', userAgent: '' },
        })
        .then((grant) => grant.claims)
        .catch(() => null),
    );
    await house.database.owner.query(`update credentials set password_hash = 'changed' where id = $1`, [
      person.id,
    ]);
    await sessions.signOutEverywhere(person.actor);
    const entered = (await Promise.all(attempts)).filter((claims) => claims !== null);
    for (const claims of entered) await expect(sessions.actorOf(claims)).rejects.toMatchObject(ended);
  });
});
