import type { Letter as Paper } from '@carveback/documents';
import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import { addDays } from '../clock.js';
import type { Tx } from '../database/tx.js';
import type { LetterOrder } from '../letters/letter-order.entity.js';
import type { PaperMaker } from '../letters/paper-maker.js';
import { PolicyLetterHead } from '../letters/policy-letter-head.js';
import { PolicyService } from '../policies/policy.service.js';
import { renewalStep } from '../renewals/renewal-plan.js';

/** So many days the client has to answer the first letter, and the last. */
const FIRST_WITHIN = 14;
const LAST_WITHIN = 5;

/** Asks the client in writing for circumstances; within the days of the last sweep, for the last time. */
@Injectable()
export class SweepMaker implements PaperMaker {
  readonly makes = ['circumstance_sweep'] as const;

  constructor(
    private readonly policies: PolicyService,
    private readonly head: PolicyLetterHead,
  ) {}

  async paper(tx: Tx, { policyId }: LetterOrder): Promise<Paper> {
    const policy = await this.policies.getIn(tx, policyId!);
    const head = await this.head.of(tx, policy);
    const { writtenOn } = head;
    const last = writtenOn >= addDays(policy.expiresOn, renewalStep('last_sweep').offsetDays);
    const answerBy = within(writtenOn, last ? LAST_WITHIN : FIRST_WITHIN, policy.expiresOn);
    return { kind: 'circumstance_sweep', facts: { ...head, last, answerBy } };
  }
}

/** That many days from the day, but before the policy ends where that is still possible. */
function within(day: Day, days: number, expiresOn: Day): Day {
  const [asked, latest] = [addDays(day, days), addDays(expiresOn, -1)];
  if (asked <= latest) return asked;
  return latest < day ? day : latest;
}
