/** A coverage part: what it grants and the exclusions of its own. */
export interface CoveragePart {
  readonly heading: string;
  readonly agreements: readonly string[];
}

const PAY =
  '{The Insurer shall pay on behalf of the Insured|The Insurer will pay on the Insured’s behalf} Damages and Defense Costs in excess of the Retention that the Insured becomes legally obligated to pay because of a Claim first made against the Insured during the Policy Period';

export const COVERAGE_PARTS: readonly CoveragePart[] = [
  {
    heading: 'COVERAGE PART A - TECHNOLOGY PROFESSIONAL LIABILITY',
    agreements: [
      `Professional Liability. ${PAY} for a Wrongful Act in the performance of Professional Services, or in the failure to perform them, committed on or after the Retroactive Date and before the end of the Policy Period.`,
      'Defense. The Insurer has the right and the duty to defend any Claim to which this Coverage Part applies, even if its allegations are {groundless, false or fraudulent|without merit}. The Insurer selects counsel after consultation with the Named Insured and may investigate and, with the consent of the Named Insured, settle a Claim as it {deems expedient|considers appropriate}.',
      'Disciplinary Proceedings. The Insurer will reimburse reasonable fees of counsel, up to {$25,000|$50,000} in the aggregate, for the response to a disciplinary proceeding before a licensing board that arises out of the conduct of an Insured in the ordinary course of business.',
    ],
  },
  {
    heading: 'COVERAGE PART B - PRIVACY AND NETWORK SECURITY LIABILITY',
    agreements: [
      `Privacy Liability. ${PAY} for a Privacy Wrongful Act, that is the loss, theft or unauthorized disclosure of Personal Information in the care, custody or control of the Insured.`,
      `Regulatory Proceedings. {The Insurer shall pay|The Insurer will pay} Defense Costs, and Regulatory Penalties where the law permits their insurance, in excess of the Retention because of a Regulatory Proceeding first brought during the Policy Period for a Privacy Wrongful Act.`,
      `Assessments. The Insurer will reimburse {contractual assessments|contractual fines and assessments} that an acquiring bank imposes under a merchant agreement because of an actual or suspected compromise of account data held by the Insured.`,
    ],
  },
  {
    heading: 'COVERAGE PART C - MEDIA LIABILITY',
    agreements: [
      `Media Liability. ${PAY} for a Media Wrongful Act, that is {libel, slander, disparagement or invasion of privacy|defamation, product disparagement or infringement of a title or slogan} in the content that the Insured publishes about its own business.`,
    ],
  },
  {
    heading: 'COVERAGE PART D - FIRST-PARTY EVENT COSTS',
    agreements: [
      'Event Costs. The Insurer will reimburse the Named Insured for the reasonable and necessary expense, incurred with the prior consent of the Insurer within {one year|twelve months} of discovery, to respond to an Event that affects the Insured’s own records, including the fees of counsel, of a public relations adviser and of a provider of notification to affected persons.',
      'Business Income. The Insurer will pay the Named Insured’s Income Loss and Extra Expense during the Period of Restoration that result directly from the interruption of the Insured’s own operations by an Event, after a Waiting Period of {eight|ten|twelve} hours.',
      'Extortion Threats. The Insurer will reimburse Extortion Expense that the Named Insured incurs, with the Insurer’s prior consent, in answer to a credible threat against the Insured’s own records. The Named Insured shall make every reasonable effort to report the threat to {law enforcement|the authorities}.',
      'Restoration. The Insurer will reimburse the reasonable expense to recreate the Insured’s own electronic records from {the latest copies|paper originals and the latest copies} after an Event, but not to improve them beyond the state in which they stood before.',
      'Funds Transfer. The Insurer will pay for the loss of the Insured’s own money that a third party obtains by {an instruction that purports to come from an Executive|a fraudulent written instruction}, if the instruction was verified by a call to a number known before it arrived.',
    ],
  },
];
