import type { Day, Reason, VerdictKind } from '@carveback/rules';
import type { AdvisedLine } from './advice-facts.js';
import type { LabelledMoney, Letterhead, Money, Quotation, QuotedDefinition, Signatory } from './facts.js';

/** One service line under one policy, for the client's eyes. */
export interface ReportedLine {
  readonly service: string;
  readonly firstSoldOn: Day | null;
  readonly verdict: VerdictKind;
  /** What an `in_scope` depends on, without the leading "only if". */
  readonly onlyIf: string | null;
  /** The deciding reason. */
  readonly reason: Reason;
  /** Two or three plain sentences. */
  readonly explanation: string;
  readonly evidence: readonly Quotation[];
  readonly question: string | null;
  /** Left out or null: nothing was recommended. */
  readonly advice?: AdvisedLine | null;
}

export interface ReportedPolicy {
  /** e.g. `Technology errors and omissions`. */
  readonly title: string;
  readonly number: string | null;
  readonly carrier: string | null;
  readonly namedInsured: string | null;
  readonly effectiveOn: Day | null;
  readonly expiresOn: Day | null;
  readonly retroactiveOn: Day | null;
  readonly limits: readonly LabelledMoney[];
  readonly retention: Money | null;
  readonly definition: QuotedDefinition | null;
  readonly lines: readonly ReportedLine[];
  readonly documentsRead: readonly { readonly title: string; readonly pages: number | null }[];
  /** Documents the wording names that were not in hand, and files without text. */
  readonly documentsNotRead: readonly string[];
}

/** What the documents read say about every service line of a client. */
export interface ClientReportFacts {
  /** null: no brokerage stands behind it, as on the command line. */
  readonly letterhead: Letterhead | null;
  readonly client: string;
  readonly asOf: Day;
  readonly ourReference: string | null;
  readonly ruleSetVersion: string;
  readonly policies: readonly ReportedPolicy[];
  readonly contact: Signatory | null;
}
