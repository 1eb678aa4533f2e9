import type { Provider } from '@nestjs/common';
import { UploadRepository } from './upload.repository.js';
import { UploadService } from './upload.service.js';

export * from './upload.entity.js';
export { pagesOf, type TextPage } from './document-text.js';
export type { UploadContent } from './upload.repository.js';
export type { NewUpload, ReadFile, TextSource, UploadReceipt } from './upload.service.js';
export { UploadService };

export const UPLOAD_PROVIDERS: Provider[] = [UploadRepository, UploadService];
