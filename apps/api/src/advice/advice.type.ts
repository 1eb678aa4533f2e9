import { TREATMENTS, type Treatment } from '@carveback/documents';
import {
  ADVICE_ANSWERS,
  ADVICE_SIDES,
  ADVICE_STANDINGS,
  GIVEN_HOW,
  type AdviceAnswerKind,
  type AdviceSide,
  type AdviceStanding,
  type ClientChannel,
  type Cure,
  type GivenHow,
} from '@carveback/domain';
import type { Reason, Severity, VerdictKind } from '@carveback/rules';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ClientChannelName } from '../endorsements/request-authority.type.js';
import { CureName } from '../findings/finding.type.js';
import { enumOf } from '../graphql/enum-of.js';
import { Day, Instant } from '../graphql/scalars.js';
import { SeverityName } from '../graphql/severity.type.js';
import { ReasonName, VerdictName } from '../reviews/review.type.js';

export const TreatmentName = enumOf(TREATMENTS);
registerEnumType(TreatmentName, {
  name: 'Treatment',
  description:
    'endorse: have the policy changed; contract: limit in agreements what it can cost; control: make a claim less likely, or stop.',
});

export const AdviceAnswerName = enumOf(ADVICE_ANSWERS);
registerEnumType(AdviceAnswerName, { name: 'AdviceAnswerKind' });

export const AdviceStandingName = enumOf(ADVICE_STANDINGS);
registerEnumType(AdviceStandingName, {
  name: 'AdviceStanding',
  description:
    'not_released: its letter waits to be released; offered_again: newer advice about the finding was given; settled: the finding is cured.',
});

export const AdviceSideName = enumOf(ADVICE_SIDES);
registerEnumType(AdviceSideName, { name: 'AdviceSide' });

export const GivenHowName = enumOf(GIVEN_HOW);
registerEnumType(GivenHowName, {
  name: 'AdviceGivenHow',
  description: 'sent: released, and put on its way; handed_over: recorded as sent by hand.',
});

@ObjectType({ description: "Words of the policy's documents that advice rests on." })
export class AdviceQuotation {
  @Field()
  text!: string;
  @Field({ description: 'Title of the document.' })
  document!: string;
  @Field(() => Int, { nullable: true })
  page!: number | null;
}

@ObjectType({ description: 'What a licensed person recommended to a client at one time: one letter.' })
export class AdviceRound {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  clientId!: string;
  @Field({ description: 'As the letter quotes it.' })
  reference!: string;
  @Field(() => Day)
  recommendedOn!: string;
  @Field(() => ID)
  recommendedBy!: string;
  @Field({ description: "The person's name on the day." })
  adviser!: string;
  @Field({ description: 'Some of it the client had declined before.' })
  offeredAgain!: boolean;
  @Field(() => String, {
    nullable: true,
    description: "SHA-256 of the letter's PDF, which an answer names. Null until the worker has made it.",
  })
  letterSha256!: string | null;
  @Field(() => Instant, {
    nullable: true,
    description: 'When its letter was released: it counts as given, and shows in the portal, from then on.',
  })
  givenAt!: Date | null;
  @Field(() => GivenHowName, { nullable: true })
  givenHow!: GivenHow | null;
  @Field(() => Instant)
  createdAt!: Date;
  /** shown through its resolver */
  orderId!: string;
}

@ObjectType({ description: 'What was recommended for one finding, with the finding as it stood then.' })
export class Advice {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  clientId!: string;
  @Field(() => ID)
  roundId!: string;
  @Field(() => ID)
  findingId!: string;
  @Field(() => ID)
  policyId!: string;
  @Field(() => ID)
  serviceLineId!: string;
  @Field(() => ID, { description: 'The review that it rests on.' })
  reviewId!: string;
  @Field({ description: 'As the catalogue wrote it then.' })
  service!: string;
  @Field(() => VerdictName)
  verdict!: VerdictKind;
  @Field(() => [ReasonName])
  reasons!: Reason[];
  @Field(() => SeverityName)
  severity!: Severity;
  @Field(() => [AdviceQuotation])
  quoted!: AdviceQuotation[];
  @Field(() => TreatmentName)
  treatment!: Treatment;
  @Field({ description: 'The recommendation.' })
  words!: string;
  @Field({ description: 'What it means to leave it as it is.' })
  consequence!: string;
  @Field(() => ID, { nullable: true, description: 'The declined advice of which this is another offer.' })
  offeredAgainOf!: string | null;
  @Field(() => AdviceStandingName)
  standing!: AdviceStanding;
  @Field(() => AdviceAnswerName, { nullable: true, description: 'In effect; null: none yet.' })
  answer!: AdviceAnswerKind | null;
  @Field(() => String, { nullable: true, description: 'Who gave the answer in effect.' })
  answeredBy!: string | null;
  @Field(() => Day, { nullable: true })
  answeredOn!: string | null;
  @Field(() => ID, { nullable: true, description: 'The request that asks the carrier about the finding.' })
  requestId!: string | null;
  @Field(() => Instant, { nullable: true, description: 'When its finding was cured, which settles it.' })
  curedAt!: Date | null;
  @Field(() => CureName, { nullable: true })
  curedBy!: Cure | null;
  @Field(() => Instant)
  createdAt!: Date;
}

@ObjectType({ description: 'What somebody with authority at the client answered. The latest is in effect.' })
export class AdviceAnswer {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  adviceId!: string;
  @Field(() => AdviceAnswerName)
  answer!: AdviceAnswerKind;
  @Field(() => ID)
  contactId!: string;
  @Field({ description: 'As it was on the day; so is the title.' })
  name!: string;
  @Field()
  title!: string;
  @Field({ description: "On what the person's authority rests." })
  authority!: string;
  @Field(() => Day)
  answeredOn!: string;
  @Field(() => ClientChannelName)
  channel!: ClientChannel;
  @Field({ description: "SHA-256 of the letter's PDF that the person had before it, hex." })
  seenSha256!: string;
  @Field(() => ID, { nullable: true, description: 'The signed paper.' })
  uploadId!: string | null;
  @Field(() => Instant)
  createdAt!: Date;
  /** shown through its resolver */
  note!: string;
}

@ObjectType({ description: "A client's question about an advice, or the brokerage's reply." })
export class AdviceLine {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  adviceId!: string;
  @Field(() => AdviceSideName)
  side!: AdviceSide;
  @Field()
  body!: string;
  @Field(() => ID)
  writtenBy!: string;
  @Field(() => Instant)
  createdAt!: Date;
}

@ObjectType({ description: 'Advice that is prepared and not given yet.' })
export class AdviceDraft {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  clientId!: string;
  @Field(() => ID)
  findingId!: string;
  @Field(() => TreatmentName)
  treatment!: Treatment;
  @Field()
  words!: string;
  @Field()
  consequence!: string;
  @Field(() => ID, { nullable: true, description: 'The declined advice that is to be offered again.' })
  offeredAgainOf!: string | null;
  @Field({ description: 'What made the system prepare it, e.g. renewal.opened; empty: a person did.' })
  preparedFor!: string;
  @Field(() => ID, { nullable: true, description: 'Null: the system.' })
  preparedBy!: string | null;
  @Field(() => Int)
  version!: number;
  @Field(() => Instant)
  updatedAt!: Date;
}

@ObjectType()
export class ProposedWords {
  @Field(() => TreatmentName)
  treatment!: Treatment;
  @Field()
  words!: string;
}

@ObjectType({ description: 'Advice as it may be given: what was prepared, else what the finding suggests.' })
export class AdviceProposal {
  @Field(() => ID)
  findingId!: string;
  @Field()
  service!: string;
  @Field(() => TreatmentName)
  treatment!: Treatment;
  @Field()
  words!: string;
  @Field()
  consequence!: string;
  @Field(() => [AdviceQuotation])
  quoted!: readonly AdviceQuotation[];
  @Field(() => [ProposedWords], { description: 'How each of the three treatments would be put.' })
  treatments!: readonly ProposedWords[];
  @Field(() => AdviceDraft, { nullable: true, description: 'What was prepared.' })
  draft!: AdviceDraft | null;
}

@ObjectType({ description: 'Where the open findings of the book stand with their newest advice.' })
export class AdviceCounts {
  @Field(() => Int)
  findings!: number;
  @Field(() => Int, { description: 'Nothing was recommended yet.' })
  withoutAdvice!: number;
  @Field(() => Int, { description: 'Recommended, and its letter not released.' })
  notReleased!: number;
  @Field(() => Int)
  unanswered!: number;
  @Field(() => Int)
  accepted!: number;
  @Field(() => Int)
  pleaseQuote!: number;
  @Field(() => Int)
  declined!: number;
}
