import type { Day } from '@carveback/rules';
import { oneLine, paragraphsOf } from '../clean.js';
import type { EndorsementRequestFacts, FollowedChange, RequestedService } from '../facts.js';
import { formatDay, formatPercent } from '../format.js';
import { quotedIfNeeded } from './case-head.js';
import {
  letterheadView,
  limitsText,
  moneyOr,
  quotationView,
  signatureView,
  type TermView,
} from './common.js';
import { carveOutView, proposalView } from './proposals.js';

/** Everything the request's template shows, in words. */
export function endorsementRequestView(facts: EndorsementRequestFacts) {
  const { underwriter, carrier, definition } = facts;
  const circumstances = facts.circumstances;
  return {
    letterhead: letterheadView(facts.letterhead),
    writtenOn: formatDay(facts.writtenOn),
    ourReference: facts.ourReference,
    neededBy: facts.neededBy && formatDay(facts.neededBy),
    addressee: [underwriter.name, underwriter.company ?? carrier.name, ...underwriter.addressLines].filter(
      (line) => line !== null,
    ),
    policy: policyTerms(facts),
    salutation: `Dear ${underwriter.name ?? 'Underwriter'},`,
    ask: ownAsk(facts) ? ask(facts) : askToFollow(facts),
    follows: (facts.follows ?? []).map(followedView),
    asksToFollow: (facts.follows ?? []).length > 0,
    showsWording: ownAsk(facts),
    effective: ownAsk(facts)
      ? `We ask that the endorsement take effect on ${formatDay(facts.effectiveOn)}.`
      : `We ask that the change be followed with effect from ${formatDay(facts.effectiveOn)}, as beneath.`,
    definition: definition && quotationView(definition),
    definitionIntro: definition?.term
      ? `The policy describes the insured’s services under “${definition.term}” in these words:`
      : 'The policy describes the insured’s services in these words:',
    proposals: facts.proposals.map((asked) => proposalView(asked, definition)),
    carveOuts: facts.carveOuts.map(carveOutView),
    asksWording: facts.proposals.length + facts.carveOuts.length > 0,
    services: facts.services.map(serviceView),
    developed: `The insured advises that its operations have developed since ${
      facts.applicationSignedOn === null
        ? 'the policy was placed'
        : `the application dated ${formatDay(facts.applicationSignedOn)}`
    }, and that it provides the services listed above.`,
    operations: paragraphsOf(facts.operations ?? ''),
    earlierWork: earlierWork(facts.services, facts.effectiveOn),
    circumstances: circumstances && {
      role: 'statement' as const,
      paragraphs: paragraphsOf(circumstances.text),
      source: `Signed by ${circumstances.signedBy}, ${formatDay(circumstances.signedOn)}`,
    },
    circumstancesIntro: 'As you asked, the insured has given and signed this statement:',
    answerBy: facts.neededBy && `We would be grateful for your answer by ${formatDay(facts.neededBy)}.`,
    signature: signatureView('Yours sincerely,', facts.signatory, facts.letterhead.name),
    enclosures: facts.enclosures.length > 0 ? `Enclosures: ${facts.enclosures.join('; ')}` : null,
  };
}

function policyTerms({ policy, carrier }: EndorsementRequestFacts): TermView[] {
  const terms: [string, string | null][] = [
    ['Carrier', carrier.naic === null ? carrier.name : `${carrier.name} (NAIC ${carrier.naic})`],
    ['Named insured, as declared', policy.namedInsured],
    ['Policy number', policy.number],
    ['Coverage part', policy.coveragePart],
    ['Policy period', `${formatDay(policy.effectiveOn)} to ${formatDay(policy.expiresOn)}`],
    ['Form and edition', policy.formEdition],
    ['Retroactive date', policy.retroactiveOn === null ? 'None stated' : formatDay(policy.retroactiveOn)],
    ['Limits', policy.limits.length > 0 ? limitsText(policy.limits) : null],
    ['Retention', moneyOr(policy.retention, '') || null],
  ];
  return terms.flatMap(([term, value]) => (value === null ? [] : [{ term, value }]));
}

/** Whether it asks for something of its own, beside following a change beneath. */
function ownAsk({ follows = [], proposals, carveOuts }: EndorsementRequestFacts): boolean {
  return follows.length === 0 || proposals.length + carveOuts.length > 0;
}

function askToFollow({ follows = [], effectiveOn }: EndorsementRequestFacts): string {
  const beneath = follows.map(
    ({ carrier, policyNumber }) => `${oneLine(carrier)}, policy ${oneLine(policyNumber)}`,
  );
  return `On behalf of the insured, we ask you to agree in writing that this policy follows, with effect from ${formatDay(effectiveOn)}, the change of the policy beneath it (${[...new Set(beneath)].join('; ')}) that is set out below.`;
}

function followedView({
  carrier,
  policyNumber,
  confirmedOn,
  effectiveOn,
  words,
  exceptions,
}: FollowedChange) {
  const on = confirmedOn === null ? '' : ` on ${formatDay(confirmedOn)}`;
  return {
    confirmed: `${oneLine(carrier)} confirmed in writing${on} that its policy ${oneLine(policyNumber)} changes with effect from ${formatDay(effectiveOn)}, in these words:`,
    words: words.map(({ text, document }) => ({
      role: 'proposed' as const,
      paragraphs: paragraphsOf(text),
      source: document === null ? 'As asked for and confirmed' : oneLine(document),
    })),
    exceptions: exceptions.map(oneLine),
  };
}

/** The ask, in one sentence. */
function ask({ definition, services, carveOuts, effectiveOn }: EndorsementRequestFacts): string {
  const term = definition?.term
    ? `its description of “${definition.term}”`
    : 'its description of the insured’s services';
  const what =
    services.length === 1 ? 'the service listed below' : `the ${services.length} services listed below`;
  const exceptions = carveOuts.length > 0 ? ', together with the exceptions set out below' : '';
  return `On behalf of the insured, we ask you to endorse this policy with effect from ${formatDay(effectiveOn)}, so that ${term} expressly includes ${what}${exceptions}.`;
}

function serviceView(service: RequestedService) {
  const who = { self: 'The insured', subcontractor: 'Subcontractor', vendor: 'Vendor' }[service.deliveredBy];
  return {
    name: quotedIfNeeded(oneLine(service.name)),
    description: oneLine(service.description) || 'As named',
    firstSold: service.firstSoldOn === null ? 'To be advised' : formatDay(service.firstSoldOn),
    share: service.pctRevenue === null ? 'To be advised' : formatPercent(service.pctRevenue),
    deliveredBy: service.deliveredByName === null ? who : `${who}: ${oneLine(service.deliveredByName)}`,
  };
}

function earlierWork(services: readonly RequestedService[], effectiveOn: Day): string | null {
  const earliest = services
    .map((service) => service.firstSoldOn)
    .filter((day) => day !== null)
    .sort()[0];
  if (earliest === undefined || earliest >= effectiveOn) return null;
  const since = services.length === 1 ? 'this service was' : 'the first of these services was';
  return `The insured advises that ${since} first sold on ${formatDay(earliest)}. Please confirm that work performed since each service was first sold, and on or after any retroactive date, is treated in the same way as work performed after the endorsement takes effect.`;
}
