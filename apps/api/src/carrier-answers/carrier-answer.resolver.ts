import { CarrierAnswerService, EndorsementRequestService, type Actor } from '@carveback/domain';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EndorsementRequest } from '../endorsements/endorsement-request.type.js';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import { RecordCarrierAnswerInput } from './carrier-answer.input.js';
import { RecordedCarrierAnswer } from './carrier-answer.type.js';

/** What carriers answer, as the broker records it. */
@Resolver(() => RecordedCarrierAnswer)
export class CarrierAnswerResolver {
  constructor(
    private readonly answers: CarrierAnswerService,
    private readonly requests: EndorsementRequestService,
  ) {}

  @Mutation(() => RecordedCarrierAnswer, {
    description:
      'Records what a carrier answered, and moves the request as far as the status table and its guards allow.',
  })
  @Permit('carrier_answer:record')
  recordCarrierAnswer(
    @CurrentActor() actor: Actor,
    @Args('input') input: RecordCarrierAnswerInput,
  ): Promise<RecordedCarrierAnswer> {
    return this.answers.record(actor, input);
  }

  @ResolveField(() => EndorsementRequest, { description: 'As it stands after the answer.' })
  request(
    @Parent() { answer }: RecordedCarrierAnswer,
    @CurrentActor() actor: Actor,
  ): Promise<EndorsementRequest> {
    return this.requests.get(actor, answer.requestId);
  }
}
