import { optionalLine, requireName, requireOneOf } from '../validate.js';
import { ENTITY_KINDS, type EntityKind, type LegalEntity } from './legal-entity.entity.js';

export interface LegalEntityFields {
  readonly kind?: EntityKind;
  readonly name: string;
  /** the company behind a trading name; default: the client's first legal entity */
  readonly parentId?: string | null;
  readonly jurisdiction?: string | null;
}

export interface NewLegalEntity extends LegalEntityFields {
  readonly clientId: string;
}

/** Members left out stay as they are. The kind stays: a trading name does not become a company. */
export interface LegalEntityChanges extends Partial<Omit<LegalEntityFields, 'kind'>> {
  readonly id: string;
  readonly version: number;
}

/** Throws `input/*` naming the field; `above` is where the entity stands in a larger input, such as `entity.`. */
export function validateLegalEntity(
  input: LegalEntityFields,
  above = '',
): Pick<LegalEntity, 'kind' | 'name' | 'parentId' | 'jurisdiction'> {
  return {
    kind: requireOneOf(`${above}kind`, input.kind ?? 'legal_entity', ENTITY_KINDS),
    name: requireName(`${above}name`, input.name),
    parentId: input.parentId ?? null,
    jurisdiction: optionalLine(`${above}jurisdiction`, input.jurisdiction),
  };
}
