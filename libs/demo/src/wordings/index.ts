import { copperfieldLegacy } from './copperfield-legacy.js';
import { copperfieldModern } from './copperfield-modern.js';
import { copperfieldExcess, northlightCyber, tidemarkCyber } from './cyber-and-excess.js';
import * as endorsements from './endorsements.js';
import { graniteInstallers } from './granite-installers.js';
import { graniteScheduled, scheduleOfServices } from './granite-scheduled.js';
import { larkfieldApplication } from './larkfield-application.js';
import { larkfieldHybrid } from './larkfield-hybrid.js';
import { northlightIllustrative } from './northlight-illustrative.js';
import { oakmereCapacity } from './oakmere-capacity.js';
import { oakmereUniversal } from './oakmere-universal.js';
import { switchyardSecurity } from './switchyard-security.js';
import { tidemarkClosedList } from './tidemark-closed-list.js';
import { tidemarkConsultants } from './tidemark-consultants.js';

/** The base forms of technology errors and omissions, each with a definition of its own kind. */
export const TECHNOLOGY_FORMS = {
  bareGenus: tidemarkConsultants,
  openList: switchyardSecurity,
  plainClosedList: graniteInstallers,
  openListWithCarveBack: copperfieldModern,
  applicationTied: larkfieldApplication,
  universal: oakmereUniversal,
  illustrativeList: northlightIllustrative,
  closedList: tidemarkClosedList,
  scheduled: graniteScheduled,
  capacity: oakmereCapacity,
  legacyOpenList: copperfieldLegacy,
  hybrid: larkfieldHybrid,
} as const;

export const OTHER_FORMS = [tidemarkCyber, northlightCyber, copperfieldExcess] as const;

export const ATTACHMENTS = [...Object.values(endorsements), scheduleOfServices] as const;
