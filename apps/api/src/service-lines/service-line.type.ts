import { CHANNELS, type Channel } from '@carveback/domain';
import { DELIVERED_BY, type DeliveredBy } from '@carveback/rules';
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { Day, Instant } from '../graphql/scalars.js';

export const DeliveredByName = enumOf(DELIVERED_BY);
registerEnumType(DeliveredByName, { name: 'DeliveredBy', description: 'Who performs the work.' });

export const ChannelName = enumOf(CHANNELS);
registerEnumType(ChannelName, { name: 'Channel', description: 'How the brokerage was told.' });

@ObjectType({ description: 'One thing the client sells.' })
export class ServiceLine {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  clientId!: string;
  @Field(() => ID, { description: 'The legal entity or trading name that contracts for it.' })
  entityId!: string;
  @Field({ description: 'As the client writes it in its catalogue.' })
  name!: string;
  @Field()
  description!: string;
  @Field()
  category!: string;
  @Field(() => String, { nullable: true, description: 'A taxonomy code that a person settled.' })
  code!: string | null;
  @Field(() => Day, { nullable: true })
  firstSoldOn!: string | null;
  @Field(() => Day, { nullable: true })
  retiredOn!: string | null;
  @Field(() => DeliveredByName)
  deliveredBy!: DeliveredBy;
  @Field({ description: "The subcontractor's or vendor's name." })
  performedBy!: string;
  @Field()
  forFee!: boolean;
  @Field(() => Float, { nullable: true, description: "Share of the client's revenue, percent." })
  pctRevenue!: number | null;
  @Field()
  environment!: string;
  @Field(() => Day, { description: 'The day the brokerage was told, in its own time zone.' })
  toldOn!: string;
  @Field(() => ID, { nullable: true })
  toldBy!: string | null;
  @Field(() => ChannelName)
  channel!: Channel;
  @Field(() => Int)
  version!: number;
  @Field(() => Instant)
  createdAt!: Date;
  @Field(() => Instant)
  updatedAt!: Date;
}

@InputType()
export class AddServiceLineInput {
  @Field(() => ID)
  clientId!: string;
  @Field()
  name!: string;
  @Field(() => String, { nullable: true })
  description?: string | null;
  @Field(() => String, { nullable: true })
  category?: string | null;
  @Field(() => String, { nullable: true })
  code?: string | null;
  @Field(() => ID, { nullable: true, description: "Default: the client's first company." })
  entityId?: string | null;
  @Field(() => Day, { nullable: true })
  firstSoldOn?: string | null;
  @Field(() => DeliveredByName, { nullable: true, description: 'Default: self.' })
  deliveredBy?: DeliveredBy | null;
  @Field(() => String, { nullable: true, description: 'Who performs it, when not the client itself.' })
  performedBy?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Default: true.' })
  forFee?: boolean | null;
  @Field(() => Float, { nullable: true, description: '0 to 100' })
  pctRevenue?: number | null;
  @Field(() => String, { nullable: true })
  environment?: string | null;
}

@InputType({ description: 'Members that are left out stay as they are; null clears.' })
export class ChangeServiceLineInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version that was edited.' })
  version!: number;
  @Field({ nullable: true })
  name?: string;
  @Field(() => String, { nullable: true })
  description?: string | null;
  @Field(() => String, { nullable: true })
  category?: string | null;
  @Field(() => String, { nullable: true })
  code?: string | null;
  @Field(() => ID, { nullable: true })
  entityId?: string | null;
  @Field(() => Day, { nullable: true })
  firstSoldOn?: string | null;
  @Field(() => DeliveredByName, { nullable: true })
  deliveredBy?: DeliveredBy | null;
  @Field(() => String, { nullable: true })
  performedBy?: string | null;
  @Field(() => Boolean, { nullable: true })
  forFee?: boolean | null;
  @Field(() => Float, { nullable: true })
  pctRevenue?: number | null;
  @Field(() => String, { nullable: true })
  environment?: string | null;
}

@InputType()
export class RetireServiceLineInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version that was edited.' })
  version!: number;
  @Field(() => Day, { nullable: true, description: 'Default: today.' })
  retiredOn?: string | null;
}
