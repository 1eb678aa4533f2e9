import {
  DRIFT_ENDS,
  DRIFT_REASONS,
  DRIFT_STATES,
  type ApplicationTopic,
  type AssetClass,
  type DriftEnd,
  type DriftReason,
  type DriftState,
} from '@carveback/domain';
import type { Severity } from '@carveback/rules';
import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ApplicationTopicName } from '../applications/application-answer.type.js';
import { AssetClassName } from '../controls/control.type.js';
import { enumOf } from '../graphql/enum-of.js';
import { PageArgs } from '../graphql/list-args.js';
import { Day, Instant } from '../graphql/scalars.js';
import { SeverityName } from '../graphql/severity.type.js';

export const DriftStateName = enumOf(DRIFT_STATES);
registerEnumType(DriftStateName, {
  name: 'DriftState',
  description: 'unknown: nobody can say, so it is a question and no drift.',
});
export const DriftReasonName = enumOf(DRIFT_REASONS);
registerEnumType(DriftReasonName, { name: 'DriftReason' });
export const DriftEndName = enumOf(DRIFT_ENDS);
registerEnumType(DriftEndName, { name: 'DriftEnd', description: 'How a drift came to its end.' });

@ObjectType({ description: 'What the application said, and what is so today.' })
export class DriftLine {
  @Field({ description: 'The same in every application, e.g. mfa:email.' })
  key!: string;
  @Field(() => ApplicationTopicName)
  topic!: ApplicationTopic;
  @Field(() => ID, { nullable: true })
  serviceLineId!: string | null;
  @Field(() => AssetClassName, { nullable: true })
  assetClass!: AssetClass | null;
  @Field()
  title!: string;
  @Field(() => DriftStateName)
  state!: DriftState;
  @Field(() => [DriftReasonName], { description: 'None of a line that is the same.' })
  reasons!: readonly DriftReason[];
  @Field(() => SeverityName, { nullable: true, description: 'Of a drift.' })
  severity!: Severity | null;
  @Field({ description: 'What the application says, in short.' })
  said!: string;
  @Field({ description: "The application's own words; empty: none are quoted." })
  words!: string;
  @Field(() => Int, { nullable: true })
  page!: number | null;
  @Field({ description: 'What is on record today, in short; empty: nothing.' })
  today!: string;
  @Field(() => Day, { nullable: true })
  todayAsOf!: string | null;
  @Field(() => Day, { nullable: true, description: 'Of a drift: since when, as far as the records tell.' })
  since!: string | null;
}

@ObjectType({ description: "The policy's newest application against today, line by line." })
export class ApplicationDrift {
  @Field(() => ID)
  applicationId!: string;
  @Field(() => Day)
  signedOn!: string;
  @Field(() => Day)
  asOf!: string;
  @Field(() => [DriftLine], {
    description: 'The worst first, then what nobody can say, then what is the same.',
  })
  lines!: readonly DriftLine[];
}

@ObjectType({
  description: 'The lasting record of a line that is otherwise today than the application said.',
})
export class DriftFinding {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  clientId!: string;
  @Field(() => ID)
  policyId!: string;
  @Field(() => ID, { description: 'The application that said so when it was seen last.' })
  applicationId!: string;
  @Field()
  lineKey!: string;
  @Field(() => ApplicationTopicName)
  topic!: ApplicationTopic;
  @Field(() => ID, { nullable: true })
  serviceLineId!: string | null;
  @Field(() => AssetClassName, { nullable: true })
  assetClass!: AssetClass | null;
  @Field()
  title!: string;
  @Field(() => DriftStateName)
  state!: DriftState;
  @Field(() => [DriftReasonName])
  reasons!: DriftReason[];
  @Field(() => SeverityName)
  severity!: Severity;
  @Field()
  said!: string;
  @Field({ description: "The application's own." })
  words!: string;
  @Field()
  today!: string;
  @Field(() => Day, { description: 'Since when it has been so, as far as the records tell.' })
  since!: string;
  @Field(() => Instant)
  openedAt!: Date;
  @Field(() => Instant, { nullable: true })
  clearedAt!: Date | null;
  @Field(() => DriftEndName, { nullable: true })
  clearedBy!: DriftEnd | null;
}

@ObjectType()
export class DriftFindingPage {
  @Field(() => [DriftFinding])
  items!: readonly DriftFinding[];
  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ArgsType()
export class DriftFindingArgs extends PageArgs {
  @Field(() => ID, { nullable: true })
  clientId?: string | null;
  @Field(() => ID, { nullable: true })
  policyId?: string | null;
  @Field(() => SeverityName, { nullable: true })
  severity?: Severity | null;
  @Field(() => Boolean, { defaultValue: false })
  includeCleared!: boolean;
}
