import { inputFor } from '../../test/policy.js';
import { reviewPolicy } from '../review.js';

const SERVICES =
  '"Technology Services" means information technology services performed for clients for a fee by or on behalf of the Insured, including but not limited to help desk, network administration, managed firewalls, data backup and penetration testing.';
const OPENING =
  'INSURING AGREEMENT\n\nThe Insurer will pay Damages from a Claim for a Wrongful Act in Technology Services.\n\nDEFINITIONS';
const CONDITIONS =
  'CONDITIONS\n\n1. Notice of every claim must be given in writing as soon as practicable.\n\n2. This policy is governed by local law.';

function judged(text: readonly string[], code: string, facts: object = {}): string {
  const service = { name: 'A service', code, ...facts };
  const verdict = reviewPolicy(inputFor(text.join('\n\n'), [service])).verdicts[0];
  return [verdict?.verdict, ...(verdict?.reasons ?? [])].join(' ');
}

const withExclusion = (words: string, code: string, ...definitions: string[]): string =>
  judged(
    [OPENING, SERVICES, ...definitions, `EXCLUSIONS\n\nThe Insurer shall not pay for any Claim:\n3.1 arising out of war;\n3.2 ${words}`, CONDITIONS],
    code,
  ); // prettier-ignore
const withDefinition = (words: string, code: string): string =>
  judged([OPENING, SERVICES, words, CONDITIONS], code);
const withClause = (words: string, code: string, facts?: object): string =>
  judged([OPENING, SERVICES, CONDITIONS, `3. ${words}`], code, facts);

describe('an exception printed in its exclusion', () => {
  const tests = 'arising out of a deliberate act or unauthorized access to a computer system.';
  it.each([
    'Exclusion 3.2 does not apply to penetration testing which the client has ordered in writing.',
    'This exception shall not be taken to apply to penetration testing which the client has ordered in writing.',
  ])('%s', (exception) => {
    expect(withExclusion(`${tests} ${exception}`, 'penetration_testing')).toMatch(
      /^in_scope carved_back consent_required/,
    );
  });

  it('ends where the clause says how far it does not reach', () => {
    const words = `${tests} Exclusion 3.2 does not apply to security testing ordered by the client in writing. That exception does not reach phishing simulations.`;
    expect(withExclusion(words, 'social_engineering_testing')).not.toMatch(/^in_scope/);
  });

  it('may speak through a defined term', () => {
    const term =
      '"Agreed Exercise" means a penetration test which the client has approved in writing before it starts.';
    const words = `${tests} This exclusion shall not apply to an Agreed Exercise.`;
    expect(withExclusion(words, 'penetration_testing', term)).toMatch(/^in_scope carved_back/);
  });
});

describe('an exclusion of an event', () => {
  it('on the insured’s own systems does not reach what it sells', () => {
    const term =
      '"Network Incident" means a malware infection or intrusion directed at the Insured’s own computer systems.'.replace(
        '’',
        "'",
      );
    expect(withExclusion('arising from a Network Incident.', 'network_security', term)).toMatch(/^in_scope/);
  });

  it.each([
    'caused by the loss or corruption of customer data.',
    'arising from the inability to restore data.',
  ])('%s takes out what is there to prevent it', (words) => {
    expect(withExclusion(words, 'backup_recovery')).toBe('arguable excluded named');
    expect(withExclusion(words, 'help_desk')).toBe('in_scope named');
  });

  it('says nothing of safeguards that it only concedes', () => {
    const words = 'arising from late delivery of goods, whether or not a firewall had been installed.';
    expect(withExclusion(words, 'network_security')).toMatch(/^in_scope/);
  });
});

describe('whose systems, and which work', () => {
  it.each([
    ['arising from services rendered to a bank or a credit union.', 'Full IT care for credit unions'],
    ['in respect of any device which controls industrial plant.', 'Care of PLC and SCADA networks'],
  ])('%s', (words, name) => {
    const text = [OPENING, SERVICES, 'EXCLUSIONS\n\nThe Insurer shall not pay for any Claim:\n1. arising out of war;\n2. ' + words, CONDITIONS]; // prettier-ignore
    expect(judged(text, 'help_desk', { name })).toBe('arguable excluded named');
    expect(judged(text, 'help_desk')).toBe('in_scope named');
  });

  it('a certificate of compliance is not the work of getting there', () => {
    const words = 'arising out of a certificate or attestation of compliance with a standard.';
    expect(withExclusion(words, 'compliance_assessment')).toBe('arguable general_phrase');
    expect(withExclusion(words, 'compliance_attestation')).toBe('gap excluded');
  });

  it('an exception for setting up does not reach the supply', () => {
    const words = 'arising from telephone services, except in so far as it results from the configuration of a telephone system;'; // prettier-ignore
    expect(withExclusion(words, 'voip_telecom')).toBe('gap excluded');
  });

  it('a number beside those of the exclusions is an exclusion', () => {
    const added =
      'ENDORSEMENT NO. 1\nEffective: February 1, 2026\nA new 3.3 is inserted: "the migration of data to a cloud".';
    const text = [OPENING, SERVICES, 'EXCLUSIONS\n\nThe Insurer shall not pay for any Claim arising from:\n3.1 war;\n3.2 libel.', CONDITIONS, added]; // prettier-ignore
    expect(judged(text, 'cloud_migration')).toMatch(/^gap removed_by_endorsement/);
  });
});

describe('limits wherever they stand', () => {
  it.each([
    '"Wrongful Act" means a negligent act in Technology Services. Wrongful Act shall not mean an act in the migration of data to a cloud.',
  ])('%s', (words) => {
    expect(withDefinition(words, 'cloud_migration')).toMatch(/^gap excluded/);
    expect(withDefinition(words, 'help_desk')).toBe('in_scope named');
  });

  it.each([
    'The Insurer has no duty under any part of this policy for cloud migration.',
    'This policy does not answer for cloud migration.',
    'Cloud migration does not belong to the Technology Services.',
    'Nothing in this definition extends to cloud migration.',
    'Cloud migration is not a "technology service" for any purpose.',
  ])('%s', (words) => {
    expect(withClause(words, 'cloud_migration')).toMatch(/^gap excluded/);
    expect(withClause(words, 'help_desk')).toBe('in_scope named');
  });
});

describe('who and where', () => {
  const contractor = { deliveredBy: 'subcontractor' };
  it('leaves out work that is let to others, but for what it excepts', () => {
    const words =
      'An activity which the Insured sublets to another firm is not a Technology Service, save for network administration.';
    expect(withClause(words, 'help_desk', contractor)).toMatch(/^gap gate/);
    expect(withClause(words, 'network_management', contractor)).toMatch(/^in_scope/);
    expect(withClause(words, 'help_desk')).toMatch(/^in_scope/);
  });
});
