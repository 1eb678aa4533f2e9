import {
  EndorsementRequestService,
  FindingService,
  LetterService,
  may,
  openMoves,
  PolicyService,
  ServiceLineService,
  type Actor,
} from '@carveback/domain';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Finding } from '../findings/finding.type.js';
import { CurrentActor } from '../kernel/current-actor.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import { Letter } from '../letters/letter.type.js';
import { Policy } from '../policies/policy.type.js';
import { ServiceLine } from '../service-lines/service-line.type.js';
import { EndorsementMove, EndorsementRequest, OpenMove, Proposal } from './endorsement-request.type.js';

/** What belongs to an endorsement request. */
@Resolver(() => EndorsementRequest)
export class RequestLinksResolver {
  constructor(
    private readonly requests: EndorsementRequestService,
    private readonly findingService: FindingService,
    private readonly letterService: LetterService,
    private readonly lines: ServiceLineService,
    private readonly policies: PolicyService,
  ) {}

  @ResolveField(() => [Proposal], { description: 'A client user sees those that are in the letter.' })
  proposals(@Parent() { proposals }: EndorsementRequest, @CurrentActor() actor: Actor): Proposal[] {
    if (may(actor, 'finding:read')) return proposals;
    return proposals
      .filter(({ byWording }) => byWording)
      .map((proposal) => ({ ...proposal, precedent: null }));
  }

  @ResolveField(() => [ServiceLine], { description: 'The services that it asks about.' })
  async serviceLines(
    @Parent() { id }: EndorsementRequest,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<ServiceLine[]> {
    const asked = await loaders.many(
      'askedServices',
      id,
      (ids) => this.requests.servicesByRequestIds(actor, ids),
      (service) => service.requestId,
    );
    const lines = await Promise.all(
      asked
        .filter((service) => service.asked)
        .map(({ serviceLineId }) =>
          loaders.one(
            'serviceLinesById',
            serviceLineId,
            (ids) => this.lines.byIds(actor, ids),
            (line) => line.id,
          ),
        ),
    );
    return lines.filter((line) => line !== undefined);
  }

  @ResolveField(() => [Finding], {
    nullable: true,
    description: 'Also those that have left it. For brokers.',
  })
  findings(
    @Parent() { id }: EndorsementRequest,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Finding[]> {
    const batch = (ids: string[]) => this.findingService.byRequestIds(actor, ids);
    return loaders.many('requestFindings', id, batch, (finding) => finding.requestId);
  }

  @ResolveField(() => [Letter], {
    description: 'The request to the carrier first, newest version first; then what followed it.',
  })
  letters(
    @Parent() { id }: EndorsementRequest,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Letter[]> {
    const batch = (ids: string[]) => this.letterService.byRequestIds(actor, ids);
    return loaders.many('requestLetters', id, batch, (letter) => letter.requestId ?? '');
  }

  @ResolveField(() => [EndorsementMove], { description: 'Oldest first. For brokers.' })
  moves(
    @Parent() { id }: EndorsementRequest,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<EndorsementMove[]> {
    const batch = (ids: string[]) => this.requests.movesByRequestIds(actor, ids);
    return loaders.many('requestMoves', id, batch, (move) => move.requestId);
  }

  @ResolveField(() => [OpenMove], { description: 'What the caller may do next.' })
  openMoves(@Parent() { status }: EndorsementRequest, @CurrentActor() actor: Actor): OpenMove[] {
    return openMoves(actor, status);
  }

  @ResolveField(() => Policy, { nullable: true })
  policy(
    @Parent() { policyId }: EndorsementRequest,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Policy | undefined> {
    const batch = (ids: string[]) => this.policies.byIds(actor, ids);
    return loaders.one('policiesById', policyId, batch, (policy) => policy.id);
  }
}
