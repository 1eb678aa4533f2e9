import { FileKey, type PublishedFileKey } from '@carveback/domain';
import { Controller, Get } from '@nestjs/common';
import { Permit } from '../kernel/permit.js';

/** `GET /.well-known/carveback-file-key`: the key that signs the files of this installation, for whoever verifies one. */
@Controller('.well-known/carveback-file-key')
export class FileKeyController {
  constructor(private readonly key: FileKey) {}

  @Get()
  @Permit('public')
  read(): PublishedFileKey {
    return this.key.published;
  }
}
