import { TEXT_STATES } from '@carveback/domain';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';

export const TextStateName = enumOf(TEXT_STATES);
registerEnumType(TextStateName, {
  name: 'TextState',
  description: 'needs_text: a scan whose words somebody must still type or paste. Kept, and never judged.',
});

@ObjectType({ description: 'A page of a document.' })
export class TextPage {
  @Field(() => Int, { nullable: true, description: 'Null where the pages are unknown.' })
  number!: number | null;
  @Field()
  text!: string;
}
