import { Injectable } from '@nestjs/common';
import { canonicalJson } from '../audit/index.js';
import type { Actor } from '../actor.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { MessageService } from '../messages/index.js';
import type { FileArchive } from './file-archive.js';
import { csvOf, jsonOf, type FiledRow } from './file-lists.js';
import { endingOf, FilePaths, safeName } from './file-names.js';
import { FILED_TABLES, type FiledColumn, type FiledTable } from './filed-tables.js';
import { FiledRecordsRepository, type FileScope } from './filed-records.repository.js';

/** What was written, for the audit trail to be cut by. */
export interface WrittenRecords {
  readonly recordIds: ReadonlySet<string>;
  readonly uploadIds: readonly string[];
}

const IDS = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Writes the records of a file: a list of each table, and what stands in files of its own. */
@Injectable()
export class FileRecords {
  constructor(
    private readonly db: TenantDb,
    private readonly records: FiledRecordsRepository,
    private readonly messages: MessageService,
  ) {}

  async write(tx: Tx, actor: Actor, archive: FileArchive, scope: FileScope): Promise<WrittenRecords> {
    const paths = new FilePaths();
    const recordIds = new Set<string>();
    const named = new Set<string>();
    let uploadIds: string[] = [];
    for (const table of FILED_TABLES) {
      const { columns, rows } = await this.records.records(tx, table, scope, [...named]);
      if (rows.length === 0) continue;
      for (const row of rows) recordIds.add(idOf(row));
      for (const id of canonicalJson(rows).match(IDS) ?? []) named.add(id);
      if (table.table === 'uploads') uploadIds = rows.map(idOf);
      await writeList(archive, table, columns, rows, paths);
      if (table.documents) await this.writeDocuments(tx, actor, archive, table, rows, paths);
    }
    return { recordIds, uploadIds };
  }

  private async writeDocuments(
    tx: Tx,
    actor: Actor,
    archive: FileArchive,
    table: FiledTable,
    rows: readonly FiledRow[],
    paths: FilePaths,
  ): Promise<void> {
    const { name, about: told, columns, mail } = table.documents!;
    for (const row of rows) {
      await this.db.renew(tx, actor);
      const when = dayOf(row, table);
      const title = safeName(name.map((column) => String(row[column])).join(' '));
      const endings = [...columns.map((held) => endingFor(held, row)), ...(mail ? ['eml'] : [])];
      const stem = paths.stem(table.folder, `${when} ${title}`, endings);
      const about = { when, record: idOf(row), what: `${table.title}: ${told ? String(row[told]) : title}` };
      for (const [index, held] of columns.entries()) {
        const recorded = held.hashed ? String(row['sha256']) : null;
        const bytes = bytesOf(
          held,
          await this.records.column(tx, held.table ?? table.table, held, idOf(row)),
        );
        await archive.add({ path: `${stem}.${endings[index]}`, ...about, recorded }, bytes);
      }
      if (mail)
        await archive.add({ path: `${stem}.eml`, ...about }, await this.messages.fileIn(tx, idOf(row)));
    }
  }
}

async function writeList(
  archive: FileArchive,
  { table, folder, title: what }: FiledTable,
  columns: readonly string[],
  rows: readonly FiledRow[],
  paths: FilePaths,
): Promise<void> {
  const stem = paths.stem(folder, `all ${table.replaceAll('_', ' ')}`, ['json', 'csv']);
  const records = rows.length;
  await archive.add({ path: `${stem}.json`, what, records }, jsonOf(rows));
  await archive.add({ path: `${stem}.csv`, what: `${what}, as a table`, records }, csvOf(columns, rows));
}

function bytesOf({ as }: FiledColumn, held: unknown): Buffer {
  return as === 'json' ? Buffer.from(`${canonicalJson(held)}\n`) : (held as Buffer);
}

function endingFor({ ending }: FiledColumn, row: FiledRow): string {
  return ending ?? endingOf(String(row['filename']));
}

/** The day of the record, UTC. */
function dayOf(row: FiledRow, { order }: FiledTable): string {
  return String(row[order]).slice(0, 10);
}

function idOf(row: FiledRow): string {
  return String(row['id']);
}
