import { PolicyService, type Actor } from '@carveback/domain';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import { CancelPolicyInput, CreatePolicyInput, UpdatePolicyInput } from './policy.input.js';
import { Policy } from './policy.type.js';

/** The policies of clients. */
@Resolver()
export class PolicyResolver {
  constructor(private readonly policies: PolicyService) {}

  @Query(() => Policy)
  @Permit('policy:read')
  policy(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<Policy> {
    return this.policies.get(actor, id);
  }

  @Mutation(() => Policy, {
    description: 'Enters a policy, also one that has expired, and plans its renewal.',
  })
  @Permit('policy:write')
  createPolicy(@CurrentActor() actor: Actor, @Args('input') input: CreatePolicyInput): Promise<Policy> {
    return this.policies.create(actor, input);
  }

  @Mutation(() => Policy)
  @Permit('policy:write')
  updatePolicy(@CurrentActor() actor: Actor, @Args('input') input: UpdatePolicyInput): Promise<Policy> {
    return this.policies.update(actor, input);
  }

  @Mutation(() => Policy, { description: 'Ends a policy before its time.' })
  @Permit('policy:write')
  cancelPolicy(@CurrentActor() actor: Actor, @Args('input') input: CancelPolicyInput): Promise<Policy> {
    return this.policies.cancel(actor, input);
  }

  @Mutation(() => Policy, { description: 'Takes a cancellation back.' })
  @Permit('policy:write')
  reinstatePolicy(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<Policy> {
    return this.policies.reinstate(actor, { id, version });
  }
}
