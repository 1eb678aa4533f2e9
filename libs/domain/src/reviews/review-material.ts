import type {
  ApplicationFacts,
  Day,
  PolicyFacts,
  ServiceLineFacts,
  ServiceMapping,
  WordingText,
} from '@carveback/rules';
import type { TextState } from '../uploads/upload.entity.js';

export interface MaterialWording extends WordingText {
  readonly policyId: string;
  readonly state: TextState;
  readonly sha256: string;
}

export interface MaterialApplication extends ApplicationFacts {
  readonly id: string;
  readonly policyId: string;
  readonly sha256: string;
}

/** A name that a person of the brokerage settled, with the parts of a bundle. */
export interface SettledName extends ServiceMapping {
  readonly components: readonly string[];
}

/** All that a review of one client reads, as it stands in the transaction. */
export interface ReviewMaterial {
  readonly asOf: Day;
  readonly services: readonly ServiceLineFacts[];
  /** names of those services that persons of the brokerage settled, the latest answer last */
  readonly mappings: readonly SettledName[];
  /** in force on the day, of every line of business */
  readonly policies: readonly PolicyFacts[];
  /** standing documents of those policies */
  readonly wordings: readonly MaterialWording[];
  /** the newest of each policy */
  readonly applications: readonly MaterialApplication[];
}
