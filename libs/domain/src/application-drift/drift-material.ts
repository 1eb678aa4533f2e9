import type { Day, ServiceInApplication } from '@carveback/rules';
import type { Application, ApplicationAnswer } from '../applications/index.js';
import type { ControlStatement } from '../controls/index.js';
import type { ServiceLine } from '../service-lines/index.js';

/** All that the ledger of one policy rests on. */
export interface DriftMaterial {
  readonly today: Day;
  /** the newest of the policy */
  readonly application: Pick<Application, 'id' | 'signedOn' | 'state' | 'pageStarts'>;
  /** of the client, retired ones too */
  readonly services: readonly ServiceLine[];
  /** what the application's text says of them; of a policy whose application describes no services: empty */
  readonly reading: readonly ServiceInApplication[];
  /** of that application, those that count */
  readonly answers: readonly ApplicationAnswer[];
  /** of the client, those that count */
  readonly controls: readonly ControlStatement[];
}
