import type { Provider, Type } from '@nestjs/common';
import { AUDIT_API } from './audit/index.js';
import { CLOCK_API } from './clocks/index.js';
import { DEAD_LETTER_API } from './dead-letters/index.js';
import { ENDORSEMENT_API } from './endorsements/index.js';
import { FINDING_API } from './findings/index.js';
import { INBOUND_MAIL_API, INBOUND_MAIL_ROUTES } from './inbound-mail/index.js';
import { ISSUED_WORDING_API } from './issued-wordings/index.js';
import { LETTER_API, LETTER_ROUTES } from './letters/index.js';
import { MESSAGE_API, MESSAGE_ROUTES } from './messages/index.js';
import { REVIEW_API } from './reviews/index.js';
import { ADVICE_API } from './advice/index.js';
import { APPLICATION_DRIFT_API } from './application-drift/index.js';
import { APPLICATION_API } from './applications/index.js';
import { BOOK_API } from './book/index.js';
import { CASE_FILE_API, CASE_FILE_ROUTES } from './case-files/index.js';
import { CARRIER_ANSWER_API, CARRIER_ANSWER_ROUTES } from './carrier-answers/index.js';
import { CARRIER_API } from './carriers/index.js';
import { CLIENT_DECISION_API } from './client-decisions/index.js';
import { CLIENT_API } from './clients/index.js';
import { CONTROL_API } from './controls/index.js';
import { DIARY_API } from './diary/index.js';
import { NOTICE_PERIOD_API } from './notice-periods/index.js';
import { POLICY_API } from './policies/index.js';
import { PRODUCER_LICENCE_API } from './producer-licences/index.js';
import { RENEWAL_MARKET_API } from './renewal-market/index.js';
import { RENEWAL_OPTION_API } from './renewal-options/index.js';
import { CIRCUMSTANCE_API } from './circumstances/index.js';
import { QUESTIONNAIRE_API } from './renewal-questionnaires/index.js';
import { RENEWAL_API } from './renewals/index.js';
import { RULE_SWEEP_API } from './rule-sweeps/index.js';
import { SERVICE_LINE_API } from './service-lines/index.js';
import { SERVICE_MAPPING_API } from './service-mappings/index.js';
import { WORDING_CHANGE_API } from './wording-changes/index.js';
import { WORDING_LIBRARY_API } from './wording-library/index.js';
import { WORDING_API } from './wordings/index.js';
import { UPLOAD_ROUTES } from './uploads/index.js';
import { BROKERAGE_API, BROKERAGE_ROUTES } from './brokerages/index.js';
import { SIGN_IN_API } from './sign-in/index.js';
import { TOWER_API } from './towers/index.js';
import { USER_API } from './users/index.js';

/** The resolvers and helpers of every feature. */
export const FEATURE_PROVIDERS: Provider[] = [
  ...AUDIT_API,
  ...CLOCK_API,
  ...DEAD_LETTER_API,
  ...ENDORSEMENT_API,
  ...FINDING_API,
  ...INBOUND_MAIL_API,
  ...ISSUED_WORDING_API,
  ...LETTER_API,
  ...MESSAGE_API,
  ...REVIEW_API,
  ...ADVICE_API,
  ...APPLICATION_DRIFT_API,
  ...APPLICATION_API,
  ...BOOK_API,
  ...CARRIER_ANSWER_API,
  ...CARRIER_API,
  ...CASE_FILE_API,
  ...CLIENT_DECISION_API,
  ...CLIENT_API,
  ...CONTROL_API,
  ...DIARY_API,
  ...NOTICE_PERIOD_API,
  ...POLICY_API,
  ...PRODUCER_LICENCE_API,
  ...RENEWAL_MARKET_API,
  ...RENEWAL_OPTION_API,
  ...CIRCUMSTANCE_API,
  ...QUESTIONNAIRE_API,
  ...RENEWAL_API,
  ...RULE_SWEEP_API,
  ...SERVICE_LINE_API,
  ...SERVICE_MAPPING_API,
  ...WORDING_CHANGE_API,
  ...WORDING_LIBRARY_API,
  ...WORDING_API,
  ...BROKERAGE_API,
  ...SIGN_IN_API,
  ...TOWER_API,
  ...USER_API,
];

/** The plain HTTP routes of every feature. */
export const FEATURE_CONTROLLERS: Type[] = [
  ...CARRIER_ANSWER_ROUTES,
  ...CASE_FILE_ROUTES,
  ...INBOUND_MAIL_ROUTES,
  ...LETTER_ROUTES,
  ...MESSAGE_ROUTES,
  ...UPLOAD_ROUTES,
  ...BROKERAGE_ROUTES,
];
