import type { Day } from '@carveback/rules';
import type { Actor } from '../actor.js';
import { Conflict } from '../errors.js';
import type { CaseFacts } from './case-facts.repository.js';
import type { EndorsementRequest } from './endorsement-request.entity.js';
import type { Guard } from './guards.js';
import { sameName } from './same-name.js';

/** All that a guard may look at. */
export interface MoveSituation {
  readonly actor: Actor;
  readonly request: EndorsementRequest;
  readonly facts: CaseFacts;
  readonly today: Day;
  /** whether the actor holds a licence for the client's state that has not expired */
  readonly licensed: boolean;
  /** the named insured that the declarations in hand print; null: not read */
  readonly declaredInsured: string | null;
}

/** Why a move is refused, with the way out. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}

type Check = (situation: MoveSituation) => Refusal | null;

const refuse = (holds: boolean, code: string, message: string): Refusal | null =>
  holds ? null : { code: `endorsement/${code}`, message };

/** One check per guard of the status table. */
const CHECKS: Record<Guard, Check> = {
  asks_for_something: ({ facts }) =>
    refuse(
      facts.asked > 0 || facts.followsOn.length > 0,
      'nothing_to_ask',
      'Every finding of this request is cured, so there is nothing to ask the carrier. It stays as a record; the next finding of this policy joins it.',
    ),
  letter_rendered: ({ facts, request }) =>
    refuse(
      facts.letterRendered,
      'letter_not_rendered',
      `Version ${request.letterVersion} of the letter is still being made. Try again in a moment; if it does not come, look at the dead letters.`,
    ),
  inside_policy_period: ({ facts: { policy }, request }) =>
    refuse(
      request.effectiveOn >= policy.effectiveOn && request.effectiveOn < policy.expiresOn,
      'outside_period',
      `The request asks for ${request.effectiveOn}, outside the policy's period (${policy.effectiveOn} to ${policy.expiresOn}). Send it back to review and choose a day in that period.`,
    ),
  not_backdated: ({ facts: { policy, followsOn }, request, today }) =>
    refuse(
      request.effectiveOn >= today ||
        request.effectiveOn === policy.effectiveOn ||
        followsOn.includes(request.effectiveOn),
      'backdated',
      `The effective date ${request.effectiveOn} has passed. Send the request back to review and ask from today on, or from the policy's first day.`,
    ),
  policy_in_force: ({ facts: { policy }, today }) =>
    refuse(
      policy.effectiveOn <= today &&
        today < policy.expiresOn &&
        !(policy.cancelledOn && policy.cancelledOn <= today),
      'policy_not_in_force',
      'The policy is not in force today, so it cannot be endorsed. End the request, or correct the policy.',
    ),
  named_insured_as_declared: ({ facts, declaredInsured }) => {
    const { namedInsureds } = facts;
    if (namedInsureds.length === 0)
      return refuse(
        false,
        'no_named_insured',
        'The policy has no named insured on the effective date. Enter it exactly as the declarations print it.',
      );
    return refuse(
      declaredInsured === null || namedInsureds.some((name) => sameName(name, declaredInsured)),
      'named_insured_differs',
      `The declarations name "${declaredInsured}", the record "${namedInsureds.join('; ')}". The carrier reads the name exactly: correct the policy's named insured, or the declarations.`,
    );
  },
  client_authority: ({ facts, request }) =>
    refuse(
      facts.authorised,
      'no_authority',
      `Nobody who may sign for the client has authorised version ${request.letterVersion} of the letter. Record the authority, with the person and the day.`,
    ),
  licensed: ({ licensed, facts }) =>
    refuse(
      licensed,
      'not_licensed',
      `This needs a producer's licence${facts.clientState ? ` for ${facts.clientState}` : ''} that has not expired. Ask a licensed colleague to release it, or enter your licence.`,
    ),
  sending_released: ({ facts }) =>
    refuse(
      facts.openHolds.length === 0,
      'sending_held',
      `Sending is held (${facts.openHolds.join(', ')}) until the principal and the client, advised to take counsel, have released it.`,
    ),
  carrier_receipt: ({ facts }) =>
    facts.receiptFromBinder
      ? null
      : refuse(
          false,
          'no_receipt',
          facts.receiptFromOther
            ? "Only an intermediary has confirmed receipt; that is not the carrier's receipt. Record who at the carrier received it, and when."
            : 'Nobody at the carrier has confirmed receipt. Record who received it, and when.',
        ),
  information_asked: ({ facts }) =>
    refuse(facts.informationAsked, 'nothing_asked', 'Record what the carrier asks to know first.'),
  open_quote: ({ facts: { quote }, today }) => {
    if (!quote)
      return refuse(
        false,
        'no_quote',
        'There is no bindable quote on record; an indication does not bind. Record the quote.',
      );
    return refuse(
      quote.validUntil === null || today <= quote.validUntil,
      'quote_expired',
      `The quote was valid until ${quote.validUntil}. Ask the carrier to renew it and record the new quote.`,
    );
  },
  client_accepted_quote: ({ facts }) =>
    refuse(
      facts.quoteAccepted || facts.quote?.premiumKind === 'nil',
      'quote_not_accepted',
      'The client has not accepted the newest quote. Record its decision, with the person and the day.',
    ),
  premium_accepted: ({ facts: { quote, quoteAccepted } }) =>
    refuse(
      quote === null || quote.premiumKind === 'nil' || quoteAccepted,
      'premium_not_accepted',
      'The carrier quoted a premium that the client has not accepted. Ask for its decision, and record it with the person and the day.',
    ),
  client_declined: ({ facts }) =>
    refuse(
      facts.clientDeclined,
      'no_declination',
      "Record the client's declination first: who declined, with what authority, and what they had seen.",
    ),
  confirmed_in_writing: ({ facts }) =>
    refuse(
      facts.confirmedInWriting,
      'not_confirmed',
      facts.confirmationReported
        ? 'The confirmation on record is only reported: it was not in writing, or came from someone who may not bind. Record the written confirmation of someone who may.'
        : 'There is no written confirmation by someone who may bind. Record it first.',
    ),
  confirmed_without_change: ({ facts }) =>
    refuse(
      facts.confirmedWithoutChange,
      'not_confirmed',
      'Record who said that no endorsement is needed, and in which words.',
    ),
  declined_in_writing: ({ facts }) =>
    refuse(
      facts.declinedInWriting,
      'no_decline',
      "Record the carrier's written decline first, with its reason; ask for it in writing if it was spoken.",
    ),
  wording_entered: ({ facts }) =>
    refuse(
      facts.wordingEntered,
      'no_issued_wording',
      facts.correctionsAsked > 0
        ? 'Enter the corrected endorsement as the carrier issued it.'
        : 'Enter the endorsement as the carrier issued it: paste its words or upload it.',
    ),
  check_attested: ({ facts: { check } }) =>
    refuse(
      check?.attested === true,
      'not_attested',
      'A licensed person must attest having read the issued wording beside its check.',
    ),
  proven_or_accepted: ({ facts: { check, gapAccepted, ...facts } }) =>
    refuse(
      (check?.passed === true && !check.stale) ||
        gapAccepted ||
        (check === null && facts.followsOn.length > 0 && facts.asked === 0 && facts.followedInWriting),
      'not_proven',
      check?.passed && check.stale
        ? 'A document of the policy was superseded since the issued wording was checked. Check it again, and attest that check.'
        : 'The issued wording does not cure every finding, or worsens something unasked. Ask for a correction, or record the signed acceptance of the client.',
    ),
  nothing_open: ({ facts: { asked, gapAccepted } }) =>
    refuse(
      asked === 0 || gapAccepted,
      'findings_open',
      'Findings of this request are still open: the review has not read the issued wording yet, or it takes effect on a later day. Close the request once they are cured.',
    ),
  tower_answered: ({ facts: { carriersOwing } }) =>
    refuse(
      carriersOwing.length === 0,
      'tower_open',
      `Carriers in excess have not said whether they follow: ${carriersOwing.join('; ')}. Get their answers, or end those requests.`,
    ),
  not_proven: ({ facts: { check } }) =>
    refuse(
      check !== null && !check.passed,
      'nothing_to_correct',
      'The check of the issued wording found nothing to correct.',
    ),
  unsent: ({ request }) =>
    refuse(
      request.submittedAt === null,
      'sent_already',
      'The carrier has this request already, so it is not edited or sent again. Ask the client for its decision, or end the request and let the next review open a new one.',
    ),
  sent: ({ request }) =>
    refuse(
      request.submittedAt !== null,
      'not_sent',
      'The carrier has not been asked yet, so there is nothing for the client to decide. Ask for its authority first.',
    ),
  only_draft: ({ facts }) =>
    refuse(
      !facts.otherDraft,
      'other_draft',
      'This policy has another open draft, which newer findings joined. Move that one on first, or leave this one in review.',
    ),
};

/** The guards that refuse a move now, in the table's order; empty when it may be made. */
export function refusals(guards: readonly Guard[], situation: MoveSituation): Refusal[] {
  return guards.map((guard) => CHECKS[guard](situation)).filter((refusal) => refusal !== null);
}

/** Throws the first guard's `endorsement/…` refusal. */
export function requireGuards(guards: readonly Guard[], situation: MoveSituation): void {
  const [first] = refusals(guards, situation);
  if (first) throw new Conflict(first.code, first.message, 'to');
}
