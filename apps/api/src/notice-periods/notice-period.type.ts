import { MARKETS, NOTICE_KINDS, type Market, type NoticeKind } from '@carveback/domain';
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { Day, Instant } from '../graphql/scalars.js';

export const NoticeKindName = enumOf(NOTICE_KINDS);
registerEnumType(NoticeKindName, {
  name: 'NoticeKind',
  description: 'conditional_renewal: renewed, but on other terms or at a higher rate.',
});

export const MarketName = enumOf(MARKETS);
registerEnumType(MarketName, {
  name: 'Market',
  description: 'A wholesaler in the placement of a policy means surplus lines.',
});

@ObjectType({
  description:
    'How long before expiry a carrier tells the insured, as the brokerage has noted it. No legal advice: check the source.',
})
export class NoticePeriod {
  @Field(() => ID)
  id!: string;
  @Field({ description: 'Two letters; empty: any state without a row of its own.' })
  state!: string;
  @Field(() => NoticeKindName)
  kind!: NoticeKind;
  @Field(() => MarketName)
  market!: Market;
  @Field(() => Int, { description: 'Before expiry.' })
  days!: number;
  @Field(() => Float, {
    nullable: true,
    description: 'Of a conditional renewal: the rise of the rate from which notice is due.',
  })
  rateTriggerPercent!: number | null;
  @Field({ description: 'Where it is written.' })
  source!: string;
  @Field(() => Day)
  validFrom!: string;
  @Field(() => Day, { nullable: true, description: 'The last day.' })
  validUntil!: string | null;
  @Field()
  note!: string;
  @Field(() => Int)
  version!: number;
  @Field(() => Instant)
  createdAt!: Date;
  @Field(() => Instant)
  updatedAt!: Date;
}

@ObjectType({ description: "What the brokerage's table holds for a policy on a day." })
export class ApplyingNoticePeriod {
  @Field(() => ID)
  policyId!: string;
  @Field(() => NoticeKindName)
  kind!: NoticeKind;
  @Field(() => Day)
  day!: string;
  @Field({ description: "The client's, as on record." })
  state!: string;
  @Field(() => MarketName)
  market!: Market;
  @Field(() => NoticePeriod, { nullable: true, description: 'Null: none on record.' })
  period!: NoticePeriod | null;
  @Field({ description: 'What to know before relying on it.' })
  remark!: string;
}

@InputType()
export class AddNoticePeriodInput {
  @Field(() => String, { nullable: true, description: 'Two letters; empty: any state.' })
  state?: string | null;
  @Field(() => NoticeKindName)
  kind!: NoticeKind;
  @Field(() => MarketName)
  market!: Market;
  @Field(() => Int, { description: 'Before expiry, 1 to 365.' })
  days!: number;
  @Field(() => Float, { nullable: true, description: 'Of a conditional renewal only.' })
  rateTriggerPercent?: number | null;
  @Field({ description: 'Where it is written.' })
  source!: string;
  @Field(() => Day)
  validFrom!: string;
  @Field(() => Day, { nullable: true })
  validUntil?: string | null;
  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType({ description: 'Members that are left out stay as they are; null clears.' })
export class ChangeNoticePeriodInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version that was edited.' })
  version!: number;
  @Field(() => String, { nullable: true })
  state?: string | null;
  @Field(() => NoticeKindName, { nullable: true })
  kind?: NoticeKind;
  @Field(() => MarketName, { nullable: true })
  market?: Market;
  @Field(() => Int, { nullable: true })
  days?: number;
  @Field(() => Float, { nullable: true })
  rateTriggerPercent?: number | null;
  @Field(() => String, { nullable: true })
  source?: string;
  @Field(() => Day, { nullable: true })
  validFrom?: string;
  @Field(() => Day, { nullable: true })
  validUntil?: string | null;
  @Field(() => String, { nullable: true })
  note?: string | null;
}
