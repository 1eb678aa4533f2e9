import { FOLLOW_UP_KINDS, type FollowUpKind } from '@carveback/domain';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { Instant } from '../graphql/scalars.js';

export const FollowUpKindName = enumOf(FOLLOW_UP_KINDS);
registerEnumType(FollowUpKindName, {
  name: 'FollowUpKind',
  description:
    'narrower_wording and ask_again pass the findings to a draft; with the others they stay with the ended request.',
});

@ObjectType({ description: 'What is done after a request ended without curing its findings.' })
export class RequestFollowUp {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  requestId!: string;
  @Field(() => FollowUpKindName)
  kind!: FollowUpKind;
  @Field({ description: 'The narrower wording that is asked for next.' })
  wording!: string;
  @Field(() => ID, { nullable: true, description: "The client's signed acceptance of the gap." })
  decisionId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The draft that the findings passed to. For brokers.' })
  draftId!: string | null;
  @Field(() => Instant)
  createdAt!: Date;
  /** shown through its resolver */
  note!: string;
}

@InputType()
export class FollowUpRequestInput {
  @Field(() => ID)
  requestId!: string;
  @Field(() => FollowUpKindName, {
    description: 'accept_gap is recorded by recordClientDecision, with its signature.',
  })
  kind!: FollowUpKind;
  @Field(() => String, {
    nullable: true,
    description: 'Of a narrower wording; left out: the one that the carrier offered with its decline.',
  })
  wording?: string | null;
  @Field(() => String, { nullable: true, description: 'For the brokerage; the client does not see it.' })
  note?: string | null;
}
