import type { BindingAuthority, ClientStatus } from '@carveback/domain';
import type { LineOfBusiness, WordingKind } from '@carveback/rules';
import type { Ago } from './days.js';

/** The shapes in which the demo's book is written down. All dates are relative to the day of seeding. */

export interface DemoCarrier {
  readonly kind: 'issuing_company' | 'mga' | 'wholesaler';
  readonly name: string;
  readonly naicCode?: string;
  readonly address: string;
  readonly underwriters: readonly {
    readonly name: string;
    readonly title: string;
    readonly email: string;
    readonly phone: string;
  }[];
}

/** Who issues, who underwrites on its behalf, who stands between, and which of them may bind. */
export interface DemoPlacement {
  readonly issuer: DemoCarrier;
  readonly mga?: DemoCarrier;
  readonly wholesaler?: DemoCarrier;
  readonly bindingAuthority: BindingAuthority;
  /** an underwriter of the firm that may bind; by name */
  readonly underwriter: string;
}

/** A carrier's base form, as many clients have it. */
export interface DemoForm {
  readonly title: string;
  readonly formNumber: string;
  readonly edition: string;
  readonly line: LineOfBusiness;
  readonly placement: DemoPlacement;
  readonly text: string;
  /** further items of its declarations page, each a whole line without number */
  readonly declarationItems?: readonly string[];
}

/** A document that is attached to one client's policy. */
export interface DemoAttachment {
  readonly kind: Extract<WordingKind, 'endorsement' | 'schedule'>;
  readonly title: string;
  readonly formNumber: string;
  readonly edition: string;
  readonly text: string;
}

/** An attachment and the day from which it counts; without one, the policy's first day. */
export interface DemoAttached {
  readonly document: DemoAttachment;
  readonly since?: Ago;
}

export interface DemoPolicy {
  readonly form: DemoForm;
  readonly number: string;
  /** days from today to the end of its one-year period; negative when it has ended */
  readonly endsIn: number;
  /** the retroactive date lies so many years before the policy's first day; absent: none stated */
  readonly retroactiveYears?: number;
  /** US dollars */
  readonly limit: number;
  readonly aggregate: number;
  readonly retention: number;
  readonly attached?: readonly DemoAttached[];
  readonly application?: {
    readonly signedDaysBefore: number;
    readonly signedBy: string;
    readonly text: string;
  };
  /** names that the declarations print beside the first named insured */
  readonly alsoInsured?: readonly { readonly kind: 'named' | 'additional'; readonly name: string }[];
  /** the policy stands above the client's first one */
  readonly excess?: boolean;
  /** the base form came as a scan without text */
  readonly scanned?: boolean;
}

export interface DemoLineDetails {
  readonly description?: string;
  readonly category?: string;
  readonly by?: { readonly deliveredBy: 'subcontractor' | 'vendor'; readonly name: string };
  /** given away with other services */
  readonly free?: boolean;
  readonly environment?: string;
  /** no longer sold since */
  readonly retired?: Ago;
  /** the entity that contracts for it, when it is not the client's first company */
  readonly entity?: string;
}

/** Catalogue name, how long it has been sold, share of revenue in percent, and what else is known. */
export type DemoLine = readonly [name: string, sold: Ago, share: number, details?: DemoLineDetails];

/** Name, title, e-mail name, telephone. The first contact of a client may sign for it. */
export type DemoContact = readonly [name: string, title: string, mailbox: string, phone: string];

export interface DemoClient {
  readonly name: string;
  readonly status?: ClientStatus;
  /** the first company's name, as a declarations page prints it */
  readonly legalName: string;
  /** street, city, state and code */
  readonly address: string;
  /** of the head office, two letters */
  readonly state: string;
  /** of its mail and web site; always under `.example` */
  readonly domain: string;
  /** the brokerage's own */
  readonly notes?: string;
  readonly contacts: readonly DemoContact[];
  readonly otherEntities?: readonly {
    readonly kind: 'legal_entity' | 'trading_name';
    readonly name: string;
    readonly jurisdiction?: string;
  }[];
  readonly policies: readonly DemoPolicy[];
  readonly catalogue: readonly DemoLine[];
  /** its request has gone to the carrier */
  readonly awaitsCarrier?: boolean;
}
