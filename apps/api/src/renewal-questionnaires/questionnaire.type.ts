import {
  ANSWER_SAYS,
  QUESTION_KINDS,
  QUESTIONNAIRE_SECTIONS,
  type AnswerSays,
  type ClientChannel,
  type ControlAnswer,
  type QuestionKind,
  type QuestionnaireSection,
} from '@carveback/domain';
import type { DeliveredBy } from '@carveback/rules';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ControlAnswerName } from '../controls/control.type.js';
import { ClientChannelName } from '../endorsements/request-authority.type.js';
import { enumOf } from '../graphql/enum-of.js';
import { Day, Instant, MinorUnits } from '../graphql/scalars.js';
import { DeliveredByName } from '../service-lines/service-line.type.js';

export const QuestionnaireSectionName = enumOf(QUESTIONNAIRE_SECTIONS);
registerEnumType(QuestionnaireSectionName, { name: 'QuestionnaireSection' });
export const QuestionKindName = enumOf(QUESTION_KINDS);
registerEnumType(QuestionKindName, {
  name: 'QuestionKind',
  description:
    'What an answer that differs holds. service: words, or a day since which it is stopped. services: new ones. percent: 0 to 100. level: yes, partial, no. money: minor units. words, circumstance: words.',
});
export const AnswerSaysName = enumOf(ANSWER_SAYS);
registerEnumType(AnswerSaysName, { name: 'AnswerSays', description: 'stopped: of a service only.' });

@ObjectType({ description: 'One question, with what is on record.' })
export class QuestionnaireItem {
  @Field({ description: 'Names the question in answers.' })
  key!: string;
  @Field(() => QuestionnaireSectionName)
  section!: QuestionnaireSection;
  @Field(() => QuestionKindName)
  kind!: QuestionKind;
  @Field()
  asked!: string;
  @Field({ description: 'Empty: nothing is on record, so nothing can be as on record.' })
  onRecord!: string;
  @Field(() => ID, { nullable: true })
  serviceLineId!: string | null;
}

@ObjectType({ description: 'A service that the client names for the first time.' })
export class NamedService {
  @Field()
  name!: string;
  @Field()
  description!: string;
  @Field(() => Day, { nullable: true })
  firstSoldOn!: string | null;
  @Field(() => DeliveredByName)
  deliveredBy!: DeliveredBy;
  @Field()
  performedBy!: string;
  @Field()
  forFee!: boolean;
  @Field(() => Float, { nullable: true })
  pctRevenue!: number | null;
  @Field()
  environment!: string;
}

@ObjectType()
export class QuestionnaireAnswer {
  @Field()
  key!: string;
  @Field(() => AnswerSaysName)
  says!: AnswerSays;
  @Field({ description: "The client's own." })
  words!: string;
  @Field(() => Day, { nullable: true, description: 'Since when it is stopped.' })
  on!: string | null;
  @Field(() => Int, { nullable: true })
  percent!: number | null;
  @Field(() => ControlAnswerName, { nullable: true })
  level!: ControlAnswer | null;
  @Field(() => MinorUnits, { nullable: true })
  amountMinor!: number | null;
  @Field(() => [NamedService])
  services!: readonly NamedService[];
}

@ObjectType({ description: 'What was answered so far; client and broker work on the same draft.' })
export class QuestionnaireDraft {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  questionnaireId!: string;
  @Field(() => [QuestionnaireAnswer])
  answers!: readonly QuestionnaireAnswer[];
  @Field(() => Int)
  version!: number;
  @Field(() => Instant)
  updatedAt!: Date;
}

@ObjectType({ description: 'What the client stands by. Never edited.' })
export class QuestionnaireSubmission {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  questionnaireId!: string;
  @Field(() => [QuestionnaireAnswer])
  answers!: readonly QuestionnaireAnswer[];
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
  @Field(() => Instant)
  createdAt!: Date;
}

@ObjectType({
  description: 'What is asked at a renewal, beside what was on record on the day. Never edited.',
})
export class RenewalQuestionnaire {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  clientId!: string;
  @Field(() => ID)
  policyId!: string;
  @Field(() => Int, { description: 'From 1; the newest counts.' })
  number!: number;
  @Field(() => Day)
  preparedOn!: string;
  @Field(() => Day)
  answerBy!: string;
  @Field({ description: 'ISO 4217, of the amounts.' })
  currency!: string;
  @Field(() => [QuestionnaireItem], { description: 'Services first.' })
  items!: readonly QuestionnaireItem[];
  @Field({ description: 'SHA-256 of the questions and what stood beside them, hex.' })
  sha256!: string;
  @Field(() => Instant)
  createdAt!: Date;
}
