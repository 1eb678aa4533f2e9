import { BookService, type Actor } from '@carveback/domain';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import { BookArgs, BookPage } from './book.type.js';

/** The brokerage's list of clients. */
@Resolver()
export class BookResolver {
  constructor(private readonly books: BookService) {}

  @Query(() => BookPage, { description: 'The clients of the brokerage, with what needs attention.' })
  @Permit('book:read')
  book(@CurrentActor() actor: Actor, @Args() args: BookArgs): Promise<BookPage> {
    return this.books.list(actor, { ...args, after: args.after ?? null });
  }
}
