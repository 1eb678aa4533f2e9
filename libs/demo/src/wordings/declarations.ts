import type { Day } from '@carveback/rules';
import type { DemoForm } from '../content.js';
import { inWords } from '../days.js';

/** What a declarations page states of one policy. Amounts in US dollars. */
export interface DeclarationFacts {
  readonly form: DemoForm;
  readonly insureds: readonly string[];
  readonly address: string;
  readonly policyNumber: string;
  readonly effectiveOn: Day;
  readonly expiresOn: Day;
  readonly retroactiveOn: Day | null;
  readonly limit: number;
  readonly aggregate: number;
  readonly retention: number;
  /** the policy that an excess policy stands above */
  readonly underlying: string | null;
  readonly attachments: readonly string[];
}

/** The declarations page, printed from the facts that the policy record holds, so that the two agree. */
export function declarationsOf(facts: DeclarationFacts): string {
  const { form } = facts;
  const items = [
    `Named Insured: ${facts.insureds.join('; ')}, ${facts.address}`,
    `Policy Number: ${facts.policyNumber}`,
    `Policy Period: ${inWords(facts.effectiveOn)} to ${inWords(facts.expiresOn)}, 12:01 a.m. local time at the address in Item 1`,
    `Limit of Liability: ${dollars(facts.limit)} each Claim; ${dollars(facts.aggregate)} aggregate`,
    `Retention: ${dollars(facts.retention)} each Claim`,
    ...(facts.retroactiveOn ? [`Retroactive Date: ${inWords(facts.retroactiveOn)}`] : []),
    ...(facts.underlying ? [`Underlying Policy: ${facts.underlying}`] : []),
    ...(form.declarationItems ?? []),
    `Forms and endorsements attached at issue: ${[formName(form), ...facts.attachments].join('; ')}`,
  ];
  return [
    form.placement.issuer.name.toUpperCase(),
    'DECLARATIONS',
    ...items.map((item, index) => `Item ${index + 1}. ${item}`),
  ].join('\n\n');
}

function formName({ formNumber, edition }: DemoForm): string {
  return `${formNumber} (${edition})`;
}

function dollars(amount: number): string {
  return `$${amount.toLocaleString('en-US')}`;
}
