import type { Actor } from '../actor.js';
import { PERMISSIONS } from '../permissions.js';
import { newId } from '../ids.js';
import {
  ENDED_STATUSES,
  ENDORSEMENT_MOVES,
  ENDORSEMENT_STATUSES,
  FIRST_STATUS,
  openMoves,
  requireMove,
  type EndorsementStatus,
} from './endorsement-request.status.js';
import type { Guard } from './guards.js';

const actor = (role: Actor['role']): Actor => ({ tenantId: newId(), userId: newId(), role, clientId: null });

/** Every status that can be reached from one, without passing through those that are shut. */
function reachable(
  from: EndorsementStatus,
  shut: readonly EndorsementStatus[] = [],
): ReadonlySet<EndorsementStatus> {
  const seen = new Set([from]);
  for (const status of seen) {
    for (const { to } of ENDORSEMENT_MOVES[status]) if (!shut.includes(to)) seen.add(to);
  }
  return seen;
}

/** Moves into a status. */
const into = (to: EndorsementStatus) =>
  ENDORSEMENT_STATUSES.flatMap((from) =>
    ENDORSEMENT_MOVES[from].filter((move) => move.to === to).map(({ guards }) => ({ from, guards })),
  );

/** Guards that every way from the first status to `to` must pass. */
const unavoidable = (to: EndorsementStatus, guard: Guard) => {
  const seen = new Set<EndorsementStatus>([FIRST_STATUS]);
  for (const status of seen) {
    for (const move of ENDORSEMENT_MOVES[status]) if (!move.guards.includes(guard)) seen.add(move.to);
  }
  return !seen.has(to);
};

describe('the status table of endorsement requests', () => {
  it('reaches every status from the first', () => {
    expect(reachable(FIRST_STATUS)).toEqual(new Set(ENDORSEMENT_STATUSES));
  });

  it('has no dead end: from every open status a request can still be closed, and withdrawn', () => {
    for (const status of ENDORSEMENT_STATUSES.filter((one) => !ENDED_STATUSES.includes(one))) {
      expect([status, reachable(status).has('closed')]).toEqual([status, true]);
      expect(ENDORSEMENT_MOVES[status].map(({ to }) => to)).toContain('withdrawn');
    }
    expect([...ENDED_STATUSES].sort()).toEqual([
      'broker_of_record_changed',
      'closed',
      'declined_by_carrier',
      'declined_by_client',
      'policy_ended',
      'superseded_at_renewal',
      'withdrawn',
    ]);
  });

  it('knows one way to the carrier, past review, approval and the client', () => {
    expect(into('submitted').map(({ from }) => from)).toEqual(['ready']);
    expect(into('ready').map(({ from }) => from)).toEqual(['awaiting_client_authority']);
    for (const gate of ['broker_review', 'awaiting_client_authority', 'ready'] as const) {
      expect(reachable(FIRST_STATUS, [gate]).has('submitted')).toBe(false);
    }
  });

  it.each<[EndorsementStatus, Guard]>([
    ['submitted', 'client_authority'],
    ['submitted', 'licensed'],
    ['submitted', 'sending_released'],
    ['submitted', 'named_insured_as_declared'],
    ['submitted', 'inside_policy_period'],
    ['submitted', 'policy_in_force'],
    ['acknowledged', 'carrier_receipt'],
    ['quoted', 'open_quote'],
    ['bind_requested', 'client_accepted_quote'],
    ['bind_requested', 'licensed'],
    ['confirmed', 'confirmed_in_writing'],
    ['confirmed', 'premium_accepted'],
    ['issued', 'wording_entered'],
    ['checked', 'check_attested'],
    ['closed', 'proven_or_accepted'],
    ['closed', 'nothing_open'],
    ['declined_by_carrier', 'declined_in_writing'],
    ['declined_by_client', 'client_declined'],
  ])('has no way to %s round the guard %s', (to, guard) => {
    expect(unavoidable(to, guard)).toBe(true);
  });

  it('asks why for every step back and every end but the proven one', () => {
    for (const from of ENDORSEMENT_STATUSES) {
      for (const { to, needsWhy } of ENDORSEMENT_MOVES[from]) {
        if (to === 'closed' && from === 'delivered') expect(needsWhy).toBe(false);
        else if (ENDED_STATUSES.includes(to)) expect([from, to, needsWhy]).toEqual([from, to, true]);
      }
    }
    expect(ENDORSEMENT_MOVES.ready.find(({ to }) => to === 'broker_review')?.needsWhy).toBe(true);
  });

  it('names permissions that some person holds, and no client user', () => {
    for (const { permission } of Object.values(ENDORSEMENT_MOVES).flat()) {
      expect(PERMISSIONS[permission].length).toBeGreaterThan(0);
      expect(PERMISSIONS[permission]).not.toContain('client_user');
    }
  });

  it('answers an illegal move with those that are open to the actor', () => {
    expect(() => requireMove(actor('principal'), 'broker_review', 'submitted')).toThrow(
      /draft, awaiting_client_authority/,
    );
    expect(() => requireMove(actor('account_manager'), 'broker_review', 'submitted')).toThrow(
      /can go to: draft\./,
    );
    expect(() => requireMove(actor('principal'), 'closed', 'draft')).toThrow(/no further/);
    expect(openMoves(actor('auditor'), 'draft')).toEqual([]);
  });
});
