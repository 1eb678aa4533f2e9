import type { DataSource, EntityManager } from 'typeorm';
import { translateDatabaseError } from '../database/database-errors.js';
import { newId } from '../ids.js';
import { requireName } from '../validate.js';
import { requirePublicUrl, requireSlug, requireTimeZone } from './brokerage.input.js';

export interface NewBrokerage {
  readonly slug: string;
  readonly name: string;
  /** IANA name */
  readonly timeZone: string;
  readonly publicUrl: string;
}

/**
 * Makes a tenant, as the owner role: no request can. Answers its id. Throws `brokerage/slug_taken` and what a wrong
 * field throws.
 */
export async function createBrokerage(
  owner: DataSource | EntityManager,
  input: NewBrokerage,
): Promise<string> {
  const tenantId = newId();
  const values = [
    tenantId,
    requireSlug('slug', input.slug),
    requireName('name', input.name),
    requireTimeZone('timeZone', input.timeZone),
    requirePublicUrl('publicUrl', input.publicUrl),
  ];
  try {
    await owner.query(
      `insert into brokerages (tenant_id, slug, name, time_zone, public_url) values ($1, $2, $3, $4, $5)`,
      values,
    );
  } catch (error) {
    throw translateDatabaseError(error);
  }
  return tenantId;
}
