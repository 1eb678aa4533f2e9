import type { EndorsementEdit } from '@carveback/domain';
import type { EditEndorsementRequestInput } from './endorsement-request.input.js';

/** Null clears a day or the circumstances; for the rest it means "as it is". */
export function readEditInput(input: EditEndorsementRequestInput): EndorsementEdit {
  const { id, version, effectiveOn, needBy, narrative, circumstances, proposals } = input;
  return {
    id,
    version,
    ...(effectiveOn != null && { effectiveOn }),
    ...(needBy !== undefined && { needBy }),
    ...(narrative !== undefined && { narrative: narrative ?? '' }),
    ...(circumstances !== undefined && { circumstances }),
    ...(proposals != null && { proposals: proposals.map((p) => ({ ...p, from: p.from ?? null })) }),
  };
}
