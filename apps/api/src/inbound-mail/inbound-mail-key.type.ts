import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Instant } from '../graphql/scalars.js';

@ObjectType({ description: 'A key with which the mail gateway of the brokerage signs what it hands in.' })
export class InboundMailKey {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  createdBy!: string;
  @Field(() => Instant)
  createdAt!: Date;
  @Field(() => Instant, {
    nullable: true,
    description: 'From when on it counts no more; null: it is the newest.',
  })
  endsAt!: Date | null;
}

@ObjectType()
export class InboundMailKeyWithSecret extends InboundMailKey {
  @Field({ description: 'The key of the HMAC, as this text; it is shown here only.' })
  secret!: string;
}

@ObjectType({ description: 'Where the mail gateway hands in what came to the addresses of cases.' })
export class InboundMailWebhook {
  @Field()
  address!: string;
  @Field(() => [InboundMailKey], { description: 'The newest first.' })
  keys!: readonly InboundMailKey[];
}
