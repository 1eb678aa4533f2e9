import { CURES, FINDING_KINDS, type Cure, type FindingKind } from '@carveback/domain';
import type { Reason, Severity, VerdictKind } from '@carveback/rules';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { Day, Instant } from '../graphql/scalars.js';
import { SeverityName } from '../graphql/severity.type.js';
import { ReasonName, VerdictName } from '../reviews/review.type.js';

export const FindingKindName = enumOf(FINDING_KINDS);
registerEnumType(FindingKindName, {
  name: 'FindingKind',
  description:
    'A question goes to the client (a document is missing, the service is unknown); the rest to the carrier.',
});

export const CureName = enumOf(CURES);
registerEnumType(CureName, { name: 'Cure', description: 'How a finding came to its end.' });

@ObjectType({
  description: 'The lasting record, per service line and policy, of a verdict that is not in_scope.',
})
export class Finding {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  clientId!: string;
  @Field(() => ID)
  policyId!: string;
  @Field(() => ID)
  serviceLineId!: string;
  @Field(() => FindingKindName)
  kind!: FindingKind;
  @Field(() => VerdictName)
  verdict!: VerdictKind;
  @Field(() => [ReasonName])
  reasons!: Reason[];
  @Field(() => SeverityName)
  severity!: Severity;
  @Field(() => ID)
  openedReviewId!: string;
  @Field(() => ID, { description: 'The last review that still found it.' })
  latestReviewId!: string;
  @Field(() => Instant)
  openedAt!: Date;
  @Field(() => Day, {
    description:
      'The day the brokerage was told of the service; where it was within the services before, the day it fell out.',
  })
  exposedSince!: string;
  @Field(() => ID, { nullable: true })
  curedReviewId!: string | null;
  @Field(() => Instant, { nullable: true })
  curedAt!: Date | null;
  @Field(() => CureName, { nullable: true })
  curedBy!: Cure | null;
}
