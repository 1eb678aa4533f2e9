import type { Day, ReviewInput } from '../types.js';
import { lowerOf, quote, textOf, type Quote } from '../wording/document.js';
import { type Grant, type Item } from '../wording/grant.js';
import { readWording, type WordingReading } from '../wording/reading.js';
import { isWorldwide } from './places.js';
import { findTerritory, type Territory } from './territory.js';
import { grantTexts } from './grantTexts.js';
import { standingExclusions, type StandingExclusion } from './standingExclusions.js';
import { tieOf, type StandingTie } from './standingTie.js';
import { tieExceptions, type TieExceptions } from './tieExceptions.js';
import { amendGrant, type AmendedGrant, type OrderedEndorsement } from './amend.js';
import { readApplication, signatureDay, type ApplicationReading } from './application.js';
import { chooseGrant } from './chooseGrant.js';
import { feeGate, performerGate } from './gates.js';
import { findConditions, type ServiceCondition } from './conditions.js';
import { findRestrictions, type Restriction } from './restriction.js';
import { otherPolicyParts } from './otherPolicies.js';
import { findParts, type Part } from './parts.js';
import { findSchedule, scheduleGrant } from './schedule.js';
import { settle } from './settle.js';
import { withoutWithdrawn } from './withdrawn.js';

/** A policy as it stands on one day: the form, with every endorsement that counts by then. */
export interface Stand {
  readonly input: Pick<ReviewInput, 'asOf' | 'policy' | 'application' | 'otherPolicies'>;
  readonly readings: readonly WordingReading[];
  readonly endorsements: readonly OrderedEndorsement[];
  readonly grant: Grant | null;
  readonly amended: AmendedGrant | null;
  readonly items: readonly Item[];
  readonly exclusions: readonly StandingExclusion[];
  readonly tie: StandingTie | null;
  /** What the tie leaves alone. */
  readonly tieExceptions: TieExceptions;
  /** The list that a schedule tie points to; null: not in hand, or no such tie. */
  readonly schedule: Quote | null;
  readonly application: ApplicationReading | null;
  /** The day on which the policy says that the application was signed. */
  readonly signedOn: Day | null;
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
  const chosen = chooseGrant(readings);
  const tie = chosen ? tieOf(readings, chosen) : null;
  const schedule =
    tie?.tie.to === 'schedule' ? (findSchedule(readings, tie.tie) ?? listBehindTie(chosen, tie)) : null;
  const lists = (chosen ? listsOf(chosen, schedule, readings) : []).map(scheduleGrant);
  const base = chosen ? withLists(chosen, lists) : null;
  const baseItems = base ? [...base.items, ...lists.flatMap((l) => l.items)] : [];
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
    tieExceptions: tieExceptions(active, readings, endorsements, listedIn(amended)),
    schedule,
    application: readApplication(
      input.application,
      active?.tie.to === 'application' ? active.tie.place : null,
    ),
    signedOn: active?.tie.begun ? signatureDay(readings) : null,
    feeWords: feeGate(texts),
    territory: endorsements.some(
      (e) => isWorldwide(lowerOf(e.endorsement.whole)) && /\bperformed\b/.test(lowerOf(e.endorsement.whole)),
    )
      ? null
      : findTerritory(readings, texts),
    restrictions: findRestrictions(readings, endorsements),
    conditions: findConditions(readings, grant?.quote ?? null, endorsements),
    parts: [...findParts(readings, grant?.quote ?? null, endorsements), ...otherPolicyParts(input)],
    performer: performerGate(texts, readings),
    grantTexts: texts,
  };
}

/** The items of a grant that stand in lists or endorsements rather than in its own words. */
function listedIn(amended: AmendedGrant | null): readonly Item[] {
  if (!amended) return [];
  const { doc, start, end } = amended.grant.quote;
  return amended.items.filter((i) => i.doc !== doc || i.hit.start < start || i.hit.end > end);
}

/** The lists in hand to which the grant's words point, the one that ties it first. */
function listsOf(grant: Grant, schedule: Quote | null, readings: readonly WordingReading[]): Quote[] {
  const found = [schedule, ...grant.lists.map((list) => findSchedule(readings, list))].filter(
    (q) => q !== null,
  );
  return found.filter((q, i) => found.findIndex((o) => o.doc === q.doc && o.start === q.start) === i);
}

/** A grant takes over what its lists leave out; where it says nothing itself, one bare phrase there makes it a bare one. */
function withLists(grant: Grant, lists: readonly Grant[]): Grant {
  const bare = grant.type === 'tied' ? lists.find((l) => l.type === 'bare') : undefined;
  return {
    ...grant,
    ...(bare ? { type: 'bare', genus: bare.genus, opening: bare.opening } : {}),
    exceptions: [...grant.exceptions, ...lists.flatMap((l) => l.exceptions)],
  };
}

/** "… described in the Schedule: help desk; backup": the list stands right behind the tie. */
function listBehindTie(base: Grant | null, tie: StandingTie): Quote | null {
  if (!base || tie.elsewhere) return null;
  const rest = quote(base.quote.doc, { start: base.quote.start + tie.tie.end, end: base.quote.end });
  const listed = base.items.some((i) => i.quote.start > rest.start) && /^\s*:/.test(textOf(rest));
  return listed ? rest : null;
}

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
  const counting = withoutWithdrawn(all.filter((e) => e.day <= input.asOf));
  counting.sort((a, b) => compareDays(a.day, b.day));
  return counting.map(({ endorsement, reading }, order) => ({
    endorsement,
    reading,
    order,
    settled: settle(endorsement, readings, input.asOf),
  }));
}

function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
