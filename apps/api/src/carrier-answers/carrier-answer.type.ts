import {
  ANSWER_KINDS,
  ANSWERING_COMPANIES,
  PREMIUM_KINDS,
  type AnswerKind,
  type AnsweringCompany,
  type EndorsementStatus,
  type HeldBack as Held,
  type PremiumKind,
} from '@carveback/domain';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { EndorsementStatusName } from '../endorsements/endorsement-request.type.js';
import { enumOf } from '../graphql/enum-of.js';
import { Day, Instant, MinorUnits } from '../graphql/scalars.js';

export const AnswerKindName = enumOf(ANSWER_KINDS);
registerEnumType(AnswerKindName, {
  name: 'AnswerKind',
  description: 'An indication does not bind; a quote does until it expires.',
});

export const AnsweringCompanyName = enumOf(ANSWERING_COMPANIES);
registerEnumType(AnsweringCompanyName, {
  name: 'AnsweringCompany',
  description: "The firm of the placement that answers. A wholesaler's receipt is not the carrier's.",
});

export const PremiumKindName = enumOf(PREMIUM_KINDS);
registerEnumType(PremiumKindName, { name: 'PremiumKind' });

@ObjectType({ description: 'What a carrier answered, as it was recorded. A correction is another answer.' })
export class CarrierAnswer {
  @Field(() => ID)
  id!: string;
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
  @Field()
  mayBind!: boolean;
  @Field()
  inWriting!: boolean;
  @Field({
    description:
      'It counts only from those who may bind, or in writing, and did not come so: it moves nothing.',
  })
  reported!: boolean;
  @Field({ description: 'Its last day has passed.' })
  expired!: boolean;
  @Field()
  words!: string;
  @Field(() => PremiumKindName, { nullable: true, description: 'Of a quote or an indication.' })
  premiumKind!: PremiumKind | null;
  @Field(() => MinorUnits, { nullable: true })
  premiumMinor!: number | null;
  @Field(() => MinorUnits, { nullable: true })
  taxesMinor!: number | null;
  @Field(() => MinorUnits, { nullable: true })
  feesMinor!: number | null;
  @Field(() => String, { nullable: true, description: "The policy's." })
  currency!: string | null;
  @Field(() => Day, { nullable: true, description: 'The last day on which it stands.' })
  validUntil!: string | null;
  @Field()
  declineReason!: string;
  @Field({ description: 'What the carrier would agree to instead.' })
  alternativeWording!: string;
  @Field(() => ID, { nullable: true, description: 'Its paper.' })
  uploadId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The link through which the underwriter answered itself.' })
  linkId!: string | null;
  @Field(() => ID, { nullable: true, description: 'Null: the underwriter itself.' })
  recordedBy!: string | null;
  @Field(() => Instant)
  createdAt!: Date;
}

@ObjectType({ description: 'What stopped a request from moving further.' })
export class HeldBack {
  @Field(() => EndorsementStatusName)
  to!: EndorsementStatus;
  @Field()
  code!: string;
  @Field({ description: 'With the way out.' })
  message!: string;
}

@ObjectType()
export class RecordedCarrierAnswer {
  @Field(() => CarrierAnswer)
  answer!: CarrierAnswer;
  @Field(() => [EndorsementStatusName], { description: 'Where the request went, in order.' })
  moved!: readonly EndorsementStatus[];
  @Field(() => HeldBack, { nullable: true, description: 'Null: nothing stopped it.' })
  held!: Held | null;
}

@ObjectType({ description: 'A quote as the client decides it.' })
export class OfferedQuote {
  @Field(() => ID)
  answerId!: string;
  @Field({ description: 'In words, the same bytes for the same quote.' })
  summary!: string;
  @Field({ description: 'SHA-256 of the summary in UTF-8, hex: what a decision names as seen.' })
  sha256!: string;
  @Field(() => Day, { nullable: true })
  validUntil!: string | null;
  @Field()
  expired!: boolean;
  @Field(() => Instant, {
    nullable: true,
    description: 'When it was put before the client; null: not yet. A client user sees it from then on.',
  })
  releasedAt!: Date | null;
}
