import type { Day, DeliveredBy, LineOfBusiness } from '@carveback/rules';

/** A labelled policy, as the evaluation file holds it. */
export interface LabelledPolicy {
  readonly id: string;
  readonly asOf: Day;
  readonly policy: {
    readonly line: LineOfBusiness;
    readonly effective: Day;
    readonly expires: Day;
    readonly retroactiveDate: Day | null;
    readonly text: string;
  };
  readonly application: { readonly signedOn: Day; readonly text: string | null } | null;
  readonly services: readonly LabelledService[];
}

export interface LabelledService {
  readonly name: string;
  readonly description: string;
  readonly firstSold: Day | null;
  readonly deliveredBy: DeliveredBy;
  readonly forFee: boolean;
  readonly code: string;
  readonly components?: readonly string[];
  readonly verdict: string;
  readonly reasons: readonly string[];
  readonly evidence: string;
}
