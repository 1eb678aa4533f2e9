import type { Day } from '@carveback/rules';
import { addDays } from '../clock.js';

export const RENEWAL_STEP_KEYS = [
  'file',
  'questionnaire',
  'submission',
  'circumstance_sweep',
  'options',
  'last_sweep',
  'bound',
  'carried_forward',
] as const;
export type RenewalStepKey = (typeof RENEWAL_STEP_KEYS)[number];

/** One dated step of every policy's renewal. */
export interface RenewalStep {
  readonly step: RenewalStepKey;
  /** days from expiry: -120 is 120 days before it */
  readonly offsetDays: number;
  /** so many days before its day it stands in the diary */
  readonly leadDays: number;
  readonly title: string;
  /** what it consists of */
  readonly consistsOf: readonly string[];
}

/** A renewal opens so many days before its policy expires: on the day of the first step. */
export const OPENS_DAYS_BEFORE = 120;

/** The steps by which brokers of this trade bring a policy to its renewal, and prove afterwards that it held. */
export const RENEWAL_STEPS: readonly RenewalStep[] = [
  {
    step: 'file',
    offsetDays: -OPENS_DAYS_BEFORE,
    leadDays: 0,
    title: 'Draw up the account file, look for drift since the application, read the wording again',
    consistsOf: [
      'Account file: policies, endorsements, open requests, correspondence, claims',
      'What the application said against what is sold and done today, line by line',
      'A new review of the wording; gaps that were declined are offered again',
    ],
  },
  {
    step: 'questionnaire',
    offsetDays: -90,
    leadDays: 7,
    title: 'Send the pre-filled questionnaire to the client, set the market strategy',
    consistsOf: [
      'Release the questionnaire; it asks only for what may differ, services first',
      'Follow it up until it is submitted; settle what differs',
      'Decide which markets to approach, and whether a trigger calls for a remarket',
    ],
  },
  {
    step: 'submission',
    offsetDays: -60,
    leadDays: 14,
    title: 'Send the submission out and chase quotes',
    consistsOf: [
      'Application as of today, signed by somebody who may sign',
      'Loss runs of five years, none older than 90 days',
      'The wording asked for each service, mid-term endorsements included',
      'Chase each market',
    ],
  },
  {
    step: 'circumstance_sweep',
    offsetDays: -45,
    leadDays: 7,
    title: 'Ask the client in writing for circumstances',
    consistsOf: [
      'Release the letter: rights under a claims-made policy end with it',
      'Record the answer in the client’s own words, or that there is none to report',
      'Pass nothing on to a carrier without the client’s signature',
    ],
  },
  {
    step: 'options',
    offsetDays: -30,
    leadDays: 14,
    title: 'Present the options, bind, hand over the delivery pack',
    consistsOf: [
      'Have the quoted forms reviewed before anything is bound',
      'Advise on extended reporting before any move of carrier or non-renewal',
      'Put the options before the client and record what it chose',
    ],
  },
  {
    step: 'last_sweep',
    offsetDays: -10,
    leadDays: 5,
    title: 'Ask the client in writing for circumstances once more',
    consistsOf: [
      'Release the second letter, which names the last day',
      'Record the answer; what is reported goes to the carrier before the policy ends, once signed',
    ],
  },
  {
    step: 'bound',
    offsetDays: 0,
    leadDays: 7,
    title: 'Check the policy as issued',
    consistsOf: [
      'Binder in hand, and reviewed on the day it arrives',
      'Named insureds, limits, retention, retroactive and prior-knowledge date as agreed',
    ],
  },
  {
    step: 'carried_forward',
    offsetDays: 45,
    leadDays: 14,
    title: 'Prove that mid-term endorsements were carried into the renewal',
    consistsOf: [
      'Renewed wording entered and reviewed',
      'Each mid-term endorsement found in it, or a correction asked for',
    ],
  },
];

const BY_KEY = new Map(RENEWAL_STEPS.map((step) => [step.step, step]));

/** The step of that key. */
export function renewalStep(key: RenewalStepKey): RenewalStep {
  return BY_KEY.get(key)!;
}

/** The steps of a policy that expires on that day, with the day each is due. */
export function renewalPlan(expiresOn: Day): (RenewalStep & { readonly dueOn: Day })[] {
  return RENEWAL_STEPS.map((step) => ({ ...step, dueOn: addDays(expiresOn, step.offsetDays) }));
}

/** Whether anything of the plan can still be done: a policy that ended long ago is recorded without tasks. */
export function isRenewalOver(expiresOn: Day, today: Day): boolean {
  return renewalPlan(expiresOn).every(({ dueOn }) => dueOn < today);
}

/** Whether the step is near enough to its day to stand in the diary. */
export function isWithinLead({ step, dueOn }: { step: RenewalStepKey; dueOn: Day }, today: Day): boolean {
  return addDays(dueOn, -renewalStep(step).leadDays) <= today;
}
