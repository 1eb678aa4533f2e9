import { expand, randomFrom, shuffle, type Random } from '../random.js';
import { CONDITIONS } from './conditions.js';
import { MORE_CONDITIONS } from './more-conditions.js';
import { MORE_ENDORSEMENTS } from './more-endorsements.js';
import { DECLARATIONS, NOTICES } from './declarations.js';
import { definitions } from './definitions.js';
import { ENDORSEMENTS } from './endorsements.js';
import { EXCLUSION_TAILS, GENERAL_EXCLUSIONS, PART_EXCLUSIONS } from './exclusions.js';
import { COVERAGE_PARTS, type CoveragePart } from './insuring-agreements.js';
import { paginate, type Paged } from './pages.js';

const EXCLUSIONS_REPEATED_IN_PARTS = 20;
const CONDITIONS_REPEATED_IN_PARTS = 19;
const ALL_CONDITIONS = [...CONDITIONS, ...MORE_CONDITIONS].map(
  ([heading, ...rest]) => `${heading}. ${rest.join('\n')}`,
);

/**
 * A policy of some forty pages: declarations, four coverage parts, definitions, exclusions, conditions, endorsements.
 * Another one for each seed, in wording and in order, with places for names.
 */
export function composeLongForm(seed: number): Paged {
  const random = randomFrom(seed);
  const form = `TCM 4000 (0${1 + (seed % 9)} 25)`;
  const sections = [
    DECLARATIONS,
    NOTICES.join('\n\n'),
    ...COVERAGE_PARTS.map((part) => coveragePart(part, random)),
    numbered('DEFINITIONS', definitions()),
    excluded('EXCLUSIONS', shuffle(GENERAL_EXCLUSIONS, random)),
    numbered('CONDITIONS', ALL_CONDITIONS),
    ...[...ENDORSEMENTS, ...MORE_ENDORSEMENTS].map(endorsement),
  ];
  const text = sections.map((section) => expand(section, random)).join('\n\n');
  return paginate(text, (page, of) => `${form}   @CARRIER Technology Policy   Page ${page} of ${of}`);
}

function coveragePart({ heading, agreements }: CoveragePart, random: Random): string {
  const repeated = shuffle(GENERAL_EXCLUSIONS, random).slice(0, EXCLUSIONS_REPEATED_IN_PARTS);
  const own = excluded(`EXCLUSIONS OF THIS COVERAGE PART`, [...PART_EXCLUSIONS, ...repeated]);
  const conditions = shuffle(ALL_CONDITIONS, random).slice(0, CONDITIONS_REPEATED_IN_PARTS);
  return [numbered(heading, agreements), own, numbered('CONDITIONS OF THIS COVERAGE PART', conditions)].join(
    '\n\n',
  );
}

function numbered(heading: string, clauses: readonly string[]): string {
  return [heading, ...clauses.map((clause, i) => `${i + 1}. ${clause}`)].join('\n\n');
}

function excluded(heading: string, exclusions: readonly string[]): string {
  const opening =
    'The Insurer shall not be liable for {Damages or Defense Costs|any loss} in connection with any Claim or Event:';
  return [heading, opening, ...exclusions.map(exclusionClause)].join('\n\n');
}

function exclusionClause(exclusion: string, index: number): string {
  return `${index + 1}. ${exclusion}${EXCLUSION_TAILS[index % EXCLUSION_TAILS.length]};`;
}

function endorsement([title, ...paragraphs]: readonly [string, ...string[]], index: number): string {
  return [
    `ENDORSEMENT NO. ${index + 1}`,
    `Effective: 01/01/2026. Issued to: @INSURED Systems LLC`,
    title,
    ...paragraphs,
    'All other terms of this policy remain unchanged.',
  ].join('\n\n');
}
