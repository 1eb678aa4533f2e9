import {
  CHECKED_TERMS,
  CORRECTION_KINDS,
  OUTCOMES,
  type CheckedTerm,
  type CorrectionKind,
  type Outcome,
} from '@carveback/domain';
import type { Reason, VerdictKind } from '@carveback/rules';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { Instant } from '../graphql/scalars.js';
import { Evidence, ReasonName, VerdictName } from '../reviews/review.type.js';

export const OutcomeName = enumOf(OUTCOMES);
registerEnumType(OutcomeName, {
  name: 'IssueOutcome',
  description: 'The last three speak of services that the request did not ask about.',
});

export const CheckedTermName = enumOf(CHECKED_TERMS);
registerEnumType(CheckedTermName, { name: 'CheckedTerm' });

export const CorrectionKindName = enumOf(CORRECTION_KINDS);
registerEnumType(CorrectionKindName, {
  name: 'CorrectionKind',
  description:
    'words: a clause asked for is missing or says something else. service: it is not named, and no clause was asked for it alone. condition: one that nobody asked for. unasked_words: they touch services that nobody asked about. term: a limit, date or name.',
});

export const WordRunName = enumOf(['kept', 'missing', 'added'] as const);
registerEnumType(WordRunName, { name: 'WordRunKind' });

@ObjectType({ description: 'How a service stands under the policy as read for a check.' })
export class CheckedStanding {
  @Field(() => VerdictName)
  verdict!: VerdictKind;
  @Field(() => [ReasonName])
  reasons!: readonly Reason[];
  @Field(() => String, { nullable: true, description: 'What an in_scope depends on.' })
  onlyIf!: string | null;
  @Field(() => Evidence, { nullable: true, description: 'The words that decide.' })
  evidence!: Evidence | null;
}

@ObjectType({ description: 'One service before and after the issued wording.' })
export class CheckedService {
  @Field(() => ID)
  serviceLineId!: string;
  @Field(() => ID, { nullable: true, description: 'Null: the request did not ask about it.' })
  findingId!: string | null;
  @Field(() => OutcomeName)
  outcome!: Outcome;
  @Field(() => CheckedStanding, { nullable: true, description: 'Null: nothing could be read then.' })
  before!: CheckedStanding | null;
  @Field(() => CheckedStanding, { nullable: true })
  after!: CheckedStanding | null;
}

@ObjectType({ description: 'A run of words: in both papers, asked for only, or issued only.' })
export class WordRun {
  @Field(() => WordRunName)
  kind!: 'kept' | 'missing' | 'added';
  @Field()
  text!: string;
}

@ObjectType({ description: 'A clause asked for, beside the nearest one issued.' })
export class ClauseDifference {
  @Field()
  place!: string;
  @Field(() => [ID])
  serviceIds!: readonly string[];
  @Field(() => String, { nullable: true, description: 'Null: nobody asked for what was issued here.' })
  asked!: string | null;
  @Field(() => String, { nullable: true, description: 'Null: nothing that was issued comes near.' })
  issued!: string | null;
  @Field(() => [WordRun])
  parts!: readonly WordRun[];
}

@ObjectType({
  description: 'A term that the issued paper has otherwise, or leaves unsaid where it must be said.',
})
export class TermChange {
  @Field(() => CheckedTermName)
  term!: CheckedTerm;
  @Field(() => String, {
    nullable: true,
    description: 'Of the policy, or as asked for; null: not on record.',
  })
  before!: string | null;
  @Field(() => String, { nullable: true, description: 'Null: the paper does not say.' })
  after!: string | null;
  @Field({ description: 'Worse for the insured, or not shown to be as good.' })
  worsened!: boolean;
}

@ObjectType({ description: 'What the reading of an issued endorsement showed.' })
export class IssueCheck {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  requestId!: string;
  @Field(() => ID)
  issuedId!: string;
  @Field()
  ruleSetVersion!: string;
  @Field({ description: 'All asked about is cured, nothing stands worse, and nothing is left unsaid.' })
  passed!: boolean;
  @Field(() => [CheckedService], { description: 'Those asked about first.' })
  services!: readonly CheckedService[];
  @Field(() => [ClauseDifference], {
    description: 'What was asked for, in its order; then what was issued though nobody asked for it.',
  })
  differences!: readonly ClauseDifference[];
  @Field(() => [TermChange])
  terms!: readonly TermChange[];
  @Field(() => ID, { nullable: true, description: 'The licensed person who attests having read it.' })
  attestedBy!: string | null;
  @Field(() => Instant, { nullable: true })
  attestedAt!: Date | null;
  @Field(() => Int)
  version!: number;
  @Field(() => Instant)
  createdAt!: Date;
}

@ObjectType({ description: 'One thing to ask the carrier to correct. It states no verdict.' })
export class Correction {
  @Field(() => CorrectionKindName)
  kind!: CorrectionKind;
  @Field(() => [ID])
  serviceIds!: readonly string[];
  @Field()
  place!: string;
  @Field(() => CheckedTermName, { nullable: true })
  term!: CheckedTerm | null;
  @Field(() => String, { nullable: true })
  asked!: string | null;
  @Field(() => String, { nullable: true })
  issued!: string | null;
}
