import { DIARY_KINDS, ESCALATIONS, type DiaryKind, type Escalation } from '@carveback/domain';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { Day, Instant } from '../graphql/scalars.js';

export const DiaryKindName = enumOf(DIARY_KINDS);
registerEnumType(DiaryKindName, {
  name: 'DiaryKind',
  description: 'What an entry reminds of. People enter "other"; the rest follow from a case or a renewal.',
});
export const EscalationName = enumOf(ESCALATIONS);
registerEnumType(EscalationName, {
  name: 'Escalation',
  description: 'How far up an entry has gone. It never goes down again.',
});

@ObjectType({ description: 'What somebody has to do by a day, about a client, a policy or a case.' })
export class DiaryEntry {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  clientId!: string;
  @Field(() => ID, { nullable: true })
  policyId!: string | null;
  @Field(() => ID, { nullable: true })
  requestId!: string | null;
  @Field(() => DiaryKindName)
  kind!: DiaryKind;
  @Field()
  title!: string;
  @Field(() => ID, { nullable: true, description: 'Null: nobody yet.' })
  ownerId!: string | null;
  @Field(() => Day)
  dueOn!: string;
  @Field(() => EscalationName)
  escalation!: Escalation;
  @Field(() => Instant, { nullable: true })
  escalatedAt!: Date | null;
  @Field(() => Instant)
  createdAt!: Date;
  @Field(() => ID, { nullable: true, description: 'Null: it follows from a case.' })
  createdBy!: string | null;
  @Field(() => Instant, { nullable: true })
  doneAt!: Date | null;
  @Field(() => ID, { nullable: true })
  doneBy!: string | null;
  @Field()
  doneWhy!: string;
  @Field(() => ID, { nullable: true, description: 'The move of the case that answered it.' })
  doneMoveId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The message that answered it.' })
  doneMessageId!: string | null;
  @Field(() => Int)
  version!: number;
}

@ObjectType()
export class DiaryEntryPage {
  @Field(() => [DiaryEntry])
  items!: readonly DiaryEntry[];
  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType({ description: 'How many open entries somebody has of a kind.' })
export class KindLoad {
  @Field(() => DiaryKindName)
  kind!: DiaryKind;
  @Field(() => Int)
  open!: number;
  @Field(() => Int)
  overdue!: number;
}

@ObjectType({ description: 'What one person has open today; without a person: what belongs to nobody.' })
export class Workload {
  @Field(() => ID, { nullable: true })
  userId!: string | null;
  @Field(() => String, { nullable: true })
  name!: string | null;
  @Field(() => Int)
  open!: number;
  @Field(() => Int)
  dueToday!: number;
  @Field(() => Int)
  overdue!: number;
  @Field(() => Int)
  escalated!: number;
  @Field(() => [KindLoad])
  byKind!: readonly KindLoad[];
  @Field(() => ID, { nullable: true, description: 'Who stands in today; null: the person is there.' })
  standInId!: string | null;
}
