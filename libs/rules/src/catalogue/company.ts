import type { ServiceCode } from '../taxonomy/codes.js';
import type { Reading } from './resolve.js';

/** Short words that mean one thing alone and another in a certain company. */
interface Ambiguous {
  readonly words: string;
  readonly beside: readonly ServiceCode[];
  readonly code: ServiceCode;
}

const SECURITY: readonly ServiceCode[] = [
  'managed_detection_response',
  'security_monitoring',
  'email_security',
  'security_awareness',
  'identity_access',
];
const AMBIGUOUS: readonly Ambiguous[] = [
  { words: 'agent', beside: ['ai_services'], code: 'ai_services' },
  { words: 'dns', beside: SECURITY, code: 'network_security' },
];

/** The readings of a line, ambiguous words read by what stands beside them: an agent beside a copilot is one, DNS beside EDR is filtered. */
export function settleByCompany(readings: readonly Reading[]): readonly Reading[] {
  return readings.map((reading) => {
    const other = AMBIGUOUS.find(({ words }) => words === reading.words);
    const settled = other && readings.some(({ code }) => other.beside.includes(code));
    return settled ? { ...reading, code: other.code } : reading;
  });
}
