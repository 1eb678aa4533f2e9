import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { difference, given } from '../changes.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { requirePermission } from '../permissions.js';
import { optionalLine, requireDay, requireName, requireOneOf } from '../validate.js';
import { LICENCE_LINES, type LicenceLine, type ProducerLicence } from './producer-licence.entity.js';
import { ProducerLicenceRepository, type LicenceNeed } from './producer-licence.repository.js';

export interface LicenceFields {
  /** empty: wherever the brokerage works */
  readonly state?: string | null;
  readonly line: LicenceLine;
  readonly number: string;
  readonly expiresOn: Day;
}

/** The licences under which the brokerage's producers work. Without one they prepare, but release nothing. */
@Injectable()
export class ProducerLicenceService {
  constructor(
    private readonly db: TenantDb,
    private readonly licences: ProducerLicenceRepository,
  ) {}

  /** Whether the user may release such work on the day. */
  holds(tx: Tx, userId: string, need: LicenceNeed): Promise<boolean> {
    return this.licences.holds(tx, userId, need);
  }

  /** Throws `producer_licence/duplicate` when the person has one for the state and line already. */
  async add(actor: Actor, userId: string, fields: LicenceFields): Promise<ProducerLicence> {
    requirePermission(actor, 'user:write');
    const valid = validate(fields);
    return this.db.within(actor, async (tx) => {
      const licence = await this.licences.insert(tx, { ...valid, userId });
      await this.tell(tx, actor, 'producer_licence.added', licence, valid);
      return licence;
    });
  }

  async change(
    actor: Actor,
    { id, version, ...changes }: { id: string; version: number } & Partial<LicenceFields>,
  ): Promise<ProducerLicence> {
    requirePermission(actor, 'user:write');
    return this.db.within(actor, async (tx) => {
      const before = await this.licences.get(tx, id);
      const valid = validate({ ...before, ...given(changes) });
      const licence = await this.licences.update(tx, id, version, valid);
      await this.tell(tx, actor, 'producer_licence.changed', licence, difference(before, valid));
      return licence;
    });
  }

  /** Answers what stood. */
  async remove(actor: Actor, { id, version }: { id: string; version: number }): Promise<ProducerLicence> {
    requirePermission(actor, 'user:write');
    return this.db.within(actor, async (tx) => {
      const licence = await this.licences.update(tx, id, version, {});
      await this.licences.delete(tx, id);
      await this.tell(tx, actor, 'producer_licence.removed', licence, { number: licence.number });
      return licence;
    });
  }

  listByUserIds(actor: Actor, userIds: readonly string[]): Promise<ProducerLicence[]> {
    requirePermission(actor, 'user:read');
    return this.db.read(actor, (tx) => this.licences.listByUserIds(tx, userIds));
  }

  private tell(
    tx: Tx,
    actor: Actor,
    action: string,
    licence: ProducerLicence,
    detail: object,
  ): Promise<void> {
    return recordAudit(tx, actor, {
      action,
      subjectKind: 'user',
      subjectId: licence.userId,
      clientId: null,
      detail: { licenceId: licence.id, ...detail },
    });
  }
}

function validate({
  state,
  line,
  number,
  expiresOn,
}: LicenceFields): Omit<LicenceFields, 'state'> & { state: string } {
  return {
    state: optionalLine('state', state),
    line: requireOneOf('line', line, LICENCE_LINES),
    number: requireName('number', number),
    expiresOn: requireDay('expiresOn', expiresOn),
  };
}
