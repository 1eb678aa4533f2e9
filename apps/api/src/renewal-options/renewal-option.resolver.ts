import {
  OptionChoiceService,
  RenewalBinder,
  RenewalOptionService,
  type Actor,
  type BindingRefusal as Refusal,
} from '@carveback/domain';
import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import { Renewal } from '../renewals/renewal.type.js';
import {
  AddQuotedFormInput,
  AttestOptionReviewInput,
  BindRenewalInput,
  RecordOptionChoiceInput,
  RecordRenewalOptionInput,
} from './renewal-option.input.js';
import {
  BindingRefusal,
  OptionChoice,
  OptionReview,
  QuotedForm,
  RenewalOption,
} from './renewal-option.type.js';

/** Quoted renewals: recorded, read, attested, chosen and bound. */
@Resolver(() => RenewalOption)
export class RenewalOptionResolver {
  constructor(
    private readonly options: RenewalOptionService,
    private readonly choices: OptionChoiceService,
    private readonly binder: RenewalBinder,
  ) {}

  @Mutation(() => RenewalOption, { description: 'Its forms, where given, are read at once.' })
  @Permit('renewal:write')
  recordRenewalOption(
    @CurrentActor() actor: Actor,
    @Args('input') input: RecordRenewalOptionInput,
  ): Promise<RenewalOption> {
    return this.options.record(actor, input);
  }

  @Mutation(() => QuotedForm, { description: 'Adds a document to a quote, which is then read anew.' })
  @Permit('renewal:write')
  addQuotedForm(@CurrentActor() actor: Actor, @Args('input') input: AddQuotedFormInput): Promise<QuotedForm> {
    return this.options.addForm(actor, input);
  }

  @Mutation(() => OptionReview, {
    description:
      'Reads the forms with the rules and records of today; answers the last reading where nothing changed.',
  })
  @Permit('renewal:write')
  reviewRenewalOption(
    @CurrentActor() actor: Actor,
    @Args('optionId', { type: () => ID }) optionId: string,
  ): Promise<OptionReview> {
    return this.options.review(actor, optionId);
  }

  @Mutation(() => OptionReview, { description: 'The caller attests having read the comparison.' })
  @Permit('renewal:bind')
  attestOptionReview(
    @CurrentActor() actor: Actor,
    @Args('input') input: AttestOptionReviewInput,
  ): Promise<OptionReview> {
    return this.choices.attest(actor, input);
  }

  @Mutation(() => OptionChoice, {
    description: 'Records which option the client chose, and what it had seen.',
  })
  @Permit('renewal:write')
  recordOptionChoice(
    @CurrentActor() actor: Actor,
    @Args('input') input: RecordOptionChoiceInput,
  ): Promise<OptionChoice> {
    return this.choices.record(actor, input);
  }

  @Mutation(() => Renewal, {
    description: 'Binds an option and enters the renewed policy, or is refused with every reason at once.',
  })
  @Permit('renewal:bind')
  bindRenewal(@CurrentActor() actor: Actor, @Args('input') input: BindRenewalInput): Promise<Renewal> {
    return this.binder.bind(actor, input);
  }

  @ResolveField(() => [QuotedForm])
  forms(
    @Parent() { id }: RenewalOption,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<QuotedForm[]> {
    const batch = (ids: string[]) => this.options.formsByOptionIds(actor, ids);
    return loaders.many('quotedForms', id, batch, (form) => form.optionId);
  }

  @ResolveField(() => [OptionReview], { description: 'The latest first; the latest counts.' })
  reviews(
    @Parent() { id }: RenewalOption,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<OptionReview[]> {
    const batch = (ids: string[]) => this.options.reviewsByOptionIds(actor, ids);
    return loaders.many('optionReviews', id, batch, (review) => review.optionId);
  }

  @ResolveField(() => [BindingRefusal], { description: 'Why the caller cannot bind it now; empty: it can.' })
  bindingRefusals(@Parent() { id }: RenewalOption, @CurrentActor() actor: Actor): Promise<Refusal[]> {
    return this.binder.refusals(actor, id);
  }
}

/** What carriers offer for a renewal, and what the client chose. */
@Resolver(() => Renewal)
export class RenewalOptionsResolver {
  constructor(
    private readonly service: RenewalOptionService,
    private readonly choices: OptionChoiceService,
  ) {}

  @ResolveField(() => [RenewalOption], { description: 'The latest first.' })
  options(
    @Parent() { policyId }: Renewal,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<RenewalOption[]> {
    const batch = (ids: string[]) => this.service.byPolicyIds(actor, ids);
    return loaders.many('renewalOptions', policyId, batch, (option) => option.policyId);
  }

  @ResolveField(() => [OptionChoice], { description: 'The latest first; the latest counts.' })
  optionChoices(
    @Parent() { policyId }: Renewal,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<OptionChoice[]> {
    const batch = (ids: string[]) => this.choices.byPolicyIds(actor, ids);
    return loaders.many('optionChoices', policyId, batch, (choice) => choice.policyId);
  }
}
