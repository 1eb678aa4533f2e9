import type { DiaryKind } from '@carveback/domain';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { PageArgs } from '../graphql/list-args.js';
import { Day } from '../graphql/scalars.js';
import { DiaryKindName } from './diary-entry.type.js';

@ArgsType()
export class DiaryEntryArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Exactly theirs.' })
  ownerId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Theirs, and those of the people for whom they stand in today.',
  })
  shownToId?: string | null;
  @Field(() => Day, { nullable: true })
  dueFrom?: string | null;
  @Field(() => Day, { nullable: true })
  dueTo?: string | null;
  @Field(() => ID, { nullable: true })
  clientId?: string | null;
  @Field(() => ID, { nullable: true })
  policyId?: string | null;
  @Field(() => ID, { nullable: true })
  requestId?: string | null;
  @Field(() => [DiaryKindName], { nullable: true })
  kinds?: DiaryKind[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Null: done and open ones.' })
  done?: boolean | null;
  @Field(() => Boolean, { nullable: true })
  escalated?: boolean | null;
}

@InputType({ description: 'About exactly one: a client, a policy or a case.' })
export class AddDiaryEntryInput {
  @Field(() => ID, { nullable: true })
  clientId?: string | null;
  @Field(() => ID, { nullable: true })
  policyId?: string | null;
  @Field(() => ID, { nullable: true })
  requestId?: string | null;
  @Field()
  title!: string;
  @Field(() => Day)
  dueOn!: string;
  @Field(() => ID, { nullable: true, description: 'Left out: who answers for the client.' })
  ownerId?: string | null;
}

@InputType()
export class CompleteDiaryEntryInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version that was edited.' })
  version!: number;
  @Field({ description: 'What was done.' })
  why!: string;
}

@InputType()
export class PostponeDiaryEntryInput extends CompleteDiaryEntryInput {
  @Field({ description: 'Why it can wait, or must not.' })
  override why!: string;
  @Field(() => Day)
  dueOn!: string;
}

@InputType()
export class ReassignDiaryEntryInput extends CompleteDiaryEntryInput {
  @Field()
  override why!: string;
  @Field(() => ID)
  ownerId!: string;
}

@InputType()
export class HandOverDiaryInput {
  @Field(() => ID)
  fromUserId!: string;
  @Field(() => ID)
  toUserId!: string;
  @Field()
  why!: string;
}
