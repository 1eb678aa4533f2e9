import { AnswerLinkService, type Actor } from '@carveback/domain';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import { AnswerLink, AnswerLinkWithUrl, CreateAnswerLinkInput } from './answer-link.type.js';

/** Links for underwriters: made and revoked. What they open is `GET /answer/:token`. */
@Resolver()
export class AnswerLinkResolver {
  constructor(private readonly links: AnswerLinkService) {}

  @Mutation(() => AnswerLinkWithUrl, {
    description:
      'Makes a link to the letter that the carrier has; an older open one to the same person ends.',
  })
  @Permit('answer_link:write')
  createAnswerLink(
    @CurrentActor() actor: Actor,
    @Args('input') input: CreateAnswerLinkInput,
  ): Promise<AnswerLinkWithUrl> {
    return this.links.create(actor, input);
  }

  @Mutation(() => AnswerLink, { description: 'Ends a link; again and again if you like.' })
  @Permit('answer_link:write')
  revokeAnswerLink(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<AnswerLink> {
    return this.links.revoke(actor, id);
  }
}
