import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';

@InputType()
export class SignInInput {
  @Field({ description: 'The short name of the brokerage.' })
  brokerage!: string;
  @Field()
  email!: string;
  @Field()
  password!: string;
  @Field(() => String, { nullable: true, description: 'Six digits, when a second factor is set up.' })
  code?: string | null;
}

@ObjectType({ description: 'A session has begun or goes on. The refresh token comes in a cookie.' })
export class SignedIn {
  @Field({ description: 'For the header "Authorization: Bearer".' })
  accessToken!: string;
  @Field(() => Int, { description: 'Seconds until the access token ends; then refreshSession.' })
  expiresIn!: number;
  @Field({ description: 'True: this session can do nothing but set up a second factor, and sign out.' })
  mustEnrol!: boolean;
}

@ObjectType()
export class TotpEnrolment {
  @Field({ description: 'The secret in base 32, to be typed into an authenticator app.' })
  secret!: string;
  @Field({ description: 'An otpauth: address, to be shown as a QR code.' })
  address!: string;
}

@InputType()
export class ChangePasswordInput {
  @Field()
  currentPassword!: string;
  @Field({ description: '12 characters at least, 15 where no second factor is asked for.' })
  newPassword!: string;
}
