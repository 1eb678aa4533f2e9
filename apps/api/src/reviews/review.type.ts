import { REASONS, VERDICTS, type Reason, type Severity, type VerdictKind } from '@carveback/rules';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { Day, Instant } from '../graphql/scalars.js';
import { SeverityName } from '../graphql/severity.type.js';

export const VerdictName = enumOf(VERDICTS);
registerEnumType(VerdictName, {
  name: 'VerdictKind',
  description:
    'How a service stands under a policy, on the documents read. No prediction that a claim will be paid.',
});

export const ReasonName = enumOf(REASONS);
registerEnumType(ReasonName, { name: 'Reason', description: 'Why; the first one decides.' });

export const RunStateName = enumOf(['waiting', 'done', 'dead'] as const);
registerEnumType(RunStateName, { name: 'ReviewRunState' });

@ObjectType({ description: "Words of a policy's document, byte for byte." })
export class Evidence {
  @Field(() => ID)
  wordingId!: string;
  @Field(() => Int, { description: "Offset into the document's text, in UTF-16 units." })
  start!: number;
  @Field(() => Int)
  end!: number;
  @Field()
  text!: string;
  @Field(() => Int, { nullable: true, description: 'From 1; null when the document has no known pages.' })
  page!: number | null;
}

@ObjectType({ description: 'A quotation with the document it comes from.' })
export class Quotation extends Evidence {
  @Field(() => String, { nullable: true, description: 'Title of the document.' })
  document!: string | null;
}

@ObjectType({ description: 'One service line judged against one policy.' })
export class Verdict {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  clientId!: string;
  @Field(() => ID)
  reviewId!: string;
  @Field(() => ID)
  policyId!: string;
  @Field(() => ID)
  serviceLineId!: string;
  @Field({ description: 'A taxonomy code, `bundle` or `unknown`.' })
  code!: string;
  @Field(() => [String], { description: 'Codes of the parts of a bundle.' })
  components!: string[];
  @Field(() => Float, { description: 'How sure the catalogue reader is of the code, 0 to 1.' })
  confidence!: number;
  @Field(() => VerdictName)
  verdict!: VerdictKind;
  @Field(() => [ReasonName])
  reasons!: Reason[];
  @Field(() => SeverityName)
  severity!: Severity;
  @Field(() => [String], { description: 'Ids of the rules that spoke, in order.' })
  rules!: string[];
  @Field()
  explanation!: string;
  @Field(() => String, { nullable: true, description: 'For the underwriter, or for the client.' })
  question!: string | null;
  @Field(() => String, { nullable: true, description: 'What `in_scope` depends on, without "only if".' })
  onlyIf!: string | null;
  /** shown through its resolver, with the documents' titles */
  evidence!: Evidence[];
}

@ObjectType({ description: 'What a review found out about a policy as a whole.' })
export class ReviewedPolicy {
  @Field(() => ID)
  policyId!: string;
  @Field(() => Evidence, { nullable: true })
  definition!: Evidence | null;
  @Field(() => String, { nullable: true, description: 'Heading of the definition.' })
  definedTerm!: string | null;
  @Field(() => [String], { description: 'Documents that are not in hand, or that nobody could read.' })
  missingDocuments!: readonly string[];
}

@ObjectType({ description: 'One immutable run of the rules over a client as of a day.' })
export class Review {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  clientId!: string;
  @Field({ description: 'What happened, e.g. service_line.added.' })
  trigger!: string;
  @Field(() => Day)
  asOf!: string;
  @Field()
  ruleSetVersion!: string;
  @Field(() => [ReviewedPolicy])
  policies!: ReviewedPolicy[];
  @Field(() => Instant)
  createdAt!: Date;
}

@ObjectType({ description: 'A review that somebody asked for. The worker does it within moments.' })
export class ReviewRun {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  clientId!: string;
  @Field(() => RunStateName)
  state!: 'waiting' | 'done' | 'dead';
  @Field(() => Review, { nullable: true })
  review!: Review | null;
}
