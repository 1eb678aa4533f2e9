import { BINDING_AUTHORITIES, LAYERS, type BindingAuthority, type Layer } from '@carveback/domain';
import { LINES_OF_BUSINESS, type LineOfBusiness } from '@carveback/rules';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { Day, Instant, MinorUnits } from '../graphql/scalars.js';

export const LineOfBusinessName = enumOf(LINES_OF_BUSINESS);
registerEnumType(LineOfBusinessName, { name: 'LineOfBusiness' });

export const BindingAuthorityName = enumOf(BINDING_AUTHORITIES);
registerEnumType(BindingAuthorityName, {
  name: 'BindingAuthority',
  description: 'Which firm of the chain may bind.',
});

export const LayerName = enumOf(LAYERS);
registerEnumType(LayerName, { name: 'Layer' });

@ObjectType({ description: 'One policy of a client, with its placement chain and layer.' })
export class Policy {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  clientId!: string;
  @Field(() => LineOfBusinessName)
  line!: LineOfBusiness;
  @Field()
  policyNumber!: string;
  @Field()
  formEdition!: string;
  @Field(() => Day)
  effectiveOn!: string;
  @Field(() => Day, { description: 'The day on which the period ends.' })
  expiresOn!: string;
  @Field(() => Day, { nullable: true })
  cancelledOn!: string | null;
  @Field(() => Day, { nullable: true, description: 'Null: none stated.' })
  retroactiveOn!: string | null;
  @Field({ description: 'ISO 4217, of all amounts here.' })
  currency!: string;
  @Field(() => MinorUnits, { nullable: true })
  limitPerClaimMinor!: number | null;
  @Field(() => MinorUnits, { nullable: true })
  limitAggregateMinor!: number | null;
  @Field(() => MinorUnits, { nullable: true })
  retentionMinor!: number | null;
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
  @Field(() => LayerName)
  layer!: Layer;
  @Field(() => ID, { nullable: true, description: 'The policy that an excess policy lies upon.' })
  underlyingPolicyId!: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Of an excess policy: whether its form follows the one beneath. Null: not known.',
  })
  followsForm!: boolean | null;
  @Field(() => [String], { description: 'In what it does not follow, in its own words.' })
  followFormExceptions!: string[];
  @Field(() => Int)
  version!: number;
  @Field(() => Instant)
  createdAt!: Date;
  @Field(() => Instant)
  updatedAt!: Date;
}
