import { QuestionnaireService, type Actor } from '@carveback/domain';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import { Policy } from '../policies/policy.type.js';
import { SaveQuestionnaireDraftInput, SubmitQuestionnaireInput } from './questionnaire.input.js';
import { QuestionnaireDraft, QuestionnaireSubmission, RenewalQuestionnaire } from './questionnaire.type.js';

/** The questionnaires of renewals. */
@Resolver(() => RenewalQuestionnaire)
export class QuestionnaireResolver {
  constructor(private readonly questionnaires: QuestionnaireService) {}

  @Query(() => RenewalQuestionnaire)
  @Permit('questionnaire:read')
  renewalQuestionnaire(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<RenewalQuestionnaire> {
    return this.questionnaires.get(actor, id);
  }

  @Mutation(() => RenewalQuestionnaire, {
    description:
      'Makes it now, from what is on record; the worker does so 90 days before expiry. It takes the place of one that nobody has answered.',
  })
  @Permit('questionnaire:prepare')
  prepareRenewalQuestionnaire(
    @CurrentActor() actor: Actor,
    @Args('policyId', { type: () => ID }) policyId: string,
  ): Promise<RenewalQuestionnaire> {
    return this.questionnaires.prepare(actor, policyId);
  }

  @Mutation(() => QuestionnaireDraft, { description: 'Keeps answers until they are submitted.' })
  @Permit('questionnaire:answer')
  saveQuestionnaireDraft(
    @CurrentActor() actor: Actor,
    @Args('input') input: SaveQuestionnaireDraftInput,
  ): Promise<QuestionnaireDraft> {
    return this.questionnaires.saveDraft(actor, input);
  }

  @Mutation(() => QuestionnaireSubmission, {
    description:
      'Submits the answers for good. The worker enters plain changes of services and controls; the rest is entered in the diary.',
  })
  @Permit('questionnaire:answer')
  submitRenewalQuestionnaire(
    @CurrentActor() actor: Actor,
    @Args('input') input: SubmitQuestionnaireInput,
  ): Promise<QuestionnaireSubmission> {
    return this.questionnaires.submit(actor, input);
  }

  @ResolveField(() => QuestionnaireDraft, { nullable: true, description: 'Null: nobody has begun.' })
  draft(
    @Parent() { id }: RenewalQuestionnaire,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<QuestionnaireDraft | undefined> {
    const batch = (ids: string[]) => this.questionnaires.draftsOf(actor, ids);
    return loaders.one('questionnaireDrafts', id, batch, (draft) => draft.questionnaireId);
  }

  @ResolveField(() => QuestionnaireSubmission, { nullable: true })
  submission(
    @Parent() { id }: RenewalQuestionnaire,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<QuestionnaireSubmission | undefined> {
    const batch = (ids: string[]) => this.questionnaires.submissionsOf(actor, ids);
    return loaders.one('questionnaireSubmissions', id, batch, (submission) => submission.questionnaireId);
  }
}

/** The questionnaire of a policy's renewal. */
@Resolver(() => Policy)
export class PolicyQuestionnaireResolver {
  constructor(private readonly questionnaires: QuestionnaireService) {}

  @ResolveField(() => RenewalQuestionnaire, {
    nullable: true,
    description: 'The newest: the one that counts.',
  })
  renewalQuestionnaire(
    @Parent() { id }: Policy,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<RenewalQuestionnaire | undefined> {
    const batch = (ids: string[]) => this.questionnaires.currentByPolicyIds(actor, ids);
    return loaders.one('questionnaires', id, batch, (questionnaire) => questionnaire.policyId);
  }
}
