import { Engine, type RuleProperties } from 'json-rules-engine';
import { catalogue } from '../../corpus/catalogue.js';
import type { Work } from '../../harness/timing.js';
import { policyFacts, serviceFacts } from '../facts.js';
import { serviceLines } from '../input.js';
import { Supply, type Forms } from '../supply.js';

/** The rules of thumb that a broker would enter into a rule engine, first things first. */
export const RULES: readonly RuleProperties[] = [
  rule('gap', 'not_in_force', 20, { any: [is('asOf', 'lessThan', { fact: 'effectiveOn' }), is('asOf', 'greaterThanInclusive', { fact: 'expiresOn' })] }),
  rule('gap', 'product', 19, { all: [is('code', 'in', ['hardware_resale', 'software_resale', 'warranty_resale'])] }),
  rule('gap', 'excluded', 18, { all: [is('excludedCodes', 'contains', { fact: 'code' })] }),
  rule('gap', 'intentional_acts', 17, { all: [isTest(), is('intentionalActsExcluded', 'equal', true), is('testingCarvedBack', 'equal', false)] }),
  rule('in_scope', 'carved_back', 16, { all: [isTest(), is('intentionalActsExcluded', 'equal', true), is('testingCarvedBack', 'equal', true)] }),
  rule('gap', 'before_retroactive_date', 15, { all: [is('firstSoldOn', 'lessThan', { fact: 'retroactiveOn' })] }),
  rule('gap', 'gate', 14, { all: [is('feeGate', 'equal', true), is('forFee', 'equal', false)] }),
  rule('gap', 'gate', 13, { all: [is('deliveredBy', 'equal', 'subcontractor'), is('contractorsInsured', 'equal', false)] }),
  rule('in_scope', 'named', 12, { all: [is('namedCodes', 'contains', { fact: 'code' })] }),
  rule('in_scope', 'contained', 11, { all: [is('containedCodes', 'contains', { fact: 'code' })] }),
  rule('in_scope', 'broad_grant', 10, { all: [is('openList', 'equal', true), is('generalCodes', 'contains', { fact: 'code' })] }),
  rule('arguable', 'general_phrase', 9, { all: [is('openList', 'equal', false), is('generalCodes', 'contains', { fact: 'code' })] }),
  rule('arguable', 'near_match', 8, { all: [is('nearCodes', 'contains', { fact: 'code' })] }),
  rule('gap', 'silent', 1, {
    all: ['namedCodes', 'containedCodes', 'generalCodes', 'nearCodes'].map((codes) => is(codes, 'doesNotContain', { fact: 'code' })),
  }),
]; // prettier-ignore

/** Rules over facts that were extracted before and are not timed: no reading, no evidence, no explanation. */
export function jsonRulesEngine(forms: Forms): Work {
  const policies = new Supply(forms).oneOfEach().map(({ text }) => policyFacts(text));
  const services = serviceLines(catalogue()).map(serviceFacts);
  const engine = new Engine([...RULES]);
  const judge = async (run: number): Promise<string[]> => {
    const policy = policies[run % policies.length];
    const reasons: string[] = [];
    for (const service of services) {
      const { events } = await engine.run({ ...policy, ...service });
      reasons.push(...events.map(({ type }) => type));
    }
    return reasons;
  };
  return {
    run: async (run) => (await judge(run)).length,
    shows: async () => `${(await judge(0)).length} rules hold`,
  };
}

type Conditions = RuleProperties['conditions'];

function rule(verdict: string, reason: string, priority: number, conditions: Conditions): RuleProperties {
  return { conditions, event: { type: reason, params: { verdict } }, priority };
}

function is(
  fact: string,
  operator: string,
  value: unknown,
): { fact: string; operator: string; value: unknown } {
  return { fact, operator, value };
}

function isTest(): ReturnType<typeof is> {
  return is('code', 'in', ['penetration_testing', 'social_engineering_testing']);
}
