import { classifyService, type ServiceLineFacts } from '@carveback/rules';
import { CONCEPTS } from '@carveback/rules/vocabulary';
import { alternationOf } from './alternation.js';

/** What a policy says, as plain facts: the work of reading is done before a rule engine sees them. */
export interface PolicyFactSheet {
  readonly asOf: number;
  readonly effectiveOn: number;
  readonly expiresOn: number;
  readonly retroactiveOn: number;
  readonly openList: boolean;
  readonly feeGate: boolean;
  readonly contractorsInsured: boolean;
  readonly intentionalActsExcluded: boolean;
  readonly testingCarvedBack: boolean;
  readonly namedCodes: readonly string[];
  readonly containedCodes: readonly string[];
  readonly generalCodes: readonly string[];
  readonly nearCodes: readonly string[];
  readonly excludedCodes: readonly string[];
}

/** What a service line is, as plain facts. Days are numbers, 20240501. */
export interface ServiceFactSheet {
  readonly code: string;
  readonly firstSoldOn: number;
  readonly deliveredBy: string;
  readonly forFee: boolean;
}

const DEFINITION = /professional services[”"] means([^]*?)does not include([^]*?)\./;
const TAKEN_OUT = /does not apply to any claim arising out of the ([^.]*)\./g;

export function policyFacts(text: string): PolicyFactSheet {
  const lower = text.toLowerCase();
  const [, granted = '', notIncluded = ''] = DEFINITION.exec(lower) ?? [];
  const takenOut = [...lower.matchAll(TAKEN_OUT)].map(([, words = '']) => words).join('; ');
  const concepts = CONCEPTS.filter(({ phrases }) => alternationOf(phrases).test(granted));
  const out = CONCEPTS.filter(({ phrases }) => alternationOf(phrases).test(`${notIncluded}; ${takenOut}`));
  const codes = (lists: readonly (readonly string[] | undefined)[]) => [
    ...new Set(lists.flatMap((list) => list ?? []).map((name) => name.split('/')[0] as string)),
  ];
  return {
    asOf: 20260601,
    effectiveOn: 20260101,
    expiresOn: 20270101,
    retroactiveOn: 20200101,
    openList: /including (?:but not limited to|without limitation)/.test(granted),
    feeGate: /for a fee/.test(granted),
    contractorsInsured: /by or on behalf of/.test(granted),
    intentionalActsExcluded: /any intentional|, malicious or intentional/.test(lower),
    testingCarvedBack: /does not apply to (?:security )?testing/.test(lower),
    namedCodes: codes(concepts.map(({ names }) => names)),
    containedCodes: codes(concepts.map(({ contains }) => contains)),
    generalCodes: codes(concepts.map(({ general }) => general)),
    nearCodes: codes(concepts.map(({ near }) => near)),
    excludedCodes: codes(out.map(({ names }) => names)),
  };
}

export function serviceFacts(line: ServiceLineFacts): ServiceFactSheet {
  return {
    code: classifyService(line).code,
    firstSoldOn: Number((line.firstSoldOn ?? '2000-01-01').replaceAll('-', '')),
    deliveredBy: line.deliveredBy,
    forFee: line.forFee,
  };
}
