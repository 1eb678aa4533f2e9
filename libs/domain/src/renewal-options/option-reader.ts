import { Injectable } from '@nestjs/common';
import { canonicalJson } from '../audit/canonical.js';
import { CarrierService } from '../carriers/carrier.service.js';
import type { Tx } from '../database/tx.js';
import { CarriedForwardService } from '../issued-wordings/carried-forward.service.js';
import { standings } from '../issued-wordings/outcomes.js';
import type { Policy } from '../policies/policy.entity.js';
import { PolicyTrials } from '../reviews/policy-trials.js';
import { storableJson } from '../reviews/storable-json.js';
import { ServiceLineService } from '../service-lines/service-line.service.js';
import { quotedServices, quotedTerms } from './option-comparison.js';
import type { OptionReview } from './option-review.entity.js';
import { optionSummary, sha256Of } from './option-summary.js';
import type { QuotedForm } from './quoted-form.entity.js';
import type { RenewalOption } from './renewal-option.entity.js';
import type { NewOptionReview } from './renewal-option.repository.js';

/** Reads a quoted form for the client's services as of the renewal's first day, beside the expiring wording. */
@Injectable()
export class OptionReader {
  constructor(
    private readonly trials: PolicyTrials,
    private readonly carried: CarriedForwardService,
    private readonly carriers: CarrierService,
    private readonly lines: ServiceLineService,
  ) {}

  /** What the reading shows today. The same records and rules give the same reading. */
  async read(
    tx: Tx,
    expiring: Policy,
    option: RenewalOption,
    forms: readonly QuotedForm[],
  ): Promise<NewOptionReview> {
    const { id: optionId, clientId, effectiveOn, expiresOn, retroactiveOn } = option;
    const before = await this.trials.open(tx, expiring, effectiveOn);
    const quoted = await this.trials.offered(tx, clientId, expiring.id, {
      ...{ id: optionId, line: expiring.line, effectiveOn, expiresOn, cancelledOn: null, retroactiveOn },
      wordings: forms.map(asWording),
    });
    const papers = forms.filter(({ state }) => state === 'text').map(({ text }) => text);
    const endorsements = await this.carried.heldAgainst(tx, expiring.id, { review: quoted.review, papers });
    const services = quotedServices(
      quoted.input.services.map(({ id }) => id),
      standings(before.judge().review),
      standings(quoted.review),
    );
    const terms = quotedTerms(expiring, option);
    const missingDocuments = [...quoted.missingDocuments];
    const names = new Map((await this.lines.listOfClient(tx, clientId)).map(({ id, name }) => [id, name]));
    const [firm] = await this.carriers.byIdsIn(tx, [option.issuingCompanyId]);
    const carrier = firm?.name ?? '';
    const told = { expiring, option, carrier, services, terms, endorsements, forms, missingDocuments, names };
    const summary = optionSummary(told);
    return {
      ...{ clientId, optionId, ruleSetVersion: before.ruleSetVersion, asOf: effectiveOn },
      formIds: forms.map(({ id }) => id),
      ...{ services, terms, endorsements, missingDocuments },
      ...{ summary, sha256: sha256Of(summary) },
    };
  }
}

/** Whether a reading of today would show nothing else. */
export function isCurrent(kept: OptionReview, today: NewOptionReview): boolean {
  return canonicalJson(shown(kept)) === canonicalJson(JSON.parse(storableJson(shown(today))));
}

function shown(review: NewOptionReview) {
  const { ruleSetVersion, asOf, formIds, services, terms, endorsements, missingDocuments, summary } = review;
  return { ruleSetVersion, asOf, formIds, services, terms, endorsements, missingDocuments, summary };
}

function asWording(form: QuotedForm) {
  const { id, kind, title, state, text, pageStarts, sha256 } = form;
  return {
    ...{ id, kind, title, state, text, pageStarts, sha256, effectiveOn: null },
    formNumber: form.formNumber || null,
    edition: form.edition || null,
  };
}
