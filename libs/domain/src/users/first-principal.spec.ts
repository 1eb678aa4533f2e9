import { openHouse, type House } from '../../test/house.js';
import { PASSWORD } from '../../test/people.js';
import { JoiningService } from '../sign-in/joining.service.js';
import { SessionService } from '../sign-in/session.service.js';
import { createFirstPrincipal } from './first-principal.js';

let house: House;
beforeAll(async () => (house = await openHouse()));
afterAll(() => house.close());

const input = {
  slug: 'cedar-row',
  brokerageName: 'Cedar Row',
  timeZone: 'Europe/Berlin',
  publicUrl: 'https://cedar.example.test/',
  name: 'Cy Dar',
  email: 'Cy@cedar.test',
};
const accept = (link: string) =>
  house
    .get(JoiningService)
    .accept({ token: link.split('/').at(-1)!, name: 'Cy', password: PASSWORD, userAgent: '' });

describe('the first principal of a brokerage', () => {
  it('joins by the link that the command prints', async () => {
    const { owner } = house.database;
    const lost = await createFirstPrincipal(owner, input);
    const found = await createFirstPrincipal(owner, input);
    expect(found.tenantId).toBe(lost.tenantId);
    expect(found.invitationLink).toMatch(/^https:\/\/cedar\.example\.test\/invitation\/[\w-]{43}$/);
    await expect(accept(lost.invitationLink)).rejects.toMatchObject({ code: 'invitation/invalid' });
    const { claims } = await accept(found.invitationLink);
    const { actor } = await house.get(SessionService).actorOf(claims);
    expect(actor).toMatchObject({ tenantId: found.tenantId, role: 'principal' });
    await expect(createFirstPrincipal(owner, input)).rejects.toMatchObject({ code: 'brokerage/slug_taken' });
  });

  it.each([
    [{ slug: 'No Slug' }, 'brokerage/slug'],
    [{ slug: 'ok-slug', timeZone: 'Mars/Olympus' }, 'brokerage/time_zone'],
    [{ slug: 'ok-slug', publicUrl: 'javascript:alert(1)' }, 'brokerage/public_url'],
    [{ slug: 'ok-slug', email: 'nobody' }, 'input/email'],
    [{ slug: 'ok-slug', name: ' ' }, 'input/blank'],
  ])('is not made from %j', async (changes, code) => {
    await expect(
      (async () => createFirstPrincipal(house.database.owner, { ...input, ...changes }))(),
    ).rejects.toMatchObject({ code });
    const rows = await house.database.owner.query(`select 1 from brokerages where slug = 'ok-slug'`);
    expect(rows).toEqual([]);
  });
});
