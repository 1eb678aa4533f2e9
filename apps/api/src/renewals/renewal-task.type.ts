import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { PageArgs } from '../graphql/list-args.js';
import { Day, Instant } from '../graphql/scalars.js';

@ObjectType({ description: "A dated step of a policy's renewal plan." })
export class RenewalTask {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  clientId!: string;
  @Field(() => ID)
  policyId!: string;
  @Field(() => Int, { description: 'Days from expiry: -120 is 120 days before it.' })
  offsetDays!: number;
  @Field(() => Day)
  dueOn!: string;
  @Field()
  title!: string;
  @Field(() => Instant, { nullable: true })
  doneAt!: Date | null;
  @Field(() => ID, { nullable: true })
  doneBy!: string | null;
  @Field(() => Int)
  version!: number;
}

@ObjectType()
export class RenewalTaskPage {
  @Field(() => [RenewalTask])
  items!: readonly RenewalTask[];
  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ArgsType()
export class RenewalTaskArgs extends PageArgs {
  @Field(() => Day, { nullable: true })
  dueFrom?: string | null;
  @Field(() => Day, { nullable: true })
  dueTo?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Null: done and open ones.' })
  done?: boolean | null;
}

@InputType()
export class SetRenewalTaskDoneInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version that was edited.' })
  version!: number;
  @Field({ description: 'False takes it back.' })
  done!: boolean;
}
