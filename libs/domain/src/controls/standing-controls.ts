import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import type { AssetClass, ControlKind } from './control-kinds.js';
import type { ControlStatement } from './control-statement.entity.js';
import { ControlRepository } from './control.repository.js';

/** One control of a client: the statement that counts, and what was said before. */
export interface Control {
  readonly clientId: string;
  readonly kind: ControlKind;
  readonly assetClass: AssetClass | null;
  readonly latest: ControlStatement;
  /** all statements, the one that counts first */
  readonly history: readonly ControlStatement[];
}

/** Reads what clients say in the end that they do, for work inside another transaction. */
@Injectable()
export class StandingControls {
  constructor(private readonly statements: ControlRepository) {}

  /** The statement that counts for each control of a client. */
  async of(tx: Tx, clientId: string): Promise<ControlStatement[]> {
    return controlsOf(await this.statements.byClientIds(tx, [clientId])).map(({ latest }) => latest);
  }
}

/** Groups statements that come by control, the one that counts first. */
export function controlsOf(statements: readonly ControlStatement[]): Control[] {
  const groups = new Map<string, [ControlStatement, ...ControlStatement[]]>();
  for (const statement of statements) {
    const key = [statement.clientId, statement.kind, statement.assetClass].join(' ');
    const known = groups.get(key);
    if (known) known.push(statement);
    else groups.set(key, [statement]);
  }
  return [...groups.values()].map((history) => {
    const [latest] = history;
    const { clientId, kind, assetClass } = latest;
    return { clientId, kind, assetClass, latest, history };
  });
}
