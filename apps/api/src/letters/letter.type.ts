import { LETTER_KINDS, type LetterKind } from '@carveback/domain';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { Instant } from '../graphql/scalars.js';

export const LetterKindName = enumOf(LETTER_KINDS);
registerEnumType(LetterKindName, { name: 'LetterKind' });

@ObjectType({ description: 'A rendered letter. Its files: GET /letters/{id}.pdf, .docx or .html.' })
export class Letter {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  clientId!: string;
  @Field(() => LetterKindName)
  kind!: LetterKind;
  @Field(() => ID, { nullable: true })
  requestId!: string | null;
  @Field(() => ID, { nullable: true, description: 'Of a letter about a policy as a whole.' })
  policyId!: string | null;
  @Field(() => ID, { nullable: true })
  serviceLineId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The order that it answers.' })
  orderId!: string | null;
  @Field(() => Int)
  version!: number;
  @Field()
  subject!: string;
  @Field({ description: 'SHA-256 of the PDF, hex.' })
  sha256!: string;
  @Field(() => Instant)
  createdAt!: Date;
}
