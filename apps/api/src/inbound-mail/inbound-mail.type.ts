import {
  INBOUND_MAIL_KINDS,
  INBOUND_MAIL_STATES,
  type InboundMailKind,
  type InboundMailState,
} from '@carveback/domain';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { PageArgs } from '../graphql/list-args.js';
import { Instant } from '../graphql/scalars.js';

export const InboundMailKindName = enumOf(INBOUND_MAIL_KINDS);
registerEnumType(InboundMailKindName, {
  name: 'InboundMailKind',
  description:
    'automatic: written by a program. delay, bounce: a mail system says that a message is late, or did not arrive.',
});
export const InboundMailStateName = enumOf(INBOUND_MAIL_STATES);
registerEnumType(InboundMailStateName, {
  name: 'InboundMailState',
  description: 'unfiled: nothing told where it belongs; it waits for a broker.',
});

@ObjectType({
  description:
    'A mail that came in. What it says is what its sender claims. As a file: GET /inbound-mail/{id}.eml.',
})
export class InboundMail {
  @Field(() => ID)
  id!: string;
  @Field(() => ID, { nullable: true })
  clientId!: string | null;
  @Field(() => ID, { nullable: true })
  requestId!: string | null;
  @Field(() => InboundMailKindName)
  kind!: InboundMailKind;
  @Field({ description: 'false: its parts could not be taken apart; the file is kept as it came.' })
  readable!: boolean;
  @Field()
  fromName!: string;
  @Field({ description: 'Empty: none.' })
  fromAddress!: string;
  @Field(() => [String])
  addressedTo!: string[];
  @Field(() => Instant, { nullable: true, description: 'By its own Date header.' })
  datedAt!: Date | null;
  @Field()
  subject!: string;
  @Field({ description: 'HTML as text. The whole message is the file.' })
  text!: string;
  @Field({ description: 'true: the text goes on in the file.' })
  textCut!: boolean;
  @Field()
  messageId!: string;
  @Field({
    description:
      'Its newest Authentication-Results header (SPF, DKIM, DMARC): worth as much as the gateway that writes it.',
  })
  authentication!: string;
  @Field({ description: 'What the mail system says, in a bounce or delay.' })
  diagnostic!: string;
  @Field(() => [String])
  attachmentNames!: string[];
  @Field(() => Int)
  byteSize!: number;
  @Field({ description: 'Of the message as it came in, hex.' })
  sha256!: string;
  @Field(() => Instant)
  receivedAt!: Date;
  @Field(() => ID, { nullable: true, description: 'The message that it marked as bounced.' })
  bouncedMessageId!: string | null;
  @Field(() => InboundMailStateName)
  state!: InboundMailState;
  @Field(() => ID, { nullable: true, description: 'Null: it was filed by itself, or is unfiled.' })
  filedBy!: string | null;
  @Field(() => Instant, { nullable: true })
  filedAt!: Date | null;
  @Field({ description: 'Why it was set aside.' })
  why!: string;
  @Field(() => Int)
  version!: number;
}

@ObjectType({ description: 'The message itself (position 0) or an attachment, as a file of the client.' })
export class InboundMailPaper {
  @Field(() => Int)
  position!: number;
  @Field()
  filename!: string;
  @Field()
  mediaType!: string;
  @Field(() => Int)
  byteSize!: number;
  @Field(() => ID, { nullable: true, description: 'GET /uploads/{id}. Null: it was refused.' })
  uploadId!: string | null;
  @Field({ description: 'Why it was refused.' })
  refusal!: string;
}

@ObjectType()
export class InboundMailPage {
  @Field(() => [InboundMail])
  items!: readonly InboundMail[];
  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ArgsType()
export class InboundMailArgs extends PageArgs {
  @Field(() => InboundMailStateName, { nullable: true })
  state?: InboundMailState | null;
}

@InputType({ description: 'To exactly one: a client or a case.' })
export class FileInboundMailInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version that you saw.' })
  version!: number;
  @Field(() => ID, { nullable: true })
  clientId?: string | null;
  @Field(() => ID, { nullable: true })
  requestId?: string | null;
}

@InputType()
export class SetInboundMailAsideInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version that you saw.' })
  version!: number;
  @Field()
  why!: string;
}
