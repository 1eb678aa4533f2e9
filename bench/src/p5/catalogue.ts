import { classifyService } from '@carveback/rules';
import { catalogue } from '../corpus/catalogue.js';
import type { TimedComparison } from '../harness/timed-benchmark.js';
import type { Work } from '../harness/timing.js';
import { FreshLines } from './fresh-lines.js';
import { words } from './peers/floor.js';

const NEW_LINES = 'classify 24 new lines';
const FLOOR = 'floor';

/** The catalogue alone: the library remembers lines, so each run reads lines that were never written before. */
export function catalogueComparison(): TimedComparison {
  return {
    name: 'catalogue',
    about: '24 catalogue lines to service codes',
    works: [
      { name: FLOOR, start: () => onNewLines((name) => words(name).length) },
      { name: 'compromise, tags alone', start: tagNewLines },
      { name: NEW_LINES, start: () => ({ ...onNewLines(codeOf), shows: told }) },
      { name: 'classify 24 known lines', start: knownLines },
    ],
    against: [FLOOR, NEW_LINES],
    targets: [],
  };
}

/** Counts a line that was understood; the others ask a person. */
function codeOf(name: string): number {
  return classifyService({ name, description: '' }).code === 'unknown' ? 0 : 1;
}

function onNewLines(read: (line: string) => number): Work {
  const lines = new FreshLines();
  return {
    prepare: (runs) => lines.prepare(runs),
    run: (run) => lines.catalogueAt(run).reduce((found, line) => found + read(line.name), 0),
  };
}

async function tagNewLines(): Promise<Work> {
  const { tagAlone } = await import('./peers/compromise.js');
  return onNewLines((name) => tagAlone(name).docs.length);
}

function knownLines(): Work {
  const lines = catalogue();
  return { run: () => lines.reduce((found, name) => found + codeOf(name), 0) };
}

function told(): string {
  const spellings = [0, 1, 2].flatMap(catalogue);
  return `${spellings.reduce((found, name) => found + codeOf(name), 0)} of ${spellings.length} spellings understood`;
}
