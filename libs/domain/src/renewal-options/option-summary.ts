import { createHash } from 'node:crypto';
import { formatDay, formatMoney, standing } from '@carveback/documents';
import type { Standing } from '../issued-wordings/issue-check.js';
import type { CarriedEndorsement } from '../issued-wordings/carried-forward.service.js';
import type { Policy } from '../policies/policy.entity.js';
import type { QuotedService, QuotedTerm, QuotedTermName } from './option-comparison.js';
import type { QuotedForm } from './quoted-form.entity.js';
import type { RenewalOption } from './renewal-option.entity.js';

/** All that the comparison in words tells. */
export interface Summarised {
  readonly expiring: Pick<Policy, 'policyNumber' | 'expiresOn'>;
  readonly option: RenewalOption;
  readonly carrier: string;
  readonly services: readonly QuotedService[];
  readonly terms: readonly QuotedTerm[];
  readonly endorsements: readonly CarriedEndorsement[];
  readonly forms: readonly Pick<QuotedForm, 'title' | 'state'>[];
  readonly missingDocuments: readonly string[];
  /** as the client's catalogue writes them, by id */
  readonly names: ReadonlyMap<string, string>;
}

const TERMS: Readonly<Record<QuotedTermName, string>> = {
  limit_per_claim: 'Limit each claim',
  limit_aggregate: 'Aggregate limit',
  retention: 'Retention',
  retroactive_date: 'Retroactive date',
};

/** An option in words, as the client reads and chooses it. The same comparison always gives the same bytes. */
export function optionSummary(summarised: Summarised): string {
  const { expiring, option, carrier, services, terms, forms, missingDocuments, names } = summarised;
  const dropped = summarised.endorsements.filter(({ state }) => state !== 'carried').length;
  return [
    `Renewal of policy ${expiring.policyNumber}, which expires on ${formatDay(expiring.expiresOn)}`,
    `${option.kind === 'bindable' ? 'Quote' : 'Indication, which cannot be bound,'} of ${carrier} by ${option.givenBy}, ${formatDay(option.quotedOn)}, for ${formatDay(option.effectiveOn)} to ${formatDay(option.expiresOn)}`,
    option.validUntil === null
      ? 'The carrier named no day on which it ends.'
      : `It stands until ${formatDay(option.validUntil)}.`,
    ...price(option),
    ...terms.map(
      ({ term, expiring: was, quoted, change }) =>
        `${TERMS[term]}: ${was ?? 'none on record'} now; ${quoted ?? 'not stated'} quoted (${change === 'unsaid' ? 'not shown to be kept' : change})`,
    ),
    'Services under the expiring and the quoted wording, on the documents read:',
    ...services.map(
      ({ serviceLineId, expiring: was, quoted, change }) =>
        `- ${names.get(serviceLineId) ?? 'A service'}: ${inWords(was)} → ${inWords(quoted)} (${change})`,
    ),
    dropped === 0
      ? 'Every endorsement made during the term was found in the quoted form, or there was none.'
      : `Endorsements made during the term that the quoted form was not found to carry: ${dropped}.`,
    `Documents read: ${list(forms.filter(({ state }) => state === 'text').map(({ title }) => title))}`,
    `Documents not read: ${list(missingDocuments)}`,
    ...(option.words ? [`The carrier's words:\n${option.words}`] : []),
    'This compares wordings. It is no legal advice, and nothing is bound.',
  ].join('\n');
}

/** Of the summary's UTF-8 bytes, hex. */
export function sha256Of(summary: string): string {
  return createHash('sha256').update(summary, 'utf8').digest('hex');
}

function price({
  premiumMinor,
  taxesMinor,
  feesMinor,
  expiringPremiumMinor,
  currency,
}: RenewalOption): string[] {
  const amount = (minor: number) => `${formatMoney({ minor, currency })} ${currency}`;
  return [
    `Premium: ${amount(premiumMinor)}${expiringPremiumMinor === null ? '' : `; ${amount(expiringPremiumMinor)} now`}`,
    ...(taxesMinor === null ? [] : [`Taxes: ${amount(taxesMinor)}`]),
    ...(feesMinor === null ? [] : [`Fees: ${amount(feesMinor)}`]),
  ];
}

function inWords(stands: Standing | null): string {
  if (stands === null) return 'not read';
  const { verdict, onlyIf, reasons } = stands;
  return standing({ verdict, onlyIf, reason: reasons[0] ?? 'silent' }).replace(', on the documents read', '');
}

function list(titles: readonly string[]): string {
  return titles.length === 0 ? 'none' : titles.join('; ');
}
