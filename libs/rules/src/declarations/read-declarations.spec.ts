import { readDeclarations } from './read-declarations.js';

const AMERICAN = `DECLARATIONS
Item 1. Named Insured: Kestrel Ridge Systems, LLC, 12 Orchard Way, Dover, Delaware
Item 2. Policy Number: ABX-T-0091-02
Item 3. Policy Period: April 1, 2026 to April 1, 2027, 12:01 a.m.
Item 4. Limit of Liability: $1,000,000 each Claim; $2,000,000 aggregate
Item 5. Retention: $7,500 each Claim
Item 6. Retroactive Date: April 1, 2019

The Insurer will pay Loss in excess of the Retention for acts on or after the Retroactive Date.`;

describe('readDeclarations', () => {
  it('reads an American declarations page', () => {
    expect(readDeclarations(AMERICAN)).toEqual({
      namedInsured: 'Kestrel Ridge Systems, LLC',
      policyNumber: 'ABX-T-0091-02',
      effectiveOn: '2026-04-01',
      expiresOn: '2027-04-01',
      retroactiveOn: '2019-04-01',
      limits: [
        { minor: 100_000_000, currency: 'USD' },
        { minor: 200_000_000, currency: 'USD' },
      ],
      retention: { minor: 750_000, currency: 'USD' },
    });
  });

  it('reads a British schedule with days first', () => {
    const text = `THE SCHEDULE
Assured:  Messrs. Plover & Daughters (a firm)
Policy no: QRT/118820
Period of Insurance: 03/04/2026 to 02/04/2027, both days inclusive
Limit of Indemnity: £2,000,000 any one claim
Excess: £5,000 each and every claim
Retroactive Date: none`;
    expect(readDeclarations(text)).toMatchObject({
      namedInsured: 'Messrs. Plover & Daughters',
      policyNumber: 'QRT/118820',
      effectiveOn: '2026-04-03',
      expiresOn: '2027-04-02',
      retroactiveOn: null,
      limits: [{ minor: 200_000_000, currency: 'GBP' }],
      retention: { minor: 500_000, currency: 'GBP' },
    });
  });

  it('says null rather than guess', () => {
    expect(readDeclarations('We will pay on your behalf.')).toEqual({
      namedInsured: null,
      policyNumber: null,
      effectiveOn: null,
      expiresOn: null,
      retroactiveOn: null,
      limits: [],
      retention: null,
    });
  });

  it('does not take a date out of a later sentence for the retroactive date', () => {
    const text = 'Retroactive Date. The insurer will not pay for acts before it. Signed January 5, 2026.';
    expect(readDeclarations(text).retroactiveOn).toBeNull();
  });
});
