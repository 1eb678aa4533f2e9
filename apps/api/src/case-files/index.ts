import type { Provider, Type } from '@nestjs/common';
import { CaseFileController } from './case-file.controller.js';
import { ClientFilesResolver, RequestFilesResolver } from './case-file-lists.resolver.js';
import { CaseFileResolver } from './case-file.resolver.js';
import { FileKeyController } from './file-key.controller.js';

export const CASE_FILE_API: Provider[] = [CaseFileResolver, ClientFilesResolver, RequestFilesResolver];
export const CASE_FILE_ROUTES: Type[] = [CaseFileController, FileKeyController];
