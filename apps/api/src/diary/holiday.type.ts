import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Day, Instant } from '../graphql/scalars.js';

@ObjectType({ description: 'A day, beside Saturdays and Sundays, that is no business day of the brokerage.' })
export class Holiday {
  @Field(() => ID)
  id!: string;
  @Field(() => Day)
  day!: string;
  @Field()
  name!: string;
  @Field(() => Int)
  version!: number;
  @Field(() => Instant)
  createdAt!: Date;
}

@InputType()
export class AddHolidayInput {
  @Field(() => Day)
  day!: string;
  @Field()
  name!: string;
}

@InputType({ description: 'Members that are left out stay as they are.' })
export class ChangeHolidayInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version that was edited.' })
  version!: number;
  @Field(() => Day, { nullable: true })
  day?: string;
  @Field({ nullable: true })
  name?: string;
}
