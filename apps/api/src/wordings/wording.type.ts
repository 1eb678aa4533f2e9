import type { TextState } from '@carveback/domain';
import { WORDING_KINDS, type WordingKind } from '@carveback/rules';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { Day, Instant } from '../graphql/scalars.js';
import { TextStateName } from '../uploads/text-page.type.js';

export const WordingKindName = enumOf(WORDING_KINDS);
registerEnumType(WordingKindName, { name: 'WordingKind' });

@ObjectType({
  description: 'A document of the policy as the carrier printed it. Never edited, only superseded.',
})
export class Wording {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  clientId!: string;
  @Field(() => ID)
  policyId!: string;
  @Field(() => WordingKindName)
  kind!: WordingKind;
  @Field()
  title!: string;
  @Field()
  formNumber!: string;
  @Field()
  edition!: string;
  @Field(() => Day, { nullable: true, description: "First day on which it counts; null: the policy's own." })
  effectiveOn!: string | null;
  @Field(() => TextStateName)
  state!: TextState;
  @Field(() => Int, { description: 'Size of the text in UTF-8.' })
  textBytes!: number;
  @Field({ description: 'SHA-256 of the text, or of the file where it has none; hex.' })
  sha256!: string;
  @Field(() => ID, { nullable: true, description: 'The file it came from: GET /uploads/{id}.' })
  uploadId!: string | null;
  @Field(() => [Int], { description: 'Pages of the file on which no word was found: not read.' })
  pagesWithoutText!: number[];
  @Field(() => [String], { description: 'Parts of the file that gave no text, with the reason: not read.' })
  partsNotRead!: string[];
  @Field(() => ID, { nullable: true })
  createdBy!: string | null;
  @Field(() => Instant)
  createdAt!: Date;
  @Field(() => Instant, { nullable: true, description: 'Null while it stands.' })
  supersededAt!: Date | null;
  @Field(() => ID, { nullable: true })
  supersededBy!: string | null;
  @Field(() => String, { nullable: true })
  supersededWhy!: string | null;
  @Field(() => ID, { nullable: true, description: 'Null also where it was withdrawn without a successor.' })
  replacedById!: string | null;
}

@ObjectType()
export class SupersededWording {
  @Field(() => ID, { description: 'The wording that no longer counts.' })
  id!: string;
  @Field(() => ID)
  policyId!: string;
  @Field(() => Wording, { nullable: true, description: 'What counts in its place.' })
  replacement!: Wording | null;
}

@InputType({
  description: 'Its text pasted, or the id of an upload; both only for a scan that somebody typed in.',
})
export class WordingInput {
  @Field(() => WordingKindName)
  kind!: WordingKind;
  @Field()
  title!: string;
  @Field(() => String, { nullable: true })
  formNumber?: string | null;
  @Field(() => String, { nullable: true })
  edition?: string | null;
  @Field(() => Day, { nullable: true, description: "Within the policy's period; default its first day." })
  effectiveOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Form feeds part its pages.' })
  text?: string | null;
  @Field(() => ID, { nullable: true })
  uploadId?: string | null;
}

@InputType()
export class AddWordingInput extends WordingInput {
  @Field(() => ID)
  policyId!: string;
}

@InputType()
export class SupersedeWordingInput {
  @Field(() => ID)
  id!: string;
  @Field()
  why!: string;
  @Field(() => WordingInput, { nullable: true, description: 'Null: withdrawn without a successor.' })
  replacement?: WordingInput | null;
}
