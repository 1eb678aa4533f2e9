import { HolidayService, type Actor } from '@carveback/domain';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import { AddHolidayInput, ChangeHolidayInput, Holiday } from './holiday.type.js';

/** The brokerage's holiday calendar. */
@Resolver()
export class HolidayResolver {
  constructor(private readonly service: HolidayService) {}

  @Query(() => [Holiday], { description: 'Of a year, in order.' })
  @Permit('holiday:read')
  holidays(
    @CurrentActor() actor: Actor,
    @Args('year', { type: () => Int }) year: number,
  ): Promise<Holiday[]> {
    return this.service.list(actor, year);
  }

  @Mutation(() => [Holiday], {
    description: 'Adds the US federal holidays of a year that are not there; answers the year.',
  })
  @Permit('holiday:write')
  loadFederalHolidays(
    @CurrentActor() actor: Actor,
    @Args('year', { type: () => Int }) year: number,
  ): Promise<Holiday[]> {
    return this.service.loadFederal(actor, year);
  }

  @Mutation(() => Holiday)
  @Permit('holiday:write')
  addHoliday(@CurrentActor() actor: Actor, @Args('input') input: AddHolidayInput): Promise<Holiday> {
    return this.service.add(actor, input);
  }

  @Mutation(() => Holiday)
  @Permit('holiday:write')
  changeHoliday(@CurrentActor() actor: Actor, @Args('input') input: ChangeHolidayInput): Promise<Holiday> {
    return this.service.change(actor, input);
  }

  @Mutation(() => Holiday, { description: 'Answers the holiday that was taken out.' })
  @Permit('holiday:write')
  removeHoliday(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<Holiday> {
    return this.service.remove(actor, { id, version });
  }
}
