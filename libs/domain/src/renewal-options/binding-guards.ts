import type { Day } from '@carveback/rules';
import { NOT_LICENSED } from './option-licence.js';
import type { OptionChoice } from './option-choice.entity.js';
import type { OptionReview } from './option-review.entity.js';
import type { QuotedForm } from './quoted-form.entity.js';
import type { RenewalOption } from './renewal-option.entity.js';

/** A reason why an option cannot be bound now, and the way out. */
export interface BindingRefusal {
  readonly code: string;
  readonly message: string;
}

/** All that binding looks at. */
export interface BindingSituation {
  readonly today: Day;
  readonly option: RenewalOption;
  readonly forms: readonly Pick<QuotedForm, 'state'>[];
  /** whether the renewal was opened, and nothing became of it yet */
  readonly renewalOpen: boolean;
  readonly licensed: boolean;
  /** the newest reading of the forms */
  readonly review: OptionReview | null;
  /** whether a reading of today shows nothing else */
  readonly reviewCurrent: boolean;
  /** the client's latest choice for this policy */
  readonly choice: OptionChoice | null;
  /** another issuing company than the expiring policy's, or the carrier does not renew */
  readonly movesOrEnds: boolean;
  readonly extendedReportingAdvised: boolean;
  /** reasons to ask other carriers that nobody has answered, in words */
  readonly openTriggers: readonly string[];
  /** an excess policy's: null when the one beneath has no renewal yet */
  readonly underlying: 'none' | 'renewed' | null;
}

type Check = (situation: BindingSituation) => BindingRefusal | null;

const unless = (holds: boolean, code: string, message: string): BindingRefusal | null =>
  holds ? null : { code, message };

/** In the order in which a broker would mend them. */
const CHECKS: readonly Check[] = [
  ({ renewalOpen }) =>
    unless(
      renewalOpen,
      'renewal/not_open',
      'The renewal of this policy is not open, or something became of it already.',
    ),
  ({ licensed }) => unless(licensed, 'renewal_option/not_licensed', NOT_LICENSED),
  ({ option }) =>
    unless(
      option.kind === 'bindable',
      'renewal_option/indication',
      'An indication does not bind. Record the bindable quote as an option of its own.',
    ),
  ({ option: { validUntil }, today }) =>
    unless(
      validUntil === null || today <= validUntil,
      'renewal_option/expired',
      `The quote was valid until ${validUntil}. Ask the carrier to renew it and record the new quote.`,
    ),
  ({ underlying }) =>
    unless(
      underlying !== null,
      'renewal_option/underlying',
      'This policy lies upon another one whose renewal is not bound. Bind that one first.',
    ),
  ({ forms }) =>
    unless(
      forms.length > 0 && forms.every(({ state }) => state === 'text'),
      'renewal_option/not_read',
      forms.length === 0
        ? 'No quoted form is on record. Paste or upload it: it is read before anything is bound.'
        : 'A quoted form has no text that could be read. Record the option again with its words typed or pasted.',
    ),
  ({ review, reviewCurrent }) =>
    unless(
      review !== null && reviewCurrent,
      'renewal_option/not_reviewed',
      'The quoted form is not read with the rules and records of today. Review it again.',
    ),
  ({ review }) =>
    unless(
      review !== null && review.attestedAt !== null,
      'renewal_option/not_attested',
      'Nobody who is licensed attests having read the newest comparison. Read it, then attest it.',
    ),
  ({ choice, option, review }) =>
    unless(
      choice !== null && choice.optionId === option.id && choice.reviewId === review?.id,
      'renewal_option/not_chosen',
      'The client’s latest choice is not this option in its newest comparison. Put the summary before it, and record its choice.',
    ),
  ({ review, choice }) => {
    const term = review?.terms.find(({ term }) => term === 'retroactive_date');
    const kept = term === undefined || term.change === 'same' || term.change === 'better';
    return unless(
      kept || choice?.acceptsRetroactiveDate === true,
      'renewal_option/retroactive_date',
      `The retroactive date is not kept (${term?.expiring ?? 'none'} now, ${term?.quoted ?? 'not stated'} quoted). Have it corrected, or record the choice with the client’s signed acceptance.`,
    );
  },
  ({ movesOrEnds, extendedReportingAdvised }) =>
    unless(
      !movesOrEnds || extendedReportingAdvised,
      'renewal_option/extended_reporting',
      'Before a move of carrier or after a non-renewal the client is advised on extended reporting. Release that letter first.',
    ),
  ({ openTriggers }) =>
    unless(
      openTriggers.length === 0,
      'renewal_option/remarket_open',
      `It is not decided whether to ask other carriers: ${openTriggers.join(' ')} Answer that first.`,
    ),
];

/** Every reason why the option cannot be bound now; empty: it can. */
export function bindingRefusals(situation: BindingSituation): BindingRefusal[] {
  return CHECKS.flatMap((check) => check(situation) ?? []);
}
