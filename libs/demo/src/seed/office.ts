import {
  Conflict,
  createBrokerage,
  createKnownUser,
  makeDataSource,
  type Actor,
  type DomainSettings,
  type Role,
} from '@carveback/domain';
import type { DataSource } from 'typeorm';
import { BROKERAGE, PASSWORD, PRINCIPAL, TOTP_SECRET, type DemoPerson } from '../people.js';

/** The demo's brokerage as far as it exists: made as the owner role, since no request makes a tenant. */
export class Office {
  private constructor(
    private readonly owner: DataSource,
    private readonly totpKey: Buffer,
    readonly tenantId: string,
    private readonly ids: Map<string, string>,
  ) {}

  /** Finds the brokerage or makes it. Throws `demo/slug_taken` when somebody else's has its short name. */
  static async open(ownerUrl: string, publicUrl: string, { keys }: DomainSettings): Promise<Office> {
    const owner = await makeDataSource({
      url: ownerUrl,
      poolSize: 2,
      applicationName: 'carveback demo',
    }).initialize();
    try {
      const { slug, name, timeZone } = BROKERAGE;
      const tenantId =
        (await tenantOf(owner, slug)) ?? (await createBrokerage(owner, { slug, name, timeZone, publicUrl }));
      const ids = await usersOf(owner, tenantId);
      if (ids.size > 0 && !ids.has(PRINCIPAL.email)) throw slugTaken();
      return new Office(owner, keys.totpAtRest, tenantId, ids);
    } catch (error) {
      await owner.destroy();
      throw error;
    }
  }

  has({ email }: DemoPerson): boolean {
    return this.ids.has(email);
  }

  /** Makes the person a user with the demo's password and second factor, unless it is one. Answers its id. */
  async hire(person: DemoPerson, clientId: string | null = null): Promise<string> {
    const known = this.ids.get(person.email);
    if (known) return known;
    const { email, name, role, title, licenceNumber } = person;
    const id = await createKnownUser(this.owner, this.totpKey, {
      ...{ tenantId: this.tenantId, email, name, role, title, licenceNumber, clientId },
      password: PASSWORD,
      totpSecret: Buffer.from(TOTP_SECRET.bytes),
    });
    this.ids.set(email, id);
    return id;
  }

  /** The person as it acts in the demo's story. `step` names the mutation, which then happens once. */
  actor({ email, role }: DemoPerson, step?: string): Actor {
    return {
      tenantId: this.tenantId,
      userId: this.ids.get(email)!,
      role: role satisfies Role,
      clientId: null,
      ...(step === undefined ? {} : { once: { key: `demo: ${step}`, requestHash: 'demo' } }),
    };
  }

  close(): Promise<void> {
    return this.owner.destroy();
  }
}

async function tenantOf(owner: DataSource, slug: string): Promise<string | undefined> {
  const rows: { tenant_id: string }[] = await owner.query(
    `select tenant_id from brokerages where slug = $1`,
    [slug],
  );
  return rows[0]?.tenant_id;
}

async function usersOf(owner: DataSource, tenantId: string): Promise<Map<string, string>> {
  const rows: { email: string; id: string }[] = await owner.query(
    `select email, id from users where tenant_id = $1`,
    [tenantId],
  );
  return new Map(rows.map(({ email, id }) => [email, id]));
}

function slugTaken(): Conflict {
  return new Conflict(
    'demo/slug_taken',
    `A brokerage of the short name "${BROKERAGE.slug}" exists and is not the demo. The demo is not seeded beside it.`,
  );
}
