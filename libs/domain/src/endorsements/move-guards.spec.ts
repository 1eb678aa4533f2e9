import { openWorkshop, type Workshop } from '@carveback/testing';
import { factsAbout, put } from '../../test/case-facts.js';
import { openHouse, type House } from '../../test/house.js';
import { setScene, type Scene } from '../../test/main-job.js';
import { WordingService } from '../wordings/index.js';
import {
  EndorsementRequestService,
  GUARDS,
  type EndorsementStatus,
  type Guard,
  type RequestView,
} from './index.js';

/**
 * Every guard, tried against the database: alone in the way of a move it refuses with its code and the way out, and
 * nothing is half-saved; when its fact is there it lets the move through.
 */
let house: House;
let workshop: Workshop;
let scene: Scene;
let request: RequestView;
let facts: ReturnType<typeof factsAbout>;

beforeAll(async () => {
  house = await openHouse();
  workshop = await openWorkshop(house.database, house.clock);
  scene = await setScene(house);
  await scene.sell('Managed EDR', { code: 'managed_detection_response' });
  await workshop.drain();
  [request] = (await service().byClientIds(house.principal, [scene.client.id])) as [RequestView];
  facts = factsAbout(house, request);
});
beforeEach(async () => {
  for (const table of FACT_TABLES) await sql(`delete from ${table}`);
  await sql(`update endorsement_requests set effective_on = '2026-02-28'`);
  await sql(`update endorsement_request_findings set open = true`);
});
afterAll(async () => {
  await workshop.close();
  await house.close();
});

/** Those that hang on others come first. */
const FACT_TABLES = [
  'diary_entries',
  'issue_checks',
  'issued_wordings',
  'quote_offers',
  'client_decisions',
  'carrier_answers',
  'sending_holds',
  'request_authorities',
  'endorsement_request_moves',
];

const service = () => house.get(EndorsementRequestService);
const sql = (statement: string, values: unknown[] = []) => house.database.owner.query(statement, values);

/** Puts the request where a case begins. A sent request has its mark. */
async function standAt(status: EndorsementStatus, sent: boolean): Promise<void> {
  await sql(`update endorsement_requests set status = $2, submitted_at = $3 where id = $1`, [
    request.id,
    status,
    sent ? '2026-02-26T12:00:00Z' : null,
  ]);
}

async function refusalCodes(to: EndorsementStatus): Promise<string[]> {
  const [outlook] = await service().outlooks(house.principal, [request.id]);
  return outlook?.moves.find((move) => move.to === to)?.refusals.map(({ code }) => code) ?? ['no such move'];
}

async function move(to: EndorsementStatus): Promise<RequestView> {
  const { version } = await service().get(house.principal, request.id);
  return service().move(house.principal, { id: request.id, version, to, why: 'as the case says' });
}

const authorised = () => facts.authority(request.letterVersion);
const all = async (...steps: (() => Promise<unknown>)[]) => {
  for (const step of steps) await step();
};

interface Case {
  readonly guard: Guard;
  readonly from: EndorsementStatus;
  readonly to: EndorsementStatus;
  readonly sent?: boolean;
  /** facts that other guards of the move ask for */
  readonly others?: () => Promise<unknown>;
  /** takes the fact away, where it is there from the start; or puts one in its place that does not do */
  readonly without?: () => Promise<unknown>;
  /** puts the fact there */
  readonly given: () => Promise<unknown>;
  readonly code: string;
  readonly says: RegExp;
}

const receipt = () => facts.answer('receipt');
const proven = async () => facts.check(await facts.issued(), true, true);

const SENDING = { from: 'ready', to: 'submitted' } as const;

const CASES: Case[] = [
  {
    ...{ guard: 'asks_for_something', from: 'draft', to: 'broker_review' },
    without: () => sql(`update endorsement_request_findings set open = false`),
    given: () => sql(`update endorsement_request_findings set open = true`),
    code: 'nothing_to_ask',
    says: /next finding/,
  },
  {
    ...{ guard: 'letter_rendered', from: 'broker_review', to: 'awaiting_client_authority' },
    without: () => sql(`update letters set version = 99 where request_id = $1`, [request.id]),
    given: () => sql(`update letters set version = 1 where request_id = $1`, [request.id]),
    code: 'letter_not_rendered',
    says: /dead letters/,
  },
  {
    ...{ guard: 'licensed', from: 'broker_review', to: 'awaiting_client_authority' },
    without: () => sql(`update producer_licences set expires_on = '2026-02-27'`),
    given: () => sql(`update producer_licences set expires_on = '2026-02-28'`),
    code: 'not_licensed',
    says: /licensed colleague/,
  },
  {
    ...{ guard: 'only_draft', from: 'broker_review', to: 'draft' },
    without: () =>
      sql(
        `insert into endorsement_requests (tenant_id, id, client_id, policy_id, case_number, status, effective_on, proposals)
         select tenant_id, policy_id, client_id, policy_id, 'ER-2026-OTHER', 'draft', effective_on, '[]'
           from endorsement_requests where id = $1`,
        [request.id],
      ),
    given: () => sql(`delete from endorsement_requests where case_number = 'ER-2026-OTHER'`),
    code: 'other_draft',
    says: /Move that one on/,
  },
  {
    ...{ guard: 'client_authority', from: 'awaiting_client_authority', to: 'ready' },
    given: authorised,
    code: 'no_authority',
    says: /version 1 of the letter/,
  },
  {
    ...{ guard: 'inside_policy_period', ...SENDING },
    others: authorised,
    without: () => sql(`update endorsement_requests set effective_on = '2027-01-01'`),
    given: () => sql(`update endorsement_requests set effective_on = '2026-12-31'`),
    code: 'outside_period',
    says: /back to review/,
  },
  {
    ...{ guard: 'not_backdated', ...SENDING },
    others: authorised,
    without: () => sql(`update endorsement_requests set effective_on = '2026-02-27'`),
    given: () => sql(`update endorsement_requests set effective_on = '2026-01-01'`),
    code: 'backdated',
    says: /first day/,
  },
  {
    ...{ guard: 'policy_in_force', ...SENDING },
    others: authorised,
    without: () => sql(`update policies set cancelled_on = '2026-02-28'`),
    given: () => sql(`update policies set cancelled_on = null`),
    code: 'policy_not_in_force',
    says: /correct the policy/,
  },
  {
    ...{ guard: 'named_insured_as_declared', ...SENDING },
    others: authorised,
    without: () => sql(`update policy_insureds set to_on = '2026-02-01'`),
    given: () => sql(`update policy_insureds set to_on = null`),
    code: 'no_named_insured',
    says: /exactly as the declarations/,
  },
  {
    ...{ guard: 'sending_released', ...SENDING },
    others: () =>
      all(
        authorised,
        () => facts.hold(),
        () => facts.hold('application_drift'),
      ),
    without: () =>
      sql(`update sending_holds set principal_released_by = $1, principal_released_at = now()`, [
        house.principal.userId,
      ]),
    given: () =>
      sql(
        `update sending_holds set counsel_advised = true, client_released_on = '2026-02-28',
           client_released_by = (select id from contacts limit 1)`,
      ),
    code: 'sending_held',
    says: /application_drift, known_circumstance.*counsel/,
  },
  {
    ...{ guard: 'carrier_receipt', from: 'submitted', to: 'acknowledged', sent: true },
    given: receipt,
    code: 'no_receipt',
    says: /Nobody at the carrier/,
  },
  {
    ...{ guard: 'carrier_receipt', from: 'submitted', to: 'acknowledged', sent: true },
    without: () => facts.answer('receipt', { company: 'wholesaler' }),
    given: receipt,
    code: 'no_receipt',
    says: /Only an intermediary/,
  },
  {
    ...{ guard: 'information_asked', from: 'submitted', to: 'information_requested', sent: true },
    others: receipt,
    given: () => facts.answer('information_request'),
    code: 'nothing_asked',
    says: /Record what/,
  },
  {
    ...{ guard: 'open_quote', from: 'underwriting', to: 'quoted', sent: true },
    others: receipt,
    without: () => facts.answer('indication'),
    given: () => facts.answer('quote'),
    code: 'no_quote',
    says: /indication does not bind/,
  },
  {
    ...{ guard: 'open_quote', from: 'quoted', to: 'client_decision', sent: true },
    without: () => facts.answer('quote', { valid_until: '2026-02-27' }),
    given: () => facts.answer('quote', { valid_until: '2026-02-28' }),
    code: 'quote_expired',
    says: /valid until 2026-02-27/,
  },
  {
    ...{ guard: 'client_accepted_quote', from: 'client_decision', to: 'bind_requested', sent: true },
    without: async () =>
      facts.decision('accept_quote', await facts.answer('quote')).then(() => facts.answer('quote')),
    given: async () => facts.decision('accept_quote', await facts.answer('quote')),
    code: 'quote_not_accepted',
    says: /newest quote/,
  },
  {
    ...{ guard: 'client_accepted_quote', from: 'client_decision', to: 'bind_requested', sent: true },
    without: () => facts.answer('quote'),
    given: () => facts.answer('quote', { premium_kind: 'nil', premium_minor: 0 }),
    code: 'quote_not_accepted',
    says: /Record its decision/,
  },
  {
    ...{ guard: 'premium_accepted', from: 'quoted', to: 'confirmed', sent: true },
    others: () => facts.answer('confirmation'),
    without: () => facts.answer('quote'),
    given: () => facts.answer('quote', { premium_kind: 'nil', premium_minor: 0 }),
    code: 'premium_not_accepted',
    says: /quoted a premium/,
  },
  {
    ...{ guard: 'client_declined', from: 'client_decision', to: 'declined_by_client', sent: true },
    given: () => facts.decision('decline_request'),
    code: 'no_declination',
    says: /who declined/,
  },
  {
    ...{ guard: 'confirmed_in_writing', from: 'bind_requested', to: 'confirmed', sent: true },
    without: () => facts.answer('confirmation', { may_bind: false }),
    given: () => facts.answer('confirmation'),
    code: 'not_confirmed',
    says: /only reported/,
  },
  {
    ...{ guard: 'confirmed_in_writing', from: 'bind_requested', to: 'confirmed', sent: true },
    without: () => facts.answer('confirmation', { in_writing: false }),
    given: () => facts.answer('confirmation'),
    code: 'not_confirmed',
    says: /only reported/,
  },
  {
    ...{
      guard: 'confirmed_without_change',
      from: 'underwriting',
      to: 'confirmed_without_endorsement',
      sent: true,
    },
    others: receipt,
    given: () => facts.answer('confirmation_without_endorsement'),
    code: 'not_confirmed',
    says: /no endorsement is needed/,
  },
  {
    ...{ guard: 'declined_in_writing', from: 'underwriting', to: 'declined_by_carrier', sent: true },
    without: () => facts.answer('decline', { in_writing: false }),
    given: () => facts.answer('decline'),
    code: 'no_decline',
    says: /if it was spoken/,
  },
  {
    ...{ guard: 'wording_entered', from: 'confirmed', to: 'issued', sent: true },
    given: () => facts.issued(),
    code: 'no_issued_wording',
    says: /paste its words/,
  },
  {
    ...{ guard: 'wording_entered', from: 'correction_requested', to: 'issued', sent: true },
    // However many were entered before it was asked for.
    without: () =>
      all(facts.issued, facts.issued, () =>
        put(house, 'endorsement_request_moves', {
          ...{
            client_id: request.clientId,
            request_id: request.id,
            to_status: 'correction_requested',
            why: '',
          },
        }),
      ),
    given: () => facts.issued(),
    code: 'no_issued_wording',
    says: /corrected endorsement/,
  },
  {
    ...{ guard: 'check_attested', from: 'issued', to: 'checked', sent: true },
    without: async () => facts.check(await facts.issued(), true, false),
    given: () =>
      sql(`update issue_checks set attested_by = $1, attested_at = now()`, [house.principal.userId]),
    code: 'not_attested',
    says: /licensed person/,
  },
  {
    ...{ guard: 'proven_or_accepted', from: 'checked', to: 'delivered', sent: true },
    others: () => facts.answer('confirmation'),
    // An acceptance from before the wording was issued is none of it, and neither is the check of an older one.
    without: () => all(proven, () => facts.decision('accept_gap'), facts.issued),
    given: () => facts.decision('accept_gap'),
    code: 'not_proven',
    says: /signed acceptance/,
  },
  {
    ...{ guard: 'proven_or_accepted', from: 'checked', to: 'delivered', sent: true },
    others: () => facts.answer('confirmation'),
    without: () =>
      all(proven, () =>
        sql(
          `insert into wording_supersessions (tenant_id, id, client_id, policy_id, why)
           select tenant_id, wording_id, client_id, policy_id, 'withdrawn' from issued_wordings where request_id = $1`,
          [request.id],
        ),
      ),
    given: proven,
    code: 'not_proven',
    says: /Check it again/,
  },
  {
    ...{ guard: 'nothing_open', from: 'delivered', to: 'closed', sent: true },
    others: () => all(() => facts.answer('confirmation'), proven),
    given: () => sql(`update endorsement_request_findings set open = false`),
    code: 'findings_open',
    says: /once they are cured/,
  },
  {
    ...{ guard: 'tower_answered', from: 'delivered', to: 'closed', sent: true },
    others: () =>
      all(
        () => facts.answer('confirmation'),
        proven,
        () => sql(`update endorsement_request_findings set open = false`),
      ),
    without: () =>
      all(
        () =>
          sql(
            `insert into endorsement_requests (tenant_id, id, client_id, policy_id, case_number, status, effective_on, proposals)
             select tenant_id, client_id, client_id, policy_id, 'ER-2026-ABOVE', 'submitted', effective_on, '[]'
               from endorsement_requests where id = $1`,
            [request.id],
          ),
        () =>
          sql(
            `insert into tower_requests (tenant_id, id, client_id, underlying_request_id, policy_id, request_id, created_at)
             select tenant_id, id, client_id, id, policy_id, client_id, now() from endorsement_requests where id = $1`,
            [request.id],
          ),
      ),
    given: () =>
      sql(
        `update endorsement_requests set status = 'declined_by_carrier' where case_number = 'ER-2026-ABOVE'`,
      ),
    code: 'tower_open',
    says: /have not said whether they follow: .*ER-2026-ABOVE/,
  },
  {
    ...{ guard: 'not_proven', from: 'checked', to: 'correction_requested', sent: true },
    without: proven,
    given: async () => facts.check(await facts.issued(), false, true),
    code: 'nothing_to_correct',
    says: /nothing to correct/,
  },
  {
    ...{ guard: 'unsent', from: 'client_unresponsive', to: 'awaiting_client_authority', sent: true },
    given: () => sql(`update endorsement_requests set submitted_at = null`),
    code: 'sent_already',
    says: /has this request already/,
  },
  {
    ...{ guard: 'sent', from: 'client_unresponsive', to: 'client_decision' },
    others: () => facts.answer('quote'),
    given: () => sql(`update endorsement_requests set submitted_at = now()`),
    code: 'not_sent',
    says: /Ask for its authority/,
  },
];

describe('the guards of a request', () => {
  it('are all tried', () => {
    expect(new Set(CASES.map(({ guard }) => guard))).toEqual(new Set(Object.keys(GUARDS)));
  });

  it.each(CASES)('$guard: $from → $to is refused with $code until its fact is there', async (one) => {
    await standAt(one.from, one.sent ?? false);
    await one.others?.();
    await one.without?.();
    const code = `endorsement/${one.code}`;
    expect(await refusalCodes(one.to)).toEqual([code]);
    const before = await service().get(house.principal, request.id);
    const movesBefore = await service().movesByRequestIds(house.principal, [request.id]);
    const auditBefore = await house.audit(request.id);
    await expect(move(one.to)).rejects.toMatchObject({
      code,
      field: 'to',
      message: expect.stringMatching(one.says),
    });
    expect(await service().get(house.principal, request.id)).toEqual(before);
    expect(await service().movesByRequestIds(house.principal, [request.id])).toEqual(movesBefore);
    expect(await house.audit(request.id)).toEqual(auditBefore);

    await one.given();
    expect(await refusalCodes(one.to)).toEqual([]);
    expect(await move(one.to)).toMatchObject({ status: one.to });
  });

  it('compare the named insured with the declarations in hand, letter for letter but for case and stops', async () => {
    await standAt('ready', false);
    await authorised();
    const declare = (name: string) =>
      house.get(WordingService).add(house.principal, {
        policyId: request.policyId,
        kind: 'declarations',
        title: name,
        text: `DECLARATIONS\nItem 1. Named Insured: ${name}\nItem 2. Policy Period: 01/01/2026 to 01/01/2027\n`,
      });
    await declare('Harbor IT <Services>, Inc.');
    await expect(move('submitted')).rejects.toMatchObject({
      code: 'endorsement/named_insured_differs',
      message: expect.stringMatching(/"Harbor IT <Services>, Inc\.".*correct the policy/),
    });
    await declare('HARBOR IT <SERVICES>.');
    expect(await move('submitted')).toMatchObject({ status: 'submitted' });
  });
});
