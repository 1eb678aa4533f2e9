/** Every job there is, with the ids it carries. A handler exists for each, or the worker refuses to start. */
export interface Jobs {
  /** Reads the client's policies again; opens and cures findings; drafts requests. */
  'client.review': { clientId: string; trigger: string };
  /** Renders the current version of a request's letter. */
  'endorsement_request.letter': { requestId: string };
  /** Renders the notice that a service was reported: received, not in effect. */
  'service_line.receipt': { serviceLineId: string };
}

export type JobName = keyof Jobs;

export const JOB_NAMES = [
  'client.review',
  'endorsement_request.letter',
  'service_line.receipt',
] as const satisfies JobName[];
