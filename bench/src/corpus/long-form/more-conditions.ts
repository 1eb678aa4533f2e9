/** The rest of the conditions: evidence, money and program matters. */
export const MORE_CONDITIONS: readonly (readonly [heading: string, ...paragraphs: string[]])[] = [
  [
    'Preservation of Evidence',
    'After notice of a Claim or an Event the Insured shall preserve {records, correspondence and devices|documents and records in whatever form} that may bear on its cause or its amount, and shall suspend the routine destruction of records. The Insurer may copy them at {its own expense|the place where they are kept}. Destruction by an Employee who did not know of the notice does not prejudice the Insured.',
  ],
  [
    'Panel of Counsel and Vendors',
    'Event Costs are reimbursed for firms on the Insurer’s panel, {as published on the inception date|a list of which is available on request}. A firm that is not on the panel may be engaged with prior written consent, at rates that do not exceed {those of the panel|what the Insurer pays for like work in the same city}. The choice of a firm is the Named Insured’s, and the Insurer is not answerable for its work.',
  ],
  [
    'Currency and Exchange',
    'Premium, limits, retentions and sums payable are stated in United States dollars. Where judgment is rendered, settlement denominated or expense incurred in {another currency|the currency of another country}, payment is made at the rate published in {the financial press|the Wall Street press} on the date on which the judgment became final, the amount was agreed, or the expense fell due.',
  ],
  [
    'Interests of Lenders',
    'A lender whose interest is noted by Endorsement is entitled to notice of cancellation as the Named Insured is, but to {no greater right|no better right} than the Named Insured has. Payment to the Named Insured and the lender {jointly|by a check payable to both} discharges the Insurer in full.',
  ],
  [
    'Recoveries',
    'Sums recovered from any source after payment, less the cost of recovery, are distributed first to whoever bore loss above the limit, then to {the Insurer, to the extent of its payment|the Insurer up to what it paid}, then to the Named Insured for its Retention. Recovery from {insurance, reinsurance or indemnity taken for the benefit of the Insurer|reinsurance} is not counted.',
  ],
  [
    'Joint Ventures',
    'Where an Insured takes part in a joint venture, this policy applies to {that Insured’s own acts only|the liability of that Insured alone} and in the proportion of its share. It does not apply to the venture itself, to the other participants, or to sums that {they cannot pay|the Insured pays in their stead}, unless the venture is named in the Declarations.',
  ],
  [
    'Electronic Documents and Signatures',
    'Notices, consents and Endorsements may be given in electronic form to the Notice Address, and signatures made {by electronic means|through a service that records them} are as good as those in ink. A notice sent on a day that is not a business day, or after {five|six} in the afternoon at the address of the recipient, is received on the next business day.',
  ],
  [
    'Confidentiality',
    'Each party keeps in confidence {the terms of this policy and what it learns of the other’s affairs|what it learns of the other’s affairs through a Claim}, but may disclose it to reinsurers, auditors, regulators and counsel who are bound likewise, and where the law or a court requires. The Insured shall not reveal the {limits of this policy|existence and limits of this policy} to a claimant unless compelled.',
  ],
  [
    'No Benefit to Third Parties',
    'This policy is a contract between the Insurer and the Insureds only. {No bailee, carrier or certificate holder|Nobody else} derives a right from it, and an Insured may not, {without the Insurer’s consent|before a loss or after it}, make over to another the benefit of any payment.',
  ],
  [
    'Order of Payments',
    'If sums due at one time exceed what remains of the limit, the Insurer pays first {those for which natural persons are liable and are not indemnified|what is due for Insured natural persons}, then those of the Named Insured, and may {withhold the latter at the written request of the Named Insured|at the Named Insured’s written request delay the latter}. Nothing in this increases the limit.',
  ],
  [
    'Choice of Law',
    'The meaning, validity and operation of this policy are determined by the law of the state {of the Named Insured’s mailing address|named in Item 2}, without regard to rules that would lead to another law. {The rule that doubts are resolved against the drafter applies|Both parties have had the advice of counsel}, and headings are no aid to its construction.',
  ],
  [
    'Policy Changes',
    'A change of terms is made only by an Endorsement that the Insurer issues and, where it restricts coverage, that the Named Insured {has signed|has accepted in writing}. Editions of this form that broaden coverage without additional premium, and that the Insurer files {within forty-five days before or during the Policy Period|during the Policy Period}, apply from the day on which they take effect in the state of issue.',
  ],
]; // prettier-ignore
