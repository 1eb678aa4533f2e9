import type { LetterFormat } from '@carveback/documents';
import { Injectable } from '@nestjs/common';
import { systemActor } from '../actor.js';
import { Clock } from '../clock.js';
import { getRecord } from '../database/records.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { EndorsementRequest } from '../endorsements/endorsement-request.entity.js';
import { InvalidToken } from '../errors.js';
import { LinkDoor } from '../sign-in/link-door.js';
import { AnswerKeeper } from './answer-keeper.js';
import type { AnswerLink } from './answer-link.entity.js';
import { AnswerLinkRepository, type LinkedLetter } from './answer-link.repository.js';
import { linkStatus } from './answer-link.status.js';
import type { AnswerFields } from './carrier-answer.input.js';

/** Wrong, spent, recalled, expired, of another version, or tried too often: all answer alike. */
export class AnswerLinkInvalid extends InvalidToken {
  constructor() {
    super(
      'answer_link/invalid',
      'This link is not valid (any more). Ask the broker who sent it for a new one.',
    );
  }
}

/** Who holds a link, as the request came in. */
export interface LinkHolder {
  readonly token: string;
  /** the network address, for its limit */
  readonly address: string;
}

/** What the underwriter sees: the letter, and for whom it answers. */
export type LinkPage = Omit<LinkedLetter, 'bindingAuthority'> & {
  readonly recipientName: string;
  readonly expiresAt: Date;
  /** whether a confirmation by this firm binds, if its giver may bind */
  readonly binds: boolean;
};

/** What the underwriter says; the firm is the link's, the day is today, and it is in writing. */
export type AnswerByLink = Omit<AnswerFields, 'givenOn' | 'company' | 'inWriting'>;

/** The underwriter's side of a link: it reads one letter and answers it once, without an account. */
@Injectable()
export class AnswerByLinkService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly door: LinkDoor,
    private readonly links: AnswerLinkRepository,
    private readonly keeper: AnswerKeeper,
  ) {}

  /** The letter and the form's facts; notes the first time. Throws `answer_link/invalid`. */
  open(holder: LinkHolder): Promise<LinkPage> {
    return this.enter(holder, async (tx, link) => {
      const { bindingAuthority, ...letter } = await this.links.letter(
        tx,
        link.requestId,
        link.letterVersion,
        link.company,
      );
      await this.links.mark(tx, link.id, 'opened', this.clock.now());
      return {
        ...letter,
        recipientName: link.recipientName,
        expiresAt: link.expiresAt,
        binds: mayBind(link, bindingAuthority),
      };
    });
  }

  /** The letter as a file. Throws `answer_link/invalid`. */
  file(holder: LinkHolder, format: LetterFormat): Promise<Buffer> {
    return this.enter(holder, async (tx, link) => {
      const bytes = await this.links.file(tx, link, format);
      if (!bytes) throw new AnswerLinkInvalid();
      return bytes;
    });
  }

  /**
   * Takes the answer, once: the link is spent with it. Throws `answer_link/invalid`; what `readAnswer` throws leaves the
   * link open.
   */
  async answer(holder: LinkHolder, given: AnswerByLink): Promise<void> {
    await this.enter(holder, async (tx, link, request) => {
      const { bindingAuthority, timeZone } = await this.links.terms(tx, request.policyId);
      await this.keeper.keep(
        tx,
        systemActor(tx.tenantId),
        request,
        {
          ...given,
          givenOn: this.clock.today(timeZone),
          company: link.company,
          mayBind: given.mayBind && mayBind(link, bindingAuthority),
          inWriting: true,
        },
        { linkId: link.id },
      );
      await this.links.mark(tx, link.id, 'used', this.clock.now());
      return true;
    });
  }

  /** Works in the tenant of an open link, which nobody else can use meanwhile; its request is locked too. */
  private async enter<T>(
    { token, address }: LinkHolder,
    work: (tx: Tx, link: AnswerLink, request: EndorsementRequest) => Promise<T>,
  ): Promise<T> {
    const done = await this.door.enter(token, address, ({ tenantId, id }) =>
      this.db.within(systemActor(tenantId), async (tx) => {
        const link = await this.links.findForUpdate(tx, id);
        if (!link) return null;
        const { requestId } = link;
        const request = await getRecord(
          tx,
          EndorsementRequest,
          requestId,
          'endorsement request',
          'for update',
        );
        if (linkStatus(link, request, this.clock.now()) !== 'open') return null;
        return work(tx, link, request);
      }),
    );
    if (done === null) throw new AnswerLinkInvalid();
    return done;
  }
}

function mayBind({ company }: AnswerLink, bindingAuthority: AnswerLink['company']): boolean {
  return company === 'issuing_company' || company === bindingAuthority;
}
