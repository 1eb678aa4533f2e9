import { REASON_WORDS, TREATMENTS, type Treatment } from '@carveback/documents';
import type { Reason } from '@carveback/rules';
import type { AdvisedFinding } from './advised-finding.repository.js';

/** What the words are made from. */
export type WordedFinding = Pick<
  AdvisedFinding,
  'kind' | 'verdict' | 'reasons' | 'service' | 'question' | 'carrier' | 'policyNumber'
>;

/** A recommendation as it may be put to the client; the broker edits it. */
export interface ProposedWords {
  readonly treatment: Treatment;
  readonly words: string;
}

/** What takes a service out of a policy is cured by an exception, what leaves it out by naming it. */
const TAKEN_OUT: readonly Reason[] = ['excluded', 'intentional_acts', 'removed_by_endorsement'];

/** The recommendation in each of the three treatments, the usual one first. */
export function proposedWords(finding: WordedFinding): ProposedWords[] {
  return TREATMENTS.map((treatment) => ({ treatment, words: WORDS[treatment](finding) }));
}

/** What it means to leave it as it is, in plain words. */
export function consequenceOf({ verdict, service }: WordedFinding): string {
  return verdict === 'gap'
    ? `A claim that arises from ${quoted(service)} may be denied. You would then pay your own defense costs, and any damages, out of your own pocket.`
    : `The carrier may dispute a claim that arises from ${quoted(service)}. It may be denied, in whole or in part, and you may have to pay your own defense costs meanwhile.`;
}

const WORDS: Readonly<Record<Treatment, (finding: WordedFinding) => string>> = {
  endorse: (finding) => (finding.kind === 'question' ? askedOf(finding) : endorsed(finding)),
  contract: ({ service }) =>
    `We recommend that your agreements limit what ${quoted(service)} can cost you, and that whoever delivers it for you carries insurance of its own. Ask your counsel for the clause.`,
  control: ({ service, policyNumber }) =>
    `We recommend that you take measures which make a claim from ${quoted(service)} less likely, and keep proof of them, or that you stop offering it as long as policy ${policyNumber} stands as it is.`,
};

function endorsed({ reasons, service, carrier, policyNumber }: WordedFinding): string {
  const reason = reasons[0] ?? 'silent';
  const change = TAKEN_OUT.includes(reason)
    ? `makes an exception for ${quoted(service)}`
    : `names ${quoted(service)} among your services`;
  return `${REASON_WORDS[reason]} We recommend that ${carrier} be asked to change policy ${policyNumber} so that it ${change}.`;
}

function askedOf({ service, policyNumber, question }: WordedFinding): string {
  const asked = question ? ` We need this from you: “${question.replace(/["“”]/g, '')}”` : '';
  return `We recommend that you help us settle what policy ${policyNumber} says of ${quoted(service)}; until then, do not rely on it for this service.${asked}`;
}

/** A service's name is the client's own: it stands in quotation marks. */
function quoted(service: string): string {
  return `“${service.replace(/\s+/g, ' ').replace(/["“”]/g, '')}”`;
}
