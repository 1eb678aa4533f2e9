import type { BindingAuthority, ClientChannel, OptionKind } from '@carveback/domain';
import type { WordingKind } from '@carveback/rules';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ClientChannelName } from '../endorsements/request-authority.type.js';
import { Day, MinorUnits } from '../graphql/scalars.js';
import { BindingAuthorityName } from '../policies/policy.type.js';
import { WordingKindName } from '../wordings/wording.type.js';
import { OptionKindName } from './renewal-option.type.js';

@InputType({ description: 'Its text pasted, or the id of an upload.' })
export class QuotedFormInput {
  @Field(() => WordingKindName)
  kind!: WordingKind;
  @Field()
  title!: string;
  @Field(() => String, { nullable: true })
  formNumber?: string | null;
  @Field(() => String, { nullable: true })
  edition?: string | null;
  @Field(() => String, { nullable: true })
  text?: string | null;
  @Field(() => ID, { nullable: true })
  uploadId?: string | null;
}

@InputType()
export class AddQuotedFormInput extends QuotedFormInput {
  @Field(() => ID)
  optionId!: string;
}

@InputType({ description: 'Amounts are minor units of the currency; by default the expiring policy’s.' })
export class RecordRenewalOptionInput {
  @Field(() => ID, { description: 'The policy that expires.' })
  policyId!: string;
  @Field(() => OptionKindName)
  kind!: OptionKind;
  @Field({ description: 'The person who quoted.' })
  givenBy!: string;
  @Field(() => Day)
  quotedOn!: string;
  @Field(() => Day, { nullable: true })
  validUntil?: string | null;
  @Field(() => ID)
  issuingCompanyId!: string;
  @Field(() => ID, { nullable: true })
  mgaId?: string | null;
  @Field(() => ID, { nullable: true })
  wholesalerId?: string | null;
  @Field(() => BindingAuthorityName, { nullable: true })
  bindingAuthority?: BindingAuthority | null;
  @Field(() => ID, { nullable: true })
  underwriterId?: string | null;
  @Field(() => Day, { nullable: true, description: 'Default: the day on which the policy expires.' })
  effectiveOn?: string | null;
  @Field(() => Day, { nullable: true, description: 'Default: a year later.' })
  expiresOn?: string | null;
  @Field(() => Day, { nullable: true, description: 'Null: none stated.' })
  retroactiveOn?: string | null;
  @Field(() => String, { nullable: true })
  currency?: string | null;
  @Field(() => MinorUnits)
  premiumMinor!: number;
  @Field(() => MinorUnits, { nullable: true })
  taxesMinor?: number | null;
  @Field(() => MinorUnits, { nullable: true })
  feesMinor?: number | null;
  @Field(() => MinorUnits, { nullable: true, description: 'Default: what the policy was bound for.' })
  expiringPremiumMinor?: number | null;
  @Field(() => MinorUnits, { nullable: true })
  limitPerClaimMinor?: number | null;
  @Field(() => MinorUnits, { nullable: true })
  limitAggregateMinor?: number | null;
  @Field(() => MinorUnits, { nullable: true })
  retentionMinor?: number | null;
  @Field(() => String, { nullable: true })
  words?: string | null;
  @Field(() => [QuotedFormInput], { nullable: true })
  forms?: QuotedFormInput[] | null;
}

@InputType()
export class AttestOptionReviewInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

@InputType()
export class RecordOptionChoiceInput {
  @Field(() => ID)
  optionId!: string;
  @Field(() => ID, { description: 'A contact of the client who may sign.' })
  contactId!: string;
  @Field({ description: "On what the person's authority rests, such as its office." })
  authority!: string;
  @Field(() => Day)
  chosenOn!: string;
  @Field(() => ClientChannelName)
  channel!: ClientChannel;
  @Field({ description: "SHA-256 of the attested comparison's summary." })
  seenSha256!: string;
  @Field(() => Boolean, {
    nullable: true,
    description: 'It signed that the retroactive date is not kept; needs the signed paper.',
  })
  acceptsRetroactiveDate?: boolean | null;
  @Field(() => String, { nullable: true })
  note?: string | null;
  @Field(() => ID, { nullable: true, description: 'The signed paper.' })
  uploadId?: string | null;
}

@InputType()
export class BindRenewalInput {
  @Field(() => ID)
  optionId!: string;
  @Field(() => String, { nullable: true, description: 'As the binder prints it; default: as it was.' })
  policyNumber?: string | null;
  @Field(() => String, { nullable: true })
  formEdition?: string | null;
}
