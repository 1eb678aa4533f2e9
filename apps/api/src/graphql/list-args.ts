import { ArgsType, Field, Int } from '@nestjs/graphql';

/** Where a page begins and how long it is. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 50, description: '1 to 100' })
  first!: number;
  @Field(() => String, { nullable: true, description: "The last page's nextCursor." })
  after?: string | null;
}
