import type { Remedy, Span } from '@carveback/rules';
import type { CarveOutAsked, ProposedWording, Quotation } from './facts.js';

export interface AskedWording {
  readonly proposals: readonly ProposedWording[];
  readonly carveOuts: readonly CarveOutAsked[];
}

/**
 * What a request asks of the carrier, from its remedies: changes of wording, and exceptions to exclusions, which stand
 * under a heading of their own. A change that a wider one before it, at the same place, or a form of the carrier's
 * own would make unnecessary is asked as its alternative. `quote` names the document and page of a span. Remedies that no wording brings are left out.
 */
export function askedWording(remedies: readonly Remedy[], quote: (span: Span) => Quotation): AskedWording {
  const asked = remedies.filter(({ byWording, operation }) => byWording && operation !== 'none');
  const current = ({ anchor }: Remedy) => anchor && quote(anchor);
  const changes = asked.filter((remedy) => !isCarveOut(remedy));
  return {
    proposals: changes.map((remedy, i) => ({
      operation: remedy.operation as ProposedWording['operation'],
      place: remedy.place,
      current: current(remedy),
      text: remedy.text,
      alternative: changes.slice(0, i).some((wider) => makesUnnecessary(wider, remedy)),
    })),
    carveOuts: asked
      .filter(isCarveOut)
      .map((remedy) => ({ place: remedy.place, current: current(remedy), text: remedy.text })),
  };
}

function isCarveOut({ kind }: Remedy): boolean {
  return kind === 'carve_back' || kind === 'delete_exclusion';
}

function makesUnnecessary(wider: Remedy, narrower: Remedy): boolean {
  return (
    (wider.kind === 'carrier_form' || wider.place === narrower.place) &&
    wider.kind !== narrower.kind &&
    narrower.serviceIds.every((id) => wider.serviceIds.includes(id))
  );
}
