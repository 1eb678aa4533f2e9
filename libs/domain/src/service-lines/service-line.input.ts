import { DELIVERED_BY, isServiceCode, type Day, type DeliveredBy } from '@carveback/rules';
import { InvalidInput } from '../errors.js';
import { optionalDay, optionalLine, optionalText, requireName, requireOneOf } from '../validate.js';
import type { ServiceLine } from './service-line.entity.js';

/** What a person says about a service. Absent members take the default. */
export interface ServiceLineFields {
  /** as the client writes it in its catalogue */
  readonly name: string;
  readonly description?: string | null;
  readonly category?: string | null;
  /** a taxonomy code that a person settled */
  readonly code?: string | null;
  /** default: the client's first company */
  readonly entityId?: string | null;
  readonly firstSoldOn?: Day | null;
  /** default `self` */
  readonly deliveredBy?: DeliveredBy | null;
  /** who performs it, when that is not the client itself */
  readonly performedBy?: string | null;
  /** default true */
  readonly forFee?: boolean | null;
  /** percent, 0 to 100, at most two decimals */
  readonly pctRevenue?: number | null;
  readonly environment?: string | null;
}

export interface NewServiceLine extends ServiceLineFields {
  readonly clientId: string;
}

/** Members left out stay as they are; null clears. */
export interface ServiceLineChanges extends Partial<ServiceLineFields> {
  readonly id: string;
  readonly version: number;
}

export type ValidServiceLine = Pick<
  ServiceLine,
  | 'name'
  | 'description'
  | 'category'
  | 'code'
  | 'firstSoldOn'
  | 'deliveredBy'
  | 'performedBy'
  | 'forFee'
  | 'pctRevenue'
  | 'environment'
>;

/** Throws `input/*`, `service_line/performed_by`, `service_line/share` or `service_line/code`, naming the field. */
export function validateServiceLine(input: ServiceLineFields): ValidServiceLine {
  const deliveredBy = requireOneOf('deliveredBy', input.deliveredBy ?? 'self', DELIVERED_BY);
  return {
    name: requireName('name', input.name),
    description: optionalText('description', input.description),
    category: optionalLine('category', input.category),
    code: optionalCode(input.code),
    firstSoldOn: optionalDay('firstSoldOn', input.firstSoldOn),
    deliveredBy,
    performedBy: performer(deliveredBy, input.performedBy),
    forFee: input.forFee ?? true,
    pctRevenue: optionalShare(input.pctRevenue),
    environment: optionalLine('environment', input.environment),
  };
}

/** Throws `service_line/retired_before_sold`. */
export function refuseRetiredBeforeSold(
  line: Pick<ServiceLine, 'firstSoldOn' | 'retiredOn'>,
  field: 'firstSoldOn' | 'retiredOn',
): void {
  if (line.retiredOn !== null && line.firstSoldOn !== null && line.retiredOn < line.firstSoldOn) {
    throw new InvalidInput(
      field,
      `The service was first sold on ${line.firstSoldOn}, so it cannot have been retired on ${line.retiredOn}. Correct one of the two days.`,
      'service_line/retired_before_sold',
    );
  }
}

function performer(deliveredBy: DeliveredBy, given: string | null | undefined): string {
  const name = optionalLine('performedBy', given);
  if (deliveredBy === 'self' && name) {
    throw new InvalidInput(
      'performedBy',
      `The client delivers this itself, so "${name}" cannot perform it. Choose subcontractor or vendor, or leave this empty.`,
      'service_line/performed_by',
    );
  }
  return name;
}

function optionalShare(share: number | null | undefined): number | null {
  if (share === null || share === undefined) return null;
  if (!(share >= 0 && share <= 100)) {
    throw new InvalidInput('pctRevenue', 'A share of revenue is 0 to 100 percent.', 'service_line/share');
  }
  return Math.round(share * 100) / 100;
}

function optionalCode(given: string | null | undefined): string | null {
  const code = optionalLine('code', given);
  if (code && !isServiceCode(code)) {
    throw new InvalidInput(
      'code',
      `"${code.slice(0, 60)}" is not a code of the taxonomy. Leave it empty and the name decides.`,
      'service_line/code',
    );
  }
  return code || null;
}
