import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from './protect.js';

/**
 * The signed tenant context. A transaction carries `carveback.context`:
 * `<key id>|<tenant>|<user or empty>|<client or empty>|<expiry, epoch seconds>|<HMAC-SHA256, hex>`.
 * Policies read it only through these functions, which raise on a missing, forged or expired context: an injected
 * `set_config` reads nothing, and an expiry in mid-transaction never looks like an empty table.
 * The HMAC is built from sha256() over precomputed pads, so that no extension is needed.
 */
export class TenantContext0001 implements MigrationInterface {
  name = 'TenantContext1763769600001';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      // The API's readiness compares what has run with what it was built with.
      `grant select on migrations to carveback_app, carveback_worker`,
      `create schema sec`,
      `create table sec.context_keys (
         id text primary key,
         inner_pad bytea not null check (length(inner_pad) = 64),
         outer_pad bytea not null check (length(outer_pad) = 64)
       )`,
      `grant select on sec.context_keys to carveback_guard`,
      `create function sec.verified_context() returns text[]
         language plpgsql stable security definer set search_path = '' as $$
         declare
           token text := current_setting('carveback.context', true);
           part text[];
           pads record;
           body text;
         begin
           if token is null or token = '' then
             raise exception 'tenant context is missing' using errcode = 'CB001';
           end if;
           part := string_to_array(token, '|');
           if array_length(part, 1) is distinct from 6 then
             raise exception 'tenant context is malformed' using errcode = 'CB001';
           end if;
           select k.inner_pad, k.outer_pad into pads from sec.context_keys k where k.id = part[1];
           body := array_to_string(part[1:5], '|');
           if pads is null or encode(sha256(pads.outer_pad || sha256(pads.inner_pad || convert_to(body, 'UTF8'))), 'hex')
                is distinct from part[6] then
             raise exception 'tenant context is forged' using errcode = 'CB001';
           end if;
           if part[5]::bigint < extract(epoch from clock_timestamp()) then
             raise exception 'tenant context has expired' using errcode = 'CB001';
           end if;
           return part;
         end $$`,
      `create function sec.tenant() returns uuid
         language sql stable security definer set search_path = '' as
         $$ select (sec.verified_context())[2]::uuid $$`,
      `create function sec.client_scope() returns uuid
         language sql stable security definer set search_path = '' as
         $$ select nullif((sec.verified_context())[4], '')::uuid $$`,
      `grant usage on schema sec to carveback_guard, carveback_app, carveback_worker`,
      ...['verified_context()', 'tenant()', 'client_scope()'].flatMap((f) => asGuard(f)),
      `grant execute on function sec.tenant() to carveback_app, carveback_worker, carveback_owner`,
      `grant execute on function sec.client_scope() to carveback_app, carveback_worker, carveback_owner`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema sec cascade');
  }
}

/** Hands a definer function to the narrow role, closed to everybody else. */
export function asGuard(signature: string): string[] {
  return [
    `revoke all on function sec.${signature} from public`,
    `grant create on schema sec to carveback_guard`,
    `alter function sec.${signature} owner to carveback_guard`,
    `revoke create on schema sec from carveback_guard`,
  ];
}
