import {
  DECISION_KINDS,
  type ClientChannel,
  type DecisionKind,
  type EndorsementStatus,
  type HeldBack as Held,
} from '@carveback/domain';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { HeldBack } from '../carrier-answers/carrier-answer.type.js';
import { EndorsementStatusName } from '../endorsements/endorsement-request.type.js';
import { ClientChannelName } from '../endorsements/request-authority.type.js';
import { enumOf } from '../graphql/enum-of.js';
import { Day, Instant } from '../graphql/scalars.js';

export const DecisionKindName = enumOf(DECISION_KINDS);
registerEnumType(DecisionKindName, {
  name: 'DecisionKind',
  description:
    'accept_gap: the client takes what the carrier issued, or refused, as it is, and signs for it.',
});

@ObjectType({ description: 'What somebody with authority at the client decided, and what it had seen.' })
export class ClientDecision {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  requestId!: string;
  @Field(() => DecisionKindName)
  kind!: DecisionKind;
  @Field(() => ID, { nullable: true, description: 'The quote that was accepted.' })
  answerId!: string | null;
  @Field(() => ID)
  contactId!: string;
  @Field({ description: 'As it was on the day; so is the title.' })
  name!: string;
  @Field()
  title!: string;
  @Field({ description: "On what the person's authority rests." })
  authority!: string;
  @Field(() => Day)
  decidedOn!: string;
  @Field(() => ClientChannelName)
  channel!: ClientChannel;
  @Field({ description: 'SHA-256 of what the person had before it, hex.' })
  seenSha256!: string;
  @Field(() => ID, { nullable: true, description: 'The signed paper.' })
  uploadId!: string | null;
  @Field(() => Instant)
  createdAt!: Date;
  /** shown through its resolver */
  note!: string;
}

@ObjectType()
export class RecordedClientDecision {
  @Field(() => ClientDecision)
  decision!: ClientDecision;
  @Field(() => [EndorsementStatusName], {
    description:
      'Where the request went at once, in order. What a client user decides is followed by the worker.',
  })
  moved!: readonly EndorsementStatus[];
  @Field(() => HeldBack, { nullable: true, description: 'Null: nothing stopped it.' })
  held!: Held | null;
}

@InputType({
  description:
    'Brokers name who decided, on which day and how. A client user leaves these out: it decides for itself only, today, in the portal.',
})
export class RecordClientDecisionInput {
  @Field(() => ID)
  requestId!: string;
  @Field(() => DecisionKindName)
  kind!: DecisionKind;
  @Field(() => ID, { nullable: true, description: 'The quote that is accepted.' })
  answerId?: string | null;
  @Field(() => ID, { nullable: true, description: 'A contact of the client who may sign.' })
  contactId?: string | null;
  @Field({ description: "On what the person's authority rests, such as its office." })
  authority!: string;
  @Field(() => Day, { nullable: true })
  decidedOn?: string | null;
  @Field(() => ClientChannelName, { nullable: true })
  channel?: ClientChannel | null;
  @Field({ description: 'SHA-256 of the letter, paper or quote summary that the person had before it.' })
  seenSha256!: string;
  @Field(() => String, { nullable: true, description: 'For the brokerage.' })
  note?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The signed paper; required where a broker records that a gap is accepted.',
  })
  uploadId?: string | null;
}
