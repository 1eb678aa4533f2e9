import { PolicyService, ServiceLineService, WordingService, type Actor } from '@carveback/domain';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import { Policy } from '../policies/policy.type.js';
import { ServiceLine } from '../service-lines/service-line.type.js';
import { Quotation, Verdict } from './review.type.js';

/** What a verdict refers to. */
@Resolver(() => Verdict)
export class VerdictResolver {
  constructor(
    private readonly lines: ServiceLineService,
    private readonly policyService: PolicyService,
    private readonly wordings: WordingService,
  ) {}

  @ResolveField(() => [Quotation], { description: 'The words that decide, the first one most.' })
  async evidence(
    @Parent() { policyId, evidence }: Verdict,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Quotation[]> {
    const batch = (ids: string[]) => this.wordings.listByPolicyIds(actor, ids);
    const documents = await loaders.many('wordings', policyId, batch, (wording) => wording.policyId);
    const titleOf = (id: string) => documents.find((wording) => wording.id === id)?.title ?? null;
    return evidence.map((words) => ({ ...words, document: titleOf(words.wordingId) }));
  }

  @ResolveField(() => ServiceLine, { nullable: true })
  serviceLine(
    @Parent() { serviceLineId }: Verdict,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<ServiceLine | undefined> {
    const batch = (ids: string[]) => this.lines.byIds(actor, ids);
    return loaders.one('serviceLinesById', serviceLineId, batch, (line) => line.id);
  }

  @ResolveField(() => Policy, { nullable: true })
  policy(
    @Parent() { policyId }: Verdict,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Policy | undefined> {
    const batch = (ids: string[]) => this.policyService.byIds(actor, ids);
    return loaders.one('policiesById', policyId, batch, (policy) => policy.id);
  }
}
