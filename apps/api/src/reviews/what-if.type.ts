import {
  CHANGES_OF_STANDING,
  type DeliveredBy,
  type Reason,
  type Severity,
  type VerdictKind,
} from '@carveback/rules';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Proposal } from '../endorsements/endorsement-request.type.js';
import { enumOf } from '../graphql/enum-of.js';
import { Day } from '../graphql/scalars.js';
import { SeverityName } from '../graphql/severity.type.js';
import { DeliveredByName } from '../service-lines/service-line.type.js';
import { Evidence, ReasonName, VerdictName } from './review.type.js';

export const ChangeOfStandingName = enumOf(CHANGES_OF_STANDING);
registerEnumType(ChangeOfStandingName, { name: 'ChangeOfStanding' });

@InputType({ description: 'A service that a client thinks of selling.' })
export class WhatIfServiceInput {
  @Field(() => ID)
  clientId!: string;
  @Field({ description: 'As the client would write it in its catalogue.' })
  name!: string;
  @Field(() => String, { nullable: true })
  description?: string | null;
  @Field(() => Day, { nullable: true, description: 'Default: not sold before.' })
  firstSoldOn?: string | null;
  @Field(() => DeliveredByName, { nullable: true, description: 'Default: self.' })
  deliveredBy?: DeliveredBy | null;
  @Field(() => Boolean, { nullable: true, description: 'Default: true.' })
  forFee?: boolean | null;
  @Field(() => String, { nullable: true, description: 'A taxonomy code, where the name does not tell.' })
  code?: string | null;
}

@InputType({ description: 'Words that a carrier might issue for a policy.' })
export class WhatIfEndorsementInput {
  @Field(() => ID)
  policyId!: string;
  @Field()
  text!: string;
  @Field(() => Day, { description: 'First day on which it would count.' })
  effectiveOn!: string;
}

@InputType({
  description: 'A policy of the client, or the text of a wording that it was offered: one of the two.',
})
export class OfferedWordingInput {
  @Field({ description: 'As a person calls it, e.g. "Renewal as expiring".' })
  name!: string;
  @Field(() => ID, { nullable: true })
  policyId?: string | null;
  @Field(() => String, { nullable: true })
  text?: string | null;
  @Field(() => Day, { nullable: true, description: 'For a text. Default: none stated.' })
  retroactiveOn?: string | null;
}

@InputType()
export class CompareWordingsInput {
  @Field(() => ID)
  clientId!: string;
  @Field(() => [OfferedWordingInput], { description: 'Two to six.' })
  wordings!: OfferedWordingInput[];
}

@ObjectType({ description: 'How a service would stand.' })
export class Outlook {
  @Field({ description: 'A taxonomy code, `bundle` or `unknown`.' })
  code!: string;
  @Field(() => VerdictName)
  verdict!: VerdictKind;
  @Field(() => [ReasonName])
  reasons!: readonly Reason[];
  @Field(() => SeverityName)
  severity!: Severity;
  @Field()
  explanation!: string;
  @Field(() => String, { nullable: true })
  question!: string | null;
  @Field(() => String, { nullable: true, description: 'What `in_scope` depends on, without "only if".' })
  onlyIf!: string | null;
  @Field(() => [Evidence], { description: 'The words that decide, the first one most.' })
  evidence!: readonly Evidence[];
}

@ObjectType({
  description: 'How a suggested service would stand under one policy, and what to ask for first.',
})
export class ServiceOutlook {
  @Field(() => ID)
  policyId!: string;
  @Field(() => Outlook)
  verdict!: Outlook;
  @Field(() => [Proposal])
  remedies!: readonly Proposal[];
  @Field(() => [String])
  missingDocuments!: readonly string[];
}

@ObjectType({ description: 'One service without and with the endorsement.' })
export class ChangedOutlook {
  @Field(() => ID)
  serviceId!: string;
  @Field(() => Outlook)
  before!: Outlook;
  @Field(() => Outlook)
  after!: Outlook;
  @Field(() => ChangeOfStandingName)
  change!: (typeof CHANGES_OF_STANDING)[number];
}

@ObjectType({ description: 'What an endorsement would change.' })
export class EndorsementOutlook {
  @Field(() => ID)
  policyId!: string;
  @Field(() => Day, { description: 'Today, or the day on which the endorsement would count: the later.' })
  asOf!: string;
  @Field(() => [ChangedOutlook])
  services!: readonly ChangedOutlook[];
  @Field()
  summary!: string;
}

@ObjectType({ description: 'How one wording does over all the services.' })
export class ComparedWording {
  @Field(() => ID, { description: "The policy's id, or one that this answer gives to a text." })
  id!: string;
  @Field()
  name!: string;
  @Field(() => Int)
  inScope!: number;
  @Field(() => Int, { description: 'Of those in scope, how many under a condition.' })
  conditional!: number;
  @Field(() => Int)
  arguable!: number;
  @Field(() => Int)
  gaps!: number;
  @Field(() => [String])
  missingDocuments!: readonly string[];
}

@ObjectType({ description: 'One service, side by side.' })
export class ComparedOutlook {
  @Field(() => ID)
  serviceId!: string;
  @Field(() => [Outlook], { description: 'In the order of the wordings.' })
  verdicts!: readonly Outlook[];
  @Field(() => [ID], {
    description: 'Wordings under which it stands best; all where nothing separates them.',
  })
  best!: readonly string[];
}

@ObjectType({ description: 'Wordings side by side, on the description of services only.' })
export class WordingComparison {
  @Field(() => [ComparedWording])
  alternatives!: readonly ComparedWording[];
  @Field(() => [ComparedOutlook])
  services!: readonly ComparedOutlook[];
  @Field(() => ID, {
    nullable: true,
    description: 'Fewest gaps, then most in scope; null where two do alike.',
  })
  preferred!: string | null;
  @Field()
  summary!: string;
}
