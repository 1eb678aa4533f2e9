import { newId, ServiceLineService, type Actor, type Client, type Policy } from '@carveback/domain';
import { openWorkshop, type Workshop } from '@carveback/testing';
import { brokerage, signedIn, type SignedInPerson } from '../testing/signed-in.js';
import { testApi, type TestApi } from '../testing/test-api.js';
import { narrowlyInsured } from '../testing/told-of-edr.js';

let api: TestApi;
let workshop: Workshop;
let principal: SignedInPerson;
let portalUser: SignedInPerson;
let client: Client;
let policy: Policy;
let lineId: string;
let requestId: string;
let today: string;

const sql = (statement: string, values: unknown[] = []) => api.database.owner.query(statement, values);

/** A request about one service, confirmed by the carrier. */
beforeAll(async () => {
  api = await testApi();
  workshop = await openWorkshop(api.database);
  const tenantId = await brokerage(api, 'proof');
  principal = await signedIn(api, tenantId, 'principal');
  const actor: Actor = { tenantId, userId: principal.userId, role: 'principal', clientId: null };
  ({ client, policy } = await narrowlyInsured(api, actor, 'Harbor IT'));
  portalUser = await signedIn(api, tenantId, 'client_user', client.id);
  const edr = { clientId: client.id, name: 'Managed EDR', code: 'managed_detection_response' };
  ({ id: lineId } = await api.app.get(ServiceLineService).add(actor, { ...edr, firstSoldOn: '2025-03-01' }));
  await workshop.drain();
  const [request] = await sql(
    `update endorsement_requests set status = 'confirmed', submitted_at = now(), effective_on = (now() at time zone 'America/New_York')::date
      where client_id = $1 returning id, effective_on::text as today`,
    [client.id],
  ).then(([rows]: [{ id: string; today: string }[]]) => rows);
  ({ id: requestId, today } = request!);
  await sql(`update endorsement_request_findings set asked_at = now()`);
  await sql(
    `insert into carrier_answers (tenant_id, id, client_id, request_id, kind, given_on, given_by, company, may_bind, in_writing, recorded_by)
     values ($1, $2, $3, $4, 'confirmation', (now() at time zone 'America/New_York')::date, 'Uma', 'issuing_company', true, true, $5)`,
    [tenantId, newId(), client.id, requestId, principal.userId],
  );
});
afterAll(async () => {
  await workshop.close();
  await api.close();
});

async function ask<Data = Record<string, Record<string, unknown>>>(
  query: string,
  variables: Record<string, unknown>,
  who = principal,
) {
  const { data, errors } = await api.graphql<Data>(query, { token: who.token, variables });
  return { data, reasons: errors.map(({ extensions }) => extensions.reason) };
}

const CURING = `The definition of "Professional services" is amended to include managed detection and response and endpoint detection and response performed by the insured for others for a fee.`;
const CHECK = `id version passed attestedBy ruleSetVersion
  services { outcome findingId serviceLine { name } before { verdict } after { verdict onlyIf evidence { text } } }
  differences { place asked issued parts { kind text } } terms { term before after worsened }`;
const ENTER = `mutation ($input: EnterIssuedWordingInput!) { enterIssuedWording(input: $input) {
  id receivedOn priorWork terms { retentionMinor namedInsured } wording { title kind effectiveOn } check { ${CHECK} } } }`;
const REQUEST = `query ($id: ID!) { endorsementRequest(id: $id) { status issuedWording { check { ${CHECK} } } issuedWordings { checks { passed } } } }`;
const CORRECTIONS = `query ($id: ID!) { corrections(requestId: $id) { kind serviceIds place term asked issued } }`;

const input = (changes: object = {}) => ({
  input: {
    ...{ requestId, title: 'Endorsement No. 1', text: `ENDORSEMENT NO. 1\n${CURING}\n\nRetention: $25,000` },
    ...{ effectiveOn: today, receivedOn: today, priorWork: 'unsaid', ...changes },
  },
});

interface Entered {
  enterIssuedWording: { check: { id: string; version: number; passed: boolean } };
}

describe('an issued endorsement over HTTP', () => {
  it('is entered and checked in one call, and says what stands in the way', async () => {
    const { data, reasons } = await ask(ENTER, input());
    expect(reasons).toEqual([]);
    expect(data?.['enterIssuedWording']).toMatchObject({
      terms: { retentionMinor: 2_500_000 },
      wording: { title: 'Endorsement No. 1', kind: 'endorsement', effectiveOn: today },
      check: {
        passed: false,
        services: [
          {
            outcome: 'cured',
            findingId: expect.any(String),
            serviceLine: { name: 'Managed EDR' },
            before: { verdict: 'gap' },
            after: { verdict: 'in_scope', evidence: { text: expect.stringContaining('detection') } },
          },
        ],
        terms: [
          { term: 'retention', before: null, after: '$25,000', worsened: true },
          { term: 'prior_work', before: 'counts', after: null, worsened: true },
        ],
      },
    });
    const corrections = await ask(CORRECTIONS, { id: requestId });
    expect(corrections.data?.['corrections']).toMatchObject([{ term: 'retention' }, { term: 'prior_work' }]);
  });

  it('passes once all is said, is attested, and moves the request on', async () => {
    const terms = { retentionMinor: null };
    const { data } = await ask<Entered>(ENTER, input({ priorWork: 'counts', terms }));
    const check = data?.enterIssuedWording.check;
    expect(check).toMatchObject({ passed: true, attestedBy: null });
    const attest = `mutation ($id: ID!, $version: Int!) { attestIssuedWording(id: $id, version: $version) { attestedBy attestedAt version } }`;
    const attested = await ask(attest, { id: check?.id, version: check?.version });
    expect(attested.data?.['attestIssuedWording']).toMatchObject({
      attestedBy: principal.userId,
      version: 2,
    });
    expect((await ask(attest, { id: check?.id, version: 2 })).reasons).toEqual(['issue_check/attested']);
    const request = await ask(REQUEST, { id: requestId });
    expect(request.data?.['endorsementRequest']).toMatchObject({
      status: 'issued',
      issuedWording: { check: { passed: true, attestedBy: principal.userId } },
      issuedWordings: [{ checks: [{ passed: true }] }, { checks: [{ passed: false }] }],
    });
    const recheck = `mutation ($id: ID!) { recheckIssuedWording(requestId: $id) { passed attestedBy } }`;
    expect((await ask(recheck, { id: requestId })).data?.['recheckIssuedWording']).toEqual({
      passed: true,
      attestedBy: null,
    });
  });

  it('shows the client no paper that is not delivered, and no check of it', async () => {
    const papers = await ask(
      `query ($id: ID!) { endorsementRequest(id: $id) { issuedWordings { wording { title } } } }`,
      { id: requestId },
      portalUser,
    );
    expect(papers.data?.['endorsementRequest']).toEqual({ issuedWordings: [] });
    for (const [query, variables] of [
      [CORRECTIONS, { id: requestId }],
      [ENTER, input()],
    ] as const) {
      expect((await ask(query, variables, portalUser)).reasons).toEqual(['permission/denied']);
    }
  });

  it('answers whether it lives on in a renewal', async () => {
    const renewal = `mutation ($input: CreatePolicyInput!) { createPolicy(input: $input) { id } }`;
    const { data } = await ask(renewal, {
      input: {
        ...{
          clientId: client.id,
          line: 'tech_eo',
          policyNumber: 'R-1',
          issuingCompanyId: policy.issuingCompanyId,
        },
        ...{ effectiveOn: policy.expiresOn, expiresOn: '2199-01-01', insureds: [{ name: client.name }] },
      },
    });
    const carried = `query ($policyId: ID!, $renewal: ID!) { carriedForward(policyId: $policyId, renewalPolicyId: $renewal) {
      state requestId services { held serviceLine { name } } clauses { text found } } }`;
    const answer = await ask(carried, { policyId: policy.id, renewal: data?.['createPolicy']?.['id'] });
    expect(answer.data?.['carriedForward']).toMatchObject([{ state: 'not_in_hand', requestId }]);
    expect((await ask(carried, { policyId: policy.id, renewal: policy.id })).reasons).toEqual([
      'renewal/not_a_renewal',
    ]);
  });
});

describe('the clocks over HTTP', () => {
  const CLOCKS = `query ($id: ID!) { serviceLine(id: $id) { clocks { standing told { on by channel receiptId }
    confirmed { on by requestId } toldToConfirmed { from until days stoppedBy } soldToInScope { from days stoppedBy } } } }`;

  it('show what they run between, to brokers only', async () => {
    const { data, reasons } = await ask(CLOCKS, { id: lineId });
    expect(reasons).toEqual([]);
    expect(data?.['serviceLine']).toMatchObject({
      clocks: {
        told: { channel: 'broker', by: 'Test principal', receiptId: expect.any(String) },
        confirmed: { by: 'Uma', requestId },
        toldToConfirmed: { stoppedBy: 'carrier_confirmed' },
        soldToInScope: { from: '2025-03-01', stoppedBy: null },
      },
    });
    const own = await ask(CLOCKS, { id: lineId }, portalUser);
    expect(own.reasons).toEqual(['permission/denied']);
  });

  it('list who is exposed longest, page by page', async () => {
    const EXPOSURES = `query ($first: Int, $after: String, $clientId: ID) { exposures(first: $first, after: $after, clientId: $clientId) {
      nextCursor items { clientName serviceName policyNumber verdict days exposedSince request { status caseNumber } } } }`;
    const empty = await ask(EXPOSURES, {});
    expect(empty.data?.['exposures']).toEqual({ items: [], nextCursor: null });
    await sql(`delete from carrier_answers`);
    const { data } = await ask(EXPOSURES, { first: 1, clientId: client.id });
    expect(data?.['exposures']).toMatchObject({
      nextCursor: null,
      items: [
        {
          clientName: 'Harbor IT',
          serviceName: 'Managed EDR',
          verdict: 'gap',
          request: { status: 'issued' },
        },
      ],
    });
    expect((await ask(EXPOSURES, { first: 101 })).reasons).toEqual(['input/page_size']);
    expect((await ask(EXPOSURES, { after: 'forged' })).reasons).toEqual(['input/cursor']);
    expect((await ask(EXPOSURES, {}, portalUser)).reasons).toEqual(['permission/denied']);
  });
});
