import type { Letterhead } from '@carveback/documents';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { difference } from '../changes.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { requirePermission } from '../permissions.js';
import type { Brokerage } from './brokerage.entity.js';
import { readBrokerageChange, type BrokerageChange, type BrokerageFacts } from './brokerage.input.js';
import { BrokerageRepository, type StoredLogo } from './brokerage.repository.js';
import { sniffLogo } from './logo.js';

export interface BrokerageView extends BrokerageFacts {
  readonly id: string;
  /** what is named at sign-in */
  readonly slug: string;
  readonly requireMfa: boolean;
  readonly hasLogo: boolean;
  readonly version: number;
}

/** The tenant's own record: letterhead, time zone, address on the web. */
@Injectable()
export class BrokerageService {
  constructor(
    private readonly db: TenantDb,
    private readonly brokerages: BrokerageRepository,
  ) {}

  async read(actor: Actor): Promise<BrokerageView> {
    requirePermission(actor, 'brokerage:read');
    return this.db.read(actor, async (tx) => view(await this.brokerages.get(tx)));
  }

  /** Throws `record/changed` and what a wrong field throws (`brokerage/time_zone`, `brokerage/public_url`, …). */
  async update(actor: Actor, input: BrokerageChange): Promise<BrokerageView> {
    requirePermission(actor, 'brokerage:write');
    const changes = readBrokerageChange(input);
    return this.db.within(actor, async (tx) => {
      const before = await this.brokerages.get(tx);
      const after = await this.brokerages.update(tx, input.version, changes);
      await audit(tx, actor, 'brokerage.changed', difference(before, changes));
      return view(after);
    });
  }

  /** Sets the logo of the letterhead, PNG or JPEG up to 200 kB; null removes it. Throws `brokerage/logo`. */
  async setLogo(actor: Actor, version: number, bytes: Buffer | null): Promise<BrokerageView> {
    requirePermission(actor, 'brokerage:write');
    const logoMediaType = bytes && sniffLogo(bytes);
    return this.db.within(actor, async (tx) => {
      const after = await this.brokerages.update(tx, version, { logo: bytes, logoMediaType });
      await audit(tx, actor, 'brokerage.logo_changed', {
        mediaType: logoMediaType,
        bytes: bytes?.length ?? 0,
      });
      return view(after);
    });
  }

  async logo(actor: Actor): Promise<StoredLogo | null> {
    requirePermission(actor, 'brokerage:read');
    return this.db.read(actor, (tx) => this.brokerages.logo(tx));
  }

  /** The brokerage as it signs its paper. */
  async letterhead(tx: Tx): Promise<Letterhead> {
    const { name, address, phone, email, licenceNumber } = await this.brokerages.get(tx);
    const lines = address.split(/\r?\n/).map((line) => line.trim());
    return {
      name,
      addressLines: lines.filter((line) => line !== ''),
      phone: phone || null,
      email: email || null,
      website: null,
      licenceNumber: licenceNumber || null,
      logo: await this.brokerages.logo(tx),
    };
  }
}

function view(record: Brokerage): BrokerageView {
  const { tenantId: id, slug, name, address, licenceNumber, phone, email, timeZone, publicUrl } = record;
  const { requireMfa, version, logoMediaType } = record;
  const facts = { name, address, licenceNumber, phone, email, timeZone, publicUrl };
  return { id, slug, ...facts, requireMfa, version, hasLogo: logoMediaType !== null };
}

function audit(tx: Tx, actor: Actor, action: string, detail: object): Promise<void> {
  return recordAudit(tx, actor, {
    action,
    subjectKind: 'brokerage',
    subjectId: tx.tenantId,
    clientId: null,
    detail,
  });
}
