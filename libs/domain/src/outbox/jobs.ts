import { DomainError } from '../errors.js';

/** Every job there is, with the ids it carries. A handler exists for each, or the worker refuses to start. */
export interface Jobs {
  /** Enters into the diary what follows from the client's answer to an advice. */
  'advice.answered': { answerId: string };
  /** Enters into the diary that the client asked about an advice. */
  'advice.asked': { lineId: string };
  /** A local day of the brokerage has begun. */
  'brokerage.day': { day: string };
  /** Reads the client's policies again; opens and cures findings; drafts requests. */
  'client.review': { clientId: string; trigger: string };
  /** Moves a request as a client user decided about it. */
  'client_decision.follow': { decisionId: string };
  /** Renders the current version of a request's letter. */
  'endorsement_request.letter': { requestId: string };
  /** Makes the file of a client or a case. */
  'file.make': { fileId: string };
  /** Takes a mail that came in apart, and files it where it says where it belongs. */
  'inbound_mail.read': { mailId: string };
  /** Keeps a filed mail and its attachments as files of the client. */
  'inbound_mail.attach': { mailId: string };
  /** Makes a letter that a person or a move ordered. */
  'letter.make': { orderId: string };
  /** Hands a message to the mail server. */
  'message.send': { messageId: string };
  /** Looks whether a renewed wording carries the endorsements of the term before. */
  'renewal.check_carried': { policyId: string };
  /** Asks for reviews of the next clients that an applied sweep found changed. */
  'rule_sweep.apply': { sweepId: string };
  /** Reads the next clients of the book with another rule set. */
  'rule_sweep.read': { sweepId: string };
  /** Lets follow what a submitted renewal questionnaire says. */
  'questionnaire.follow': { submissionId: string };
  /** Reads the next policies that a change of wording is about. */
  'wording_change.read': { changeId: string };
  /** Renders the notice that a service was reported: received, not in effect. */
  'service_line.receipt': { serviceLineId: string };
  /** Does what follows from what a client user said of its client's controls. */
  'statement.follow': { clientId: string };
  /** Does the step of a renewal that a client's answer about circumstances is the answer to. */
  'sweep_answer.follow': { answerId: string };
}

export type JobName = keyof Jobs;

export const JOB_NAMES = [
  'advice.answered',
  'advice.asked',
  'brokerage.day',
  'client.review',
  'client_decision.follow',
  'endorsement_request.letter',
  'file.make',
  'inbound_mail.read',
  'inbound_mail.attach',
  'letter.make',
  'message.send',
  'renewal.check_carried',
  'rule_sweep.apply',
  'rule_sweep.read',
  'questionnaire.follow',
  'service_line.receipt',
  'wording_change.read',
  'statement.follow',
  'sweep_answer.follow',
] as const satisfies JobName[];

const PAYLOADS: { [Name in JobName]: { [Field in keyof Jobs[Name]]: 'id' | 'word' | 'day' } } = {
  'advice.answered': { answerId: 'id' },
  'advice.asked': { lineId: 'id' },
  'brokerage.day': { day: 'day' },
  'client.review': { clientId: 'id', trigger: 'word' },
  'client_decision.follow': { decisionId: 'id' },
  'endorsement_request.letter': { requestId: 'id' },
  'file.make': { fileId: 'id' },
  'inbound_mail.read': { mailId: 'id' },
  'inbound_mail.attach': { mailId: 'id' },
  'letter.make': { orderId: 'id' },
  'message.send': { messageId: 'id' },
  'renewal.check_carried': { policyId: 'id' },
  'rule_sweep.apply': { sweepId: 'id' },
  'rule_sweep.read': { sweepId: 'id' },
  'questionnaire.follow': { submissionId: 'id' },
  'service_line.receipt': { serviceLineId: 'id' },
  'wording_change.read': { changeId: 'id' },
  'statement.follow': { clientId: 'id' },
  'sweep_answer.follow': { answerId: 'id' },
};

const SHAPES = {
  id: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  day: /^\d{4}-\d\d-\d\d$/,
  word: /^[a-z][a-z0-9_.]{0,80}$/,
};

/** A payload that no handler can work on. Trying again will not mend it. */
export class BadPayload extends DomainError {
  constructor(name: string, field: string) {
    super('outbox/bad_payload', `The job "${name}" carries no valid "${field}".`, field);
  }
}

/** What a job of that name carries, checked on arrival. Throws `outbox/bad_payload`. */
export function readPayload<Name extends JobName>(name: Name, payload: object): Jobs[Name] {
  const given = payload as Record<string, unknown>;
  for (const [field, shape] of Object.entries(PAYLOADS[name]) as [string, keyof typeof SHAPES][]) {
    const value = given[field];
    if (typeof value !== 'string' || !SHAPES[shape].test(value)) throw new BadPayload(name, field);
  }
  return given as unknown as Jobs[Name];
}
