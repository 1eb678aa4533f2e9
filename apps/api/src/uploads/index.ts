import type { Type } from '@nestjs/common';
import { UploadController } from './upload.controller.js';

export const UPLOAD_ROUTES: Type[] = [UploadController];
