import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';

/** The verifier that goes into every file. */
export const VERIFIER = path.resolve(import.meta.dirname, '../src/case-files/verify.mjs');

export interface Verification {
  readonly faults: readonly { readonly path: string; readonly why: string }[];
  readonly key: string | null;
  readonly checked: {
    readonly files: number;
    readonly entries: number;
    readonly links: number;
    readonly compared: number;
  };
}

/** An exported file, unpacked into a folder of its own. */
export interface Unpacked {
  readonly folder: string;
  /** in order */
  readonly paths: readonly string[];
  read(file: string): Buffer;
  text(file: string): string;
  /** all rows of a table, or an empty list where the file holds none */
  rows(table: string): Record<string, unknown>[];
  write(file: string, bytes: Buffer | string): void;
  /** Does something to the folder, verifies it, and puts everything back. */
  verify(tamper?: () => void, pinned?: string): Promise<Verification>;
  remove(): void;
}

/** Unpacks a file. Remove it when done. */
export function unpack(zip: Buffer): Unpacked {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'carveback-file-'));
  const held = unzipSync(zip);
  const write = (file: string, bytes: Buffer | Uint8Array | string) => {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), bytes);
  };
  const restore = () => {
    fs.rmSync(folder, { recursive: true, force: true });
    for (const [file, bytes] of Object.entries(held)) write(file, bytes);
  };
  restore();
  const read = (file: string) => fs.readFileSync(path.join(folder, file));
  return {
    folder,
    paths: Object.keys(held),
    read,
    text: (file) => read(file).toString('utf8'),
    rows: (table) => {
      const name = Object.keys(held).find((file) => file.endsWith(`/all ${table.replaceAll('_', ' ')}.json`));
      return name ? (JSON.parse(read(name).toString('utf8')) as Record<string, unknown>[]) : [];
    },
    write,
    verify: async (tamper, pinned) => {
      const { verifyFile } = (await import(pathToFileURL(VERIFIER).href)) as {
        verifyFile(folder: string, pinned?: string | null): Verification;
      };
      tamper?.();
      const found = verifyFile(folder, pinned ?? null);
      if (tamper) restore();
      return found;
    },
    remove: () => fs.rmSync(folder, { recursive: true, force: true }),
  };
}
