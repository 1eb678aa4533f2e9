import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { Clock } from '../clock.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { DOMAIN_SETTINGS, type DomainSettings } from '../domain-settings.js';
import { NotFound } from '../errors.js';
import { newId } from '../ids.js';
import { requirePermission } from '../permissions.js';
import { openSecret, sealSecret } from '../sign-in/secret-box.js';
import type { InboundMailKey } from './inbound-mail-key.entity.js';
import { InboundMailKeyRepository, type SealedKey } from './inbound-mail-key.repository.js';

const DAY_MS = 86_400_000;

export type InboundMailKeyView = Pick<InboundMailKey, 'id' | 'createdBy' | 'createdAt' | 'endsAt'>;

/** A key with its secret, which is told to its maker only. */
export interface InboundMailKeyWithSecret extends InboundMailKeyView {
  readonly secret: string;
}

export interface InboundMailWebhook {
  /** where the gateway posts to */
  readonly address: string;
  /** the newest first */
  readonly keys: readonly InboundMailKeyView[];
}

/** The keys with which a brokerage's mail gateway signs: made, replaced, revoked. */
@Injectable()
export class InboundMailKeyService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly keys: InboundMailKeyRepository,
    @Inject(DOMAIN_SETTINGS) private readonly settings: DomainSettings,
  ) {}

  /** Makes a key; the one before counts for another day. */
  async create(actor: Actor): Promise<InboundMailKeyWithSecret> {
    requirePermission(actor, 'inbound_key:write');
    // The secret itself is no result: what is kept for a repeated idempotency key is kept as plain text.
    const id = await this.db.within(actor, (tx) => this.insert(tx, actor));
    return this.db.read(actor, async (tx) => {
      const [key, sealed] = [await this.keys.find(tx, id), await this.keys.sealed(tx, id)];
      if (!key || !sealed) throw new NotFound('inbound mail key');
      return { ...viewOf(key), secret: this.open(tx.tenantId, sealed) };
    });
  }

  /** Ends a key at once; again and again if you like. Throws `record/not_found`. */
  async revoke(actor: Actor, id: string): Promise<InboundMailKeyView> {
    requirePermission(actor, 'inbound_key:write');
    return this.db.within(actor, async (tx) => {
      const before = await this.keys.find(tx, id);
      if (!before) throw new NotFound('inbound mail key');
      const now = this.clock.now();
      await this.keys.end(tx, id, now);
      if (before.endsAt === null || before.endsAt > now) await tell(tx, actor, 'inbound_key.revoked', id);
      return viewOf((await this.keys.find(tx, id))!);
    });
  }

  webhook(actor: Actor): Promise<InboundMailWebhook> {
    requirePermission(actor, 'inbound_key:write');
    return this.db.read(actor, async (tx) => ({
      address: await this.keys.address(tx),
      keys: (await this.keys.all(tx)).map(viewOf),
    }));
  }

  /** The secrets that count now. */
  async validSecrets(tx: Tx): Promise<string[]> {
    const sealed = await this.keys.valid(tx, this.clock.now());
    return sealed.map((key) => this.open(tx.tenantId, key));
  }

  private async insert(tx: Tx, actor: Actor): Promise<string> {
    await this.keys.lock(tx);
    const now = this.clock.now();
    await this.keys.retire(tx, now, new Date(now.getTime() + DAY_MS));
    const id = newId();
    const secret = Buffer.from(randomBytes(32).toString('base64url'));
    const secretBox = sealSecret(this.settings.keys.totpAtRest, place(tx.tenantId, id), secret);
    await this.keys.insert(tx, { id, secretBox, createdBy: actor.userId!, createdAt: now, endsAt: null });
    await tell(tx, actor, 'inbound_key.made', id);
    return id;
  }

  private open(tenantId: string, { id, secretBox }: SealedKey): string {
    return openSecret(this.settings.keys.totpAtRest, place(tenantId, id), secretBox).toString();
  }
}

function place(tenantId: string, id: string): string {
  return `inbound mail key ${tenantId} ${id}`;
}

function viewOf({ id, createdBy, createdAt, endsAt }: InboundMailKey): InboundMailKeyView {
  return { id, createdBy, createdAt, endsAt };
}

function tell(tx: Tx, actor: Actor, action: string, id: string): Promise<void> {
  return recordAudit(tx, actor, { action, subjectKind: 'inbound_mail_key', subjectId: id, clientId: null });
}
