import type { Provider } from '@nestjs/common';
import { AUDIT_PROVIDERS } from './audit/index.js';
import { CLOCK_PROVIDERS } from './clocks/index.js';
import { ENDORSEMENT_PROVIDERS } from './endorsements/index.js';
import { EXTENDED_REPORTING_PROVIDERS } from './extended-reporting/index.js';
import { FINDING_PROVIDERS } from './findings/index.js';
import {
  CASE_FOLLOWER_PROVIDER,
  FOLLOW_UP_FOLLOWER_PROVIDER,
  LETTER_FOLLOWER_PROVIDER,
  MESSAGE_FOLLOWER_PROVIDER,
  STATEMENT_FOLLOWER_PROVIDER,
} from './case-followers.js';
import { REVIEW_FOLLOWER_PROVIDER } from './review-followers.js';
import { PAPER_MAKER_PROVIDER } from './paper-makers.js';
import { ISSUED_WORDING_PROVIDERS } from './issued-wordings/index.js';
import { DAY_FOLLOWER_PROVIDER } from './day-followers.js';
import { DAY_PROVIDERS } from './days/index.js';
import { DIARY_PROVIDERS } from './diary/index.js';
import { HOLIDAY_PROVIDERS } from './holidays/index.js';
import { NOTICE_PERIOD_PROVIDERS } from './notice-periods/index.js';
import { NOTE_PROVIDERS } from './notes/index.js';
import { JOB_HANDLER_PROVIDER } from './job-handlers.js';
import { INBOUND_MAIL_PROVIDERS } from './inbound-mail/index.js';
import { LETTER_PROVIDERS } from './letters/index.js';
import { MESSAGE_PROVIDERS } from './messages/index.js';
import { OUTBOX_PROVIDERS } from './outbox/index.js';
import { RULE_SWEEP_PROVIDERS } from './rule-sweeps/index.js';
import { TENANT_FOLLOWER_PROVIDER } from './tenant-followers.js';
import { REVIEW_PROVIDERS } from './reviews/index.js';
import { ADVICE_PROVIDERS } from './advice/index.js';
import { APPLICATION_DRIFT_PROVIDERS } from './application-drift/index.js';
import { APPLICATION_PROVIDERS } from './applications/index.js';
import { CARRIER_ANSWER_PROVIDERS } from './carrier-answers/index.js';
import { CASE_FILE_PROVIDERS } from './case-files/index.js';
import { CARRIER_PROVIDERS } from './carriers/index.js';
import { CLIENT_DECISION_PROVIDERS } from './client-decisions/index.js';
import { CLIENT_PROVIDERS } from './clients/index.js';
import { CONTROL_PROVIDERS } from './controls/index.js';
import { POLICY_PROVIDERS } from './policies/index.js';
import { PRODUCER_LICENCE_PROVIDERS } from './producer-licences/index.js';
import { CARRIED_FORWARD_CHECK_PROVIDERS } from './carried-forward-checks/index.js';
import { REMARKET_TRIGGER_PROVIDERS } from './remarket-triggers/index.js';
import { RENEWAL_NOTICE_PROVIDERS } from './renewal-notices/index.js';
import { RENEWAL_OPTION_PROVIDERS } from './renewal-options/index.js';
import { CIRCUMSTANCE_PROVIDERS } from './circumstances/index.js';
import { QUESTIONNAIRE_PROVIDERS } from './renewal-questionnaires/index.js';
import { RENEWAL_PROVIDERS } from './renewals/index.js';
import { UPLOAD_PROVIDERS } from './uploads/index.js';
import { WORDING_CHANGE_PROVIDERS } from './wording-changes/index.js';
import { WORDING_LIBRARY_PROVIDERS } from './wording-library/index.js';
import { WORDING_PROVIDERS } from './wordings/index.js';
import { SERVICE_LINE_PROVIDERS } from './service-lines/index.js';
import { SERVICE_MAPPING_PROVIDERS } from './service-mappings/index.js';
import { BROKERAGE_PROVIDERS } from './brokerages/index.js';
import { SIGN_IN_PROVIDERS } from './sign-in/index.js';
import { TOWER_PROVIDERS } from './towers/index.js';
import { USER_PROVIDERS } from './users/index.js';

/** The providers of every feature: repositories (used inside the feature only) and services. */
export const FEATURES: Provider[] = [
  ...AUDIT_PROVIDERS,
  ...CLOCK_PROVIDERS,
  ...ENDORSEMENT_PROVIDERS,
  ...EXTENDED_REPORTING_PROVIDERS,
  ...FINDING_PROVIDERS,
  ...ISSUED_WORDING_PROVIDERS,
  ...INBOUND_MAIL_PROVIDERS,
  ...LETTER_PROVIDERS,
  ...MESSAGE_PROVIDERS,
  ...OUTBOX_PROVIDERS,
  ...REVIEW_PROVIDERS,
  ...RULE_SWEEP_PROVIDERS,
  CASE_FOLLOWER_PROVIDER,
  FOLLOW_UP_FOLLOWER_PROVIDER,
  DAY_FOLLOWER_PROVIDER,
  LETTER_FOLLOWER_PROVIDER,
  MESSAGE_FOLLOWER_PROVIDER,
  STATEMENT_FOLLOWER_PROVIDER,
  PAPER_MAKER_PROVIDER,
  REVIEW_FOLLOWER_PROVIDER,
  JOB_HANDLER_PROVIDER,
  TENANT_FOLLOWER_PROVIDER,
  ...PRODUCER_LICENCE_PROVIDERS,
  ...ADVICE_PROVIDERS,
  ...APPLICATION_DRIFT_PROVIDERS,
  ...APPLICATION_PROVIDERS,
  ...CARRIER_ANSWER_PROVIDERS,
  ...CARRIER_PROVIDERS,
  ...CASE_FILE_PROVIDERS,
  ...CLIENT_DECISION_PROVIDERS,
  ...CLIENT_PROVIDERS,
  ...CONTROL_PROVIDERS,
  ...DAY_PROVIDERS,
  ...DIARY_PROVIDERS,
  ...HOLIDAY_PROVIDERS,
  ...NOTE_PROVIDERS,
  ...NOTICE_PERIOD_PROVIDERS,
  ...POLICY_PROVIDERS,
  ...CARRIED_FORWARD_CHECK_PROVIDERS,
  ...REMARKET_TRIGGER_PROVIDERS,
  ...RENEWAL_NOTICE_PROVIDERS,
  ...RENEWAL_OPTION_PROVIDERS,
  ...CIRCUMSTANCE_PROVIDERS,
  ...QUESTIONNAIRE_PROVIDERS,
  ...RENEWAL_PROVIDERS,
  ...UPLOAD_PROVIDERS,
  ...WORDING_CHANGE_PROVIDERS,
  ...WORDING_LIBRARY_PROVIDERS,
  ...WORDING_PROVIDERS,
  ...SERVICE_LINE_PROVIDERS,
  ...SERVICE_MAPPING_PROVIDERS,
  ...BROKERAGE_PROVIDERS,
  ...SIGN_IN_PROVIDERS,
  ...TOWER_PROVIDERS,
  ...USER_PROVIDERS,
];
