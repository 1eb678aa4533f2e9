import { openHouse, type House } from '../../test/house.js';
import { addPerson, DAY, PASSWORD, pass } from '../../test/people.js';
import { newId } from '../ids.js';
import { UserService } from '../users/user.service.js';
import { InvitationService } from './invitation.service.js';
import { JoiningService } from './joining.service.js';
import { SessionService } from './session.service.js';

let house: House;
let invitations: InvitationService;
let joining: JoiningService;
const clientId = newId();
beforeAll(async () => {
  house = await openHouse();
  invitations = house.get(InvitationService);
  joining = house.get(JoiningService);
  await house.database.owner.query(
    `insert into clients (tenant_id, id, name, status) values ($1, $2, 'Fixture MSP', 'client')`,
    [house.tenantId, clientId],
  );
});
afterAll(() => house.close());

let count = 0;
const invite = (changes: object = {}) => {
  count += 1;
  const input = { email: `Joiner${count}@alder.test`, name: 'Jo Iner', role: 'producer' };
  return invitations.invite(house.principal, { ...input, ...changes });
};
const tokenOf = ({ link }: { link: string }) => link.split('/').at(-1)!;
const accept = (token: string, password = PASSWORD) =>
  joining.accept({ token, name: 'Jo Iner', password, userAgent: 'spec' });
const invalid = { code: 'invitation/invalid', category: 'INVALID_TOKEN' };

describe('an invitation', () => {
  it('lets the invited person in, once, with the address and role of the invitation', async () => {
    const made = await invite({ role: 'auditor' });
    expect(made).toMatchObject({ status: 'open', role: 'auditor' });
    expect(made.link).toMatch(/^https:\/\/[^/]+\/invitation\/[\w-]{43}$/);
    expect(await joining.greet(tokenOf(made))).toMatchObject({ brokerage: 'alder', email: made.email });
    const grant = await accept(tokenOf(made));
    const { actor, mfa } = await house.get(SessionService).actorOf(grant.claims);
    expect({ role: actor.role, mfa }).toEqual({ role: 'auditor', mfa: false });
    expect(await house.get(UserService).me(actor)).toMatchObject({ email: made.email, name: 'Jo Iner' });
    await expect(accept(tokenOf(made))).rejects.toMatchObject(invalid);
    await expect(joining.greet(tokenOf(made))).rejects.toMatchObject(invalid);
    expect(await house.audit(grant.claims.userId)).toEqual(['user.joined']);
  });

  it('lets one of many at once in', async () => {
    const token = tokenOf(await invite());
    const outcomes = await Promise.allSettled([1, 2, 3, 4].map(() => accept(token)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('ends after seven days', async () => {
    const made = await invite();
    pass(house, 7 * DAY);
    await expect(accept(tokenOf(made))).rejects.toMatchObject(invalid);
  });

  it('ends when it is recalled', async () => {
    const made = await invite();
    expect(await invitations.recall(house.principal, made.id)).toMatchObject({ status: 'recalled' });
    expect(await invitations.recall(house.principal, made.id)).toMatchObject({ status: 'recalled' });
    await expect(accept(tokenOf(made))).rejects.toMatchObject(invalid);
  });

  it('ends when another is sent to the same address', async () => {
    const old = await invite({ email: 'again@alder.test', role: 'principal' });
    const fresh = await invite({ email: 'AGAIN@alder.test', role: 'producer' });
    await expect(accept(tokenOf(old))).rejects.toMatchObject(invalid);
    await accept(tokenOf(fresh));
  });

  it('ends when its sender is disabled', async () => {
    const sender = await addPerson(house, 'principal');
    const made = await invitations.invite(sender.actor, {
      email: 'late@alder.test',
      name: 'La Te',
      role: 'principal',
    });
    await house.get(UserService).disable(house.principal, sender.id, 1);
    await expect(accept(tokenOf(made))).rejects.toMatchObject(invalid);
  });

  it.each(['', 'x', 'A'.repeat(43), '../../etc', '\0'])('is not opened by %j', (token) =>
    expect(accept(token)).rejects.toMatchObject(invalid),
  );

  it('stays usable after a refused password', async () => {
    const token = tokenOf(await invite());
    await expect(accept(token, 'short')).rejects.toMatchObject({
      code: 'password/too_short',
      field: 'password',
    });
    await expect(accept(token, 'Password123!')).rejects.toMatchObject({ code: 'password/too_common' });
    await accept(token);
  });

  it('for a client user names the client, and shows that client only', async () => {
    const made = await invite({ role: 'client_user', clientId });
    const { claims } = await accept(tokenOf(made));
    const { actor } = await house.get(SessionService).actorOf(claims);
    expect(actor).toMatchObject({ role: 'client_user', clientId });
    const people = await house.database.db.read(actor, (tx) => tx.query(`select id from users`));
    expect(people).toEqual([{ id: claims.userId }]);
  });

  it('is refused when it makes no sense', async () => {
    const cases = [
      [{ role: 'client_user' }, 'invitation/client_missing'],
      [{ clientId }, 'invitation/client_unexpected'],
      [{ role: 'client_user', clientId: newId() }, 'record/not_found'],
      [{ role: 'system' }, 'input/choice'],
      [{ email: 'a@x.test, b@evil.test' }, 'input/email'],
      [{ email: 'a@x.test\r\nBcc: b@evil.test' }, 'input/email'],
      [{ name: 'Two\nlines' }, 'input/line_break'],
    ] as const;
    for (const [changes, code] of cases) await expect(invite(changes)).rejects.toMatchObject({ code });
    const known = await addPerson(house);
    await expect(invite({ email: known.email })).rejects.toMatchObject({
      code: 'user/duplicate',
      field: 'email',
    });
  });

  it('is sent and recalled by principals of the same brokerage only', async () => {
    const made = await invite();
    const input = { email: 'n@alder.test', name: 'N', role: 'producer' };
    for (const role of ['producer', 'account_manager', 'auditor'] as const) {
      const actor = await house.hire(role);
      await expect(invitations.list(actor, { first: 5, after: null })).rejects.toMatchObject({
        code: 'permission/denied',
      });
      await expect(invitations.recall(actor, made.id)).rejects.toMatchObject({ code: 'permission/denied' });
      await expect(invitations.invite(actor, input)).rejects.toMatchObject({ code: 'permission/denied' });
    }
    await expect(invitations.recall(house.stranger, made.id)).rejects.toMatchObject({
      code: 'record/not_found',
    });
  });

  it('answers a repeated request with the same link, which stands nowhere in the database', async () => {
    const once = { key: 'invite-1', requestHash: 'a' };
    const input = { email: 'once@alder.test', name: 'On Ce', role: 'producer' };
    const first = await invitations.invite({ ...house.principal, once }, input);
    const again = await invitations.invite({ ...house.principal, once }, input);
    expect(again.link).toBe(first.link);
    const rows = await house.database.owner.query(
      `select i::text as row from invitations i union all select k::text from idempotency_keys k`,
    );
    expect(JSON.stringify(rows)).not.toContain(tokenOf(first));
  });

  it('is listed newest first, page by page, without its link', async () => {
    const newest = await invite();
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await invitations.list(house.principal, { first: 4, after });
      expect(page.items.length).toBeLessThanOrEqual(4);
      seen.push(...page.items.map(({ id }) => id));
      expect(JSON.stringify(page)).not.toContain('link');
      after = page.nextCursor;
    } while (after);
    expect(seen[0]).toBe(newest.id);
    expect(new Set(seen).size).toBe(seen.length);
    const { items } = await invitations.list(house.stranger, { first: 50, after: null });
    expect(items).toEqual([]);
  });
});
