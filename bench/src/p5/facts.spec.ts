import { composeLongForm } from '../corpus/long-form/compose.js';
import { composeShortForm } from '../corpus/short-form.js';
import { policyFacts } from './facts.js';

describe('the facts that the rule engine is given', () => {
  it('are those of the short form', () => {
    const facts = policyFacts(composeShortForm(3));
    expect(facts).toMatchObject({ feeGate: true, contractorsInsured: true, intentionalActsExcluded: true });
    expect(facts.namedCodes.length).toBeGreaterThan(4);
  });

  it('are those of the long form, endorsements too', () => {
    const facts = policyFacts(composeLongForm(0).text);
    expect(facts.openList).toBe(true);
    expect(facts.namedCodes).toEqual(expect.arrayContaining(['help_desk', 'backup_recovery']));
    expect(facts.excludedCodes).toContain('voip_telecom');
    expect(facts.testingCarvedBack).toBe(true);
  });
});
