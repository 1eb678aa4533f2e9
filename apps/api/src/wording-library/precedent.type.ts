import {
  PRECEDENT_OUTCOMES,
  type EndorsementStatus,
  type PrecedentOutcome,
  type PremiumKind,
} from '@carveback/domain';
import type { LineOfBusiness } from '@carveback/rules';
import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PremiumKindName } from '../carrier-answers/carrier-answer.type.js';
import { EndorsementStatusName } from '../endorsements/endorsement-request.type.js';
import { enumOf } from '../graphql/enum-of.js';
import { PageArgs } from '../graphql/list-args.js';
import { Day, MinorUnits } from '../graphql/scalars.js';
import { LineOfBusinessName } from '../policies/policy.type.js';

export const PrecedentOutcomeName = enumOf(PRECEDENT_OUTCOMES);
registerEnumType(PrecedentOutcomeName, {
  name: 'PrecedentOutcome',
  description:
    'By the last answer that decides. accepted: confirmed in writing by those who bind; already_within: the carrier said that no endorsement is needed; open: it asked or indicated only.',
});

@ObjectType({ description: 'Words that were asked for.' })
export class AskedWords {
  @Field({ description: 'Where they belong.' })
  place!: string;
  @Field()
  text!: string;
}

@ObjectType({ description: 'The newest bindable quote.' })
export class Charged {
  @Field(() => PremiumKindName)
  premiumKind!: PremiumKind;
  @Field(() => MinorUnits)
  premiumMinor!: number;
  @Field(() => MinorUnits, { nullable: true })
  taxesMinor!: number | null;
  @Field(() => MinorUnits, { nullable: true })
  feesMinor!: number | null;
  @Field()
  currency!: string;
}

@ObjectType({ description: 'The words that the carrier issued in the end.' })
export class IssuedWords {
  @Field(() => ID)
  wordingId!: string;
  @Field()
  title!: string;
  @Field()
  text!: string;
  @Field(() => Day)
  receivedOn!: string;
}

@ObjectType({
  description:
    'A request that a carrier answered: what was asked, what it accepted, declined and charged, the final words, and the days it took.',
})
export class Precedent {
  @Field(() => ID)
  requestId!: string;
  @Field()
  caseNumber!: string;
  @Field(() => EndorsementStatusName)
  status!: EndorsementStatus;
  @Field(() => ID)
  clientId!: string;
  @Field()
  clientName!: string;
  @Field(() => ID)
  policyId!: string;
  @Field(() => ID, { description: 'The issuing company.' })
  carrierId!: string;
  @Field()
  carrierName!: string;
  @Field(() => String, { nullable: true, description: 'The MGA or wholesaler it was placed through.' })
  intermediaryName!: string | null;
  @Field(() => LineOfBusinessName)
  line!: LineOfBusiness;
  @Field()
  formEdition!: string;
  @Field(() => [String])
  serviceCodes!: readonly string[];
  @Field(() => [String])
  serviceNames!: readonly string[];
  @Field(() => PrecedentOutcomeName)
  outcome!: PrecedentOutcome;
  @Field(() => [AskedWords])
  asked!: readonly AskedWords[];
  @Field(() => [String], { description: 'What the carrier wanted to know.' })
  informationAsked!: readonly string[];
  @Field(() => String, { nullable: true })
  declineReason!: string | null;
  @Field(() => String, { nullable: true })
  alternativeWording!: string | null;
  @Field(() => Charged, { nullable: true })
  charged!: Charged | null;
  @Field(() => IssuedWords, { nullable: true })
  issued!: IssuedWords | null;
  @Field(() => Day)
  submittedOn!: string;
  @Field(() => Day, { nullable: true, description: 'When the deciding answer was given.' })
  decidedOn!: string | null;
  @Field(() => Int, { nullable: true, description: 'From submission to the deciding answer.' })
  daysTaken!: number | null;
}

@ObjectType()
export class PrecedentPage {
  @Field(() => [Precedent])
  items!: readonly Precedent[];
  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ArgsType()
export class WordingLibraryArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'The issuing company, MGA or wholesaler.' })
  carrierId?: string | null;
  @Field(() => String, { nullable: true, description: 'Of the taxonomy.' })
  serviceCode?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Each somewhere in what was asked, said or issued.',
  })
  words?: string | null;
}
