import { addDays } from '@carveback/domain';
import { monthsAgo } from '../days.js';
import { periodOf } from '../seed/policy.js';
import { CLIENTS } from './index.js';

/** The demo must be sound on whatever day it is seeded. */
const TODAYS = ['2026-11-22', '2027-01-01', '2028-02-29', '2027-03-31', '2029-12-31'];
const distinct = (names: readonly string[]) => new Set(names.map((name) => name.toLowerCase())).size;

describe('the book of the demo', () => {
  it('holds forty clients of different names, policies of different numbers, and only addresses under .example', () => {
    expect(CLIENTS).toHaveLength(40);
    expect(distinct(CLIENTS.map(({ name }) => name))).toBe(40);
    expect(distinct(CLIENTS.map(({ domain }) => domain))).toBe(40);
    const policies = CLIENTS.flatMap((client) => client.policies);
    expect(distinct(policies.map(({ number }) => number))).toBe(policies.length);
    for (const { domain, contacts, state, address } of CLIENTS) {
      expect(domain).toMatch(/^[a-z]+\.example$/);
      expect(address).toContain(`, ${state} `);
      for (const [, , , phone] of contacts) expect(phone).toMatch(/^\+1 \d{3} 555 01\d\d$/);
    }
  });

  it.each(CLIENTS.map((client) => [client.name, client] as const))(
    '%s has a sound catalogue',
    (_, client) => {
      const { catalogue, otherEntities = [] } = client;
      expect(distinct(catalogue.map(([name]) => name))).toBe(catalogue.length);
      expect(catalogue.reduce((sum, [, , share]) => sum + share, 0)).toBeLessThanOrEqual(100);
      for (const [, sold, , details = {}] of catalogue) {
        const first = monthsAgo('2026-11-22', sold);
        expect(first > '2016-10-31' && first <= '2026-11-22').toBe(true);
        if (details.retired) expect(monthsAgo('2026-11-22', details.retired) >= first).toBe(true);
        if (details.entity) expect(otherEntities.map(({ name }) => name)).toContain(details.entity);
      }
    },
  );

  it.each(TODAYS)('has papers that fit their policies when seeded on %s', (today) => {
    for (const policy of CLIENTS.flatMap((client) => client.policies)) {
      const { effectiveOn, expiresOn, retroactiveOn } = periodOf(policy, today);
      expect(effectiveOn < expiresOn).toBe(true);
      expect(retroactiveOn === null || retroactiveOn <= effectiveOn).toBe(true);
      if (policy.application) {
        expect(addDays(effectiveOn, -policy.application.signedDaysBefore) <= today).toBe(true);
      }
      for (const { since } of policy.attached ?? []) {
        if (!since) continue;
        const from = monthsAgo(today, since);
        expect([effectiveOn <= from, from <= today, from < expiresOn]).toEqual([true, true, true]);
      }
    }
  });

  it('ties one client to an application that its newer services came after', () => {
    const client = CLIENTS.find(({ name }) => name === 'Summit Lantern IT')!;
    for (const today of TODAYS) {
      const [policy] = client.policies;
      const signedOn = addDays(periodOf(policy!, today).effectiveOn, -policy!.application!.signedDaysBefore);
      const later = client.catalogue.filter(([, sold]) => monthsAgo(today, sold) > signedOn);
      expect(later.map(([name]) => name)).toEqual([
        'Managed detection and response (Sophos MDR)',
        'HIPAA risk assessment',
        'Copilot deployment workshop',
      ]);
    }
  });

  it('has a client near renewal, a lapsed one, a prospect without policy, a scan, and an excess layer', () => {
    const ends = (from: number, to: number) =>
      CLIENTS.filter(({ policies }) => policies.some(({ endsIn }) => endsIn >= from && endsIn < to));
    expect(ends(0, 30).map(({ name }) => name)).toEqual(['Tamarack Business Systems']);
    expect(ends(-400, 0).map(({ name }) => name)).toEqual(['Old Mill Computer Care', 'Wickford IT Partners']);
    expect(CLIENTS.filter(({ policies }) => policies.length === 0).map(({ status }) => status)).toEqual([
      'prospect',
    ]);
    const policies = CLIENTS.flatMap((client) => client.policies);
    expect(policies.filter(({ scanned }) => scanned)).toHaveLength(1);
    expect(policies.filter(({ excess }) => excess)).toHaveLength(1);
    expect(CLIENTS.filter(({ awaitsCarrier }) => awaitsCarrier)).toHaveLength(1);
  });
});
