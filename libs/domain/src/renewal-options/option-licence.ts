import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { Client } from '../clients/client.entity.js';
import { Clock } from '../clock.js';
import { getRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { Conflict } from '../errors.js';
import { ProducerLicenceService } from '../producer-licences/producer-licence.service.js';
import type { RenewalOption } from './renewal-option.entity.js';

export const NOT_LICENSED =
  'This needs a producer’s licence for the client’s state and line that has not expired. Ask a licensed colleague, or enter your licence.';

/** Whether somebody may attest and bind an option. */
@Injectable()
export class OptionLicence {
  constructor(
    private readonly clock: Clock,
    private readonly licences: ProducerLicenceService,
  ) {}

  async holds(
    tx: Tx,
    { userId }: Actor,
    option: Pick<RenewalOption, 'clientId' | 'wholesalerId'>,
  ): Promise<boolean> {
    if (userId === null) return false;
    const { state } = await getRecord(tx, Client, option.clientId, 'client');
    const line = option.wholesalerId === null ? 'property_casualty' : 'surplus_lines';
    return this.licences.holds(tx, userId, { state, line, on: await brokerageToday(tx, this.clock) });
  }

  /** Throws `renewal_option/not_licensed`. */
  async require(
    tx: Tx,
    actor: Actor,
    option: Pick<RenewalOption, 'clientId' | 'wholesalerId'>,
  ): Promise<void> {
    if (!(await this.holds(tx, actor, option)))
      throw new Conflict('renewal_option/not_licensed', NOT_LICENSED);
  }
}
