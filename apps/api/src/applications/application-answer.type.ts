import {
  APPLICATION_TOPICS,
  type ApplicationTopic,
  type AssetClass,
  type ControlAnswer,
} from '@carveback/domain';
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AssetClassName, ControlAnswerName } from '../controls/control.type.js';
import { enumOf } from '../graphql/enum-of.js';
import { Instant, MinorUnits } from '../graphql/scalars.js';

export const ApplicationTopicName = enumOf(APPLICATION_TOPICS);
registerEnumType(ApplicationTopicName, {
  name: 'ApplicationTopic',
  description: 'What a line of an application is about.',
});

@ObjectType({
  description:
    'One line of an application, entered from the paper. Without answer, percent and amount it says nothing there.',
})
export class ApplicationAnswer {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  applicationId!: string;
  @Field(() => ApplicationTopicName)
  topic!: ApplicationTopic;
  @Field(() => ID, { nullable: true })
  serviceLineId!: string | null;
  @Field(() => AssetClassName, { nullable: true, description: 'Of mfa and encryption; null: of everything.' })
  assetClass!: AssetClass | null;
  @Field(() => ControlAnswerName, { nullable: true })
  answer!: ControlAnswer | null;
  @Field(() => Float, { nullable: true })
  percent!: number | null;
  @Field(() => MinorUnits, { nullable: true, description: "In the policy's currency." })
  amountMinor!: number | null;
  @Field({ description: "The application's own." })
  words!: string;
  @Field(() => Int, { nullable: true })
  page!: number | null;
  @Field(() => ID)
  recordedBy!: string;
  @Field(() => Instant)
  createdAt!: Date;
}

@InputType()
export class ApplicationAnswerInput {
  @Field(() => ApplicationTopicName)
  topic!: ApplicationTopic;
  @Field(() => ID, { nullable: true, description: 'Of service and revenue_share.' })
  serviceLineId?: string | null;
  @Field(() => AssetClassName, {
    nullable: true,
    description: 'Of mfa and encryption; left out: of everything.',
  })
  assetClass?: AssetClass | null;
  @Field(() => ControlAnswerName, {
    nullable: true,
    description: 'Of a service: yes, the application describes it, or no.',
  })
  answer?: ControlAnswer | null;
  @Field(() => Float, { nullable: true, description: 'Of mfa, encryption and revenue_share: 0 to 100.' })
  percent?: number | null;
  @Field(() => MinorUnits, { nullable: true, description: "Of annual_revenue, in the policy's currency." })
  amountMinor?: number | null;
  @Field(() => String, { nullable: true, description: "The application's own." })
  words?: string | null;
  @Field(() => Int, { nullable: true })
  page?: number | null;
}

@InputType({ description: 'All or none are entered. One to a line that was answered corrects it.' })
export class RecordApplicationAnswersInput {
  @Field(() => ID)
  applicationId!: string;
  @Field(() => [ApplicationAnswerInput])
  answers!: ApplicationAnswerInput[];
}
