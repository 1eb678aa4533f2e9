import { TenantContext0001 } from './0001-tenant-context.js';
import { BrokeragesAndSignIn0002 } from './0002-brokerages-and-sign-in.js';
import { Book0003 } from './0003-book.js';
import { ReviewsAndRequests0004 } from './0004-reviews-and-requests.js';
import { OutboxAndAudit0005 } from './0005-outbox-and-audit.js';
import { ServiceMappings0006 } from './0006-service-mappings.js';
import { Cases0007 } from './0007-cases.js';
import { Answers0008 } from './0008-answers.js';
import { Proof0009 } from './0009-proof.js';
import { Diary0010 } from './0010-diary.js';
import { Letters0011 } from './0011-letters.js';
import { Messages0012 } from './0012-messages.js';
import { MoreLetters0013 } from './0013-more-letters.js';
import { Renewals0014 } from './0014-renewals.js';
import { NoticePeriods0015 } from './0015-notice-periods.js';
import { Controls0016 } from './0016-controls.js';
import { Advice0017 } from './0017-advice.js';
import { CaseFiles0018 } from './0018-case-files.js';
import { RuleSweeps0019 } from './0019-rule-sweeps.js';
import { InboundMail0020 } from './0020-inbound-mail.js';
import { Chasers0021 } from './0021-chasers.js';
import { RenewalOptions0022 } from './0022-renewal-options.js';
import { RenewalMarket0023 } from './0023-renewal-market.js';
import { WordingChanges0029 } from './0029-wording-changes.js';
import { ApplicationDrift0024 } from './0024-application-drift.js';
import { Questionnaires0034 } from './0034-questionnaires.js';
import { Towers0036 } from './0036-towers.js';
import { SweepAnswers0035 } from './0035-sweep-answers.js';

/** In the order in which they run. A migration that has landed is never edited. */
export const MIGRATIONS = [
  TenantContext0001,
  BrokeragesAndSignIn0002,
  Book0003,
  ReviewsAndRequests0004,
  OutboxAndAudit0005,
  ServiceMappings0006,
  Cases0007,
  Answers0008,
  Proof0009,
  Diary0010,
  Letters0011,
  Messages0012,
  MoreLetters0013,
  Renewals0014,
  NoticePeriods0015,
  Controls0016,
  Advice0017,
  CaseFiles0018,
  RuleSweeps0019,
  InboundMail0020,
  Chasers0021,
  RenewalOptions0022,
  RenewalMarket0023,
  WordingChanges0029,
  ApplicationDrift0024,
  Questionnaires0034,
  Towers0036,
  SweepAnswers0035,
];
