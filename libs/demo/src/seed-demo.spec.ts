import { createBrokerage, createKnownUser, SignInService } from '@carveback/domain';
import { TOTP } from 'otpauth';
import { openStage, type Stage } from '../test/stage.js';
import { CLIENTS } from './clients/index.js';
import type { DemoAccess } from './demo-access.js';

const TABLES = [
  'users',
  'carriers',
  'underwriters',
  'clients',
  'legal_entities',
  'contacts',
  'policies',
  'wordings',
  'applications',
  'service_lines',
  'idempotency_keys',
];

describe('the demo, seeded', () => {
  let stage: Stage;
  let access: DemoAccess;

  beforeAll(async () => {
    stage = await openStage();
    access = await stage.seed();
  }, 180_000);

  afterAll(() => stage.close());

  it('holds the whole book, and asked for a review of each change', async () => {
    const policies = CLIENTS.flatMap((client) => client.policies);
    const lines = CLIENTS.flatMap((client) => client.catalogue);
    const attached = policies.flatMap((policy) => policy.attached ?? []);
    const retired = lines.filter(([, , , details]) => details?.retired);
    const applications = policies.filter(({ application }) => application);
    expect(await stage.counts(TABLES)).toMatchObject({
      users: 6,
      clients: 40,
      policies: policies.length,
      wordings: 2 * policies.length + attached.length,
      applications: applications.length,
      service_lines: lines.length,
      legal_entities: 43,
    });
    const papers = 2 * policies.length + attached.length + applications.length;
    expect(await stage.jobs('client.review')).toBe(
      policies.length + papers + lines.length + retired.length + 1,
    );
    expect(await stage.jobs('service_line.receipt')).toBe(lines.length);
  });

  it('keeps the scanned form without judging it, and parts the others into pages', async () => {
    const scans = await stage.rows<{ title: string }>(
      `select title from wordings where state = 'needs_text'`,
    );
    expect(scans).toHaveLength(1);
    const forms = await stage.rows<{ pages: number }>(
      `select cardinality(page_starts) as pages from wordings where kind = 'base_form' and state = 'text' and text like '%LIABILITY POLICY%'`,
    );
    expect(Math.max(...forms.map(({ pages }) => pages))).toBe(2);
  });

  it('has sent the request of one client to its carrier, with the letter that the worker made', async () => {
    const requests = await stage.rows<{ client: string; letters: number }>(
      `select c.name as client, count(l.id)::int as letters
         from endorsement_requests r
         join clients c on c.tenant_id = r.tenant_id and c.id = r.client_id
         join letters l on l.tenant_id = r.tenant_id and l.request_id = r.id and l.version = r.letter_version
        where r.status = 'submitted' group by c.name`,
    );
    expect(requests).toEqual([{ client: 'Quarry Street Technologies', letters: 1 }]);
    const moves = await stage.rows<{ to: string; by: string }>(
      `select m.to_status as "to", u.name as by from endorsement_request_moves m
         join users u on u.tenant_id = m.tenant_id and u.id = m.moved_by order by m.moved_at, m.id`,
    );
    expect(moves).toEqual(
      ['broker_review', 'awaiting_client_authority', 'ready', 'submitted'].map((to) => ({
        to,
        by: 'Marcus Adeyemi',
      })),
    );
  });

  it('prints the letterhead and gives each client its people', async () => {
    const [office] = await stage.rows<{ address: string; publicUrl: string }>(
      `select address, public_url as "publicUrl" from brokerages where slug = 'harborline'`,
    );
    expect(office).toEqual({
      address: '185 Atlantic Wharf, Suite 400\nBoston, MA 02110',
      publicUrl: 'https://example.test',
    });
    const orphans = await stage.rows(
      `select id from clients where producer_id is null or account_manager_id is null`,
    );
    expect(orphans).toEqual([]);
  });

  it.each([0, 1, 2, 3, 4, 5])('lets user %i sign in with the password and code it says', async (index) => {
    const { email, password, totpSecret } = access.users[index]!;
    const credentials = { email, password, code: new TOTP({ secret: totpSecret }).generate() };
    const grant = await stage.app.get(SignInService).signIn({
      ...credentials,
      ...{ brokerage: access.brokerage, address: '203.0.113.7', userAgent: 'spec' },
    });
    expect(grant).toMatchObject({ claims: { mfa: true } });
  });

  it('changes nothing when it is seeded again', async () => {
    const before = [await stage.counts(TABLES), await stage.jobs('client.review')];
    expect(await stage.seed()).toEqual(access);
    expect([await stage.counts(TABLES), await stage.jobs('client.review')]).toEqual(before);
  });

  it('goes on where it was broken off, and does nothing twice', async () => {
    const before = [await stage.counts(TABLES), await stage.jobs('client.review')];
    await stage.dismiss('thomas@harborline.example');
    expect(await stage.seed(0)).toEqual(access);
    expect([await stage.counts(TABLES), await stage.jobs('client.review')]).toEqual(before);
  }, 90_000);
});

describe('a brokerage that has the short name of the demo', () => {
  it('is left alone', async () => {
    const stage = await openStage();
    try {
      const { owner } = stage.database;
      const tenantId = await createBrokerage(owner, {
        ...{ slug: 'harborline', name: 'Harborline of Maine', timeZone: 'America/New_York' },
        publicUrl: 'https://harborline.test',
      });
      await createKnownUser(owner, Buffer.alloc(32, 1), {
        ...{ tenantId, email: 'ann@harborline.test', name: 'Ann', role: 'principal' },
        password: 'not of the demo at all',
      });
      await expect(stage.seed()).rejects.toMatchObject({ code: 'demo/slug_taken' });
      expect(await stage.counts(['users', 'clients'])).toEqual({ users: 1, clients: 0 });
    } finally {
      await stage.close();
    }
  });
});
