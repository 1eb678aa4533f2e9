import { ApplicationService, pagesOf, type Actor } from '@carveback/domain';
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import { TextPage } from '../uploads/text-page.type.js';
import { AddApplicationInput, Application } from './application.type.js';

/** What insureds told carriers. */
@Resolver(() => Application)
export class ApplicationResolver {
  constructor(private readonly applications: ApplicationService) {}

  @ResolveField(() => [TextPage], { description: 'The whole text; read only when asked for.' })
  async pages(
    @Parent() { id }: Application,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<TextPage[]> {
    const batch = (ids: string[]) => this.applications.byIds(actor, ids);
    const application = await loaders.one('applicationTexts', id, batch, (found) => found.id);
    return application ? pagesOf(application) : [];
  }

  @Mutation(() => Application, { description: 'Files an application; the client is reviewed again.' })
  @Permit('policy:write')
  addApplication(
    @CurrentActor() actor: Actor,
    @Args('input') input: AddApplicationInput,
  ): Promise<Application> {
    return this.applications.add(actor, input);
  }
}
