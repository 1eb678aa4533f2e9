import {
  CLOCK_STOPS,
  type Channel,
  type ClockStop,
  type EndorsementStatus,
  type FindingKind,
} from '@carveback/domain';
import type { Severity, VerdictKind } from '@carveback/rules';
import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { EndorsementStatusName } from '../endorsements/endorsement-request.type.js';
import { FindingKindName } from '../findings/finding.type.js';
import { enumOf } from '../graphql/enum-of.js';
import { PageArgs } from '../graphql/list-args.js';
import { Day } from '../graphql/scalars.js';
import { SeverityName } from '../graphql/severity.type.js';
import { VerdictName } from '../reviews/review.type.js';
import { ChannelName } from '../service-lines/service-line.type.js';

export const ClockStopName = enumOf(CLOCK_STOPS);
registerEnumType(ClockStopName, { name: 'ClockStop', description: 'What stopped a clock.' });

@ObjectType({ description: 'Days between two facts; while it runs, up to today.' })
export class ClockReading {
  @Field(() => Day, { nullable: true, description: 'Null: nobody knows when it began.' })
  from!: string | null;
  @Field(() => Day, { nullable: true, description: 'Null: it runs.' })
  until!: string | null;
  @Field(() => ClockStopName, { nullable: true })
  stoppedBy!: ClockStop | null;
  @Field(() => Int, { nullable: true })
  days!: number | null;
}

@ObjectType({ description: 'That the brokerage was told, and how that is known.' })
export class ToldFact {
  @Field(() => Day)
  on!: string;
  @Field(() => String, { nullable: true, description: 'Name of the user who told or entered it.' })
  by!: string | null;
  @Field(() => ChannelName)
  channel!: Channel;
  @Field(() => ID, { nullable: true, description: 'The receipt notice: GET /letters/{id}.pdf.' })
  receiptId!: string | null;
}

@ObjectType({ description: 'That somebody who may bind confirmed it in writing, and how that is known.' })
export class ConfirmedFact {
  @Field(() => Day)
  on!: string;
  @Field({ description: 'The person at the carrier.' })
  by!: string;
  @Field(() => ID, { description: "The carrier's answer." })
  answerId!: string;
  @Field(() => ID)
  requestId!: string;
}

@ObjectType({ description: 'How long a service waited, or waits, and its standing today.' })
export class ServiceClocks {
  @Field(() => VerdictName, {
    nullable: true,
    description: 'The worst verdict of the newest review; null: it did not judge it.',
  })
  standing!: VerdictKind | null;
  @Field(() => ToldFact)
  told!: ToldFact;
  @Field(() => ConfirmedFact, { nullable: true })
  confirmed!: ConfirmedFact | null;
  @Field(() => ClockReading, { description: 'Told the broker, to confirmed by the carrier.' })
  toldToConfirmed!: ClockReading;
  @Field(() => ClockReading, {
    description: 'First sold, to the first review that found it within the services of a policy in force.',
  })
  soldToInScope!: ClockReading;
}

@ObjectType({ description: 'The request that asks about an exposed service.' })
export class ExposedRequest {
  @Field(() => ID)
  id!: string;
  @Field()
  caseNumber!: string;
  @Field(() => EndorsementStatusName)
  status!: EndorsementStatus;
}

@ObjectType({ description: 'A service that a policy may not reach and that no carrier has confirmed.' })
export class Exposure {
  @Field(() => ID)
  findingId!: string;
  @Field(() => ID)
  clientId!: string;
  @Field()
  clientName!: string;
  @Field(() => ID)
  serviceLineId!: string;
  @Field()
  serviceName!: string;
  @Field(() => ID)
  policyId!: string;
  @Field()
  policyNumber!: string;
  @Field(() => FindingKindName)
  kind!: FindingKind;
  @Field(() => VerdictName)
  verdict!: VerdictKind;
  @Field(() => SeverityName)
  severity!: Severity;
  @Field(() => Day)
  toldOn!: string;
  @Field(() => Day, {
    description:
      'The day the brokerage was told; where it was within the services before, the day it fell out.',
  })
  exposedSince!: string;
  @Field(() => Int, { description: 'Until today.' })
  days!: number;
  @Field(() => ExposedRequest, { nullable: true, description: 'Null: nothing is asked yet.' })
  request!: ExposedRequest | null;
}

@ObjectType()
export class ExposurePage {
  @Field(() => [Exposure])
  items!: readonly Exposure[];
  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ArgsType()
export class ExposureArgs extends PageArgs {
  @Field(() => ID, { nullable: true })
  clientId?: string | null;
  @Field(() => ID, { nullable: true })
  accountManagerId?: string | null;
}
