import { documentOf, inputFor } from '../../test/policy.js';
import { loadFixtures } from '../../test/fixtures.js';
import { reviewPolicy } from '../review.js';
import { compareWordings } from './compare-wordings.js';
import type { AlternativeWording } from './comparison.js';
import { whatIfEndorsement } from './what-if-endorsement.js';
import { whatIfService } from './what-if-service.js';

const NARROW =
  '"Professional Services" means help desk and data backup performed for others by or on behalf of the Insured.';
const OPEN =
  '"Professional Services" means information technology services performed for others by or on behalf of the Insured, including but not limited to help desk.\n\nEXCLUSIONS\nThis Policy does not apply to any Claim:\n1. arising out of website hosting;';
const input = inputFor(NARROW, [{ name: 'Help Desk' }, { name: 'Managed EDR' }, { name: 'Website hosting' }]);
const service = (name: string) =>
  ({ ...inputFor('', [{ name }]).services[0], id: 'new' }) as (typeof input.services)[number];

describe('what if we added this service', () => {
  it('says how it would stand and what to ask for first', () => {
    const { verdict, remedies } = whatIfService(input, service('Managed SIEM'));
    expect(verdict).toMatchObject({
      serviceId: 'new',
      code: 'security_monitoring',
      verdict: 'gap',
      reasons: ['silent'],
    });
    expect(remedies.map((r) => [r.kind, r.serviceIds])).toEqual([
      ['open_grant', ['new']],
      ['add_service', ['new']],
    ]);
  });

  it('asks for nothing when nothing is open, and judges like a review of the service', () => {
    const help = service('Desktop support');
    const asked = whatIfService(input, help);
    expect(asked.remedies).toEqual([]);
    expect(asked.verdict).toEqual(reviewPolicy({ ...input, services: [help] }).verdicts[0]);
  });
});

describe('what if this endorsement were issued', () => {
  it('shows each service before and after, and the better and the worse by name', () => {
    const text =
      'The definition of "Professional Services" is amended to include managed detection and response.\nIt is agreed that help desk is deleted from the definition of "Professional Services" from then on.';
    const { services, summary } = whatIfEndorsement(input, { text, effectiveOn: '2026-06-01' });
    expect(services.map((s) => [s.before.verdict, s.after.verdict, s.change])).toEqual([
      ['in_scope', 'gap', 'worse'],
      ['gap', 'in_scope', 'better'],
      ['gap', 'gap', 'same'],
    ]);
    expect(summary).toBe('Better: "Managed EDR". Worse: "Help Desk". Still open then: 2 of 3.');
  });

  it('reads both as of the day on which the endorsement counts', () => {
    const later = {
      ...documentOf(
        'e',
        'endorsement',
        'The definition of "Professional Services" is amended to include website hosting.',
      ),
      effectiveOn: '2026-07-01',
    };
    const policy = { ...input, wordings: [...input.wordings, later] };
    const { asOf, services, summary } = whatIfEndorsement(policy, {
      text: 'This endorsement changes the address of the Insured.',
      effectiveOn: '2026-08-01',
    });
    expect(asOf).toBe('2026-08-01');
    expect(services.map((s) => s.change)).toEqual(['same', 'same', 'same']);
    expect(services[2]?.before.verdict).toBe('in_scope');
    expect(summary).toContain('No service would stand otherwise');
  });
});

describe('which of these wordings is better for this client', () => {
  const alternative = (id: string, text: string): AlternativeWording => {
    const { services: _, ...rest } = inputFor(text, []);
    return { id, name: `Wording ${id}`, input: rest };
  };
  const both = [alternative('A', NARROW), alternative('B', OPEN)];

  it('stands each service side by side and says where one is ahead', () => {
    const services = [...input.services, service('Datto backup')].map((s, i) => ({ ...s, id: `s${i}` }));
    const compared = compareWordings(services, both);
    expect(compared.services.map((s) => [s.verdicts.map((v) => v.verdict), s.best])).toEqual([
      [
        ['in_scope', 'in_scope'],
        ['A', 'B'],
      ],
      [['gap', 'in_scope'], ['B']],
      [
        ['gap', 'gap'],
        ['A', 'B'],
      ],
      [
        ['in_scope', 'in_scope'],
        ['A', 'B'],
      ],
    ]);
    expect(compared.preferred).toBe('B');
    expect(compared.alternatives.map((a) => [a.inScope, a.arguable, a.gaps])).toEqual([
      [2, 0, 2],
      [3, 0, 1],
    ]);
    expect(compared.summary).toBe(
      'Within the services described, on the documents read: "Wording A" 2 of 4; "Wording B" 3 of 4. On the description of services "Wording B" reads best, with 1 gap. "Wording B" alone is best for "Managed EDR". Open under every one of them: "Website hosting".',
    );
  });

  it('prefers none where they do alike, and counts a condition as the lesser', () => {
    expect(compareWordings(input.services, [both[0]!, { ...both[0]!, id: 'C' }]).preferred).toBeNull();
    const consent = `${NARROW.replace('data backup', 'data backup if a written contract is signed')}`;
    const [backup] = [service('Datto backup')];
    const { services, preferred } = compareWordings([backup], [alternative('D', consent), both[0]!]);
    expect(services[0]?.verdicts.map((v) => v.verdict)).toEqual(['in_scope', 'in_scope']);
    expect(services[0]?.best).toEqual(['A']);
    expect(preferred).toBe('A');
  });

  it('names what is not in hand, and says never "covered"', () => {
    const missing = alternative(
      'S',
      'Covered Operations are the operations listed in the Schedule of Covered Operations.',
    );
    const { summary } = compareWordings(input.services, [missing, both[1]!]);
    expect(summary).toContain(
      'Not in hand for "Wording S", and it may change this: "Schedule of Covered Operations".',
    );
    expect(summary.replace(/"[^"]*"/g, '')).not.toMatch(/covered/i);
  });

  it('judges each alternative as its own review does', () => {
    for (const { input: fixture } of loadFixtures().slice(0, 6)) {
      const { services, ...rest } = fixture;
      const [one] = compareWordings(services, [{ id: 'x', name: 'x', input: rest }, both[0]!]).alternatives;
      expect(one?.review).toEqual(reviewPolicy(fixture));
    }
  });

  it('touches nothing that it is given', () => {
    const frozen = JSON.stringify([input.services, both]);
    compareWordings(input.services, both);
    whatIfService(input, service('Managed SIEM'));
    expect(JSON.stringify([input.services, both])).toBe(frozen);
  });
});
