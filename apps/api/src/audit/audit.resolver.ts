import { AuditService, type Actor } from '@carveback/domain';
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import { AuditArgs, AuditChain, AuditEntry, AuditEntryPage } from './audit.type.js';

/** The audit trail. */
@Resolver(() => AuditEntry)
export class AuditResolver {
  constructor(private readonly audit: AuditService) {}

  @Query(() => AuditEntryPage, { description: 'The latest first.' })
  @Permit('audit:read')
  auditEntries(
    @CurrentActor() actor: Actor,
    @Args() { first, after, clientId, subjectId }: AuditArgs,
  ): Promise<AuditEntryPage> {
    const filter = { clientId: clientId ?? null, subjectId: subjectId ?? null };
    return this.audit.list(actor, filter, { first, after: after ?? null });
  }

  @Query(() => AuditChain, {
    description: 'Recomputes the chain and names the first entry that does not fit.',
  })
  @Permit('audit:read')
  auditChain(@CurrentActor() actor: Actor): Promise<AuditChain> {
    return this.audit.verify(actor);
  }

  @ResolveField(() => String, { description: 'What a later reader needs to understand it; JSON.' })
  detail(@Parent() { detail }: AuditEntry): string {
    return JSON.stringify(detail);
  }
}
