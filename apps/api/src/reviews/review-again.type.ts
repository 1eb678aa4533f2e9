import type { Reason, Severity, VerdictKind } from '@carveback/rules';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { SeverityName } from '../graphql/severity.type.js';
import { ReasonName, VerdictName } from './review.type.js';

@ObjectType({ description: 'What a verdict comes down to.' })
export class VerdictBrief {
  @Field({ description: 'A taxonomy code, `bundle` or `unknown`.' })
  code!: string;
  @Field(() => VerdictName)
  verdict!: VerdictKind;
  @Field(() => [ReasonName])
  reasons!: readonly Reason[];
  @Field(() => SeverityName)
  severity!: Severity;
}

@ObjectType({ description: 'Where two runs over the same inputs say different things.' })
export class ReviewDifference {
  @Field(() => ID)
  policyId!: string;
  @Field(() => ID, { nullable: true, description: 'Null: of the policy as a whole.' })
  serviceLineId!: string | null;
  @Field(() => [String], { description: 'What differs, such as `reasons`.' })
  fields!: readonly string[];
  @Field(() => VerdictBrief, { nullable: true, description: 'As it was kept.' })
  kept!: VerdictBrief | null;
  @Field(() => VerdictBrief, { nullable: true })
  now!: VerdictBrief | null;
}

@ObjectType({ description: 'What the rules of today say of the inputs of a review that was kept.' })
export class ReviewAgain {
  @Field(() => ID)
  reviewId!: string;
  @Field({ description: 'Of the rule set that made the review.' })
  keptVersion!: string;
  @Field({ description: 'Of the rule set that ran now.' })
  version!: string;
  @Field(() => Boolean)
  sameVersion!: boolean;
  @Field(() => Boolean, {
    description: 'To the byte. The same version never says anything else; another may still agree.',
  })
  identical!: boolean;
  @Field(() => [ReviewDifference])
  differences!: readonly ReviewDifference[];
}
