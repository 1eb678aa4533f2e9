import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Day } from '../graphql/scalars.js';

@ObjectType({ description: 'A person at the client.' })
export class Contact {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  clientId!: string;
  @Field()
  name!: string;
  @Field()
  title!: string;
  @Field()
  email!: string;
  @Field()
  phone!: string;
  @Field({ description: 'May tell the brokerage of changes.' })
  maySubmit!: boolean;
  @Field({ description: 'May sign for the client.' })
  maySign!: boolean;
  @Field(() => Day, { nullable: true })
  endedOn!: string | null;
  @Field(() => Int)
  version!: number;
}

@InputType()
export class AddContactInput {
  @Field(() => ID)
  clientId!: string;
  @Field()
  name!: string;
  @Field(() => String, { nullable: true })
  title?: string | null;
  @Field(() => String, { nullable: true })
  email?: string | null;
  @Field(() => String, { nullable: true })
  phone?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Default: false.' })
  maySubmit?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Default: false.' })
  maySign?: boolean | null;
}

@InputType({ description: 'Members that are left out stay as they are; null clears.' })
export class ChangeContactInput {
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
  @Field(() => Boolean, { nullable: true })
  maySubmit?: boolean | null;
  @Field(() => Boolean, { nullable: true })
  maySign?: boolean | null;
}

@InputType({ description: 'The contact left, or the entity ceased, as of a day; null takes that back.' })
export class EndInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version that was edited.' })
  version!: number;
  @Field(() => Day, { nullable: true })
  endedOn!: string | null;
}
