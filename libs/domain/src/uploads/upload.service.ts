import { DocumentError, extractText, type ExtractedText } from '@carveback/documents';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { Forbidden, InvalidInput, NotFound } from '../errors.js';
import { requirePermission } from '../permissions.js';
import { pastedText, uploadedText, type DocumentArea, type DocumentText } from './document-text.js';
import type { Upload } from './upload.entity.js';
import { UploadRepository, type UploadContent } from './upload.repository.js';

/** A file as it came in over the wire. */
export interface NewUpload {
  readonly filename: string;
  readonly bytes: Uint8Array;
  /** the client it is about, where that is known already */
  readonly clientId?: string | null;
}

/** What the giver of a file wants to know at once. The text and the bytes stay in the store. */
export type UploadReceipt = Pick<
  Upload,
  'id' | 'filename' | 'mediaType' | 'byteSize' | 'sha256' | 'state' | 'pagesWithoutText' | 'partsNotRead'
> & {
  /** null where the kind of file has no pages */
  readonly pages: number | null;
};

/** A file with what was read in it. */
export type ReadFile = Omit<Upload, 'tenantId' | 'id' | 'createdBy' | 'createdAt'>;

/** Where a wording's or application's text comes from: pasted, from an upload, or typed in for a scan. */
export interface TextSource {
  readonly text?: string | null;
  readonly uploadId?: string | null;
}

/** Files that people hand over, kept as they are with the text that was found in them. */
@Injectable()
export class UploadService {
  constructor(
    private readonly db: TenantDb,
    private readonly uploads: UploadRepository,
  ) {}

  /** Reads a file's text and keeps both. Throws `upload/*` as `extractText` does; a scan is kept. */
  async store(actor: Actor, { filename, bytes, clientId }: NewUpload): Promise<UploadReceipt> {
    requirePermission(actor, 'upload:write');
    const createdBy = actor.userId;
    if (createdBy === null) throw new Forbidden('upload:write');
    const file = await this.read({ filename, bytes, clientId });
    return this.db.within(actor, (tx) => this.keepIn(tx, actor, file, createdBy));
  }

  /** Reads a file's text, to be kept with `keepIn`. Throws `upload/*` as `extractText` does. */
  async read({ filename, bytes, clientId }: NewUpload): Promise<ReadFile> {
    const name = plainName(filename);
    const found = await extract(name, bytes);
    return {
      ...found,
      pageStarts: [...found.pageStarts],
      pagesWithoutText: [...found.pagesWithoutText],
      partsNotRead: [...found.partsNotRead],
      filename: name,
      byteSize: bytes.length,
      content: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      clientId: clientId ?? null,
    };
  }

  /** Keeps a file that was read. `createdBy`: who handed it over; null when it came by mail. */
  async keepIn(tx: Tx, actor: Actor, file: ReadFile, createdBy: string | null): Promise<UploadReceipt> {
    const upload = await this.uploads.insert(tx, { ...file, createdBy });
    const { id, filename, sha256, state, clientId } = upload;
    const about = { subjectKind: 'upload', subjectId: id, clientId };
    await recordAudit(tx, actor, { action: 'upload.stored', ...about, detail: { filename, sha256, state } });
    return receipt(upload);
  }

  /** The file as it came in. */
  async content(actor: Actor, id: string): Promise<UploadContent> {
    requirePermission(actor, 'wording:read');
    return this.db.read(actor, (tx) => this.uploads.content(tx, id));
  }

  /** Throws `record/not_found` unless the file is the client's (null: nobody's), or was given without naming one. */
  async requireOfClient(tx: Tx, uploadId: string, clientId: string | null): Promise<Upload> {
    const upload = await this.uploads.get(tx, uploadId);
    if (upload.clientId !== null && upload.clientId !== clientId) throw new NotFound('upload');
    return upload;
  }

  /**
   * The text for a document of a client (null: of no client): pasted, of an upload, or pasted for an upload without text. Throws
   * `<area>/empty`, `<area>/too_long`, `<area>/two_texts`, `record/not_found`.
   */
  async documentText(
    tx: Tx,
    area: DocumentArea,
    clientId: string | null,
    { text, uploadId }: TextSource,
  ): Promise<DocumentText> {
    if (!uploadId) return { ...pastedText(area, text ?? ''), uploadId: null };
    const upload = await this.requireOfClient(tx, uploadId, clientId);
    if (text === null || text === undefined) return uploadedText(area, upload);
    if (upload.state === 'text') {
      throw new InvalidInput(
        'text',
        'The file has a text of its own. Leave out either the text or the file.',
        `${area}/two_texts`,
      );
    }
    return { ...pastedText(area, text), uploadId: upload.id };
  }
}

async function extract(filename: string, bytes: Uint8Array): Promise<ExtractedText> {
  try {
    return await extractText({ filename, bytes });
  } catch (error) {
    if (error instanceof DocumentError) throw new InvalidInput('file', error.message, error.code);
    throw error;
  }
}

/** The name without its folders, on one line. It is shown to people and decides nothing. */
function plainName(filename: string): string {
  const last = filename.toWellFormed().split(/[/\\]/).at(-1) ?? '';
  const printable = last.replace(/\p{Cc}/gu, ' ').trim();
  return printable.slice(-200).toWellFormed() || 'file';
}

function receipt(upload: Upload): UploadReceipt {
  const { id, filename, mediaType, byteSize, sha256, state, pagesWithoutText, partsNotRead } = upload;
  const pages = upload.pageStarts.length || pagesWithoutText.length || null;
  return { id, filename, mediaType, byteSize, sha256, state, pages, pagesWithoutText, partsNotRead };
}
