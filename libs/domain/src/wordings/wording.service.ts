import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { Conflict } from '../errors.js';
import { enqueue } from '../outbox/outbox.js';
import { requirePermission } from '../permissions.js';
import type { Policy } from '../policies/policy.entity.js';
import { PolicyService } from '../policies/policy.service.js';
import { UploadService, type TextSource } from '../uploads/upload.service.js';
import { requireText } from '../validate.js';
import type { Wording } from './wording.entity.js';
import {
  refuseOutsidePeriod,
  validateWording,
  type NewWording,
  type WordingFields,
} from './wording.input.js';
import { WordingRepository, type WordingSummary } from './wording.repository.js';

/** That a wording no longer counts, and what counts in its place. */
export interface Supersession {
  readonly id: string;
  readonly why: string;
  readonly replacement?: WordingFields | null;
}

/** What became of a supersession. */
export interface Superseded {
  readonly id: string;
  readonly policyId: string;
  readonly replacement: WordingSummary | null;
}

/** The documents of policies. They are added and superseded, never edited. */
@Injectable()
export class WordingService {
  constructor(
    private readonly db: TenantDb,
    private readonly wordings: WordingRepository,
    private readonly policies: PolicyService,
    private readonly uploads: UploadService,
  ) {}

  /**
   * Files a document of a policy and asks for a review. A scan without text is kept as `needs_text` and never judged.
   * Throws `wording/empty`, `wording/too_long`, `wording/duplicate`, `wording/outside_period`, `wording/two_texts`.
   */
  async add(actor: Actor, input: NewWording): Promise<WordingSummary> {
    requirePermission(actor, 'wording:write');
    return this.db.within(actor, (tx) => this.addIn(tx, actor, input));
  }

  /** Like `add`, for work inside another transaction. */
  async addIn(tx: Tx, actor: Actor, { policyId, ...input }: NewWording): Promise<WordingSummary> {
    requirePermission(actor, 'wording:write');
    const fields = validateWording(input);
    const policy = await this.policies.lock(tx, policyId);
    const wording = await this.file(tx, actor, policy, { ...input, ...fields }, null);
    await this.askForReview(tx, policy, 'wording.entered');
    return wording;
  }

  /**
   * Says that a wording no longer counts: because of the document that replaces it, or withdrawn without one (filed on
   * the wrong policy, say). Throws `wording/already_superseded`, and for the replacement what `add` throws.
   */
  async supersede(actor: Actor, input: Supersession): Promise<Superseded> {
    requirePermission(actor, 'wording:write');
    return this.db.within(actor, (tx) => this.supersedeIn(tx, actor, input));
  }

  /** Like `supersede`, for work inside another transaction. */
  async supersedeIn(tx: Tx, actor: Actor, input: Supersession): Promise<Superseded> {
    requirePermission(actor, 'wording:write');
    const why = requireText('why', input.why, 2_000);
    const { replacement } = input;
    const fields = replacement ? { ...replacement, ...validateWording(replacement) } : null;
    const { id, policyId, clientId, title } = await this.wordings.get(tx, input.id);
    const policy = await this.policies.lock(tx, policyId);
    await this.refuseSuperseded(tx, id);
    const successor = fields ? await this.file(tx, actor, policy, fields, id) : null;
    const replacedById = successor?.id ?? null;
    await this.wordings.supersede(tx, { id, policyId, clientId, replacedById, why, createdBy: actor.userId });
    const about = { subjectKind: 'wording', subjectId: id, clientId, detail: { title, why, replacedById } };
    await recordAudit(tx, actor, { action: 'wording.superseded', ...about });
    await this.askForReview(tx, policy, 'wording.superseded');
    return { id, policyId, replacement: successor };
  }

  /** One wording without its text, superseded or not. */
  async summary(actor: Actor, id: string): Promise<WordingSummary> {
    requirePermission(actor, 'wording:read');
    return this.db.read(actor, (tx) => this.wordings.summary(tx, id));
  }

  /** One wording with its text, superseded or not. */
  async get(actor: Actor, id: string): Promise<Wording> {
    requirePermission(actor, 'wording:read');
    return this.db.read(actor, (tx) => this.wordings.get(tx, id));
  }

  /** Those of the wordings that the actor sees, with their text, in no order. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<Wording[]> {
    requirePermission(actor, 'wording:read');
    return this.db.read(actor, (tx) => this.wordings.byIds(tx, ids));
  }

  /** The policies' wordings without text, standing and superseded, oldest first. */
  async listByPolicyIds(actor: Actor, policyIds: readonly string[]): Promise<WordingSummary[]> {
    requirePermission(actor, 'wording:read');
    return this.db.read(actor, (tx) => this.wordings.summaries(tx, policyIds));
  }

  /** The standing wordings of the policies with their text, for a review; those in state `needs_text` have none. */
  standing(tx: Tx, policyIds: readonly string[]): Promise<Wording[]> {
    return this.wordings.standing(tx, policyIds);
  }

  /** Those of the wordings with their text, superseded or not, for running an old review again. */
  byIdsIn(tx: Tx, ids: readonly string[]): Promise<Wording[]> {
    return this.wordings.byIds(tx, ids);
  }

  /** The standing endorsement of the policy with the same text, or null. */
  async sameEndorsement(tx: Tx, policyId: string, source: TextSource): Promise<string | null> {
    const { clientId } = await this.policies.getIn(tx, policyId);
    const { sha256 } = await this.uploads.documentText(tx, 'wording', clientId, source);
    const same = await this.wordings.standingWithHash(tx, policyId, sha256);
    return same?.kind === 'endorsement' ? same.id : null;
  }

  /** Stores a validated document; `replaces` is the wording whose place it takes. */
  private async file(
    tx: Tx,
    actor: Actor,
    policy: Policy,
    { text: given, uploadId, ...fields }: WordingFields,
    replaces: string | null,
  ): Promise<WordingSummary> {
    refuseOutsidePeriod(fields.effectiveOn ?? null, policy);
    const text = await this.uploads.documentText(tx, 'wording', policy.clientId, { text: given, uploadId });
    await this.refuseDuplicate(tx, policy.id, text, replaces);
    const { id: policyId, clientId } = policy;
    const owner = { policyId, clientId, issuedForId: fields.issuedForId ?? null, createdBy: actor.userId };
    const wording = await this.wordings.insert(tx, { ...validateWording(fields), ...text, ...owner });
    const { id, kind, title, sha256, state } = wording;
    const about = { subjectKind: 'wording', subjectId: id, clientId };
    await recordAudit(tx, actor, {
      action: 'wording.entered',
      ...about,
      detail: { policyId, kind, title, sha256, state },
    });
    return this.wordings.summary(tx, id);
  }

  private async refuseDuplicate(
    tx: Tx,
    policyId: string,
    { sha256, uploadId }: Pick<Wording, 'sha256' | 'uploadId'>,
    replaces: string | null,
  ): Promise<void> {
    const same = await this.wordings.standingWithHash(tx, policyId, sha256);
    if (!same || same.id === replaces) return;
    throw new Conflict(
      'wording/duplicate',
      `This policy has the same text on file already, as "${same.title}". Open that one.`,
      uploadId ? 'uploadId' : 'text',
    );
  }

  private async refuseSuperseded(tx: Tx, id: string): Promise<void> {
    if (!(await this.wordings.isSuperseded(tx, id))) return;
    throw new Conflict(
      'wording/already_superseded',
      'That wording was superseded or withdrawn before. Reload to see what stands now.',
      'id',
    );
  }

  private async askForReview(tx: Tx, { clientId }: Policy, trigger: string): Promise<void> {
    await enqueue(tx, 'client.review', { clientId, trigger }, clientId);
  }
}
