import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { Forbidden, NotFound } from '../errors.js';
import { enqueue } from '../outbox/outbox.js';
import { requirePermission } from '../permissions.js';
import { requireText } from '../validate.js';
import { AdviceDiary } from './advice-diary.js';
import { AdviceGiver } from './advice-giver.js';
import type { AdviceLine, AdviceSide } from './advice-line.entity.js';
import type { AdviceView } from './advice-view.js';
import { readWords } from './advice.input.js';
import { AdviceRepository } from './advice.repository.js';
import { AdvisedFindingRepository } from './advised-finding.repository.js';

const LINE_LENGTH = 4_000;

/** The client's questions about what was recommended, and the brokerage's replies: advice, and kept as such. */
@Injectable()
export class AdviceLineService {
  constructor(
    private readonly db: TenantDb,
    private readonly advice: AdviceRepository,
    private readonly findings: AdvisedFindingRepository,
    private readonly giver: AdviceGiver,
    private readonly diary: AdviceDiary,
  ) {}

  /** A client user asks; the worker tells the brokerage's diary. Throws `record/not_found`, `input/blank`. */
  async ask(actor: Actor, adviceId: string, question: string): Promise<AdviceLine> {
    requirePermission(actor, 'advice:ask');
    const body = requireText('body', question, LINE_LENGTH);
    return this.db.within(actor, async (tx) => {
      const line = await this.keep(tx, actor, await this.find(tx, adviceId), 'client', body);
      await enqueue(tx, 'advice.asked', { lineId: line.id }, line.clientId);
      return line;
    });
  }

  /** A reply advises too: only a licensed person gives it. Throws `record/not_found`, `advice/promises`, `advice/not_licensed`. */
  async reply(actor: Actor, adviceId: string, words: string): Promise<AdviceLine> {
    requirePermission(actor, 'advice:give');
    const body = readWords('body', words);
    return this.db.within(actor, async (tx) => {
      const advice = await this.find(tx, adviceId);
      await this.giver.requireLicence(tx, actor, await this.findings.byIds(tx, [advice.findingId]));
      const asked = await this.advice.linesByAdviceIds(tx, [adviceId]);
      const questions = asked.filter(({ side }) => side === 'client').map(({ id }) => id);
      const line = await this.keep(tx, actor, advice, 'brokerage', body);
      await this.diary.afterReply(tx, actor, advice.clientId, questions);
      return line;
    });
  }

  /** In the order in which they were written. */
  byAdviceIds(actor: Actor, adviceIds: readonly string[]): Promise<AdviceLine[]> {
    requirePermission(actor, 'advice:read');
    return this.db.read(actor, (tx) => this.advice.linesByAdviceIds(tx, adviceIds));
  }

  private async find(tx: Tx, adviceId: string): Promise<AdviceView> {
    const [advice] = await this.advice.byIds(tx, [adviceId]);
    if (!advice) throw new NotFound('advice');
    return advice;
  }

  private async keep(
    tx: Tx,
    actor: Actor,
    { id: adviceId, clientId }: AdviceView,
    side: AdviceSide,
    body: string,
  ): Promise<AdviceLine> {
    const writtenBy = actor.userId;
    if (writtenBy === null) throw new Forbidden('advice:ask');
    const line = await this.advice.insertLine(tx, { clientId, adviceId, side, body, writtenBy });
    await recordAudit(tx, actor, {
      action: side === 'client' ? 'advice.asked' : 'advice.replied',
      subjectKind: 'client',
      subjectId: clientId,
      clientId,
      detail: { adviceId, lineId: line.id },
    });
    return line;
  }
}
