import { PRIOR_WORK, type PriorWork } from '@carveback/domain';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { Day, Instant, MinorUnits } from '../graphql/scalars.js';

export const PriorWorkName = enumOf(PRIOR_WORK);
registerEnumType(PriorWorkName, {
  name: 'PriorWork',
  description:
    "Whether work done before the endorsement's date is within it. While it is unsaid, no check passes.",
});

@ObjectType({
  description: "The policy's terms as the issued paper has them; null: it does not speak of it.",
})
export class IssuedTerms {
  @Field(() => MinorUnits, { nullable: true })
  limitPerClaimMinor!: number | null;
  @Field(() => MinorUnits, { nullable: true })
  limitAggregateMinor!: number | null;
  @Field(() => MinorUnits, { nullable: true })
  retentionMinor!: number | null;
  @Field(() => Day, { nullable: true })
  retroactiveOn!: string | null;
  @Field(() => Day, { nullable: true })
  priorKnowledgeOn!: string | null;
  @Field(() => String, { nullable: true })
  namedInsured!: string | null;
}

@ObjectType({ description: 'An endorsement as the carrier issued it for a request. Never edited.' })
export class IssuedWording {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  requestId!: string;
  @Field(() => ID)
  policyId!: string;
  @Field(() => ID)
  wordingId!: string;
  @Field(() => Day)
  receivedOn!: string;
  @Field(() => PriorWorkName)
  priorWork!: PriorWork;
  @Field(() => IssuedTerms)
  terms!: IssuedTerms;
  @Field(() => ID)
  recordedBy!: string;
  @Field(() => Instant)
  createdAt!: Date;
}

@InputType({
  description: "What is left out is read from the paper's text; null: the paper does not speak of it.",
})
export class IssuedTermsInput {
  @Field(() => MinorUnits, { nullable: true })
  limitPerClaimMinor?: number | null;
  @Field(() => MinorUnits, { nullable: true })
  limitAggregateMinor?: number | null;
  @Field(() => MinorUnits, { nullable: true })
  retentionMinor?: number | null;
  @Field(() => Day, { nullable: true })
  retroactiveOn?: string | null;
  @Field(() => Day, { nullable: true, description: 'Never read from the text.' })
  priorKnowledgeOn?: string | null;
  @Field(() => String, { nullable: true, description: 'As the paper prints it.' })
  namedInsured?: string | null;
}

@InputType({
  description: 'Its text pasted, or the id of an upload; both only for a scan that somebody typed in.',
})
export class EnterIssuedWordingInput {
  @Field(() => ID)
  requestId!: string;
  @Field()
  title!: string;
  @Field(() => String, { nullable: true })
  formNumber?: string | null;
  @Field(() => String, { nullable: true })
  edition?: string | null;
  @Field(() => Day, { description: 'First day on which it counts.' })
  effectiveOn!: string;
  @Field(() => Day)
  receivedOn!: string;
  @Field(() => String, { nullable: true, description: 'Form feeds part its pages.' })
  text?: string | null;
  @Field(() => ID, { nullable: true })
  uploadId?: string | null;
  @Field(() => PriorWorkName)
  priorWork!: PriorWork;
  @Field(() => IssuedTermsInput, { nullable: true })
  terms?: IssuedTermsInput | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Default true: what was issued for this request before no longer counts.',
  })
  replacesEarlier?: boolean | null;
}
