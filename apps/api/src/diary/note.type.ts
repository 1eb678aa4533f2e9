import { NOTE_VISIBILITIES, type NoteVisibility } from '@carveback/domain';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { PageArgs } from '../graphql/list-args.js';
import { Instant } from '../graphql/scalars.js';

export const NoteVisibilityName = enumOf(NOTE_VISIBILITIES);
registerEnumType(NoteVisibilityName, {
  name: 'NoteVisibility',
  description: 'Whether a note may leave the brokerage with an export.',
});

@ObjectType({ description: 'What somebody noted about a client, a policy or a case.' })
export class Note {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  clientId!: string;
  @Field(() => ID, { nullable: true })
  policyId!: string | null;
  @Field(() => ID, { nullable: true })
  requestId!: string | null;
  @Field(() => NoteVisibilityName)
  visibility!: NoteVisibility;
  @Field()
  body!: string;
  @Field(() => ID)
  writtenBy!: string;
  @Field(() => Int)
  version!: number;
  @Field(() => Instant)
  createdAt!: Date;
}

@ObjectType()
export class NotePage {
  @Field(() => [Note])
  items!: readonly Note[];
  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ArgsType()
export class NoteArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Also the notes about its policies and cases.' })
  clientId?: string | null;
  @Field(() => ID, { nullable: true })
  policyId?: string | null;
  @Field(() => ID, { nullable: true })
  requestId?: string | null;
}

@InputType({ description: 'About exactly one: a client, a policy or a case.' })
export class AddNoteInput {
  @Field(() => ID, { nullable: true })
  clientId?: string | null;
  @Field(() => ID, { nullable: true })
  policyId?: string | null;
  @Field(() => ID, { nullable: true })
  requestId?: string | null;
  @Field(() => NoteVisibilityName)
  visibility!: NoteVisibility;
  @Field()
  body!: string;
}

@InputType()
export class SetNoteVisibilityInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version that was edited.' })
  version!: number;
  @Field(() => NoteVisibilityName)
  visibility!: NoteVisibility;
}
