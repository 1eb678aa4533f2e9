import { Buffer } from 'node:buffer';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { DocumentError } from '../document-error.js';

export interface ZipLimits {
  /** Unpacked size of all entries. */
  readonly totalBytes: number;
  /** Unpacked size of all XML entries: what a reader holds in memory as a tree, many times its size. */
  readonly xmlBytes: number;
  readonly entries: number;
}

const MB = 1024 * 1024;
export const OFFICE_LIMITS: ZipLimits = { totalBytes: 200 * MB, xmlBytes: 32 * MB, entries: 5000 };

/**
 * Lists a zip file's entries, after unpacking each to nowhere and counting, so that neither a declared nor a hidden bomb
 * reaches a reader that unpacks into memory. Entries that are `wanted` keep their bytes, the others map to null.
 * Throws `upload/too_large`, `upload/encrypted` or `upload/unreadable`.
 */
export async function checkedEntries(
  filename: string,
  bytes: Uint8Array,
  wanted: (name: string) => boolean = () => false,
  limits: ZipLimits = OFFICE_LIMITS,
): Promise<ReadonlyMap<string, Buffer | null>> {
  const zip = await open(filename, bytes);
  try {
    const entries = await list(zip);
    refuseDeclared(filename, entries, limits);
    const contents = new Map<string, Buffer | null>();
    for (const entry of entries) {
      contents.set(entry.fileName, await unpack(zip, entry, wanted(entry.fileName)));
    }
    return contents;
  } catch (error) {
    throw error instanceof DocumentError ? error : unreadable(filename);
  } finally {
    zip.close();
  }
}

async function open(filename: string, bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, zip) =>
      error ? reject(unreadable(filename)) : resolve(zip),
    );
  });
}

async function list(zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', reject);
    zip.readEntry();
  });
}

function refuseDeclared(filename: string, entries: readonly Entry[], limits: ZipLimits): void {
  if (entries.some((entry) => entry.generalPurposeBitFlag & 1)) {
    throw new DocumentError(
      'upload/encrypted',
      `${filename} is protected by a password. Remove it and upload again.`,
    );
  }
  const size = (some: readonly Entry[]) => some.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  const xml = entries.filter((entry) => /\.(xml|rels)$/i.test(entry.fileName));
  if (entries.length > limits.entries || size(entries) > limits.totalBytes || size(xml) > limits.xmlBytes) {
    throw new DocumentError(
      'upload/too_large',
      `${filename} unpacks to more than we read. Split the document, or take out its pictures.`,
    );
  }
}

/** yauzl fails as soon as an entry gives a byte more than it declared. */
async function unpack(zip: ZipFile, entry: Entry, keep: boolean): Promise<Buffer | null> {
  if (entry.fileName.endsWith('/')) return null;
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => keep && chunks.push(chunk));
      stream.on('error', reject);
      stream.on('end', () => resolve(keep ? Buffer.concat(chunks) : null));
    });
  });
}

function unreadable(filename: string): DocumentError {
  return new DocumentError(
    'upload/unreadable',
    `${filename} is damaged and cannot be opened. Save it again in the program it came from, and upload that.`,
  );
}
