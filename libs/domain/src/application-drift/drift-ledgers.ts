import { servicesInApplication, type Day, type ServiceInApplication } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import { ApplicationService, type Application } from '../applications/index.js';
import { StandingAnswers } from '../applications/standing-answers.js';
import { StandingControls } from '../controls/standing-controls.js';
import type { Tx } from '../database/tx.js';
import type { Policy } from '../policies/index.js';
import { SettledServices } from '../reviews/settled-services.js';
import { ServiceLineService } from '../service-lines/index.js';
import { ledgerOf } from './ledger.js';
import type { PolicyLedger } from './reconcile.js';

/** The ledger of a policy, as of a day, with the application that it holds against that day. */
export interface AppliedLedger extends PolicyLedger {
  readonly clientId: string;
  readonly signedOn: Day;
  readonly asOf: Day;
}

type SoldServices = Awaited<ReturnType<SettledServices['of']>>;

/** Draws up what applications said against what is so on a day. */
@Injectable()
export class DriftLedgers {
  constructor(
    private readonly applications: ApplicationService,
    private readonly answers: StandingAnswers,
    private readonly controls: StandingControls,
    private readonly lines: ServiceLineService,
    private readonly sold: SettledServices,
  ) {}

  /** One for each of these policies of a client that has an application. */
  async ofClient(
    tx: Tx,
    clientId: string,
    policies: readonly Policy[],
    today: Day,
  ): Promise<AppliedLedger[]> {
    const applications = await this.applications.latest(
      tx,
      policies.map(({ id }) => id),
    );
    if (applications.length === 0) return [];
    const answers = await this.answers.of(
      tx,
      applications.map(({ id }) => id),
    );
    const [services, sold] = [await this.lines.listOfClient(tx, clientId), await this.sold.of(tx, clientId)];
    const controls = await this.controls.of(tx, clientId);
    return applications.map((application) => {
      const { id: applicationId, policyId, signedOn } = application;
      const given = answers.filter((answer) => answer.applicationId === applicationId);
      const describes = policies.find(({ id }) => id === policyId)?.line === 'tech_eo';
      const reading = describes ? readServices(application, sold) : [];
      const lines = ledgerOf({ today, application, services, reading, answers: given, controls });
      return { clientId, policyId, applicationId, signedOn, asOf: today, lines, answers: given };
    });
  }
}

/** An application for tech E&O describes what the insured does; of others a broker enters what they say of services. */
function readServices(
  { signedOn, state, text }: Application,
  { services, mappings }: SoldServices,
): ServiceInApplication[] {
  return servicesInApplication({ signedOn, text: state === 'text' ? text : null }, services, mappings);
}
