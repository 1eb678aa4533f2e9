import { openHouse, type House } from '../../test/house.js';
import { addPerson, MINUTE, PASSWORD, pass, SECOND, type Person } from '../../test/people.js';
import type { SessionGrant } from './access-claims.js';
import { PasswordService } from './password.service.js';
import { SessionService } from './session.service.js';

const NEXT = 'lantern 7 orchard glacier';

let house: House;
let person: Person;
let grant: SessionGrant;
beforeAll(async () => (house = await openHouse()));
afterAll(() => house.close());
beforeEach(async () => {
  person = await addPerson(house);
  grant = await person.signIn();
});

const change = (currentPassword: string, newPassword: string, once?: { key: string; requestHash: string }) =>
  house.get(PasswordService).change(once ? { ...person.actor, once } : person.actor, grant.claims.sessionId, {
    currentPassword,
    newPassword,
  });

describe('changing the password', () => {
  it('ends the other sessions and keeps this one', async () => {
    pass(house, 30 * SECOND);
    const other = await person.signIn();
    expect(await change(PASSWORD, NEXT)).toBe(true);
    const sessions = house.get(SessionService);
    await sessions.actorOf(grant.claims);
    await expect(sessions.actorOf(other.claims)).rejects.toMatchObject({ code: 'session/ended' });
    pass(house, 30 * SECOND);
    await expect(person.signIn()).rejects.toMatchObject({ code: 'sign_in/failed' });
    expect((await person.signIn({ password: NEXT })).claims.userId).toBe(person.id);
    expect(await house.audit(person.id)).toContain('password.changed');
  });

  it('needs the present password, and pauses after ten wrong ones', async () => {
    for (let i = 0; i < 10; i += 1) {
      await expect(change(`wrong ${i}`, NEXT)).rejects.toMatchObject({ code: 'password/wrong' });
    }
    await expect(change(PASSWORD, NEXT)).rejects.toMatchObject({
      code: 'password/wrong',
      field: 'currentPassword',
    });
    pass(house, 16 * MINUTE);
    expect(await change(PASSWORD, NEXT)).toBe(true);
  });

  it.each([
    ['short', 'password/too_short'],
    ['password1234', 'password/too_common'],
    ['x'.repeat(1_000_000), 'password/too_long'],
  ])('refuses a bad one (%#)', async (bad, code) => {
    await expect(change(PASSWORD, bad)).rejects.toMatchObject({ code, field: 'newPassword' });
    await house.get(SessionService).actorOf(grant.claims);
  });

  it('asks for 15 characters where nobody needs a second factor', async () => {
    person = await addPerson(house, 'producer', { enrolled: false });
    grant = await person.signIn();
    const { owner } = house.database;
    await owner.query(`update brokerages set require_mfa = false where tenant_id = $1`, [house.tenantId]);
    try {
      await expect(change(PASSWORD, 'vK4#tuRba9zwpq')).rejects.toMatchObject({ code: 'password/too_short' });
    } finally {
      await owner.query(`update brokerages set require_mfa = true where tenant_id = $1`, [house.tenantId]);
    }
    expect(await change(PASSWORD, 'vK4#tuRba9zwpq')).toBe(true);
  });

  it('happens once per idempotency key, which keeps no plain hash of the passwords', async () => {
    const once = { key: 'change-1', requestHash: 'plain-hash' };
    expect(await change(PASSWORD, NEXT, once)).toBe(true);
    expect(await change(PASSWORD, NEXT, once)).toBe(true);
    const audit = await house.audit(person.id);
    expect(audit.filter((action) => action === 'password.changed')).toHaveLength(1);
    const kept = await house.database.owner.query(`select * from idempotency_keys where user_id = $1`, [
      person.id,
    ]);
    expect(kept).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toContain('plain-hash');
  });
});
