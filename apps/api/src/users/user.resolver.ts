import { UserService, type Actor } from '@carveback/domain';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import { UpdateUserInput, User, UserPage } from './user.type.js';

/** The people of a brokerage. */
@Resolver()
export class UserResolver {
  constructor(private readonly people: UserService) {}

  @Query(() => User, { description: 'The one who asks.' })
  @Permit('account:self')
  me(@CurrentActor() actor: Actor): Promise<User> {
    return this.people.me(actor);
  }

  @Query(() => UserPage, { description: 'Everybody, by name; disabled people too.' })
  @Permit('user:read')
  users(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<UserPage> {
    return this.people.list(actor, { first, after: after ?? null });
  }

  @Mutation(() => User)
  @Permit('user:write')
  updateUser(@CurrentActor() actor: Actor, @Args('input') { id, ...change }: UpdateUserInput): Promise<User> {
    return this.people.update(actor, id, change);
  }

  @Mutation(() => User, { description: 'Shuts a person out at once.' })
  @Permit('user:disable')
  disableUser(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<User> {
    return this.people.disable(actor, id, version);
  }

  @Mutation(() => User, { description: 'Lets a disabled person sign in again.' })
  @Permit('user:disable')
  enableUser(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<User> {
    return this.people.enable(actor, id, version);
  }

  @Mutation(() => User, {
    description: 'Takes a lost second factor away; the next sign-in sets up a new one.',
  })
  @Permit('user:write')
  resetSecondFactor(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<User> {
    return this.people.resetSecondFactor(actor, id);
  }
}
