import {
  LetterService,
  ServiceLineStateService,
  SERVICE_LINE_STATES,
  type Actor,
  type ServiceLineState,
} from '@carveback/domain';
import { Context, Parent, registerEnumType, ResolveField, Resolver } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { CurrentActor } from '../kernel/current-actor.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import { ServiceLine } from '../service-lines/service-line.type.js';
import { Letter } from './letter.type.js';

export const ServiceLineStateName = enumOf(SERVICE_LINE_STATES);
registerEnumType(ServiceLineStateName, {
  name: 'ServiceLineState',
  description: 'Where a reported service stands, as the client may know it.',
});

/** What became of a reported service, as far as its client may see. */
@Resolver(() => ServiceLine)
export class ReceiptResolver {
  constructor(
    private readonly letters: LetterService,
    private readonly states: ServiceLineStateService,
  ) {}

  @ResolveField(() => Letter, { nullable: true, description: 'The receipt notice: received, not in effect.' })
  receipt(
    @Parent() { id }: ServiceLine,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Letter | undefined> {
    const batch = (ids: string[]) => this.letters.byServiceLineIds(actor, ids);
    return loaders.one('receipts', id, batch, (letter) => letter.serviceLineId ?? '');
  }

  @ResolveField(() => ServiceLineStateName)
  async state(
    @Parent() { id }: ServiceLine,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<ServiceLineState> {
    const batch = (ids: string[]) => this.states.byIds(actor, ids);
    const known = await loaders.one('serviceLineStates', id, batch, (line) => line.serviceLineId);
    return known?.state ?? 'received';
  }
}
