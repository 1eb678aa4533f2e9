import { InvalidInput } from '../errors.js';
import { optionalEmail, optionalLine, optionalText, requireName, requireOneOf } from '../validate.js';
import { CARRIER_KINDS, type Carrier, type CarrierKind } from './carrier.entity.js';
import type { Underwriter } from './underwriter.entity.js';

export interface CarrierFields {
  readonly kind: CarrierKind;
  readonly name: string;
  /** five digits; issuing companies only, and not every one has it (Lloyd's syndicates do not) */
  readonly naicCode?: string | null;
  readonly address?: string | null;
}

export type NewCarrier = CarrierFields;

/** Members left out stay as they are. The kind stays, because policies rely on it. */
export interface CarrierChanges extends Partial<Omit<CarrierFields, 'kind'>> {
  readonly id: string;
  readonly version: number;
}

export interface UnderwriterFields {
  readonly name: string;
  readonly title?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
}

export interface NewUnderwriter extends UnderwriterFields {
  readonly carrierId: string;
}

/** Members left out stay as they are. */
export interface UnderwriterChanges extends Partial<UnderwriterFields> {
  readonly id: string;
  readonly version: number;
}

/** Throws `input/*` or `carrier/naic`, naming the field. */
export function validateCarrier(
  input: CarrierFields,
): Pick<Carrier, 'kind' | 'name' | 'naicCode' | 'address'> {
  const kind = requireOneOf('kind', input.kind, CARRIER_KINDS);
  return {
    kind,
    name: requireName('name', input.name),
    naicCode: naicCode(kind, input.naicCode),
    address: optionalText('address', input.address, 1_000),
  };
}

function naicCode(kind: CarrierKind, given: string | null | undefined): string | null {
  const code = (given ?? '').trim();
  if (!code) return null;
  if (kind !== 'issuing_company' || !/^[0-9]{5}$/.test(code)) {
    throw new InvalidInput(
      'naicCode',
      'A NAIC code is five digits and belongs to an issuing company. Leave it empty for others.',
      'carrier/naic',
    );
  }
  return code;
}

/** Throws `input/*`, naming the field. */
export function validateUnderwriter(
  input: UnderwriterFields,
): Pick<Underwriter, 'name' | 'title' | 'email' | 'phone'> {
  return {
    name: requireName('name', input.name),
    title: optionalLine('title', input.title),
    email: optionalEmail('email', input.email),
    phone: optionalLine('phone', input.phone),
  };
}
