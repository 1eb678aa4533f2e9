import {
  CHANGE_SCOPES,
  HIT_STEPS,
  WORDING_CHANGE_KINDS,
  WORDING_CHANGE_STATES,
  type ChangeScope,
  type HitStep,
  type WordingChangeKind,
  type WordingChangeState,
} from '@carveback/domain';
import type { Severity, VerdictKind } from '@carveback/rules';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { PageArgs } from '../graphql/list-args.js';
import { Day, Instant } from '../graphql/scalars.js';
import { SeverityName } from '../graphql/severity.type.js';
import { VerdictName } from '../reviews/review.type.js';
import { Outlook } from '../reviews/what-if.type.js';

export const WordingChangeKindName = enumOf(WORDING_CHANGE_KINDS);
registerEnumType(WordingChangeKindName, { name: 'WordingChangeKind' });
export const ChangeScopeName = enumOf(CHANGE_SCOPES);
registerEnumType(ChangeScopeName, {
  name: 'WordingChangeScope',
  description:
    'in_force: policies in force on the day, from that day. new_and_renewed: those that begin or renew on it or later, from then.',
});
export const WordingChangeStateName = enumOf(WORDING_CHANGE_STATES);
registerEnumType(WordingChangeStateName, { name: 'WordingChangeState' });
export const HitStepName = enumOf(HIT_STEPS);
registerEnumType(HitStepName, { name: 'WordingChangeStep' });

@ObjectType({
  description:
    'Words that a carrier has announced, and what they would do to the book. No policy changes by it.',
})
export class WordingChange {
  @Field(() => ID)
  id!: string;
  @Field(() => ID, { description: 'The issuing company.' })
  carrierId!: string;
  @Field(() => WordingChangeKindName)
  kind!: WordingChangeKind;
  @Field()
  title!: string;
  @Field()
  formNumber!: string;
  @Field()
  edition!: string;
  @Field({ description: 'What it amends or replaces. Empty: all tech E&O policies of the carrier.' })
  replacesFormNumber!: string;
  @Field({ description: 'Empty: every edition.' })
  replacesEdition!: string;
  @Field(() => Day)
  effectiveOn!: string;
  @Field(() => ChangeScopeName)
  appliesTo!: ChangeScope;
  @Field(() => ID, { nullable: true })
  uploadId!: string | null;
  @Field({ description: 'Goes into the letters.' })
  note!: string;
  @Field(() => WordingChangeStateName)
  state!: WordingChangeState;
  @Field(() => ID)
  enteredBy!: string;
  @Field(() => Instant)
  enteredAt!: Date;
  @Field(() => Instant, { nullable: true })
  readyAt!: Date | null;
  @Field(() => ID, { nullable: true })
  withdrawnBy!: string | null;
  @Field(() => Instant, { nullable: true })
  withdrawnAt!: Date | null;
  @Field({ description: 'Of a withdrawn one.' })
  why!: string;
  @Field(() => Int, { description: 'That it is about.' })
  policies!: number;
  @Field(() => Int, { description: 'Of the policies, how many are read.' })
  read!: number;
  @Field(() => Int, { description: 'Of the read ones, how many have no text.' })
  notRead!: number;
  @Field(() => Int, { description: 'With a service that would stand worse.' })
  clientsHit!: number;
  @Field(() => Int)
  servicesHit!: number;
  @Field(() => Int, { description: 'Services that would be gaps, counted once for each policy.' })
  gaps!: number;
  @Field(() => Int, { description: 'That would be arguable.' })
  arguable!: number;
  @Field(() => Int, { description: 'That would be in scope on more conditions.' })
  conditional!: number;
  @Field(() => Int)
  servicesBetter!: number;
  @Field(() => Int)
  version!: number;
}

@ObjectType()
export class WordingChangePage {
  @Field(() => [WordingChange])
  items!: readonly WordingChange[];
  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType({ description: 'One service that the announced words would move, under one policy.' })
export class WordingChangeHit {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  clientId!: string;
  @Field(() => ID)
  policyId!: string;
  @Field(() => ID)
  serviceLineId!: string;
  @Field(() => HitStepName)
  step!: HitStep;
  @Field(() => VerdictName, { description: 'With the change.' })
  verdict!: VerdictKind;
  @Field(() => SeverityName)
  severity!: Severity;
  @Field(() => Outlook)
  before!: Outlook;
  @Field(() => Outlook)
  after!: Outlook;
}

@ObjectType()
export class WordingChangeHitPage {
  @Field(() => [WordingChangeHit])
  items!: readonly WordingChangeHit[];
  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType({ description: 'A client with a service that would stand worse, and the letter to it.' })
export class WordingChangeClient {
  @Field(() => ID)
  clientId!: string;
  @Field(() => Int, { description: 'Counted once for each policy.' })
  gaps!: number;
  @Field(() => Int)
  services!: number;
  @Field({ description: 'Its letter is drafted, or about to be.' })
  ordered!: boolean;
  @Field(() => ID, { nullable: true, description: 'Null until the worker has made it.' })
  letterId!: string | null;
}

@ObjectType()
export class WordingChangeClientPage {
  @Field(() => [WordingChangeClient])
  items!: readonly WordingChangeClient[];
  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType()
export class DraftedWordingChangeLetters {
  @Field(() => ID)
  changeId!: string;
  @Field(() => Int, { description: 'Ordered now; the worker makes them.' })
  drafted!: number;
  @Field(() => Int, { description: 'Ordered before: nobody gets two.' })
  before!: number;
}

@ArgsType()
export class WordingChangeClientArgs extends PageArgs {
  @Field(() => ID)
  changeId!: string;
}

@ArgsType()
export class WordingChangeHitArgs extends WordingChangeClientArgs {
  @Field(() => HitStepName, { nullable: true, description: 'Default: worse.' })
  step?: HitStep | null;
  @Field(() => ID, { nullable: true })
  clientId?: string | null;
}

@InputType({
  description: 'Words that a carrier has announced: the text, or an upload that names no client.',
})
export class EnterWordingChangeInput {
  @Field(() => ID, { description: 'The issuing company.' })
  carrierId!: string;
  @Field(() => WordingChangeKindName)
  kind!: WordingChangeKind;
  @Field()
  title!: string;
  @Field(() => String, { nullable: true, description: 'Of the announced words.' })
  formNumber?: string | null;
  @Field(() => String, { nullable: true })
  edition?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What it amends or replaces. Left out: all tech E&O policies of the carrier.',
  })
  replacesFormNumber?: string | null;
  @Field(() => String, { nullable: true, description: 'Left out: every edition.' })
  replacesEdition?: string | null;
  @Field(() => Day)
  effectiveOn!: string;
  @Field(() => ChangeScopeName)
  appliesTo!: ChangeScope;
  @Field(() => String, { nullable: true })
  text?: string | null;
  @Field(() => ID, { nullable: true })
  uploadId?: string | null;
  @Field(() => String, { nullable: true, description: 'Goes into the letters.' })
  note?: string | null;
}

@InputType()
export class WithdrawWordingChangeInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version that you saw.' })
  version!: number;
  @Field()
  why!: string;
}

@InputType()
export class DraftWordingChangeLettersInput {
  @Field(() => ID)
  changeId!: string;
  @Field(() => [ID], { nullable: true, description: 'Left out: every client that it hits.' })
  clientIds?: string[] | null;
}
