const DAYS = '{thirty|forty-five|sixty|ninety}';
const SOON = '{as soon as practicable|without delay|promptly}';
const WRITTEN = '{in writing|by written notice|in writing, with full particulars,}';

/** Conditions: a heading, and paragraphs as long forms write them. */
export const CONDITIONS: readonly (readonly [heading: string, ...paragraphs: string[]])[] = [
  [
    'Notice of Claims',
    `As a condition precedent to coverage, the Insured shall notify the Insurer ${WRITTEN} of any Claim ${SOON} after a member of the Control Group first becomes aware of it, but in no event later than ${DAYS} days after the end of the Policy Period.`,
    'Notice shall include {the names of the claimants, the nature of the alleged act and the sums demanded|a copy of the demand, how and when it was received, and the injury or loss alleged}. Notice to the producer is not notice to the Insurer.',
  ],
  [
    'Notice of Circumstances',
    `If during the Policy Period the Insured becomes aware of circumstances that {could reasonably be expected to|may} give rise to a Claim and notifies the Insurer ${WRITTEN} of the act, the persons involved and the consequences that may follow, a Claim later made from those circumstances is treated as made {when the notice was received|at the time of the notice}.`,
  ],
  [
    'Notice of Events',
    `The Named Insured shall report an Event ${SOON} by {telephone to the number|electronic mail to the address} in Item 7 and confirm it ${WRITTEN} within ${DAYS} days. Expense incurred before the report is not reimbursed, except what was {unavoidable in the first hours|needed at once to preserve life or evidence}.`,
    'Within {sixty|ninety|one hundred twenty} days of the Insurer’s request the Named Insured shall submit a sworn proof of loss that states the time, place and cause, the interest of the Insured and of all others, and {the detail of every sum claimed|how each amount was calculated}.',
  ],
  [
    'Defense and Settlement',
    'The Insured shall not {admit or assume liability, settle any Claim or incur Defense Costs|make any payment, admit liability or enter into a settlement} without the prior written consent of the Insurer, which shall not be unreasonably withheld.',
    'If the Named Insured refuses a settlement that the Insurer recommends and the claimant would accept, the Insurer’s liability is limited to {the sum for which the Claim could have been settled|the amount of that settlement}, the Defense Costs up to the refusal, and {fifty|seventy|eighty} percent of what is incurred after it.',
  ],
  [
    'Cooperation',
    `The Insured shall cooperate with the Insurer in the investigation, defense and settlement of any Claim, {submit to examination under oath|attend hearings and depositions}, ${SOON} forward every paper received, and do nothing to prejudice the Insurer’s rights. Cooperation is at the Insured’s own expense unless this policy says otherwise.`,
  ],
  [
    'Limits of Liability',
    'The limit set against each Coverage Part is the most that the Insurer pays for each Claim or Event under it. {All Claims that arise out of Interrelated Acts are one Claim|Claims from Interrelated Acts are treated as one}, made when the first of them was made.',
    'The policy aggregate in Item 5 is the most that the Insurer pays under all Coverage Parts together, {whatever the number of Insureds, Claims, claimants or Events|regardless of how many Insureds, claimants or Coverage Parts are involved}. Sublimits are part of, and not in addition to, the limit to which they belong.',
  ],
  [
    'Retentions',
    'The Insurer pays only what exceeds the Retention. Where more than one Retention applies to the same Claim, {the largest of them applies|only the highest one is borne}. If the Insurer advances a sum within the Retention the Named Insured shall repay it within {fifteen|thirty} days of demand.',
    'If the Insured and the Insurer agree to resolve a Claim by mediation within {one year|six months} of its report, the Retention is reduced by {half|one third}, subject to a maximum reduction of {$25,000|$50,000}.',
  ],
  [
    'Extended Reporting Periods',
    `If this policy is cancelled or not renewed for a reason other than non-payment of premium, an automatic Extended Reporting Period of ${DAYS} days applies at no charge to Claims for acts committed before the end of the Policy Period.`,
    'The Named Insured may buy a longer one of {one, two or three years|twelve, twenty-four or thirty-six months} for {75, 125 and 150|100, 150 and 185} percent of the annual premium, by a written request within {thirty|sixty} days of the end of the Policy Period. It does not reinstate or increase any limit, and the premium is fully earned at its inception.',
  ],
  [
    'Allocation',
    'If a Claim includes both matters to which this policy applies and matters to which it does not, the Insured and the Insurer shall use their best efforts to agree on a {fair and proper|just} allocation that takes into account the relative legal and financial exposures. Defense Costs of a Claim that the Insurer defends are {paid in full|not allocated}.',
  ],
  [
    'Other Insurance',
    'This policy {applies in excess of|is excess over} any other valid and collectible insurance, whether primary, contributory, excess or contingent, unless that insurance is written {specifically as excess of|only as specific excess insurance over} the limits of this policy.',
  ],
  [
    'Subrogation',
    'Upon payment the Insurer is subrogated to all rights of recovery of the Insured. The Insured shall execute the papers required and do {everything necessary to secure such rights|nothing after the loss to prejudice them}. Sums recovered are applied first to {the expense of recovery|the costs of the proceeding}, then to the Insured’s payments above the limit, then to the Insurer, then to the Retention.',
  ],
  [
    'Changes in Exposure',
    'If during the Policy Period the Named Insured acquires an entity whose gross revenue exceeds {ten|fifteen|twenty} percent of its own, coverage for that entity applies for {sixty|ninety} days and thereafter only if the Insurer agrees by Endorsement and the additional premium is paid.',
    'If the Named Insured merges into another entity, {sells substantially all of its assets|or another acquires more than half of its voting rights}, this policy continues to the end of the Policy Period but only for acts committed before the transaction.',
  ],
  [
    'Representations and Severability',
    'The Insured agrees that the statements in the Application are {true, accurate and complete|its agreements and representations}, that they are material to the acceptance of the risk, and that this policy is issued in reliance upon them. The knowledge of one Insured is not imputed to {any other natural person|another Insured}, save that the knowledge of the Control Group is imputed to the Named Insured.',
  ],
  [
    'Cancellation and Non-Renewal',
    'The Named Insured may cancel this policy by {returning it|written notice that states when the cancellation is to take effect}. The Insurer may cancel it only for non-payment of premium, by notice of at least {ten|fifteen|twenty} days sent to the address in Item 2.',
    'If the Named Insured cancels, earned premium is computed {pro rata less ten percent|at the customary short rate}. Return premium need not be tendered for a cancellation to be effective, but is paid {as soon as practicable after it|within thirty days}.',
  ],
  [
    'Territory',
    'This policy applies to acts committed, Claims made and Events discovered {anywhere in the world|in any part of the world}, where the law permits. Sums are payable in the currency of the United States; another currency is converted at the rate of exchange published {on the date on which the sum falls due|on the day of the final judgment}.',
  ],
  [
    'Assignment',
    'No interest in this policy may be assigned without the written consent of the Insurer. If an Insured {dies or is adjudged incompetent|dies}, the policy applies to the legal representative as it would have applied to {that Insured|the Insured represented}.',
  ],
  [
    'Action against the Insurer',
    'No action lies against the Insurer unless, as a condition precedent, there has been full compliance with all terms of this policy and the amount of the obligation has been finally determined {by judgment after trial|by judgment} or by written agreement of the Insured, the claimant and the Insurer. Nobody may join the Insurer as a party to an action against an Insured.',
  ],
  [
    'Disputes',
    'A dispute about this policy {shall first|is to} be submitted to non-binding mediation administered by {a mediator whom both choose|an association of arbitrators}. If it is not resolved within {sixty|one hundred twenty} days either party may begin a proceeding, and no period of limitation runs meanwhile.',
  ],
  [
    'Inspection and Audit',
    'The Insurer may, but is not obliged to, inspect the operations and audit the books of the Named Insured at {any reasonable time|reasonable times} during the Policy Period and for {three years|one year} afterwards. Neither the right nor the making of an inspection is an undertaking that operations are safe, or comply with any law.',
  ],
  [
    'Spouses, Estates and Legal Representatives',
    'This policy extends to Claims against the lawful spouse or domestic partner of an insured natural person solely {because of that status|by reason of an ownership interest that the claimant seeks as recovery}, but not to any act of the spouse or partner.',
  ],
  [
    'Bankruptcy',
    'Bankruptcy or insolvency of an Insured or of its estate does not relieve the Insurer of its obligations. {The Insured and the Insurer waive and release any automatic stay|Each party waives the automatic stay} that may apply to the proceeds of this policy, and agree to cooperate to obtain relief from it.',
  ],
  [
    'Authorization of the Named Insured',
    'The Named Insured acts on behalf of all Insureds in {giving and receiving notice|every matter under this policy}, in paying premium and receiving return premium, in accepting Endorsements, and in {exercising or declining|the purchase of} an Extended Reporting Period.',
  ],
  [
    'Valuation',
    'Loss under Coverage Part D is {adjusted|valued} on the basis of the books of the Named Insured for the {twelve|twenty-four} months before the Event, with due regard to the season, to {trends of the business|the likely experience had no Event occurred}, and to sums that were or could have been saved.',
  ],
  [
    'Appraisal',
    'If the Named Insured and the Insurer disagree on the amount of a loss, each may demand an appraisal and shall select a competent and impartial appraiser within {twenty|thirty} days. The two appraisers select an umpire; {failing agreement|if they cannot agree within fifteen days} a court of record selects one. A decision agreed by any two binds both parties as to the amount alone.',
  ],
  [
    'Conformity to Law; Entire Agreement',
    'Terms of this policy that conflict with the law of the state of issue are amended to conform to it. This policy, with the Declarations, the Application and the Endorsements, {embodies all agreements|is the entire agreement} between the Insureds and the Insurer, and no notice to or knowledge of an agent {effects a waiver or a change|changes or waives any part of it}.',
  ],
]; // prettier-ignore
