import {
  SWEEP_ANSWERS,
  SWEEP_STEPS,
  type ClientChannel,
  type SweepAnswerKind,
  type SweepStep,
} from '@carveback/domain';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ClientChannelName } from '../endorsements/request-authority.type.js';
import { enumOf } from '../graphql/enum-of.js';
import { Day, Instant } from '../graphql/scalars.js';

export const SweepStepName = enumOf(SWEEP_STEPS);
registerEnumType(SweepStepName, {
  name: 'SweepStep',
  description: 'The steps of a renewal on which the client is asked in writing for circumstances.',
});
export const SweepAnswerKindName = enumOf(SWEEP_ANSWERS);
registerEnumType(SweepAnswerKindName, { name: 'SweepAnswerKind' });

@ObjectType({ description: 'What the client answered when it was asked for circumstances. Never edited.' })
export class SweepAnswer {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  policyId!: string;
  @Field(() => SweepStepName)
  step!: SweepStep;
  @Field(() => SweepAnswerKindName)
  answer!: SweepAnswerKind;
  @Field({ description: "The client's own, word for word." })
  words!: string;
  @Field(() => ID)
  contactId!: string;
  @Field({ description: 'As it was on the day; so is the title.' })
  name!: string;
  @Field()
  title!: string;
  @Field(() => Day)
  givenOn!: string;
  @Field(() => ClientChannelName)
  channel!: ClientChannel;
  @Field(() => Instant)
  createdAt!: Date;
}

@InputType({
  description:
    'Brokers name who answered, on which day and how. A client user leaves these out: it answers for itself only, today, in the portal.',
})
export class RecordSweepAnswerInput {
  @Field(() => ID)
  policyId!: string;
  @Field(() => SweepStepName)
  step!: SweepStep;
  @Field(() => SweepAnswerKindName)
  answer!: SweepAnswerKind;
  @Field(() => String, { nullable: true, description: 'Of a report, what is reported.' })
  words?: string | null;
  @Field(() => ID, { nullable: true, description: 'A contact of the client who may submit.' })
  contactId?: string | null;
  @Field(() => Day, { nullable: true })
  givenOn?: string | null;
  @Field(() => ClientChannelName, { nullable: true })
  channel?: ClientChannel | null;
}
