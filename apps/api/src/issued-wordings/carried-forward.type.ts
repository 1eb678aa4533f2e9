import { CARRIED, type Carried } from '@carveback/domain';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { CheckedStanding, WordRun } from './issue-check.type.js';

export const CarriedName = enumOf(CARRIED);
registerEnumType(CarriedName, {
  name: 'Carried',
  description: 'not_in_hand: nobody can read the renewed wording yet, so it is a question, not a gap.',
});

@ObjectType({ description: 'A service that an endorsement cured, under the renewed wording.' })
export class CarriedService {
  @Field(() => ID)
  serviceLineId!: string;
  @Field(() => CheckedStanding, {
    nullable: true,
    description: 'Under the expiring policy, as last checked.',
  })
  before!: CheckedStanding | null;
  @Field(() => CheckedStanding, { nullable: true })
  renewed!: CheckedStanding | null;
  @Field({ description: 'That it stands no worse.' })
  held!: boolean;
}

@ObjectType({ description: 'A clause of an endorsement, beside the renewed words that come nearest.' })
export class CarriedClause {
  @Field()
  text!: string;
  @Field()
  found!: boolean;
  @Field(() => String, { nullable: true })
  renewed!: string | null;
  @Field(() => [WordRun])
  parts!: readonly WordRun[];
}

@ObjectType({ description: 'Whether a mid-term endorsement lives on in the renewal.' })
export class CarriedEndorsement {
  @Field(() => ID)
  requestId!: string;
  @Field(() => ID)
  issuedId!: string;
  @Field(() => ID, { description: 'The document as it stood.' })
  wordingId!: string;
  @Field(() => CarriedName, { description: 'Its services decide; where it cured none, its words.' })
  state!: Carried;
  @Field(() => [CarriedService])
  services!: readonly CarriedService[];
  @Field(() => [CarriedClause])
  clauses!: readonly CarriedClause[];
}
