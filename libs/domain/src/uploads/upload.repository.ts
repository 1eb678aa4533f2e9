import { Injectable } from '@nestjs/common';
import { getRecord, insertRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { NotFound } from '../errors.js';
import { Upload } from './upload.entity.js';

/** The file itself. */
export interface UploadContent {
  readonly filename: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

@Injectable()
export class UploadRepository {
  insert(tx: Tx, values: Partial<Upload>): Promise<Upload> {
    return insertRecord(tx, Upload, values);
  }

  /** Without the file's bytes. */
  get(tx: Tx, id: string): Promise<Upload> {
    return getRecord(tx, Upload, id, 'upload');
  }

  async content(tx: Tx, id: string): Promise<UploadContent> {
    const [row] = await tx.query<UploadContent>(
      `select filename, media_type as "mediaType", content from uploads where tenant_id = $1 and id = $2`,
      [tx.tenantId, id],
    );
    if (!row) throw new NotFound('upload');
    return row;
  }
}
