import { TREATMENTS, type Quotation, type Treatment } from '@carveback/documents';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { Conflict, Forbidden, NotFound } from '../errors.js';
import { requirePermission } from '../permissions.js';
import { consequenceOf, proposedWords, type ProposedWords } from './advice-words.js';
import type { AdviceDraft } from './advice-draft.entity.js';
import { AdviceDraftRepository } from './advice-draft.repository.js';
import { readItem, requireIds, type AdviceItem } from './advice.input.js';
import { AdviceRepository } from './advice.repository.js';
import { AdvisedFindingRepository, type AdvisedFinding } from './advised-finding.repository.js';

/** Advice as it may be given for a finding: what was prepared, else what the finding suggests. */
export interface AdviceProposal {
  readonly findingId: string;
  readonly service: string;
  readonly treatment: Treatment;
  readonly words: string;
  readonly consequence: string;
  readonly quoted: readonly Quotation[];
  /** how each of the treatments would be put */
  readonly treatments: readonly ProposedWords[];
  readonly draft: AdviceDraft | null;
}

export interface AdviceToPrepare extends AdviceItem {
  /** of the draft that was edited; left out: there is none yet */
  readonly version?: number | null;
}

/** Advice before it is given. Anybody of the brokerage may prepare it. */
@Injectable()
export class AdviceDraftService {
  constructor(
    private readonly db: TenantDb,
    private readonly findings: AdvisedFindingRepository,
    private readonly drafts: AdviceDraftRepository,
    private readonly advice: AdviceRepository,
  ) {}

  /** The words to begin with, in the order of the findings. Throws `record/not_found`, `advice/settled`, `advice/nothing`, `advice/twice`. */
  async propose(actor: Actor, findingIds: readonly string[]): Promise<AdviceProposal[]> {
    requirePermission(actor, 'advice:prepare');
    requireIds('findingIds', findingIds);
    return this.db.read(actor, async (tx) => {
      const found = await this.findings.byIds(tx, findingIds);
      requireOpen(found, findingIds);
      const drafts = await this.drafts.byFindingIds(tx, findingIds);
      return found.map((finding) =>
        proposal(finding, drafts.find(({ findingId }) => findingId === finding.findingId) ?? null),
      );
    });
  }

  /**
   * Keeps prepared words for somebody licensed to give. Throws `record/not_found`, `record/changed`, `advice/settled`,
   * `advice/prepared` when there is a draft already and no version is named, `advice/promises`.
   */
  async prepare(actor: Actor, { version = null, ...given }: AdviceToPrepare): Promise<AdviceDraft> {
    requirePermission(actor, 'advice:prepare');
    const preparedBy = actor.userId;
    if (preparedBy === null) throw new Forbidden('advice:prepare');
    const item = readItem(given);
    return this.db.within(actor, async (tx) => {
      const { findingId } = item;
      const [finding] = requireOpen(await this.findings.byIds(tx, [findingId]), [findingId]);
      const [before] = await this.drafts.byFindingIds(tx, [findingId]);
      const { clientId } = finding!;
      if (before && version === null) throw prepared();
      const draft = before
        ? await this.drafts.update(tx, before.id, version!, { ...item, preparedBy })
        : await this.drafts.insert(tx, {
            ...item,
            clientId,
            preparedBy,
            preparedFor: '',
            offeredAgainOf: await this.declinedOf(tx, clientId, findingId),
          });
      await recordAudit(tx, actor, {
        action: 'advice.prepared',
        subjectKind: 'client',
        subjectId: clientId,
        clientId,
        detail: { findingId, treatment: draft.treatment },
      });
      return draft;
    });
  }

  /** What is prepared for these clients and not given yet, of findings that are open. */
  byClientIds(actor: Actor, clientIds: readonly string[]): Promise<AdviceDraft[]> {
    requirePermission(actor, 'finding:read');
    return this.db.read(actor, (tx) => this.drafts.byClientIds(tx, clientIds));
  }

  private async declinedOf(tx: Tx, clientId: string, findingId: string): Promise<string | null> {
    const declined = await this.advice.declined(tx, clientId);
    return declined.find((finding) => finding.findingId === findingId)?.adviceId ?? null;
  }
}

function proposal(finding: AdvisedFinding, draft: AdviceDraft | null): AdviceProposal {
  const { findingId, service, quoted } = finding;
  const treatments = proposedWords(finding);
  return {
    findingId,
    service,
    quoted,
    treatments,
    draft,
    treatment: draft?.treatment ?? TREATMENTS[0],
    words: draft?.words ?? treatments[0]!.words,
    consequence: draft?.consequence ?? consequenceOf(finding),
  };
}

/** Throws `record/not_found`, `advice/settled`. */
export function requireOpen(found: AdvisedFinding[], wanted: readonly string[]): AdvisedFinding[] {
  if (found.length !== wanted.length) throw new NotFound('finding');
  const cured = found.find((finding) => finding.cured);
  if (!cured) return found;
  throw new Conflict(
    'advice/settled',
    `What was found about "${cured.service}" is cured: there is nothing to advise any more.`,
    'findingId',
  );
}

function prepared(): Conflict {
  return new Conflict(
    'advice/prepared',
    'Advice about this finding is prepared already. Read it, and name its version to change it.',
    'version',
  );
}
