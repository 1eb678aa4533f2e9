import {
  ClientService,
  DiaryListService,
  DiaryService,
  MessageService,
  UserService,
  type Actor,
} from '@carveback/domain';
import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Client } from '../clients/client.type.js';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import { Message } from '../messages/message.type.js';
import { User } from '../users/user.type.js';
import {
  AddDiaryEntryInput,
  CompleteDiaryEntryInput,
  DiaryEntryArgs,
  HandOverDiaryInput,
  PostponeDiaryEntryInput,
  ReassignDiaryEntryInput,
} from './diary-entry.input.js';
import { DiaryEntry, DiaryEntryPage, Workload } from './diary-entry.type.js';

/** The brokerage's diary. */
@Resolver(() => DiaryEntry)
export class DiaryEntryResolver {
  constructor(
    private readonly diary: DiaryService,
    private readonly lists: DiaryListService,
    private readonly clients: ClientService,
    private readonly messages: MessageService,
    private readonly users: UserService,
  ) {}

  @Query(() => DiaryEntryPage, { description: 'By due day.' })
  @Permit('diary:read')
  diaryEntries(@CurrentActor() actor: Actor, @Args() args: DiaryEntryArgs): Promise<DiaryEntryPage> {
    return this.lists.list(actor, { ...args, after: args.after ?? null });
  }

  @Query(() => [Workload], {
    description: 'Per person, by name; last what belongs to nobody, if there is any.',
  })
  @Permit('diary:read')
  workload(@CurrentActor() actor: Actor): Promise<Workload[]> {
    return this.lists.workload(actor);
  }

  @Mutation(() => DiaryEntry)
  @Permit('diary:write')
  addDiaryEntry(@CurrentActor() actor: Actor, @Args('input') input: AddDiaryEntryInput): Promise<DiaryEntry> {
    return this.diary.add(actor, input);
  }

  @Mutation(() => DiaryEntry, { description: 'Marks it done. What a case waits for is entered again.' })
  @Permit('diary:write')
  completeDiaryEntry(
    @CurrentActor() actor: Actor,
    @Args('input') input: CompleteDiaryEntryInput,
  ): Promise<DiaryEntry> {
    return this.diary.complete(actor, input);
  }

  @Mutation(() => DiaryEntry, { description: 'Moves it to another day; it stays as escalated as it was.' })
  @Permit('diary:write')
  postponeDiaryEntry(
    @CurrentActor() actor: Actor,
    @Args('input') input: PostponeDiaryEntryInput,
  ): Promise<DiaryEntry> {
    return this.diary.postpone(actor, input);
  }

  @Mutation(() => DiaryEntry, { description: 'Gives it to another broker.' })
  @Permit('diary:write')
  reassignDiaryEntry(
    @CurrentActor() actor: Actor,
    @Args('input') input: ReassignDiaryEntryInput,
  ): Promise<DiaryEntry> {
    return this.diary.reassign(actor, input);
  }

  @Mutation(() => Int, {
    description: 'Gives all open entries of a person to another broker; answers how many.',
  })
  @Permit('diary:write')
  handOverDiary(@CurrentActor() actor: Actor, @Args('input') input: HandOverDiaryInput): Promise<number> {
    return this.diary.handOver(actor, input);
  }

  @ResolveField(() => Client, { nullable: true })
  client(
    @Parent() { clientId }: DiaryEntry,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Client | undefined> {
    const batch = (ids: string[]) => this.clients.byIds(actor, ids);
    return loaders.one('clients', clientId, batch, (client) => client.id);
  }

  @ResolveField(() => Message, {
    nullable: true,
    description:
      'Of a chaser, or of what the client is to be told: the message that waits for its release, or that did it.',
  })
  async message(
    @Parent() { id }: DiaryEntry,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Message | undefined> {
    const batch = (ids: string[]) => this.messages.byDiaryEntryIds(actor, ids);
    return (await loaders.one('diaryMessages', id, batch, ({ entryId }) => entryId))?.message;
  }

  @ResolveField(() => User, { nullable: true })
  async owner(
    @Parent() { ownerId }: DiaryEntry,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<User | undefined> {
    if (ownerId === null) return undefined;
    const batch = (ids: string[]) => this.users.listByIds(actor, ids);
    return loaders.one('users', ownerId, batch, (user) => user.id);
  }
}
