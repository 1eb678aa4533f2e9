import { Parser } from 'htmlparser2';

/** In characters of HTML; what follows is left out. */
const MOST = 2_000_000;

const NOT_SHOWN = /<!--[\s\S]*?(?:-->|$)|<(script|style|head|title)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const LINE_ENDS = /<br\b[^<>]*>|<\/?(?:p|div|tr|li|ul|ol|table|blockquote|h[1-6])\b[^<>]*>/gi;
const CELL_ENDS = /<\/t[dh]\b[^<>]*>/gi;
const OTHER_TAGS = /<[/!?]?[a-z][^<>]*>/gi;

/**
 * The words of a mail's HTML, line by line. Tags are dropped without being nested, so that no sender makes it slow; scripts, styles and
 * addresses of pictures are never looked at.
 */
export function htmlMailText(html: string): string {
  const words = html
    .slice(0, MOST)
    .replace(/\r?\n/g, ' ')
    .replace(NOT_SHOWN, '')
    .replace(LINE_ENDS, '\n')
    .replace(CELL_ENDS, '\t')
    .replace(OTHER_TAGS, '')
    .replaceAll('<', '&lt;');
  return withoutEntities(words)
    .split('\n')
    .map((line) => line.replace(/[ \u00a0]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function withoutEntities(text: string): string {
  const parts: string[] = [];
  const parser = new Parser({ ontext: (part) => void parts.push(part) });
  parser.write(text);
  parser.end();
  return parts.join('');
}
