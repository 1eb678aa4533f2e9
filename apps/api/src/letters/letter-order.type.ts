import { ORDERED_KINDS, type OrderedKind } from '@carveback/domain';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { Instant } from '../graphql/scalars.js';

export const OrderedKindName = enumOf(ORDERED_KINDS);
registerEnumType(OrderedKindName, {
  name: 'OrderedLetterKind',
  description: 'Moves order carrier_declined, correction_request and bind_order by themselves.',
});

@ObjectType({ description: 'A letter that is wanted. The worker makes it, once.' })
export class LetterOrder {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  clientId!: string;
  @Field(() => ID, { nullable: true, description: 'Of a letter about a request.' })
  requestId!: string | null;
  @Field(() => ID, { nullable: true, description: 'Of a letter about a policy as a whole.' })
  policyId!: string | null;
  @Field(() => OrderedKindName)
  kind!: OrderedKind;
  @Field({ description: 'The answer, in a reply to the carrier.' })
  text!: string;
  @Field(() => Instant)
  createdAt!: Date;
}

@InputType()
export class OrderLetterInput {
  @Field(() => OrderedKindName)
  kind!: OrderedKind;
  @Field(() => ID, { nullable: true, description: 'Of a letter about a request.' })
  requestId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of a letter about a policy as a whole.' })
  policyId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of a letter about the client as a whole.' })
  clientId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The answer, in a reply to the carrier: it concedes nothing.',
  })
  text?: string | null;
}
