/** Kinds within one service code, told apart only where a policy names one kind alone. */
const FACETS: Readonly<Record<string, readonly (readonly [string, RegExp])[]>> = {
  network_security: [
    ['filtering', /dns ?-?filter|umbrella|web ?filter|content ?filter|webtitan|url filter/],
    [
      'sase',
      /\bsase\b|\bztna\b|zscaler|zero trust|\bzia\b|\bzpa\b|perimeter 81|cato|prisma access|netskope|sse\b|secure access/,
    ],
    [
      'firewall',
      /firewall|sonic ?wall|fortigate|fortinet|watchguard|\basa\b|meraki mx|palo alto|\butm\b|sophos xg|pfsense|\bngfw\b|barracuda cloudgen|check ?point|\bsrx\b/,
    ],
  ],
  backup_recovery: [
    ['monitoring', /monitor|check|verif|report/],
    ['recovery', /^(?!.*(?:monitor|check|verif)).*$/s],
  ],
  cloud_migration: [
    ['mail', /mail|exchange|outlook|imap|gmail|bpos|office 365 migration|o365/],
    ['files', /file|sharepoint|onedrive|share/],
    ['servers', /server|azure|aws|lift|workload|vm\b|tenant|t2t/],
  ],
  hardware_installation: [
    ['cabling', /cabl|wiring|cat ?[56]|drops?\b|fib(?:re|er)/],
    ['repair', /repair|break\/?fix|bench/],
    ['installation', /install|rack|deploy|mount|setup|set-up/],
    ['decommissioning', /decommission/],
  ],
  warranty_resale: [
    ['warranty', /warrant/],
    ['insurance', /insur|policy|broker|commission|referral/],
  ],
  ai_services: [
    [
      'custom',
      /custom|chat ?bot|\bbot\b|agent|studio|\brag\b|\bllm\b|voice|receptionist|build|train|fine-?tun/,
    ],
    ['built_in', /copilot|gemini|workspace|built-?in|enablement|productivity/],
  ],
};

/** Kinds of a code that a service's own words show; empty when they show none. */
export function facetsOf(code: string, words: string): ReadonlySet<string> {
  const found = (FACETS[code] ?? []).filter(([, pattern]) => pattern.test(words.toLowerCase()));
  return new Set(found.map(([facet]) => facet));
}
