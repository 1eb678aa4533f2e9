import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { Clock } from '../clock.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { Conflict } from '../errors.js';
import { enqueue } from '../outbox/outbox.js';
import { requirePermission } from '../permissions.js';
import { PolicyService } from '../policies/policy.service.js';
import { sha256, type DocumentText } from '../uploads/document-text.js';
import { UploadService } from '../uploads/upload.service.js';
import type { Application } from './application.entity.js';
import { refuseFuture, validateApplication, type NewApplication } from './application.input.js';
import { ApplicationRepository, type ApplicationSummary } from './application.repository.js';

const NOT_IN_HAND: DocumentText = {
  state: 'needs_text',
  text: '',
  pageStarts: [],
  pagesWithoutText: [],
  partsNotRead: [],
  sha256: sha256(''),
  uploadId: null,
};

/** What insureds told carriers before policies began. Never edited; a corrected one is added. */
@Injectable()
export class ApplicationService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly applications: ApplicationRepository,
    private readonly policies: PolicyService,
    private readonly uploads: UploadService,
  ) {}

  /**
   * Files an application for a policy and asks for a review. Without text or upload it counts as signed, but not in
   * hand. Throws `application/empty`, `application/too_long`, `application/duplicate`, `application/not_signed_yet`.
   */
  async add(actor: Actor, input: NewApplication): Promise<ApplicationSummary> {
    requirePermission(actor, 'policy:write');
    const fields = validateApplication(input);
    return this.db.within(actor, async (tx) => {
      refuseFuture(fields.signedOn, await brokerageToday(tx, this.clock));
      const { id: policyId, clientId } = await this.policies.lock(tx, input.policyId);
      const text = await this.textOf(tx, clientId, input);
      await this.refuseDuplicate(tx, policyId, fields.signedOn, text.sha256);
      const owner = { policyId, clientId, createdBy: actor.userId };
      const application = await this.applications.insert(tx, { ...fields, ...text, ...owner });
      await enqueue(tx, 'client.review', { clientId, trigger: 'application.entered' }, clientId);
      const about = { subjectKind: 'application', subjectId: application.id, clientId };
      const detail = { policyId, ...fields, sha256: text.sha256, state: text.state };
      await recordAudit(tx, actor, { action: 'application.entered', ...about, detail });
      return this.applications.summary(tx, application.id);
    });
  }

  /** Those of the applications that the actor sees, with their text, in no order. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<Application[]> {
    requirePermission(actor, 'policy:read');
    return this.db.read(actor, (tx) => this.applications.byIds(tx, ids));
  }

  /** The policies' applications without text, the latest first. */
  async listByPolicyIds(actor: Actor, policyIds: readonly string[]): Promise<ApplicationSummary[]> {
    requirePermission(actor, 'policy:read');
    return this.db.read(actor, (tx) => this.applications.summaries(tx, policyIds));
  }

  /** Of each policy the application that counts, with its text (none while in state `needs_text`), for a review. */
  latest(tx: Tx, policyIds: readonly string[]): Promise<Application[]> {
    return this.applications.latest(tx, policyIds);
  }

  /** Those of the applications with their text, for running an old review again. */
  byIdsIn(tx: Tx, ids: readonly string[]): Promise<Application[]> {
    return this.applications.byIds(tx, ids);
  }

  private async textOf(tx: Tx, clientId: string, { text, uploadId }: NewApplication): Promise<DocumentText> {
    if (!uploadId && (text === null || text === undefined)) return NOT_IN_HAND;
    return this.uploads.documentText(tx, 'application', clientId, { text, uploadId });
  }

  private async refuseDuplicate(tx: Tx, policyId: string, signedOn: string, hash: string): Promise<void> {
    if (!(await this.applications.exists(tx, policyId, signedOn, hash))) return;
    throw new Conflict(
      'application/duplicate',
      `This application, signed on ${signedOn}, is on file already.`,
      'signedOn',
    );
  }
}
