import type { ClientLetterFacts } from '@carveback/documents';
import { Injectable } from '@nestjs/common';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { BrokerageService } from '../brokerages/index.js';
import { Client } from '../clients/client.entity.js';
import { Clock } from '../clock.js';
import { getRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { officeOf } from './facts.js';
import { LetterFactsRepository } from './letter-facts.repository.js';

/** What a letter to a client names, whatever it is about. */
export type ClientPaperFacts = Pick<ClientLetterFacts, 'letterhead' | 'writtenOn' | 'client' | 'contact'>;

/** Gathers whom a letter to a client goes to, and who signs it. */
@Injectable()
export class ClientPaper {
  constructor(
    private readonly records: LetterFactsRepository,
    private readonly brokerages: BrokerageService,
    private readonly clock: Clock,
  ) {}

  /** Throws `record/not_found`. */
  async facts(tx: Tx, clientId: string): Promise<ClientPaperFacts> {
    const { name } = await getRecord(tx, Client, clientId, 'client');
    const letterhead = await this.brokerages.letterhead(tx);
    return {
      letterhead,
      writtenOn: await brokerageToday(tx, this.clock),
      client: { name, contactName: await this.records.contactName(tx, clientId), addressLines: [] },
      contact: (await this.records.signatory(tx, clientId, null)) ?? officeOf(letterhead),
    };
  }
}
