/** Integer minor units and an ISO 4217 code. */
export interface Amount {
  readonly minor: number;
  readonly currency: string;
}

const SIGNS: Record<string, string> = { $: 'USD', '£': 'GBP', '€': 'EUR' };
const MONEY = /(?:([$£€])|\b(USD|GBP|EUR|AUD|NZD|CAD)\b)\s?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d\d))?/g;

/** The sums of money in a text, in order. An amount without a currency is not one. */
export function amountsIn(text: string): Amount[] {
  return [...text.matchAll(MONEY)].map(([, sign, code, whole = '0', cents = '00']) => ({
    minor: Number(whole.replaceAll(',', '')) * 100 + Number(cents),
    currency: code ?? SIGNS[sign ?? ''] ?? 'USD',
  }));
}
