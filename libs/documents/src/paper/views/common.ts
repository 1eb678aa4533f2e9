import { paragraphsOf } from '../clean.js';
import type { LabelledMoney, Letterhead, Money, Quotation, Signatory } from '../facts.js';
import { formatMoney } from '../format.js';
import type { QuoteRole } from '../tree.js';

/** What the templates' partials show. All strings; the templates decide nothing but order. */
export interface QuotationView {
  readonly role: QuoteRole;
  readonly paragraphs: readonly string[];
  readonly source: string;
}

export interface TermView {
  readonly term: string;
  readonly value: string;
}

export function letterheadView(letterhead: Letterhead) {
  const contacts = [letterhead.phone, letterhead.email, letterhead.website].filter((part) => part !== null);
  const lines = [letterhead.addressLines.join(', '), contacts.join('  ·  ')];
  if (letterhead.licenceNumber !== null) lines.push(`License No. ${letterhead.licenceNumber}`);
  return { name: letterhead.name, lines: lines.filter((line) => line !== '') };
}

export function quotationView(quotation: Quotation, role: QuoteRole = 'present'): QuotationView {
  return { role, paragraphs: paragraphsOf(quotation.text), source: sourceOf(quotation) };
}

/** `Form TEO 100, page 3`. */
export function sourceOf(quotation: Quotation): string {
  return quotation.page === null ? quotation.document : `${quotation.document}, page ${quotation.page}`;
}

/** Words of ours or the broker's that belong into a policy. */
export function proposedView(text: string): QuotationView {
  return { role: 'proposed', paragraphs: paragraphsOf(text), source: '' };
}

export function signatureView(closing: string, signatory: Signatory, brokerage: string | null) {
  const lines = [
    signatory.name,
    signatory.title,
    brokerage,
    signatory.licenceNumber === null ? null : `Producer License No. ${signatory.licenceNumber}`,
    [signatory.phone, signatory.email].filter((part) => part !== null).join('  ·  '),
  ];
  return { closing, lines: lines.filter((line) => line !== null && line !== '') };
}

export function limitsText(limits: readonly LabelledMoney[]): string {
  return limits.map((limit) => `${limit.label} ${formatMoney(limit.amount)}`).join('; ');
}

export function moneyOr(money: Money | null, otherwise: string): string {
  return money === null ? otherwise : formatMoney(money);
}
