import type { Actor } from '../actor.js';
import { PERMISSIONS } from '../permissions.js';
import { newId } from '../ids.js';
import {
  ENDORSEMENT_MOVES,
  ENDORSEMENT_STATUSES,
  FIRST_STATUS,
  openMoves,
  requireMove,
  type EndorsementStatus,
} from './endorsement-request.status.js';

const actor = (role: Actor['role']): Actor => ({ tenantId: newId(), userId: newId(), role, clientId: null });

/** Every status that can be reached from one. */
function reachable(from: EndorsementStatus): Set<EndorsementStatus> {
  const seen = new Set([from]);
  for (const status of seen) for (const { to } of ENDORSEMENT_MOVES[status]) seen.add(to);
  return seen;
}

describe('the status table of endorsement requests', () => {
  it('reaches every status from the first', () => {
    expect(reachable(FIRST_STATUS)).toEqual(new Set(ENDORSEMENT_STATUSES));
  });

  it('leads to submitted from everywhere, and has no other end', () => {
    for (const status of ENDORSEMENT_STATUSES) expect(reachable(status)).toContain('submitted');
    const ends = ENDORSEMENT_STATUSES.filter((status) => ENDORSEMENT_MOVES[status].length === 0);
    expect(ends).toEqual(['submitted']);
  });

  it('never skips approval: what is submitted was ready, and what is ready was reviewed', () => {
    const before = (to: EndorsementStatus) =>
      ENDORSEMENT_STATUSES.filter((from) => ENDORSEMENT_MOVES[from].some((move) => move.to === to));
    expect(before('submitted')).toEqual(['ready']);
    expect(before('ready')).toEqual(['broker_review']);
  });

  it('asks for a reason exactly where a request steps back', () => {
    for (const from of ENDORSEMENT_STATUSES) {
      for (const { to, needsWhy } of ENDORSEMENT_MOVES[from]) {
        expect([from, to, needsWhy]).toEqual([
          from,
          to,
          ENDORSEMENT_STATUSES.indexOf(to) < ENDORSEMENT_STATUSES.indexOf(from),
        ]);
      }
    }
  });

  it('names permissions that some person holds, and no client user', () => {
    for (const { permission } of Object.values(ENDORSEMENT_MOVES).flat()) {
      expect(PERMISSIONS[permission].length).toBeGreaterThan(0);
      expect(PERMISSIONS[permission]).not.toContain('client_user');
    }
  });

  it('answers an illegal move with those that are open to the actor', () => {
    expect(() => requireMove(actor('principal'), 'broker_review', 'submitted')).toThrow(/draft, ready/);
    expect(() => requireMove(actor('account_manager'), 'broker_review', 'submitted')).toThrow(
      /can go to: draft\./,
    );
    expect(() => requireMove(actor('principal'), 'submitted', 'draft')).toThrow(/no further/);
    expect(openMoves(actor('auditor'), 'draft')).toEqual([]);
  });
});
