import { RULE_SET_VERSION } from '@carveback/rules';
import { readFileSync } from 'node:fs';
import { composeLongForm } from '../corpus/long-form/compose.js';
import type { Paged } from '../corpus/long-form/pages.js';
import { composeShortForm } from '../corpus/short-form.js';
import { timedBenchmark, type TimedComparison } from '../harness/timed-benchmark.js';
import { catalogueComparison } from './catalogue.js';
import { addOneLine, judgeAlone, readAlone, readAndJudge, readAndJudgeNewLines } from './ours.js';
import { floor } from './peers/floor.js';
import { jsonRulesEngine } from './peers/json-rules-engine.js';
import { regex } from './peers/regex.js';
import type { Forms } from './supply.js';

const seeds = (count: number) => Array.from({ length: count }, (_, seed) => seed);
const SHORT: Forms = {
  forms: seeds(32).map((seed) => ({ text: composeShortForm(seed), pageStarts: [0] })),
  mostAtOnce: 256,
};
const LONG: Forms = { forms: seeds(4).map(composeLongForm), mostAtOnce: 8 };

/** P5: a policy read and judged, against passes over the same text that understand less. */
export const readAndJudgePolicy = timedBenchmark({
  id: 'P5',
  title: 'Read and judge a policy',
  versions,
  comparisons: () => [
    textComparison('definition', SHORT),
    textComparison('policy', LONG),
    catalogueComparison(),
  ],
});

/** Loaded by those who run it alone: it takes longer to load than all the rest. */
const compromise = () => import('./peers/compromise.js');

const FLOOR = 'floor';
const OURS = 'read and judge 24';
const TAGS_ALONE = 'compromise, tags alone';
const AS_SHIPPED = 'compromise/two';

function textComparison(name: string, forms: Forms): TimedComparison {
  return {
    name,
    about: describe(forms.forms),
    works: [
      { name: FLOOR, start: () => floor(forms) },
      { name: 'regex', start: () => regex(forms) },
      { name: TAGS_ALONE, start: async () => (await compromise()).compromiseTagsAlone(forms) },
      { name: AS_SHIPPED, start: async () => (await compromise()).compromiseAsShipped(forms) },
      { name: 'json-rules-engine, facts given', start: () => jsonRulesEngine(forms) },
      { name: OURS, start: () => readAndJudge(forms) },
      { name: '… and 24 new lines', start: () => readAndJudgeNewLines(forms) },
      { name: 'read alone', start: () => readAlone(forms) },
      { name: 'judge 24, reading kept', start: () => judgeAlone(forms) },
      { name: 'judge 1 new line, reading kept', start: () => addOneLine(forms) },
    ],
    against: [FLOOR, OURS],
    targets: [
      { measured: OURS, against: FLOOR, bound: 'at most', factor: 20 },
      { measured: TAGS_ALONE, against: OURS, bound: 'at least', factor: 10 },
      { measured: AS_SHIPPED, against: OURS, bound: 'at least', factor: 10 },
    ],
  };
}

function describe(forms: readonly Paged[]): string {
  const mean = (of: (form: Paged) => number) => forms.reduce((sum, form) => sum + of(form), 0) / forms.length;
  const size = (mean(({ text }) => Buffer.byteLength(text)) / 1_000).toFixed(1);
  const pages = mean(({ pageStarts }) => pageStarts.length);
  return `${size} kB${pages > 1 ? ` on ${Math.round(pages)} pages` : ''}, 24 service lines`;
}

function versions(): Record<string, string> {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { dependencies } = JSON.parse(manifest) as { dependencies: Record<string, string> };
  return { 'rule set': RULE_SET_VERSION, ...dependencies };
}
