import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'The person at a carrier who answers.' })
export class Underwriter {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  carrierId!: string;
  @Field()
  name!: string;
  @Field()
  title!: string;
  @Field()
  email!: string;
  @Field()
  phone!: string;
  @Field(() => Int)
  version!: number;
}

@InputType()
export class CreateUnderwriterInput {
  @Field(() => ID)
  carrierId!: string;
  @Field()
  name!: string;
  @Field(() => String, { nullable: true })
  title?: string | null;
  @Field(() => String, { nullable: true })
  email?: string | null;
  @Field(() => String, { nullable: true })
  phone?: string | null;
}

@InputType({ description: 'Members that are left out stay as they are; null clears.' })
export class UpdateUnderwriterInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version that was edited.' })
  version!: number;
  @Field({ nullable: true })
  name?: string;
  @Field(() => String, { nullable: true })
  title?: string | null;
  @Field(() => String, { nullable: true })
  email?: string | null;
  @Field(() => String, { nullable: true })
  phone?: string | null;
}
