/** Which conduct an exclusion speaks of, as far as a test that is deliberate by design is concerned. */
export type Conduct = 'intent' | 'dishonest' | 'harm' | null;

export interface ConductReading {
  readonly conduct: Conduct;
  /** The exclusion waits for a final adjudication. */
  readonly finalAdjudication: boolean;
  /** Only acts of named persons count ("committed personally by a member of the control group"). */
  readonly actorLimited: boolean;
}

const HARM =
  /\b(?:intention(?:al(?:ly)?)?|intent|intended|intending|desire|purpose|deliberate(?:ly)?|expected or intended|intentional infliction|on purpose|meant|sought|aimed|set out|wished|calculated)\b(?:\s+acts?,? (?:which|that)? ?(?:was|were|is|are)? ?(?:intended|designed|calculated|meant))?(?:\s+(?:to|of|or|and|with|by|on|the|an?|your|its|part|insured|you|expected))*\s+(?:caus\w+|inflict\w+|do(?:ing)?\s+)?(?:\s*(?:an?|any|to|the|of))*\s*(?:harm\w*|injur\w*|damag\w*|hurt\w*|loss(?:es)?|detriment)\b/g;
/** "… which the Insured intended should cause loss": the harm is what was meant. */
const MEANT_TO_CAUSE =
  /\b(?:intended|meant|wished|wanted|desired|planned)\b[^.;,]{0,40}\b(?:caus\w+|result(?:s|ing)? in|lead(?:s|ing)? to|inflict\w*)\s+(?:any |an? |the |some )*(?:harm|injur\w+|damage|loss|detriment)/;
/** Harm that was expected or meant, bodily injury and property apart. */
const EXPECTED =
  /(?<!bodily )\b(?:injury|harm|loss|damage|detriment)s?\b[^.;]{0,40}\b(?:expected|intended|meant|desired|sought|aimed|set out)\b/;
const INTENT =
  /\b(?:intentional(?:ly)?|wil+ful(?:ly)?|deliberate(?:ly)?|knowingly wrongful|intended acts?|on purpose|conscious(?:ly)?)\b/;
/** Getting into a system, and having no right to. */
const ENTRY = String.raw`(?:enter(?:ing|s|ed)?|entry|access(?:ing|ed)?|intru(?:sion|ding)|penetrat(?:ing|ion of)|break(?:ing)? in(?:to)?|get(?:ting)? in(?:to)?|log(?:ging)? (?:on|in)(?:to)?)`;
const NO_RIGHT = String.raw`(?:without (?:the |any |due |lawful |proper |its |their )*(?:right|authority|authori[sz]ation|permission|consent|leave|licen[cs]e|entitlement)|no right|not entitled|no authority|not authori[sz]ed|not permitted)`;
const TRESPASS = new RegExp(
  String.raw`\b${ENTRY}\b[^.;]{0,80}\b${NO_RIGHT}\b|\b${NO_RIGHT}\b[^.;]{0,40}\b${ENTRY}\b`,
);
const ACCESS =
  /\bunauthori[sz]ed (?:access|entry|use|intrusion|interference|accessing)|\b(?:gaining|obtaining) (?:of )?(?:unauthori[sz]ed )?access\b|\bintrusions? (?:into|of|upon)|\baccess(?:ing)?\b[^.;]{0,80}\b(?:by deception|without (?:the )?(?:right|authority|authori[sz]ation|permission|consent)|exceed\w* (?:the )?authori\w+)|\bhacking\b|\btrespass\b|\bwithout authori[sz]ation\b[^.;]{0,40}\baccess/;
const DISHONEST =
  /\b(?:dishonest\w*|fraud\w*|malicious(?:ly)?|criminal(?:ly)?|unlawful act|illegal act|breach of law|violation of (?:any |a )?(?:penal|criminal) (?:law|statute))\b/;
const EVENT = /\bfail\w*[^.;]{0,60}\bto\b|\binability to\b|\bprevent\b|\bdetect\b/;
const OTHER_MATTER =
  /\b(?:securities|tax(?:es)?|antitrust|competition law|employment|pension|benefit plan|copyright|patent)\b/;
const THIRD_PARTY =
  /\b(?:by|of) (?:a |any )?(?:third part|person (?:other than|who is not)|outsider|hacker)|\bagainst the insured'?s own|\byour own (?:network|computer|system)|(?:network|system|computer)s? (?:that )?(?:you|the insured) owns?\b/;

/** The exclusion waits for somebody to have decided that the act was done. */
const FINALLY =
  /\bfinal(?:ly)?\b[^.;]{0,40}\b(?:adjudicat\w+|judge?ment|determin\w+|ruling|decision|decid\w+|establish\w*|found|held|prove[nd]?)/;
const ESTABLISHED =
  /\b(?:court|tribunal|judge?ment|verdict|conviction|adjudication|award|admission|plea)s?\b[^.;]{0,60}\b(?:establish\w*|finds?|found|holds?|held|proves?|proved|decid\w+|determin\w+)\b[^.;]{0,60}\b(?:such|the|that|it|this) ?(?:conduct|act|acts|was|were)?|\b(?:until|unless|only (?:if|when|after|once))\b[^.;]{0,40}\b(?:court|tribunal|judge?ment|adjudicat\w+|convict\w+)/;

/** Reads the conduct that an exclusion's words name. `core` in lower case, `whole` with its exceptions. */
export function readConduct(core: string, whole: string): ConductReading {
  const finalAdjudication = FINALLY.test(whole) || ESTABLISHED.test(whole);
  const actorLimited =
    /\bcommitted (?:personally|solely)|\bpersonally (?:committed|by)|\bcontrol group\b|\bpersonal(?:ly)? (?:act|participat)/.test(
      core,
    ) && !/\bwith the (?:knowledge|consent|connivance)/.test(core);
  return { conduct: conductOf(core), finalAdjudication, actorLimited };
}

function conductOf(core: string): Conduct {
  const rest = core.replace(HARM, ' ');
  const harm = rest.length < core.length && HARM.test(core);
  HARM.lastIndex = 0;
  if (OTHER_MATTER.test(core)) return null;
  if (INTENT.test(rest) && !/\b(?:injury|damage|harm)\b[^.;]{0,30}\b(?:expected|intended)\b/.test(rest)) {
    return harm && !/\bacts?\b[^.;]{0,40}\bor\b/.test(rest) && !ACCESS.test(rest) ? 'harm' : 'intent';
  }
  if ((ACCESS.test(rest) || TRESPASS.test(rest)) && !EVENT.test(rest) && !THIRD_PARTY.test(rest))
    return 'intent';
  if (DISHONEST.test(rest) && !EVENT.test(rest) && !THIRD_PARTY.test(rest)) return 'dishonest';
  return harm || EXPECTED.test(rest) || MEANT_TO_CAUSE.test(rest) ? 'harm' : null;
}
