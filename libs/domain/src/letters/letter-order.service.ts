import { concedes } from '@carveback/documents';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { Client } from '../clients/client.entity.js';
import { getRecord } from '../database/records.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { EndorsementRequest } from '../endorsements/endorsement-request.entity.js';
import type { EndorsementStatus } from '../endorsements/endorsement-request.status.js';
import { Conflict, InvalidInput } from '../errors.js';
import { requirePermission } from '../permissions.js';
import { optionalText, requireOneOf } from '../validate.js';
import { CaseLetterFactsRepository } from './case-letter-facts.repository.js';
import { CoverageReportRepository } from './coverage-report.repository.js';
import { ORDERED_KINDS, type LetterOrder, type OrderedKind } from './letter-order.entity.js';
import { LetterOrders } from './letter-orders.js';

export interface NewLetterOrder {
  readonly kind: OrderedKind;
  /** of a letter about a request */
  readonly requestId?: string | null;
  /** of a report about the client as a whole */
  readonly clientId?: string | null;
  /** the answer, in a reply to the carrier */
  readonly text?: string | null;
}

const WITH_CARRIER: readonly EndorsementStatus[] = [
  'submitted',
  'acknowledged',
  'information_requested',
  'underwriting',
  'quoted',
  'bind_requested',
];

/** While a request stands so, the letter makes sense. Those that a move calls for are ordered by it. */
const OPEN: Readonly<Record<OrderedKind, readonly EndorsementStatus[]>> = {
  carrier_declined: ['declined_by_carrier'],
  declination_acknowledgement: [
    'declined_by_carrier',
    'declined_by_client',
    'checked',
    'delivered',
    'confirmed_without_endorsement',
    'withdrawn',
  ],
  correction_request: ['correction_requested'],
  bind_order: ['bind_requested'],
  information_reply: WITH_CARRIER,
  chaser: [...WITH_CARRIER, 'confirmed', 'correction_requested'],
  coverage_gap_report: [],
};

/** Letters that a person of the brokerage asks for. */
@Injectable()
export class LetterOrderService {
  constructor(
    private readonly db: TenantDb,
    private readonly orders: LetterOrders,
    private readonly cases: CaseLetterFactsRepository,
    private readonly reports: CoverageReportRepository,
  ) {}

  /**
   * Orders a letter; the worker makes it. Throws `record/not_found`, `letter/not_open`, `letter/nothing_to_tell`,
   * `letter/subject`, `letter/no_reply`, `letter/unexpected`, `endorsement/concedes`.
   */
  async order(actor: Actor, input: NewLetterOrder): Promise<LetterOrder> {
    requirePermission(actor, 'letter:order');
    const kind = requireOneOf('kind', input.kind, ORDERED_KINDS);
    const text = readText(kind, input.text);
    const { clientId, requestId } = readSubject(kind, input);
    return this.db.within(actor, async (tx) => {
      const client = requestId === null ? await this.reported(tx, clientId!) : null;
      const request = requestId === null ? null : await this.open(tx, kind, requestId);
      const order = await this.orders.place(tx, actor, {
        kind,
        text,
        clientId: client?.id ?? request!.clientId,
        requestId,
      });
      await recordAudit(tx, actor, {
        action: 'letter.ordered',
        subjectKind: request ? 'endorsement_request' : 'client',
        subjectId: order!.requestId ?? order!.clientId,
        clientId: order!.clientId,
        detail: { kind, orderId: order!.id },
      });
      return order!;
    });
  }

  private async open(tx: Tx, kind: OrderedKind, requestId: string): Promise<EndorsementRequest> {
    const request = await getRecord(tx, EndorsementRequest, requestId, 'endorsement request');
    if (!OPEN[kind].includes(request.status)) {
      throw new Conflict(
        'letter/not_open',
        `A ${kind} is written while a request is ${OPEN[kind].join(', ')}; this one is ${request.status}.`,
        'kind',
      );
    }
    const row = await this.cases.of(tx, requestId);
    if (kind === 'carrier_declined' && !row?.decline) throw nothingToTell('the carrier’s decline');
    if (kind === 'correction_request' && !row?.check) throw nothingToTell('a check of the issued wording');
    if (kind === 'bind_order' && !(row?.quote && row.accepted)) throw nothingToTell('an accepted quote');
    return request;
  }

  private async reported(tx: Tx, clientId: string): Promise<Client> {
    const client = await getRecord(tx, Client, clientId, 'client');
    if (!(await this.reports.newestReview(tx, clientId))) throw nothingToTell('a review of the policies');
    return client;
  }
}

function readSubject(
  kind: OrderedKind,
  { requestId, clientId }: NewLetterOrder,
): { requestId: string | null; clientId: string | null } {
  const aboutClient = kind === 'coverage_gap_report';
  const [wanted, unwanted] = aboutClient ? [clientId, requestId] : [requestId, clientId];
  if (wanted != null && unwanted == null) return { requestId: requestId ?? null, clientId: clientId ?? null };
  const field = aboutClient ? 'clientId' : 'requestId';
  throw new InvalidInput(
    field,
    `A ${kind} is about a ${aboutClient ? 'client' : 'request'}: give its ${field}, and no other.`,
    'letter/subject',
  );
}

/** What goes to a carrier concedes nothing. */
function readText(kind: OrderedKind, given: string | null | undefined): string {
  const text = optionalText('text', given);
  if (kind !== 'information_reply') {
    if (text === '') return '';
    throw new InvalidInput('text', 'Only a reply to the carrier has words of yours.', 'letter/unexpected');
  }
  if (text.trim() === '') {
    throw new InvalidInput('text', 'Write the answer that the carrier is to have.', 'letter/no_reply');
  }
  const words = concedes(text);
  if (words.length === 0) return text;
  throw new InvalidInput(
    'text',
    `The carrier must not read ${words.map((word) => `"${word}"`).join(', ')}: it concedes that the present wording does not respond.`,
    'endorsement/concedes',
  );
}

function nothingToTell(what: string): Conflict {
  return new Conflict(
    'letter/nothing_to_tell',
    `There is nothing to tell yet: record ${what} first.`,
    'kind',
  );
}
