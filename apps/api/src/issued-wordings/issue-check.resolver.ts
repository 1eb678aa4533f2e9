import { CarriedForwardService, IssueCheckService, type Actor } from '@carveback/domain';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import { CarriedEndorsement } from './carried-forward.type.js';
import { Correction, IssueCheck } from './issue-check.type.js';

/** The proof that an issued endorsement does what was asked for. */
@Resolver(() => IssueCheck)
export class IssueCheckResolver {
  constructor(
    private readonly checks: IssueCheckService,
    private readonly carried: CarriedForwardService,
  ) {}

  @Mutation(() => IssueCheck, {
    description: 'Checks the newest issued wording of a request again, with the rules and records of today.',
  })
  @Permit('endorsement:write')
  recheckIssuedWording(
    @CurrentActor() actor: Actor,
    @Args('requestId', { type: () => ID }) requestId: string,
  ): Promise<IssueCheck> {
    return this.checks.recheck(actor, requestId);
  }

  @Mutation(() => IssueCheck, {
    description:
      'The caller, who is licensed, attests having read the issued wording beside this check, which is the newest one.',
  })
  @Permit('endorsement:approve')
  attestIssuedWording(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int, description: 'The version that was looked at.' }) version: number,
  ): Promise<IssueCheck> {
    return this.checks.attest(actor, { id, version });
  }

  @Query(() => [Correction], {
    description: 'What to ask the carrier to correct, by the newest check; empty when it passed.',
  })
  @Permit('review:read')
  corrections(
    @CurrentActor() actor: Actor,
    @Args('requestId', { type: () => ID }) requestId: string,
  ): Promise<Correction[]> {
    return this.checks.corrections(actor, requestId);
  }

  @Query(() => [CarriedEndorsement], {
    description:
      'Whether the endorsements of the expiring policy live on in its renewal, in the order of entry.',
  })
  @Permit('review:read')
  carriedForward(
    @CurrentActor() actor: Actor,
    @Args('policyId', { type: () => ID, description: 'The expiring one.' }) policyId: string,
    @Args('renewalPolicyId', { type: () => ID }) renewalPolicyId: string,
  ): Promise<CarriedEndorsement[]> {
    return this.carried.list(actor, policyId, renewalPolicyId);
  }
}
