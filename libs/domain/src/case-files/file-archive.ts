import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import { Zip, ZipPassThrough } from 'fflate';
import { DomainError } from '../errors.js';

/** What the table of contents says of a file. */
export interface FiledItem {
  readonly path: string;
  readonly bytes: number;
  /** hex */
  readonly sha256: string;
  readonly what: string;
  /** the record's own day; null where it has none */
  readonly when: string | null;
  /** the record whose bytes these are; null for a list of records, and for what belongs to the file itself */
  readonly record: string | null;
  /** of a list: how many records */
  readonly records: number | null;
  /** the SHA-256 that the record itself keeps of these bytes */
  readonly recorded: string | null;
}

export type ItemFacts = Pick<FiledItem, 'path' | 'what'> &
  Partial<Pick<FiledItem, 'when' | 'record' | 'records' | 'recorded'>>;

/** All files of an export together; what is larger does not fit into memory and a record with ease. */
export const MOST_FILE_BYTES = 250_000_000;

/** Any fixed moment that a ZIP can hold; ZIPs hold local time, so it is midnight wherever this runs. */
const MOMENT = new Date(2000, 0, 1);
/** These are compressed already. */
const PACKED = /\.(pdf|docx|xlsx|zip|png|jpe?g|gz)$/;

const compress = promisify(deflateRaw);

/** A file that was compressed beside the event loop. */
class PackedFile extends ZipPassThrough {
  constructor(
    path: string,
    private readonly packed: Uint8Array<ArrayBuffer>,
  ) {
    super(path);
    this.compression = 8;
  }

  protected override process(_: Uint8Array, final: boolean): void {
    this.ondata(null, this.packed, final);
  }
}

/** The export would be too large. Trying again will not mend it. */
export class FileTooLarge extends DomainError {
  constructor() {
    super(
      'case_file/too_large',
      `All files together have more than ${MOST_FILE_BYTES / 1_000_000} MB. Export the cases one by one.`,
    );
  }
}

/** A ZIP that is written as its files come. The same files in the same order give the same bytes. */
export class FileArchive {
  readonly items: FiledItem[] = [];
  private readonly chunks: Uint8Array[] = [];
  private readonly zip: Zip;
  private size = 0;

  constructor() {
    this.zip = new Zip((error, chunk) => {
      if (error) throw error;
      this.chunks.push(chunk);
    });
  }

  /** Adds a file that the table of contents names. Throws `case_file/too_large`. */
  async add(
    { path, what, when = null, record = null, records = null, recorded = null }: ItemFacts,
    bytes: Buffer,
  ): Promise<void> {
    await this.write(path, bytes);
    this.items.push({
      path,
      bytes: bytes.length,
      sha256: hashOf(bytes),
      what,
      when,
      record,
      records,
      recorded,
    });
  }

  /** Adds a file that the signature reaches in another way. */
  async write(path: string, bytes: Buffer): Promise<void> {
    this.size += bytes.length;
    if (this.size > MOST_FILE_BYTES) throw new FileTooLarge();
    const packed = PACKED.test(path);
    const file = packed
      ? new ZipPassThrough(path)
      : new PackedFile(path, (await compress(bytes)) as Buffer<ArrayBuffer>);
    file.mtime = MOMENT;
    this.zip.add(file);
    file.push(bytes, true);
  }

  close(): Buffer {
    this.zip.end();
    return Buffer.concat(this.chunks);
  }
}

export function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
