import { FILE_AUDIENCES, type FileAudience, type FileState } from '@carveback/domain';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { Instant } from '../graphql/scalars.js';

export const FileAudienceName = enumOf(FILE_AUDIENCES);
registerEnumType(FileAudienceName, {
  name: 'FileAudience',
  description: 'Releasable: without internal notes, the diary, and what a client was never shown.',
});

export const FileStateName = enumOf(['waiting', 'done', 'dead'] as const);
registerEnumType(FileStateName, { name: 'FileState' });

@ObjectType({
  description: 'The file of a client or a case: a signed ZIP, downloaded at /files/{id}.zip.',
})
export class CaseFile {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  clientId!: string;
  @Field(() => ID, { nullable: true, description: 'Null: the whole client.' })
  requestId!: string | null;
  @Field(() => FileAudienceName)
  audience!: FileAudience;
  @Field({ description: 'Whether reviews, verdicts and findings are in it.' })
  withReviews!: boolean;
  @Field(() => ID)
  requestedBy!: string;
  @Field()
  requestedByName!: string;
  @Field(() => Instant)
  createdAt!: Date;
  @Field(() => FileStateName)
  state!: FileState;
  @Field(() => String, { nullable: true, description: 'Why it is dead.' })
  failure!: string | null;
  @Field(() => Instant, { nullable: true })
  madeAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Of the ZIP, hex.' })
  sha256!: string | null;
  @Field(() => Int, { nullable: true })
  byteSize!: number | null;
  @Field(() => Int, { nullable: true, description: 'How many files are in it.' })
  contents!: number | null;
  @Field(() => Int, { nullable: true, description: 'The last link of the audit trail that it holds.' })
  headPosition!: number | null;
  @Field(() => String, { nullable: true })
  headHash!: string | null;
  @Field(() => ID, { nullable: true })
  discardedBy!: string | null;
  @Field(() => Instant, { nullable: true, description: 'When its bytes were dropped.' })
  discardedAt!: Date | null;
}

@InputType()
export class ExportFileInput {
  @Field(() => ID, { nullable: true, description: 'Of the whole client. Name this or a request.' })
  clientId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of one case.' })
  requestId?: string | null;
  @Field(() => FileAudienceName)
  audience!: FileAudience;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Puts reviews, verdicts and findings into a releasable file: for a licensed principal or producer to decide.',
  })
  withReviews?: boolean | null;
}

@InputType()
export class DiscardFileInput {
  @Field(() => ID)
  id!: string;
  @Field({ description: 'The sha256 of the file.' })
  confirm!: string;
}
