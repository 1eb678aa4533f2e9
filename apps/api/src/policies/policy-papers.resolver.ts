import { ApplicationService, PolicyService, WordingService, type Actor } from '@carveback/domain';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Application } from '../applications/application.type.js';
import { CurrentActor } from '../kernel/current-actor.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import { Wording } from '../wordings/wording.type.js';
import { PolicyInsured } from './insured.type.js';
import { Policy } from './policy.type.js';

/** A policy's insureds, wordings and applications. */
@Resolver(() => Policy)
export class PolicyPapersResolver {
  constructor(
    private readonly policies: PolicyService,
    private readonly wordingService: WordingService,
    private readonly applicationService: ApplicationService,
  ) {}

  @ResolveField(() => [PolicyInsured])
  insureds(
    @Parent() { id }: Policy,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<PolicyInsured[]> {
    const batch = (ids: string[]) => this.policies.insuredsByPolicyIds(actor, ids);
    return loaders.many('insureds', id, batch, (insured) => insured.policyId);
  }

  @ResolveField(() => [Wording], {
    description: 'Those that stand and those that were superseded, oldest first.',
  })
  wordings(
    @Parent() { id }: Policy,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Wording[]> {
    const batch = (ids: string[]) => this.wordingService.listByPolicyIds(actor, ids);
    return loaders.many('wordings', id, batch, (wording) => wording.policyId);
  }

  @ResolveField(() => [Application], { description: 'The one signed last first; that one counts.' })
  applications(
    @Parent() { id }: Policy,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Application[]> {
    const batch = (ids: string[]) => this.applicationService.listByPolicyIds(actor, ids);
    return loaders.many('applications', id, batch, (application) => application.policyId);
  }
}
