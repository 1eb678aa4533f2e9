import { serviceNameKey, type Day, type PolicyFacts, type ServiceLineFacts } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.js';
import type { Tx } from '../database/tx.js';
import { NotFound } from '../errors.js';
import type { MaterialApplication, MaterialWording, ReviewMaterial, SettledName } from './review-material.js';

/** Reads what a review depends on. Every list has one order, so that the same records give the same bytes. */
@Injectable()
export class ReviewMaterialRepository {
  constructor(private readonly clock: Clock) {}

  /**
   * As the client stands today, or on another day and with a policy that need not be in force on it. Throws
   * `record/not_found` when there is no such client.
   */
  async load(
    tx: Tx,
    clientId: string,
    other: { readonly asOf?: Day; readonly policyId?: string } = {},
  ): Promise<ReviewMaterial> {
    const [client] = await tx.query<{ timeZone: string }>(
      `select b.time_zone as "timeZone" from clients c join brokerages b on b.tenant_id = c.tenant_id
        where c.tenant_id = $1 and c.id = $2`,
      [tx.tenantId, clientId],
    );
    if (!client) throw new NotFound('client');
    const asOf = other.asOf ?? this.clock.today(client.timeZone);
    const services = await this.services(tx, clientId);
    const mappings = await this.settledNames(tx, services);
    const policies = await this.policiesInForce(tx, clientId, asOf, other.policyId ?? null);
    const policyIds = policies.map(({ id }) => id);
    const wordings = await this.standingWordings(tx, policyIds);
    const applications = await this.newestApplications(tx, policyIds);
    return { asOf, services, mappings, policies, wordings, applications };
  }

  /** The client whose policy it is; null when there is no such policy. */
  async clientOf(tx: Tx, policyId: string): Promise<string | null> {
    const [policy] = await tx.query<{ clientId: string }>(
      `select client_id as "clientId" from policies where tenant_id = $1 and id = $2`,
      [tx.tenantId, policyId],
    );
    return policy?.clientId ?? null;
  }

  /** Retired ones too: a claim may still come from work done while they were sold. */
  services(tx: Tx, clientId: string): Promise<ServiceLineFacts[]> {
    return tx.query<ServiceLineFacts>(
      `select id, name, description, first_sold_on as "firstSoldOn", retired_on as "retiredOn",
              delivered_by as "deliveredBy", for_fee as "forFee", code
         from service_lines where tenant_id = $1 and client_id = $2 order by id`,
      [tx.tenantId, clientId],
    );
  }

  /**
   * The brokerage's answers for the names of these services. Spelled alike they are found even when another version of
   * the rules made their keys.
   */
  settledNames(tx: Tx, services: readonly Pick<ServiceLineFacts, 'name' | 'code'>[]): Promise<SettledName[]> {
    const names = services.filter(({ code }) => code === null).map(({ name }) => name);
    return tx.query<SettledName>(
      `select name, code, components from service_mappings
        where tenant_id = $1
          and (name_key = any($2::text[]) or lower(name) in (select lower(n) from unnest($3::text[]) as sold(n)))
        order by updated_at, id`,
      [tx.tenantId, names.map(serviceNameKey), names],
    );
  }

  /** A period ends at the beginning of its last day (12:01 a.m.), when the renewal takes over. */
  private policiesInForce(tx: Tx, clientId: string, day: Day, always: string | null): Promise<PolicyFacts[]> {
    return tx.query<PolicyFacts>(
      `select id, line, effective_on as "effectiveOn", expires_on as "expiresOn", cancelled_on as "cancelledOn",
              retroactive_on as "retroactiveOn"
         from policies
        where tenant_id = $1 and client_id = $2
          and (id = $4 or (effective_on <= $3 and expires_on > $3 and (cancelled_on is null or cancelled_on > $3)))
        order by effective_on, id`,
      [tx.tenantId, clientId, day, always],
    );
  }

  private standingWordings(tx: Tx, policyIds: readonly string[]): Promise<MaterialWording[]> {
    return tx.query<MaterialWording>(
      `select w.id, w.policy_id as "policyId", w.kind, w.title, nullif(w.form_number, '') as "formNumber",
              nullif(w.edition, '') as edition, w.effective_on as "effectiveOn", w.state, w.text,
              w.page_starts as "pageStarts", w.sha256
         from wordings w
        where w.tenant_id = $1 and w.policy_id = any($2::uuid[])
          and not exists (select 1 from wording_supersessions s where s.tenant_id = w.tenant_id and s.id = w.id)
        order by w.created_at, w.id`,
      [tx.tenantId, policyIds],
    );
  }

  private newestApplications(tx: Tx, policyIds: readonly string[]): Promise<MaterialApplication[]> {
    return tx.query<MaterialApplication>(
      `select distinct on (policy_id) id, policy_id as "policyId", signed_on as "signedOn",
              case when state = 'text' then text end as text, sha256
         from applications where tenant_id = $1 and policy_id = any($2::uuid[])
        order by policy_id, signed_on desc, created_at desc, id desc`,
      [tx.tenantId, policyIds],
    );
  }
}
