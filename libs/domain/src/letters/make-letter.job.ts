import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { TenantDb } from '../database/tenant-db.js';
import { Conflict } from '../errors.js';
import type { JobEffect, JobHandler, OpenJob } from '../outbox/job-handler.js';
import { readPayload } from '../outbox/jobs.js';
import { renderFiles } from './letter-file.js';
import { OrderedLetterMaker } from './ordered-letter-maker.js';
import { LETTER_FOLLOWERS, type LetterFollower } from './letter-follower.js';
import { auditedSubject, type LetterOrder } from './letter-order.entity.js';
import { LetterRepository } from './letter.repository.js';

/** `letter.make`: makes the letter of an order, once. */
@Injectable()
export class MakeLetterJob implements JobHandler {
  readonly name = 'letter.make';

  constructor(
    private readonly db: TenantDb,
    private readonly maker: OrderedLetterMaker,
    private readonly letters: LetterRepository,
    @Inject(LETTER_FOLLOWERS) private readonly followers: readonly LetterFollower[],
  ) {}

  async prepare(actor: Actor, job: OpenJob): Promise<JobEffect | null> {
    const { orderId } = readPayload(this.name, job.payload);
    const gathered = await this.db.read(actor, async (tx) =>
      (await this.letters.hasOrdered(tx, orderId)) ? null : this.maker.gather(tx, orderId),
    );
    if (!gathered) return null;
    const { order, paper, version } = gathered;
    const { kind, clientId, requestId, policyId } = order;
    const rendered = await renderFiles(paper);
    return async (tx) => {
      const letter = { ...rendered, kind, clientId, requestId, policyId, orderId, version };
      const id = await this.letters.insertOnce(tx, letter);
      if (id === null) {
        if (await this.letters.hasOrdered(tx, orderId)) return;
        // Another order of the kind was made meanwhile and has its number: the next try takes the one after.
        throw new Conflict('letter/numbered', 'Another letter of this kind was made at the same moment.');
      }
      await recordAudit(tx, actor, {
        action: 'letter.rendered',
        ...auditedSubject(order),
        clientId,
        detail: { letterId: id, kind, version, sha256: letter.sha256 },
      });
      const { subject } = letter;
      const made = { id, kind, clientId, requestId, subject, goesByItself: goesByItself(order) };
      for (const follower of this.followers) await follower.afterLetter(tx, actor, made);
    };
  }
}

/** Only a licensed person makes the moves that call for these: nobody releases them again. */
function goesByItself({ id, causeId, kind }: LetterOrder): boolean {
  return causeId !== id && (kind === 'bind_order' || kind === 'correction_request');
}
