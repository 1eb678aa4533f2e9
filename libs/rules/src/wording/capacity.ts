import type { Unit } from './outline.js';
import { extentOf } from './definitionExtent.js';
import { quote, type Doc, type Quote } from './document.js';

const OWN = "(?:(?:the|his|her|its|their|your|our|an?|named|insured|insured's|assured's) )*";
const CAPACITY = new RegExp(
  [
    `\\b(?:solely |only |exclusively |acting |strictly )?(?:in|within) ${OWN}(?:\\w+ )?capacit(?:y|ies) (?:of|as)(?: (?:an? |the )?|(?=:))`,
    '\\bfollowing capacit(?:y|ies)(?=:)',
    '\\b(?:services?|work|activities|duties) (?:which (?:are|is) |that (?:are|is) )?(?:usually|customarily|normally|ordinarily|typically|generally)\\b[^.;]{0,40}?\\b(?:performed|provided|rendered|undertaken) by (?:an? |the )?',
    `\\b(?:in|within|exercising|following|pursuing|practi[sc]e of|exercise of|pursuit of|course of) ${OWN}(?:\\w+ )?(?:profession|occupation|calling|trade|role) (?:of|as)(?: (?:an? |the )?|(?=:))`,
    '\\b(?:activities|business|operations|work|services|duties) as (?:an? |the )?',
    '\\b(?:acting|practi[sc]ing|trading|working) (?:solely |only |exclusively )?as (?:an? |the )?',
  ].join('|'),
  'gi',
);
const NOT_OCCUPATION =
  /^(?:director|officer|trustee|employer|such|insured|fiduciary|shareholder|member|partner|stockholder|principal)/i;
const OCCUPATION =
  /^.{3,110}?(?=[.,;:]|\band in no\b| rendering\b| for\b| while\b| to\b| in respect\b| in the course\b|\n|$)/;

/** Words that grant cover in the capacity of an occupation, or null. */
export function findCapacity(doc: Doc, units: readonly Unit[]): { whole: Quote; occupation: Quote } | null {
  for (const [index, unit] of units.entries()) {
    if (unit.section === 'exclusions' || unit.heading) continue;
    const text = doc.clean.text.slice(unit.start, unit.end);
    CAPACITY.lastIndex = 0;
    for (let m = CAPACITY.exec(text); m; m = CAPACITY.exec(text)) {
      const from = m.index + m[0].length;
      const start = unit.start + m.index;
      if (/^[^.;]{0,60}:\s*$/.test(text.slice(from))) {
        const list = extentOf(doc.clean, units, index, { start, end: unit.end }, '');
        const whole = quote(doc, { start, end: list.end });
        return { whole, occupation: quote(doc, { start: unit.start + from, end: list.end }) };
      }
      const occupation = OCCUPATION.exec(text.slice(from))?.[0] ?? '';
      if (occupation.length < 3 || NOT_OCCUPATION.test(occupation)) continue;
      const named = occupationWork(occupation.toLowerCase()).work.size > 0;
      if (!named && !/capacit|performed by|provided by|rendered by|undertaken by/i.test(m[0])) continue;
      const tail = /^[^.;\n]{0,120}/.exec(text.slice(from + occupation.length))?.[0] ?? '';
      const end = unit.start + from + occupation.length;
      return {
        whole: quote(doc, { start, end: end + tail.length }),
        occupation: quote(doc, { start: unit.start + from, end }),
      };
    }
  }
  return null;
}

interface Occupation {
  readonly pattern: RegExp;
  readonly work: readonly string[];
  readonly security: boolean;
  /** The occupation's own name names the work. */
  readonly named?: boolean;
}

const MSP_WORK = [
  'help_desk',
  'remote_monitoring',
  'network_management',
  'backup_recovery',
  'cloud_management',
  'hardware_installation',
];
const OCCUPATIONS: readonly Occupation[] = [
  { pattern: /managed security|security (?:services? )?provider|mssp|(?:cyber|information|it|computer) ?-?security (?:consult|speciali|analyst|engineer|advis|firm)|cybersecurity/, work: ['vciso_advisory', 'risk_assessment', 'vulnerability_assessment', 'security_monitoring', 'managed_detection_response', 'network_security'], security: true },
  { pattern: /managed (?:(?!security|cyber)\w+ ){0,3}services? (?:provider|firm|company|business)|managed services?\b|\bmsp\b|it (?:support|services?) (?:provider|company|firm)|information technology (?:support|services?) (?:provider|company|firm)|outsourc/, work: MSP_WORK, security: false },
  { pattern: /consultan|advis[eo]r/, work: ['it_consulting', 'vcio_advisory'], security: false },
  { pattern: /analyst/, work: ['it_consulting'], security: false, named: true },
  { pattern: /technician|network (?:engineer|administrator|specialist|installer)|installer|systems? engineer|repairer/, work: ['network_management', 'hardware_installation'], security: false },
  { pattern: /support (?:technician|specialist|engineer)|help ?desk/, work: ['help_desk'], security: false },
  { pattern: /systems? administrator/, work: ['remote_monitoring', 'network_management'], security: false },
  { pattern: /programmer|software (?:developer|engineer|author|house)|application developer|coder/, work: ['software_development'], security: false, named: true },
  { pattern: /web ?-?(?:site)? ?(?:designer|developer|builder)|(?:website|web) (?:design|development)/, work: ['web_design'], security: false, named: true },
  { pattern: /web ?-?(?:site)? ?host|hosting provider/, work: ['web_hosting'], security: false, named: true },
  { pattern: /integrator/, work: ['systems_integration'], security: false, named: true },
  { pattern: /data processor|service bureau|data processing/, work: ['data_processing'], security: false },
  { pattern: /database administrator/, work: ['database_administration'], security: false, named: true },
  { pattern: /project manager/, work: ['project_management'], security: false, named: true },
  { pattern: /trainer|instructor|teacher/, work: ['it_training'], security: false, named: true },
  { pattern: /cloud (?:service|hosting)? ?provider/, work: ['cloud_hosting', 'cloud_management'], security: false },
]; // prettier-ignore

/** The ordinary work of the occupations that a text names, what they name outright, and whether one itself says security. */
export function occupationWork(lower: string): {
  work: ReadonlySet<string>;
  named: ReadonlySet<string>;
  security: boolean;
} {
  const found = OCCUPATIONS.filter((o) => o.pattern.test(lower));
  return {
    work: new Set(found.flatMap((o) => o.work)),
    named: new Set(found.filter((o) => o.named).flatMap((o) => o.work)),
    security: found.some((o) => o.security),
  };
}
