import { WhatIfService, type Actor } from '@carveback/domain';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import {
  CompareWordingsInput,
  EndorsementOutlook,
  ServiceOutlook,
  WhatIfEndorsementInput,
  WhatIfServiceInput,
  WordingComparison,
} from './what-if.type.js';

/** What the rules would say. Nothing is written. */
@Resolver()
export class WhatIfResolver {
  constructor(private readonly whatIf: WhatIfService) {}

  @Query(() => [ServiceOutlook], {
    description: 'How a service would stand under each tech E&O policy in force. Nothing is kept of it.',
  })
  @Permit('review:read')
  whatIfService(
    @CurrentActor() actor: Actor,
    @Args('input') input: WhatIfServiceInput,
  ): Promise<ServiceOutlook[]> {
    return this.whatIf.service(actor, input);
  }

  @Query(() => EndorsementOutlook, {
    description: "What an endorsement would change for the client's services. Nothing is kept of it.",
  })
  @Permit('review:read')
  whatIfEndorsement(
    @CurrentActor() actor: Actor,
    @Args('input') input: WhatIfEndorsementInput,
  ): Promise<EndorsementOutlook> {
    return this.whatIf.endorsement(actor, input);
  }

  @Query(() => WordingComparison, {
    description: "The client's services under several policies or offered wordings. Nothing is kept of it.",
  })
  @Permit('review:read')
  compareWordings(
    @CurrentActor() actor: Actor,
    @Args('input') input: CompareWordingsInput,
  ): Promise<WordingComparison> {
    return this.whatIf.wordings(actor, input);
  }
}
