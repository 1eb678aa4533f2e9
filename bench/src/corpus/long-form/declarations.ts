/** The first pages: what the carrier fills in for this insured, and what it tells everyone. */
export const DECLARATIONS = `@CARRIER {Specialty Insurance Company|Casualty Company|Insurance Company}
TECHNOLOGY, CYBER AND MEDIA LIABILITY POLICY

DECLARATIONS

Item 1. Named Insured: @INSURED Systems LLC
Item 2. Mailing Address: {410 Foundry Street|77 Canal Row|1200 Prospect Avenue}, Suite {200|310|415}
Item 3. Policy Period: From 01/01/2026 to 01/01/2027, 12:01 a.m. at the address in Item 2
Item 4. Retroactive Date: Coverage Part A: Full prior acts. Coverage Part B: Full prior acts. Coverage Part C: 01/01/2021
Item 5. Limits of Liability and Retentions

• Coverage Part A, Technology Professional Liability: {$2,000,000|$3,000,000|$5,000,000} each Claim, in excess of a Retention of {$10,000|$25,000}
• Coverage Part B, Privacy and Network Security Liability: {$2,000,000|$3,000,000} each Claim, in excess of a Retention of {$10,000|$25,000}
• Coverage Part C, Media Liability: {$1,000,000|$2,000,000} each Claim, in excess of a Retention of $10,000
• Coverage Part D, First-Party Event Costs: {$500,000|$1,000,000} each Event, in excess of a Retention of {$10,000|$15,000}
• Policy aggregate limit for all Coverage Parts: {$3,000,000|$5,000,000}

Item 6. Premium: {$18,420|$23,775|$31,160}, plus surplus lines tax and stamping fee where they apply
Item 7. Notice of a Claim or an Event: @CARRIER Claims Department, Post Office Box {1150|2204|870}
Item 8. Producer: @BROKERS Risk Advisors

These Declarations, the policy form, the Application and the endorsements attached at issue are the whole contract between the Named Insured and the Insurer.
`;

export const NOTICES: readonly string[] = [
  'NOTICE TO POLICYHOLDERS. {Coverage Parts A, B and C are|Parts A, B and C of this policy are} written on a claims-made and reported basis. They apply only to Claims first made against the Insured during the Policy Period or an Extended Reporting Period, if one applies, and reported to the Insurer as the Conditions require.',
  'Defense Costs {reduce|are part of and erode} the Limits of Liability and are subject to the Retention. The Insurer has no duty to defend or to pay after the applicable Limit of Liability has been {used up|exhausted by payment} .',
  'Words and phrases that begin with capital letters have the special meaning set out in the Definitions, whether they stand in the singular or in the plural. Headings are for reference {only|alone} and do not change the meaning of any provision.',
  '{Various provisions of this policy restrict the insurance.|Some provisions of this policy limit what the Insurer pays.} Please read the entire policy carefully to determine rights, duties and what is and is not insured. Please speak with the producer named in Item 8 about anything that is unclear.',
  'In consideration of the payment of the premium, in reliance on the statements in the Application and subject to the Declarations and all terms of this policy, the Insurer and the Named Insured agree as follows.',
];
