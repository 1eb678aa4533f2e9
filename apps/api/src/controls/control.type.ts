import {
  ASSET_CLASSES,
  CONTROL_ANSWERS,
  CONTROL_KINDS,
  CONTROL_LEVELS,
  CONTROL_SOURCES,
  type AssetClass,
  type ControlAnswer,
  type ControlKind,
  type ControlSource,
} from '@carveback/domain';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { Day, Instant } from '../graphql/scalars.js';

export const ControlKindName = enumOf(CONTROL_KINDS);
registerEnumType(ControlKindName, {
  name: 'ControlKind',
  description: 'mfa and encryption are counted in percent; the others are answered yes, partial or no.',
});
export const AssetClassName = enumOf(ASSET_CLASSES);
registerEnumType(AssetClassName, { name: 'AssetClass' });
export const ControlAnswerName = enumOf(CONTROL_ANSWERS);
registerEnumType(ControlAnswerName, { name: 'ControlAnswer' });
export const ControlLevelName = enumOf(CONTROL_LEVELS);
registerEnumType(ControlLevelName, {
  name: 'ControlLevel',
  description: 'full: 100 % or yes; none: 0 % or no; everything between, 99 % too, is partial.',
});
export const ControlSourceName = enumOf(CONTROL_SOURCES);
registerEnumType(ControlSourceName, { name: 'ControlSource' });

@ObjectType({ description: 'What a client said that it does, as of a day. Never edited.' })
export class ControlStatement {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  clientId!: string;
  @Field(() => ControlKindName)
  kind!: ControlKind;
  @Field(() => AssetClassName, { nullable: true, description: 'Null: everywhere, or not counted by class.' })
  assetClass!: AssetClass | null;
  @Field(() => Int, { nullable: true })
  percent!: number | null;
  @Field(() => ControlAnswerName, { nullable: true })
  answer!: ControlAnswer | null;
  @Field({ description: "The client's own." })
  words!: string;
  @Field(() => Day)
  asOf!: string;
  @Field(() => ControlSourceName)
  source!: ControlSource;
  @Field(() => ID, { nullable: true, description: 'Who said it.' })
  contactId!: string | null;
  @Field(() => ID, { nullable: true })
  recordedBy!: string | null;
  @Field(() => Instant)
  createdAt!: Date;
}

@ObjectType({ description: 'One control of a client.' })
export class Control {
  @Field(() => ControlKindName)
  kind!: ControlKind;
  @Field(() => AssetClassName, { nullable: true })
  assetClass!: AssetClass | null;
  @Field(() => ControlStatement, { description: 'The one that counts: the newest by its day.' })
  latest!: ControlStatement;
  @Field(() => [ControlStatement], { description: 'All of them, the one that counts first.' })
  history!: readonly ControlStatement[];
}

@InputType({ description: 'A client user leaves source and contactId out: it speaks for itself.' })
export class RecordControlInput {
  @Field(() => ID)
  clientId!: string;
  @Field(() => ControlKindName)
  kind!: ControlKind;
  @Field(() => AssetClassName, { nullable: true, description: 'Of a counted kind; left out: everywhere.' })
  assetClass?: AssetClass | null;
  @Field(() => Int, { nullable: true, description: '0 to 100, of a counted kind.' })
  percent?: number | null;
  @Field(() => ControlAnswerName, { nullable: true, description: 'Of any other kind.' })
  answer?: ControlAnswer | null;
  @Field(() => String, { nullable: true, description: "The client's own." })
  words?: string | null;
  @Field(() => Day, { nullable: true, description: 'Left out: today.' })
  asOf?: string | null;
  @Field(() => ControlSourceName, { nullable: true, description: 'Left out: broker.' })
  source?: ControlSource | null;
  @Field(() => ID, { nullable: true, description: 'The person at the client who said it.' })
  contactId?: string | null;
}
