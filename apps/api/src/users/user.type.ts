import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Instant } from '../graphql/scalars.js';
import { RoleName } from './role.type.js';

@ObjectType({ description: 'A person of the brokerage, or of a client.' })
export class User {
  @Field(() => ID)
  id!: string;
  @Field()
  email!: string;
  @Field()
  name!: string;
  @Field()
  title!: string;
  @Field(() => RoleName)
  role!: `${RoleName}`;
  @Field(() => ID, { nullable: true, description: 'For a client user: its client.' })
  clientId!: string | null;
  @Field({ description: "The producer's licence, as printed under a signature." })
  licenceNumber!: string;
  @Field(() => Instant, { nullable: true })
  disabledAt!: Date | null;
  @Field({ description: 'Whether a second factor is set up.' })
  secondFactor!: boolean;
  @Field(() => Int)
  version!: number;
  @Field(() => Instant)
  createdAt!: Date;
}

@ObjectType()
export class UserPage {
  @Field(() => [User])
  items!: readonly User[];
  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@InputType({ description: 'Members that are left out stay as they are.' })
export class UpdateUserInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version that was edited.' })
  version!: number;
  @Field({ nullable: true })
  name?: string;
  @Field(() => String, { nullable: true })
  title?: string | null;
  @Field(() => String, { nullable: true })
  licenceNumber?: string | null;
  @Field(() => RoleName, { nullable: true })
  role?: `${RoleName}`;
}
