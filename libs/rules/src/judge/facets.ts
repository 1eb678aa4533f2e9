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
    ['files', /file|sharepoint|onedrive|share|dropbox|\bbox\b|\bdrive\b/],
    ['servers', /server|azure|aws|lift|workload|vm\b|tenant|t2t/],
  ],
  cloud_hosting: [
    ['desktops', /desktop|\bavd\b|\bvdi\b|\bwvd\b|windows 365|\bw365\b|cloud pc|\bdaas\b|workspaces/],
    ['applications', /\bapps?\b(?! ?data)|application|quickbooks|\bsage\b|\berp\b|practice|sql/],
    ['servers', /server|\bvms?\b|\biaas\b|\bvps\b|azure|\baws\b|\bec2\b|private cloud|\brack|colo/],
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

/** "… of whole servers; no mailboxes" tells what the service is not. */
const NEGATED = /\b(?:no|not|without|except|excl(?:uding|\.)?)\b[^.;,)]*/g;

/** Kinds of a code that a service's own words show; empty when they show none. */
export function facetsOf(code: string, words: string): ReadonlySet<string> {
  const said = words.toLowerCase().replace(NEGATED, ' ');
  const found = (FACETS[code] ?? []).filter(([, pattern]) => pattern.test(said));
  return new Set(found.map(([facet]) => facet));
}
