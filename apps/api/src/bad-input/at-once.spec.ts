import {
  CREATE_CLIENT,
  openTown,
  policyInput,
  CREATE_POLICY,
  type Answer,
  type Settled,
  type Town,
} from '../testing/book.js';
import { contentOf } from '../testing/content-of.js';
import { testApi, type GraphqlAnswer, type TestApi } from '../testing/test-api.js';

let api: TestApi;
let town: Town;
let larch: Settled;
beforeAll(async () => {
  api = await testApi();
  town = await openTown(api);
  larch = await town.settle('Larch');
});
afterAll(() => api.close());

const SELL = `mutation ($input: AddServiceLineInput!) { addServiceLine(input: $input) { id version name } }`;
const CHANGE = `mutation ($input: ChangeServiceLineInput!) { changeServiceLine(input: $input) { id name } }`;
const UPDATE = `mutation ($input: UpdateClientInput!) { updateClient(input: $input) { id name } }`;

type Sent = GraphqlAnswer<Record<string, Answer>>;
const send = (query: string, input: object, key?: string, by = town.principal): Promise<Sent> =>
  api.graphql(query, {
    token: by.token,
    variables: { input },
    ...(key ? { headers: { 'idempotency-key': key } } : {}),
  });
const times = (count: number, once: (i: number) => Promise<Sent>) =>
  Promise.all(Array.from({ length: count }, (_, i) => once(i)));
const reasons = (answers: readonly Sent[]) =>
  answers.map(({ errors }) => errors[0]?.extensions.reason ?? 'done').sort();
const rows = async () => {
  const content = await contentOf(api.database, town.tenantId);
  return Object.fromEntries(Object.entries(content).map(([table, found]) => [table, found.rows]));
};

describe('the same thing twice at once', () => {
  it('is one service; the others are told that it is sold already', async () => {
    const before = await rows();
    const answers = await times(6, () => send(SELL, { clientId: larch.clientId, name: 'Managed EDR' }));
    expect(reasons(answers)).toEqual(['done', ...Array<string>(5).fill('service_line/duplicate')].sort());
    const after = await rows();
    expect(after['service_lines']! - before['service_lines']!).toBe(1);
    expect(after['outbox']! - before['outbox']!).toBe(2);
    expect(after['audit_entries']! - before['audit_entries']!).toBe(1);
  });

  it('is one policy', async () => {
    const input = policyInput(larch.clientId, larch.issuerId);
    const answers = await times(4, () => send(CREATE_POLICY, input));
    expect(reasons(answers)).toEqual(['done', ...Array<string>(3).fill('policy/duplicate')].sort());
  });

  it('edits of one version: one stands, the others are told of it', async () => {
    const { addServiceLine } = (await send(SELL, { clientId: larch.clientId, name: 'Backup' })).data!;
    const { id } = addServiceLine!;
    const changes = await times(5, (i) => send(CHANGE, { id, version: 1, name: `Backup ${i}` }));
    expect(reasons(changes)).toEqual(['done', ...Array<string>(4).fill('record/changed')].sort());
    const renames = await times(5, (i) =>
      send(UPDATE, { id: larch.clientId, version: 1, name: `Larch ${i}` }),
    );
    expect(reasons(renames)).toEqual(['done', ...Array<string>(4).fill('record/changed')].sort());
    const lost = [...changes, ...renames].flatMap(({ errors }) => errors);
    expect(lost.every(({ extensions }) => extensions.code === 'CONFLICT')).toBe(true);
    expect(lost[0]?.message).toMatch(/version 1, it is now 2\). Reload/);
  });
});

describe('an Idempotency-Key', () => {
  const trials: [string, () => [string, object]][] = [
    ['service_lines', () => [SELL, { clientId: larch.clientId, name: 'Phishing tests' }]],
    ['clients', () => [CREATE_CLIENT, { name: 'Once Only LLC' }]],
    ['policies', () => [CREATE_POLICY, policyInput(larch.clientId, larch.issuerId)]],
  ];

  it.each(trials)(
    'makes twenty requests at once one effect in %s, with one answer',
    async (table, request) => {
      const [query, input] = request();
      const before = await rows();
      const answers = await times(20, () => send(query, input, `key of ${table}`.replaceAll(' ', '-')));
      expect(new Set(answers.map(({ data, errors }) => JSON.stringify([data, errors]))).size).toBe(1);
      expect(answers[0]?.errors).toEqual([]);
      const after = await rows();
      expect([
        after[table]! - before[table]!,
        after['idempotency_keys']! - before['idempotency_keys']!,
      ]).toEqual([1, 1]);
      expect(after['audit_entries']! - before['audit_entries']!).toBe(1);
      const again = await send(query, input, `key-of-${table}`);
      expect(again.data).toEqual(answers[0]?.data);
      const other = await send(
        query,
        { ...input, ...(table === 'policies' ? { policyNumber: 'x' } : { name: 'x' }) },
        `key-of-${table}`,
      );
      expect(other.errors[0]?.extensions).toEqual({
        code: 'CONFLICT',
        reason: 'idempotency/key_reused',
        field: 'Idempotency-Key',
      });
    },
  );

  it('is a brokerage’s and a person’s own', async () => {
    const one = await send(CREATE_CLIENT, { name: 'Shared key' }, 'shared');
    const other = await send(CREATE_CLIENT, { name: 'Shared key' }, 'shared', town.stranger);
    expect([one.errors, other.errors]).toEqual([[], []]);
    expect(other.data?.['createClient']?.id).not.toBe(one.data?.['createClient']?.id);
  });

  it('is free again after a refusal, also for the mended request', async () => {
    const refused = await send(CREATE_CLIENT, { name: ' ' }, 'mended');
    expect(refused.errors[0]?.extensions.reason).toBe('input/blank');
    const duplicate = await send(SELL, { clientId: larch.clientId, name: 'Managed EDR' }, 'mended');
    expect(duplicate.errors[0]?.extensions.reason).toBe('service_line/duplicate');
    const mended = await send(CREATE_CLIENT, { name: 'Mended' }, 'mended');
    expect(mended.errors).toEqual([]);
    expect((await send(CREATE_CLIENT, { name: 'Mended' }, 'mended')).data).toEqual(mended.data);
  });

  it.each(['', 'x'.repeat(201), 'with space', 'Zoë'])('is refused as %j', async (key) => {
    const answer = await api.graphql(CREATE_CLIENT, {
      token: town.principal.token,
      variables: { input: { name: 'Never' } },
      headers: { 'idempotency-key': key },
    });
    expect(answer.errors[0]?.extensions).toMatchObject({
      reason: 'idempotency/key',
      field: 'Idempotency-Key',
    });
  });
});
