import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { Carrier } from '../carriers/carrier.entity.js';
import { Clock } from '../clock.js';
import { getRecord, insertRecord, updateRecord } from '../database/records.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { Conflict, InvalidInput } from '../errors.js';
import { enqueue } from '../outbox/outbox.js';
import { Cursors, pageOf, requirePageSize, type Page, type PageRequest } from '../paging.js';
import { requirePermission } from '../permissions.js';
import { UploadService } from '../uploads/upload.service.js';
import { requireText } from '../validate.js';
import { WordingChange } from './wording-change.entity.js';
import { validateWordingChange, type NewWordingChange } from './wording-change.input.js';
import { WordingChangeRepository, type ChangeProgress } from './wording-change.repository.js';

const LIST = 'wording_changes';

/** A change without its words, how far its reading has come, and what it found so far. */
export type WordingChangeView = Omit<WordingChange, 'tenantId' | 'text'> & ChangeProgress;

/** Words that carriers have announced: entered once, read against every policy that they are about. */
@Injectable()
export class WordingChangeService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly cursors: Cursors,
    private readonly changes: WordingChangeRepository,
    private readonly uploads: UploadService,
  ) {}

  /**
   * Keeps the words and which policies they are about; the worker reads these. Nothing of any policy changes. Throws
   * `input/*`, `wording/empty`, `wording/too_long`, `wording/two_texts`, `wording_change/needs_text`,
   * `wording_change/not_an_issuer`, `record/not_found`.
   */
  async enter(actor: Actor, input: NewWordingChange): Promise<WordingChangeView> {
    requirePermission(actor, 'wording_change:write');
    const fields = validateWordingChange(input);
    return this.db.within(actor, async (tx) => {
      const { id: carrierId, kind } = await getRecord(tx, Carrier, input.carrierId, 'carrier');
      if (kind !== 'issuing_company') {
        throw new InvalidInput(
          'carrierId',
          'Forms are issued by an issuing company. Choose the company whose paper it is.',
          'wording_change/not_an_issuer',
        );
      }
      const { state, text, pageStarts, sha256, uploadId } = await this.uploads.documentText(
        tx,
        'wording',
        null,
        input,
      );
      if (state !== 'text') {
        throw new InvalidInput(
          'text',
          'The file is a scan. Paste its words too.',
          'wording_change/needs_text',
        );
      }
      const words = {
        text,
        pageStarts,
        sha256,
        uploadId,
        state: 'reading' as const,
        enteredBy: actor.userId!,
      };
      const change = await insertRecord(tx, WordingChange, { ...fields, ...words, carrierId });
      const policies = await this.changes.match(tx, change, await brokerageToday(tx, this.clock));
      await enqueue(tx, 'wording_change.read', { changeId: change.id }, null);
      const detail = { ...fields, carrierId, sha256, policies };
      await this.audit(tx, actor, change.id, 'wording_change.entered', detail);
      return this.view(tx, change);
    });
  }

  /** Says that a change is wrong: its letters are not released any more. Throws `record/changed`, `wording_change/withdrawn`. */
  async withdraw(
    actor: Actor,
    input: { readonly id: string; readonly version: number; readonly why: string },
  ): Promise<WordingChangeView> {
    requirePermission(actor, 'wording_change:write');
    const why = requireText('why', input.why, 2_000);
    return this.db.within(actor, async (tx) => {
      refuseWithdrawn(await this.hold(tx, input.id));
      const change = await updateRecord(tx, WordingChange, 'change of wording', input.id, input.version, {
        ...{ state: 'withdrawn', why, withdrawnBy: actor.userId, withdrawnAt: this.clock.now() },
      });
      await this.audit(tx, actor, change.id, 'wording_change.withdrawn', { why });
      return this.view(tx, change);
    });
  }

  /** Throws `record/not_found`. */
  get(actor: Actor, id: string): Promise<WordingChangeView> {
    requirePermission(actor, 'wording_change:read');
    return this.db.read(actor, async (tx) =>
      this.view(tx, await getRecord(tx, WordingChange, id, 'change of wording')),
    );
  }

  /** The announced words. Throws `record/not_found`. */
  async text(actor: Actor, id: string): Promise<string> {
    requirePermission(actor, 'wording_change:read');
    return (await this.db.read(actor, (tx) => this.changes.withText(tx, id))).text;
  }

  /** The latest first. */
  async list(actor: Actor, { first, after }: PageRequest): Promise<Page<WordingChangeView>> {
    requirePermission(actor, 'wording_change:read');
    const most = requirePageSize(first);
    const [from] = after === null ? [null] : this.cursors.decode(actor.tenantId, LIST, after);
    const rows = await this.db.read(actor, async (tx) => {
      const changes = await this.changes.list(tx, from as string | null, most + 1);
      const progress = await this.changes.progress(
        tx,
        changes.map(({ id }) => id),
      );
      return changes.map((change) => ({
        ...change,
        ...progress.find(({ changeId }) => changeId === change.id)!,
      }));
    });
    return pageOf(
      rows,
      most,
      ({ id }) => this.cursors.encode(actor.tenantId, LIST, [id]),
      (row) => row,
    );
  }

  private hold(tx: Tx, id: string): Promise<WordingChange> {
    return getRecord(tx, WordingChange, id, 'change of wording', 'for update');
  }

  private async view(tx: Tx, change: WordingChange): Promise<WordingChangeView> {
    const [progress] = await this.changes.progress(tx, [change.id]);
    return { ...change, ...progress! };
  }

  private audit(tx: Tx, actor: Actor, subjectId: string, action: string, detail: object): Promise<void> {
    return recordAudit(tx, actor, {
      action,
      subjectKind: 'wording_change',
      subjectId,
      clientId: null,
      detail,
    });
  }
}

/** Throws `wording_change/withdrawn`. */
export function refuseWithdrawn({ state, why }: WordingChange): void {
  if (state !== 'withdrawn') return;
  throw new Conflict('wording_change/withdrawn', `This change was withdrawn: ${why}`, 'id');
}
