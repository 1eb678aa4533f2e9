import { isServiceCode, serviceNameKey } from '@carveback/rules';
import { InvalidInput } from '../errors.js';
import { requireName } from '../validate.js';
import type { ServiceMapping } from './service-mapping.entity.js';

const FEWEST_COMPONENTS = 2;

/** An answer to "what is this service?". */
export interface ServiceAnswer {
  /** as a client writes it in its catalogue */
  readonly name: string;
  /** a code of the taxonomy, or `bundle` */
  readonly code: string;
  /** codes of the parts, for a bundle */
  readonly components?: readonly string[] | null;
  /** of the answer that this one replaces; left out when the name is settled for the first time */
  readonly version?: number | null;
}

export type ValidAnswer = Pick<ServiceMapping, 'nameKey' | 'name' | 'code' | 'components'>;

/** Throws `input/*` or `service_mapping/*`, naming the field. */
export function validateAnswer({ name: given, code, components }: ServiceAnswer): ValidAnswer {
  const name = requireName('name', given);
  const nameKey = serviceNameKey(name);
  if (nameKey === '') {
    throw new InvalidInput(
      'name',
      `"${name.slice(0, 60)}" holds no word by which it could be known again. Settle the code on the service itself.`,
      'service_mapping/no_words',
    );
  }
  if (code === 'bundle') return { nameKey, name, code, components: partsOf(components ?? []) };
  refuseUnknownCode('code', code);
  if (components && components.length > 0) {
    throw new InvalidInput(
      'components',
      'Only a bundle has components. Leave them out, or settle the name as "bundle".',
      'service_mapping/components',
    );
  }
  return { nameKey, name, code, components: [] };
}

function partsOf(components: readonly string[]): string[] {
  const parts = [...new Set(components)];
  for (const part of parts) refuseUnknownCode('components', part);
  if (parts.length < FEWEST_COMPONENTS) {
    throw new InvalidInput(
      'components',
      'A bundle has at least two different components. Name them, or settle the name as the one that it has.',
      'service_mapping/components',
    );
  }
  return parts;
}

function refuseUnknownCode(field: string, code: string): void {
  if (isServiceCode(code)) return;
  throw new InvalidInput(
    field,
    `"${code.slice(0, 60)}" is not a code of the taxonomy. Choose one that is, or leave the name unsettled.`,
    'service_mapping/code',
  );
}
