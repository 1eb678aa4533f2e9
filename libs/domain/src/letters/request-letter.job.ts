import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { canonicalJson } from '../audit/canonical.js';
import { TenantDb } from '../database/tenant-db.js';
import { EDITABLE_STATUSES } from '../endorsements/endorsement-request.status.js';
import type { JobEffect, JobHandler, OpenJob } from '../outbox/job-handler.js';
import { readPayload } from '../outbox/jobs.js';
import { keptFacts, renderFiles } from './letter-file.js';
import { LetterMaker, type GatheredRequest } from './letter-maker.js';
import { LetterRepository, type NewLetter } from './letter.repository.js';

/**
 * `endorsement_request.letter`: makes the letter of the request's current version. When that letter exists but its
 * facts have changed since (a service was described anew, the letterhead changed), a request that is still edited gets
 * another version; an approved one keeps the letter that was approved.
 */
@Injectable()
export class RequestLetterJob implements JobHandler {
  readonly name = 'endorsement_request.letter';

  constructor(
    private readonly db: TenantDb,
    private readonly maker: LetterMaker,
    private readonly letters: LetterRepository,
  ) {}

  async prepare(actor: Actor, job: OpenJob): Promise<JobEffect | null> {
    const { requestId } = readPayload(this.name, job.payload);
    const { gathered, made } = await this.db.read(actor, async (tx) => {
      const gathered = await this.maker.gatherRequest(tx, requestId);
      return { gathered, made: await this.letters.factsOf(tx, requestId, gathered.request.letterVersion) };
    });
    if (!isDue(gathered, made)) return null;
    const { request, paper } = gathered;
    const version = made ? request.letterVersion + 1 : request.letterVersion;
    const letter: NewLetter = {
      ...(await renderFiles(paper)),
      clientId: request.clientId,
      kind: 'endorsement_request',
      requestId,
      version,
    };
    return async (tx) => {
      if (made && !(await this.letters.raiseVersion(tx, requestId, request.letterVersion))) return;
      const letterId = await this.letters.insertOnce(tx, letter);
      if (letterId === null) return;
      await recordAudit(tx, actor, {
        action: 'letter.rendered',
        subjectKind: 'endorsement_request',
        subjectId: requestId,
        clientId: request.clientId,
        detail: { letterId, kind: letter.kind, version, sha256: letter.sha256 },
      });
    };
  }
}

function isDue({ request, paper }: GatheredRequest, made: object | null): boolean {
  if (paper.facts.services.length === 0) return false;
  if (!made) return true;
  return EDITABLE_STATUSES.includes(request.status) && content(made) !== content(keptFacts(paper.facts));
}

/** What a letter says, apart from the day on which it was written. */
function content(facts: object): string {
  return canonicalJson({ ...facts, writtenOn: null });
}
