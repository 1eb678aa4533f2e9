import {
  OPTION_KINDS,
  QUOTED_CHANGES,
  QUOTED_TERMS,
  type BindingAuthority,
  type ClientChannel,
  type OptionKind,
  type QuotedChange,
  type QuotedTermName,
} from '@carveback/domain';
import type { WordingKind } from '@carveback/rules';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ClientChannelName } from '../endorsements/request-authority.type.js';
import { enumOf } from '../graphql/enum-of.js';
import { Day, Instant, MinorUnits } from '../graphql/scalars.js';
import { CarriedEndorsement } from '../issued-wordings/carried-forward.type.js';
import { CheckedStanding } from '../issued-wordings/issue-check.type.js';
import { BindingAuthorityName } from '../policies/policy.type.js';
import { TextStateName } from '../uploads/text-page.type.js';
import { WordingKindName } from '../wordings/wording.type.js';

export const OptionKindName = enumOf(OPTION_KINDS);
registerEnumType(OptionKindName, {
  name: 'RenewalOptionKind',
  description: 'indication: what a carrier might quote; nothing can be bound on it.',
});

export const QuotedChangeName = enumOf(QUOTED_CHANGES);
registerEnumType(QuotedChangeName, {
  name: 'QuotedChange',
  description: 'unsaid: the quote does not speak of it, though the expiring policy has it.',
});

export const QuotedTermNameName = enumOf(QUOTED_TERMS);
registerEnumType(QuotedTermNameName, { name: 'QuotedTermName' });

@ObjectType({ description: 'A document that came with a quoted renewal. Never edited.' })
export class QuotedForm {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  optionId!: string;
  @Field(() => WordingKindName)
  kind!: WordingKind;
  @Field()
  title!: string;
  @Field()
  formNumber!: string;
  @Field()
  edition!: string;
  @Field(() => TextStateName)
  state!: 'text' | 'needs_text';
  @Field()
  sha256!: string;
  @Field(() => ID, { nullable: true })
  uploadId!: string | null;
  @Field(() => Instant)
  createdAt!: Date;
}

@ObjectType({ description: 'A service under the expiring policy and under the quoted form.' })
export class QuotedService {
  @Field(() => ID)
  serviceLineId!: string;
  @Field(() => CheckedStanding, { nullable: true, description: 'Null: nothing could be read.' })
  expiring!: CheckedStanding | null;
  @Field(() => CheckedStanding, { nullable: true, description: 'Its evidence names a quoted form.' })
  quoted!: CheckedStanding | null;
  @Field(() => QuotedChangeName)
  change!: QuotedChange;
}

@ObjectType({ description: "A term of the expiring policy beside the quote's." })
export class QuotedTerm {
  @Field(() => QuotedTermNameName)
  term!: QuotedTermName;
  @Field(() => String, { nullable: true, description: 'Null: not on record.' })
  expiring!: string | null;
  @Field(() => String, { nullable: true, description: 'Null: the quote does not say.' })
  quoted!: string | null;
  @Field(() => QuotedChangeName)
  change!: QuotedChange;
}

@ObjectType({
  description: 'What a reading of the quoted forms showed. Never edited, but for its attestation.',
})
export class OptionReview {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  optionId!: string;
  @Field()
  ruleSetVersion!: string;
  @Field(() => Day, { description: "The renewal's first day." })
  asOf!: string;
  @Field(() => [ID], { description: 'The quoted forms that were read.' })
  formIds!: readonly string[];
  @Field(() => [QuotedService])
  services!: readonly QuotedService[];
  @Field(() => [QuotedTerm])
  terms!: readonly QuotedTerm[];
  @Field(() => [CarriedEndorsement], {
    description: 'Mid-term endorsements of the expiring policy, held against the quoted forms.',
  })
  endorsements!: readonly CarriedEndorsement[];
  @Field(() => [String])
  missingDocuments!: readonly string[];
  @Field({ description: 'The comparison in words, to be put before the client.' })
  summary!: string;
  @Field({ description: 'SHA-256 of the summary, hex: what a choice names as seen.' })
  sha256!: string;
  @Field(() => ID, { nullable: true, description: 'The licensed person who attests having read it.' })
  attestedBy!: string | null;
  @Field(() => Instant, { nullable: true })
  attestedAt!: Date | null;
  @Field(() => Int)
  version!: number;
  @Field(() => Instant)
  createdAt!: Date;
}

@ObjectType({ description: 'What somebody with authority at the client chose, and what it had seen.' })
export class OptionChoice {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  policyId!: string;
  @Field(() => ID)
  optionId!: string;
  @Field(() => ID)
  reviewId!: string;
  @Field(() => ID)
  contactId!: string;
  @Field({ description: 'As it was on the day; so is the title.' })
  name!: string;
  @Field()
  title!: string;
  @Field()
  authority!: string;
  @Field(() => Day)
  chosenOn!: string;
  @Field(() => ClientChannelName)
  channel!: ClientChannel;
  @Field()
  seenSha256!: string;
  @Field({ description: 'It signed that the retroactive date is not kept.' })
  acceptsRetroactiveDate!: boolean;
  @Field()
  note!: string;
  @Field(() => ID, { nullable: true })
  uploadId!: string | null;
  @Field(() => Instant)
  createdAt!: Date;
}

@ObjectType({ description: 'Why an option cannot be bound now, and the way out.' })
export class BindingRefusal {
  @Field()
  code!: string;
  @Field()
  message!: string;
}

@ObjectType({
  description: 'A renewal as a carrier quoted it. Never edited: other terms are another option.',
})
export class RenewalOption {
  @Field(() => ID)
  id!: string;
  @Field(() => ID, { description: 'The policy that expires.' })
  policyId!: string;
  @Field(() => ID)
  renewalId!: string;
  @Field(() => OptionKindName)
  kind!: OptionKind;
  @Field()
  givenBy!: string;
  @Field(() => Day)
  quotedOn!: string;
  @Field(() => Day, { nullable: true })
  validUntil!: string | null;
  @Field(() => ID)
  issuingCompanyId!: string;
  @Field(() => ID, { nullable: true })
  mgaId!: string | null;
  @Field(() => ID, { nullable: true })
  wholesalerId!: string | null;
  @Field(() => BindingAuthorityName)
  bindingAuthority!: BindingAuthority;
  @Field(() => ID, { nullable: true })
  underwriterId!: string | null;
  @Field(() => Day)
  effectiveOn!: string;
  @Field(() => Day)
  expiresOn!: string;
  @Field(() => Day, { nullable: true })
  retroactiveOn!: string | null;
  @Field()
  currency!: string;
  @Field(() => MinorUnits)
  premiumMinor!: number;
  @Field(() => MinorUnits, { nullable: true })
  taxesMinor!: number | null;
  @Field(() => MinorUnits, { nullable: true })
  feesMinor!: number | null;
  @Field(() => MinorUnits, { nullable: true, description: 'What the expiring policy costs.' })
  expiringPremiumMinor!: number | null;
  @Field(() => MinorUnits, { nullable: true })
  limitPerClaimMinor!: number | null;
  @Field(() => MinorUnits, { nullable: true })
  limitAggregateMinor!: number | null;
  @Field(() => MinorUnits, { nullable: true })
  retentionMinor!: number | null;
  @Field({ description: "The carrier's own words." })
  words!: string;
  @Field(() => Instant)
  createdAt!: Date;
}
