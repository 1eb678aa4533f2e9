import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { PageArgs } from '../graphql/list-args.js';
import { Instant } from '../graphql/scalars.js';

@ObjectType({ description: 'What a person answered for a name. It holds for every client of the brokerage.' })
export class ServiceMapping {
  @Field(() => ID)
  id!: string;
  @Field({ description: 'As it was written when it was settled first; all its spellings are one.' })
  name!: string;
  @Field({ description: 'A taxonomy code, or `bundle`.' })
  code!: string;
  @Field(() => [String], { description: 'Codes of the parts of a bundle.' })
  components!: readonly string[];
  @Field(() => ID, { nullable: true, description: 'The user who answered last.' })
  settledBy!: string | null;
  @Field(() => Int)
  version!: number;
  @Field(() => Instant)
  createdAt!: Date;
  @Field(() => Instant)
  updatedAt!: Date;
}

@ObjectType()
export class ServiceMappingPage {
  @Field(() => [ServiceMapping])
  items!: readonly ServiceMapping[];
  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ArgsType()
export class ServiceMappingArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Words, each anywhere in the name.' })
  search?: string | null;
}

@ObjectType({ description: 'A question: what is it that clients sell under this name?' })
export class UnknownService {
  @Field({ description: 'The spelling that most clients use.' })
  name!: string;
  @Field(() => [String])
  spellings!: readonly string[];
  @Field(() => Int)
  clientCount!: number;
  @Field(() => String, { nullable: true, description: "The catalogue reader's best guess." })
  guess!: string | null;
  @Field(() => Float, { description: 'How sure the catalogue reader is of its guess, 0 to 1.' })
  confidence!: number;
}

@ObjectType()
export class UnknownServicePage {
  @Field(() => [UnknownService])
  items!: readonly UnknownService[];
  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@InputType()
export class SettleServiceMappingInput {
  @Field({ description: 'As a client writes it in its catalogue.' })
  name!: string;
  @Field({ description: 'A taxonomy code, or `bundle`.' })
  code!: string;
  @Field(() => [String], {
    nullable: true,
    description: 'Codes of the parts of a bundle, at least two. Nothing else has any.',
  })
  components?: string[] | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Of the answer that this one replaces. Leave it out to settle a name for the first time.',
  })
  version?: number | null;
}
