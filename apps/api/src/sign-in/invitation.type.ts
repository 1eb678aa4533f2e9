import type { InvitationStatus } from '@carveback/domain';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Instant } from '../graphql/scalars.js';
import { RoleName } from '../users/role.type.js';

@ObjectType({ description: 'A single-use link by which a person joins the brokerage.' })
export class Invitation {
  @Field(() => ID)
  id!: string;
  @Field()
  email!: string;
  @Field()
  name!: string;
  @Field(() => RoleName)
  role!: `${RoleName}`;
  @Field(() => ID, { nullable: true })
  clientId!: string | null;
  @Field(() => String, { description: 'open, accepted, recalled or expired' })
  status!: InvitationStatus;
  @Field(() => Instant)
  expiresAt!: Date;
  @Field(() => Instant)
  createdAt!: Date;
}

@ObjectType()
export class InvitationWithLink extends Invitation {
  @Field({ description: 'To be handed to the invited person; it is shown here only.' })
  link!: string;
}

@ObjectType()
export class InvitationPage {
  @Field(() => [Invitation])
  items!: readonly Invitation[];
  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType({ description: 'What the holder of an invitation sees before choosing a password.' })
export class InvitationGreeting {
  @Field()
  brokerageName!: string;
  @Field({ description: 'The short name of the brokerage, for signing in.' })
  brokerage!: string;
  @Field()
  email!: string;
  @Field()
  name!: string;
}

@InputType()
export class InviteUserInput {
  @Field()
  email!: string;
  @Field()
  name!: string;
  @Field(() => RoleName)
  role!: `${RoleName}`;
  @Field(() => ID, { nullable: true, description: 'For a client user: its client.' })
  clientId?: string | null;
}

@InputType()
export class AcceptInvitationInput {
  @Field({ description: 'The last part of the link.' })
  token!: string;
  @Field()
  name!: string;
  @Field({ description: '12 characters at least, 15 where no second factor is asked for.' })
  password!: string;
}
