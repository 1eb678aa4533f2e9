import { AdviceAnswer } from '../advice/advice-answer.entity.js';
import { AdviceDraft } from '../advice/advice-draft.entity.js';
import { AdviceLine } from '../advice/advice-line.entity.js';
import { AdviceRound } from '../advice/advice-round.entity.js';
import { Advice } from '../advice/advice.entity.js';
import { AnswerLink } from '../carrier-answers/answer-link.entity.js';
import { CaseFile } from '../case-files/case-file.entity.js';
import { CarrierAnswer } from '../carrier-answers/carrier-answer.entity.js';
import { QuoteOffer } from '../carrier-answers/quote-offer.entity.js';
import { RequestFollowUp } from '../carrier-answers/request-follow-up.entity.js';
import { ClientDecision } from '../client-decisions/client-decision.entity.js';
import { IssueCheck } from '../issued-wordings/issue-check.entity.js';
import { IssuedWording } from '../issued-wordings/issued-wording.entity.js';
import { DriftFinding } from '../application-drift/drift-finding.entity.js';
import { ApplicationAnswer } from '../applications/application-answer.entity.js';
import { Application } from '../applications/application.entity.js';
import { AuditEntry } from '../audit/audit-entry.entity.js';
import { AuditSeal } from '../audit/audit-seal.entity.js';
import { Brokerage } from '../brokerages/brokerage.entity.js';
import { Carrier } from '../carriers/carrier.entity.js';
import { Underwriter } from '../carriers/underwriter.entity.js';
import { Client } from '../clients/client.entity.js';
import { Contact } from '../clients/contact.entity.js';
import { LegalEntity } from '../clients/legal-entity.entity.js';
import { ControlStatement } from '../controls/control-statement.entity.js';
import { ProducerLicence } from '../producer-licences/producer-licence.entity.js';
import { RequestAuthority } from '../endorsements/request-authority.entity.js';
import { SendingHold } from '../endorsements/sending-hold.entity.js';
import { EndorsementRequest } from '../endorsements/endorsement-request.entity.js';
import { RequestFinding } from '../endorsements/request-finding.entity.js';
import { RequestMove } from '../endorsements/request-move.entity.js';
import { Absence } from '../diary/absence.entity.js';
import { DiaryEntry } from '../diary/diary-entry.entity.js';
import { DiarySteps } from '../diary/diary-steps.entity.js';
import { Holiday } from '../holidays/holiday.entity.js';
import { NoticePeriod } from '../notice-periods/notice-period.entity.js';
import { Note } from '../notes/note.entity.js';
import { PassedDay } from '../days/passed-day.entity.js';
import { InboundDelivery } from '../inbound-mail/inbound-delivery.entity.js';
import { InboundMailKey } from '../inbound-mail/inbound-mail-key.entity.js';
import { InboundMailPaper } from '../inbound-mail/inbound-mail-paper.entity.js';
import { InboundMail } from '../inbound-mail/inbound-mail.entity.js';
import { Finding } from '../findings/finding.entity.js';
import { LetterOrder } from '../letters/letter-order.entity.js';
import { Letter } from '../letters/letter.entity.js';
import { Message } from '../messages/message.entity.js';
import { OutboxEntry } from '../outbox/outbox-entry.entity.js';
import { PolicyInsured } from '../policies/policy-insured.entity.js';
import { Policy } from '../policies/policy.entity.js';
import { QuestionnaireDraft } from '../renewal-questionnaires/questionnaire-draft.entity.js';
import { QuestionnaireSubmission } from '../renewal-questionnaires/questionnaire-submission.entity.js';
import { RenewalQuestionnaire } from '../renewal-questionnaires/questionnaire.entity.js';
import { SweepAnswer } from '../circumstances/sweep-answer.entity.js';
import { Renewal } from '../renewals/renewal.entity.js';
import { OptionChoice } from '../renewal-options/option-choice.entity.js';
import { OptionReview } from '../renewal-options/option-review.entity.js';
import { QuotedForm } from '../renewal-options/quoted-form.entity.js';
import { RenewalBinding } from '../renewal-options/renewal-binding.entity.js';
import { RenewalOption } from '../renewal-options/renewal-option.entity.js';
import { CarriedForwardCheck } from '../carried-forward-checks/carried-forward-check.entity.js';
import { RemarketTrigger } from '../remarket-triggers/remarket-trigger.entity.js';
import { RenewalNotice } from '../renewal-notices/renewal-notice.entity.js';
import { RenewalTask } from '../renewals/renewal-task.entity.js';
import { Review } from '../reviews/review.entity.js';
import { VerdictRecord } from '../reviews/verdict.entity.js';
import { RuleSweepChange } from '../rule-sweeps/rule-sweep-change.entity.js';
import { RuleSweepClient } from '../rule-sweeps/rule-sweep-client.entity.js';
import { RuleSweep } from '../rule-sweeps/rule-sweep.entity.js';
import { ServiceLine } from '../service-lines/service-line.entity.js';
import { ServiceMapping } from '../service-mappings/service-mapping.entity.js';
import { Credential } from '../sign-in/credential.entity.js';
import { Invitation } from '../sign-in/invitation.entity.js';
import { Session } from '../sign-in/session.entity.js';
import { TowerRequest } from '../towers/tower-request.entity.js';
import { Upload } from '../uploads/upload.entity.js';
import { User } from '../users/user.entity.js';
import { WordingChangeHit } from '../wording-changes/wording-change-hit.entity.js';
import { WordingChangePolicy } from '../wording-changes/wording-change-policy.entity.js';
import { WordingChange } from '../wording-changes/wording-change.entity.js';
import { WordingSupersession } from '../wordings/wording-supersession.entity.js';
import { Wording } from '../wordings/wording.entity.js';
import { OnceKeyRecord } from './once-key.entity.js';

/** Every mapped record. A test holds them against the migrated database, column by column. */
export const ENTITIES = [
  Absence,
  Advice,
  AdviceAnswer,
  AdviceDraft,
  AdviceLine,
  AdviceRound,
  AnswerLink,
  Application,
  ApplicationAnswer,
  AuditEntry,
  AuditSeal,
  Brokerage,
  Carrier,
  CarrierAnswer,
  CaseFile,
  Client,
  ClientDecision,
  Contact,
  ControlStatement,
  Credential,
  DiaryEntry,
  DiarySteps,
  DriftFinding,
  EndorsementRequest,
  Finding,
  Holiday,
  InboundDelivery,
  InboundMail,
  InboundMailKey,
  InboundMailPaper,
  Invitation,
  IssueCheck,
  IssuedWording,
  LegalEntity,
  Letter,
  LetterOrder,
  Note,
  NoticePeriod,
  Message,
  OnceKeyRecord,
  OptionChoice,
  OptionReview,
  OutboxEntry,
  PassedDay,
  Policy,
  PolicyInsured,
  ProducerLicence,
  QuotedForm,
  QuoteOffer,
  CarriedForwardCheck,
  RemarketTrigger,
  RenewalBinding,
  RenewalNotice,
  RenewalOption,
  QuestionnaireDraft,
  QuestionnaireSubmission,
  RenewalQuestionnaire,
  SweepAnswer,
  Renewal,
  RenewalTask,
  RequestAuthority,
  RequestFinding,
  RequestFollowUp,
  RequestMove,
  Review,
  RuleSweep,
  RuleSweepChange,
  RuleSweepClient,
  ServiceLine,
  ServiceMapping,
  SendingHold,
  Session,
  TowerRequest,
  Underwriter,
  Upload,
  User,
  VerdictRecord,
  Wording,
  WordingChange,
  WordingChangeHit,
  WordingChangePolicy,
  WordingSupersession,
];
