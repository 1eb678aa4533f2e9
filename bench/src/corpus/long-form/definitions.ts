import { MORE_MEANINGS } from './more-definitions.js';

/** Terms and their meanings. The definition of the services stands among them. */
export const SERVICES_DEFINITION = `“Professional Services” means {information technology services|technology services} performed for others for a fee by or on behalf of the Insured, {including but not limited to|including without limitation}:
(a) help desk and end-user support, on site or by remote means;
(b) monitoring, patching and {maintenance|management} of servers, workstations and other devices;
(c) design, configuration and administration of {local and wide-area networks|wired and wireless networks};
(d) {data backup and disaster recovery|backup and recovery of data};
(e) administration of cloud tenants and subscriptions, and cloud hosting;
(f) information technology consulting and {project management|the management of technology projects};
(g) {software development and systems integration|custom software development};
(h) installation and repair of computer hardware; and
(i) website design and {website hosting|the hosting of websites}.
Professional Services does not include {the sale or supply of any product|the manufacture or sale of goods}, or services performed for an enterprise in which an Insured holds more than {ten|fifteen|twenty-five} percent of the equity.`;

const MEANINGS: Readonly<Record<string, string>> = {
  'Affected Person': 'means any natural person whose Personal Information {was or is reasonably believed to have been|was, or may reasonably be thought to have been,} disclosed because of an Event',
  Application: 'means the {signed application|signed proposal}, including all {attachments|statements, warranties and materials submitted with it}, for this policy or for any policy of which this policy is a {renewal|direct or indirect renewal or replacement}',
  'Bodily Injury': 'means physical injury, sickness, disease or death of a natural person and, {where it results from these|if arising out of the foregoing}, mental anguish, emotional distress, pain and suffering or shock',
  Claim: 'means a written demand for monetary or non-monetary relief, a civil proceeding begun by the service of a {complaint or similar pleading|summons, complaint or notice of charges}, an arbitration or other alternative dispute resolution proceeding, or a written request to toll or waive a statute of limitations',
  'Control Group': 'means the {chief executive, the chief financial officer and the general counsel|president, the general counsel and the risk manager} of the Named Insured, or any person in a position of the same kind under another title',
  Damages: 'means a monetary judgment, award or settlement, including prejudgment and postjudgment interest, and punitive damages where they are insurable under the law {most favorable to their insurability|of the jurisdiction that most favors the Insured}',
  'Defense Costs': 'means reasonable and necessary fees and expenses {incurred by the Insurer or with its prior written consent|to which the Insurer has consented} in the investigation, defense, appeal or settlement of a Claim, but not the salaries or overhead of any Insured',
  Employee: 'means a natural person whose labor or service is {engaged and directed by|under the direction and control of} the Named Insured, whether full-time, part-time, seasonal or temporary, and includes a volunteer and an intern',
  Endorsement: 'means a document that {the Insurer issues|is issued by the Insurer and signed by its authorized representative} to change the terms of this policy after or at its inception',
  'Enforcement Body': 'means any {federal, state, local or foreign|national, state or municipal} authority that is empowered to investigate or to enforce a statute for the protection of Personal Information',
  Event: 'means an actual or reasonably suspected {unauthorized entry to|theft of or unauthorized disclosure from} the Insured’s own records, first discovered by a member of the Control Group during the Policy Period',
  Executive: 'means a duly elected or appointed director, officer, manager, member of a board of managers, {trustee or governor|general partner or in-house counsel} of the Named Insured or a Subsidiary',
  'Extended Reporting Period': 'means the time after the end of the Policy Period during which Claims may be reported under the {Condition of that name|provisions headed Extended Reporting Periods}',
  'Extortion Expense': 'means money or {other consideration|property of value} surrendered with the Insurer’s prior written consent to end a credible threat, and the reasonable fees of an independent adviser whom the Insurer has approved',
  'Extra Expense': 'means reasonable expense beyond {the normal cost of operations|what operations would have cost in any case} that the Named Insured incurs during the Period of Restoration in order to shorten it',
  'Financial Impairment': 'means the {appointment of a receiver, conservator or trustee|taking of possession by a receiver, liquidator or trustee} over the Named Insured, or the Named Insured becoming a debtor in possession',
  'Income Loss': 'means net profit before taxes that would have been earned, plus normal operating expenses that must continue, {less any sums made up later|reduced by revenue that was only postponed}, as an independent accountant determines it',
  Insured: 'means the Named Insured, any Subsidiary, any past, present or future Executive or Employee {acting within the scope of their duties|in their capacity as such}, and any independent contractor while performing services on behalf of the Named Insured under a written contract',
  'Interrelated Acts': 'means acts, errors, omissions or events that have as a common nexus any {fact, circumstance, situation or cause|fact, transaction, event or series of causally connected facts}, whether logically or causally connected',
  'Limit of Liability': 'means the amount {stated in Item 5 of the Declarations|set against the Coverage Part in Item 5}, which is the most that the Insurer will pay whatever the number of Insureds, Claims or claimants',
  'Media Wrongful Act': 'means {a negligent publication|an act, error or omission in the publication} of the Insured’s own advertising or press material, in print or in electronic form',
  'Named Insured': 'means the organization in Item 1 of the Declarations, and {no other organization unless it is added by Endorsement|such other organizations as an Endorsement adds}',
  'Period of Restoration': 'means the time that begins {when the Waiting Period ends|after the Waiting Period} and ends when operations are, or with due diligence would have been, restored, but in no event more than {ninety|one hundred twenty} days later',
  'Personal Information': 'means a natural person’s name {together with|in combination with} a social security number, a driver’s license number, an account number with its password, or other information that is not public and that a statute protects',
  'Policy Period': 'means the time from the inception date in Item 3 of the Declarations to the {earlier of the expiration date and the date of cancellation|expiration date or earlier date of termination}',
  Pollutants: 'means any solid, liquid, gaseous or thermal irritant or contaminant, including {smoke, vapor, soot, fumes, acids, alkalis and waste|smoke, mold, spores, fungi, chemicals and noise}',
  'Predecessor Firm': 'means an entity {of whose financial assets and liabilities the Named Insured is the majority successor|whose business the Named Insured took over in full} before the inception of this policy and which is disclosed in the Application',
  'Privacy Wrongful Act': 'means a negligent {failure to safeguard|act or omission that results in the loss of} Personal Information that the Insured holds about its own employees or customers',
  'Property Damage': 'means injury to or destruction of {tangible property|real or tangible personal property}, including its loss of use, whether or not it is physically injured',
  'Regulatory Penalties': 'means civil fines that an Enforcement Body imposes {and that are insurable under applicable law|to the extent that the law does not forbid their insurance}, and sums deposited in a fund for the redress of consumers',
  'Regulatory Proceeding': 'means a written request for information, a civil investigative demand or a {civil or administrative|formal administrative} proceeding by or on behalf of an Enforcement Body',
  Retention: 'means the amount in Item 5 that the Named Insured {bears uninsured at its own risk|must pay before the Insurer’s obligation begins}, for each Claim or Event and for all that arise out of Interrelated Acts',
  'Retroactive Date': 'means the date {set against the Coverage Part in Item 4|in Item 4 of the Declarations}; an act committed before that date, or interrelated with one that was, is not insured',
  Subsidiary: 'means any entity in which the Named Insured holds, {directly or through others|directly or indirectly}, more than fifty percent of the voting rights on or before the inception of the Policy Period',
  'Waiting Period': 'means the number of {consecutive hours|hours without interruption} that must pass after an interruption begins before Income Loss is counted',
  'Wrongful Act': 'means an actual or alleged {negligent act, error, omission, misstatement or breach of duty|negligent act, error or omission, or negligent misrepresentation} in Professional Services by the Insured or by a person for whom the Insured is legally liable',
}; // prettier-ignore

/** What a long form adds behind a meaning. */
const TAILS: readonly string[] = [
  ' It is determined {at the time of the loss|as of the date on which the Claim is first made} and {without regard to|irrespective of} any later change of {ownership|control|circumstances}.',
  ' The term {includes the plural|is to be read in the singular and in the plural} and applies {to each Coverage Part alike|across all Coverage Parts, unless a Coverage Part says otherwise}.',
  ' It does not include {matters that are uninsurable under the law that governs this policy|taxes, the return of consideration, or sums for which no Insured is liable}.',
  ' Where the {parties|Named Insured and the Insurer} disagree about it, the {Condition headed Disputes|provision on the resolution of disputes} applies.',
  '', '',
]; // prettier-ignore

/** Every definition as a template, in alphabetical order as forms print them. */
export function definitions(): string[] {
  const others = Object.entries({ ...MEANINGS, ...MORE_MEANINGS }).map(([term, meaning], i) => ({
    term,
    text: `“${term}” ${meaning}.${TAILS[i % TAILS.length]}`,
  }));
  const all = [...others, { term: 'Professional Services', text: SERVICES_DEFINITION }];
  return all.sort((a, b) => a.term.localeCompare(b.term)).map(({ text }) => text);
}
