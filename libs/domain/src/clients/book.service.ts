import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { Clock } from '../clock.js';
import { TenantDb } from '../database/tenant-db.js';
import { wordPatterns } from '../like.js';
import { Cursors, pageOf, requirePageSize, type Page, type PageRequest } from '../paging.js';
import { requirePermission } from '../permissions.js';
import { requireOneOf } from '../validate.js';
import { BookRepository, type BookEntry, type BookQuery, type BookRow } from './book.repository.js';
import { BOOK_SORTS, DIRECTIONS, type BookSort, type Direction } from './book.sql.js';
import { CLIENT_STATUSES, type ClientStatus } from './client.entity.js';

/** Which clients to list, and in which order. Absent members do not restrict. */
export interface BookRequest extends PageRequest {
  /** each of its words anywhere in the client's name, or in the name of one of its entities */
  readonly search?: string | null;
  /** default name */
  readonly sort?: BookSort | null;
  /** default: names from A, worst finding first, soonest renewal first. Clients without one come last either way. */
  readonly direction?: Direction | null;
  readonly status?: ClientStatus | null;
  readonly accountManagerId?: string | null;
  /** in the placement of a policy that has not ended */
  readonly carrierId?: string | null;
}

/** The brokerage's book: all clients with what needs attention. */
@Injectable()
export class BookService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly cursors: Cursors,
    private readonly books: BookRepository,
  ) {}

  /** One page of the book. Throws `input/page_size`, `input/cursor`. */
  async list(actor: Actor, request: BookRequest): Promise<Page<BookEntry>> {
    requirePermission(actor, 'book:read');
    const most = requirePageSize(request.first);
    const sort = requireOneOf('sort', request.sort ?? 'name', Object.keys(BOOK_SORTS) as BookSort[]);
    const direction = requireOneOf('direction', request.direction ?? BOOK_SORTS[sort], DIRECTIONS);
    const list = `book:${sort}:${direction}`;
    const query: Omit<BookQuery, 'today'> = {
      sort,
      direction,
      patterns: wordPatterns(request.search),
      status: request.status ? requireOneOf('status', request.status, CLIENT_STATUSES) : null,
      accountManagerId: request.accountManagerId ?? null,
      carrierId: request.carrierId ?? null,
      after: request.after
        ? (this.cursors.decode(actor.tenantId, list, request.after) as [number, string, string])
        : null,
      most: most + 1,
    };
    const rows = await this.db.read(actor, async (tx) =>
      this.books.list(tx, { ...query, today: await brokerageToday(tx, this.clock) }),
    );
    const cursorOf = ({ sortKey, sortName, id }: BookRow) =>
      this.cursors.encode(actor.tenantId, list, [sortKey, sortName, id]);
    return pageOf(rows, most, cursorOf, ({ sortKey: _key, sortName: _name, ...entry }) => entry);
  }
}
