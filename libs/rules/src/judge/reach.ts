import { definedTextsIn, findDefinedIn } from '../policy/definedWords.js';
import type { Stand } from '../policy/stand.js';
import type { StandingExclusion } from '../policy/standingExclusions.js';
import type { Concept } from '../vocabulary/concept.js';
import type { Hit } from '../vocabulary/matcher.js';
import type { Range } from '../text/sentences.js';
import { hitsIn, lowerOf, quote, textOf, type Quote } from '../wording/document.js';
import { clausesAt, referencesIn, type Reference } from '../wording/references.js';
import { waitsForPaper } from '../wording/meetable.js';
import { PREVENTS_EVENTS } from './families.js';
import { facetsOf } from './facets.js';
import { relate, type RelationKind } from './relation.js';
import { oncePer } from '../text/oncePer.js';

/** Matters in which words of services stand for something else than the insured's services. */
const OTHER_MATTERS: readonly RegExp[] = [
  /\b(?:failure|interruption|outage|breakdown|malfunction|unavailability|disruption|inability to use|fluctuation)\b[^.;]{0,90}\b(?:power|utilit\w+|telephone|telecommunication\w*|internet|satellite|electric\w*|mechanical|backbone|carrier|cloud provider|public cloud|infrastructure)\b/,
  /\b(?:power|utilit\w+|telephone|telecommunications?|internet|satellite|electric\w*)\b[^.;]{0,60}\b(?:failure|interruption|outage|disruption)\b/,
  /\b(?:infring\w+|misappropriation|patent|copyright|trade ?mark|trade secret|without a licen[cs]e|royalt\w+)\b/,
  /\bfor the (?:price|cost|value|expense)\b|\bcosts? of (?:repairing|replacing|correcting|restoring|re-?performing|obtaining)\b/,
  /\b(?:insolvency|bankruptcy|liquidation|recall|withdrawal)\b/,
  /\b(?:securities|shares|public offering)\b/,
  /\bfail\w* to (?:obtain|maintain|keep|effect|procure|pay)\b/,
  /\b(?:false advertising|unsolicited|spam\w* (?:laws?|act)|can-spam|telephone consumer|telemarketing|text messages or faxes)\b/,
  /\b(?:employment|discrimination|wrongful termination|wage|pension)\b/,
  /\b(?:war|invasion|hostile|terrorism|nuclear|pollution|asbestos)\b/,
  /\b(?:notify|notification) (?:of )?(?:individuals|affected)|cost to notify/,
  /\b(?:manufactured|manufactures|develops? for sale)\b/,
  /\bguarantees? (?:of|that|given|made|as to)\b|\bexpress (?:warranty|guarantee)|\bwarrant(?:y|ies) (?:or guarantee|of result|given)|\bpromise\b/,
  /\bown(?:ed|s)? (?:computer|network|system|data|software|electronic)|\b(?:network|computers?|systems?|data)\b[^.;]{0,30}\b(?:you|the insured|insured) (?:own|lease)s?\b|\bown (?:premises|offices?|use|staff|purposes|affairs|house)\b|\bcosts? of [^.;]{0,40}\b(?:its|your|their) own\b|\byour own\b|\bthe insured'?s own\b/,
  /\bdelay\b|\bfees?\b (?:dispute|estimate|charged)|\bfee disputes?\b|\breturn,? (?:of|reduction)|\brefund\b|\binspect/,
  /\bbodily injury\b|\bproperty damage\b|\btangible property\b/,
];

const EVENT =
  /\b(?:fail(?:ure|ures|ed|ing|s)?|inability|omission|neglect)\b[^.;]{0,80}\b(?:prevent|detect|protect|stop|identify|contain|respond|guard|deter|avert|discover|avoid|block|secure|notice|alert|warn|mitigate|keep out|shut out|repel|raise|report|recogni[sz]e|thwart|withstand|resist|remove|quarantine)\b/;
const EVENT_NOUN =
  /\bunauthori[sz]ed (?:access|use|entry)|\bbreach|\bintrusion|\bmalicious code|\bvirus|\bmalware|\bransomware|\bcyber|\bhack|\battacks?\b|\bcredentials?|\bdenial of service|\bsecurity (?:failure|event|incident)|\bphish|\bintruders?\b|\bmalicious software/;
const PLAIN_EVENT =
  /\b(?:arising|resulting|based|caus\w+|attributable|consequence|connect\w+|by reason|because|on account|due to|following)\b[^.;]{0,60}\b(?:security breach|breach of security|cyber (?:attack|event|incident|act)|data breach|network security (?:failure|breach)|privacy breach|ransomware|malicious code|computer virus|malware|security failure|hacking attack|hackers?\b|intruders?\b(?! alarm))/;
const KNOWING =
  /\b(?:knowingly|deliberately|intentional\w*) (?:released?|introduc\w+|transmit\w+)|\b(?:virus|code|program)\b[^.;]{0,20}\b(?:which|that) (?:you|the insured) (?:wrote|created|made|knew)|\bthat you (?:knowingly )?released/;

/** A sum of money, and nobody's work: "for the amount of any ransom or fine". */
const SUM =
  /\bfor (?:the |any )?(?:amounts?|sums?) of\b|\b(?:ransom|extortion)s? (?:or \w+ )?(?:payment|monie|money|sum|demand)s?\b/;
const WORK_ON_SUM = /\b(?:negotiat|facilitat|handl|arrang|broker|advi[cs]|deal|settl)\w*/;

/** Fields of work that narrow an exclusion to services whose own words share them. */
const SUBJECTS: readonly RegExp[] = [
  /\b(?:patients?|medical|health ?care|clinical|ehr|emr|charts?|hospitals?|dental|pharma\w*|phi)\b/,
  /\b(?:payment cards?|credit cards?|card ?(?:holder|checkout|data)?|e-?commerce|merchants?|point of sale|magento|shopping carts?)\b/,
  /\b(?:crypto\w*|blockchain|bitcoin|digital assets?|nft)\b/,
  /\b(?:industrial control|scada|operational technology|plc|process control)\b/,
  /\b(?:aircraft|aviation|avionics|flight|air traffic)\b/,
  /\b(?:gaming|gambling|casino|lotter\w+|adult content|pornograph\w+)\b/,
  /\b(?:election|voting)\b/,
  /\b(?:trading platforms?|stock exchange|securities trading|banking core|funds transfer|core banking)\b/,
  /\b(?:government|military|defen[cs]e contract\w*|classified|cui)\b/,
  /\b(?:biometric\w*|facial recognition)\b/,
  /\b(?:schools?|students?|children|minors)\b/,
];

export interface Reach {
  readonly kind: RelationKind | 'event';
  readonly words: Quote;
}

/** What an exclusion says whatever the service: read once for all services. */
interface Said {
  /** It speaks of another matter than services. */
  readonly elsewhere: boolean;
  readonly event: boolean;
  /** Data of clients that is lost or cannot be restored: what backup is there to prevent. */
  readonly dataLoss: boolean;
  readonly hits: readonly { readonly concept: Concept; readonly around: string }[];
}

/** Words too common to say what an exclusion is about do not count; a whole field ("cloud services") does. */
function tells(concept: Concept): boolean {
  return FIELDS.has(concept.id) || (!concept.weak && !concept.generic);
}

const FIELDS = new Set(['cloud', 'hosting']);
const readOnce = oncePer((x: StandingExclusion, stand: Stand): Said => {
  const { core, source } = x.exclusion;
  const lower = lowerOf(core);
  const border = source === 'grant' ? /[;\n,]|\bor\b|\band\b/ : /[;\n]/;
  const own = wholeHits(core).map((h) => ({
    concept: h.concept,
    around: segment(core.doc.clean.lower, h, core, border),
  }));
  const defined = findDefinedIn(stand, core).map((h) => ({ concept: h.concept, around: lower }));
  return {
    elsewhere:
      source !== 'grant' &&
      (OTHER_MATTERS.some((matter) => matter.test(lower)) || (SUM.test(lower) && !WORK_ON_SUM.test(lower))),
    event: !KNOWING.test(lower) && isEvent(lower) && !isOwnEvent(lower, stand, core),
    dataLoss: DATA_LOSS.test(lower) && !OWN_SYSTEMS.test(lower),
    hits: [...own, ...defined].filter((h) => tells(h.concept)),
  };
});

/** Whether an exclusion's words reach a service, and by which words. Undefined: they do not. */
export function exclusionReach(
  x: StandingExclusion,
  code: string,
  serviceWords: string,
  stand: Stand,
): Reach | undefined {
  const { elsewhere, event, dataLoss, hits } = readOnce(x, stand);
  const { core } = x.exclusion;
  if (elsewhere) return undefined;
  if (event && PREVENTS_EVENTS.has(code)) return { kind: 'event', words: core };
  if (dataLoss && code === 'backup_recovery') return { kind: 'event', words: core };
  for (const { concept, around } of hits) {
    const kind = relate(concept, code, serviceWords);
    const whole = kind === 'general' && FIELDS.has(concept.id);
    if (kind !== 'named' && kind !== 'contained' && !whole) continue;
    if (wrongSubject(around, serviceWords) || wrongPremises(around, serviceWords)) continue;
    return { kind, words: core };
  }
  return sharesField(core, serviceWords) ? { kind: 'contained', words: core } : undefined;
}

/** Whose systems are worked on: an exclusion that names such a field or such clients reaches every service sold to them. */
const CLIENT_FIELDS: readonly RegExp[] = [
  /\b(?:banks?|credit unions?|payment institutions?|building societies|financial institutions?)\b/,
  /\b(?:industrial (?:control|plant|process|automation|equipment|machinery)|process (?:control|equipment)|machine controllers?|machinery|scada|plcs?|robots?)\b/,
  /\b(?:medical devices?|hospitals?|patient (?:monitoring|care))\b/,
  /\b(?:aircraft|aviation|avionics|air traffic)\b/,
  /\b(?:casinos?|gaming|gambling|lotter(?:y|ies))\b/,
  /\b(?:weapons?|military|munitions)\b/,
  /\b(?:cannabis|marijuana|dispensar(?:y|ies))\b/,
];
const ON_WORK =
  /\b(?:services?|work|activit\w+|engagements?|projects?|advice|rendered|performed|provided|networks?|devices?|systems?|software|programming)\b/;

function sharesField(core: Quote, serviceWords: string): boolean {
  const lower = lowerOf(core);
  return ON_WORK.test(lower) && CLIENT_FIELDS.some((f) => f.test(lower) && f.test(serviceWords));
}

/** Hits of an exclusion without those whose thing belongs to another field: "support" of "telephone systems" is telephony. */
function wholeHits(core: Quote): readonly Hit[] {
  const hits = hitsIn(core);
  const text = core.doc.clean.lower;
  return hits.filter(
    (a, i) =>
      !isConceded(a, core, text) &&
      !isCertified(a, hits, core) &&
      !doneToAnother(a, core, text) &&
      !hits.slice(i + 1, i + 6).some((b) => cutsShort(a, b, text)),
  );
}

/** "… whether or not a firewall had been put in place" says nothing of firewalls. */
function isConceded(a: Hit, core: Quote, text: string): boolean {
  const before = text.slice(Math.max(core.start, a.start - 120), a.start);
  return /\b(?:whether or not|even (?:if|though|where)|regardless of whether|irrespective of whether|notwithstanding that)\b[^.;]*$/.test(
    before,
  );
}

const DONE_TO = /\b(?:of|for|to|in)\s+/g;

/** "support of telephone" ends in the middle of "telephone systems". */
function cutsShort(a: Hit, b: Hit, text: string): boolean {
  const overlaps = b.start > a.start && b.start < a.end && b.end > a.end;
  return overlaps && /\b(?:of|for|to|in)\s+$/.test(text.slice(a.start, b.start));
}

/** Support, upkeep and installation say little without the thing that they are done to. */
function doneToAnother(a: Hit, { doc }: Quote, text: string): boolean {
  const names = a.concept.names ?? [];
  if (!names.some((name) => UPKEEP.has(name))) return false;
  const last = [...text.slice(a.start, a.end).matchAll(DONE_TO)].at(-1);
  if (!last) return false;
  const thing = hitsIn(quote(doc, { start: a.start + last.index + last[0].length, end: a.end }));
  return thing.some(
    ({ concept }) =>
      tells(concept) &&
      !FIELDS.has(concept.id) &&
      !(concept.names ?? []).some((name) => names.includes(name)),
  );
}

/** "A certificate of compliance with a standard": compliance is what is certified, not the work of getting there. */
function isCertified(a: Hit, hits: readonly Hit[], core: Quote): boolean {
  if (!(a.concept.names ?? []).includes('compliance_assessment')) return false;
  const certifies = hits.some((b) => (b.concept.names ?? []).includes('compliance_attestation'));
  return certifies && !GETTING_READY.test(lowerOf(core));
}

const GETTING_READY =
  /\b(?:readiness|gap|assess\w*|advi[cs]\w*|consult\w*|prepar\w+|review\w*|programme|audits?|auditing)\b/;

const UPKEEP = new Set(['help_desk', 'remote_monitoring', 'hardware_installation', 'network_management']);

/** An event in the world, not an act of the insured. */
const OTHER_EVENT =
  /\bdenial[- ]of[- ]service|\bmalicious code|\bmalware|\bvirus|\bransomware|\battack against|\bhackers?\b/;
const BY_INSURED =
  /\b(?:by|of|on the part of) (?:the |any |an )?(?:insured|you|assured|policyholder)|\bby or (?:with|at)|\bat (?:your|the) direction|\bcommitted by/;

function isEvent(lower: string): boolean {
  if ((EVENT.test(lower) && EVENT_NOUN.test(lower)) || PLAIN_EVENT.test(lower)) return true;
  return (
    /\bunauthori[sz]ed (?:access|use|entry)/.test(lower) && OTHER_EVENT.test(lower) && !BY_INSURED.test(lower)
  );
}

const DATA_LOSS =
  /\b(?:inability|failure|impossibility) to (?:restore|recover|retrieve|reinstate|reconstruct)\b|\b(?:loss|corruption|destruction|disappearance|deletion|erasure|alteration)(?:,? (?:or |and )?(?:loss|corruption|destruction|disappearance|deletion|erasure|damage|alteration))* (?:of|to)\b[^.;]{0,30}\b(?:(?:client|customer)s?['’]?s?['’]? (?:data|records|files)|(?:data|records|files)\b[^.;]{0,50}\b(?:clients?|customers?|entrusted))/;
const OWN_SYSTEMS =
  /\b(?:your|its|their|our|(?:insured|assured|policyholder|company|firm)(?:'s|s'|s)?) own\b[^.;]{0,30}\b(?:systems?|networks?|computers?|data|premises|infrastructure|it)\b|\b(?:systems?|networks?|computers?)\b[^.;]{0,30}\b(?:owned|operated|leased|controlled)\b[^.;]{0,20}\bby (?:you|the (?:insured|assured|policyholder))/;
const ELSEWHERE_INSURED =
  /\b(?:to the extent|in so far as|insofar as|where|if)\b[^.;]{0,60}\b(?:cyber|crime|another|other)\b[^.;]{0,20}\b(?:policy|insurance|cover)\b/;

/** An event on the insured's own systems, as the exclusion or a term it uses says, or one that a policy of another kind answers. */
function isOwnEvent(lower: string, stand: Stand, core: Quote): boolean {
  return (
    OWN_SYSTEMS.test(lower) ||
    ELSEWHERE_INSURED.test(lower) ||
    definedTextsIn(stand, core).some((q) => OWN_SYSTEMS.test(lowerOf(q)))
  );
}

/** The part of a list in which a hit stands. */
function segment(text: string, hit: Range, core: Range, border: RegExp): string {
  const before = text.slice(core.start, hit.start);
  const from = core.start + before.length - (before.split(border).pop() ?? '').length;
  const rest = text.slice(hit.end, core.end);
  const stop = rest.search(border);
  return text.slice(from, stop < 0 ? core.end : hit.end + stop);
}

const OWN_PREMISES =
  /\b(?:premises|equipment|servers?|hardware|infrastructure|racks?)\b[^.;]{0,40}\b(?:owns?|owned|leas\w+)\b/;
const ON_OWN_PREMISES =
  /\b(?:own(?:ed)?|our|in-?house)\b[^.;]{0,20}\b(?:racks?|data ?cent\w+|servers?|equipment|dc\d?|vault|cabinets?)\b|\bprivate cloud\b|\bcolo(?:cation)?\b|\bracks? owned\b/;
const ELSEWHERE = /\b(?:azure|aws|amazon|google|microsoft's|public cloud|third[- ]party data)/;

/** "on equipment which the insured owns" does not reach hosting on another's platform. */
function wrongPremises(exclusion: string, serviceWords: string): boolean {
  if (!OWN_PREMISES.test(exclusion)) return false;
  return ELSEWHERE.test(serviceWords) || !ON_OWN_PREMISES.test(serviceWords);
}

/** "conversion of patient charts" does not reach the conversion of an ERP system. */
function wrongSubject(exclusion: string, serviceWords: string): boolean {
  const limiting = SUBJECTS.filter((s) => s.test(exclusion));
  return limiting.length > 0 && !limiting.some((s) => s.test(serviceWords));
}

/** What stands behind the words of an exception: its defined terms, and the clauses that it names ("item (g)(i) of 2.5"). */
function hitsBehind(stand: Stand, words: Quote): readonly Hit[] {
  return behindIn(stand)(words);
}

const behindIn = oncePer((stand: Stand) =>
  oncePer((words: Quote): readonly Hit[] => [...findDefinedIn(stand, words), ...referredHits(stand, words)]),
);

function referredHits(stand: Stand, words: Quote): readonly Hit[] {
  const places = referencesIn(textOf(words)).filter((r) => r.noun !== null && LISTED.test(r.noun));
  return places.flatMap((reference) =>
    stand.readings.flatMap(({ doc, units }) =>
      clausesAt(doc, units, inFull(reference, words))
        .slice(0, 1)
        .filter((u) => u.section !== 'exclusions')
        .flatMap((u) => hitsIn(quote(doc, u))),
    ),
  );
}

const LISTED = /^(?:item|sub-?item|row|line|entry|bullet|number|activity)$/;

/** "item (g)(i) of 2.5": the place within which the item stands comes behind it. */
function inFull(reference: Reference, words: Quote): Reference {
  const behind =
    /^\s+of\s+(?:the\s+)?(?:definition|clause|section|paragraph|article)?\s*(\d{1,2}(?:\.\d{1,2})+)/.exec(
      textOf(words).slice(reference.end),
    );
  return behind ? { ...reference, label: `${behind[1] as string}.${reference.label}` } : reference;
}

/** Words by which a carve-back may speak of all the insured's services. */
const ALL_SERVICES =
  /\b(?:services?|work|activities) (?:(?:that )?(?:you|the insured) )?(?:performed|rendered|provided|supplied|furnished)\b|\bin (?:the )?(?:rendering|performance|performing|providing|provision)\b|\bcoverage part a\b|\b(?:professional|technology|covered|insured) services\b/;

/** An exception for setting things up does not reach their supply. */
const SUPPLIED = new Set(['voip_telecom', 'hardware_resale', 'software_resale']);
const SET_UP = /\b(?:configur\w+|installation|installing|set-?up|setting up|commissioning)\b/;
const WORKED_ON =
  /\b(?:configur\w+|install\w*|set-?up|deploy\w*|support|manag\w+|admin\w*|moves|commission\w*|roll-?out)\b/;

/** Whether a carve-back reaches a service. */
export function carveBackReaches(
  words: Quote,
  code: string,
  serviceWords: string,
  stand: Stand,
): RelationKind | 'all' | undefined {
  const lower = lowerOf(words);
  const hits = [...hitsIn(words), ...hitsBehind(stand, words)].filter((h) => h.concept.id !== 'it_general');
  const kinds = hits.map((h) => relate(h.concept, code, serviceWords));
  const facets = facetsOf(code, serviceWords);
  const builtIn = /built[- ]in|productivity suite|features? (?:of|that)/.test(lower);
  const carved = code === 'ai_services' && builtIn ? facetsOf(code, 'built-in') : new Set<string>();
  const otherKind = carved.size > 0 && (facets.has('custom') || ![...carved].some((f) => facets.has(f)));
  const sameKind = [...carved].some((f) => facets.has(f)) && !otherKind;
  if (SUPPLIED.has(code) && SET_UP.test(lower) && !WORKED_ON.test(serviceWords)) return undefined;
  if (sameKind || (!otherKind && kinds.includes('named'))) return 'named';
  if (!otherKind && kinds.includes('contained')) return 'contained';
  if (kinds.includes('general')) return 'general';
  const term = stand.grant?.definition?.key;
  const speaksOfAll = ALL_SERVICES.test(lower) || (term !== undefined && lower.includes(term));
  return (speaksOfAll || waitsForPaper(lower)) && kinds.length === 0 ? 'all' : undefined;
}
