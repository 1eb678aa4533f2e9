import { SWEEP_CHANGE_KINDS, SWEEP_STATES, type SweepChangeKind, type SweepState } from '@carveback/domain';
import type { Reason, Severity, VerdictKind } from '@carveback/rules';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { PageArgs } from '../graphql/list-args.js';
import { Instant } from '../graphql/scalars.js';
import { SeverityName } from '../graphql/severity.type.js';
import { ReasonName, VerdictName } from '../reviews/review.type.js';
import { Outlook } from '../reviews/what-if.type.js';

export const SweepStateName = enumOf(SWEEP_STATES);
registerEnumType(SweepStateName, {
  name: 'RuleSweepState',
  description:
    'ready: the whole book is read, and a person decides. superseded: the rules changed again before anybody did.',
});
export const SweepChangeKindName = enumOf(SWEEP_CHANGE_KINDS);
registerEnumType(SweepChangeKindName, {
  name: 'RuleSweepChangeKind',
  description:
    'worsened: arguable, now a gap; eased: the other way. restated: stands as before, with other reasons, another severity or another condition.',
});

@ObjectType({ description: 'How many changes of each kind a sweep found.' })
export class RuleSweepCounts {
  @Field(() => Int, { name: 'newGaps' })
  new_gap!: number;
  @Field(() => Int, { name: 'newArguable' })
  new_arguable!: number;
  @Field(() => Int)
  worsened!: number;
  @Field(() => Int)
  restated!: number;
  @Field(() => Int)
  eased!: number;
  @Field(() => Int)
  cured!: number;
}

@ObjectType({
  description:
    'A reading of the book with another rule set: what it would change, before any case is opened or any finding cured.',
})
export class RuleSweep {
  @Field(() => ID)
  id!: string;
  @Field(() => [String], { description: 'Rule sets of the reviews that it is held against.' })
  fromVersions!: readonly string[];
  @Field()
  toVersion!: string;
  @Field(() => SweepStateName)
  state!: SweepState;
  @Field(() => Int, { description: 'To read.' })
  clients!: number;
  @Field(() => Int, { description: 'Of these, how many are read.' })
  read!: number;
  @Field({ description: 'In words, e.g. "12 new gaps, 3 cured".' })
  summary!: string;
  @Field(() => RuleSweepCounts)
  counts!: RuleSweepCounts;
  @Field(() => Int)
  changedClients!: number;
  @Field(() => Int, { description: 'Of the changed ones, how many were reviewed with these rules since.' })
  reviewedClients!: number;
  @Field(() => ID, { nullable: true, description: 'Null: the worker noticed.' })
  startedBy!: string | null;
  @Field(() => Instant)
  startedAt!: Date;
  @Field(() => Instant, { nullable: true })
  readyAt!: Date | null;
  @Field(() => ID, { nullable: true })
  decidedBy!: string | null;
  @Field(() => Instant, { nullable: true })
  decidedAt!: Date | null;
  @Field({ description: 'Of a discarded or superseded one.' })
  why!: string;
  @Field(() => Int)
  version!: number;
}

@ObjectType()
export class RuleSweepPage {
  @Field(() => [RuleSweep])
  items!: readonly RuleSweep[];
  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType({ description: 'How a service stood under the rules before.' })
export class StoodVerdict {
  @Field(() => VerdictName)
  verdict!: VerdictKind;
  @Field(() => [ReasonName])
  reasons!: readonly Reason[];
  @Field(() => SeverityName)
  severity!: Severity;
  @Field(() => String, { nullable: true })
  onlyIf!: string | null;
}

@ObjectType({ description: 'One service under one policy that the new rules see otherwise.' })
export class RuleSweepChange {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  clientId!: string;
  @Field(() => ID)
  policyId!: string;
  @Field(() => ID)
  serviceLineId!: string;
  @Field(() => SweepChangeKindName)
  kind!: SweepChangeKind;
  @Field(() => StoodVerdict, { nullable: true, description: 'Null: the newest review did not judge it.' })
  before!: StoodVerdict | null;
  @Field(() => Outlook)
  after!: Outlook;
}

@ObjectType()
export class RuleSweepChangePage {
  @Field(() => [RuleSweepChange])
  items!: readonly RuleSweepChange[];
  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ArgsType()
export class RuleSweepChangeArgs extends PageArgs {
  @Field(() => ID)
  sweepId!: string;
  @Field(() => [SweepChangeKindName], { nullable: true, description: 'Left out: all.' })
  kinds?: SweepChangeKind[] | null;
}

@InputType()
export class ApplyRuleSweepInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version that you saw.' })
  version!: number;
}

@InputType()
export class DiscardRuleSweepInput extends ApplyRuleSweepInput {
  @Field()
  why!: string;
}
