import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { findSubject } from '../clients/subject.js';
import { Clock } from '../clock.js';
import { TenantDb } from '../database/tenant-db.js';
import { Conflict, NotFound } from '../errors.js';
import { Cursors, pageOf, requirePageSize, type Page, type PageRequest } from '../paging.js';
import { requirePermission } from '../permissions.js';
import { requireOneOf, requireText } from '../validate.js';
import { InboundMailFiling, subjectOf } from './inbound-mail-filing.js';
import type { InboundMailPaper } from './inbound-mail-paper.entity.js';
import { INBOUND_MAIL_STATES, type InboundMail, type InboundMailState } from './inbound-mail.entity.js';
import { InboundMailRepository } from './inbound-mail.repository.js';

const LIST = 'inbound_mails';

export interface InboundMailRequest extends PageRequest {
  /** left out or null: whatever the state */
  readonly state?: InboundMailState | null;
}

/** Where to file a mail: exactly one of a client and a case. */
export interface MailToFile {
  readonly id: string;
  readonly version: number;
  readonly clientId?: string | null;
  readonly requestId?: string | null;
}

export interface MailToSetAside {
  readonly id: string;
  readonly version: number;
  readonly why: string;
}

/** Mails that came in, as brokers read and file them. */
@Injectable()
export class InboundMailService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly cursors: Cursors,
    private readonly mails: InboundMailRepository,
    private readonly filing: InboundMailFiling,
  ) {}

  /** The latest first. */
  async list(
    actor: Actor,
    { state: given, first, after: cursor }: InboundMailRequest,
  ): Promise<Page<InboundMail>> {
    requirePermission(actor, 'inbound_mail:read');
    const most = requirePageSize(first);
    const state = given ? requireOneOf('state', given, INBOUND_MAIL_STATES) : null;
    const list = `${LIST}.${state ?? 'all'}`;
    const after = cursor === null ? null : this.cursors.decode(actor.tenantId, list, cursor);
    const rows = await this.db.read(actor, (tx) =>
      this.mails.list(tx, state, after as [string, string] | null, most + 1),
    );
    const cursorOf = ({ mail, sortKey }: (typeof rows)[number]) =>
      this.cursors.encode(actor.tenantId, list, [sortKey, mail.id]);
    return pageOf(rows, most, cursorOf, ({ mail }) => mail);
  }

  /** In the order in which they came in. */
  byRequestIds(actor: Actor, requestIds: readonly string[]): Promise<InboundMail[]> {
    requirePermission(actor, 'inbound_mail:read');
    return this.db.read(actor, (tx) => this.mails.byRequestIds(tx, requestIds));
  }

  /** Those about no request, in the order in which they came in. */
  byClientIds(actor: Actor, clientIds: readonly string[]): Promise<InboundMail[]> {
    requirePermission(actor, 'inbound_mail:read');
    return this.db.read(actor, (tx) => this.mails.byClientIds(tx, clientIds));
  }

  /** The message and its attachments as files of the client that each mail is filed to. */
  papers(actor: Actor, mailIds: readonly string[]): Promise<InboundMailPaper[]> {
    requirePermission(actor, 'inbound_mail:read');
    return this.db.read(actor, (tx) => this.mails.papers(tx, mailIds));
  }

  /** The message byte for byte, as it came in. Throws `record/not_found`. */
  async content(actor: Actor, id: string): Promise<Buffer> {
    requirePermission(actor, 'inbound_mail:read');
    const delivered = await this.db.read(actor, (tx) => this.mails.delivered(tx, id));
    if (!delivered) throw new NotFound('inbound mail');
    return delivered.content;
  }

  /**
   * Files a mail to a case or client; one that was filed elsewhere, or set aside, anew. Throws `subject/one`, `record/changed`,
   * `record/not_found`.
   */
  async file(actor: Actor, { id, version, clientId, requestId }: MailToFile): Promise<InboundMail> {
    requirePermission(actor, 'inbound_mail:file');
    return this.db.within(actor, async (tx) => {
      const before = await this.mails.getForUpdate(tx, id);
      const subject = await findSubject(tx, { clientId, requestId });
      const filed = await this.mails.update(tx, id, version, {
        ...{ state: 'filed', clientId: subject.clientId, requestId: subject.requestId, why: '' },
        ...{ filedBy: actor.userId, filedAt: this.clock.now() },
      });
      await recordAudit(tx, actor, {
        action: 'inbound_mail.filed',
        ...subjectOf(filed),
        detail: { mailId: id, from: { clientId: before.clientId, requestId: before.requestId } },
      });
      await this.filing.follow(tx, actor, filed, null);
      return filed;
    });
  }

  /** Puts an unfiled mail aside. Throws `inbound_mail/filed`, `record/changed`, `record/not_found`, `input/blank`. */
  async setAside(actor: Actor, { id, version, why: given }: MailToSetAside): Promise<InboundMail> {
    requirePermission(actor, 'inbound_mail:file');
    const why = requireText('why', given, 2_000);
    return this.db.within(actor, async (tx) => {
      const { state } = await this.mails.getForUpdate(tx, id);
      if (state === 'filed') {
        throw new Conflict(
          'inbound_mail/filed',
          'This mail belongs to a file and stays there. If it is the wrong one, file it to another.',
          'id',
        );
      }
      const filedAt = this.clock.now();
      const changes = { state: 'set_aside', why, filedBy: actor.userId, filedAt } as const;
      const aside = await this.mails.update(tx, id, version, changes);
      await recordAudit(tx, actor, {
        action: 'inbound_mail.set_aside',
        ...subjectOf(aside),
        detail: { mailId: id, why },
      });
      return aside;
    });
  }
}
