const OUT_OF =
  '{arising out of|based upon, arising out of or attributable to|arising directly or indirectly from|in any way involving}';
const WHETHER =
  '{, whether or not the Insured knew of it|, regardless of any other cause that contributed to it|, however caused|}';

/** Exclusions of the whole policy. A form repeats some of them, otherwise worded, in its coverage parts. */
export const GENERAL_EXCLUSIONS: readonly string[] = [
  `${OUT_OF} any intentional, dishonest, fraudulent or criminal act, or any {intentional or unauthorized|knowing and unauthorized} entry into the systems of another, committed by or with the consent of the Control Group; this exclusion does not apply to {testing that the owner of the systems has authorized in writing before it begins|security testing authorized in writing by the owner of the systems}`,
  `${OUT_OF} Bodily Injury; this exclusion does not apply to {mental anguish|emotional distress} that results from a Privacy Wrongful Act`,
  `${OUT_OF} Property Damage${WHETHER}`,
  `${OUT_OF} any profit, remuneration or advantage to which {any Insured was not legally entitled|the Insured had no legal right}, if a final adjudication in the underlying action establishes it`,
  `${OUT_OF} the insolvency, {bankruptcy or receivership|liquidation or Financial Impairment} of any Insured or of any person that owes money to an Insured`,
  `${OUT_OF} the discharge, dispersal, release or escape of Pollutants, or any {direction or request|demand, order or request} to test for, monitor, clean up or remove them`,
  `${OUT_OF} war, invasion, {hostilities|warlike operations}, civil war, rebellion, revolution, insurrection or {military or usurped power|the seizure of power by force}`,
  `${OUT_OF} nuclear reaction, radiation or {radioactive contamination|the hazardous properties of nuclear material}, however it comes about`,
  `${OUT_OF} fire, smoke, explosion, lightning, wind, {water, flood|flood, tidal wave}, earthquake, volcanic eruption or any other natural event`,
  `${OUT_OF} the failure or interruption of {electrical power, gas, water or telephone|the public supply of electricity, gas, water or telephone}, unless the supply was under the operational control of the Insured`,
  `${OUT_OF} an actual or alleged violation of the securities laws of {the United States or of any state|any jurisdiction}, or the purchase or sale of, or an offer to buy or sell, {securities|any share or note}`,
  `${OUT_OF} the Employee Retirement Income Security Act of 1974 or {any similar statute|a like law of any state} about pension, profit-sharing or welfare plans`,
  `${OUT_OF} actual or alleged {employment practices|wrongful dismissal, harassment or discrimination} in respect of any Employee or applicant for employment`,
  `${OUT_OF} an obligation under a workers’ compensation, {unemployment or disability benefits|disability benefits or similar} law`,
  `${OUT_OF} actual or alleged unfair competition, {restraint of trade|price fixing}, deceptive trade practices or violation of antitrust law`,
  `${OUT_OF} infringement or misappropriation of a patent or of a trade secret${WHETHER}`,
  `${OUT_OF} unsolicited {telephone calls, faxes or text messages|communications}, or any statute that restricts their sending`,
  `${OUT_OF} liability assumed under a contract, except to the extent that {the Insured would have been liable without it|liability would have attached in its absence}`,
  `${OUT_OF} any express {warranty or guarantee|guarantee of result}, any estimate of cost, or the failure to complete work by a {promised date|date that was agreed}`,
  `${OUT_OF} any act, fact or circumstance of which a member of the Control Group knew before {the inception of the first policy that the Insurer issued|the continuity date} and which could {reasonably have been expected|have been foreseen} to give rise to a Claim`,
  `${OUT_OF} any matter that was the subject of notice under {a prior policy|any policy in force before the Policy Period}, or of litigation that was pending before the inception date`,
  'by or on behalf of any Insured against another Insured, {except|other than} a Claim by an Employee whose Personal Information was disclosed',
  'by an entity that {wholly or partly owns, operates or manages an Insured|an Insured owns, operates, manages or controls}, or in which an Insured has an ownership interest above {fifteen|twenty} percent',
  'for the return, reduction or {restitution|refund} of fees, commissions, royalties or charges, or for the cost of {correcting or performing again|re-performing} any work',
  'for fines, penalties, taxes, or the {multiple part of any multiplied|trebled portion of} award, except as Coverage Part B expressly provides',
  'for liquidated damages, service credits or {contractual penalties|penalties of any kind under a contract}, to the extent that they exceed what the Insured would owe without the agreement',
  `${OUT_OF} gaming, lotteries, {prizes, coupons or games of chance|contests or promotional games}, or the failure to pay a prize in full`,
  `${OUT_OF} the recall, {withdrawal, inspection or replacement|inspection, adjustment or disposal} of a product, or of property of which it forms part, because of a known or suspected defect`,
  `${OUT_OF} the wear and tear, gradual {deterioration or obsolescence|deterioration, corrosion or lack of maintenance} of the Insured’s own property`,
  `${OUT_OF} seizure, confiscation or {nationalization|expropriation} by order of any governmental or public authority`,
  `${OUT_OF} the performance of the duties of an {attorney, accountant, architect or physician|attorney, insurance agent, real estate broker or physician}, or of a fiduciary`,
  `${OUT_OF} asbestos, silica, lead, {fungi or bacteria|mold or bacteria}, or materials that contain them, in whatever form or quantity`,
]; // prettier-ignore

/** Exclusions that a coverage part adds for itself. */
export const PART_EXCLUSIONS: readonly string[] = [
  `${OUT_OF} acts committed before the Retroactive Date of this Coverage Part, or after {the Insured ceased to be a Subsidiary|an entity ceased to be a Subsidiary}`,
  `${OUT_OF} matters to which another Coverage Part applies, or would apply {but for the exhaustion of its limit|if its limit had not been used up}`,
  `${OUT_OF} the gathering of Personal Information {without the consent that the law requires|in violation of a statute}, or the failure to honor a request that it be deleted`,
  `${OUT_OF} the {inaccurate, inadequate or incomplete description of the price|description of the price} of the Insured’s own goods or of its own fees`,
  `${OUT_OF} a dispute over the ownership of, or {rights in|compensation for}, material that an independent contractor or former Employee supplied`,
  'for the cost of {complying with an injunction|non-monetary relief}, including the cost of withdrawing or correcting published material',
  `${OUT_OF} any demand by a {performing rights society|licensing organization} for unpaid royalties or license fees`,
  `${OUT_OF} bills of exchange, {virtual currency|digital currency} or other instruments whose value is not fixed by law`,
]; // prettier-ignore

/** What long forms add behind an exclusion. */
export const EXCLUSION_TAILS: readonly string[] = [
  '. {It is for the Insurer to prove|The Insurer bears the burden of proving} that this exclusion applies',
  '. The conduct of one Insured is not imputed to another for the purposes of this exclusion{, save as the Conditions provide|}',
  '. The Insurer will nevertheless {advance|pay} Defense Costs {until the facts have been established by a final adjudication|up to a sublimit of $50,000}, and may {recover|reclaim} them afterwards',
  '',
];
