import { Injectable } from '@nestjs/common';
import { AuditTrail, canonicalJson, type TrailEntry } from '../audit/index.js';
import type { Tx } from '../database/tx.js';
import { TryLater } from '../outbox/failure.js';
import type { FileScope } from './filed-records.repository.js';

/** What of the audit trail a file holds, with the chain from its first entry to the head. */
export interface FileTrail {
  readonly entries: readonly TrailEntry[];
  /** the lines of audit/chain.txt */
  readonly links: readonly string[];
  readonly first: number;
  /** the link before the first, hex */
  readonly before: string;
  readonly head: { readonly position: number; readonly hash: string; readonly sealedAt: string };
}

/** Which entries a file holds beside its records. */
export interface TrailNeeds {
  readonly scope: FileScope;
  readonly fileId: string;
  /** the records that are in the file */
  readonly recordIds: ReadonlySet<string>;
  readonly uploadIds: readonly string[];
}

const BATCH = 10_000;

/** What a client may read about records that it is given. Anything else shows by its hash alone. */
const RELEASED_ACTIONS =
  /^(service_line|policy|wording|application|contact|control|legal_entity|upload|letter\.rendered|message|quote|carrier_answer|client_decision|advice\.(given|answered)|renewal_option\.bound|questionnaire\.submitted|note|endorsement_request\.authorised)(\.|$)/;

/** Cuts out of the audit trail what belongs to a file; of all other entries only a hash goes along. */
@Injectable()
export class FileTrailReader {
  constructor(private readonly trail: AuditTrail) {}

  /** Throws `TryLater` while an entry of the client is not sealed. */
  async read(tx: Tx, needs: TrailNeeds): Promise<FileTrail> {
    const all = await this.trail.ofClient(tx, needs.scope.clientId, needs.uploadIds);
    if (all.some(({ position }) => position === null)) throw notSealed();
    const entries = all.filter((entry) => belongs(entry, needs));
    const first = entries[0]?.position;
    const head = await this.trail.head(tx);
    if (first === null || first === undefined || !head) throw notSealed();
    const { before, links } = await this.links(tx, first);
    return { entries, links, first, before, head };
  }

  private async links(tx: Tx, first: number): Promise<Pick<FileTrail, 'before' | 'links'>> {
    const lines: string[] = [];
    let before = '';
    for (let after = first - 1; ; after += BATCH) {
      const batch = await this.trail.links(tx, after, BATCH);
      before ||= batch[0]?.previousHash ?? '';
      for (const { entryHash, hash } of batch) lines.push(entryHash ?? `=${hash}`);
      if (batch.length < BATCH) return { before, links: lines };
    }
  }
}

function notSealed(): TryLater {
  return new TryLater('The audit trail is not sealed up to now yet.', 1);
}

function belongs({ facts }: TrailEntry, { scope, fileId, recordIds }: TrailNeeds): boolean {
  const detail = facts.detail as Record<string, unknown>;
  if (detail['fileId'] === fileId) return true;
  const subject = facts.subjectId !== null && recordIds.has(facts.subjectId);
  if (scope.requestId !== null && !subject && !canonicalJson(detail).includes(scope.requestId)) return false;
  if (!scope.releasable) return true;
  if (!subject || !RELEASED_ACTIONS.test(facts.action)) return false;
  if (facts.action === 'letter.rendered' && detail['letterId'] === undefined) return false;
  const named = ['letterId', 'id', 'answerId', 'uploadId', 'fileId'].map((key) => detail[key]);
  return named.every((id) => typeof id !== 'string' || recordIds.has(id));
}
