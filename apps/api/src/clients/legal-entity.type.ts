import { ENTITY_KINDS, type EntityKind } from '@carveback/domain';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { Day } from '../graphql/scalars.js';

export const EntityKindName = enumOf(ENTITY_KINDS);
registerEnumType(EntityKindName, { name: 'EntityKind' });

@ObjectType({ description: 'A company of the client, or a name under which one of them trades.' })
export class LegalEntity {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  clientId!: string;
  @Field(() => EntityKindName)
  kind!: EntityKind;
  @Field()
  name!: string;
  @Field(() => ID, { nullable: true, description: 'The company behind a trading name.' })
  parentId!: string | null;
  @Field()
  jurisdiction!: string;
  @Field(() => Day, { nullable: true })
  endedOn!: string | null;
  @Field(() => Int)
  version!: number;
}

@InputType()
export class AddLegalEntityInput {
  @Field(() => ID)
  clientId!: string;
  @Field(() => EntityKindName, { nullable: true, description: 'Default: legal_entity.' })
  kind?: EntityKind;
  @Field()
  name!: string;
  @Field(() => ID, {
    nullable: true,
    description: "The company behind a trading name; default: the client's first.",
  })
  parentId?: string | null;
  @Field(() => String, { nullable: true })
  jurisdiction?: string | null;
}

@InputType({ description: 'Members that are left out stay as they are; null clears.' })
export class ChangeLegalEntityInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version that was edited.' })
  version!: number;
  @Field({ nullable: true })
  name?: string;
  @Field(() => ID, { nullable: true })
  parentId?: string | null;
  @Field(() => String, { nullable: true })
  jurisdiction?: string | null;
}
