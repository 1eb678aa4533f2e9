import { BOOK_SORTS, DIRECTIONS, type BookSort, type ClientStatus, type Direction } from '@carveback/domain';
import type { Severity } from '@carveback/rules';
import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ClientStatusName } from '../clients/client.type.js';
import { enumOf } from '../graphql/enum-of.js';
import { PageArgs } from '../graphql/list-args.js';
import { Day } from '../graphql/scalars.js';
import { SeverityName } from '../graphql/severity.type.js';

export const BookSortName = enumOf(Object.keys(BOOK_SORTS) as BookSort[]);
registerEnumType(BookSortName, { name: 'BookSort' });

export const DirectionName = enumOf(DIRECTIONS);
registerEnumType(DirectionName, { name: 'Direction' });

@ObjectType({ description: 'A client as the book lists it.' })
export class BookEntry {
  @Field(() => ID)
  id!: string;
  @Field()
  name!: string;
  @Field(() => ClientStatusName)
  status!: ClientStatus;
  @Field(() => ID, { nullable: true })
  accountManagerId!: string | null;
  @Field(() => String, { nullable: true })
  accountManagerName!: string | null;
  @Field(() => Int, { description: 'Open findings whose verdict is gap.' })
  openGaps!: number;
  @Field(() => Int, { description: 'Open findings whose verdict is arguable.' })
  openArguable!: number;
  @Field(() => SeverityName, { nullable: true, description: 'Of the worst open finding.' })
  worstSeverity!: Severity | null;
  @Field(() => Int)
  policiesInForce!: number;
  @Field(() => Day, {
    nullable: true,
    description: 'When the next policy in force expires; without one, when the last one did.',
  })
  nextRenewalOn!: string | null;
  @Field(() => Int, { description: 'Services sold today.' })
  serviceLineCount!: number;
  @Field(() => Int)
  openRequestCount!: number;
}

@ObjectType()
export class BookPage {
  @Field(() => [BookEntry])
  items!: readonly BookEntry[];
  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ArgsType()
export class BookArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: "Words, each anywhere in the client's name or in that of one of its entities.",
  })
  search?: string | null;
  @Field(() => BookSortName, { nullable: true, description: 'Default: name.' })
  sort?: BookSort | null;
  @Field(() => DirectionName, {
    nullable: true,
    description: 'Default: names from A, worst finding first, soonest renewal first.',
  })
  direction?: Direction | null;
  @Field(() => ClientStatusName, { nullable: true })
  status?: ClientStatus | null;
  @Field(() => ID, { nullable: true })
  accountManagerId?: string | null;
  @Field(() => ID, { nullable: true, description: 'A firm in the placement of a policy that has not ended.' })
  carrierId?: string | null;
}
