/** The process of one work: `node host.js P5 definition floor`. Asked over its channel, it ends with it. */
import { BENCHMARKS } from './benchmarks.js';
import { isTimed } from './harness/timed-benchmark.js';
import { timeRuns, warmUp, type Work } from './harness/timing.js';
import type { Answer, Question } from './harness/work-process.js';

const [id = '', comparison = '', name = ''] = process.argv.slice(2);
const work = start();
process.on('message', (question: Question) => {
  void work
    .then((ready) => answerTo(ready, question))
    .then(
      (value): Answer => ({ value }),
      (error: unknown): Answer => ({
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      }),
    )
    .then((answer) => process.send?.(answer));
});

async function start(): Promise<Work> {
  const benchmark = await BENCHMARKS[id]?.();
  const works =
    benchmark && isTimed(benchmark) ? benchmark.comparisons().find((c) => c.name === comparison)?.works : [];
  const found = works?.find((one) => one.name === name);
  if (!found) throw new Error(`${id} has no work "${name}" in "${comparison}".`);
  return found.start();
}

async function answerTo(ready: Work, question: Question): Promise<number | string> {
  if (question.kind === 'warmUp') return warmUp(ready, question.effort);
  if (question.kind === 'sample') return timeRuns(ready, question.runs);
  return (await ready.shows?.()) ?? '';
}
