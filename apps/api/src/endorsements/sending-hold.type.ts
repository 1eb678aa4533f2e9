import { HOLD_REASONS, type HoldReason } from '@carveback/domain';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { Day, Instant } from '../graphql/scalars.js';

export const HoldReasonName = enumOf(HOLD_REASONS);
registerEnumType(HoldReasonName, { name: 'HoldReason' });

@ObjectType({
  description:
    'Why a request must not go out yet. The principal and the client, advised to take counsel, release it.',
})
export class SendingHold {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  requestId!: string;
  @Field(() => HoldReasonName)
  reason!: HoldReason;
  @Field()
  detail!: string;
  @Field(() => ID, { nullable: true, description: 'Null: the system.' })
  raisedBy!: string | null;
  @Field(() => Instant)
  raisedAt!: Date;
  @Field(() => ID, { nullable: true })
  principalReleasedBy!: string | null;
  @Field(() => Instant, { nullable: true })
  principalReleasedAt!: Date | null;
  @Field(() => ID, { nullable: true, description: 'The contact who released it for the client.' })
  clientReleasedBy!: string | null;
  @Field({ description: 'As it was on the day.' })
  clientReleasedName!: string;
  @Field(() => Day, { nullable: true })
  clientReleasedOn!: string | null;
  @Field({ description: 'That the client was advised to take counsel before it released.' })
  counselAdvised!: boolean;
  @Field(() => Int)
  version!: number;
}

@InputType()
export class RaiseSendingHoldInput {
  @Field(() => ID)
  requestId!: string;
  @Field(() => HoldReasonName)
  reason!: HoldReason;
  @Field({ description: 'What is known, for those who release it.' })
  detail!: string;
}

@InputType()
export class RecordClientReleaseInput {
  @Field(() => ID, { description: 'Of the hold.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number;
  @Field(() => ID, { description: 'A contact of the client who may sign.' })
  contactId!: string;
  @Field(() => Day)
  releasedOn!: string;
  @Field({ description: 'That the client was advised to take counsel first.' })
  counselAdvised!: boolean;
}
