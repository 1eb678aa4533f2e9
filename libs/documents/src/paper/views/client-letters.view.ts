import type {
  CarrierDeclinedFacts,
  CoverageGapReportFacts,
  DeclinationAcknowledgementFacts,
  DeclineOption,
  DeclineSaid,
  ReportedRequest,
} from '../client-letter-facts.js';
import { oneLine, paragraphsOf } from '../clean.js';
import { formatDay } from '../format.js';
import { clientClosing, clientHead, theServices } from './case-head.js';
import { clientReportView } from './client-report.view.js';
import { proposedView, type QuotationView } from './common.js';

const OPTIONS: Readonly<Record<DeclineOption, string>> = {
  narrower_wording: 'We ask the same carrier for a narrower wording.',
  ask_again: 'We ask the same carrier again, with more information.',
  renewal_request: 'We ask for the change as a condition of the next renewal.',
  remarket: 'We ask other carriers.',
  stop_selling: 'You stop selling the service, or hand it to a firm that is insured for it.',
  accept_gap: 'You keep the policy as it stands, and sign that you were told.',
};

/** Everything the letter on a carrier's decline shows, in words. */
export function carrierDeclinedView(facts: CarrierDeclinedFacts) {
  const { decline, chosen, policy } = facts;
  return {
    head: clientHead(facts, 'The carrier has declined the change that we asked for'),
    lead: `On ${formatDay(decline.on)} ${policy.carrier} declined the change of your policy that we requested for ${theServices(facts.services)}.`,
    theServices: theServices(facts.services),
    reason: reasonView(decline),
    alternative: decline.alternativeWording.trim() === '' ? null : proposedView(decline.alternativeWording),
    nextHeading: chosen ? 'What happens next' : 'Your decision is needed',
    chosen: chosen
      ? `On ${formatDay(chosen.on)} this was chosen: ${OPTIONS[chosen.option]}`
      : 'Nothing has been decided yet. Please read the choices below and tell us, in writing, which you want; we will call you about them.',
    chosenWording: chosen && chosen.wording.trim() !== '' ? proposedView(chosen.wording) : null,
    options: Object.values(OPTIONS),
    ...clientClosing(facts),
  };
}

/** Everything the acknowledgement's template shows, in words. */
export function declinationAcknowledgementView(facts: DeclinationAcknowledgementFacts) {
  const { decline, policy } = facts;
  const what = theServices(facts.services);
  return {
    head: clientHead(facts, 'Acknowledgement: the policy stays as it is'),
    lead: decline
      ? `On ${formatDay(decline.on)} ${policy.carrier} declined the change of policy ${policy.number} that we requested for ${what}.`
      : `The change of policy ${policy.number} that we recommended for ${what} has not been made.`,
    reason: decline && reasonView(decline),
    theServices: what,
    client: facts.client.name,
    ...clientClosing(facts),
  };
}

/** Everything the coverage report's template shows, in words. */
export function coverageGapReportView(facts: CoverageGapReportFacts) {
  return { ...clientReportView(facts), requests: facts.requests.map(requestView) };
}

function requestView(request: ReportedRequest) {
  const services = request.services.map(oneLine).join('; ');
  const about = services === '' ? '' : ` about ${services}`;
  return {
    title: `${request.carrier}, policy ${request.policyNumber} · ${request.caseNumber}`,
    asked:
      request.askedOn === null
        ? `A request${about} is being prepared; the carrier has not been asked yet.`
        : `Asked on ${formatDay(request.askedOn)}${about}.`,
    standing: request.standing,
    answers: request.answers.map(({ on, words }) => `${formatDay(on)}: ${oneLine(words)}`),
  };
}

function reasonView({ reason, by, on }: DeclineSaid): QuotationView {
  return { role: 'present', paragraphs: paragraphsOf(reason), source: `${by}, ${formatDay(on)}` };
}
