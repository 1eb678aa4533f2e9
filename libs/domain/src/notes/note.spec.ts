import { openShelf, type Shelf } from '../../test/book.js';
import { openHouse, type House } from '../../test/house.js';
import { systemActor, TenantDb } from '../index.js';
import { NoteService } from './index.js';

let house: House;
let shelf: Shelf;
let notes: NoteService;
beforeAll(async () => {
  house = await openHouse();
  shelf = await openShelf(house);
  notes = house.get(NoteService);
});
afterAll(() => house.close());

const PAGE = { first: 10, after: null };

describe('notes', () => {
  it('are listed the latest first; an export holds the releasable ones only', async () => {
    const client = await shelf.client();
    const policy = await shelf.policy(client);
    const inside = await notes.add(house.principal, {
      clientId: client.id,
      visibility: 'internal',
      body: 'Slow payer.',
    });
    const open = await notes.add(house.principal, {
      policyId: policy.id,
      visibility: 'releasable',
      body: 'Advised.',
    });
    expect(open).toMatchObject({
      clientId: client.id,
      policyId: policy.id,
      writtenBy: house.principal.userId,
    });
    const all = await notes.list(house.auditor, { ...PAGE, clientId: client.id });
    expect(all.items.map(({ id }) => id)).toEqual([open.id, inside.id]);
    const released = await notes.listReleasable(house.auditor, { ...PAGE, clientId: client.id });
    expect(released.items.map(({ id }) => id)).toEqual([open.id]);
    const exported = () =>
      house
        .get(TenantDb)
        .read(systemActor(house.tenantId), (tx) => notes.releasable(tx, { clientId: client.id }));
    expect((await exported()).map(({ body }) => body)).toEqual(['Advised.']);
    await notes.setVisibility(house.principal, { id: open.id, version: 1, visibility: 'internal' });
    expect(await exported()).toEqual([]);
    expect(await house.audit(open.id)).toEqual(['note.added', 'note.visibility_set']);
    const late = notes.setVisibility(house.principal, { id: open.id, version: 1, visibility: 'releasable' });
    await expect(late).rejects.toMatchObject({ code: 'record/changed' });
  });

  it('are written by brokers about something of theirs, and their words are never edited', async () => {
    const client = await shelf.client();
    const note = { clientId: client.id, visibility: 'internal', body: 'x' } as const;
    await expect(notes.add(house.auditor, note)).rejects.toMatchObject({ code: 'permission/denied' });
    await expect(notes.add(house.stranger, note)).rejects.toMatchObject({ code: 'record/not_found' });
    await expect(notes.add(house.principal, { ...note, body: ' ' })).rejects.toMatchObject({
      code: 'input/blank',
    });
    const portal = await house.hire('client_user', client.id);
    const asked = notes.list(portal, { ...PAGE, clientId: client.id });
    await expect(asked).rejects.toMatchObject({ code: 'permission/denied' });
    await expect(house.database.app.query(`update notes set body = 'y'`)).rejects.toThrow(
      'permission denied',
    );
  });
});
