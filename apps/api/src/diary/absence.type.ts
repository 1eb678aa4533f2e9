import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { PageArgs } from '../graphql/list-args.js';
import { Day, Instant } from '../graphql/scalars.js';

@ObjectType({ description: 'That a person is away, and who stands in. Days inclusive.' })
export class Absence {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  userId!: string;
  @Field(() => Day)
  fromOn!: string;
  @Field(() => Day)
  untilOn!: string;
  @Field(() => ID)
  standInId!: string;
  @Field()
  note!: string;
  @Field(() => Int)
  version!: number;
  @Field(() => Instant)
  createdAt!: Date;
}

@ObjectType()
export class AbsencePage {
  @Field(() => [Absence])
  items!: readonly Absence[];
  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ArgsType()
export class AbsenceArgs extends PageArgs {
  @Field(() => Day, { nullable: true, description: 'Those that end then or later; left out: today.' })
  from?: string | null;
}

@InputType()
export class RecordAbsenceInput {
  @Field(() => ID)
  userId!: string;
  @Field(() => Day)
  fromOn!: string;
  @Field(() => Day)
  untilOn!: string;
  @Field(() => ID)
  standInId!: string;
  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType({ description: 'Members that are left out stay as they are.' })
export class ChangeAbsenceInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version that was edited.' })
  version!: number;
  @Field(() => Day, { nullable: true })
  fromOn?: string;
  @Field(() => Day, { nullable: true })
  untilOn?: string;
  @Field(() => ID, { nullable: true })
  standInId?: string;
  @Field(() => String, { nullable: true })
  note?: string | null;
}
