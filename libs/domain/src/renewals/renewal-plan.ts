import type { Day } from '@carveback/rules';
import { addDays } from '../clock.js';

/** One dated step of every policy's renewal. */
export interface RenewalStep {
  /** days from expiry: -120 is 120 days before it */
  readonly offsetDays: number;
  readonly title: string;
}

/** The steps by which brokers of this trade bring a policy to its renewal, and prove afterwards that it held. */
export const RENEWAL_STEPS: readonly RenewalStep[] = [
  {
    offsetDays: -120,
    title: 'Draw up the account file, look for drift since the application, read the wording again',
  },
  { offsetDays: -90, title: 'Send the pre-filled questionnaire to the client, set the market strategy' },
  { offsetDays: -60, title: 'Send the submission out and chase quotes' },
  { offsetDays: -30, title: 'Present the options, bind, hand over the delivery pack' },
  { offsetDays: 0, title: 'Check the policy as issued' },
  { offsetDays: 45, title: 'Prove that mid-term endorsements were carried into the renewal' },
];

/** The steps of a policy that expires on that day, with the day each is due. */
export function renewalPlan(expiresOn: Day): (RenewalStep & { readonly dueOn: Day })[] {
  return RENEWAL_STEPS.map((step) => ({ ...step, dueOn: addDays(expiresOn, step.offsetDays) }));
}

/** Whether anything of the plan can still be done: a policy that ended long ago is recorded without tasks. */
export function isRenewalOver(expiresOn: Day, today: Day): boolean {
  return renewalPlan(expiresOn).every(({ dueOn }) => dueOn < today);
}
