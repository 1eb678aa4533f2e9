/** Places in which work may be performed, by country, as service lines and territory clauses write them. */
const PLACES: readonly (readonly [string, RegExp])[] = [
  ['us', /\b(?:united states|u\.s\.a?\.?(?= |$|[,.)])|usa|fifty states|america(?!n express))\b|\bany (?:of the fifty )?states?\b/i], ['us', /\bUSA?\b/],
  ['us', /\b(?:TX|NY|FL|NJ|NV|OH|GA|NC|MN|WI|TN|KY|UT|NM|AZ|IL|MI|SC|MO|KS|NE|ND|WY|NH|RI|CT)\b|, (?:VA|AR|SD|ID)\b|\b(?:Dallas|Houston|Austin|New York|Chicago|Los Angeles|San Francisco|Seattle|Boston|Miami|Atlanta|Denver|Phoenix|Philadelphia|Detroit|Las Vegas|San Diego|Orlando|Tampa|Nashville|Minneapolis|Pittsburgh|Baltimore|Cleveland|Massachusetts|Pennsylvania|Michigan|Illinois|Colorado|Arizona|Oregon|Minnesota|Wisconsin|Virginia|Maryland|Tennessee|Missouri|Connecticut|Massachusetts|New Jersey|Texas|California|Florida|Ohio|Nevada)\b/],
  ['pr', /\bpuerto rico\b/i],
  ['ca', /\b(?:canada|canadian|toronto|vancouver|montreal|calgary|ottawa|ontario|quebec)\b/i],
  ['mx', /\b(?:mexico|mexican|juarez|juárez|tijuana|monterrey|guadalajara|cancun)\b(?! city, mo)/i],
  ['gb', /\b(?:united kingdom|great britain|england|scotland|wales|northern ireland|london|manchester|glasgow|birmingham, uk|uk)\b/i],
  ['crown', /\b(?:channel islands?|isle of man|jersey \(ci\)|guernsey|gibraltar)\b/i],
  ['ie', /\b(?:republic of ireland|ireland|dublin|cork, ireland|irish)\b/i],
  ['in', /\b(?:india|indian|bangalore|bengaluru|hyderabad|mumbai|pune|chennai|delhi|noida|gurgaon|kolkata)\b/i],
  ['ph', /\b(?:philippines?|filipino|manila|cebu|makati|quezon|davao)\b/i],
  ['pk', /\b(?:pakistan|lahore|karachi|islamabad)\b/i],
  ['bd', /\b(?:bangladesh|dhaka)\b/i],
  ['lk', /\b(?:sri lanka|colombo)\b/i],
  ['np', /\b(?:nepal|kathmandu)\b/i],
  ['vn', /\b(?:vietnam|hanoi|ho chi minh)\b/i],
  ['cn', /\b(?:china|chinese|shenzhen|shanghai|beijing|guangzhou)\b/i],
  ['hk', /\bhong kong\b/i], ['tw', /\b(?:taiwan|taipei)\b/i], ['jp', /\b(?:japan|tokyo|osaka)\b/i], ['kr', /\b(?:south korea|seoul)\b/i],
  ['sg', /\bsingapore\b/i], ['my', /\b(?:malaysia|kuala lumpur|penang)\b/i], ['id', /\b(?:indonesia|jakarta|bali)\b/i], ['th', /\b(?:thailand|bangkok)\b/i],
  ['au', /\b(?:australia|australian|sydney|melbourne|brisbane|perth|adelaide|canberra)\b/i],
  ['nz', /\b(?:new zealand|auckland|wellington, n|christchurch)\b/i],
  ['pacific', /\b(?:fiji|suva|samoa|tonga|papua new guinea|port moresby|vanuatu)\b/i],
  ['za', /\b(?:south africa|johannesburg|cape town|durban)\b/i], ['ng', /\b(?:nigeria|lagos|abuja)\b/i], ['ke', /\b(?:kenya|nairobi)\b/i],
  ['eg', /\b(?:egypt|cairo)\b/i], ['ma', /\b(?:morocco|casablanca)\b/i], ['tn', /\b(?:tunisia|tunis)\b/i],
  ['ae', /\b(?:united arab emirates|uae|dubai|abu dhabi)\b/i], ['sa', /\b(?:saudi arabia|riyadh|jeddah)\b/i], ['qa', /\b(?:qatar|doha)\b/i], ['il', /\b(?:israel|tel aviv)\b/i], ['tr', /\b(?:turkey|türkiye|istanbul|ankara)\b/i],
  ['ua', /\b(?:ukraine|kyiv|kiev|lviv|kharkiv)\b/i], ['ru', /\b(?:russia|moscow|st petersburg, r)\b/i], ['by', /\b(?:belarus|minsk)\b/i], ['rs', /\b(?:serbia|belgrade)\b/i],
  ['ch', /\b(?:switzerland|swiss|zurich|zürich|geneva|basel)\b/i], ['br', /\b(?:brazil|são paulo|sao paulo|rio de janeiro)\b/i], ['ar', /\b(?:argentina|buenos aires)\b/i],
  ['co', /\b(?:colombia|bogot[aá]|medell[ií]n)\b/i], ['cr', /\b(?:costa rica|san jos[eé], cr)\b/i], ['cl', /\b(?:chile|santiago)\b/i], ['pe', /\b(?:peru|lima, peru)\b/i],
  ['do', /\b(?:dominican republic|santo domingo)\b/i], ['jm', /\b(?:jamaica|kingston, ja)\b/i], ['hn', /\b(?:honduras|el salvador|guatemala|nicaragua|panama)\b/i],
  ['eea', /\b(?:european (?:union|economic area)|eea|eu member states?|germany|berlin|munich|frankfurt|hamburg|france|paris|lyon|spain|madrid|barcelona|portugal|lisbon|italy|milan|rome|netherlands|amsterdam|rotterdam|belgium|brussels|luxembourg|austria|vienna|poland|warsaw|krak[oó]w|czech(?:ia| republic)|prague|slovakia|hungary|budapest|romania|bucharest|cluj|bulgaria|sofia|greece|athens|croatia|slovenia|estonia|tallinn|latvia|lithuania|vilnius|finland|helsinki|sweden|stockholm|denmark|copenhagen|norway|oslo|iceland|malta|cyprus)\b/i],
]; // prettier-ignore

/** The rest of the world: a country, or its capital, that no territory clause is likely to name. */
const ELSEWHERE =
  /\b(?:suriname|paramaribo|guyana|venezuela|caracas|ecuador|quito|bolivia|la paz|paraguay|uruguay|montevideo|cuba|havana|haiti|bahamas|barbados|trinidad|belize|aruba|cura[cç]ao|sint maarten|bermuda|cayman islands?|ghana|accra|senegal|dakar|ivory coast|abidjan|cameroon|uganda|kampala|tanzania|dar es salaam|rwanda|kigali|ethiopia|addis ababa|zambia|lusaka|zimbabwe|harare|namibia|windhoek|botswana|mozambique|angola|luanda|madagascar|mauritius|algeria|algiers|libya|sudan|somalia|lebanon|beirut|jordan, amman|iraq|baghdad|iran|tehran|syria|yemen|oman|muscat|kuwait|bahrain|georgia, tbilisi|tbilisi|armenia|yerevan|azerbaijan|baku|kazakhstan|almaty|uzbekistan|tashkent|mongolia|cambodia|phnom penh|laos|myanmar|yangon|brunei|macau|maldives|bhutan|afghanistan|kabul|albania|tirana|north macedonia|skopje|bosnia|sarajevo|montenegro|kosovo|pristina|moldova|chisinau|new caledonia|greenland)\b/i;

/** Country codes of the places a text names; `elsewhere` for those of the rest of the world. */
export function placesIn(text: string): Set<string> {
  const found = new Set(PLACES.filter(([, pattern]) => pattern.test(text)).map(([code]) => code));
  return ELSEWHERE.test(text) ? found.add('elsewhere') : found;
}

/** Whether a text names the whole world. */
export function isWorldwide(text: string): boolean {
  return /\bworld-?\s?wide\b|\b(?:anywhere|wherever) in the world\b|\bthroughout the world\b|\bany ?where\b/i.test(
    text,
  );
}
