import type { Verdict } from '@carveback/rules';
import type { Type } from '@nestjs/common';
import { Judgement } from '../src/reviews/judgement.js';

/** Where services are looked up: the house, or its workshop. */
interface Process {
  get<T>(service: Type<T>): T;
}

/** Puts a process under another rule set from now on: its version, and what it says of a verdict of today's rules. */
export function adoptRules(
  process: Process,
  version: string,
  say: (verdict: Verdict) => Partial<Verdict> = () => ({}),
): void {
  const judgement = process.get(Judgement as unknown as Type<Judgement>);
  const review = Object.getPrototypeOf(judgement).review as Judgement['review'];
  Object.assign(judgement, {
    ruleSetVersion: version,
    review: (input: Parameters<Judgement['review']>[0]) => {
      const said = review.call(judgement, input);
      return { ...said, verdicts: said.verdicts.map((verdict) => ({ ...verdict, ...say(verdict) })) };
    },
  });
}
