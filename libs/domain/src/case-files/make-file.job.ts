import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { AuditSealer, recordAudit } from '../audit/index.js';
import { Clock } from '../clock.js';
import { TenantDb } from '../database/tenant-db.js';
import type { JobEffect, JobHandler, OpenJob } from '../outbox/job-handler.js';
import { readPayload } from '../outbox/jobs.js';
import { CaseFileRepository } from './case-file.repository.js';
import { FileMaker } from './file-maker.js';

/** `file.make`: makes the file of a client or a case, once. */
@Injectable()
export class MakeFileJob implements JobHandler {
  readonly name = 'file.make';

  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly files: CaseFileRepository,
    private readonly sealer: AuditSealer,
    private readonly maker: FileMaker,
  ) {}

  async prepare(actor: Actor, job: OpenJob): Promise<JobEffect | null> {
    const { fileId } = readPayload(this.name, job.payload);
    const file = await this.db.read(actor, (tx) => this.files.view(tx, fileId));
    if (!file || file.madeAt !== null) return null;
    // Whatever another sealer has in hand meanwhile makes the maker ask for another try.
    await this.sealer.sealTenant(actor.tenantId);
    const made = await this.maker.make(actor, file);
    return async (tx) => {
      if (!(await this.files.complete(tx, fileId, made, this.clock.now()))) return;
      const { clientId, requestId } = file;
      await recordAudit(tx, actor, {
        action: 'case_file.made',
        subjectKind: requestId === null ? 'client' : 'endorsement_request',
        subjectId: requestId ?? clientId,
        clientId,
        detail: { fileId, sha256: made.sha256, headPosition: made.headPosition, headHash: made.headHash },
      });
    };
  }
}
