import { readWording, reviewPolicy, type PolicyReview, type ServiceLineFacts } from '@carveback/rules';
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
  const wording = new Supply(forms).at(0);
  const readings = [readWording(wording)];
  const input = inputFor(wording, serviceLines(catalogue()));
  return {
    run: () => reviewPolicy(input, readings).verdicts.length,
    shows: () => told(reviewPolicy(input, readings)),
  };
}

/** A client reports one more service: its line is new, the wording was read. */
export function addOneLine(forms: Forms): Work {
  const wording = new Supply(forms).at(0);
  const readings = [readWording(wording)];
  const lines = new FreshLines();
  const judge = (line: ServiceLineFacts) => reviewPolicy(inputFor(wording, [line]), readings).verdicts.length;
  return {
    prepare: (runs) => lines.prepareLines(runs),
    run: (run) => judge(lines.lineAt(run)),
    shows: () => `${judge(lines.lineAt(0))} verdict`,
  };
}

function told({ verdicts }: PolicyReview): string {
  const count = (kind: string) => verdicts.filter(({ verdict }) => verdict === kind).length;
  return `${count('in_scope')} in scope, ${count('arguable')} arguable, ${count('gap')} gaps`;
}
