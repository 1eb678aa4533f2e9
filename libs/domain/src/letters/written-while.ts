import type { CarrierOwes } from '@carveback/documents';
import type { EndorsementStatus } from '../endorsements/endorsement-request.status.js';
import type { OrderedKind } from './letter-order.entity.js';

/** What the carrier still owes a request that stands so. */
export const CARRIER_OWES: Readonly<Partial<Record<EndorsementStatus, CarrierOwes>>> = {
  submitted: 'answer',
  acknowledged: 'answer',
  information_requested: 'answer',
  underwriting: 'answer',
  quoted: 'answer',
  bind_requested: 'confirmation',
  confirmed: 'endorsement',
  correction_requested: 'correction',
};

const WITH_CARRIER: readonly EndorsementStatus[] = [
  'submitted',
  'acknowledged',
  'information_requested',
  'underwriting',
  'quoted',
  'bind_requested',
];

/** While a request stands so, the letter makes sense. Those that a move calls for are ordered by it. */
export const WRITTEN_WHILE: Readonly<Partial<Record<OrderedKind, readonly EndorsementStatus[]>>> = {
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
  acord_175: [
    'broker_review',
    'awaiting_client_authority',
    'client_unresponsive',
    'ready',
    ...WITH_CARRIER,
    'client_decision',
    'confirmed',
    'correction_requested',
  ],
  client_update: [
    'submitted',
    'acknowledged',
    'underwriting',
    'bind_requested',
    'confirmed',
    'correction_requested',
    'confirmed_without_endorsement',
  ],
};
