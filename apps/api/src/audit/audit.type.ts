import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PageArgs } from '../graphql/list-args.js';
import { Instant } from '../graphql/scalars.js';

@ObjectType({ description: 'Who did what, when, to which record.' })
export class AuditEntry {
  @Field(() => ID)
  id!: string;
  @Field(() => ID, { nullable: true })
  clientId!: string | null;
  @Field(() => Instant)
  at!: Date | string;
  @Field(() => ID, { nullable: true, description: 'Null: the system.' })
  actorId!: string | null;
  @Field(() => String, { nullable: true })
  actorName!: string | null;
  @Field()
  action!: string;
  @Field()
  subjectKind!: string;
  @Field(() => ID, { nullable: true })
  subjectId!: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Its place in the sealed chain; null until it is sealed.',
  })
  position!: number | null;
  /** shown as JSON text through its resolver */
  detail!: unknown;
}

@ObjectType()
export class AuditEntryPage {
  @Field(() => [AuditEntry])
  items!: readonly AuditEntry[];
  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ArgsType()
export class AuditArgs extends PageArgs {
  @Field(() => ID, { nullable: true })
  clientId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Entries about this record only.' })
  subjectId?: string | null;
}

@ObjectType({ description: 'The last link of the chain. Kept elsewhere it shows a cut tail.' })
export class AuditHead {
  @Field(() => Int)
  position!: number;
  @Field({ description: 'SHA-256, hex.' })
  hash!: string;
}

@ObjectType({ description: 'The first entry that does not fit.' })
export class AuditFault {
  @Field(() => Int)
  position!: number;
  @Field(() => ID, { nullable: true })
  entryId!: string | null;
  @Field()
  why!: string;
}

@ObjectType({ description: 'What a recomputation of the whole chain found.' })
export class AuditChain {
  @Field()
  intact!: boolean;
  @Field(() => Int)
  entries!: number;
  @Field(() => AuditHead, { nullable: true })
  head!: AuditHead | null;
  @Field(() => AuditFault, { nullable: true })
  firstBad!: AuditFault | null;
}
