import type { Provider } from '@nestjs/common';
import { CaseFileRepository } from './case-file.repository.js';
import { CaseFileService } from './case-file.service.js';
import { FileKey } from './file-key.js';
import { FileMaker } from './file-maker.js';
import { FileRecords } from './file-records.js';
import { FileTrailReader } from './file-trail.js';
import { FiledRecordsRepository } from './filed-records.repository.js';
import { MakeFileJob } from './make-file.job.js';

export { FILE_AUDIENCES, type FileAudience } from './case-file.entity.js';
export type { CaseFileView, FileState } from './case-file.repository.js';
export { CaseFileService, type CaseFileContent, type FileExport } from './case-file.service.js';
export { FileKey, type PublishedFileKey } from './file-key.js';

export const CASE_FILE_PROVIDERS: Provider[] = [
  CaseFileRepository,
  CaseFileService,
  FileKey,
  FileMaker,
  FileRecords,
  FileTrailReader,
  FiledRecordsRepository,
  MakeFileJob,
];
