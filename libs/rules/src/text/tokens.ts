/** A word of the clean text, reduced to what it has in common with its kin. Punctuation that parts clauses is a token too. */
export interface Token {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

const KIN: readonly (readonly [RegExp, string])[] = [
  [/^administ|^admin(?:s|ing)?$/, 'admin'], [/^manag/, 'manag'], [/^maint/, 'maint'], [/^consult/, 'consult'],
  [/^install?(?:s|ed|ing|ation|ations|er|ers)?$/, 'install'], [/^programm?(?:ing|er|ers)$/, 'programming'],
  [/^programmes?$|^programs?$/, 'program'], [/^migrat/, 'migrat'], [/^monitor/, 'monitor'], [/^test(?:s|ed|ing|er|ers)?$/, 'test'],
  [/^develop/, 'develop'], [/^host(?:s|ed|ing)?$/, 'host'], [/^conver(?:sion|sions|t|ts|ted|ting)$/, 'conver'],
  [/^configur/, 'configur'], [/^implement/, 'implement'], [/^integrat/, 'integrat'], [/^repair/, 'repair'], [/^train/, 'train'],
  [/^support/, 'support'], [/^design/, 'design'], [/^analy(?:sis|ses|st|sts|se|ze|tical|sing|zing)$/, 'analysis'],
  [/^advi[cs]|^advis/, 'advice'], [/^assess/, 'assess'], [/^detect/, 'detect'], [/^respon[ds]/, 'respon'], [/^recover/, 'recover'],
  [/^restor/, 'restor'], [/^engineer/, 'engineer'], [/^filter/, 'filter'], [/^scan/, 'scan'], [/^resell|^resale|^resold/, 'resale'],
  [/^(?:sale|sales|sell|sells|selling|sold)$/, 'sale'], [/^(?:leas(?:e|es|ed|ing))$/, 'lease'], [/^rent(?:al|als|s|ed|ing)?$/, 'rental'],
  [/^licen[cs]/, 'licens'], [/^distribut/, 'distribut'], [/^suppl(?:y|ies|ied|ying)$/, 'supply'], [/^provision/, 'provision'],
  [/^virtuali/, 'virtualiz'], [/^awareness/, 'awareness'], [/^simulat/, 'simulat'], [/^phish/, 'phish'], [/^penetrat/, 'penetrat'],
  [/^forensic/, 'forensic'], [/^investigat/, 'investigat'], [/^attest/, 'attest'], [/^certif/, 'certif'], [/^complian|^comply/, 'complian'],
  [/^negotiat/, 'negotiat'], [/^extort/, 'extort'], [/^recommend/, 'recommend'], [/^refer(?:s|red|ring|ral|rals)?$/, 'refer'],
  [/^dispos/, 'dispos'], [/^recycl/, 'recycl'], [/^destr[ou]/, 'destroy'], [/^shred/, 'shred'], [/^wip(?:e|es|ed|ing)$/, 'wipe'],
  [/^automat/, 'automat'], [/^encrypt/, 'encrypt'], [/^plac(?:e|es|ed|ing|ement|ements)$/, 'place'], [/^recruit/, 'recruit'],
  [/^process(?:es|ed|ing)?$/, 'process'], [/^procure/, 'procure'], [/^purchas/, 'purchas'], [/^deploy/, 'deploy'], [/^pentest/, 'pentest'], [/^cabl(?:e|es|ed|ing)$/, 'cabl'],
  [/^wir(?:e|es|ed|ing)$/, 'wire'], [/^patch/, 'patch'], [/^hunt/, 'hunt'], [/^outsourc/, 'outsourc'], [/^eradicat/, 'eradicat'],
  [/^contain(?:ment|ing|s)?$/, 'contain'], [/^plan(?:s|ning|ned)?$/, 'plan'], [/^budget/, 'budget'], [/^strateg/, 'strateg'],
  [/^architect/, 'architect'], [/^evaluat/, 'evaluat'], [/^select/, 'select'], [/^prevent/, 'prevent'], [/^protect/, 'protect'],
  [/^network/, 'network'], [/^comput(?:er|ing)$/, 'computer'], [/^archiv/, 'archiv'], [/^technolog/, 'technology'], [/^program+ing/, 'programming'],
  [/^vulnerab/, 'vulnerability'], [/^cod(?:ing|er|ers)$/, 'coding'], [/^script/, 'script'], [/^stor(?:e|es|ed|ing|age)$/, 'storage'],
  [/^build(?:s|ing)?$|^built$/, 'build'], [/^creat/, 'creat'], [/^mov(?:e|es|ed|ing)$|^relocat/, 'move'], [/^transfer/, 'transfer'],
  [/^troubleshoot/, 'troubleshoot'], [/^colocat/, 'colocation'], [/^decommission/, 'decommission'], [/^print/, 'print'],
  [/^photocop|^copier/, 'copier'], [/^email/, 'email'], [/^mailbox/, 'mailbox'], [/^telephon(?!y)|^phones?$/, 'telephone'], [/^telecom/, 'telecom'],
  [/^audit/, 'audit'], [/^cert$/, 'certif'], [/^unauthori[sz]/, 'unauthorized'], [/^authori[sz]/, 'authorized'], [/^organi[sz]/, 'organiz'],
  [/^software/, 'software'], [/^hardware/, 'hardware'], [/^services?$/, 'service'], [/^servicing$/, 'maint'], [/^analys/, 'analysis'],
  [/^back(?:up|ups)$/, 'backup'], [/^dat(?:a|um)$/, 'data'], [/^businesses$/, 'business'], [/^staff(?:s|ed)?$/, 'staff'], [/^personnel$/, 'personnel'],
  [/^educat/, 'educat'], [/^teach|^taught/, 'teach'], [/^instruct/, 'instruct'], [/^warrant/, 'warranty'], [/^insurance/, 'insurance'],
  [/^prepar/, 'prepar'],
  [/^deliver/, 'deliver'], [/^review/, 'review'], [/^remediat/, 'remediat'], [/^respons/, 'respon'], [/^optimi[sz]/, 'optimiz'],
  [/^upgrad/, 'upgrad'], [/^updat/, 'updat'], [/^operat/, 'operat'], [/^oversee|^oversight|^supervis/, 'supervis'],
]; // prettier-ignore

const PAIRS: ReadonlyMap<string, string> = new Map(
  [
    'web site', 'help desk', 'back up', 'e mail', 'wi fi', 'data base', 'end point', 'work station', 'on site', 'off site', 'soft ware',
    'hard ware', 'sub contractor', 'fire wall', 'anti virus', 'de commission', 'out source', 'life cycle', 'web sites', 'e waste',
    'anti phishing', 'anti spam', 'co location', 'multi factor', 'two factor', 'pen test', 'pen testing', 'pen tests', 'pen tester', 're sale',
    'trouble shooting', 'data center', 'data centre', 'chat bot', 'web hosting', 'cyber security', 'counter measures', 'micro soft', 'lap top', 'desk top',
    'tele phony', 'end user', 'end users', 'cross over', 'on premises', 'on premise', 'break fix', 'white label', 'co managed', 'check list', 'road map', 'tele communications',
    'pre configured', 'v lan', 'help desks', 'service desk',
  ].map((pair) => [pair, pair.replace(' ', '')]),
); // prettier-ignore

const ALIASES: ReadonlyMap<string, string> = new Map([
  ['computers', 'computers'],
  ['internetsite', 'website'], ['web', 'web'], ['servicedesk', 'helpdesk'], ['datacentre', 'datacenter'], ['ict', 'it'], ['penetrat', 'penetrat'],
  ['pentest', 'pentest'], ['enduser', 'user'], ['helpdesks', 'helpdesk'], ['webhosting', 'webhosting'], ['cyber', 'cyber'], ['infosec', 'cybersecurity'],
  ['customer', 'client'], ['organisation', 'organiz'], ['pcs', 'pc'], ['wifi', 'wireless'], ['wlan', 'wireless'], ['roadmapping', 'roadmap'],
]); // prettier-ignore

const stems = new Map<string, string>();

/** The stem of one lower-case word: spelling, number and form of a word are taken off where the trade uses them alike. */
export function stemOf(word: string): string {
  const seen = stems.get(word);
  if (seen !== undefined) return seen;
  const stem = findStem(word);
  if (stems.size < 50_000) stems.set(word, stem);
  return stem;
}

function findStem(word: string): string {
  const alias = ALIASES.get(word);
  if (alias) return alias;
  for (const [kin, stem] of KIN) if (kin.test(word)) return stem;
  const single = singular(word);
  return ALIASES.get(single) ?? single;
}

function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word) || !word.endsWith('s')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|sse)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

const TOKEN = /[a-z0-9]+(?:'[a-z]+)?|[,;:.()&/\n]/g;

/** The tokens of `[from, to)` of a lower-case text. */
export function tokenise(lower: string, from = 0, to = lower.length): Token[] {
  const out: Token[] = [];
  const words: string[] = [];
  TOKEN.lastIndex = from;
  for (let m = TOKEN.exec(lower); m && m.index < to; m = TOKEN.exec(lower)) {
    const end = Math.min(m.index + m[0].length, to);
    const word = m[0].replace(/'s?$/, '');
    const last = out[out.length - 1];
    const joined =
      last && m.index - last.end <= 1 ? PAIRS.get(`${words[words.length - 1]} ${word}`) : undefined;
    if (last && joined) {
      out[out.length - 1] = { stem: stemOf(joined), start: last.start, end };
      words[words.length - 1] = joined;
      continue;
    }
    words.push(word);
    out.push({ stem: word === '&' ? 'and' : stemOf(word), start: m.index, end });
  }
  return out;
}
