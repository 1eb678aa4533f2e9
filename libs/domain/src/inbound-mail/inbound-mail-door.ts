import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { systemActor } from '../actor.js';
import { Clock } from '../clock.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { Conflict, Unauthenticated } from '../errors.js';
import { newId } from '../ids.js';
import { enqueue } from '../outbox/outbox.js';
import { WebhookDoor } from '../sign-in/webhook-door.js';
import { InboundMailKeyService } from './inbound-mail-key.service.js';
import { InboundMailRepository } from './inbound-mail.repository.js';
import { isSignedBy, isTimely, type Stamp } from './signature.js';

/** Unknown, unsigned, too old, of an ended key, or tried too often: all answer alike. */
export class InboundMailRefused extends Unauthenticated {
  constructor() {
    super('inbound_mail/refused', 'Not accepted.');
  }
}

/** A message as it is handed in. */
export interface HandedIn extends Stamp {
  /** the slug of the brokerage, as the address has it */
  readonly brokerage: string;
  /** the network address of the gateway, for its limit */
  readonly address: string;
}

/** The door of mail gateways. It takes what one of the brokerage's keys signed, once, and reads nothing of it. */
@Injectable()
export class InboundMailDoor {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly door: WebhookDoor,
    private readonly keys: InboundMailKeyService,
    private readonly mails: InboundMailRepository,
  ) {}

  /**
   * Keeps a message and asks for it to be read; `known` when that delivery was taken before. `body` is called only when
   * the rest could be genuine. Throws `inbound_mail/refused`, and `inbound_mail/delivery_reused` when another message came in under
   * the same delivery id.
   */
  async take(handed: HandedIn, body: () => Promise<Buffer>): Promise<'taken' | 'known'> {
    let content: Buffer = Buffer.alloc(0);
    const tenantId = await this.door.enter(handed.brokerage, handed.address, async (tenant) => {
      if (!isTimely(handed, this.clock.now())) return false;
      content = await body();
      const secrets = await this.db.read(systemActor(tenant), (tx) => this.keys.validSecrets(tx));
      return isSignedBy(secrets, handed, content);
    });
    if (tenantId === null) throw new InboundMailRefused();
    return this.db.within(systemActor(tenantId), (tx) => this.keep(tx, handed.deliveryId, content));
  }

  private async keep(tx: Tx, deliveryId: string, content: Buffer): Promise<'taken' | 'known'> {
    const id = newId();
    const sha256 = createHash('sha256').update(content).digest('hex');
    const receivedAt = this.clock.now();
    const delivery = { id, deliveryId, content, byteSize: content.length, sha256, receivedAt };
    if (await this.mails.insertDelivery(tx, delivery)) {
      await enqueue(tx, 'inbound_mail.read', { mailId: id }, null);
      return 'taken';
    }
    if ((await this.mails.deliveredSha256(tx, deliveryId)) === sha256) return 'known';
    throw new Conflict(
      'inbound_mail/delivery_reused',
      'Another message came in under this delivery id. Give each message an id of its own.',
    );
  }
}
