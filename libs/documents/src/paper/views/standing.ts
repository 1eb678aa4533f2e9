import type { Reason, VerdictKind } from '@carveback/rules';
import type { ReportedLine } from '../report-facts.js';

const STANDINGS: Readonly<Record<VerdictKind, string>> = {
  in_scope: 'Within the services described, on the documents read',
  arguable: 'Open to dispute, on the documents read',
  gap: 'Not within the services described, on the documents read',
};

/** How a service stands, in words for the client. A condition is never left out. */
export function standing(line: Pick<ReportedLine, 'verdict' | 'onlyIf' | 'reason'>): string {
  if (line.reason === 'schedule_missing' && line.verdict === 'arguable') return 'Open: a document is missing';
  return line.onlyIf === null
    ? STANDINGS[line.verdict]
    : `${STANDINGS[line.verdict]}, only if ${line.onlyIf}`;
}

/** The same on words that a carrier has announced. */
export function standingAsAnnounced(line: Pick<ReportedLine, 'verdict' | 'onlyIf' | 'reason'>): string {
  return standing(line).replace('on the documents read', 'on the wording as announced');
}

/** The deciding reason, in words for the client. */
export const REASON_WORDS: Readonly<Record<Reason, string>> = {
  named: 'The policy names this service.',
  contained: 'It is part of a service that the policy names.',
  broad_grant: 'The policy describes services in broad terms that take this one in.',
  general_phrase: 'Only a general phrase might reach this service.',
  near_match: 'The policy names something close to it, but a different service.',
  silent: 'Nothing in the description of services reaches this service.',
  excluded: 'A sentence of the policy takes this service out.',
  intentional_acts:
    'The work is deliberate by design; the policy takes out intentional acts and makes no exception for authorized testing.',
  carved_back: 'An exclusion would reach it, but an exception gives it back.',
  consent_required: 'It depends on a condition that the policy sets.',
  after_application:
    'The policy is tied to its application, and this service began later or is not described there.',
  schedule_missing: 'The policy relies on a document that is not in hand.',
  before_retroactive_date: 'Work done before the retroactive date is outside the policy.',
  added_by_endorsement: 'An endorsement brings this service in.',
  removed_by_endorsement: 'An endorsement takes this service out.',
  gate: 'The description sets a requirement (for whom, for a fee, by whom or where) that this service does not meet.',
  product: 'This is a sale of goods or licenses; the policy describes services.',
  other_part: 'A different coverage part answers instead.',
  not_in_force: 'The policy is not in force on this day.',
};
