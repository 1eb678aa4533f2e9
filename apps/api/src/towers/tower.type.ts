import { LAYER_ANSWERS, type LayerAnswer } from '@carveback/domain';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';

export const LayerAnswerName = enumOf(LAYER_ANSWERS);
registerEnumType(LayerAnswerName, {
  name: 'LayerAnswer',
  description: 'not_asked: its request ended before the carrier answered.',
});

@ObjectType({ description: 'One policy of a tower, and what its carrier says to the change.' })
export class TowerLayer {
  @Field(() => ID)
  policyId!: string;
  @Field(() => ID)
  requestId!: string;
  @Field({ description: 'Confirmed or declined in writing.' })
  answered!: boolean;
  @Field(() => LayerAnswerName)
  answer!: LayerAnswer;
}

@ObjectType({
  description: 'A request that changes a policy, and those that ask the carriers in excess to follow.',
})
export class Tower {
  @Field({ description: 'Every carrier has answered in writing, whatever it said.' })
  complete!: boolean;
  @Field(() => Int, { description: 'Carriers that have answered.' })
  answered!: number;
  @Field(() => [TowerLayer], { description: 'The policy that is changed first, then those above it.' })
  layers!: readonly TowerLayer[];
}
