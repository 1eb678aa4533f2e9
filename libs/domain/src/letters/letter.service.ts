import {
  changeDataFile,
  DATA_MEDIA_TYPES,
  LETTER_MEDIA_TYPES,
  type DataFormat,
  type LetterFormat,
} from '@carveback/documents';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { TenantDb } from '../database/tenant-db.js';
import { NotFound } from '../errors.js';
import { requirePermission } from '../permissions.js';
import { LetterRepository, type LetterView } from './letter.repository.js';

/** A letter's file, ready to be served. */
export interface LetterFile {
  readonly filename: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** Rendered letters. Jobs make them; here they are read. */
@Injectable()
export class LetterService {
  constructor(
    private readonly db: TenantDb,
    private readonly letters: LetterRepository,
  ) {}

  /** The request to the carrier first, newest version first. A client user sees what it is shown only. */
  byRequestIds(actor: Actor, requestIds: readonly string[]): Promise<LetterView[]> {
    requirePermission(actor, 'letter:read');
    return this.db.read(actor, (tx) => this.letters.byRequestIds(tx, requestIds));
  }

  /** The receipt notices of these service lines. */
  byServiceLineIds(actor: Actor, serviceLineIds: readonly string[]): Promise<LetterView[]> {
    requirePermission(actor, 'letter:read');
    return this.db.read(actor, (tx) => this.letters.byServiceLineIds(tx, serviceLineIds));
  }

  /** Reports about the clients as a whole; the newest first. */
  byClientIds(actor: Actor, clientIds: readonly string[]): Promise<LetterView[]> {
    requirePermission(actor, 'letter:read');
    return this.db.read(actor, (tx) => this.letters.byClientIds(tx, clientIds));
  }

  /** What was made of these orders. */
  byOrderIds(actor: Actor, orderIds: readonly string[]): Promise<LetterView[]> {
    requirePermission(actor, 'letter:read');
    return this.db.read(actor, (tx) => this.letters.byOrderIds(tx, orderIds));
  }

  /** What a data sheet holds, as data. Throws `record/not_found`, for any other letter too. */
  async dataFile(actor: Actor, id: string, format: DataFormat): Promise<LetterFile> {
    requirePermission(actor, 'letter:read');
    const sheet = await this.db.read(actor, (tx) => this.letters.changeData(tx, id));
    if (!sheet) throw new NotFound('letter');
    const bytes = Buffer.from(changeDataFile(sheet.facts, format));
    return { filename: `${safeName(sheet.subject)}.${format}`, mediaType: DATA_MEDIA_TYPES[format], bytes };
  }

  /** The file in one format. Throws `record/not_found`. */
  async file(actor: Actor, id: string, format: LetterFormat): Promise<LetterFile> {
    requirePermission(actor, 'letter:read');
    const content = await this.db.read(actor, (tx) => this.letters.content(tx, id, format));
    if (!content) throw new NotFound('letter');
    const { subject, bytes } = content;
    return { filename: `${safeName(subject)}.${format}`, mediaType: LETTER_MEDIA_TYPES[format], bytes };
  }
}

/** A name that every file system takes, and that no header can be broken with. */
function safeName(subject: string): string {
  const plain = subject.normalize('NFKD').replace(/[^\w .,()-]+/g, '-');
  return (
    plain
      .replace(/-{2,}/g, '-')
      .replace(/^[-. ]+|[-. ]+$/g, '')
      .slice(0, 120) || 'letter'
  );
}
