import type { AnswerSays, ClientChannel, ControlAnswer } from '@carveback/domain';
import type { DeliveredBy } from '@carveback/rules';
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { ControlAnswerName } from '../controls/control.type.js';
import { ClientChannelName } from '../endorsements/request-authority.type.js';
import { Day, MinorUnits } from '../graphql/scalars.js';
import { DeliveredByName } from '../service-lines/service-line.type.js';
import { AnswerSaysName } from './questionnaire.type.js';

@InputType()
export class NamedServiceInput {
  @Field()
  name!: string;
  @Field(() => String, { nullable: true })
  description?: string | null;
  @Field(() => Day, { nullable: true })
  firstSoldOn?: string | null;
  @Field(() => DeliveredByName, { nullable: true, description: 'Default: self.' })
  deliveredBy?: DeliveredBy | null;
  @Field(() => String, { nullable: true })
  performedBy?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Default: true.' })
  forFee?: boolean | null;
  @Field(() => Float, { nullable: true, description: '0 to 100' })
  pctRevenue?: number | null;
  @Field(() => String, { nullable: true })
  environment?: string | null;
}

@InputType({ description: 'What the question does not ask for is left out.' })
export class QuestionnaireAnswerInput {
  @Field()
  key!: string;
  @Field(() => AnswerSaysName)
  says!: AnswerSays;
  @Field(() => String, { nullable: true })
  words?: string | null;
  @Field(() => Day, { nullable: true, description: 'Since when it is stopped.' })
  on?: string | null;
  @Field(() => Int, { nullable: true })
  percent?: number | null;
  @Field(() => ControlAnswerName, { nullable: true })
  level?: ControlAnswer | null;
  @Field(() => MinorUnits, { nullable: true })
  amountMinor?: number | null;
  @Field(() => [NamedServiceInput], { nullable: true })
  services?: NamedServiceInput[] | null;
}

@InputType()
export class SaveQuestionnaireDraftInput {
  @Field(() => ID)
  questionnaireId!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Of the draft that was edited; left out where there was none.',
  })
  version?: number | null;
  @Field(() => [QuestionnaireAnswerInput], { description: 'They take the place of those before.' })
  answers!: QuestionnaireAnswerInput[];
}

@InputType({
  description:
    'Brokers name who answered, on which day and how. A client user leaves these out: it answers for itself only, today, in the portal.',
})
export class SubmitQuestionnaireInput {
  @Field(() => ID)
  questionnaireId!: string;
  @Field(() => Int, { nullable: true, description: 'Of the draft; left out where there is none.' })
  version?: number | null;
  @Field({
    description:
      'Everything that the draft leaves open is as on record. Without a draft: nothing differs, and there is no complaint or incident to report.',
  })
  restAsOnRecord!: boolean;
  @Field(() => ID, { nullable: true, description: 'A contact of the client who may submit.' })
  contactId?: string | null;
  @Field(() => Day, { nullable: true })
  givenOn?: string | null;
  @Field(() => ClientChannelName, { nullable: true })
  channel?: ClientChannel | null;
}
