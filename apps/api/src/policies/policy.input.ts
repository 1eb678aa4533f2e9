import type { BindingAuthority, Layer } from '@carveback/domain';
import type { LineOfBusiness } from '@carveback/rules';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Day, MinorUnits } from '../graphql/scalars.js';
import { InsuredInput } from './insured.type.js';
import { BindingAuthorityName, LayerName, LineOfBusinessName } from './policy.type.js';

/** What may be left out both when a policy is entered and when it is changed. */
@InputType({ isAbstract: true })
abstract class PolicyParticulars {
  @Field(() => String, { nullable: true })
  formEdition?: string | null;
  @Field(() => Day, { nullable: true })
  retroactiveOn?: string | null;
  @Field(() => String, { nullable: true, description: 'ISO 4217; default USD.' })
  currency?: string | null;
  @Field(() => MinorUnits, { nullable: true })
  limitPerClaimMinor?: number | null;
  @Field(() => MinorUnits, { nullable: true })
  limitAggregateMinor?: number | null;
  @Field(() => MinorUnits, { nullable: true })
  retentionMinor?: number | null;
  @Field(() => ID, { nullable: true })
  mgaId?: string | null;
  @Field(() => ID, { nullable: true })
  wholesalerId?: string | null;
  @Field(() => BindingAuthorityName, { nullable: true, description: 'Default: issuing_company.' })
  bindingAuthority?: BindingAuthority | null;
  @Field(() => ID, { nullable: true })
  underwriterId?: string | null;
  @Field(() => LayerName, { nullable: true, description: 'Default: primary.' })
  layer?: Layer | null;
  @Field(() => ID, { nullable: true, description: 'Of an excess policy: the one beneath it.' })
  underlyingPolicyId?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Of an excess policy: whether its form follows the one beneath. Null: not known.',
  })
  followsForm?: boolean | null;
  @Field(() => [String], { nullable: true, description: 'In what it does not follow, in its own words.' })
  followFormExceptions?: string[] | null;
}

@InputType()
export class CreatePolicyInput extends PolicyParticulars {
  @Field(() => ID)
  clientId!: string;
  @Field(() => LineOfBusinessName)
  line!: LineOfBusiness;
  @Field()
  policyNumber!: string;
  @Field(() => Day)
  effectiveOn!: string;
  @Field(() => Day, { description: 'The day on which the period ends.' })
  expiresOn!: string;
  @Field(() => ID)
  issuingCompanyId!: string;
  @Field(() => [InsuredInput], { description: 'At least one named insured.' })
  insureds!: InsuredInput[];
}

@InputType({
  description: 'Members that are left out stay as they are; null clears. Given insureds replace the list.',
})
export class UpdatePolicyInput extends PolicyParticulars {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version that was edited.' })
  version!: number;
  @Field(() => LineOfBusinessName, { nullable: true })
  line?: LineOfBusiness;
  @Field({ nullable: true })
  policyNumber?: string;
  @Field(() => Day, { nullable: true })
  effectiveOn?: string;
  @Field(() => Day, { nullable: true })
  expiresOn?: string;
  @Field(() => ID, { nullable: true })
  issuingCompanyId?: string;
  @Field(() => [InsuredInput], { nullable: true })
  insureds?: InsuredInput[] | null;
}

@InputType()
export class CancelPolicyInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version that was edited.' })
  version!: number;
  @Field(() => Day)
  cancelledOn!: string;
  @Field(() => String, { nullable: true })
  why?: string | null;
}
