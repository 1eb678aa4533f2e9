/** What a client does, or has, and carriers ask for. */
export const CONTROL_KINDS = [
  'mfa',
  'encryption_at_rest',
  'encryption_in_transit',
  'backups_tested',
  'incident_response_plan',
  'written_consent_for_tests',
  'subcontractors_insured',
  'liability_limited_in_contracts',
  'ai_used',
] as const;
export type ControlKind = (typeof CONTROL_KINDS)[number];

/** Where multi-factor authentication and encryption are counted: by kind of system, never for "the company". */
export const ASSET_CLASSES = [
  'email',
  'remote_access',
  'privileged_accounts',
  'remote_management',
  'cloud_consoles',
  'servers',
  'endpoints',
  'backups',
  'client_data_stores',
  'customer_environments',
] as const;
export type AssetClass = (typeof ASSET_CLASSES)[number];

/** Kinds that are counted in percent of an asset class. The others are answered in a word. */
export const COUNTED_KINDS = [
  'mfa',
  'encryption_at_rest',
  'encryption_in_transit',
] as const satisfies readonly ControlKind[];

export function isCounted(kind: ControlKind): boolean {
  return (COUNTED_KINDS as readonly ControlKind[]).includes(kind);
}

export const CONTROL_ANSWERS = ['yes', 'partial', 'no'] as const;
export type ControlAnswer = (typeof CONTROL_ANSWERS)[number];

/** A control's percentage, or its answer: one of the two is there. */
export interface ControlMeasure {
  readonly percent: number | null;
  readonly answer: ControlAnswer | null;
}

export const CONTROL_LEVELS = ['full', 'partial', 'none'] as const;
/** What a statement amounts to. */
export type ControlLevel = (typeof CONTROL_LEVELS)[number];

/**
 * What a statement amounts to: `full` is 100 % or a plain yes, `none` is 0 % or no, everything between is `partial`,
 * 99 % too. Partial is no "yes, mostly": stolen logins worked where only some systems asked for a second factor, and a
 * policy was rescinded because the application said yes while it guarded the firewall alone (Travelers v. ICS, C.D. Ill.
 * 2022).
 */
export function levelOf({ percent, answer }: ControlMeasure): ControlLevel {
  if (percent === 100 || answer === 'yes') return 'full';
  return percent === 0 || answer === 'no' ? 'none' : 'partial';
}
