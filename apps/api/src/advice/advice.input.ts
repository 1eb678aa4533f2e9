import type { Treatment } from '@carveback/documents';
import type { AdviceAnswerKind, ClientChannel } from '@carveback/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ClientChannelName } from '../endorsements/request-authority.type.js';
import { Day } from '../graphql/scalars.js';
import { AdviceAnswerName, TreatmentName } from './advice.type.js';

@InputType({ description: 'What is recommended for one finding. The words promise no insurance.' })
export class AdviceItemInput {
  @Field(() => ID)
  findingId!: string;
  @Field(() => TreatmentName)
  treatment!: Treatment;
  @Field({ description: 'The recommendation.' })
  words!: string;
  @Field({ description: 'What it means to leave it as it is.' })
  consequence!: string;
}

@InputType()
export class PrepareAdviceInput extends AdviceItemInput {
  @Field(() => Int, {
    nullable: true,
    description: 'The version of the draft that was edited; left out: there is none yet.',
  })
  version?: number | null;
}

@InputType()
export class AnsweredAdviceInput {
  @Field(() => ID)
  adviceId!: string;
  @Field(() => AdviceAnswerName)
  answer!: AdviceAnswerKind;
}

@InputType({
  description:
    'Brokers name who answered, on which day and how. A client user leaves these out: it answers for itself only, today, in the portal.',
})
export class AnswerAdviceInput {
  @Field(() => ID)
  roundId!: string;
  @Field(() => [AnsweredAdviceInput])
  answers!: AnsweredAdviceInput[];
  @Field(() => ID, { nullable: true, description: 'A contact of the client who may sign.' })
  contactId?: string | null;
  @Field({ description: "On what the person's authority rests, such as its office." })
  authority!: string;
  @Field(() => Day, { nullable: true })
  answeredOn?: string | null;
  @Field(() => ClientChannelName, { nullable: true })
  channel?: ClientChannel | null;
  @Field({ description: "SHA-256 of the PDF of the round's letter, which the person had before it." })
  seenSha256!: string;
  @Field(() => String, { nullable: true, description: 'For the brokerage.' })
  note?: string | null;
  @Field(() => ID, { nullable: true, description: 'The signed paper.' })
  uploadId?: string | null;
}
