import { INSURED_KINDS, type InsuredKind } from '@carveback/domain';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { Day } from '../graphql/scalars.js';

export const InsuredKindName = enumOf(INSURED_KINDS);
registerEnumType(InsuredKindName, { name: 'InsuredKind' });

@ObjectType({ description: 'Who is insured under a policy, in the name that the declarations print.' })
export class PolicyInsured {
  @Field(() => ID)
  id!: string;
  @Field(() => InsuredKindName)
  kind!: InsuredKind;
  @Field({ description: 'Exactly as declared.' })
  name!: string;
  @Field(() => ID, { nullable: true, description: "The client's entity that it is, once matched." })
  entityId!: string | null;
  @Field(() => Day)
  fromOn!: string;
  @Field(() => Day, { nullable: true })
  toOn!: string | null;
}

@InputType()
export class InsuredInput {
  @Field(() => InsuredKindName, { nullable: true, description: 'Default: named.' })
  kind?: InsuredKind | null;
  @Field({ description: 'Exactly as declared.' })
  name!: string;
  @Field(() => ID, { nullable: true })
  entityId?: string | null;
  @Field(() => Day, { nullable: true, description: "Default: the policy's first day." })
  fromOn?: string | null;
  @Field(() => Day, { nullable: true })
  toOn?: string | null;
}
