import { ENDORSEMENT_STATUSES, type EndorsementStatus } from '@carveback/domain';
import { REMEDY_KINDS, type RemedyKind } from '@carveback/rules';
import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { PageArgs } from '../graphql/list-args.js';
import { Day, Instant } from '../graphql/scalars.js';
import { Evidence } from '../reviews/review.type.js';

export const EndorsementStatusName = enumOf(ENDORSEMENT_STATUSES);
registerEnumType(EndorsementStatusName, { name: 'EndorsementStatus' });

export const RemedyKindName = enumOf(REMEDY_KINDS);
registerEnumType(RemedyKindName, { name: 'RemedyKind' });

export const OPERATIONS = ['insert', 'replace', 'delete', 'none'] as const;
export const ProposalOperationName = enumOf(OPERATIONS);
registerEnumType(ProposalOperationName, { name: 'ProposalOperation' });

@ObjectType({ description: 'The earlier case for which the carrier issued the words of a proposal.' })
export class ProposalPrecedent {
  @Field(() => ID)
  requestId!: string;
  @Field()
  caseNumber!: string;
}

@ObjectType({ description: 'A change of wording that is asked for.' })
export class Proposal {
  @Field(() => RemedyKindName)
  kind!: RemedyKind;
  @Field(() => [ID])
  serviceIds!: readonly string[];
  @Field({
    description: 'False: no words cure it; the text then says what to do instead, and is not in the letter.',
  })
  byWording!: boolean;
  @Field(() => ProposalOperationName)
  operation!: (typeof OPERATIONS)[number];
  @Field({ description: 'Where the words belong.' })
  place!: string;
  @Field(() => Evidence, {
    nullable: true,
    description: 'The words replaced, or after which the text is inserted.',
  })
  anchor!: Evidence | null;
  @Field()
  text!: string;
  @Field(() => ProposalPrecedent, {
    nullable: true,
    description: 'Of words that the carrier issued before. For the brokerage.',
  })
  precedent?: ProposalPrecedent | null;
}

@ObjectType({ description: 'The case that asks a carrier for a change: one policy, one effective date.' })
export class EndorsementRequest {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  clientId!: string;
  @Field(() => ID)
  policyId!: string;
  @Field()
  caseNumber!: string;
  @Field(() => EndorsementStatusName)
  status!: EndorsementStatus;
  @Field(() => Day)
  effectiveOn!: string;
  @Field(() => Day, { nullable: true })
  needBy!: string | null;
  @Field({ description: "The broker's own words on how the insured's operations developed." })
  narrative!: string;
  @Field({ description: 'What the client signed, passed on only when the carrier asked; else empty.' })
  circumstances!: string;
  @Field()
  circumstancesSignedBy!: string;
  @Field(() => Day, { nullable: true })
  circumstancesSignedOn!: string | null;
  @Field({ description: 'True once a person edited the proposals: later ones are only added.' })
  proposalsEdited!: boolean;
  @Field(() => Int, { description: 'The letter of this version is the one that counts.' })
  letterVersion!: number;
  @Field(() => Int, { description: 'Findings it still asks about.' })
  openFindings!: number;
  @Field(() => Int)
  version!: number;
  @Field(() => ID, { nullable: true })
  approvedBy!: string | null;
  @Field(() => Instant, { nullable: true })
  approvedAt!: Date | null;
  @Field(() => ID, { nullable: true })
  submittedBy!: string | null;
  @Field(() => Instant, { nullable: true })
  submittedAt!: Date | null;
  @Field(() => Instant, { nullable: true, description: 'Since when the client sees it.' })
  shownAt!: Date | null;
  @Field(() => Instant, { nullable: true, description: 'When it came to its end.' })
  endedAt!: Date | null;
  @Field(() => Instant)
  createdAt!: Date;
  @Field(() => Instant)
  updatedAt!: Date;
  /** shown through its resolver */
  proposals!: Proposal[];
}

@ObjectType({ description: 'Who moved a request, when and why.' })
export class EndorsementMove {
  @Field(() => ID)
  id!: string;
  @Field(() => EndorsementStatusName, { nullable: true })
  fromStatus!: EndorsementStatus | null;
  @Field(() => EndorsementStatusName)
  toStatus!: EndorsementStatus;
  @Field()
  why!: string;
  @Field(() => String, { nullable: true, description: 'Null: the system.' })
  movedByName!: string | null;
  @Field(() => Instant)
  movedAt!: Date;
}

@ObjectType({ description: 'A move that is open to the caller.' })
export class OpenMove {
  @Field(() => EndorsementStatusName)
  to!: EndorsementStatus;
  @Field({ description: 'A step back is explained.' })
  needsWhy!: boolean;
}

@ObjectType({ description: 'Why a move would be refused, and the way out.' })
export class MoveRefusal {
  @Field({ description: 'Stable, such as `endorsement/no_authority`.' })
  code!: string;
  @Field()
  message!: string;
}

@ObjectType({ description: 'A move that is open to the caller, with what stands in its way.' })
export class MoveOutlook {
  @Field(() => EndorsementStatusName)
  to!: EndorsementStatus;
  @Field({ description: 'A step back, and every end but the proven one, is explained.' })
  needsWhy!: boolean;
  @Field(() => [MoveRefusal], { description: 'Empty: it can be made now.' })
  refusals!: readonly MoveRefusal[];
}

@ObjectType()
export class EndorsementRequestPage {
  @Field(() => [EndorsementRequest])
  items!: readonly EndorsementRequest[];
  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ArgsType()
export class EndorsementRequestArgs extends PageArgs {
  @Field(() => ID, { nullable: true })
  clientId?: string | null;
  @Field(() => EndorsementStatusName, { nullable: true })
  status?: EndorsementStatus | null;
}
