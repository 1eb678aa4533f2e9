import { InvalidInput } from '../errors.js';
import { optionalEmail, optionalLine, optionalText, requireName } from '../validate.js';

const SLUG = /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/;
const TIME_ZONE = /^(UTC|[A-Za-z_]+(\/[A-Za-z0-9_+-]+)+)$/;
const ADDRESS_LENGTH = 500;
const URL_LENGTH = 300;

/** What a brokerage may change of itself; absent members stay as they are. */
export interface BrokerageChange {
  readonly version: number;
  readonly name?: string;
  readonly address?: string | null;
  readonly licenceNumber?: string | null;
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly timeZone?: string;
  readonly publicUrl?: string;
}

export interface BrokerageFacts {
  readonly name: string;
  readonly address: string;
  readonly licenceNumber: string;
  readonly phone: string;
  readonly email: string;
  readonly timeZone: string;
  readonly publicUrl: string;
}

const READERS: { [Field in keyof BrokerageFacts]: (value: string | null) => string } = {
  name: (value) => requireName('name', value),
  address: (value) => optionalText('address', value, ADDRESS_LENGTH),
  licenceNumber: (value) => optionalLine('licenceNumber', value),
  phone: (value) => optionalLine('phone', value),
  email: (value) => optionalEmail('email', value),
  timeZone: (value) => requireTimeZone('timeZone', value),
  publicUrl: (value) => requirePublicUrl('publicUrl', value),
};

/** The checked members among those that were given. */
export function readBrokerageChange(input: BrokerageChange): Partial<BrokerageFacts> {
  const fields = Object.keys(READERS) as (keyof BrokerageFacts)[];
  const given = fields.filter((field) => input[field] !== undefined);
  return Object.fromEntries(given.map((field) => [field, READERS[field](input[field] ?? null)]));
}

/** An IANA time zone that this machine knows, such as America/New_York. */
export function requireTimeZone(field: string, value: string | null | undefined): string {
  const name = (value ?? '').trim();
  try {
    if (!TIME_ZONE.test(name)) throw new RangeError(name);
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    throw new InvalidInput(
      field,
      `"${name.slice(0, 60)}" is not a time zone. Write its IANA name, such as America/New_York.`,
      'brokerage/time_zone',
    );
  }
}

/** Where people reach the installation: http or https, without a slash at the end. */
export function requirePublicUrl(field: string, value: string | null | undefined): string {
  const text = (value ?? '').trim();
  const url = text.length <= URL_LENGTH && URL.canParse(text) ? new URL(text) : null;
  const plain = url && !url.username && !url.password && !url.search && !url.hash;
  if (!url || !plain || !['http:', 'https:'].includes(url.protocol)) {
    throw new InvalidInput(
      field,
      'This is not an address people can open, such as https://carveback.example.com.',
      'brokerage/public_url',
    );
  }
  return url.href.replace(/\/+$/, '');
}

/** The word that names the brokerage at sign-in. */
export function requireSlug(field: string, value: string | null | undefined): string {
  const slug = (value ?? '').trim().toLowerCase();
  if (!SLUG.test(slug)) {
    throw new InvalidInput(
      field,
      'Use 3 to 63 small letters, digits and hyphens, with a letter or digit at both ends.',
      'brokerage/slug',
    );
  }
  return slug;
}
