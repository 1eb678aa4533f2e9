import { randomBytes } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { createBrokerage } from '../brokerages/create-brokerage.js';
import { requireSlug } from '../brokerages/brokerage.input.js';
import { Conflict } from '../errors.js';
import { newId } from '../ids.js';
import { invitationLink } from '../sign-in/invitation-links.js';
import { hashOf } from '../sign-in/refresh-tokens.js';
import { requireEmail, requireName } from '../validate.js';

export interface FirstPrincipal {
  readonly slug: string;
  readonly brokerageName: string;
  /** IANA name */
  readonly timeZone: string;
  readonly publicUrl: string;
  readonly name: string;
  readonly email: string;
}

const TOKEN_BYTES = 32;

/**
 * Opens a brokerage and invites its first principal, as the owner role. Answers the link by which the principal
 * chooses a password; it is valid for seven days. Run again before anybody has joined, it makes a new link (to the
 * address then given) and ends the old one; afterwards it throws `brokerage/slug_taken`.
 */
export function createFirstPrincipal(
  owner: DataSource,
  input: FirstPrincipal,
): Promise<{ tenantId: string; invitationLink: string }> {
  const name = requireName('name', input.name);
  const email = requireEmail('email', input.email);
  return owner.transaction(async (manager) => {
    const tenantId = (await emptyBrokerage(manager, input.slug)) ?? (await openBrokerage(manager, input));
    const token = randomBytes(TOKEN_BYTES);
    const id = newId();
    await manager.query(
      `insert into invitations (tenant_id, id, email, name, role, token_hash, expires_at)
       values ($1, $2, $3, $4, 'principal', $5, now() + interval '7 days')`,
      [tenantId, id, email, name, hashOf(token)],
    );
    await manager.query(
      `insert into audit_entries (tenant_id, id, action, subject_kind, subject_id, detail)
       values ($1, $2, 'invitation.made', 'invitation', $3, $4)`,
      [tenantId, newId(), id, JSON.stringify({ email, role: 'principal', by: 'command line' })],
    );
    const [brokerage] = (await manager.query(`select public_url from brokerages where tenant_id = $1`, [
      tenantId,
    ])) as { public_url: string }[];
    return { tenantId, invitationLink: invitationLink(brokerage!.public_url, token) };
  });
}

function openBrokerage(manager: EntityManager, input: FirstPrincipal): Promise<string> {
  const { slug, brokerageName: name, timeZone, publicUrl } = input;
  return createBrokerage(manager, { slug, name, timeZone, publicUrl });
}

/** The brokerage of that slug that nobody has joined yet, with its links ended; null when there is none. */
async function emptyBrokerage(manager: EntityManager, slug: string): Promise<string | null> {
  const rows = (await manager.query(
    `select b.tenant_id, exists (select 1 from users u where u.tenant_id = b.tenant_id) as joined
       from brokerages b where b.slug = $1 for update of b`,
    [requireSlug('slug', slug)],
  )) as { tenant_id: string; joined: boolean }[];
  const [found] = rows;
  if (!found) return null;
  if (found.joined) {
    throw new Conflict(
      'brokerage/slug_taken',
      'There is a brokerage of that short name already, and people have joined it. A principal of it can invite more.',
      'slug',
    );
  }
  await manager.query(
    `update invitations set recalled_at = now() where tenant_id = $1 and recalled_at is null`,
    [found.tenant_id],
  );
  return found.tenant_id;
}
