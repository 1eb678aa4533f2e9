import { ServiceLineService, type Actor } from '@carveback/domain';
import { openWorkshop, type Workshop } from '@carveback/testing';
import { openTown, type Answer, type Town } from '../testing/book.js';
import { narrowlyInsured } from '../testing/told-of-edr.js';
import { testApi, type TestApi } from '../testing/test-api.js';

let api: TestApi;
let workshop: Workshop;
let town: Town;
beforeAll(async () => {
  api = await testApi();
  workshop = await openWorkshop(api.database);
  town = await openTown(api);
});
afterAll(async () => {
  await workshop.close();
  await api.close();
});

const SWEEP = `id version state clients read summary counts { newGaps cured } changedClients reviewedClients why`;
const START = `mutation { startRuleSweep { ${SWEEP} fromVersions } }`;
const APPLY = `mutation ($input: ApplyRuleSweepInput!) { applyRuleSweep(input: $input) { ${SWEEP} } }`;
const DISCARD = `mutation ($input: DiscardRuleSweepInput!) { discardRuleSweep(input: $input) { ${SWEEP} } }`;
const LIST = `{ ruleSweeps(first: 5) { items { ${SWEEP} } nextCursor } }`;
const ONE = `query ($id: ID!) { ruleSweep(id: $id) { ${SWEEP} } }`;
const CHANGES = `query ($sweepId: ID!, $kinds: [RuleSweepChangeKind!]) { ruleSweepChanges(sweepId: $sweepId, kinds: $kinds) {
  items { kind before { verdict } after { verdict explanation evidence { text } } client { name } policy { policyNumber } serviceLine { name } } } }`;

describe('a sweep over HTTP', () => {
  it('is started, looked through and applied', async () => {
    const actor: Actor = { ...town.principal, role: 'principal', clientId: null };
    const { client } = await narrowlyInsured(api, actor, 'Cedar IT');
    await api.app.get(ServiceLineService).add(actor, { clientId: client.id, name: 'IT consulting' });
    await workshop.drain();
    expect(await town.refused(START, {})).toMatchObject({ reason: 'rule_sweep/nothing_to_read' });
    // As a rule set before today's could have left it: it saw a gap where there is none.
    await api.database.owner.query(`update reviews set rule_set_version = '0.old'`);
    await api.database.owner.query(
      `insert into findings (tenant_id, id, client_id, policy_id, service_line_id, kind, verdict, reasons, severity,
                             opened_review_id, latest_review_id, exposed_since)
       select v.tenant_id, v.id, v.client_id, v.policy_id, v.service_line_id, 'request', 'gap', '{silent}', 'high',
              v.review_id, v.review_id, '2026-01-01'
         from verdicts v where v.client_id = $1 order by v.id desc limit 1`,
      [client.id],
    );
    const { startRuleSweep: started } = await town.ask<Record<string, Answer>>(START);
    expect(started).toMatchObject({ state: 'running', clients: 1, read: 0, fromVersions: ['0.old'] });
    await workshop.drain();
    const { ruleSweep: ready } = await town.ask<Record<string, Answer>>(ONE, { id: started!.id });
    expect(ready).toMatchObject({
      state: 'ready',
      read: 1,
      summary: '1 cured',
      counts: { newGaps: 0, cured: 1 },
    });
    const found = await town.ask(CHANGES, { sweepId: started!.id, kinds: ['cured'] });
    expect(found).toEqual({
      ruleSweepChanges: {
        items: [
          {
            kind: 'cured',
            before: { verdict: 'gap' },
            after: { verdict: 'in_scope', explanation: expect.any(String), evidence: expect.any(Array) },
            client: { name: 'Cedar IT' },
            policy: { policyNumber: 'TE Cedar IT' },
            serviceLine: { name: 'IT consulting' },
          },
        ],
      },
    });
    const { id, version } = ready!;
    expect(await town.refused(APPLY, { id, version }, town.auditor)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await town.refused(APPLY, { id, version }, town.stranger)).toMatchObject({ code: 'NOT_FOUND' });
    await town.ask(APPLY, { id, version });
    await workshop.drain();
    expect(await town.ask(LIST, {}, town.auditor)).toMatchObject({
      ruleSweeps: {
        items: [{ id, state: 'applied', changedClients: 1, reviewedClients: 1 }],
        nextCursor: null,
      },
    });
    expect(await town.refused(DISCARD, { id, version, why: 'No.' })).toMatchObject({
      reason: 'rule_sweep/not_ready',
    });
    expect(await town.ask(LIST, {}, town.stranger)).toEqual({ ruleSweeps: { items: [], nextCursor: null } });
  });
});
