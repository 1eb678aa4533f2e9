import type { AnswerKind, AnsweringCompany, PremiumKind } from '@carveback/domain';
import { Field, ID, InputType } from '@nestjs/graphql';
import { Day, MinorUnits } from '../graphql/scalars.js';
import { AnswerKindName, AnsweringCompanyName, PremiumKindName } from './carrier-answer.type.js';

@InputType({ description: "Amounts are in the policy's currency." })
export class RecordCarrierAnswerInput {
  @Field(() => ID)
  requestId!: string;
  @Field(() => AnswerKindName)
  kind!: AnswerKind;
  @Field(() => Day)
  givenOn!: string;
  @Field({ description: 'The person who answered.' })
  givenBy!: string;
  @Field(() => AnsweringCompanyName)
  company!: AnsweringCompany;
  @Field({ description: 'Whether that person may bind the carrier.' })
  mayBind!: boolean;
  @Field()
  inWriting!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Required for an information request, and for a written confirmation without an upload.',
  })
  words?: string | null;
  @Field(() => PremiumKindName, { nullable: true, description: 'Required for a quote or an indication.' })
  premiumKind?: PremiumKind | null;
  @Field(() => MinorUnits, { nullable: true })
  premiumMinor?: number | null;
  @Field(() => MinorUnits, { nullable: true })
  taxesMinor?: number | null;
  @Field(() => MinorUnits, { nullable: true })
  feesMinor?: number | null;
  @Field(() => Day, { nullable: true, description: 'The last day on which it stands.' })
  validUntil?: string | null;
  @Field(() => String, { nullable: true, description: 'Required for a decline.' })
  declineReason?: string | null;
  @Field(() => String, { nullable: true, description: 'What the carrier would agree to instead.' })
  alternativeWording?: string | null;
  @Field(() => ID, { nullable: true, description: 'The paper it came on.' })
  uploadId?: string | null;
}
