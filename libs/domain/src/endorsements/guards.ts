/** What must be true before a request may enter a status, as a reader would ask it. `move-guards.ts` checks each. */
export const GUARDS = {
  asks_for_something:
    'It asks about at least one open finding, or asks a carrier in excess to follow a change beneath.',
  letter_rendered: 'The letter of its present version is made.',
  inside_policy_period: "Its effective date lies inside the policy's period.",
  not_backdated:
    "Its effective date is today or later, the policy's first day, or the day of the change beneath that it follows.",
  policy_in_force: 'The policy is in force today.',
  named_insured_as_declared:
    'The policy has a named insured on that day, written as its declarations print it.',
  client_authority: 'A person who may sign for the client has authorised the present version of the letter.',
  licensed: "Whoever moves it holds a licence for the client's state and line that has not expired.",
  sending_released: 'Every hold on sending is released by the principal and by the client.',
  carrier_receipt: 'Somebody at the carrier has received it; an intermediary’s receipt is not the carrier’s.',
  information_asked: 'What the carrier asks to know is on record.',
  open_quote: 'A bindable quote is on record and still valid.',
  client_accepted_quote: 'The client has accepted the newest quote, or it costs nothing.',
  premium_accepted: 'If a premium was quoted, the client has accepted it.',
  client_declined: "The client's declination is on record.",
  confirmed_in_writing: 'Somebody who may bind has confirmed it in writing.',
  confirmed_without_change: 'Who said that no endorsement is needed is on record.',
  declined_in_writing: "The carrier's written decline is on record, with its reason.",
  wording_entered: 'The endorsement as issued is entered; after a correction request, another one.',
  check_attested: 'A licensed person attests having read the issued wording beside its check.',
  proven_or_accepted:
    'The newest check proves every finding cured and nothing worsened, and no document of the policy was superseded since; or the client has accepted in writing; or it only follows a change beneath, no wording was issued, and somebody who may bind has confirmed in writing.',
  nothing_open: 'None of its findings is open any more, or the client has accepted in writing.',
  tower_answered: 'No carrier in excess that was asked to follow still owes its answer.',
  not_proven: 'The check of the issued wording found something to correct.',
  unsent: 'The carrier does not have it yet.',
  sent: 'The carrier has it.',
  only_draft: 'The policy has no other draft.',
} as const;
export type Guard = keyof typeof GUARDS;
