import { ENDED_STATUSES, ENDORSEMENT_MOVES, type EndorsementStatus } from '../../src/index.js';
import type { Observed } from './observe.js';

/** What must be on record before a case may come to stand so, said anew and apart from the guards of the product. */
const JUSTIFIED: Partial<Record<EndorsementStatus, (seen: Observed) => boolean>> = {
  ready: ({ authorised, letterVersion }) => authorised.includes(letterVersion),
  submitted: ({ authorised, letterVersion, letters }) =>
    authorised.includes(letterVersion) && letters.includes(letterVersion),
  quoted: ({ answers }) => answers.some(({ kind, binds }) => kind === 'quote' && binds),
  bind_requested: ({ decisions }) => decisions.includes('accept_quote'),
  confirmed: ({ answers }) =>
    answers.some(({ kind, binds, written }) => kind === 'confirmation' && binds && written),
  confirmed_without_endorsement: ({ answers }) =>
    answers.some(({ kind }) => kind === 'confirmation_without_endorsement'),
  declined_by_carrier: ({ answers }) => answers.some(({ kind, written }) => kind === 'decline' && written),
  declined_by_client: ({ decisions }) => decisions.includes('decline_request'),
  issued: ({ issued }) => issued > 0,
  checked: ({ check }) => check?.attested === true,
  delivered: (seen) => isProven(seen),
  closed: (seen) => isProven(seen) && (seen.openFindings === 0 || seen.decisions.includes('accept_gap')),
};

function isProven({ check, decisions }: Observed): boolean {
  return (check?.passed === true && check.attested) || decisions.includes('accept_gap');
}

/** Statuses in which the words of a request may change. */
export const EDITABLE: readonly EndorsementStatus[] = ['draft', 'broker_review'];

/** What is wrong with a case, whatever happened to it; empty: nothing. */
export function offences(seen: Observed): string[] {
  const found = seen.doubles.map((what) => `twice: ${what}`);
  if (seen.deadJobs > 0) found.push(`${seen.deadJobs} dead jobs`);
  let at: EndorsementStatus = 'draft';
  for (const { from, to } of seen.moves) {
    if (from === null) continue;
    if (from !== at) found.push(`moved from ${from} while it was ${at}`);
    if (!ENDORSEMENT_MOVES[from].some((move) => move.to === to)) found.push(`moved from ${from} to ${to}`);
    at = to;
  }
  if (at !== seen.status) found.push(`is ${seen.status}, though its last move was to ${at}`);
  if (seen.status === 'closed' && !JUSTIFIED.closed?.(seen)) found.push('closed with a finding open');
  return found;
}

/** What is wrong with how a case came from one state to the next. */
export function unlawful(before: Observed, after: Observed): string[] {
  const found: string[] = [];
  const made = after.moves.slice(before.moves.length);
  if (JSON.stringify(after.moves.slice(0, before.moves.length)) !== JSON.stringify(before.moves)) {
    found.push('its past changed');
  }
  for (const { to } of made) {
    if (JUSTIFIED[to]?.(after) === false) found.push(`came to be ${to} without what that takes`);
  }
  const changed = made.length > 0 || before.narrative !== after.narrative;
  if (changed && after.version <= before.version) found.push('changed under the same version');
  if (after.version < before.version) found.push('went back to an older version');
  if (before.narrative !== after.narrative && !EDITABLE.includes(before.status)) {
    found.push(`was edited while ${before.status}`);
  }
  if (ENDED_STATUSES.includes(before.status) && made.length > 0 && before.status !== 'declined_by_carrier') {
    found.push(`moved on after ${before.status}`);
  }
  return found;
}
