import { RENEWAL_OUTCOMES, type RenewalOutcome } from '@carveback/domain';
import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { PageArgs } from '../graphql/list-args.js';
import { Day, Instant } from '../graphql/scalars.js';

export const RenewalOutcomeName = enumOf(RENEWAL_OUTCOMES);
registerEnumType(RenewalOutcomeName, {
  name: 'RenewalOutcome',
  description:
    'moved: to another carrier. non_renewed: the carrier did not offer it. lapsed: nobody bound anything.',
});

@ObjectType({ description: 'The renewal of one policy, from its opening to what became of it.' })
export class Renewal {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  clientId!: string;
  @Field(() => ID, { description: 'The policy that expires.' })
  policyId!: string;
  @Field(() => Day)
  openedOn!: string;
  @Field(() => ID, { nullable: true, description: 'The policy that takes its place.' })
  renewalPolicyId!: string | null;
  @Field(() => RenewalOutcomeName, { nullable: true })
  outcome!: RenewalOutcome | null;
  @Field()
  outcomeWhy!: string;
  @Field(() => Instant, { nullable: true, description: 'Null: what becomes of it is not known yet.' })
  closedAt!: Date | null;
  @Field(() => Int)
  version!: number;
}

@ObjectType()
export class RenewalPage {
  @Field(() => [Renewal])
  items!: readonly Renewal[];
  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ArgsType()
export class RenewalArgs extends PageArgs {
  @Field(() => Day, { nullable: true, description: 'Of the policy; inclusive, as is expiresTo.' })
  expiresFrom?: string | null;
  @Field(() => Day, { nullable: true })
  expiresTo?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Open: it is not known what becomes of it, and the policy is not cancelled. Null: all.',
  })
  open?: boolean | null;
}
