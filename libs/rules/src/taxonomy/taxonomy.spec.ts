import { isServiceCode, SERVICE_CODES } from './codes.js';
import { familyOf, labelOf, TAXONOMY } from './taxonomy.js';

const CORE = `help_desk remote_monitoring network_management it_consulting vcio_advisory project_management
  systems_integration software_development web_design web_hosting cloud_management cloud_hosting cloud_migration data_migration
  backup_recovery data_processing database_administration hardware_installation`.split(/\s+/);
const SECURITY =
  `managed_detection_response security_monitoring network_security identity_access email_security
  vulnerability_assessment`.split(/\s+/);

describe('taxonomy', () => {
  it('puts every code in the family that the guideline gives it', () => {
    for (const code of SERVICE_CODES) {
      const family = CORE.includes(code) ? 'core' : SECURITY.includes(code) ? 'security' : 'edge';
      expect([code, familyOf(code)]).toEqual([code, family]);
    }
  });

  it('describes every code by itself, in one sentence', () => {
    for (const code of SERVICE_CODES) {
      const kind = TAXONOMY[code];
      expect(kind.id).toBe(code);
      expect(kind.description).toMatch(/^[A-Z][^.]*\.$/);
      expect(kind.holds.length).toBeGreaterThan(1);
      expect(kind.synonyms.length).toBeGreaterThan(10);
    }
  });

  it('lets no synonym name two codes', () => {
    const owners = new Map<string, string>();
    const twice: string[] = [];
    for (const code of SERVICE_CODES) {
      for (const phrase of new Set(TAXONOMY[code].synonyms)) {
        const owner = owners.get(phrase);
        if (owner) twice.push(`${phrase}: ${owner}, ${code}`);
        owners.set(phrase, code);
      }
    }
    expect(twice).toEqual([]);
  });

  it('concedes nothing in descriptions, which letters quote', () => {
    for (const code of SERVICE_CODES) expect(TAXONOMY[code].description).not.toMatch(/\b(gap|cover|exclu)/i);
  });

  it('labels bundle and unknown as well, and shows a foreign code as it is', () => {
    expect(labelOf('managed_detection_response')).toBe('Managed detection and response');
    expect(labelOf('bundle')).toBe('Bundle of services');
    expect(labelOf('unknown')).toBe('Not yet classified');
    expect(labelOf('palm_reading')).toBe('palm_reading');
    expect(isServiceCode('bundle')).toBe(false);
    expect(isServiceCode('help_desk')).toBe(true);
    expect(isServiceCode('constructor')).toBe(false);
  });
});
