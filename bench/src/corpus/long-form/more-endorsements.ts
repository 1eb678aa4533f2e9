/** The rest of the endorsements: program, state and premium matters. */
export const MORE_ENDORSEMENTS: readonly (readonly [title: string, ...paragraphs: string[]])[] = [
  [
    'CALIFORNIA CHANGES',
    'If this policy has been in effect for more than sixty days, or is a renewal, the Insurer may not cancel it unless the cancellation is based on one or more of these: non-payment of premium; a judgment or administrative tribunal has determined that the Named Insured committed {fraud or a material misrepresentation|an act that materially increases a hazard insured against}; discovery of willful or grossly negligent acts that increase the risk; failure to implement reasonable loss control requirements that were a condition of issue; a determination by the commissioner that the loss of reinsurance would threaten solvency; or a change that {makes the risk substantially different|was not within the contemplation of the parties}.',
    'The notice will state the effective date of, and the reason for, the cancellation. It will be mailed or delivered to the Named Insured at the address in Item 2 and to the producer of record at least {thirty|sixty} days before it takes effect, or ten days in the event of {non-payment|fraud or non-payment}.',
    'If the Insurer decides not to renew, it will give notice not more than one hundred twenty and not less than sixty days before the end of the Policy Period. It need not do so if the transfer or renewal is {without change in terms or rate to an affiliated insurer|with an insurer of the same group}, if the Named Insured has obtained other coverage, or if the policy was issued for ninety days or fewer.',
  ],
  [
    'NEW YORK CHANGES',
    'With respect to Extended Reporting Periods, on termination of coverage for any reason an automatic period of sixty days applies, and the Insurer will advise the Named Insured in writing within {thirty|twenty-one} days of {its right to buy|the availability of} an additional period, of its premium and of the importance of buying it. The aggregate limit for the additional period equals the greater of what remains at termination and half of the aggregate at inception.',
    'Failure to give notice within the time prescribed does not invalidate a Claim if it is shown {not to have been reasonably possible to do so and that it was given as soon as was reasonably possible|that the delay did not prejudice the Insurer}. The Insurer may deny for late notice only where its ability to investigate or defend has been materially impaired.',
    'The law and the courts of the state govern this endorsement. The premium charged for it is {included|$0}; rates are exempt from filing where the insured meets the requirements for large commercial risks.',
  ],
  [
    'TEXAS CHANGES',
    'A provision of this policy that shortens the time within which notice must be given is extended so that notice within {ninety-one days|the longest period that the law permits} is timely if the delay did no harm. The Insurer will acknowledge receipt within fifteen days, begin its investigation, and request all items, statements and forms that it reasonably believes to be required.',
    'It will notify the claimant in writing of acceptance or rejection within fifteen business days of receiving {all that it requested|the last item requested}, state the reasons for a rejection, and pay within five business days after notice of payment. Where it cannot decide in that time it will say why, and will decide {within forty-five days|not later than the forty-fifth day} thereafter.',
  ],
  [
    'FLORIDA CHANGES',
    'The civil remedy notice that a statute requires must be given in the form set by the department. The Insurer has sixty days from its filing to {pay the sum claimed or correct the circumstances|cure what it states}. The interest on a judgment runs from {its entry|the date of the judgment} and is paid in addition to the limit on the share that the Insurer has not paid, offered or deposited.',
    'An Insured who disputes the amount of a loss may ask for mediation at the Insurer’s expense before appraisal. {Neither party is bound|No party is bound} by what is said in it, save by an agreement signed at its end that is not rescinded within three business days.',
  ],
  [
    'PREMIUM PAYMENT PLAN',
    'The annual premium is payable in {four|two|three} installments, of which the first falls due at inception and the others at equal intervals. An installment not received within {fifteen|twenty} days of the due date entitles the Insurer to cancel in accordance with the Condition on cancellation; acceptance of a late payment is {not a waiver|no waiver} for the installments that follow. The premium is fully earned upon payment of a sum equal to the Limit of Liability.',
  ],
  [
    'QUOTA SHARE PARTICIPATION',
    'The Insurer bears {fifty|sixty|thirty-five} percent, severally and not jointly, of every sum that becomes payable under this policy as if it were the only insurer. The Lead Insurer appoints counsel, adjusts losses and agrees settlements with the Insured, and the Insurer will follow it {in good faith|in every respect}, except in payments made without liability and in changes that {increase the period, the limits or the scope|alter the premium or the scope}.',
    'The failure of another participant to pay, for whatever reason, including insolvency, does not increase the share of the Insurer, and the Insured {bears that share|is regarded as its own insurer for it}.',
  ],
  [
    'MINIMUM EARNED PREMIUM',
    'If this policy is cancelled at the request of the Named Insured, at least {twenty-five|thirty-five} percent of the premium is earned, {whatever the time on risk|regardless of the term for which it was in force}. The fee of the surplus lines broker, the stamping fee and inspection charges are earned in full at inception.',
  ],
  [
    'ADVANCEMENT',
    'Pending the final disposition of a dispute over allocation the Insurer will advance, {on a current basis|at least every ninety days}, the Defense Costs that it believes to be due, subject to an undertaking by the Insured to repay what is later found not to be. An advance is no admission. Invoices shall be rendered in the form of the {guidelines for counsel|litigation guidelines} that were made available to the Named Insured, and {charges for clerical work, for travel time and for conferences among more than two attorneys are not reimbursed|overhead and clerical charges are not reimbursed}.',
  ],
  [
    'DEPENDENT ENTITIES',
    'Income Loss is extended, subject to a sublimit of {$100,000|$150,000|$250,000}, to an interruption of the Named Insured’s own operations that results from an Event at {an entity scheduled below|an entity on which those operations depend and with which it has a written contract}. A waiting period of {twenty-four|eighteen} hours applies. No payment is made for interruption at a utility, an internet exchange, a securities market, or an operator of {satellites or cables|satellites} on which the public at large depends.',
  ],
  [
    'CRIMINAL REWARD',
    'The Insurer will pay, at its discretion, up to {$25,000|$50,000} for information that leads to the arrest and conviction of a person who commits or attempts an illegal act related to a loss under Coverage Part D. An Insured, its auditors, an adviser engaged under this policy, and the families of these are {not eligible|excluded from it}. The information must be given {before the end of the Policy Period|within six months of the end of the Policy Period}.',
  ],
  [
    'CHANGE OF RETENTION FOR CERTAIN CLASSES',
    'The Retention for Claims made by or on behalf of more than {ten|twenty-five} claimants in one proceeding is {twice|three times} that in Item 5. Where a Claim falls into this class only after an amendment of the pleadings, the higher Retention applies from the date of the amendment, and sums that the Insurer paid before are {not recalled|left as they stand}.',
  ],
  [
    'LOSS CONTROL SERVICES',
    'For as long as this policy is in force the Named Insured has access to the Insurer’s portal, {in which model policies, checklists and recorded lectures are provided|with its library and its telephone line for questions of law}. Use is voluntary. Neither the Insurer nor its vendors undertake that the material is complete or suitable, and {no advice is given through it|nothing in it is legal advice}. The Insurer may replace or withdraw the portal on thirty days’ notice.',
  ],
]; // prettier-ignore
