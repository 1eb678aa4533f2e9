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
import { Policy } from '../policies/policy.entity.js';
import {
  auditedSubject,
  LETTER_SUBJECTS,
  ORDERED_KINDS,
  type LetterOrder,
  type LetterSubject,
  type OrderedKind,
} from './letter-order.entity.js';
import { LetterOrders } from './letter-orders.js';
import { OrderedLetterMaker } from './ordered-letter-maker.js';
import { WRITTEN_WHILE } from './written-while.js';

export interface NewLetterOrder {
  readonly kind: OrderedKind;
  /** of a letter about a request */
  readonly requestId?: string | null;
  /** of a letter about a policy as a whole */
  readonly policyId?: string | null;
  /** of a letter about the client as a whole */
  readonly clientId?: string | null;
  /** the answer, in a reply to the carrier */
  readonly text?: string | null;
}

/** Letters that a person of the brokerage asks for. */
@Injectable()
export class LetterOrderService {
  constructor(
    private readonly db: TenantDb,
    private readonly orders: LetterOrders,
    private readonly maker: OrderedLetterMaker,
  ) {}

  /**
   * Orders a letter; the worker makes it. Throws `record/not_found`, `letter/not_open`, `letter/nothing_to_tell`,
   * `letter/subject`, `letter/no_reply`, `letter/unexpected`, `endorsement/concedes`.
   */
  async order(actor: Actor, input: NewLetterOrder): Promise<LetterOrder> {
    requirePermission(actor, 'letter:order');
    const kind = requireOneOf('kind', input.kind, ORDERED_KINDS);
    const text = readText(kind, input.text);
    const about = readSubject(kind, input);
    return this.db.within(actor, async (tx) => {
      const { clientId, ...subject } = await this.find(tx, kind, about);
      const order = (await this.orders.place(tx, actor, { kind, text, clientId, ...subject }))!;
      await this.maker.gather(tx, order.id);
      await recordAudit(tx, actor, {
        action: 'letter.ordered',
        ...auditedSubject(order),
        clientId,
        detail: { kind, orderId: order.id },
      });
      return order;
    });
  }

  /** The client whose letter it is, and what it is about. */
  private async find(
    tx: Tx,
    kind: OrderedKind,
    { subject, id }: Subject,
  ): Promise<Pick<LetterOrder, 'clientId'> & About> {
    switch (subject) {
      case 'client':
        return { clientId: (await getRecord(tx, Client, id, 'client')).id };
      case 'policy':
        return { clientId: (await getRecord(tx, Policy, id, 'policy')).clientId, policyId: id };
      case 'request': {
        const request = await getRecord(tx, EndorsementRequest, id, 'endorsement request');
        refuseClosed(kind, request.status);
        return { clientId: request.clientId, requestId: id };
      }
    }
  }
}

type About = Partial<Pick<LetterOrder, 'requestId' | 'policyId'>>;

interface Subject {
  readonly subject: LetterSubject;
  readonly id: string;
}

const SUBJECT_FIELDS = { request: 'requestId', policy: 'policyId', client: 'clientId' } as const;

function readSubject(kind: OrderedKind, input: NewLetterOrder): Subject {
  const subject = LETTER_SUBJECTS[kind];
  const field = SUBJECT_FIELDS[subject];
  const id = input[field];
  const named = Object.values(SUBJECT_FIELDS).filter((name) => input[name] != null);
  if (id != null && named.length === 1) return { subject, id };
  throw new InvalidInput(
    field,
    `A ${kind} is about a ${subject}: give its ${field}, and no other.`,
    'letter/subject',
  );
}

function refuseClosed(kind: OrderedKind, status: EndorsementStatus): void {
  const open = WRITTEN_WHILE[kind] ?? [];
  if (open.includes(status)) return;
  throw new Conflict(
    'letter/not_open',
    `A ${kind} is written while a request is ${open.join(', ')}; this one is ${status}.`,
    'kind',
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
