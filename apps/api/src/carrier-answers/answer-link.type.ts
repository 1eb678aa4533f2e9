import { ANSWER_LINK_STATUSES, type AnsweringCompany, type AnswerLinkStatus } from '@carveback/domain';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { Instant } from '../graphql/scalars.js';
import { AnsweringCompanyName } from './carrier-answer.type.js';

export const AnswerLinkStatusName = enumOf(ANSWER_LINK_STATUSES);
registerEnumType(AnswerLinkStatusName, {
  name: 'AnswerLinkStatus',
  description: 'Only an open link shows or takes anything. superseded: the letter has another version now.',
});

@ObjectType({ description: 'A link by which an underwriter reads one letter and answers it once.' })
export class AnswerLink {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  requestId!: string;
  @Field(() => Int)
  letterVersion!: number;
  @Field()
  recipientName!: string;
  @Field()
  recipientEmail!: string;
  @Field(() => AnsweringCompanyName)
  company!: AnsweringCompany;
  @Field(() => AnswerLinkStatusName)
  status!: AnswerLinkStatus;
  @Field(() => Instant)
  expiresAt!: Date;
  @Field(() => Instant, { nullable: true, description: 'When it was opened first.' })
  openedAt!: Date | null;
  @Field(() => Instant, { nullable: true })
  usedAt!: Date | null;
  @Field(() => Instant, { nullable: true })
  revokedAt!: Date | null;
  @Field(() => Instant)
  createdAt!: Date;
}

@ObjectType()
export class AnswerLinkWithUrl extends AnswerLink {
  @Field({ description: 'To be sent to the underwriter; it is shown here only.' })
  url!: string;
}

@InputType()
export class CreateAnswerLinkInput {
  @Field(() => ID)
  requestId!: string;
  @Field()
  recipientName!: string;
  @Field(() => String, { nullable: true })
  recipientEmail?: string | null;
  @Field(() => AnsweringCompanyName, { description: 'The firm for which the recipient answers.' })
  company!: AnsweringCompany;
  @Field(() => Int, { nullable: true, description: '1 to 60; 14 when left out.' })
  daysValid?: number | null;
}
