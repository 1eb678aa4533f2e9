import { openWorkshop, type Workshop } from '@carveback/testing';
import { openTown, type Settled, type Town } from '../testing/book.js';
import { testApi, type TestApi } from '../testing/test-api.js';

let api: TestApi;
let workshop: Workshop;
let town: Town;
let settled: Settled;
beforeAll(async () => {
  api = await testApi();
  workshop = await openWorkshop(api.database);
  town = await openTown(api);
  settled = await town.settle('Larch IT');
}, 60_000);
afterAll(async () => {
  await workshop.close();
  await api.close();
});

const APPLY = `mutation ($input: AddApplicationInput!) { addApplication(input: $input) { id } }`;
const ANSWER = `mutation ($input: RecordApplicationAnswersInput!) {
  recordApplicationAnswers(input: $input) { topic answer percent words page } }`;
const SAY = `mutation ($input: RecordControlInput!) { recordControl(input: $input) { percent } }`;
const SELL = `mutation ($input: AddServiceLineInput!) { addServiceLine(input: $input) { id } }`;
const LEDGER = `query ($id: ID!) { policy(id: $id) {
  applications { answers { topic } history: answers(history: true) { topic } }
  applicationDrift { signedOn lines { key state severity reasons said words page today since } } } }`;
const OF_CLIENT = `query ($id: ID!) { client(id: $id) { driftFindings { title severity clearedAt } } }`;
const BOOK = `query ($clientId: ID, $first: Int!, $after: String) {
  driftFindings(clientId: $clientId, first: $first, after: $after) {
    nextCursor items { title severity state client { name } } } }`;

interface Found {
  nextCursor: string | null;
  items: { title: string }[];
}

describe('application drift over HTTP', () => {
  it('shows line by line what was said and what is so, and keeps what differs', async () => {
    const { clientId, policyId, user } = settled;
    const paper = { policyId, signedOn: '2025-12-01', text: 'We offer help desk to small firms.' };
    const { addApplication } = await town.ask(APPLY, paper);
    await town.ask(
      SELL,
      { clientId, name: 'Managed EDR', code: 'managed_detection_response', firstSoldOn: '2025-06-01' },
      user,
    );
    const mfa = { topic: 'mfa', assetClass: 'email', answer: 'yes', words: 'MFA on e-mail? Yes', page: 3 };
    const applicationId = addApplication!.id;
    await town.ask(ANSWER, { applicationId, answers: [{ ...mfa, answer: 'no' }] });
    const { recordApplicationAnswers } = await town.ask(ANSWER, { applicationId, answers: [mfa] });
    expect(recordApplicationAnswers).toMatchObject([{ topic: 'mfa', answer: 'yes', page: 3 }]);
    await town.ask(SAY, { clientId, kind: 'mfa', assetClass: 'email', percent: 90 }, user);
    await workshop.drain();

    const { policy } = await town.ask(LEDGER, { id: policyId }, town.auditor);
    expect(policy?.['applications']).toEqual([
      { answers: [{ topic: 'mfa' }], history: [{ topic: 'mfa' }, { topic: 'mfa' }] },
    ]);
    const drift = policy?.['applicationDrift'] as { lines: object[] };
    expect(drift.lines).toMatchObject([
      { state: 'not_described', severity: 'critical', reasons: ['sold_before_signing'] },
      {
        key: 'mfa:email',
        state: 'differs',
        severity: 'critical',
        said: 'yes',
        page: 3,
        today: '90 % (MFA, email)',
      },
    ]);
    const { client } = await town.ask(OF_CLIENT, { id: clientId });
    expect(client?.['driftFindings']).toMatchObject([{ title: '"Managed EDR"' }, { title: 'MFA, email' }]);
    const first = await town.ask<{ driftFindings: Found }>(BOOK, { clientId, first: 1 });
    const after = first.driftFindings.nextCursor;
    const second = await town.ask<{ driftFindings: Found }>(BOOK, { clientId, first: 1, after });
    const titles = [first, second].flatMap(({ driftFindings }) =>
      driftFindings.items.map(({ title }) => title),
    );
    expect(titles).toEqual(['"Managed EDR"', 'MFA, email']);
    expect(second.driftFindings.nextCursor).toBeNull();
  });

  it('is for brokers alone', async () => {
    const { clientId, policyId, user } = settled;
    expect(await town.refused(BOOK, { clientId, first: 1 }, user)).toMatchObject({
      reason: 'permission/denied',
    });
    expect(await town.refused(OF_CLIENT, { id: clientId }, user)).toMatchObject({
      reason: 'permission/denied',
    });
    expect(await town.refused(LEDGER, { id: policyId }, user)).toMatchObject({ reason: 'permission/denied' });
    const input = { applicationId: clientId, answers: [{ topic: 'ai_used', answer: 'no' }] };
    expect(await town.refused(ANSWER, input, user)).toMatchObject({ reason: 'permission/denied' });
    expect(await town.refused(ANSWER, input)).toMatchObject({ reason: 'record/not_found' });
    const { driftFindings } = await town.ask<{ driftFindings: Found }>(
      BOOK,
      { clientId, first: 5 },
      town.stranger,
    );
    expect(driftFindings.items).toEqual([]);
  });
});
