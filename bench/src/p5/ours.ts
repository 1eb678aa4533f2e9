import {
  readWording,
  reviewPolicy,
  type PolicyReview,
  type WordingReading,
  type WordingText,
} from '@carveback/rules';
import { catalogue } from '../corpus/catalogue.js';
import type { Work } from '../harness/timing.js';
import { inputFor, serviceLines } from './input.js';
import { FreshLines } from './fresh-lines.js';
import { Supply, type Forms } from './supply.js';

/** A text nobody has read, against a catalogue that is known. */
export function readAndJudge(forms: Forms): Work {
  const supply = new Supply(forms);
  const services = serviceLines(catalogue());
  const review = (run: number) => reviewPolicy(inputFor(supply.at(run), services));
  return {
    prepare: (runs) => supply.prepare(runs),
    run: (run) => review(run).verdicts.length,
    shows: () => told(review(0)),
  };
}

/** The same with a catalogue that nobody has read either. */
export function readAndJudgeNewLines(forms: Forms): Work {
  const supply = new Supply(forms);
  const lines = new FreshLines();
  const review = (run: number) => reviewPolicy(inputFor(supply.at(run), lines.catalogueAt(run)));
  return {
    prepare: (runs) => {
      supply.prepare(runs);
      lines.prepare(runs);
    },
    run: (run) => review(run).verdicts.length,
    shows: () => told(review(0)),
  };
}

export function readAlone(forms: Forms): Work {
  const supply = new Supply(forms);
  return {
    prepare: (runs) => supply.prepare(runs),
    run: (run) => readWording(supply.at(run)).units.length,
    shows: () => {
      const { definitions, exclusions, endorsements } = readWording(supply.at(0));
      return `${definitions.length} definitions, ${exclusions.length} exclusions, ${endorsements.length} endorsements`;
    },
  };
}

/** A wording is read once per hash; here it was. */
export function judgeAlone(forms: Forms): Work {
  const read = readOnce(forms);
  const services = serviceLines(catalogue());
  const review = (run: number) => {
    const { wording, readings } = read(run);
    return reviewPolicy(inputFor(wording, services), readings);
  };
  return { run: (run) => review(run).verdicts.length, shows: () => told(review(0)) };
}

/** A client reports one more service: its line is new, the wording was read. */
export function addOneLine(forms: Forms): Work {
  const read = readOnce(forms);
  const lines = new FreshLines();
  const judge = (run: number) => {
    const { wording, readings } = read(run);
    return reviewPolicy(inputFor(wording, [lines.lineAt(run)]), readings).verdicts.length;
  };
  return { prepare: (runs) => lines.prepareLines(runs), run: judge, shows: () => `${judge(0)} verdict` };
}

/** Every form with its reading, one after the other. */
function readOnce(forms: Forms): (run: number) => { wording: WordingText; readings: WordingReading[] } {
  const kept = new Supply(forms)
    .oneOfEach()
    .map((wording) => ({ wording, readings: [readWording(wording)] }));
  return (run) => kept[run % kept.length] as (typeof kept)[number];
}

function told({ verdicts }: PolicyReview): string {
  const count = (kind: string) => verdicts.filter(({ verdict }) => verdict === kind).length;
  return `${count('in_scope')} in scope, ${count('arguable')} arguable, ${count('gap')} gaps`;
}
