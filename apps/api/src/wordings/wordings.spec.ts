import { newId } from '@carveback/domain';
import { openTown, type Answer, type Settled, type Town } from '../testing/book.js';
import { testApi, type TestApi } from '../testing/test-api.js';

let api: TestApi;
let town: Town;
let larch: Settled;
beforeAll(async () => {
  api = await testApi();
  town = await openTown(api);
});
beforeEach(async () => {
  larch = await town.settle('Larch IT');
});
afterAll(() => api.close());

const ADD = `mutation ($input: AddWordingInput!) { addWording(input: $input) { id state textBytes supersededAt } }`;
const SUPERSEDE = `mutation ($input: SupersedeWordingInput!) {
  supersedeWording(input: $input) { id replacement { id title pages { number text } } } }`;
const READ = `query ($id: ID!) { wording(id: $id) { id title supersededWhy replacedById pages { number text } } }`;
const LIST = `query ($id: ID!) { policy(id: $id) { wordings { id supersededAt } applications { signedOn state pages { text } } } }`;
const APPLY = `mutation ($input: AddApplicationInput!) { addApplication(input: $input) { id state } }`;

const form = (changes: object = {}) => ({
  policyId: larch.policyId,
  kind: 'base_form',
  title: 'Form',
  text: 'Page one\fPage two',
  ...changes,
});
const add = async (changes: object = {}) =>
  (await town.ask<Record<string, Answer>>(ADD, form(changes)))['addWording']!;

describe('wordings over HTTP', () => {
  it('are filed, read page by page, and superseded', async () => {
    const { id } = await add();
    const { wording } = await town.ask<Record<string, Answer>>(READ, { id });
    expect(wording?.['pages']).toEqual([
      { number: 1, text: 'Page one\n' },
      { number: 2, text: 'Page two' },
    ]);
    const replacement = { kind: 'base_form', title: 'New form', text: 'One page only' };
    const done = await town.ask<Record<string, { replacement: Answer }>>(SUPERSEDE, {
      id,
      why: 'new edition',
      replacement,
    });
    const next = done['supersedeWording']!.replacement;
    expect(next).toMatchObject({ title: 'New form', pages: [{ number: null, text: 'One page only' }] });
    const { policy } = await town.ask<{ policy: { wordings: Answer[] } }>(LIST, { id: larch.policyId });
    expect(policy.wordings.map((w) => [w.id, w['supersededAt'] !== null])).toEqual([
      [id, true],
      [next.id, false],
    ]);
    const old = await town.ask<Record<string, Answer>>(READ, { id });
    expect(old['wording']).toMatchObject({ supersededWhy: 'new edition', replacedById: next.id });
    expect(await town.refused(SUPERSEDE, { id, why: 'again' })).toMatchObject({
      reason: 'wording/already_superseded',
    });
  });

  it('are refused empty, twice, outside the period, and with a NUL byte', async () => {
    await add();
    expect(await town.refused(ADD, form({ text: ' \n ' }))).toMatchObject({
      reason: 'wording/empty',
      field: 'text',
    });
    expect(await town.refused(ADD, form())).toMatchObject({ code: 'CONFLICT', reason: 'wording/duplicate' });
    expect(await town.refused(ADD, form({ text: 'a\0' }))).toMatchObject({ reason: 'input/broken_text' });
    expect(await town.refused(ADD, form({ text: 'x', effectiveOn: '2028-01-01' }))).toMatchObject({
      reason: 'wording/outside_period',
      field: 'effectiveOn',
    });
    const large = await api
      .graphql(ADD, {
        token: town.principal.token,
        variables: { input: form({ text: 'x'.repeat(250_000) }) },
      })
      .catch((error: Error) => error);
    expect(large).toMatchObject({ status: 413 });
  });

  it('do not exist for strangers; a client user reads its own', async () => {
    const { id } = await add();
    const attempts: [string, (id: string) => object, string][] = [
      [READ, (w) => ({ id: w }), id],
      [SUPERSEDE, (w) => ({ id: w, why: 'x' }), id],
      [ADD, (p) => form({ policyId: p, text: 'other' }), larch.policyId],
      [APPLY, (p) => ({ policyId: p, signedOn: '2025-01-01' }), larch.policyId],
    ];
    for (const [query, input, target] of attempts) {
      const foreign = await town.refused(query, input(target), town.stranger);
      expect(foreign).toEqual(await town.refused(query, input(newId()), town.stranger));
      expect(foreign).toMatchObject({ code: 'NOT_FOUND' });
    }
    const maple = await town.settle('Maple');
    expect(await town.refused(READ, { id }, maple.user)).toMatchObject({ code: 'NOT_FOUND' });
    expect((await town.ask<Record<string, Answer>>(READ, { id }, larch.user))['wording']?.id).toBe(id);
    expect(await town.refused(ADD, form({ text: 'mine' }), larch.user)).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('applications over HTTP', () => {
  it('are filed with text, or as signed and not in hand', async () => {
    const policyId = larch.policyId;
    await town.ask(APPLY, { policyId, signedOn: '2025-11-01' });
    await town.ask(APPLY, { policyId, signedOn: '2025-12-01', text: 'We sell help desk.' });
    const { policy } = await town.ask<{ policy: { applications: object[] } }>(LIST, { id: policyId });
    expect(policy.applications).toEqual([
      { signedOn: '2025-12-01', state: 'text', pages: [{ text: 'We sell help desk.' }] },
      { signedOn: '2025-11-01', state: 'needs_text', pages: [] },
    ]);
    expect(await town.refused(APPLY, { policyId, signedOn: '2999-01-01' })).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });
});
