import fc from 'fast-check';
import { SERVICE_CODES } from '../taxonomy/codes.js';
import { TAXONOMY } from '../taxonomy/taxonomy.js';
import { classifyService } from './classify-service.js';

const codeOf = (name: string, description = ''): string => {
  const { code, components } = classifyService({ name, description });
  return [code, ...components].join(' ');
};

/** Lines with every kind of evidence: trade names, products, things with activities, bundles, nothing. */
const LINES = [
  'SentinelOne Complete - Managed EDR',
  'CW Automate Agent + Patching - Server',
  'Gold Bundle: EDR + SOC + SAT',
  'Datto SIRIS BCDR',
  'NCE M365 Business Premium',
  'Exchange 2016 to M365 migration',
  'Firewalls, switches, APs - sale',
  'KnowBe4 phish tests only',
  'HIPAA gap review',
  'Duo MFA setup & mgmt',
  'Managed Firewall - Meraki MX',
  'Website design & hosting',
  'Dell Latitude laptops',
  'Copilot Agent Build (project)',
  'NewCo Complete Care',
  'Help Desk',
  'Ransom negotiation',
  'Structured cabling',
];
const PRICES = [
  '$12.50',
  '(per user)',
  '/ mo',
  '- £4 per endpoint per month',
  '@ 45.00 USD',
  '(annual, prepaid)',
  '- monthly',
  'x25',
  '[10hr]',
  '/ seat',
  '- qty 10',
  '24x7',
  'per 100 mailboxes / year',
];
const PUNCTUATION = ['.', '!', ' *', ' -', '"', ' ;', '…', '®', '™', ' #'];

const line = fc.constantFrom(...LINES);

describe('classifyService, for any line', () => {
  it('does not depend on case', () => {
    fc.assert(
      fc.property(line, fc.infiniteStream(fc.boolean()), (name, ups) => {
        const mixed = Array.from(name, (letter) =>
          ups.next().value ? letter.toUpperCase() : letter.toLowerCase(),
        ).join('');
        expect(codeOf(mixed)).toBe(codeOf(name));
      }),
    );
  });

  it('does not depend on prices behind the name', () => {
    fc.assert(
      fc.property(line, fc.array(fc.constantFrom(...PRICES), { maxLength: 3 }), (name, prices) => {
        expect(codeOf([name, ...prices].join(' '))).toBe(codeOf(name));
      }),
    );
  });

  it('does not depend on punctuation around the name, nor on spaces', () => {
    fc.assert(
      fc.property(
        line,
        fc.constantFrom(...PUNCTUATION),
        fc.constantFrom(' ', '  ', '\t', '\u00a0'),
        (name, sign, space) => {
          expect(codeOf(`${space}${name.replaceAll(' ', space)}${sign}`)).toBe(codeOf(name));
        },
      ),
    );
  });

  it('does not depend on marks over letters, nor on invisible characters', () => {
    fc.assert(
      fc.property(
        line,
        fc.nat(200),
        fc.constantFrom('\u0301', '\u200b', '\u00ad', '\ufeff'),
        (name, at, mark) => {
          const where = 1 + (at % name.length);
          expect(codeOf(name.slice(0, where) + mark + name.slice(where))).toBe(codeOf(name));
        },
      ),
    );
  });

  it('reads each trade name as its own code', () => {
    const wrong: string[] = [];
    for (const code of SERVICE_CODES) {
      for (const name of TAXONOMY[code].synonyms) {
        const found = codeOf(name);
        if (found !== code) wrong.push(`${name}: ${code}, read as ${found}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('reads each product as the service that operates it, once it is managed', () => {
    const wrong: string[] = [];
    for (const code of SERVICE_CODES) {
      for (const name of TAXONOMY[code].products.flatMap((group) => group.names)) {
        const found = codeOf(`${name} - managed`);
        if (found !== code) wrong.push(`${name}: ${code}, read as ${found}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('never throws, and always answers in bounds, on hostile text', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc
        .array(
          fc.constantFrom('+', ',', '(', ')', '/', '\0', '\u202e', 'EDR', 'per', '-', '\n', 'no', '😀', '&'),
          { maxLength: 400 },
        )
        .map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(hostile, hostile, (name, description) => {
        const { confidence, components, code } = classifyService({ name, description });
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThan(1);
        expect(components.length === 0).toBe(code !== 'bundle');
      }),
    );
  });

  it.each([
    ['letters', 'a'.repeat(10_000_000)],
    ['commas', ','.repeat(100_000)],
    ['parts of a bundle', 'EDR + SOC, '.repeat(100_000)],
    ['brackets', '('.repeat(100_000)],
    ['spaces and dashes', ' -'.repeat(100_000)],
  ])('reads only a bounded part of a text without end: %s', (_, text) => {
    const before = performance.now();
    classifyService({ name: text, description: text });
    expect(performance.now() - before).toBeLessThan(500);
  });
});
