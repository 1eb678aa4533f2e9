import type { Day, ReviewInput } from '../types.js';
import { sentencesOf } from '../text/sentences.js';
import { termKey } from '../wording/definitions.js';
import { limitsOf, type CarveBack, type Exclusion } from '../wording/exclusions.js';
import { hitsIn, lowerOf, quote, textOf, type Quote } from '../wording/document.js';
import { grantOf, type Grant, type Item } from '../wording/grant.js';
import { readWording, type WordingReading } from '../wording/reading.js';
import { findTie, type Tie } from '../wording/tie.js';
import { isWorldwide } from './places.js';
import { findTerritory, type Territory } from './territory.js';
import { amendGrant, type AmendedGrant, type OrderedEndorsement } from './amend.js';
import { readApplication, type ApplicationReading } from './application.js';
import { chooseGrant } from './chooseGrant.js';
import { feeGate, performerGate } from './gates.js';
import { findConditions, type ServiceCondition } from './conditions.js';
import { findRestrictions, type Restriction } from './restriction.js';
import { otherPolicyParts } from './otherPolicies.js';
import { findParts, type Part } from './parts.js';
import { findSchedule } from './schedule.js';

/** An exclusion as it stands on the day. */
export interface StandingExclusion {
  readonly exclusion: Exclusion;
  readonly carveBacks: readonly CarveBack[];
  readonly byEndorsement: boolean;
}

/** A policy as it stands on one day: the form, with every endorsement that counts by then. */
export interface Stand {
  readonly input: Pick<ReviewInput, 'asOf' | 'policy' | 'application' | 'otherPolicies'>;
  readonly readings: readonly WordingReading[];
  readonly endorsements: readonly OrderedEndorsement[];
  readonly grant: Grant | null;
  readonly amended: AmendedGrant | null;
  readonly items: readonly Item[];
  readonly exclusions: readonly StandingExclusion[];
  readonly tie: {
    readonly tie: Tie;
    readonly quote: Quote;
    /** It stands apart from the grant. */ readonly elsewhere: boolean;
  } | null;
  /** The list that a schedule tie points to; null: not in hand, or no such tie. */
  readonly schedule: Quote | null;
  readonly application: ApplicationReading | null;
  readonly feeWords: Quote | null;
  readonly territory: Territory | null;
  readonly conditions: readonly ServiceCondition[];
  readonly restrictions: readonly Restriction[];
  /** Coverage parts beside the one that grants the services. */
  readonly parts: readonly Part[];
  readonly performer: ReturnType<typeof performerGate>;
  /** Every sentence that may limit where, by whom or for what the services are performed. */
  readonly grantTexts: readonly Quote[];
}

/** Builds the policy as it stands on `input.asOf`. */
export function standOn(
  input: ReviewInput,
  readings: readonly WordingReading[] = input.wordings.map(readWording),
): Stand {
  const endorsements = countingEndorsements(readings, input);
  const base = chooseGrant(readings);
  const tie = base ? tieOf(readings, base) : null;
  const schedule = tie?.tie.to === 'schedule' ? findSchedule(readings, tie.tie.name) : null;
  const baseItems = base
    ? [...base.items, ...(schedule ? grantOf(schedule.doc, schedule, null, null).items : [])]
    : [];
  const amended = base ? amendGrant(base, baseItems, endorsements) : null;
  const grant = amended?.grant ?? null;
  const texts = grant ? grantTexts(readings, grant, base as Grant, endorsements) : [];
  const active =
    tie &&
    amended?.replaced &&
    grant !== base &&
    grant?.tie === null &&
    !tieSurvives(tie.quote, base as Grant)
      ? null
      : tie;
  return {
    input,
    readings,
    endorsements,
    grant,
    amended,
    items: amended?.items ?? [],
    exclusions: standingExclusions(readings, endorsements, grant, amended?.exceptions ?? []),
    tie: active,
    schedule,
    application: readApplication(input.application),
    feeWords: feeGate(texts),
    territory: endorsements.some(
      (e) => isWorldwide(lowerOf(e.endorsement.whole)) && /\bperformed\b/.test(lowerOf(e.endorsement.whole)),
    )
      ? null
      : findTerritory(readings, texts),
    restrictions: findRestrictions(readings, endorsements),
    conditions: findConditions(readings, grant?.quote ?? null),
    parts: [...findParts(readings, grant?.quote ?? null), ...otherPolicyParts(input)],
    performer: performerGate(texts, insuredDefinition(readings)),
    grantTexts: texts,
  };
}

/** An endorsement's sentence on who may perform all the services, or for what payment. */
const WIDENS =
  /\b(?:such|the|its|professional|insured|covered) services\b[^.:;]{0,60}\b(?:whether or not|when performed|performed)\b[^.:;]*\./;

function tieSurvives(words: Quote, base: Grant): boolean {
  return words.doc !== base.quote.doc || words.start < base.quote.start || words.end > base.quote.end;
}

function countingEndorsements(readings: readonly WordingReading[], input: ReviewInput): OrderedEndorsement[] {
  const all = readings.flatMap((reading) =>
    reading.endorsements.map((endorsement) => {
      const ownDocument = reading.doc.wording.kind === 'endorsement' ? reading.doc.wording.effectiveOn : null;
      return {
        endorsement,
        reading,
        day: ownDocument ?? endorsement.effectiveOn ?? input.policy.effectiveOn,
      };
    }),
  );
  const counting = all.filter((e) => e.day <= input.asOf);
  counting.sort((a, b) => compareDays(a.day, b.day));
  return counting.map(({ endorsement, reading }, order) => ({ endorsement, reading, order }));
}

function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function tieOf(readings: readonly WordingReading[], grant: Grant): Stand['tie'] {
  if (grant.tie) {
    const { tie } = grant;
    const start = grant.quote.start;
    const rest = /^[^.;,:\n]*/.exec(textOf(grant.quote).slice(tie.end))?.[0] ?? '';
    const end = start + tie.end + rest.length;
    return { tie, elsewhere: false, quote: quote(grant.quote.doc, { start: start + tie.start, end }) };
  }
  return tieElsewhere(readings, grant);
}

/** A tie may hide in a condition or in the insuring clause: "only services disclosed in the Application are insured". */
function tieElsewhere(readings: readonly WordingReading[], grant: Grant): Stand['tie'] {
  const term = grant.definition?.key ?? 'services';
  for (const { doc, units } of readings) {
    for (const unit of units) {
      if (
        unit.heading ||
        unit.endorsement >= 0 ||
        unit.section === 'exclusions' ||
        unit.section === 'first_party'
      )
        continue;
      const text = doc.clean.text.slice(unit.body, unit.end);
      const lower = text.toLowerCase();
      if (!lower.includes(term) && !/\b(?:services?|activit\w+|operations|business)\b/.test(lower)) continue;
      if (
        !/\b(?:only|solely|limited to|restricted|shall not apply to any|no (?:cover|coverage|indemnity)|unless|not (?:cover|insure|apply)|to the extent)\b/.test(
          lower,
        )
      )
        continue;
      const tie = findTie(text);
      if (!tie || tie.to !== 'application') continue;
      if (/\bpremium\b|\bis not (?:part|a term)\b|\bdoes not amend\b|own network/.test(lower)) continue;
      const rest = /^[^.;]*/.exec(text.slice(tie.end))?.[0] ?? '';
      return {
        tie,
        elsewhere: true,
        quote: quote(doc, { start: unit.body + tie.start, end: unit.body + tie.end + rest.length }),
      };
    }
  }
  return null;
}

function grantTexts(
  readings: readonly WordingReading[],
  grant: Grant,
  base: Grant,
  endorsements: readonly OrderedEndorsement[],
): Quote[] {
  const out: Quote[] = [grant.quote];
  if (grant.definition) out.push(...grant.definition.rest.map((r) => quote(grant.quote.doc, r)));
  if (base !== grant && grant.definition === null) out.push(base.quote);
  const term = (grant.definition ?? base.definition)?.key;
  for (const { doc, units, definitions } of readings) {
    const acts = definitions.filter(
      (d) => d.endorsement < 0 && /wrongful|error|act\b|incident|breach|mistake|negligen/.test(d.key),
    );
    out.push(...acts.map((d) => quote(doc, d.range)));
    for (const unit of units) {
      if (
        !insures(doc.clean.lower.slice(unit.body, unit.body + 260), unit) ||
        unit.heading ||
        unit.endorsement >= 0
      )
        continue;
      const lower = doc.clean.lower.slice(unit.body, unit.end);
      if ((term && lower.includes(term)) || /\bnegligen|\bwrongful|\bservices\b|\bcapacity\b/.test(lower))
        out.push(quote(doc, { start: unit.body, end: unit.end }));
    }
  }
  for (const { endorsement, reading } of endorsements) {
    const redefines = reading.definitions.some((d) => d.endorsement === endorsement.index);
    if (redefines && /subcontract|on behalf|for a fee/.test(lowerOf(endorsement.whole)))
      out.push(endorsement.whole);
    const { doc, whole } = endorsement;
    out.push(
      ...sentencesOf(doc.clean, whole)
        .map((r) => quote(doc, r))
        .filter((q) => WIDENS.test(lowerOf(q))),
    );
  }
  return out;
}

function insuredDefinition(readings: readonly WordingReading[]): Quote | null {
  for (const { doc, definitions } of readings) {
    const found = definitions.find(
      (d) =>
        /^(?:insureds?|you|you and your|assured|insured (?:person|entity|firm|organization|person or organization)|named insured|we|who is insured)$/.test(
          d.key,
        ) && d.endorsement < 0,
    );
    if (found) return quote(doc, found.range);
  }
  for (const { doc, units } of readings) {
    const unit = units.find(
      (u) => u.title !== null && /who is insured|insureds?\b/.test(termKey(u.title)) && !u.heading,
    );
    if (unit) return quote(doc, unit);
  }
  return null;
}

function standingExclusions(
  readings: readonly WordingReading[],
  endorsements: readonly OrderedEndorsement[],
  grant: Grant | null,
  added: readonly Quote[],
): StandingExclusion[] {
  const counts = (reading: WordingReading, index: number): boolean =>
    index < 0 || endorsements.some((e) => e.reading === reading && e.endorsement.index === index);
  const listed = readings.flatMap((reading) => [
    ...reading.exclusions.filter((x) => counts(reading, x.endorsement)),
    ...reading.definitions
      .filter((d) => limitsScope(d.key, grant) && counts(reading, d.endorsement))
      .flatMap((d) => limitsOf(reading.doc, d)),
  ]);
  const fromGrant = [...(grant?.exceptions ?? []), ...added].map((q) => ({
    source: 'grant' as const,
    core: q,
    whole: q,
    carveBacks: [],
    label: null,
    endorsement: grant?.definition?.endorsement ?? -1,
  }));
  const standing = [...fromGrant, ...listed].map((exclusion) => ({
    exclusion,
    carveBacks: exclusion.carveBacks,
    byEndorsement: exclusion.endorsement >= 0,
  }));
  return applyChanges(applyFormChanges(standing, readings), endorsements);
}

/** Exceptions that the form itself prints away from the exclusion. */
function applyFormChanges(
  standing: StandingExclusion[],
  readings: readonly WordingReading[],
): StandingExclusion[] {
  let current = standing;
  for (const change of readings.flatMap((r) => r.formChanges)) {
    const target = targetOf(current, change.quote, -2);
    if (!target) continue;
    const carveBacks = [...target.carveBacks, { quote: change.quote, endorsement: -1 }];
    current = current.map((x) => (x === target ? { ...x, carveBacks } : x));
  }
  return current;
}

function limitsScope(key: string, grant: Grant | null): boolean {
  return grant?.definition?.key === key;
}

function applyChanges(
  standing: StandingExclusion[],
  endorsements: readonly OrderedEndorsement[],
): StandingExclusion[] {
  let current = standing;
  for (const { endorsement } of endorsements) {
    let spokenOf: Exclusion | null = null;
    for (const change of endorsement.exclusionChanges) {
      const target =
        current.find((x) => x.exclusion === spokenOf && refersBack(change.quote)) ??
        targetOf(current, change.quote, endorsement.index);
      if (!target) continue;
      spokenOf = target.exclusion;
      current =
        change.kind === 'delete'
          ? current.filter((x) => x !== target)
          : current.map((x) =>
              x === target
                ? {
                    ...x,
                    carveBacks: [...x.carveBacks, { quote: change.quote, endorsement: endorsement.index }],
                  }
                : x,
            );
    }
  }
  return current;
}

/** "This exclusion does not apply to …": the one that the sentence before it amended. */
function refersBack(change: Quote): boolean {
  return /^\W*(?:this|the foregoing|such|that) exclusion\b(?!\s+\(?[a-z0-9]{1,4}\)?[.,])/i.test(
    textOf(change),
  );
}

/** The exclusion that an amendment speaks of: by endorsement number, by label, else by the words they share. */
function targetOf(
  standing: readonly StandingExclusion[],
  change: Quote,
  own: number,
): StandingExclusion | null {
  const text = textOf(change);
  const others = standing.filter(
    (x) => !(x.exclusion.core.doc === change.doc && x.exclusion.endorsement === own),
  );
  const named = /\bendorsement (?:no\.? ?)?([A-Z]*[\w-]*\d[\w-]*|[A-Z])\b/i.exec(text)?.[1]?.toLowerCase();
  if (named) {
    const byName = others.find((x) => x.byEndorsement && headingOf(x).includes(named));
    if (byName) return byName;
  }
  const label =
    /\bexclusions?\s+(?:no\.? ?)?(\(?[A-Z]{0,2}\.?[\d.]*\d\)?|\(?[a-z]{1,4}\)|[A-Z]\b|[a-z](?=[.\s]))/i.exec(
      text,
    )?.[1];
  if (label) {
    const wanted = label.replace(/[^a-z0-9.]/gi, '').toLowerCase();
    const byLabel = others.find(
      (x) =>
        x.exclusion.source === 'exclusion' &&
        (x.exclusion.label ?? '')
          .replace(/[^a-z0-9.]/gi, '')
          .replace(/\.$/, '')
          .toLowerCase() === wanted,
    );
    if (byLabel) return byLabel;
  }
  return mostAlike(others, change);
}

function headingOf(x: StandingExclusion): string {
  const { doc } = x.exclusion.core;
  const at = doc.clean.lower.lastIndexOf('endorsement', x.exclusion.core.start);
  return at < 0 ? '' : doc.clean.lower.slice(at, at + 80);
}

const telling = new WeakMap<Exclusion, readonly string[]>();

/** The longer words of an exclusion, kept: each amendment looks through all exclusions. */
function tellingWords(exclusion: Exclusion): readonly string[] {
  const known = telling.get(exclusion);
  if (known) return known;
  const words =
    lowerOf(exclusion.core)
      .slice(0, 2_000)
      .match(/[a-z]{5,}/g) ?? [];
  telling.set(exclusion, words);
  return words;
}

function mostAlike(others: readonly StandingExclusion[], change: Quote): StandingExclusion | null {
  const ids = new Set(hitsIn(change).map((h) => h.concept.id));
  const words = new Set(lowerOf(change).match(/[a-z]{5,}/g) ?? []);
  let best: StandingExclusion | null = null;
  let bestScore = 1;
  for (const x of others) {
    const shared =
      hitsIn(x.exclusion.core).filter((h) => ids.has(h.concept.id)).length * 3 +
      tellingWords(x.exclusion).filter((w) => words.has(w)).length;
    if (shared > bestScore) [best, bestScore] = [x, shared];
  }
  return best;
}

/** A clause that promises to pay, wherever it is printed. */
function insures(lower: string, unit: WordingReading['units'][number]): boolean {
  if (unit.section === 'exclusions' || unit.section === 'first_party') return false;
  return (
    unit.section === 'insuring' ||
    /\b(?:will|shall|agrees? to) (?:pay|indemnify|insure)\b|\bgrants? cover\b|\bwe insure\b|\bwe pay\b/.test(
      lower,
    )
  );
}
