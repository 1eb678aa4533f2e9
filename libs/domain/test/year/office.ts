import type { Day } from '@carveback/rules';
import {
  addDays,
  ContactService,
  EndorsementRequestService,
  ENDED_STATUSES,
  FollowUpService,
  IssuedWordingService,
  PolicyService,
  RequestAuthorityService,
  type EndorsementStatus,
  type Policy,
  type RequestView,
} from '../../src/index.js';
import { answer, attestNewest, decide } from '../case.js';
import type { House } from '../house.js';
import { temper, type Temper } from './carrier.js';
import { chance, type Chance } from './chance.js';

/** A case as the people around it know it: how everybody will behave, and since when it stands where it stands. */
interface Known {
  readonly temper: Temper;
  status: EndorsementStatus;
  /** business days since then */
  waited: number;
  receipted: boolean;
  issued: number;
  followedUp: boolean;
}

/** What a glance at the list of cases shows. */
type Seen = Pick<RequestView, 'id' | 'status' | 'policyId' | 'openFindings'>;

/** Whether somebody does something about it today; otherwise everybody waits. */
function isDue(
  { status, openFindings }: Pick<Seen, 'status' | 'openFindings'>,
  { temper, waited, receipted, followedUp }: Known,
): boolean {
  switch (status) {
    case 'draft':
      return openFindings > 0 && waited >= 1;
    case 'broker_review':
      return openFindings > 0;
    case 'awaiting_client_authority':
      return waited >= temper.clientAuthorises;
    case 'submitted':
      return waited >= temper.answers || (!receipted && temper.receipt !== null && waited >= temper.receipt);
    case 'acknowledged':
    case 'underwriting':
      return waited >= temper.answers;
    case 'client_decision':
      return waited >= temper.clientDecides;
    case 'bind_requested':
      return waited >= temper.confirms;
    case 'confirmed':
    case 'correction_requested':
      return waited >= temper.issues;
    case 'declined_by_carrier':
      return !followedUp;
    default:
      return !ENDED_STATUSES.includes(status);
  }
}

/** A brokerage at work: on each business day everybody concerned does what is theirs to do about every open case. */
export class Office {
  private readonly known = new Map<string, Known>();
  private readonly luck: Chance = chance(11);
  private readonly requests: EndorsementRequestService;

  constructor(private readonly house: House) {
    this.requests = house.get(EndorsementRequestService);
  }

  /** One business day. */
  async work(today: Day): Promise<void> {
    for (const seen of await this.seen()) {
      const known = this.meet(seen);
      if (isDue(seen, known)) await this.act(seen.id, known, today);
      known.waited += 1;
    }
  }

  /** Does what is due about a case, and what becomes due by it. */
  private async act(id: string, known: Known, today: Day): Promise<void> {
    for (let at = await this.get({ id }); isDue(at, known);) {
      const next = await this.step(at, known, today);
      if (!next || next.status === at.status) break;
      Object.assign(known, { status: next.status, waited: 0 });
      at = next;
    }
  }

  /** What is still open when a policy's term ends is asked anew of the next. */
  async endTerm({ id }: Pick<Policy, 'id'>): Promise<void> {
    for (const { id: requestId, policyId, status } of await this.seen()) {
      if (policyId !== id || ENDED_STATUSES.includes(status)) continue;
      await this.move(await this.get({ id: requestId }), 'superseded_at_renewal');
    }
  }

  private meet({ id, status }: Seen): Known {
    const known = this.known.get(id) ?? {
      ...{ temper: temper(this.luck), status, waited: 0 },
      ...{ receipted: false, issued: 0, followedUp: false },
    };
    this.known.set(id, known);
    // A review or a job moved it meanwhile.
    if (known.status !== status) Object.assign(known, { status, waited: 0 });
    return known;
  }

  /** Every request that somebody may still do something about. */
  private seen(): Promise<Seen[]> {
    const ended = ENDED_STATUSES.filter((status) => status !== 'declined_by_carrier');
    return this.house.database.owner.query(
      `select r.id, r.status, r.policy_id as "policyId",
              (select count(*) from endorsement_request_findings f where f.request_id = r.id and f.open) as "openFindings"
         from endorsement_requests r where r.status <> all($1::text[]) order by r.id`,
      [ended],
    );
  }

  /** The next thing that somebody does about it; null: everybody waits. */
  private async step(request: RequestView, known: Known, today: Day): Promise<RequestView | null> {
    const { temper } = known;
    switch (request.status) {
      case 'draft':
        return this.move(request, 'broker_review');
      case 'broker_review':
        return request.effectiveOn > addDays(today, 5)
          ? this.move(request, 'awaiting_client_authority')
          : this.dated(request, today);
      case 'awaiting_client_authority':
        return this.authorised(request, today);
      case 'ready':
        return this.move(request, request.effectiveOn >= today ? 'submitted' : 'broker_review');
      case 'submitted':
        if (known.receipted || temper.receipt === null || known.waited >= temper.answers) {
          return this.answered(request, temper);
        }
        known.receipted = true;
        await answer(this.house, request, 'receipt');
        return this.get(request);
      case 'acknowledged':
      case 'underwriting':
        return this.answered(request, temper);
      case 'quoted':
        return this.move(request, 'client_decision');
      case 'client_decision':
        await decide(this.house, request, temper.clientAccepts ? 'accept_quote' : 'decline_request');
        return this.get(request);
      case 'bind_requested':
        await answer(this.house, request, 'confirmation');
        return this.get(request);
      case 'confirmed':
      case 'correction_requested':
        return this.issued(request, known, today);
      case 'issued':
        await attestNewest(this.house, request.id);
        return this.move(request, 'checked');
      case 'checked':
        return this.afterCheck(request);
      case 'delivered':
        return this.closed(request);
      case 'confirmed_without_endorsement':
        await decide(this.house, request, 'accept_gap');
        return this.move(request, 'closed');
      case 'declined_by_carrier':
        return this.afterDecline(request, known);
      default:
        return null;
    }
  }

  private get({ id }: Pick<RequestView, 'id'>): Promise<RequestView> {
    return this.requests.get(this.house.principal, id);
  }

  private move({ id, version }: RequestView, to: EndorsementStatus): Promise<RequestView> {
    return this.requests.move(this.house.principal, { id, version, to, why: 'as it came' });
  }

  /** Asks from a day on that leaves time to authorise; its letter is made meanwhile. */
  private async dated(request: RequestView, today: Day): Promise<RequestView | null> {
    const policy = await this.house.get(PolicyService).get(this.house.principal, request.policyId);
    const [soon, last] = [addDays(today, 21), addDays(policy.expiresOn, -1)];
    const effectiveOn = soon < last ? soon : last;
    if (effectiveOn <= addDays(today, 5)) return null;
    const { id, version } = request;
    await this.requests.edit(this.house.principal, { id, version, effectiveOn });
    return null;
  }

  private async authorised(request: RequestView, givenOn: Day): Promise<RequestView> {
    const { principal } = this.house;
    const { id: requestId, clientId, letterVersion } = request;
    const contacts = await this.house.get(ContactService).listByClientIds(principal, [clientId]);
    const signer = contacts.find(({ maySign }) => maySign)!;
    await this.house
      .get(RequestAuthorityService)
      .record(principal, { requestId, letterVersion, contactId: signer.id, givenOn, channel: 'email' });
    return this.move(request, 'ready');
  }

  private async answered(request: RequestView, { with: kind, premiumMinor }: Temper): Promise<RequestView> {
    const nil = kind === 'quote' && premiumMinor === 0;
    const money = kind === 'quote' ? { premiumKind: nil ? 'nil' : 'additional', premiumMinor } : {};
    await answer(this.house, request, kind, money as object);
    return this.get(request);
  }

  /** The carrier issues what was asked, or at first something else. */
  private async issued(request: RequestView, known: Known, today: Day): Promise<RequestView> {
    known.issued += 1;
    const wrong = known.temper.issuesWrong && known.issued === 1;
    const number = `Endorsement No. ${known.issued} to ${request.caseNumber}`;
    const clauses = wrong
      ? [WRONG]
      : request.proposals.filter(({ kind }) => kind !== 'open_grant').map(({ text }) => text);
    await this.house.get(IssuedWordingService).enter(this.house.principal, {
      requestId: request.id,
      title: number,
      text: [number.toUpperCase(), HEAD, ...clauses].join('\n'),
      effectiveOn: request.effectiveOn,
      receivedOn: today,
      priorWork: 'counts',
    });
    return this.get(request);
  }

  /** What is proven is delivered; what is not is corrected once, and then taken as it is. */
  private async afterCheck(request: RequestView): Promise<RequestView> {
    const [outlook] = await this.requests.outlooks(this.house.principal, [request.id]);
    const refused = outlook?.moves.find(({ to }) => to === 'delivered')?.refusals ?? [];
    if (refused.length === 0) return this.move(request, 'delivered');
    if ((this.known.get(request.id)?.issued ?? 0) < 2) return this.move(request, 'correction_requested');
    await decide(this.house, request, 'accept_gap');
    return this.move(request, 'delivered');
  }

  /** Closes once the findings are cured: an endorsement that counts from a later day cures on that day. */
  private async closed(request: RequestView): Promise<RequestView | null> {
    const [outlook] = await this.requests.outlooks(this.house.principal, [request.id]);
    const refused = outlook?.moves.find(({ to }) => to === 'closed')?.refusals ?? [];
    return refused.length === 0 ? this.move(request, 'closed') : null;
  }

  private async afterDecline(request: RequestView, known: Known): Promise<RequestView | null> {
    known.followedUp = true;
    if (this.luck.happens(40)) await decide(this.house, request, 'accept_gap');
    else
      await this.house
        .get(FollowUpService)
        .record(this.house.principal, { requestId: request.id, kind: 'remarket' });
    return this.get(request);
  }
}

const HEAD = 'This endorsement modifies insurance provided under the Technology Errors and Omissions Policy.';
const WRONG = 'The definition of "Professional services" is amended to include the repair of printers.';
