import { DeadLetterService, type Actor } from '@carveback/domain';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PageArgs } from '../graphql/list-args.js';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import { DeadLetter, DeadLetterPage } from './dead-letter.type.js';

/** Jobs that were given up. */
@Resolver()
export class DeadLetterResolver {
  constructor(private readonly service: DeadLetterService) {}

  @Query(() => DeadLetterPage, { description: 'The latest first.' })
  @Permit('dead_letter:read')
  deadLetters(@CurrentActor() actor: Actor, @Args() { first, after }: PageArgs): Promise<DeadLetterPage> {
    return this.service.list(actor, { first, after: after ?? null });
  }

  @Mutation(() => DeadLetter, { description: 'Puts it back to work; answers it as it was.' })
  @Permit('dead_letter:retry')
  retryDeadLetter(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<DeadLetter> {
    return this.service.retry(actor, id);
  }
}
