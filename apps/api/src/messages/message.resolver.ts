import { MessageService, type Actor } from '@carveback/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import {
  Message,
  RecordMessageInput,
  ReleasedMessage,
  ReleaseMessagesInput,
  SendMessageInput,
} from './message.type.js';

/** Sends letters, and records what became of them outside. */
@Resolver(() => Message)
export class MessageResolver {
  constructor(private readonly messages: MessageService) {}

  @Mutation(() => Message, {
    description: 'Releases a message for sending; a refused or bounced one again. For licensed persons.',
  })
  @Permit('message:send')
  sendMessage(@CurrentActor() actor: Actor, @Args('input') input: SendMessageInput): Promise<Message> {
    return this.messages.send(actor, input);
  }

  @Mutation(() => [ReleasedMessage], {
    description:
      'Releases many messages to the addresses on record, each by itself, and says what became of each.',
  })
  @Permit('message:send')
  releaseMessages(
    @CurrentActor() actor: Actor,
    @Args('input') input: ReleaseMessagesInput,
  ): Promise<ReleasedMessage[]> {
    return this.messages.release(actor, input.messages);
  }

  @Mutation(() => Message, { description: 'Records that a message was sent by hand, or came back.' })
  @Permit('message:send')
  recordMessage(@CurrentActor() actor: Actor, @Args('input') input: RecordMessageInput): Promise<Message> {
    return this.messages.record(actor, input);
  }
}
