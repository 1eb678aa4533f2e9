import { request } from '../../test/sample-facts.js';
import { concedes, proposalConcedes } from './concedes.js';
import { findConcessions } from './concessions.js';

describe('words that concede', () => {
  it.each([
    ['there is a gap in the policy', ['gap']],
    ['Managed EDR is not covered', ['covered']],
    ['this work is excluded', ['excluded']],
    ['our verdict: in_scope, arguably', ['in_scope', 'arguably', 'verdict']],
    ['the policy does not cover testing', ['does not cover']],
    ['the client has no coverage and is uninsured', ['no coverage', 'uninsured']],
    ['testing is out of scope', ['out of scope']],
  ])('are found in "%s"', (text, words) => {
    expect([...concedes(text)].sort()).toEqual([...words].sort());
  });

  it.each([
    'The insured advises that its operations have developed.',
    'Please clarify or amend the exclusion for intentional acts.',
    'Testing of in-scope systems under the coverage part.',
    'The definition reads “Covered Services means…” and "excluded work" is named there.',
    'Singapore, discovered, recovered',
  ])('are not found in "%s"', (text) => {
    expect(concedes(text)).toEqual([]);
  });

  it('in proposed wording leave out the policy’s own sentences and its defined term', () => {
    const present = ['Hardware is excluded. Covered Services means consulting.'];
    expect(
      proposalConcedes(
        'Hardware is excluded. Covered Services includes testing.',
        present,
        'Covered Services',
      ),
    ).toEqual([]);
    expect(proposalConcedes('Testing is no longer excluded.', present, 'Covered Services')).toEqual([
      'excluded',
    ]);
  });
});

describe('a request to a carrier', () => {
  it('is searched field by field', () => {
    expect(findConcessions(request)).toEqual([]);
    const [service] = request.services;
    if (!service) throw new Error('the sample has services');
    expect(
      findConcessions({
        ...request,
        operations: 'We found a gap.',
        services: [{ ...service, description: 'not covered by our policy' }],
        carveOuts: [{ place: 'Exclusion C', current: null, text: 'Testing is not excluded.' }],
        enclosures: ['Verdict table'],
      }),
    ).toEqual([
      { field: 'operations', words: ['gap'] },
      { field: 'services[0].description', words: ['covered'] },
      { field: 'carveOuts[0].text', words: ['excluded'] },
      { field: 'enclosures[0]', words: ['Verdict'] },
    ]);
  });
});
