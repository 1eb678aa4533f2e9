import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { getRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { DomainError } from '../errors.js';
import { requirePermission } from '../permissions.js';
import { EndorsementRequest } from './endorsement-request.entity.js';
import { requireMove, type EndorsementMove, type EndorsementStatus } from './endorsement-request.status.js';
import { RequestMover } from './request-mover.js';

/** A move that a fact leads to. */
export interface Step {
  readonly to: EndorsementStatus;
  /** passed over when it is refused */
  readonly optional?: boolean;
}

/** Why a request stands where it stands. */
export interface HeldBack {
  readonly to: EndorsementStatus;
  readonly code: string;
  readonly message: string;
}

/** How far a request went, and what stopped it there. */
export interface Advance {
  readonly moved: readonly EndorsementStatus[];
  /** null: nothing stopped it */
  readonly held: HeldBack | null;
}

/**
 * Moves a request as far as a recorded fact leads it. A refused step throws nothing: the fact stands, and the answer
 * says what is missing.
 */
@Injectable()
export class RequestAdvancer {
  constructor(private readonly mover: RequestMover) {}

  /** Takes the steps in order, each by the table and its guards, as the actor. */
  async along(
    tx: Tx,
    actor: Actor,
    requestId: string,
    steps: readonly Step[],
    why: string,
  ): Promise<Advance> {
    const moved: EndorsementStatus[] = [];
    for (const { to, optional } of steps) {
      const request = await getRecord(tx, EndorsementRequest, requestId, 'endorsement request', 'for update');
      const held = await this.refusal(tx, actor, request, to);
      if (held && optional) continue;
      if (held) return { moved, held };
      await this.mover.move(tx, actor, request, { to, version: request.version, why });
      moved.push(to);
    }
    return { moved, held: null };
  }

  private async refusal(
    tx: Tx,
    actor: Actor,
    request: EndorsementRequest,
    to: EndorsementStatus,
  ): Promise<HeldBack | null> {
    const move = openMove(actor, request.status, to);
    if ('code' in move) return move;
    const [outlook] = await this.mover.outlook(tx, actor, request, [move]);
    const [first] = outlook?.refusals ?? [];
    return first ? { to, ...first } : null;
  }
}

/** The table's row for a move that the actor may make, or why there is none. */
function openMove(actor: Actor, from: EndorsementStatus, to: EndorsementStatus): EndorsementMove | HeldBack {
  try {
    const move = requireMove(actor, from, to);
    requirePermission(actor, move.permission);
    return move;
  } catch (error) {
    if (error instanceof DomainError) return { to, code: error.code, message: error.message };
    throw error;
  }
}
