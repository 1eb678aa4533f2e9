import { concedes } from '@carveback/documents';
import { isServiceCode } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { InvalidInput } from '../errors.js';
import { wordPatterns } from '../like.js';
import { Cursors, pageOf, requirePageSize, type Page, type PageRequest } from '../paging.js';
import type { CarrierWords } from '../reviews/carrier-words.js';
import { requirePermission } from '../permissions.js';
import type { Precedent } from './precedent.js';
import { WordingLibraryRepository } from './wording-library.repository.js';

const SORT = 'wording_library';
const PER_DRAFT = 5;
/** Longer than any endorsement of one kind: a whole form is nobody's proposal. */
const LONGEST_WORDS = 4000;

export interface LibrarySearch extends PageRequest {
  /** the issuing company, MGA or wholesaler */
  readonly carrierId?: string | null;
  /** of the taxonomy */
  readonly serviceCode?: string | null;
  /** all must occur in what was asked, said or issued */
  readonly words?: string | null;
}

/**
 * The wording library: what each carrier accepted, declined, asked and charged, with the final words and the days
 * taken. It is read from the requests and answers themselves, so it is never behind them.
 */
@Injectable()
export class WordingLibraryService {
  constructor(
    private readonly db: TenantDb,
    private readonly library: WordingLibraryRepository,
    private readonly cursors: Cursors,
  ) {}

  /** The latest submitted first. Throws `wording_library/service_code`, `input/*`. */
  async search(actor: Actor, search: LibrarySearch): Promise<Page<Precedent>> {
    requirePermission(actor, 'wording_library:read');
    const most = requirePageSize(search.first);
    const after = search.after ? this.cursors.decode(actor.tenantId, SORT, search.after) : null;
    const filter = {
      carrierId: search.carrierId ?? null,
      serviceCode: readCode(search.serviceCode ?? null),
      words: wordPatterns(search.words),
    };
    const rows = await this.db.read(actor, (tx) =>
      this.library.search(tx, filter, most + 1, after as [string, string] | null),
    );
    const cursorOf = (last: (typeof rows)[number]) =>
      this.cursors.encode(actor.tenantId, SORT, [last.sortKey, last.requestId]);
    return pageOf(rows, most, cursorOf, ({ sortKey: _, ...precedent }): Precedent => precedent);
  }

  /**
   * What the carriers of these requests answered before, the same services first: to be read while the next letter to
   * them is drafted.
   */
  precedentsOf(
    actor: Actor,
    requestIds: readonly string[],
  ): Promise<(Precedent & { readonly draftId: string })[]> {
    requirePermission(actor, 'wording_library:read');
    return this.db.read(actor, (tx) => this.library.ofRequests(tx, requestIds, PER_DRAFT));
  }

  /**
   * What the same issuing company or MGA issued before for the services of a request, and what passed its check: to be
   * proposed first. Words that name another insured, or that a letter to a carrier must not have, are left out.
   */
  async carrierWordsIn(tx: Tx, requestId: string): Promise<CarrierWords[]> {
    const found = await this.library.carrierWords(tx, requestId, PER_DRAFT, LONGEST_WORDS);
    return found.filter(({ title, text }) => concedes(`${title}\n${text}`).length === 0);
  }
}

function readCode(code: string | null): string | null {
  if (code === null || isServiceCode(code)) return code;
  throw new InvalidInput(
    'serviceCode',
    `"${code.slice(0, 40).toWellFormed()}" is no service code of the taxonomy.`,
    'wording_library/service_code',
  );
}
