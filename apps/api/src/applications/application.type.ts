import type { TextState } from '@carveback/domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Day, Instant } from '../graphql/scalars.js';
import { TextStateName } from '../uploads/text-page.type.js';

@ObjectType({ description: 'What the insured told the carrier, and when.' })
export class Application {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  clientId!: string;
  @Field(() => ID)
  policyId!: string;
  @Field(() => Day)
  signedOn!: string;
  @Field()
  signedBy!: string;
  @Field(() => TextStateName, { description: 'needs_text: a scan, or signed and not in hand.' })
  state!: TextState;
  @Field(() => Int, { description: 'Size of the text in UTF-8.' })
  textBytes!: number;
  @Field(() => [Int], { description: 'Pages of the file on which no word was found: not read.' })
  pagesWithoutText!: number[];
  @Field(() => [String], { description: 'Parts of the file that gave no text, with the reason: not read.' })
  partsNotRead!: string[];
  @Field(() => ID, { nullable: true, description: 'The file it came from: GET /uploads/{id}.' })
  uploadId!: string | null;
  @Field(() => ID, { nullable: true })
  createdBy!: string | null;
  @Field(() => Instant)
  createdAt!: Date;
}

@InputType({ description: 'Neither text nor upload: it was signed, and is not in hand.' })
export class AddApplicationInput {
  @Field(() => ID)
  policyId!: string;
  @Field(() => Day)
  signedOn!: string;
  @Field(() => String, { nullable: true })
  signedBy?: string | null;
  @Field(() => String, { nullable: true })
  text?: string | null;
  @Field(() => ID, { nullable: true })
  uploadId?: string | null;
}
