import { openHouse, type House } from '../../test/house.js';
import { addPerson, pass, SECOND } from '../../test/people.js';
import { SessionService } from '../sign-in/session.service.js';
import { UserService } from './user.service.js';

let house: House;
let users: UserService;
beforeAll(async () => {
  house = await openHouse();
  users = house.get(UserService);
});
afterAll(() => house.close());

describe('the people of a brokerage', () => {
  it('are listed by name, page by page, to its brokers only', async () => {
    for (const name of ['Zoë Last', 'Anna First', 'anna Second', 'Anna First']) {
      await addPerson(house, 'producer', { name, enrolled: name.startsWith('Z') });
    }
    const names: string[] = [];
    let after: string | null = null;
    do {
      const page = await users.list(house.auditor, { first: 2, after });
      names.push(...page.items.map(({ name }) => name));
      after = page.nextCursor;
    } while (after);
    const brokers = names.filter((name) => !name.startsWith('auditor') && !name.startsWith('principal'));
    expect(brokers).toEqual(['Anna First', 'Anna First', 'anna Second', 'Zoë Last']);
    const { items } = await users.list(house.stranger, { first: 100, after: null });
    expect(items.map(({ id }) => id)).toEqual([house.stranger.userId]);
    const zoe = (await users.list(house.auditor, { first: 100, after: null })).items.at(-1);
    expect(zoe).toMatchObject({ name: 'Zoë Last', secondFactor: true, disabledAt: null });
    await expect(
      users.list({ ...house.auditor, role: 'client_user' }, { first: 5, after: null }),
    ).rejects.toMatchObject({ code: 'permission/denied' });
  });

  it('refuse a page too large and a cursor of elsewhere', async () => {
    for (const first of [0, -1, 101, 1.5]) {
      await expect(users.list(house.auditor, { first, after: null })).rejects.toMatchObject({
        code: 'input/page_size',
      });
    }
    const { nextCursor } = await users.list(house.auditor, { first: 1, after: null });
    for (const after of ['x', `${nextCursor}x`, nextCursor!.slice(1)]) {
      await expect(users.list(house.auditor, { first: 1, after })).rejects.toMatchObject({
        code: 'input/cursor',
      });
    }
    await expect(users.list(house.stranger, { first: 1, after: nextCursor })).rejects.toMatchObject({
      code: 'input/cursor',
    });
  });

  it('are changed by principals, with the version they saw', async () => {
    const { id } = await addPerson(house);
    const change = {
      version: 1,
      name: ' New Name ',
      title: 'Producer',
      licenceNumber: 'NY-1',
      role: 'account_manager',
    };
    expect(await users.update(house.principal, id, change)).toMatchObject({
      ...{ name: 'New Name', title: 'Producer', licenceNumber: 'NY-1', role: 'account_manager', version: 2 },
    });
    await expect(users.update(house.principal, id, change)).rejects.toMatchObject({ code: 'record/changed' });
    await expect(users.update(house.auditor, id, change)).rejects.toMatchObject({
      code: 'permission/denied',
    });
    await expect(users.update(house.stranger, id, change)).rejects.toMatchObject({
      code: 'record/not_found',
    });
    expect(await house.audit(id)).toEqual(['user.changed']);
  });

  it('do not change between broker and client user', async () => {
    const { id } = await addPerson(house);
    await expect(
      users.update(house.principal, id, { version: 1, role: 'client_user' }),
    ).rejects.toMatchObject({
      code: 'user/role_fixed',
    });
    await expect(users.update(house.principal, id, { version: 1, role: 'owner' })).rejects.toMatchObject({
      code: 'input/choice',
    });
  });

  it('lose access at once when they are disabled, and sign in anew when enabled', async () => {
    const person = await addPerson(house);
    const grant = await person.signIn();
    const sessions = house.get(SessionService);
    await sessions.actorOf(grant.claims);
    expect((await users.disable(house.principal, person.id, 1)).disabledAt).not.toBeNull();
    await expect(sessions.actorOf(grant.claims)).rejects.toMatchObject({ code: 'session/ended' });
    await expect(sessions.refresh(grant.refreshToken)).rejects.toMatchObject({ code: 'session/ended' });
    pass(house, 60 * SECOND);
    await expect(person.signIn()).rejects.toMatchObject({ code: 'sign_in/failed' });
    expect((await users.enable(house.principal, person.id, 2)).disabledAt).toBeNull();
    await expect(sessions.actorOf(grant.claims)).rejects.toMatchObject({ code: 'session/ended' });
    expect((await person.signIn()).claims.userId).toBe(person.id);
  });

  it('include a principal, always', async () => {
    const last = house.principal.userId!;
    const { version } = await users.me(house.principal);
    const refusal = { code: 'user/last_principal', category: 'CONFLICT' };
    await expect(users.disable(house.principal, last, version)).rejects.toMatchObject(refusal);
    await expect(users.update(house.principal, last, { version, role: 'producer' })).rejects.toMatchObject(
      refusal,
    );
    const second = await addPerson(house, 'principal');
    const outcomes = await Promise.allSettled([
      users.update(house.principal, last, { version, role: 'producer' }),
      users.disable(second.actor, second.id, 1),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});
