import { reviewPolicy, type Verdict, type WordingText } from '@carveback/rules';
import { CLIENTS } from './clients/index.js';
import type { DemoClient, DemoPolicy } from './content.js';
import { monthsAgo } from './days.js';
import { periodOf } from './seed/policy.js';

const TODAY = '2026-11-22';

/** What a careful reading of the guideline says of the services for which these clients are in the book. */
const READINGS = [
  ['Blue Heron Managed IT', 'Managed EDR', 'managed_detection_response', 'gap', ['silent']],
  ['Blue Heron Managed IT', 'IT consulting', 'it_consulting', 'in_scope', ['named']],
  ['Ironbridge Cyber Works', 'penetration test', 'penetration_testing', 'gap', ['intentional_acts']],
  ['Ironbridge Cyber Works', 'vulnerability scan', 'vulnerability_assessment', 'in_scope', ['named']],
  ['Ironbridge Cyber Works', 'firewall', 'network_security', 'in_scope', ['named']],
  ['Calloway Network Services', 'Microsoft 365 migration', 'cloud_migration', 'gap', ['near_match']],
  ['Calloway Network Services', 'technical support', 'help_desk', 'in_scope', ['named']],
  [
    'Fernwood Cloud Partners',
    'penetration test',
    'penetration_testing',
    'in_scope',
    ['carved_back', 'consent_required'],
  ],
  ['Fernwood Cloud Partners', 'EDR', 'managed_detection_response', 'in_scope', ['named']],
  ['Fernwood Cloud Partners', 'migration', 'cloud_migration', 'in_scope', ['named']],
  ['Fernwood Cloud Partners', 'KnowBe4', 'security_awareness', 'in_scope', ['named']],
  ['Summit Lantern IT', 'MDR', 'managed_detection_response', 'gap', ['after_application']],
  ['Summit Lantern IT', 'HIPAA', 'risk_assessment', 'gap', ['after_application']],
  ['Summit Lantern IT', 'Help desk', 'help_desk', 'in_scope', []],
  ['Quarry Street Technologies', 'SOC', 'security_monitoring', 'gap', []],
  ['Quarry Street Technologies', 'Incident response', 'incident_response', 'gap', ['silent']],
  [
    'Copperline Technology Advisors',
    'Falcon',
    'managed_detection_response',
    'in_scope',
    ['added_by_endorsement'],
  ],
  ['Halyard Systems', 'migration', 'cloud_migration', 'gap', ['removed_by_endorsement']],
  ['Halyard Systems', 'Help desk', 'help_desk', 'in_scope', ['named']],
  ['Kestrel Bay IT', 'Vulnerability', 'vulnerability_assessment', 'in_scope', ['added_by_endorsement']],
  [
    'Fathom Point Security',
    'penetration test',
    'penetration_testing',
    'in_scope',
    ['carved_back', 'consent_required'],
  ],
  ['Mapleton Digital', 'AI assistant', 'ai_services', 'gap', ['removed_by_endorsement']],
  ['Mapleton Digital', 'Custom software', 'software_development', 'in_scope', ['named']],
  ['Redwing Data Systems', 'Database', 'database_administration', 'arguable', ['schedule_missing']],
  ['Larkspur IT Group', 'Help desk', 'help_desk', 'in_scope', ['named']],
  ['Cedar & Main Computing', 'Computer consulting', 'it_consulting', 'in_scope', []],
  ['Cedar & Main Computing', 'EDR', 'managed_detection_response', 'gap', ['silent']],
  ['Whitewater Integrations', 'Blackpoint', 'managed_detection_response', 'in_scope', ['broad_grant']],
  ['Two Rivers Tech', 'help desk', 'help_desk', 'in_scope', ['named']],
  ['Bellwether Office Networks', 'Intune', 'remote_monitoring', 'arguable', ['schedule_missing']],
] as const;

describe('the wordings of the demo, judged', () => {
  it.each(READINGS)('%s, %s (%s): %s', (name, service, code, verdict, reasons) => {
    const client = CLIENTS.find((candidate) => candidate.name === name)!;
    const judged = judge(client, client.policies[0]!, service, code);
    expect([judged.verdict, judged.reasons]).toEqual([verdict, expect.arrayContaining([...reasons])]);
    expect(judged.evidence[0]?.text).toBeTruthy();
  });
});

function judge(client: DemoClient, policy: DemoPolicy, service: string, code: string): Verdict {
  const [name, sold, , details] = client.catalogue.find(([line]) => line.includes(service))!;
  const period = periodOf(policy, TODAY);
  const review = reviewPolicy({
    asOf: TODAY,
    policy: { id: 'policy', line: policy.form.line, ...period, cancelledOn: null },
    wordings: wordingsOf(policy),
    application: policy.application ? { signedOn: period.effectiveOn, text: policy.application.text } : null,
    otherPolicies: [],
    services: [
      {
        ...{ id: name, name, code, description: details?.description ?? '', forFee: true, retiredOn: null },
        firstSoldOn: monthsAgo(TODAY, sold),
        deliveredBy: details?.by?.deliveredBy ?? 'self',
      },
    ],
  });
  return review.verdicts[0]!;
}

function wordingsOf({ form, attached = [] }: DemoPolicy): WordingText[] {
  const base = {
    ...form,
    kind: 'base_form' as const,
    id: form.formNumber,
    effectiveOn: null,
    pageStarts: [],
  };
  return [
    base,
    ...attached.map(({ document, since }) => ({
      ...document,
      id: document.formNumber,
      effectiveOn: since ? monthsAgo(TODAY, since) : null,
      pageStarts: [],
    })),
  ];
}
