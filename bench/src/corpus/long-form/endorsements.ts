/** Endorsements: a title and what it changes. The first ones touch the services, the others do not. */
export const ENDORSEMENTS: readonly (readonly [title: string, ...paragraphs: string[]])[] = [
  [
    'MANAGED SECURITY SERVICES',
    'The definition of Professional Services is amended to include {managed detection and response, security monitoring and firewall management|managed detection and response and security monitoring}.',
  ],
  [
    'LIMITATION - TELEPHONE SERVICES',
    'This policy does not apply to any Claim arising out of the {provision of telephone service|sale or provision of voice over internet protocol telephone service} to others.',
  ],
  [
    'ADDITIONAL INSURED - CLIENTS',
    'The definition of Insured is extended to {any client|a client of the Named Insured} whom the Named Insured has agreed in a written contract to add as an additional insured, but only for the vicarious liability of that client for a Wrongful Act of the Named Insured. No coverage applies to the client’s own acts, errors or omissions.',
  ],
  [
    'WAIVER OF SUBROGATION',
    'The Insurer waives its rights of recovery against {any person or organization|those} with whom the Named Insured agreed, in writing and before the loss, to waive such rights, but only to the extent that the contract requires.',
  ],
  [
    'NOTICE OF CANCELLATION TO THIRD PARTIES',
    'If the Insurer cancels this policy for a reason other than the non-payment of premium, it will {mail|send by electronic mail} notice to each certificate holder on file with the producer at least {thirty|ten} days before the cancellation takes effect. Failure to do so imposes no liability on the Insurer and does not delay the cancellation.',
  ],
  [
    'REPUTATIONAL HARM',
    'Coverage Part D is extended to Income Loss during {thirty|sixty|ninety} days after the first publication of an Event in the press, subject to a sublimit of {$100,000|$250,000}. The Named Insured shall establish by its books how revenue {fell|declined} because of the publication and not because of the season, of prices or of the conduct of competitors.',
  ],
  [
    'BETTERMENT',
    'After an Event the Insurer will reimburse {up to ten percent|not more than fifteen percent} of the cost of {improving|strengthening} the Insured’s own equipment beyond its earlier state, provided that the adviser whom the Insurer appointed has recommended it in writing.',
  ],
  [
    'PRIOR KNOWLEDGE DATE',
    'For the purposes of the exclusion of {known|prior} circumstances, the continuity date is {01/01/2019|01/01/2020|03/01/2021}. The exclusion applies to {the Control Group alone|the knowledge of members of the Control Group only}.',
  ],
  [
    'SERVICE OF SUIT',
    'The Insurer, at the request of the Named Insured, will submit to the jurisdiction of a court of competent jurisdiction {within the United States|in the state of the Named Insured’s mailing address}. Nothing in this endorsement is a waiver of the right to remove an action to a federal court or to seek a transfer.',
  ],
  [
    'SHARED LIMIT',
    'Coverage Parts {B and C|A and C} share one aggregate limit, shown in Item 5. Payment under one of them reduces the sum available under the other, and {the order of payment follows the order of submission|the Insurer pays in the order in which sums fall due}.',
  ],
  [
    'TERRORISM RISK DISCLOSURE',
    'The Named Insured is notified that, under the Terrorism Risk Insurance Act as amended, losses from certified acts {may be partially reimbursed by the United States government under a formula of the Act|are shared with the federal government}. The premium for this is {$184|$212|$0} and does not include charges for losses that the government bears.',
  ],
  [
    'SANCTIONS',
    'The Insurer is not liable to pay any claim or provide any benefit to the extent that doing so would expose it to {sanctions, prohibitions or restrictions|any penalty} under resolutions of the United Nations or the trade or economic sanctions of {the United States|the United States, the United Kingdom or the European Union}.',
  ],
  [
    'STATE AMENDATORY PROVISIONS',
    'The Condition on cancellation is replaced to the extent that {state law|the insurance code of the state of issue} requires a longer notice. If this policy has been in effect for more than {sixty|ninety} days the Insurer may cancel only for non-payment of premium, material misrepresentation, a substantial change in the risk, or a determination by the commissioner that continuation would violate the law.',
    'Notice of non-renewal will be sent to the {first Named Insured|Named Insured} and to the producer at least {sixty|seventy-five} days before the expiration date, with the reason stated in {plain words|terms that a layman can follow}.',
  ],
  [
    'REIMBURSEMENT OF DEPOSITIONS AND ATTENDANCE',
    'At the Insurer’s request an Insured will attend hearings, {depositions|mediations} and trials. The Insurer will reimburse {$350|$500} for each day or part of a day of attendance, up to {$5,000|$10,000} for each Claim, and the Retention does not apply.',
  ],
]; // prettier-ignore
