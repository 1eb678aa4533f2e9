import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Instant } from '../graphql/scalars.js';

@ObjectType({ description: 'A job that failed too often. A person may retry it.' })
export class DeadLetter {
  @Field(() => ID)
  id!: string;
  @Field(() => ID, { nullable: true })
  clientId!: string | null;
  @Field({ description: "The job's name." })
  name!: string;
  @Field(() => Int)
  attempts!: number;
  @Field(() => String, { nullable: true })
  lastError!: string | null;
  @Field(() => Instant)
  createdAt!: Date;
  @Field(() => Instant)
  deadAt!: Date;
}

@ObjectType()
export class DeadLetterPage {
  @Field(() => [DeadLetter])
  items!: readonly DeadLetter[];
  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}
