/** Words that say how a line is billed. */
const PRICES =
  `per each ea monthly annual quarterly hour hourly day daily week weekly flat fixed fee price priced pricing cost rate rated billed billing prepaid
  retail msrp usd cad aud gbp eur nzd dollar euro pound cent minimum min max qty quantity count unit x recurring mrr arr nrc mrc otc upfront
  discount discounted term commit committed charge na nc tbd`.split(/\s+/);
/** Words that grade a line, or say next to nothing of its kind. A phrase may be read across them. */
const GRADES =
  `list pack one time once onetime ongoing promo special new legacy old grandfathered discontinued eol misc other various general standard basic premium pro
  professional plus lite essential essentials advanced advantage elite ultimate complete core gold silver bronze platinum diamond titanium tier tiered level
  gratis free donated unpaid volunteer volunteered complimentary courtesy goodwill pro bono donation charity nonprofit non profit club church school parish scout
  league association society hospice shelter rotary lions community sports sport village youth verein stichting ong asbl invoice extra improvement starter work job after
  bid quote sku item part no number id code ref internal external client customer business smb enterprise small medium large inc llc ltd
  addon option optional included add plan package offering solution t m tm tam ext int production up to from only via project block bucket
  retainer contract agreement sub unlimited emergency remote user seat service payg adhoc ad hoc onsite total care you can eat priority it we all any this that their its island islands crew`.split(
    /\s+/,
  );
const UNITS =
  `user users seat seats device endpoint server workstation mailbox month monthly annual hour day week site location employee head person license ext extension line
  page asset agent account tenant domain node unit each gb tb mb ip host vcpu cpu core instance incident ticket call session desktop pc laptop computer machine phone
  printer camera port drop circuit gateway firewall switch ap network project visit mile sub subscription person staff worker contact mo ep ws m u yr hr member node vm 100 sensor technician tech man quarter bed provider room store
  student clinic physician dentist practice office`.split(/\s+/);

const PRICE_WORDS: ReadonlySet<string> = new Set(PRICES);
const BILLING_WORDS: ReadonlySet<string> = new Set([...PRICES, ...GRADES]);
const UNIT_WORDS: ReadonlySet<string> = new Set(UNITS);
const QUANTITY =
  /^\d+(?:\.\d+)?(?:x\d+(?:\.\d+)?|k|m|g|gb|tb|mb|pb|hr|hrs|h|yr|yrs|mo|mos|min|mins|am|pm|d|w|day|days|pk|u|ft|in|th|st|nd|rd|pct|usd|seats?|users?|x|mbps|gbps)*$/;
const ZERO = 48;
const NINE = 57;
const GRADE = /^[lt]\d$/;

/** Whether the word says nothing about the kind of service: a number, a price, a grade, how it is billed. */
export function isNoise(word: string): boolean {
  return BILLING_WORDS.has(word) || isQuantity(word);
}

/** A number, with or without a unit: `10hr`, `4tb`, `8x5`, `l3`. */
export function isQuantity(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= ZERO && first <= NINE ? QUANTITY.test(word) : word.length === 2 && GRADE.test(word);
}

/** What a price can be counted by. */
export function isUnit(word: string): boolean {
  return UNIT_WORDS.has(word);
}

/** Whether the word only tells a price. Narrower than noise: "Gold" and "Silver" are different lines of a catalogue. */
export function isPrice(word: string): boolean {
  return PRICE_WORDS.has(word) || (isQuantity(word) && /[^\d]/.test(word) && !GRADE.test(word));
}
