import type { Verdict } from '@carveback/rules';
import type { JudgedPolicy } from '../reviews/judgement.js';
import type { PolicyTrial } from '../reviews/index.js';
import { isRetired } from '../findings/reconcile.js';
import { isWorse, standings } from '../issued-wordings/outcomes.js';
import type { HitStep, HitVerdict, WordingChangeHit } from './wording-change-hit.entity.js';
import type { WordingChange } from './wording-change.entity.js';
import { formKey } from './wording-change.input.js';

export type NewHit = Omit<WordingChangeHit, 'tenantId' | 'id' | 'changeId' | 'clientId' | 'policyId'>;

/** What a change would do to one policy; `notRead` says why nobody can tell. */
export interface TriedChange {
  readonly ruleSetVersion: string;
  readonly notRead: string;
  readonly hits: readonly NewHit[];
}

const NO_TEXT = 'None of its documents has text.';

/** Reads a policy without and with the announced words, both as of the same day. Retired services are left out. */
export function tryChange(trial: PolicyTrial, change: WordingChange): TriedChange {
  const { ruleSetVersion, asOf } = trial;
  const before = trial.judge();
  if (!before.review) return { ruleSetVersion, notRead: NO_TEXT, hits: [] };
  const kind = change.kind === 'form_replaced' ? 'base_form' : 'endorsement';
  const after = trial.judge({
    without: replacedBy(change, trial).map(({ id }) => id),
    supposing: [{ id: change.id, kind, effectiveOn: asOf, text: change.text, pageStarts: change.pageStarts }],
  });
  return { ruleSetVersion, notRead: '', hits: hitsBetween(before, after) };
}

/** A new form takes the old form's place, a new edition of an endorsement that of the old one; all else stands. */
function replacedBy({ kind, replacesFormNumber, replacesEdition }: WordingChange, { wordings }: PolicyTrial) {
  const place = kind === 'form_replaced' ? 'base_form' : 'endorsement';
  const [form, edition] = [formKey(replacesFormNumber), formKey(replacesEdition)];
  const inPlace = wordings.filter((wording) => wording.kind === place);
  if (form === '') return place === 'base_form' ? inPlace : [];
  const named = inPlace.filter(
    (wording) =>
      formKey(wording.formNumber ?? '') === form &&
      (edition === '' || formKey(wording.edition ?? '') === edition),
  );
  // A form on file under no number is the policy's form all the same.
  return place === 'base_form' && named.length === 0 ? inPlace : named;
}

function hitsBetween(before: JudgedPolicy, after: JudgedPolicy): NewHit[] {
  const old = new Map(before.review?.verdicts.map((verdict) => [verdict.serviceId, verdict]));
  const [stood, stands] = [standings(before.review), standings(after.review)];
  const { services, asOf } = before.input;
  const sold = new Set(services.filter((service) => !isRetired(service, asOf)).map(({ id }) => id));
  const stepOf = (id: string): HitStep | null => {
    const [was, is] = [stood.get(id) ?? null, stands.get(id) ?? null];
    if (isWorse(was, is)) return 'worse';
    return isWorse(is, was) ? 'better' : null;
  };
  return (after.review?.verdicts ?? []).flatMap((verdict) => {
    const { serviceId, severity } = verdict;
    const [was, step] = [old.get(serviceId), stepOf(serviceId)];
    if (!was || !step || !sold.has(serviceId)) return [];
    const moved = { serviceLineId: serviceId, step, verdict: verdict.verdict, severity };
    return [{ ...moved, before: kept(was), after: kept(verdict) }];
  });
}

function kept({
  code,
  verdict,
  reasons,
  severity,
  explanation,
  question,
  onlyIf,
  evidence,
}: Verdict): HitVerdict {
  return { code, verdict, reasons, severity, explanation, question, onlyIf, evidence };
}
