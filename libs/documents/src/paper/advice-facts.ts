import type { Day, Reason, VerdictKind } from '@carveback/rules';
import type { Letterhead, Quotation, Signatory } from './facts.js';

/** What can be done about a service that a policy does not clearly reach. */
export const TREATMENTS = ['endorse', 'contract', 'control'] as const;
export type Treatment = (typeof TREATMENTS)[number];

/** What was recommended for a line of a report last, and how the client answered. */
export interface AdvisedLine {
  readonly recommendedOn: Day;
  readonly treatment: Treatment;
  /** null: not answered yet */
  readonly answer: {
    readonly kind: 'accepted' | 'declined' | 'please_quote';
    readonly on: Day;
    readonly by: string;
  } | null;
}

/** One recommendation: about one service under one policy. */
export interface RecommendedItem {
  /** As the client's catalogue writes it. */
  readonly service: string;
  readonly policy: { readonly carrier: string; readonly number: string; readonly expiresOn: Day };
  readonly verdict: VerdictKind;
  /** The deciding reason. */
  readonly reason: Reason;
  readonly treatment: Treatment;
  /** The recommendation, in the broker's words. */
  readonly words: string;
  /** What it means to leave it as it is. */
  readonly consequence: string;
  readonly quoted: readonly Quotation[];
}

/** What a licensed person recommends to a client, for the client to answer: one letter for a round. */
export interface AdviceFacts {
  readonly letterhead: Letterhead;
  readonly writtenOn: Day;
  readonly ourReference: string;
  readonly client: {
    readonly name: string;
    readonly contactName: string | null;
    readonly addressLines: readonly string[];
  };
  readonly recommendedOn: Day;
  /** True when the client had declined some of it before. */
  readonly offeredAgain: boolean;
  readonly items: readonly RecommendedItem[];
  /** Who gives the advice. */
  readonly signatory: Signatory;
}
