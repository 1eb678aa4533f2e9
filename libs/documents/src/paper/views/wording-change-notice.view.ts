import { oneLine } from '../clean.js';
import type { ConcernedPolicy, ConcernedService, WordingChangeNoticeFacts } from '../client-letter-facts.js';
import { formatDay } from '../format.js';
import { clientClosing, theServices } from './case-head.js';
import { letterheadView, quotationView } from './common.js';
import { REASON_WORDS, standingAsAnnounced } from './standing.js';

/** Everything the notice's template shows, in words. */
export function wordingChangeNoticeView(facts: WordingChangeNoticeFacts) {
  const { carrier, change, policies, client, note } = facts;
  const what = theServices([
    ...new Set(policies.flatMap(({ services }) => services.map(({ name }) => name))),
  ]);
  const done = change.kind === 'endorsement_added' ? 'a new endorsement' : 'a new edition of its form';
  return {
    head: {
      letterhead: letterheadView(facts.letterhead),
      writtenOn: formatDay(facts.writtenOn),
      ourReference: facts.ourReference,
      addressee: [client.contactName, client.name, ...client.addressLines].filter((line) => line !== null),
      title: 'Your carrier has announced other words for its policies',
      terms: [
        { term: 'Carrier', value: carrier },
        { term: 'Announced', value: oneLine(change.title) },
        { term: 'Counts from', value: formatDay(change.effectiveOn) },
      ],
      salutation: `Dear ${client.contactName ?? client.name},`,
    },
    lead: `${carrier} has announced ${done}: ${oneLine(change.title)}. We have read it beside the services that you sell; it concerns ${what}.`,
    ...standing(facts),
    note: note.trim() === '' ? null : oneLine(note),
    policies: policies.map((policy) => policyView(policy, facts)),
    words: change.words.map((quotation) => quotationView(quotation)),
    steps: stepsFor(facts, what),
    ...clientClosing(facts),
  };
}

function standing({ policies, writtenOn }: WordingChangeNoticeFacts) {
  const first = policies.map(({ countsFrom }) => countsFrom).sort()[0] ?? writtenOn;
  const caution =
    'The carrier may still change these words, and only those that it issues to you decide. Nothing in this letter binds, extends or changes any insurance.';
  return first > writtenOn
    ? {
        notice: `This is not in effect until ${formatDay(first)}; until then your policy stands as it is.`,
        caution,
      }
    : { notice: 'By the carrier’s announcement this counts already.', caution };
}

function policyView(
  { number, countsFrom, renewal, services }: ConcernedPolicy,
  facts: WordingChangeNoticeFacts,
) {
  const verb = countsFrom > facts.writtenOn ? 'would count' : 'counts';
  return {
    title: `Policy ${oneLine(number)}`,
    countsFrom: renewal
      ? `It would count from ${formatDay(countsFrom)}, when the policy renews. With it, the services would stand so:`
      : `It ${verb} from ${formatDay(countsFrom)}. With it, the services would stand so:`,
    services: services.map(serviceText),
  };
}

function serviceText({ name, ...line }: ConcernedService): string {
  return `${theServices([name])}: ${standingAsAnnounced(line)}. ${REASON_WORDS[line.reason]}`;
}

function stepsFor({ carrier, policies, writtenOn }: WordingChangeNoticeFacts, what: string): string[] {
  const renewing = policies.some(({ renewal }) => renewal);
  const ahead = policies.every(({ countsFrom }) => countsFrom > writtenOn);
  return [
    `Tell us, in writing, whether you want us to ask ${carrier} to leave these words out or to name ${what} in them${renewing ? ', or to ask other carriers before the renewal' : ''}.`,
    `Do not rely on insurance for ${what} ${ahead ? 'from that day on' : 'from now on'}, and do not promise it to customers, until we send you wording that the carrier has issued.`,
    'Tell us now of any complaint, incident or circumstance that touches these services: late notice can lose a claim, and notice under the present words may not be possible later.',
    'Check contracts that require insurance for these services, and tell us which.',
  ];
}
