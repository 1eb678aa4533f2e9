import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'The brokerage of the one who asks, with the letterhead of its letters.' })
export class Brokerage {
  @Field(() => ID)
  id!: string;
  @Field({ description: 'The short name, for signing in.' })
  slug!: string;
  @Field()
  name!: string;
  @Field({ description: 'Several lines.' })
  address!: string;
  @Field()
  licenceNumber!: string;
  @Field()
  phone!: string;
  @Field()
  email!: string;
  @Field({ description: 'IANA name; days are reckoned in it.' })
  timeZone!: string;
  @Field({ description: 'Links in letters and invitations start with it.' })
  publicUrl!: string;
  @Field({ description: 'Whether everybody must set up a second factor.' })
  requireMfa!: boolean;
  @Field({ description: 'Whether there is a logo: GET and PUT /brokerage/logo.' })
  hasLogo!: boolean;
  @Field(() => Int)
  version!: number;
}

@InputType({ description: 'Members that are left out stay as they are.' })
export class UpdateBrokerageInput {
  @Field(() => Int, { description: 'The version that was edited.' })
  version!: number;
  @Field({ nullable: true })
  name?: string;
  @Field(() => String, { nullable: true })
  address?: string | null;
  @Field(() => String, { nullable: true })
  licenceNumber?: string | null;
  @Field(() => String, { nullable: true })
  phone?: string | null;
  @Field(() => String, { nullable: true })
  email?: string | null;
  @Field({ nullable: true })
  timeZone?: string;
  @Field({ nullable: true })
  publicUrl?: string;
}
