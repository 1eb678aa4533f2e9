import { IssueCheckService, IssuedWordingService, WordingService, type Actor } from '@carveback/domain';
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EndorsementRequest } from '../endorsements/endorsement-request.type.js';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import { Wording } from '../wordings/wording.type.js';
import { IssueCheck } from './issue-check.type.js';
import { EnterIssuedWordingInput, IssuedWording } from './issued-wording.type.js';

/** Endorsements as carriers issued them. */
@Resolver(() => IssuedWording)
export class IssuedWordingResolver {
  constructor(
    private readonly issued: IssuedWordingService,
    private readonly checkService: IssueCheckService,
    private readonly wordings: WordingService,
  ) {}

  @Mutation(() => IssuedWording, {
    description:
      'Files what the carrier issued with the policy and checks it at once; a request that waits for it moves to issued.',
  })
  @Permit('endorsement:write')
  enterIssuedWording(
    @CurrentActor() actor: Actor,
    @Args('input') input: EnterIssuedWordingInput,
  ): Promise<IssuedWording> {
    return this.issued.enter(actor, input);
  }

  @ResolveField(() => Wording, { nullable: true, description: 'The document, superseded or not.' })
  wording(
    @Parent() { wordingId, policyId }: IssuedWording,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Wording | undefined> {
    const batch = (ids: string[]) => this.wordings.listByPolicyIds(actor, ids);
    return loaders
      .many('wordings', policyId, batch, (wording) => wording.policyId)
      .then((all) => all.find(({ id }) => id === wordingId));
  }

  @ResolveField(() => IssueCheck, {
    nullable: true,
    description: 'The newest one, which counts. For brokers.',
  })
  async check(
    @Parent() issued: IssuedWording,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<IssueCheck | null> {
    const [newest] = await this.checks(issued, actor, loaders);
    return newest ?? null;
  }

  @ResolveField(() => [IssueCheck], { nullable: true, description: 'The newest first. For brokers.' })
  checks(
    @Parent() { id }: IssuedWording,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<IssueCheck[]> {
    const batch = (ids: string[]) => this.checkService.byIssuedIds(actor, ids);
    return loaders.many('issueChecks', id, batch, (check) => check.issuedId);
  }
}

/** What was issued for a request. */
@Resolver(() => EndorsementRequest)
export class RequestIssuedResolver {
  constructor(private readonly issued: IssuedWordingService) {}

  @ResolveField(() => IssuedWording, { nullable: true, description: 'The newest one, which counts.' })
  async issuedWording(
    @Parent() request: EndorsementRequest,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<IssuedWording | null> {
    const [newest] = await this.issuedWordings(request, actor, loaders);
    return newest ?? null;
  }

  @ResolveField(() => [IssuedWording], { description: 'The newest first.' })
  issuedWordings(
    @Parent() { id }: EndorsementRequest,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<IssuedWording[]> {
    const batch = (ids: string[]) => this.issued.byRequestIds(actor, ids);
    return loaders.many('issuedWordings', id, batch, (one) => one.requestId);
  }
}
