import type { ReceivedMail } from '@carveback/documents';
import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import { DOMAIN_SETTINGS, type DomainSettings } from '../domain-settings.js';
import { caseAddresses, type CaseAddresses } from '../messages/case-address.js';
import { MessageService, type Message } from '../messages/index.js';
import type { PlacedBy } from './inbound-mail.entity.js';
import { InboundMailRepository, type FoundCase } from './inbound-mail.repository.js';

/** Where a mail belongs, and by what it shows. */
export interface Placement {
  readonly by: PlacedBy;
  readonly clientId: string;
  readonly requestId: string | null;
  /** the messages of the same client that it returns; empty unless it reports on their delivery */
  readonly returned: readonly Message[];
}

/** Finds where a mail belongs: by the address of a case, else by a message of ours that it answers or returns. */
@Injectable()
export class InboundMailPlacing {
  private readonly addresses: CaseAddresses | null;

  constructor(
    private readonly mails: InboundMailRepository,
    private readonly messages: MessageService,
    @Inject(DOMAIN_SETTINGS) settings: DomainSettings,
  ) {
    this.addresses = caseAddresses(settings);
  }

  /** Null where nothing tells. */
  async of(tx: Tx, mail: ReceivedMail): Promise<Placement | null> {
    const returnedIds = mail.report?.messageIds ?? [];
    const known = await this.known(tx, [...returnedIds, ...mail.answers]);
    const isReturned = ({ messageId }: Message) =>
      mail.report !== null && (returnedIds.length === 0 || returnedIds.includes(messageId));
    const place = (by: PlacedBy, clientId: string, requestId: string | null): Placement => ({
      ...{ by, clientId, requestId },
      returned: known.filter((message) => message.clientId === clientId && isReturned(message)),
    });
    const named = await this.byAddress(tx, mail.recipients);
    if (named) return place('address', named.clientId, named.requestId);
    const [first] = known;
    return first ? place('thread', first.clientId, first.requestId) : null;
  }

  /** In the order of the ids. */
  private async known(tx: Tx, messageIds: readonly string[]): Promise<Message[]> {
    if (messageIds.length === 0) return [];
    const found = new Map((await this.messages.byMessageIdsIn(tx, messageIds)).map((m) => [m.messageId, m]));
    return [...new Set(messageIds)].flatMap((id) => found.get(id) ?? []);
  }

  private async byAddress(tx: Tx, recipients: readonly string[]): Promise<FoundCase | null> {
    for (const { caseNumber, token } of this.addresses?.named(recipients) ?? []) {
      const found = await this.mails.caseOf(tx, caseNumber);
      const of = found && { tenantId: tx.tenantId, requestId: found.requestId };
      if (of && this.addresses?.isGenuine(token, of)) return found;
    }
    return null;
  }
}
