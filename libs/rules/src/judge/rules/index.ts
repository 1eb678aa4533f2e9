import type { Rule } from '../rule.js';
import { applicationTie } from './application-tie.js';
import { deliberateTesting } from './deliberate-testing.js';
import { excluded } from './exclusion.js';
import { endedBeforeRetroactiveDate } from './ended-before.js';
import { feeGate } from './fee-gate.js';
import {
  bareGrant,
  capacityGrant,
  closedGrant,
  illustrativeGrant,
  openGrant,
  tiedGrant,
  universalGrant,
} from './grant.js';
import { itemCondition } from './item-condition.js';
import { namedSubcontractors } from './named-subcontractors.js';
import { noGrant } from './no-grant.js';
import { notInForce } from './not-in-force.js';
import { otherPart } from './other-part.js';
import { performerGate } from './performer-gate.js';
import { removedByEndorsement } from './removed.js';
import { restricted } from './restricted.js';
import { beforeRetroactiveDate } from './retroactive.js';
import { territoryGate } from './territory-gate.js';
import { unknownService } from './unknown-service.js';
import { unreadEndorsement } from './unread-endorsement.js';
import { vendorPaper } from './vendor-paper.js';

/** Every rule, in the order in which they are asked. */
export const RULES: readonly Rule[] = [
  notInForce,
  noGrant,
  unknownService,
  endedBeforeRetroactiveDate,
  feeGate,
  vendorPaper,
  namedSubcontractors,
  territoryGate,
  universalGrant,
  openGrant,
  illustrativeGrant,
  bareGrant,
  closedGrant,
  capacityGrant,
  tiedGrant,
  itemCondition,
  removedByEndorsement,
  restricted,
  applicationTie,
  deliberateTesting,
  excluded,
  unreadEndorsement,
  otherPart,
  performerGate,
  beforeRetroactiveDate,
];
