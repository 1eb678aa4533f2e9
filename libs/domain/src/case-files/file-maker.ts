import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { canonicalJson } from '../audit/index.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { Judgement } from '../reviews/judgement.js';
import type { CaseFileView, MadeFile } from './case-file.repository.js';
import { FileArchive, hashOf } from './file-archive.js';
import type { FileHead } from './file-head.js';
import { indexOf } from './file-index.js';
import { FileKey } from './file-key.js';
import { csvOf } from './file-lists.js';
import { FileRecords } from './file-records.js';
import { FileTrailReader, type FileTrail } from './file-trail.js';
import { FiledRecordsRepository, type FileScope } from './filed-records.repository.js';

/** Goes into each file as it stands here. */
const VERIFIER = new URL('../../src/case-files/verify.mjs', import.meta.url);

const KEY_PATH = '/.well-known/carveback-file-key';

/** Makes the ZIP of a file. The same records under the same head give the same bytes. */
@Injectable()
export class FileMaker {
  constructor(
    private readonly db: TenantDb,
    private readonly repository: FiledRecordsRepository,
    private readonly records: FileRecords,
    private readonly trails: FileTrailReader,
    private readonly judgement: Judgement,
    private readonly key: FileKey,
  ) {}

  /** One snapshot of the records. Throws `case_file/too_large`, and `TryLater` while the audit trail is not sealed. */
  async make(actor: Actor, file: CaseFileView): Promise<MadeFile> {
    const verifier = await readFile(VERIFIER);
    return this.db.read(actor, async (tx) => {
      await this.repository.settleZone(tx);
      const scope: FileScope = { ...file, releasable: file.audience === 'releasable' };
      const archive = new FileArchive();
      const { recordIds, uploadIds } = await this.records.write(tx, actor, archive, scope);
      const trail = await this.trails.read(tx, { scope, fileId: file.id, recordIds, uploadIds });
      await writeTrail(archive, trail);
      await archive.add(
        { path: 'file-key.pem', what: 'The public key' },
        Buffer.from(this.key.published.publicKey),
      );
      await archive.add({ path: 'verify.mjs', what: 'Verifies this file' }, verifier);
      await this.seal(archive, await this.headOf(tx, file, scope, trail));
      return madeOf(archive, trail);
    });
  }

  private async seal(archive: FileArchive, facts: Omit<FileHead, 'contents'>): Promise<void> {
    await archive.add({ path: 'index.html', what: 'Table of contents' }, indexOf(facts, archive.items));
    const lines = archive.items.map((item) => canonicalJson(item));
    const contents = Buffer.from(`[\n${lines.join(',\n')}\n]\n`);
    const head: FileHead = { ...facts, contents: { sha256: hashOf(contents), files: archive.items.length } };
    const bytes = Buffer.from(`${canonicalJson(head)}\n`);
    await archive.write('contents.json', contents);
    await archive.write('head.json', bytes);
    await archive.write('head.sig', Buffer.from(`${this.key.sign(bytes)}\n`));
  }

  private async headOf(
    tx: Tx,
    file: CaseFileView,
    scope: FileScope,
    { first, before, head }: FileTrail,
  ): Promise<Omit<FileHead, 'contents'>> {
    const { brokerage, publicUrl, client, caseNumber } = await this.repository.subject(tx, scope);
    const { clientId, requestId, audience, withReviews } = file;
    return {
      format: 'carveback-file/1',
      ...{ id: file.id, tenantId: tx.tenantId, brokerage, audience, withReviews },
      client: { id: clientId, name: client },
      request: requestId === null ? null : { id: requestId, caseNumber: caseNumber ?? '' },
      exportedAt: file.createdAt.toISOString(),
      exportedBy: { id: file.requestedBy, name: file.requestedByName },
      ruleSetVersion: this.judgement.ruleSetVersion,
      chain: { first, before, ...head },
      signedWith: this.key.published.fingerprint,
      keyAt: URL.canParse(publicUrl) ? new URL(KEY_PATH, publicUrl).href : KEY_PATH,
    };
  }
}

/** The entries as they were sealed, a list of them for a spreadsheet, and the chain. */
async function writeTrail(archive: FileArchive, { entries, links, first }: FileTrail): Promise<void> {
  const lines = entries.map(({ position, facts }) => `${position} ${canonicalJson(facts)}\n`);
  const columns = ['position', 'at', 'actorId', 'action', 'subjectKind', 'subjectId', 'detail', 'id'];
  const rows = entries.map(({ position, facts }) => ({ ...facts, position }));
  const records = entries.length;
  await archive.add(
    { path: 'audit/entries.txt', what: 'Audit entries, as sealed', records },
    Buffer.from(lines.join('')),
  );
  await archive.add(
    { path: 'audit/entries.csv', what: 'Audit entries, as a table', records },
    csvOf(columns, rows),
  );
  const what = `Hash chain, from link ${first} to the head`;
  await archive.add(
    { path: 'audit/chain.txt', what, records: links.length },
    Buffer.from(`${links.join('\n')}\n`),
  );
}

function madeOf(archive: FileArchive, { head }: FileTrail): MadeFile {
  const bytes = archive.close();
  return {
    bytes,
    sha256: hashOf(bytes),
    contents: archive.items.length,
    headPosition: head.position,
    headHash: head.hash,
  };
}
