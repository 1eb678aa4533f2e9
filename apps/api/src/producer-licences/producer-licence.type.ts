import { LICENCE_LINES, type LicenceLine } from '@carveback/domain';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { Day, Instant } from '../graphql/scalars.js';

export const LicenceLineName = enumOf(LICENCE_LINES);
registerEnumType(LicenceLineName, {
  name: 'LicenceLine',
  description: 'A surplus lines licence includes property and casualty.',
});

@ObjectType({ description: "A producer's licence for one state (or country) and line." })
export class ProducerLicence {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  userId!: string;
  @Field({ description: 'Empty: wherever the brokerage works.' })
  state!: string;
  @Field(() => LicenceLineName)
  line!: LicenceLine;
  @Field()
  number!: string;
  @Field(() => Day, { description: 'The last day on which it counts.' })
  expiresOn!: string;
  @Field(() => Int)
  version!: number;
  @Field(() => Instant)
  createdAt!: Date;
}

@InputType()
export class AddProducerLicenceInput {
  @Field(() => ID)
  userId!: string;
  @Field(() => String, { nullable: true, description: 'Left out: wherever the brokerage works.' })
  state?: string | null;
  @Field(() => LicenceLineName)
  line!: LicenceLine;
  @Field()
  number!: string;
  @Field(() => Day)
  expiresOn!: string;
}

@InputType({ description: 'Members that are left out stay as they are.' })
export class ChangeProducerLicenceInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version that was edited.' })
  version!: number;
  @Field({ nullable: true })
  state?: string;
  @Field(() => LicenceLineName, { nullable: true })
  line?: LicenceLine;
  @Field({ nullable: true })
  number?: string;
  @Field(() => Day, { nullable: true })
  expiresOn?: string;
}
