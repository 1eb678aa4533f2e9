/** Between two pages of a document, as text extracted from a PDF has it. */
export const PAGE_BREAK = '\f';

/**
 * The text of a printed document. In the source a paragraph may run over several lines; a blank line ends it.
 * The lines of a paragraph that begins with `|` stay apart (a declarations table, an address).
 */
export function printed(...pages: string[]): string {
  return pages.map(unwrap).join(PAGE_BREAK);
}

function unwrap(page: string): string {
  return page
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => {
      const lines = paragraph.split('\n').map((line) => line.trim());
      return paragraph.trimStart().startsWith('|')
        ? lines.map((line) => line.replace(/^\|\s*/, '')).join('\n')
        : lines.join(' ');
    })
    .join('\n\n');
}
