import type { ClientLetterFacts } from '@carveback/documents';
import { Injectable } from '@nestjs/common';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { BrokerageService } from '../brokerages/index.js';
import { Client } from '../clients/client.entity.js';
import { CarrierService } from '../carriers/carrier.service.js';
import { Clock } from '../clock.js';
import { getRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { NotFound } from '../errors.js';
import type { Policy } from '../policies/policy.entity.js';
import { officeOf } from './facts.js';
import { LetterFactsRepository } from './letter-facts.repository.js';

/** What every letter to a client about a policy as a whole names. The policy's number is the reference. */
@Injectable()
export class PolicyLetterHead {
  constructor(
    private readonly records: LetterFactsRepository,
    private readonly brokerages: BrokerageService,
    private readonly carriers: CarrierService,
    private readonly clock: Clock,
  ) {}

  async of(
    tx: Tx,
    policy: Pick<Policy, 'clientId' | 'policyNumber' | 'expiresOn' | 'issuingCompanyId'>,
  ): Promise<ClientLetterFacts> {
    const { clientId, policyNumber, expiresOn, issuingCompanyId } = policy;
    const { name } = await getRecord(tx, Client, clientId, 'client');
    const [carrier] = await this.carriers.byIdsIn(tx, [issuingCompanyId]);
    if (!carrier) throw new NotFound('carrier');
    const letterhead = await this.brokerages.letterhead(tx);
    return {
      letterhead,
      writtenOn: await brokerageToday(tx, this.clock),
      ourReference: policyNumber,
      client: { name, contactName: await this.records.contactName(tx, clientId), addressLines: [] },
      policy: { carrier: carrier.name, number: policyNumber, expiresOn },
      services: [],
      contact: (await this.records.signatory(tx, clientId, null)) ?? officeOf(letterhead),
    };
  }
}
