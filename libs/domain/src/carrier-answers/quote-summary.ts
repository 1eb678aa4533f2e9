import { createHash } from 'node:crypto';
import { formatDay, formatMoney } from '@carveback/documents';
import type { QuoteMaterial } from './carrier-answer.repository.js';

const PREMIUM = { additional: 'Additional premium', return: 'Return premium' } as const;

/** A quote in words, as the client reads and decides it. The same quote always gives the same bytes. */
export function quoteSummary(quote: QuoteMaterial): string {
  const { caseNumber, letterVersion, letterSha256, policyNumber, validUntil } = quote;
  return [
    `Quote for endorsement request ${caseNumber}, policy ${policyNumber}`,
    `Request letter: version ${letterVersion}, SHA-256 ${letterSha256}`,
    `Quoted by ${quote.givenBy}, ${quote.carrier}, on ${formatDay(quote.givenOn)}`,
    ...price(quote),
    validUntil === null
      ? 'The carrier named no day on which the quote ends.'
      : `The quote stands until ${formatDay(validUntil)}.`,
    ...(quote.words ? [`The carrier's words:\n${quote.words}`] : []),
    ...(quote.alternativeWording
      ? [`The wording that the carrier offers instead of the one asked for:\n${quote.alternativeWording}`]
      : []),
    'This is a quote. Nothing changes in the policy until the carrier confirms it in writing.',
  ].join('\n');
}

/** Of the summary's UTF-8 bytes, hex. */
export function sha256Of(summary: string): string {
  return createHash('sha256').update(summary, 'utf8').digest('hex');
}

function price({ premiumKind, premiumMinor, taxesMinor, feesMinor, currency }: QuoteMaterial): string[] {
  const amount = (minor: number) => `${formatMoney({ minor, currency })} ${currency}`;
  return [
    premiumKind === 'nil' ? 'No additional premium' : `${PREMIUM[premiumKind]}: ${amount(premiumMinor)}`,
    ...(taxesMinor === null ? [] : [`Taxes: ${amount(taxesMinor)}`]),
    ...(feesMinor === null ? [] : [`Fees: ${amount(feesMinor)}`]),
  ];
}
