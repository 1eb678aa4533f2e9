import { Parser } from 'htmlparser2';

const ENDS_LINE = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'tr']);

/** Turns the plain HTML that the Word reader writes into lines: one per paragraph, item or row; cells divided by a tab. */
export function htmlToLines(html: string): string {
  const lines: string[] = [];
  let line = '';
  let inTable = false;
  const flush = () => {
    if (line.trim() !== '') lines.push(line.trim());
    line = '';
  };
  const parser = new Parser({
    onopentag(name) {
      if (name === 'br') flush();
      if (name === 'tr') inTable = true;
    },
    ontext(text) {
      line += text;
    },
    onclosetag(name) {
      if (name === 'td' || name === 'th') line = `${line.trimEnd()}\t`;
      // A cell's paragraphs stay on the row's line.
      else if (name === 'p' && inTable) line += ' ';
      else if (name === 'table') inTable = false;
      else if (ENDS_LINE.has(name)) {
        flush();
        if (/^h[1-6]$/.test(name) || name === 'p') lines.push('');
      }
    },
  });
  parser.write(html);
  parser.end();
  flush();
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
