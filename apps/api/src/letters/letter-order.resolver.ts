import { LetterOrderService, LetterService, type Actor } from '@carveback/domain';
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import { LetterOrder, OrderLetterInput } from './letter-order.type.js';
import { Letter } from './letter.type.js';

/** Letters that a person of the brokerage asks for. */
@Resolver(() => LetterOrder)
export class LetterOrderResolver {
  constructor(
    private readonly orders: LetterOrderService,
    private readonly letters: LetterService,
  ) {}

  @Mutation(() => LetterOrder, {
    description: 'Orders a letter about a request, or the coverage report of a client.',
  })
  @Permit('letter:order')
  orderLetter(@CurrentActor() actor: Actor, @Args('input') input: OrderLetterInput): Promise<LetterOrder> {
    return this.orders.order(actor, input);
  }

  @ResolveField(() => Letter, { nullable: true, description: 'Null until the worker has made it.' })
  letter(
    @Parent() { id }: LetterOrder,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Letter | undefined> {
    const batch = (ids: string[]) => this.letters.byOrderIds(actor, ids);
    return loaders.one('orderedLetters', id, batch, (letter) => letter.orderId ?? '');
  }
}
