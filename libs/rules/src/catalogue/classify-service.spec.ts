import { SERVICE_CODES } from '../taxonomy/codes.js';
import { classifyService } from './classify-service.js';
import { serviceNameKey } from './mappings.js';

const read = (name: string, description = '') => classifyService({ name, description });

describe('classifyService', () => {
  it.each([
    ['SentinelOne Complete - Managed EDR (per endpoint)', 'managed_detection_response'],
    ['SentinelOne - licence resale', 'software_resale'],
    ['SentinelOne training for client admins', 'security_awareness'],
    ['FortiGate 60F - managed', 'network_security'],
    ['FortiGate 60F - sale', 'hardware_resale'],
    ['FortiGate 60F - installation', 'hardware_installation'],
    ['FortiGate UTP licence renewal', 'software_resale'],
    ['Microsoft 365 Business Premium seat (NCE)', 'software_resale'],
    ['Microsoft 365 - tenant administration', 'cloud_management'],
    ['Microsoft 365 migration', 'cloud_migration'],
    ['Microsoft 365 backup', 'backup_recovery'],
    ['Microsoft 365 user training', 'it_training'],
  ])('what is done with a product decides: %s', (name, code) => {
    expect(read(name).code).toBe(code);
  });

  it('explodes a bundle into its parts, in their order', () => {
    expect(read('Gold Bundle: EDR + SOC + SAT')).toMatchObject({
      code: 'bundle',
      components: ['managed_detection_response', 'security_monitoring', 'security_awareness'],
    });
  });

  it.each([
    'Huntress EDR + M365 ITDR',
    'Todyl SIEM/SOC',
    'Teams Phone + SIP trunks',
    'SOC 24x7 (Blumira + analyst)',
    'Sophos MDR (in-house SOC)',
  ])('sees no bundle where the parts are one service: %s', (name) => {
    expect(read(name)).toMatchObject({ components: [] });
    expect(read(name).code).not.toBe('bundle');
  });

  it('lets the description decide where the name says little', () => {
    expect(read('Meraki - per network', 'switch, AP and WAN administration').code).toBe('network_management');
    expect(read('Sawtooth Complete', 'unlimited remote and on-site user support').code).toBe('help_desk');
    expect(read('KnowBe4 Platinum', 'phishing simulations only').code).toBe('social_engineering_testing');
    expect(read('Guardian seat', 'managed EDR, backup and DNS filtering').components).toEqual([
      'managed_detection_response',
      'backup_recovery',
      'network_security',
    ]);
  });

  it('does not read what a line says it is not', () => {
    expect(read('KnowBe4 SAT', 'training videos and quizzes, no phishing tests').code).toBe(
      'security_awareness',
    );
    expect(read('Help desk (no hardware, no projects)').code).toBe('help_desk');
    expect(read('Vulnerability scan without penetration test').code).toBe('vulnerability_assessment');
  });

  it.each([
    'SOC 2 readiness',
    'Network of Giants event sponsorship',
    'Security guard - night shift',
    'Point of sale',
    'Red Cross donation',
  ])('never guesses from one shared word: %s', (name) => {
    expect(['unknown', 'compliance_assessment', 'hardware_resale']).toContain(read(name).code);
  });

  it('is unsure about what it does not know, and says so', () => {
    expect(read('NewCo Complete Care')).toEqual({
      code: 'unknown',
      components: [],
      confidence: 0.2,
      because: 'Nothing in the line names a kind of service that we know.',
    });
    expect(read('').code).toBe('unknown');
  });

  it('says which words decided', () => {
    expect(read('Datto SIRIS BCDR 4TB').because).toContain('bcdr');
    expect(read('Gold: EDR + backup').because).toBe(
      'The name joins Managed detection and response + Backup and recovery.',
    );
  });

  it('mends a slip of one letter', () => {
    expect(read('Penetraton testing').code).toBe('penetration_testing');
    expect(read('Exchnage 2016 to O365 migraton').code).toBe('cloud_migration');
    expect(read('Huntres managed').confidence).toBeLessThan(read('Huntress managed').confidence);
  });

  it('is more confident of a trade name than of a product, and of a product than of bare goods', () => {
    const confidences = ['Managed EDR', 'Huntress', 'Dell Latitude'].map((name) => read(name).confidence);
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
    expect(new Set(confidences).size).toBe(3);
  });
});

describe('mappings of a tenant', () => {
  const mappings = [
    { name: 'IronShield Gold (per user)', code: 'managed_detection_response' },
    { name: 'Huntress Managed EDR', code: 'software_resale' },
    { name: 'Old Combo: EDR + backup', code: 'bundle' },
  ];

  it('go before everything else, whatever case, punctuation and price', () => {
    const settled = classifyService(
      { name: 'IRONSHIELD gold - $45 / user / mo', description: 'help desk' },
      mappings,
    );
    expect(settled).toMatchObject({ code: 'managed_detection_response', confidence: 1 });
    expect(classifyService({ name: 'huntress managed edr', description: '' }, mappings).code).toBe(
      'software_resale',
    );
  });

  it('do not reach another grade of the same name', () => {
    expect(classifyService({ name: 'IronShield Silver', description: '' }, mappings).code).toBe('unknown');
    expect(serviceNameKey('Care Gold')).not.toBe(serviceNameKey('Care Silver'));
    expect(serviceNameKey('Help Desk Tier 1')).not.toBe(serviceNameKey('Help Desk Tier 2'));
  });

  it('of a bundle keep the parts that the name tells', () => {
    expect(
      classifyService({ name: 'Old Combo: EDR + backup', description: '' }, mappings).components,
    ).toEqual(['managed_detection_response', 'backup_recovery']);
  });

  it('hold the last word when a name was settled twice, and read a code that is none as unknown', () => {
    const twice = [...mappings, { name: 'Huntress managed EDR', code: 'security_monitoring' }];
    expect(classifyService({ name: 'Huntress Managed EDR', description: '' }, twice).code).toBe(
      'security_monitoring',
    );
    expect(
      classifyService({ name: 'X1', description: '' }, [{ name: 'x1', code: 'palm_reading' }]),
    ).toMatchObject({ code: 'unknown', confidence: 1 });
  });

  it('accept every code', () => {
    for (const code of SERVICE_CODES)
      expect(classifyService({ name: 'X', description: '' }, [{ name: 'x', code }]).code).toBe(code);
  });
});
