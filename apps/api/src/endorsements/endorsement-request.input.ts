import type { EndorsementStatus } from '@carveback/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Day } from '../graphql/scalars.js';
import { EndorsementStatusName } from './endorsement-request.type.js';

@InputType({ description: 'A proposal as it shall be.' })
export class ProposalInput {
  @Field(() => Int, {
    nullable: true,
    description: 'Its place in the present list, from 0; null for a new one.',
  })
  from?: number | null;
  @Field(() => String, { nullable: true, description: 'For a new one: where the words belong.' })
  place?: string | null;
  @Field()
  text!: string;
}

@InputType({ description: 'What the client signed about circumstances.' })
export class CircumstancesInput {
  @Field()
  text!: string;
  @Field()
  signedBy!: string;
  @Field(() => Day)
  signedOn!: string;
}

@InputType({ description: 'Members that are left out stay as they are; null clears.' })
export class EditEndorsementRequestInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version that was edited.' })
  version!: number;
  @Field(() => Day, { nullable: true, description: "Within the policy's period." })
  effectiveOn?: string | null;
  @Field(() => Day, { nullable: true })
  needBy?: string | null;
  @Field(() => String, { nullable: true })
  narrative?: string | null;
  @Field(() => CircumstancesInput, { nullable: true })
  circumstances?: CircumstancesInput | null;
  @Field(() => [ProposalInput], {
    nullable: true,
    description: 'The whole list: what is left out is dropped.',
  })
  proposals?: ProposalInput[] | null;
}

@InputType()
export class MoveEndorsementRequestInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number;
  @Field(() => EndorsementStatusName)
  to!: EndorsementStatus;
  @Field(() => String, {
    nullable: true,
    description: 'Required for a step back, and for every end but the proven one.',
  })
  why?: string | null;
}
