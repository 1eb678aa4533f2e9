import { formsOf } from './spellings.js';

/**
 * What stands before a word. `list` (+ , ;) joins things of equal rank, `and` and `slash` often do, `with` sometimes; `part` (dash, colon,
 * bracket) and `stop` (end of a sentence) begin something else; `prep` (for, of) looks back; `space` is nothing.
 */
export type Joint = 'space' | 'prep' | 'slash' | 'and' | 'with' | 'list' | 'part' | 'stop';

export interface Word {
  /** In the form of the spelling table. */
  readonly text: string;
  readonly joint: Joint;
}

/** Longest text that is read; a catalogue line is far shorter, and hostile text must cost no more. */
export const LONGEST_TEXT = 2_000;

const RANK: Readonly<Record<Joint, number>> = {
  space: 0,
  prep: 1,
  slash: 2,
  and: 3,
  with: 4,
  list: 5,
  part: 6,
  stop: 7,
};
const JOINT_WORDS: ReadonlyMap<string, Joint> = new Map([
  ['and', 'and'],
  ['n', 'and'],
  ['or', 'and'],
  ['plus', 'list'],
  ['with', 'with'],
  ['w', 'with'],
  ['incl', 'with'],
  ['include', 'with'],
  ['includes', 'with'],
  ['including', 'with'],
  ['inc', 'with'],
  ['for', 'prep'],
  ['of', 'prep'],
  ['on', 'prep'],
  ['in', 'prep'],
  ['at', 'prep'],
  ['by', 'prep'],
  ['via', 'prep'],
  ['using', 'prep'],
  ['as', 'space'],
  ['the', 'space'],
  ['a', 'space'],
  ['an', 'space'],
  ['your', 'space'],
  ['our', 'space'],
  ['is', 'space'],
  ['are', 'space'],
  ['be', 'space'],
  ...jointWords('and', 'en et und oder'),
  ...jointWords('with', 'met mit avec con inkl inclusief inclus'),
  ...jointWords(
    'prep',
    'van voor von fur fuer bij im am auf op aan vor zum zur sur pour par chez de del du des di da dans para por',
  ),
  ...jointWords('space', 'der die das den dem een het het ein eine le la les un une aux au los las el'),
]);
/** Articles, prepositions and the like of other languages. */
function jointWords(joint: Joint, words: string): [string, Joint][] {
  return words.split(' ').map((word) => [word, joint]);
}
const SIGN_JOINTS: ReadonlyMap<string, Joint> = new Map([
  ['/', 'slash'],
  ['\\', 'slash'],
  ['&', 'and'],
  ['+', 'list'],
  [',', 'list'],
  [';', 'stop'],
  ['|', 'list'],
  ['\u2022', 'list'],
  ['\n', 'stop'],
  [':', 'part'],
  ['(', 'part'],
  [')', 'part'],
  ['[', 'part'],
  [']', 'part'],
  ['{', 'part'],
  ['}', 'part'],
  ['\u2013', 'part'],
  ['\u2014', 'part'],
]);
/** After a closing bracket these go on with the list that the bracket interrupted. */
const LISTING: ReadonlySet<Joint> = new Set(['list', 'and', 'slash']);
const WORD_OR_SIGN = /[\p{L}\p{N}]+(?:['\u2019][\p{L}]+)*(?:\.\d+)*|[^\p{L}\p{N}\s]|\n/gu;
/** Words that catalogues write together, apart or with a hyphen as they please. */
const JOINED: ReadonlyMap<string, string> = new Map([
  ['asaservice', 'aas'],
  ['asanservice', 'aas'],
  ['onprem', 'onprem'],
  ['onpremise', 'onprem'],
  ['onpremises', 'onprem'],
  ['onsite', 'onsite'],
  ['adhoc', 'adhoc'],
  ['addon', 'addon'],
  ['email', 'email'],
  ['emails', 'email'],
  ['wifi', 'wifi'],
  ['setup', 'setup'],
  ['setups', 'setup'],
  ['rollout', 'rollout'],
  ['cutover', 'cutover'],
  ['nocharge', ''],
  ['elearning', 'elearning'],
  ['f/w', 'firewall'],
  ['h/w', 'hardware'],
  ['s/w', 'software'],
]);
const JOINABLE =
  /\b(?:as[-\s]+an?[-\s]+service|on[-\s]prem(?:ises?)?|on[-\s]site|add[-\s]on|e-mails?|wi[-\s]fi|set[-\s]ups?|roll[-\s]out|cut[-\s]over|no[-\s]charge|ad[-\s]hoc|e[-\s]learning|[fhs]\/w)\b/g;
/** Signs and words of other languages that say where something moves. */
const TO: ReadonlySet<string> = new Set(['>', '\u2192', 'naar', 'nach', 'vers', 'zu']);
/** "sim. phishing", "incl. setup": a stop that shortens a word ends nothing. */
const ABBREVIATION =
  /\b(sim|incl|excl|ext|int|mgmt|mgd|mgr|admin|maint|approx|min|max|qty|std|prem|prof|tech|eng|dev|cert|equip|inkl|zzgl|bzw|lic|svc|svcs|assmt|config|temp|perm|cyber|sec|vuln|pen|ca|nr|no|vs)\.(?=\s)/g;
/** "resold as X", "sold as X" tells the line's other name, not a sale. */
const ALSO_CALLED = /\b(?:re-?sold|sold|branded|badged|known|white[- ]label(?:l?ed)?) as\b/g;
/** "d'intrusion", "l'IA" */
const ELISION = /(?<![\p{L}\p{N}])(?:d|l|qu)['\u2019](?=\p{L})/gu;
const DASH_WITH_SPACE = /(?<=\s)-+(?=\s)|-+(?=\s)|(?<=\s)-+/g;

/** Reads a catalogue text into words with what stands between them. Never throws; reads at most `LONGEST_TEXT` characters. */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let joint: Joint = 'part';
  let afterBracket = false;
  for (const piece of piecesOf(text)) {
    const sign = SIGN_JOINTS.get(piece) ?? JOINT_WORDS.get(piece);
    if (sign) {
      joint = afterBracket && LISTING.has(sign) ? sign : strongerJoint(joint, sign);
      afterBracket = piece === ')' || piece === ']';
    } else if (/[\p{L}\p{N}]/u.test(piece)) {
      for (const form of formsOf(piece)) {
        words.push({ text: form, joint });
        joint = 'space';
        afterBracket = false;
      }
    }
  }
  return words;
}

function piecesOf(text: string): readonly string[] {
  const plain = text
    .slice(0, LONGEST_TEXT)
    .replace(/[\u00ae\u2122\u00a9\u2120]/g, ' ')
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(ABBREVIATION, '$1')
    .replace(/\u00df/g, 'ss')
    .replace(/\r\n?/g, '\n')
    .replace(/[$\u00a3\u20ac\u00a5]\s?\d[\d.,]*/g, ' 0usd ')
    .replace(/<[-=]*>/g, ' sync ')
    .replace(/[-=]+>/g, ' > ')
    .replace(ELISION, 'de ')
    .replace(ALSO_CALLED, ':')
    .replace(JOINABLE, (found) => JOINED.get(found.replace(/[-\s]+/g, '')) ?? found)
    .replace(DASH_WITH_SPACE, '\u2014')
    .replace(/(?<![\p{L}\p{N}])\.net\b/gu, ' dotnet')
    .replace(/\.(?=\s|$)/g, ';')
    .replace(/(?<=[\p{L}])['\u2019](?=[\p{L}])/gu, '');
  return (plain.match(WORD_OR_SIGN) ?? []).map((piece) => (TO.has(piece) ? 'to' : piece));
}

/** The one of two joints that separates more. */
export function strongerJoint(a: Joint, b: Joint): Joint {
  return RANK[b] > RANK[a] ? b : a;
}
