import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Ids that belong to nobody: what is looked up for an unknown name, so that it takes as long as a known one. */
const NOBODY = '00000000-0000-4000-8000-000000000000';

export interface Entry {
  readonly tenantId: string;
  readonly id: string;
}

/** The doors through which a request enters before it has a tenant. They answer with ids only (migration 0002). */
@Injectable()
export class EntryRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The enabled user of that brokerage and e-mail, or ids that belong to nobody. */
  async signIn(slug: string, email: string): Promise<Entry> {
    const found = await this.first(`select tenant_id, user_id as id from sec.find_sign_in($1, $2)`, [
      slug,
      email,
    ]);
    return found ?? { tenantId: NOBODY, id: NOBODY };
  }

  session(familyHash: Buffer): Promise<Entry | null> {
    return this.first(`select tenant_id, session_id as id from sec.find_session($1)`, [familyHash]);
  }

  /** An invitation or an answer link: whoever asked must look whether it is what it expects. */
  link(tokenHash: Buffer): Promise<Entry | null> {
    return this.first(`select tenant_id, link_id as id from sec.find_link($1)`, [tokenHash]);
  }

  /** The brokerage of that slug, where it takes mail. */
  async webhook(slug: string): Promise<string | null> {
    const [row] = await this.dataSource.query<{ tenant_id: string }[]>(
      `select tenant_id from sec.find_webhook($1)`,
      [slug],
    );
    return row?.tenant_id ?? null;
  }

  private async first(sql: string, parameters: unknown[]): Promise<Entry | null> {
    const [row] = await this.dataSource.query<{ tenant_id: string; id: string }[]>(sql, parameters);
    return row ? { tenantId: row.tenant_id, id: row.id } : null;
  }
}
