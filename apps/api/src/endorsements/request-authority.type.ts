import { CLIENT_CHANNELS, type ClientChannel } from '@carveback/domain';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { Day, Instant } from '../graphql/scalars.js';

export const ClientChannelName = enumOf(CLIENT_CHANNELS);
registerEnumType(ClientChannelName, {
  name: 'ClientChannel',
  description: 'How the client said it. What was spoken counts once it was written back to it.',
});

@ObjectType({ description: 'That a person who may sign for the client authorised one version of a request.' })
export class RequestAuthority {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  requestId!: string;
  @Field(() => Int, { description: 'The version of the letter that was authorised.' })
  letterVersion!: number;
  @Field(() => ID)
  contactId!: string;
  @Field({ description: 'As it was on the day; so is the title.' })
  name!: string;
  @Field()
  title!: string;
  @Field(() => Day)
  givenOn!: string;
  @Field(() => ClientChannelName)
  channel!: ClientChannel;
  @Field({ description: "SHA-256 of that letter's PDF, hex." })
  letterSha256!: string;
  @Field()
  note!: string;
  @Field(() => ID, { nullable: true, description: 'The paper that shows it.' })
  uploadId!: string | null;
  @Field(() => Instant)
  createdAt!: Date;
}

@InputType({
  description:
    'Brokers name who gave the authority, on which day and how. A client user leaves these out: it authorises for itself only, today, in the portal.',
})
export class AuthoriseEndorsementRequestInput {
  @Field(() => ID)
  requestId!: string;
  @Field(() => Int, { description: 'The version of the letter that was read.' })
  letterVersion!: number;
  @Field(() => ID, { nullable: true, description: 'A contact of the client who may sign.' })
  contactId?: string | null;
  @Field(() => Day, { nullable: true })
  givenOn?: string | null;
  @Field(() => ClientChannelName, { nullable: true })
  channel?: ClientChannel | null;
  @Field(() => String, { nullable: true })
  note?: string | null;
  @Field(() => ID, { nullable: true, description: 'The paper that shows it.' })
  uploadId?: string | null;
}
