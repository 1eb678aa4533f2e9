import {
  AUDIENCES,
  MESSAGE_STATES,
  RECORDED_STATES,
  type Audience,
  type MessageRecord,
  type MessageState,
} from '@carveback/domain';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { Instant } from '../graphql/scalars.js';

export const MessageStateName = enumOf(MESSAGE_STATES);
registerEnumType(MessageStateName, {
  name: 'MessageState',
  description:
    'ready: waits for its release, an address, or to be sent by hand. refused: the mail server did not take it; bounced: it came back.',
});
export const AudienceName = enumOf(AUDIENCES);
registerEnumType(AudienceName, { name: 'Audience' });
export const RecordedStateName = enumOf(RECORDED_STATES);
registerEnumType(RecordedStateName, { name: 'RecordedMessageState' });

@ObjectType({ description: 'A letter on its way. As a file: GET /messages/{id}.eml.' })
export class Message {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  clientId!: string;
  @Field(() => ID, { nullable: true })
  requestId!: string | null;
  @Field(() => ID)
  letterId!: string;
  @Field(() => AudienceName)
  audience!: Audience;
  @Field()
  recipientName!: string;
  @Field({ description: 'Empty: none is on record.' })
  recipientEmail!: string;
  @Field({ description: 'Given once: however often it is tried, it is one message.' })
  messageId!: string;
  @Field()
  subject!: string;
  @Field(() => MessageStateName)
  state!: MessageState;
  @Field(() => Int)
  attempts!: number;
  @Field(() => Instant, { nullable: true })
  attemptedAt!: Date | null;
  @Field(() => Instant, { nullable: true })
  sentAt!: Date | null;
  @Field({ description: 'What the mail server, or the person who recorded it, said last.' })
  answer!: string;
  @Field(() => Instant, { nullable: true })
  releasedAt!: Date | null;
  @Field(() => Int)
  version!: number;
  @Field(() => Instant)
  createdAt!: Date;
}

@InputType()
export class SendMessageInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version that you saw.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'Left out: the address on record.' })
  to?: string | null;
}

@InputType({ description: 'A message that waits for its release.' })
export class MessageToReleaseInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version that you saw.' })
  version!: number;
}

@InputType()
export class ReleaseMessagesInput {
  @Field(() => [MessageToReleaseInput], { description: 'At most 100.' })
  messages!: MessageToReleaseInput[];
}

@ObjectType({ description: 'What became of one of the messages that were released together.' })
export class ReleasedMessage {
  @Field(() => ID)
  id!: string;
  @Field(() => Message, { nullable: true, description: 'Null: it was refused.' })
  message!: Message | null;
  @Field(() => String, { nullable: true, description: 'Of the refusal, as sendMessage would give it.' })
  code!: string | null;
  @Field(() => String, { nullable: true })
  reason!: string | null;
}

@InputType()
export class RecordMessageInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version that you saw.' })
  version!: number;
  @Field(() => RecordedStateName, { description: 'sent: by hand; bounced: it came back.' })
  state!: MessageRecord['state'];
  @Field(() => String, { nullable: true })
  note?: string | null;
}
