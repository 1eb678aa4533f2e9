import type { Day, DeliveredBy } from '@carveback/rules';

/** Integer minor units (cents) and an ISO 4217 code. */
export interface Money {
  readonly minor: number;
  readonly currency: string;
}

export interface LabelledMoney {
  /** e.g. `Each claim`, `Aggregate`. */
  readonly label: string;
  readonly amount: Money;
}

export interface Logo {
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly bytes: Uint8Array;
}

/** The brokerage as it signs its paper. */
export interface Letterhead {
  readonly name: string;
  readonly addressLines: readonly string[];
  readonly phone: string | null;
  readonly email: string | null;
  readonly website: string | null;
  /** The agency's licence number. */
  readonly licenceNumber: string | null;
  readonly logo: Logo | null;
}

/** The licensed person who signs, or whom the client may call. */
export interface Signatory {
  readonly name: string;
  readonly title: string | null;
  /** The producer's own licence number. */
  readonly licenceNumber: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** Words of a policy document, verbatim, and where they stand. */
export interface Quotation {
  readonly text: string;
  /** Title of the document, e.g. `Technology Errors and Omissions Form TEO 100 (01/24)`. */
  readonly document: string;
  /** 1-based; null when the document has no known pages. */
  readonly page: number | null;
}

export interface QuotedDefinition extends Quotation {
  /** The heading it stands under, e.g. `Professional Services`; null when unknown. */
  readonly term: string | null;
}

/** A change of wording, as the carrier would print it. */
export interface ProposedWording {
  readonly operation: 'insert' | 'replace' | 'delete';
  /** Where the words belong, e.g. `Definition of "Professional Services"`. */
  readonly place: string;
  /** The words that are replaced or deleted, or after which the text is inserted; null for a new clause. */
  readonly current: Quotation | null;
  /** Empty for `delete`. */
  readonly text: string;
  /** True when it is asked in place of the change before it, should the carrier prefer it. */
  readonly alternative: boolean;
}

/** An exception asked to an exclusion. */
export interface CarveOutAsked {
  /** e.g. `Exclusion C (Intentional Acts)`. */
  readonly place: string;
  readonly current: Quotation | null;
  readonly text: string;
}

export interface RequestedService {
  /** As the client's catalogue writes it. */
  readonly name: string;
  /** What it is, in plain words. */
  readonly description: string;
  readonly firstSoldOn: Day | null;
  /** Share of revenue, 0 to 100. */
  readonly pctRevenue: number | null;
  readonly deliveredBy: DeliveredBy;
  /** Subcontractor's or vendor's name. */
  readonly deliveredByName: string | null;
}

export interface PolicyHeading {
  /** Exactly as the declarations have it. */
  readonly namedInsured: string;
  readonly number: string;
  readonly effectiveOn: Day;
  readonly expiresOn: Day;
  /** e.g. `TEO 100 (01/24)`. */
  readonly formEdition: string | null;
  /** e.g. `Technology Errors and Omissions`. */
  readonly coveragePart: string | null;
  /** null: none stated. */
  readonly retroactiveOn: Day | null;
  readonly limits: readonly LabelledMoney[];
  readonly retention: Money | null;
}

/** A change of a policy that the carrier beneath has confirmed in writing. */
export interface FollowedChange {
  readonly caseNumber: string;
  readonly carrier: string;
  readonly policyNumber: string;
  readonly effectiveOn: Day;
  readonly confirmedOn: Day | null;
  /** As issued, under the document's title; as asked for and confirmed where nothing was issued yet (`document` null). */
  readonly words: readonly { readonly text: string; readonly document: string | null }[];
  /** In what the excess policy does not follow the one beneath, in its own words. */
  readonly exceptions: readonly string[];
}

/** Letter to the carrier. Facts only: no verdict reaches it. */
export interface EndorsementRequestFacts {
  /** Changes of policies beneath that this excess policy is asked to follow; left out: of none. */
  readonly follows?: readonly FollowedChange[];
  readonly letterhead: Letterhead;
  readonly writtenOn: Day;
  /** Our reference, the case number. */
  readonly ourReference: string;
  readonly neededBy: Day | null;
  readonly underwriter: {
    readonly name: string | null;
    /** Who receives the letter when it is not the carrier: wholesaler or MGA. */
    readonly company: string | null;
    readonly addressLines: readonly string[];
  };
  readonly carrier: { readonly name: string; readonly naic: string | null };
  readonly policy: PolicyHeading;
  readonly definition: QuotedDefinition | null;
  readonly proposals: readonly ProposedWording[];
  readonly services: readonly RequestedService[];
  readonly applicationSignedOn: Day | null;
  /** The broker's own account of how operations developed; shown after "the insured advises". */
  readonly operations: string | null;
  readonly carveOuts: readonly CarveOutAsked[];
  /** The one effective date asked. */
  readonly effectiveOn: Day;
  /** Only when the carrier asked for it and the client signed it. */
  readonly circumstances: { readonly text: string; readonly signedBy: string; readonly signedOn: Day } | null;
  readonly enclosures: readonly string[];
  readonly signatory: Signatory;
}

/** Tells the client that its report arrived and changes nothing yet. */
export interface ReceiptNoticeFacts {
  readonly letterhead: Letterhead;
  readonly writtenOn: Day;
  readonly ourReference: string;
  readonly client: {
    readonly name: string;
    readonly contactName: string | null;
    readonly addressLines: readonly string[];
  };
  /** As the client named it. */
  readonly service: string;
  readonly receivedOn: Day;
  /** Policies whose carrier may be asked; may be empty. */
  readonly policies: readonly { readonly carrier: string; readonly number: string }[];
  readonly contact: Signatory;
}
