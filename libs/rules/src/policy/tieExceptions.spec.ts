import { inputFor } from '../../test/policy.js';
import { reviewPolicy } from '../review.js';
import type { ServiceLineFacts } from '../types.js';

const POLICY = `DEFINITIONS
"Covered Services" means information technology services, including but not limited to user support, performed for others for a fee by or on behalf of the Insured.
INSURING AGREEMENT
We pay Loss arising out of Covered Services.
CONDITIONS
C. Reliance. There is no cover for any service which is not described in the Application. This paragraph C does not apply to (1) network administration; or (2) a service which the Application states to be planned, if it was first offered within ninety (90) days after the Application was signed.`;

const ANSWERS =
  'Q1. Describe the services you sell. Help desk for offices. Q2. Which services do you plan to add? Moves of mail to Microsoft 365; log monitoring; web design. Q3. How do you protect your own network? Managed firewall and backup.';

function reasons(service: Partial<ServiceLineFacts>, text = POLICY): string {
  const application = { signedOn: '2026-01-01', text: ANSWERS };
  const v = reviewPolicy(inputFor(text, [service], { application })).verdicts[0];
  return `${v?.verdict} ${v?.reasons[0]}`;
}

describe('a tie to the application', () => {
  it('asks that a service be described', () => {
    expect(reasons({ code: 'help_desk' })).toBe('in_scope named');
    expect(reasons({ code: 'cloud_hosting' })).toBe('gap after_application');
  });

  it('exempts what its exception names', () => {
    expect(reasons({ code: 'network_management', firstSoldOn: '2026-05-01' })).toMatch(/^in_scope/);
  });

  it('reaches planned services that began in time', () => {
    expect(reasons({ code: 'web_design', firstSoldOn: '2026-02-01' })).toMatch(/^in_scope/);
    expect(reasons({ code: 'security_monitoring', firstSoldOn: '2026-05-01' })).toBe('gap after_application');
  });

  it('loses an exception that an endorsement deletes', () => {
    const changed = `${POLICY}\nENDORSEMENT NO. 1, effective 01/02/2026. In Condition C, item (2) is deleted.`;
    expect(reasons({ code: 'web_design', firstSoldOn: '2026-02-01' }, changed)).toBe('gap after_application');
  });

  it('hears nothing in what the insured does for its own house', () => {
    expect(reasons({ code: 'network_security' })).toBe('gap after_application');
  });

  it('is not made by a claim that must be notified', () => {
    const text = `We indemnify you for claims made and notified to the Company in the Period, arising from your work in the capacity of a network technician.`;
    expect(reasons({ code: 'network_management' }, text)).toBe('in_scope contained');
  });
});
