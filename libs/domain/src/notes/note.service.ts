import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { findSubject, type NamedSubject } from '../clients/subject.js';
import { Clock } from '../clock.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { Cursors, pageOf, requirePageSize, type Page, type PageRequest } from '../paging.js';
import { requirePermission } from '../permissions.js';
import { requireOneOf, requireText } from '../validate.js';
import { NOTE_VISIBILITIES, type Note, type NoteVisibility } from './note.entity.js';
import { NoteRepository } from './note.repository.js';

const LIST = 'notes';

export interface NewNote extends NamedSubject {
  readonly visibility: NoteVisibility;
  readonly body: string;
}

/** Those of a client with its policies and cases, or of one of them; what is left out or null is not asked for. */
export interface NoteRequest extends PageRequest {
  readonly clientId?: string | null;
  readonly policyId?: string | null;
  readonly requestId?: string | null;
}

/** What brokers note. An internal note leaves the brokerage with nothing; the words of a note are never edited. */
@Injectable()
export class NoteService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly cursors: Cursors,
    private readonly notes: NoteRepository,
  ) {}

  /** Throws `subject/one`. */
  async add(actor: Actor, { visibility, body, ...named }: NewNote): Promise<Note> {
    requirePermission(actor, 'note:write');
    const fields = {
      visibility: requireOneOf('visibility', visibility, NOTE_VISIBILITIES),
      body: requireText('body', body),
    };
    return this.db.within(actor, async (tx) => {
      const subject = await findSubject(tx, named);
      const writtenBy = actor.userId!;
      const createdAt = this.clock.now();
      const note = await this.notes.insert(tx, { ...subject, ...fields, writtenBy, createdAt });
      await tell(tx, actor, 'note.added', note);
      return note;
    });
  }

  /** Says whether a note may leave the brokerage. Throws `record/changed`. */
  async setVisibility(
    actor: Actor,
    { id, version, visibility }: { id: string; version: number; visibility: NoteVisibility },
  ): Promise<Note> {
    requirePermission(actor, 'note:write');
    const changes = { visibility: requireOneOf('visibility', visibility, NOTE_VISIBILITIES) };
    return this.db.within(actor, async (tx) => {
      const note = await this.notes.update(tx, id, version, changes);
      await tell(tx, actor, 'note.visibility_set', note);
      return note;
    });
  }

  /** The latest first, internal ones too. */
  list(actor: Actor, request: NoteRequest): Promise<Page<Note>> {
    return this.page(actor, request, null);
  }

  /** What an export may hold, the latest first. */
  listReleasable(actor: Actor, request: NoteRequest): Promise<Page<Note>> {
    return this.page(actor, request, 'releasable');
  }

  /** All that an export of a client, or of one of its cases, may hold, the latest first. */
  async releasable(
    tx: Tx,
    { clientId, requestId = null }: { clientId: string; requestId?: string | null },
  ): Promise<Note[]> {
    const filter = { clientId, policyId: null, requestId, visibility: 'releasable' } as const;
    const rows = await this.notes.list(tx, filter, null, null);
    return rows.map(({ sortKey: _, ...note }) => note);
  }

  private async page(
    actor: Actor,
    request: NoteRequest,
    visibility: NoteVisibility | null,
  ): Promise<Page<Note>> {
    requirePermission(actor, 'note:read');
    const most = requirePageSize(request.first);
    const { clientId = null, policyId = null, requestId = null } = request;
    const list = visibility === null ? LIST : `${LIST}.${visibility}`;
    const after = request.after === null ? null : this.cursors.decode(actor.tenantId, list, request.after);
    const rows = await this.db.read(actor, (tx) =>
      this.notes.list(
        tx,
        { clientId, policyId, requestId, visibility },
        after as [string, string] | null,
        most + 1,
      ),
    );
    const cursorOf = (last: { sortKey: string; id: string }) =>
      this.cursors.encode(actor.tenantId, list, [last.sortKey, last.id]);
    return pageOf(rows, most, cursorOf, ({ sortKey: _, ...note }) => note);
  }
}

function tell(tx: Tx, actor: Actor, action: string, note: Note): Promise<void> {
  return recordAudit(tx, actor, {
    action,
    subjectKind: 'note',
    subjectId: note.id,
    clientId: note.clientId,
    detail: { visibility: note.visibility, policyId: note.policyId, requestId: note.requestId },
  });
}
