import { STEP_LISTS, type DiaryKind, type StepsOf } from '@carveback/domain';
import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { DiaryKindName } from './diary-entry.type.js';

export const StepsOfName = enumOf(STEP_LISTS);
registerEnumType(StepsOfName, {
  name: 'DiaryStepsOf',
  description: "What a case waits for; receipt: the carrier's word that it has the request.",
});

@ObjectType({ description: 'One entry that is made when a case begins to wait.' })
export class DiaryStep {
  @Field(() => DiaryKindName)
  kind!: DiaryKind;
  @Field()
  title!: string;
  @Field(() => Int, { description: 'From the day of the move.' })
  inBusinessDays!: number;
}

@ObjectType({ description: 'What is entered when a case begins to wait for something.' })
export class DiaryStepList {
  @Field(() => StepsOfName)
  waitsFor!: StepsOf;
  @Field(() => [DiaryStep], { description: 'By their day.' })
  steps!: readonly DiaryStep[];
  @Field({ description: 'True while the brokerage has no steps of its own.' })
  usual!: boolean;
  @Field(() => Int, { description: '0 as long as nobody ever changed them.' })
  version!: number;
}

@InputType()
export class DiaryStepInput {
  @Field(() => DiaryKindName)
  kind!: DiaryKind;
  @Field()
  title!: string;
  @Field(() => Int, { description: '0 to 250.' })
  inBusinessDays!: number;
}

@InputType({ description: 'The whole list: steps that are left out are taken out.' })
export class SetDiaryStepsInput {
  @Field(() => StepsOfName)
  waitsFor!: StepsOf;
  @Field(() => Int, { description: 'The version that was edited.' })
  version!: number;
  @Field(() => [DiaryStepInput], { description: 'At most 20.' })
  steps!: DiaryStepInput[];
}
