import { InvalidInput, type AnswerByLink } from '@carveback/domain';

/** What a form sends: every field once, as text. */
export type FormFields = Readonly<Record<string, string>>;

/** The form's fields, by the names that refusals use for them. */
export const FORM_FIELDS = [
  'kind',
  'givenBy',
  'mayBind',
  'words',
  'premiumKind',
  'premium',
  'taxes',
  'fees',
  'validUntil',
  'declineReason',
  'alternativeWording',
] as const;

/** The text fields of a form's body; what else a body holds is left out. */
export function formFields(body: unknown): FormFields {
  const given = isRecord(body) ? body : {};
  const texts = FORM_FIELDS.map((name) => [name, given[name]] as const);
  return Object.fromEntries(texts.filter((entry): entry is [never, string] => typeof entry[1] === 'string'));
}

/**
 * The answer that a form gives. Fields of another kind of answer are passed over: without scripts the page shows them
 * all. Throws `input/amount`.
 */
export function readForm(fields: FormFields, currency: string): AnswerByLink {
  const kind = (fields['kind'] ?? '') as AnswerByLink['kind'];
  const priced = kind === 'quote' || kind === 'indication';
  const declines = kind === 'decline';
  const amount = (field: string) => readAmount(field, fields[field] ?? '', currency);
  return {
    kind,
    givenBy: fields['givenBy'] ?? '',
    mayBind: fields['mayBind'] === 'yes',
    words: fields['words'] ?? null,
    ...(priced && {
      premiumKind: fields['premiumKind'] || null,
      premiumMinor: amount('premium'),
      taxesMinor: amount('taxes'),
      feesMinor: amount('fees'),
      validUntil: fields['validUntil'] || null,
    }),
    ...(declines && { declineReason: fields['declineReason'] ?? null }),
    ...((priced || declines) && { alternativeWording: fields['alternativeWording'] ?? null }),
  };
}

/** The answer that a JSON body gives: the same members as `recordCarrierAnswer`, amounts in minor units. */
export function readJson(body: unknown): AnswerByLink {
  const given = isRecord(body) ? body : {};
  return {
    kind: text(given, 'kind') as AnswerByLink['kind'],
    givenBy: text(given, 'givenBy') ?? '',
    mayBind: flag(given, 'mayBind'),
    words: text(given, 'words'),
    premiumKind: text(given, 'premiumKind'),
    premiumMinor: number(given, 'premiumMinor'),
    taxesMinor: number(given, 'taxesMinor'),
    feesMinor: number(given, 'feesMinor'),
    validUntil: text(given, 'validUntil'),
    declineReason: text(given, 'declineReason'),
    alternativeWording: text(given, 'alternativeWording'),
  };
}

/** `1,250.00` in a currency of two digits → 125000; null when blank. */
function readAmount(field: string, given: string, currency: string): number | null {
  const plain = given.trim();
  if (plain === '') return null;
  const digits = new Intl.NumberFormat('en-US', { style: 'currency', currency }).resolvedOptions()
    .maximumFractionDigits!;
  const [, whole, cents = ''] = /^(\d{1,3}(?:,\d{3}){0,4}|\d{1,15})(?:\.(\d+))?$/.exec(plain) ?? [];
  if (whole !== undefined && cents.length <= digits) {
    const minor = Number(`${whole.replaceAll(',', '')}${cents.padEnd(digits, '0')}`);
    if (Number.isSafeInteger(minor)) return minor;
  }
  throw new InvalidInput(
    field,
    `Write the amount in ${currency} as in 1250 or 1,250.00, without a sign.`,
    'input/amount',
  );
}

type Given = Readonly<Record<string, unknown>>;

function text(given: Given, field: string): string | null {
  const value = given[field] ?? null;
  if (value === null || typeof value === 'string') return value;
  throw new InvalidInput(field, 'This is a text.', 'input/type');
}

function number(given: Given, field: string): number | null {
  const value = given[field] ?? null;
  if (value === null || typeof value === 'number') return value;
  throw new InvalidInput(field, 'This is a number of minor units (cents).', 'input/type');
}

function flag(given: Given, field: string): boolean {
  const value = given[field] ?? false;
  if (typeof value === 'boolean') return value;
  throw new InvalidInput(field, 'This is true or false.', 'input/type');
}

function isRecord(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
