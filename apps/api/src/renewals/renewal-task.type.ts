import { RENEWAL_STEP_KEYS, type RenewalStepKey } from '@carveback/domain';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PageArgs } from '../graphql/list-args.js';
import { enumOf } from '../graphql/enum-of.js';
import { Day, Instant } from '../graphql/scalars.js';

export const RenewalStepName = enumOf(RENEWAL_STEP_KEYS);
registerEnumType(RenewalStepName, { name: 'RenewalStep' });

@ObjectType({ description: "A dated step of a policy's renewal plan." })
export class RenewalTask {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  clientId!: string;
  @Field(() => ID)
  policyId!: string;
  @Field(() => RenewalStepName)
  step!: RenewalStepKey;
  @Field(() => Int, { description: 'Days from expiry: -120 is 120 days before it.' })
  offsetDays!: number;
  @Field(() => Day)
  dueOn!: string;
  @Field()
  title!: string;
  @Field(() => Instant, { nullable: true })
  doneAt!: Date | null;
  @Field(() => ID, { nullable: true, description: 'Null, though it is done: a fact did it.' })
  doneBy!: string | null;
  @Field({ description: 'The fact by which it is done, or what its doer said.' })
  doneWhy!: string;
  @Field(() => Int)
  version!: number;
  /** shown through its resolver */
  diaryEntryId!: string | null;
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
  @Field(() => String, { nullable: true, description: 'What was done.' })
  why?: string | null;
}
