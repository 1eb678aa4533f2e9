import { labelOf } from '../taxonomy/taxonomy.js';
import type { Reason, ServiceLineFacts, Verdict } from '../types.js';

type Draft = Omit<Verdict, 'explanation' | 'question'>;

const BECAUSE: Readonly<Record<Reason, string>> = {
  named: 'The policy names this service, or an ordinary trade name for it.',
  contained: 'It is plainly part of a service that the policy names.',
  broad_grant: 'The policy describes the services broadly enough to contain it.',
  general_phrase:
    'Only a general phrase of the policy might reach it, and an insurer could read that phrase more narrowly.',
  near_match: 'The policy names a service that sounds close but is a different one.',
  silent: 'Nothing in the services described reaches it.',
  excluded: 'Words of the policy take it out of the services described.',
  intentional_acts:
    'The test is deliberate by design, and the policy takes out deliberate or unauthorised acts without putting authorised testing back.',
  carved_back: 'An exclusion would have caught it, but an exception puts it back.',
  consent_required: 'A condition stands on it.',
  after_application:
    'The policy rests on what was described when it was applied for, and this service is not described there.',
  schedule_missing: 'The policy rests on a document that is not in hand, so nobody can tell yet.',
  before_retroactive_date:
    'It was first sold before the retroactive date: this reading speaks only of work done since that date.',
  added_by_endorsement: 'An endorsement brought it in.',
  removed_by_endorsement: 'An endorsement took it out.',
  gate: 'The policy sets a condition on who performs the work, where, for whom or for what payment, and this line does not clearly meet it.',
  product: 'It is a sale of goods, licences or promises, and the policy speaks of services.',
  other_part: 'Another part of the insurance answers for it instead.',
  not_in_force: 'The policy is not in force on the day of this review.',
};

const HEADLINE = {
  in_scope: 'is within the services described, on the documents read',
  arguable: 'may or may not be within the services described: the insurer could dispute it in good faith',
  gap: 'does not appear to be within the services described, on the documents read',
} as const;

/** Two or three plain sentences for the client. */
export function explain(
  draft: Draft,
  service: ServiceLineFacts,
  missing: readonly string[],
  unread: readonly string[] = [],
): string {
  const name = service.name.trim() || labelOf(draft.code);
  const condition = draft.onlyIf ? `, only if "${draft.onlyIf}"` : '';
  const headline = `"${name}" ${HEADLINE[draft.verdict]}${condition}.`;
  const [first, ...others] = draft.reasons.filter((r) => !(r === 'consent_required' && draft.onlyIf));
  const because = first ? BECAUSE[first] : '';
  const also = others.slice(0, 1).map((r) => BECAUSE[r]);
  const open =
    draft.reasons.includes('schedule_missing') && missing[0]
      ? [`The document to look for: "${missing[0]}".`]
      : [];
  if (unread.length > 0 && open.length === 0)
    open.push(`Listed but not read, and it could change this: "${unread.join('", "')}".`);
  return [headline, because, ...(open.length > 0 ? open : also)].filter(Boolean).join(' ');
}
