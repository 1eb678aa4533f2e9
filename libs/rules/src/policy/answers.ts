import type { Range } from '../text/sentences.js';
import type { Doc } from '../wording/document.js';

/** A statement of an application: what the insured does now, or only means to do. */
export interface Answer {
  readonly range: Range;
  readonly says: 'does' | 'planned';
}

type Mood = 'does' | 'planned' | 'nothing';

const PLANS =
  /\b(?:plan(?:s|ned|ning)?\b(?! (?:for|of) )|expect(?:s|ed)?|intend(?:s|ed)?|contemplat\w+|will (?:begin|start|launch|add|offer)|propos\w+ to|consider\w*|explor(?:e|es|ing)|in (?:the )?future|(?:next|coming|following|forthcoming) (?:year|twelve months|12 months)|new (?:activit\w+|services?)|anticipat\w+|from 20\d\d we (?:will|shall)|hope to|would like to|aim to|(?:may|might) (?:add|offer|launch|begin|start)|perhaps|if (?:clients|customers) ask|pilot)\b/i;
const DENIES =
  /\b(?:do(?:es)? not|don't|never|no longer|not (?:currently |yet )?(?:offer|perform|provide|undertake|sell)|none|nil|ceased|discontinued|without)\b/i;
const STOPPED = /\b(?:stop|ceas|discontinu|given up|no longer)/i;
/** Asked of the insured's own house: what it uses itself is nothing that it sells. */
const OWN_HOUSE =
  /\b(?:your own|own (?:network|systems?|computers?|data)|internal(?:ly)?|(?:do|does|have) you (?:protect|secure|back up)|controls? (?:do you|are|in place))\b/i;
const NO_ANSWER = /^["']?(?:no|none|nil|n\/a|not (?:at present|currently|applicable)|never)\b/i;
const YES = /^["']?yes\b/i;
const LABEL = /^(?:(?:q|c|a|no|question|answer|item|section|part)\.?\s*)?\d{1,2}[a-z]?(?:\.\d{1,2})?[.):]?$/i;
/** "Answer 4 (What does the business do?): …", "Activities contemplated in the coming year: …" */
const PROMPT = /^(?:(?:[A-Za-z]+\.?\s*)?\d{1,2}[.)]?\s*)?(?:\(([^)]{5,120})\)|([A-Z][^:.]{8,110})):\s+/;

/** The statements of an application, each with the mood of the question that it answers. Questions answered no say nothing. */
export function readAnswers(sentences: readonly Range[], textOf: (r: Range) => string): Answer[] {
  const out: Answer[] = [];
  let mood: Mood = 'does';
  let asked = '';
  let labelled = false;
  sentences.forEach((range, i) => {
    const text = textOf(range).trim();
    if (LABEL.test(text)) {
      labelled = true;
      [mood, asked] = ['does', ''];
      return;
    }
    if (text.endsWith('?') || (labelled && i + 1 < sentences.length && isRequest(text))) {
      labelled = false;
      [mood, asked] = [moodOf(text), text];
      const next = sentences[i + 1];
      if (text.endsWith('?') && mood === 'does' && next && YES.test(textOf(next).trim()))
        out.push({ range, says: 'does' });
      return;
    }
    const prompt = PROMPT.exec(text);
    if (prompt && (labelled || prompt[1])) [mood, asked] = [moodOf(prompt[1] ?? prompt[2] ?? ''), ''];
    labelled = false;
    if (asked !== '' && NO_ANSWER.test(text)) {
      [mood, asked] = ['does', ''];
      return;
    }
    if (mood === 'nothing' || DENIES.test(text)) return;
    out.push({ range, says: mood === 'planned' || PLANS.test(text) ? 'planned' : 'does' });
  });
  return out;
}

function moodOf(question: string): Mood {
  if (STOPPED.test(question) || OWN_HOUSE.test(question)) return 'nothing';
  return PLANS.test(question) ? 'planned' : 'does';
}

/** "State fully the activities now carried on." What stands behind a colon is the answer already. */
function isRequest(text: string): boolean {
  if (PROMPT.test(text)) return false;
  return /^(?:please )?(?:state|describe|list|give|set out|name|explain|specify|detail|outline|tell us|provide)\b/i.test(
    text,
  );
}

/** "We do A; we do not do B": each half on its own. */
export function clausesOf(doc: Doc, range: Range): Range[] {
  const out: Range[] = [];
  const text = doc.clean.text.slice(range.start, range.end);
  let from = 0;
  for (const m of text.matchAll(/;\s+|,?\s+but\s+(?=we|the|it|do|does|not)/g)) {
    out.push({ start: range.start + from, end: range.start + m.index });
    from = m.index + m[0].length;
  }
  out.push({ start: range.start + from, end: range.end });
  return out;
}
