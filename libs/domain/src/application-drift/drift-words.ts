import type { ApplicationMeasure, ApplicationTopic } from '../applications/index.js';
import type { AssetClass } from '../controls/index.js';

const TITLES: Record<ApplicationTopic, string> = {
  service: 'Service',
  mfa: 'MFA',
  encryption_at_rest: 'Encryption at rest',
  encryption_in_transit: 'Encryption in transit',
  backups_tested: 'Backups tested',
  incident_response_plan: 'Incident response plan',
  written_consent_for_tests: 'Written consent for tests',
  subcontractors_insured: 'Subcontractors insured',
  liability_limited_in_contracts: 'Liability limited in contracts',
  ai_used: 'Use of AI',
  subcontractors_used: 'Subcontractors used',
  revenue_share: 'Share of revenue',
  annual_revenue: 'Annual revenue',
};

/** What a line is about, e.g. `MFA, remote access`. */
export function titleOf(topic: ApplicationTopic, assetClass: AssetClass | null = null): string {
  return assetClass ? `${TITLES[topic]}, ${assetClass.replaceAll('_', ' ')}` : TITLES[topic];
}

/** What a measure says, e.g. `60 %` or `partial`. An amount is in minor units; its currency is the policy's. */
export function inWords({ percent, answer, amountMinor }: Partial<ApplicationMeasure>): string {
  if (percent != null) return `${percent} %`;
  return amountMinor != null ? (amountMinor / 100).toFixed(2) : (answer ?? 'nothing');
}
