import { CLIENT_STATUSES, type ClientStatus } from '@carveback/domain';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { Instant } from '../graphql/scalars.js';

export const ClientStatusName = enumOf(CLIENT_STATUSES);
registerEnumType(ClientStatusName, { name: 'ClientStatus' });

@ObjectType({ description: "A managed service provider in the brokerage's book." })
export class Client {
  @Field(() => ID)
  id!: string;
  @Field()
  name!: string;
  @Field(() => ClientStatusName)
  status!: ClientStatus;
  @Field()
  website!: string;
  @Field({ description: 'State or country of its head office.' })
  state!: string;
  @Field({ description: "The brokerage's own; empty for client users." })
  notes!: string;
  @Field(() => ID, { nullable: true })
  producerId!: string | null;
  @Field(() => ID, { nullable: true })
  accountManagerId!: string | null;
  @Field(() => Int)
  version!: number;
  @Field(() => Instant)
  createdAt!: Date;
  @Field(() => Instant)
  updatedAt!: Date;
}

@InputType({ description: 'The first legal entity of a new client.' })
export class FirstEntityInput {
  @Field(() => String, { nullable: true, description: "Default: the client's name." })
  name?: string | null;
  @Field(() => String, { nullable: true })
  jurisdiction?: string | null;
}

@InputType()
export class CreateClientInput {
  @Field()
  name!: string;
  @Field(() => ClientStatusName, { nullable: true, description: 'Default: client.' })
  status?: ClientStatus;
  @Field(() => String, { nullable: true })
  website?: string | null;
  @Field(() => String, { nullable: true })
  state?: string | null;
  @Field(() => String, { nullable: true })
  notes?: string | null;
  @Field(() => ID, { nullable: true })
  producerId?: string | null;
  @Field(() => ID, { nullable: true })
  accountManagerId?: string | null;
  @Field(() => FirstEntityInput, { nullable: true })
  entity?: FirstEntityInput | null;
}

@InputType({
  description: 'Members that are left out stay as they are; null clears. A name cannot be blanked.',
})
export class UpdateClientInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version that was edited.' })
  version!: number;
  @Field({ nullable: true })
  name?: string;
  @Field(() => ClientStatusName, { nullable: true })
  status?: ClientStatus;
  @Field(() => String, { nullable: true })
  website?: string | null;
  @Field(() => String, { nullable: true })
  state?: string | null;
  @Field(() => String, { nullable: true })
  notes?: string | null;
  @Field(() => ID, { nullable: true })
  producerId?: string | null;
  @Field(() => ID, { nullable: true })
  accountManagerId?: string | null;
}
