import { readFileSync } from 'node:fs';
import type { LabelledPolicy } from './corpus.js';
import { judge } from './judge.js';
import { compare, figuresOf, type Compared } from './score.js';

const USAGE = 'evaluate FILE.json [FILE.json …] [--errors] [--gold-codes] [--only PREFIX]';

/**
 * Judges labelled policies and prints one JSON line of figures; with `--errors` each wrong verdict before it. Answers the exit
 * code: 0, or 2 when a file cannot be read.
 */
export function evaluate(args: readonly string[]): number {
  const only = args.includes('--only') ? (args[args.indexOf('--only') + 1] ?? '') : '';
  const files = args.filter((a, i) => !a.startsWith('--') && args[i - 1] !== '--only');
  if (files.length === 0) {
    console.error(`cli/no_file: name a file of labelled policies. ${USAGE}`);
    return 2;
  }
  try {
    const policies = files.flatMap(readPolicies).filter((p) => p.id.startsWith(only));
    report(policies, args.includes('--gold-codes'), args.includes('--errors'));
    return 0;
  } catch (error) {
    console.error(`cli/bad_corpus: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
}

function readPolicies(file: string): LabelledPolicy[] {
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(parsed)) throw new Error(`${file} holds no list of policies.`);
  return parsed as LabelledPolicy[];
}

function report(policies: readonly LabelledPolicy[], goldCodes: boolean, errors: boolean): void {
  const started = performance.now();
  const judged = policies.map((p) => ({ policy: p, verdicts: judge(p, goldCodes) }));
  const millis = performance.now() - started;
  const all = judged.flatMap(({ policy, verdicts }) => compare(policy, verdicts));
  if (errors) for (const c of all) if (isWrong(c)) console.log(JSON.stringify(errorOf(c)));
  console.log(JSON.stringify(figuresOf(all, policies.length, millis)));
}

function isWrong(c: Compared): boolean {
  const reasons = [...c.verdict.reasons].sort().join() !== [...c.service.reasons].sort().join();
  return (
    c.verdict.verdict !== c.service.verdict || reasons || !c.overlaps || c.verdict.code !== c.service.code
  );
}

function errorOf({ policy, service, verdict, overlaps }: Compared): object {
  return {
    id: policy.id,
    service: service.name,
    code: [service.code, verdict.code].filter((v, i, a) => a.indexOf(v) === i).join(' / '),
    truth: `${service.verdict} ${service.reasons.join('+')}`,
    said: `${verdict.verdict} ${verdict.reasons.join('+')}`,
    ...(overlaps ? {} : { expected: service.evidence }),
    quoted: verdict.evidence.map((e) => e.text.slice(0, 120)),
    rules: verdict.rules.join(),
  };
}
