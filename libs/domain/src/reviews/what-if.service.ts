import {
  compareWordings,
  whatIfEndorsement,
  whatIfService,
  type AlternativeWording,
  type Day,
  type ReviewInput,
  type ServiceLineFacts,
  type WhatIfEndorsement,
  type WhatIfService as Outlook,
  type WordingComparison,
} from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { InvalidInput, NotFound } from '../errors.js';
import { isWithinPeriod } from '../policies/policy.period.js';
import { requirePermission } from '../permissions.js';
import { inputFor } from './judge.js';
import { ReviewMaterialRepository } from './review-material.repository.js';
import type { ReviewMaterial } from './review-material.js';
import {
  validateDraft,
  validateSuggestion,
  validateWordings,
  type DraftedEndorsement,
  type SuggestedService,
  type ValidWording,
  type WordingsToCompare,
} from './what-if.input.js';

/** How a suggested service would stand under one policy. */
export type ServiceOutlook = Outlook & { readonly policyId: string };

/** What a drafted endorsement would change, and for whom. */
export type EndorsementOutlook = WhatIfEndorsement & { readonly policyId: string; readonly clientId: string };

const SUGGESTED = 'suggested-service';

/** Answers "what if" from the records as they stand. Nothing is written. */
@Injectable()
export class WhatIfService {
  constructor(
    private readonly db: TenantDb,
    private readonly material: ReviewMaterialRepository,
  ) {}

  /**
   * How a service would stand under each tech E&O policy in force, and what to ask for before it is sold. Throws
   * `record/not_found`, `input/*`.
   */
  async service(actor: Actor, suggestion: SuggestedService): Promise<ServiceOutlook[]> {
    requirePermission(actor, 'review:read');
    const facts = validateSuggestion(suggestion);
    const service: ServiceLineFacts = { ...facts, id: SUGGESTED, retiredOn: null };
    const material = await this.db.read(actor, async (tx) => {
      const known = await this.material.load(tx, suggestion.clientId);
      const mappings = await this.material.settledNames(tx, [service]);
      return { ...known, services: [...known.services, service], mappings: [...known.mappings, ...mappings] };
    });
    return readable(material).map((input) => {
      const added = input.services.find(({ id }) => id === SUGGESTED) ?? service;
      return { policyId: input.policy.id, ...whatIfService(input, added) };
    });
  }

  /**
   * What an endorsement would change for the client's services. Throws `record/not_found`, `input/*`, `what_if/not_read` and
   * `what_if/outside_period`.
   */
  async endorsement(actor: Actor, drafted: DraftedEndorsement): Promise<EndorsementOutlook> {
    requirePermission(actor, 'review:read');
    const draft = validateDraft(drafted);
    const { policyId } = drafted;
    const { clientId, material } = await this.db.read(actor, async (tx) => {
      const owner = await this.material.clientOf(tx, policyId);
      if (owner === null) throw new NotFound('policy');
      return { clientId: owner, material: await this.material.load(tx, owner) };
    });
    const input = readable(material).find(({ policy }) => policy.id === policyId);
    if (!input) throw notRead('policyId');
    refuseOutsidePeriod(input, draft.effectiveOn);
    return { policyId, clientId, ...whatIfEndorsement(input, draft) };
  }

  /**
   * The client's services under two or more policies or offered wordings, side by side. An offered wording is read as of
   * today, with the newest application on file. Throws `record/not_found`, `input/*`, `what_if/wordings`,
   * `what_if/policy_or_text` and `what_if/not_read`.
   */
  async wordings(actor: Actor, { clientId, wordings }: WordingsToCompare): Promise<WordingComparison> {
    requirePermission(actor, 'review:read');
    const valid = validateWordings(wordings);
    const material = await this.db.read(actor, async (tx) => {
      const known = await this.material.load(tx, clientId);
      await this.refuseForeign(tx, clientId, valid);
      return known;
    });
    const inputs = readable(material);
    const services = inputs[0]?.services ?? material.services;
    return compareWordings(
      services,
      valid.map((wording, i) => alternativeFor(material, inputs, wording, i)),
    );
  }

  private async refuseForeign(tx: Tx, clientId: string, wordings: readonly ValidWording[]): Promise<void> {
    for (const { policyId } of wordings) {
      if (policyId !== null && (await this.material.clientOf(tx, policyId)) !== clientId) {
        throw new NotFound('policy');
      }
    }
  }
}

/** The inputs of the tech E&O policies in force of which some text is in hand. */
function readable(material: ReviewMaterial): ReviewInput[] {
  return material.policies
    .filter(({ line }) => line === 'tech_eo')
    .map(({ id }) => inputFor(material, id))
    .filter(({ wordings }) => wordings.length > 0);
}

function alternativeFor(
  material: ReviewMaterial,
  inputs: readonly ReviewInput[],
  { name, policyId, text, retroactiveOn }: ValidWording,
  i: number,
): AlternativeWording {
  const id = policyId ?? `wording-${i + 1}`;
  if (policyId === null) return { id, name, input: offered(material, id, text, retroactiveOn) };
  const input = inputs.find(({ policy }) => policy.id === policyId);
  if (!input) throw notRead(`wordings.${i}.policyId`);
  return { id, name, input };
}

/** An offered wording as a policy that begins today. */
function offered(
  material: ReviewMaterial,
  id: string,
  text: string,
  retroactiveOn: Day | null,
): AlternativeWording['input'] {
  const { asOf, applications, mappings } = material;
  const newest = [...applications].sort((a, b) => (a.signedOn < b.signedOn ? 1 : -1))[0];
  return {
    asOf,
    policy: {
      id,
      line: 'tech_eo',
      effectiveOn: asOf,
      expiresOn: '9999-12-31',
      cancelledOn: null,
      retroactiveOn,
    },
    wordings: [
      {
        id,
        kind: 'base_form',
        title: '',
        formNumber: null,
        edition: null,
        effectiveOn: null,
        text,
        pageStarts: [],
      },
    ],
    application: newest ? { signedOn: newest.signedOn, text: newest.text } : null,
    otherPolicies: [],
    mappings,
  };
}

function notRead(field: string): InvalidInput {
  return new InvalidInput(
    field,
    'Only a tech E&O policy that is in force today and of which some text is in hand can be read. Add its wording, or paste the text of the one that is offered.',
    'what_if/not_read',
  );
}

function refuseOutsidePeriod({ policy }: ReviewInput, day: Day): void {
  if (isWithinPeriod(policy, day)) return;
  throw new InvalidInput(
    'effectiveOn',
    `The policy runs from ${policy.effectiveOn} to ${policy.expiresOn}, so an endorsement cannot take effect on ${day}. Check the day.`,
    'what_if/outside_period',
  );
}
