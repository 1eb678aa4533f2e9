import { CARRIER_KINDS, type CarrierKind } from '@carveback/domain';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { PageArgs } from '../graphql/list-args.js';

export const CarrierKindName = enumOf(CARRIER_KINDS);
registerEnumType(CarrierKindName, { name: 'CarrierKind' });

@ObjectType({ description: 'A firm in a placement chain.' })
export class Carrier {
  @Field(() => ID)
  id!: string;
  @Field(() => CarrierKindName)
  kind!: CarrierKind;
  @Field()
  name!: string;
  @Field(() => String, { nullable: true, description: 'Five digits; issuing companies only.' })
  naicCode!: string | null;
  @Field({ description: 'Several lines.' })
  address!: string;
  @Field(() => Int)
  version!: number;
}

@ObjectType()
export class CarrierPage {
  @Field(() => [Carrier])
  items!: readonly Carrier[];
  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ArgsType()
export class CarrierArgs extends PageArgs {
  @Field(() => CarrierKindName, { nullable: true })
  kind?: CarrierKind | null;
  @Field(() => String, { nullable: true, description: 'Words, each anywhere in the name.' })
  search?: string | null;
}

@InputType()
export class CreateCarrierInput {
  @Field(() => CarrierKindName)
  kind!: CarrierKind;
  @Field()
  name!: string;
  @Field(() => String, { nullable: true })
  naicCode?: string | null;
  @Field(() => String, { nullable: true })
  address?: string | null;
}

@InputType({ description: 'Members that are left out stay as they are; null clears.' })
export class UpdateCarrierInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version that was edited.' })
  version!: number;
  @Field({ nullable: true })
  name?: string;
  @Field(() => String, { nullable: true })
  naicCode?: string | null;
  @Field(() => String, { nullable: true })
  address?: string | null;
}
