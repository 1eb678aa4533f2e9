import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { TenantDb } from '../database/tenant-db.js';
import type { JobEffect, JobHandler, OpenJob } from '../outbox/job-handler.js';
import { readPayload } from '../outbox/jobs.js';
import { renderFiles } from './letter-file.js';
import { LETTER_FOLLOWERS, type LetterFollower } from './letter-follower.js';
import { LetterMaker } from './letter-maker.js';
import { LetterRepository, type NewLetter } from './letter.repository.js';

/** `service_line.receipt`: tells the client that its service was reported, and that nothing has changed yet. Once. */
@Injectable()
export class ReceiptJob implements JobHandler {
  readonly name = 'service_line.receipt';

  constructor(
    private readonly db: TenantDb,
    private readonly maker: LetterMaker,
    private readonly letters: LetterRepository,
    @Inject(LETTER_FOLLOWERS) private readonly followers: readonly LetterFollower[],
  ) {}

  async prepare(actor: Actor, job: OpenJob): Promise<JobEffect | null> {
    const { serviceLineId } = readPayload(this.name, job.payload);
    const gathered = await this.db.read(actor, async (tx) =>
      (await this.letters.hasReceipt(tx, serviceLineId)) ? null : this.maker.gatherReceipt(tx, serviceLineId),
    );
    if (!gathered) return null;
    const letter: NewLetter = {
      ...(await renderFiles(gathered.paper)),
      clientId: gathered.clientId,
      kind: 'receipt_notice',
      serviceLineId,
      version: 1,
    };
    return async (tx) => {
      const id = await this.letters.insertOnce(tx, letter);
      if (id === null) return;
      await recordAudit(tx, actor, {
        action: 'letter.rendered',
        subjectKind: 'service_line',
        subjectId: serviceLineId,
        clientId: gathered.clientId,
        detail: { letterId: id, kind: letter.kind, sha256: letter.sha256 },
      });
      const { kind, clientId, subject } = letter;
      const made = { id, kind, clientId, requestId: null, subject, goesByItself: true };
      for (const follower of this.followers) await follower.afterLetter(tx, actor, made);
    };
  }
}
