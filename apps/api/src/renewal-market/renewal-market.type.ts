import {
  REMARKET_ANSWERS,
  REMARKET_KINDS,
  RENEWAL_NOTICE_KINDS,
  type RemarketAnswer,
  type RemarketKind,
  type RenewalNoticeKind,
} from '@carveback/domain';
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { Day, Instant } from '../graphql/scalars.js';
import { CarriedEndorsement } from '../issued-wordings/carried-forward.type.js';

export const RenewalNoticeKindName = enumOf(RENEWAL_NOTICE_KINDS);
registerEnumType(RenewalNoticeKindName, { name: 'RenewalNoticeKind' });

export const RemarketKindName = enumOf(REMARKET_KINDS);
registerEnumType(RemarketKindName, {
  name: 'RemarketKind',
  description:
    'exposure_change: new services make up 10 percent of revenue or more. premium_rise: by 10 percent or more. request_declined: or followed up by asking other carriers.',
});

export const RemarketAnswerName = enumOf(REMARKET_ANSWERS);
registerEnumType(RemarketAnswerName, { name: 'RemarketAnswer' });

@ObjectType({ description: 'What a carrier told about going on. Never edited; the latest counts.' })
export class RenewalNotice {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  policyId!: string;
  @Field(() => RenewalNoticeKindName)
  kind!: RenewalNoticeKind;
  @Field()
  givenBy!: string;
  @Field(() => Day, { nullable: true })
  sentOn!: string | null;
  @Field(() => Day)
  receivedOn!: string;
  @Field(() => Float, { nullable: true })
  rateChangePercent!: number | null;
  @Field()
  changedTerms!: string;
  @Field(() => Int, { description: 'From receipt.' })
  daysBeforeExpiry!: number;
  @Field(() => Int, {
    nullable: true,
    description: "By the brokerage's table on the day of receipt; null: none on record.",
  })
  periodDays!: number | null;
  @Field()
  periodSource!: string;
  @Field(() => Boolean, {
    nullable: true,
    description: 'By that row; null: it does not tell. A fact to be checked, no advice.',
  })
  inTime!: boolean | null;
  @Field()
  remark!: string;
  @Field(() => ID, { nullable: true })
  uploadId!: string | null;
  @Field(() => Instant)
  createdAt!: Date;
}

@ObjectType({ description: 'A reason, found in the records, to ask other carriers before the renewal.' })
export class RemarketTrigger {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  policyId!: string;
  @Field(() => RemarketKindName)
  kind!: RemarketKind;
  @Field({ description: 'What the records said when it was found.' })
  evidence!: string;
  @Field(() => RemarketAnswerName, { nullable: true, description: 'Null: nobody has decided yet.' })
  answer!: RemarketAnswer | null;
  @Field()
  answerWhy!: string;
  @Field(() => ID, { nullable: true })
  answeredBy!: string | null;
  @Field(() => Instant, { nullable: true })
  answeredAt!: Date | null;
  @Field(() => Int)
  version!: number;
  @Field(() => Instant)
  createdAt!: Date;
}

@ObjectType({
  description: 'What a look at the renewed wording showed of the endorsements of the term before.',
})
export class CarriedForwardCheck {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  policyId!: string;
  @Field(() => ID)
  renewalPolicyId!: string;
  @Field(() => Day)
  checkedOn!: string;
  @Field()
  ruleSetVersion!: string;
  @Field(() => [CarriedEndorsement])
  endorsements!: readonly CarriedEndorsement[];
  @Field({ description: 'The renewed wording is in hand, and every endorsement was found in it.' })
  complete!: boolean;
  @Field(() => ID, { nullable: true, description: 'Null: the day of the step came.' })
  checkedBy!: string | null;
  @Field(() => Instant)
  createdAt!: Date;
}

@InputType()
export class RecordRenewalNoticeInput {
  @Field(() => ID)
  policyId!: string;
  @Field(() => RenewalNoticeKindName)
  kind!: RenewalNoticeKind;
  @Field({ description: 'The person or office that told it.' })
  givenBy!: string;
  @Field(() => Day, { nullable: true })
  sentOn?: string | null;
  @Field(() => Day)
  receivedOn!: string;
  @Field(() => Float, {
    nullable: true,
    description: 'Of a conditional renewal; below zero: the rate falls.',
  })
  rateChangePercent?: number | null;
  @Field(() => String, { nullable: true, description: 'Of a conditional renewal, in words.' })
  changedTerms?: string | null;
  @Field(() => ID, { nullable: true, description: 'The paper.' })
  uploadId?: string | null;
}

@InputType()
export class AnswerRemarketTriggerInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
  @Field(() => RemarketAnswerName)
  answer!: RemarketAnswer;
  @Field()
  why!: string;
}

@InputType()
export class CloseRenewalInput {
  @Field(() => ID, { description: 'The policy that expired.' })
  policyId!: string;
  @Field()
  why!: string;
}
