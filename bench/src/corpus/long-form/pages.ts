const COLUMNS = 96;
const LINES_PER_PAGE = 52;

/** A text as a PDF gives it: lines broken to a width, page heads between. */
export interface Paged {
  readonly text: string;
  /** Offsets at which each page begins. */
  readonly pageStarts: readonly number[];
}

/** Breaks paragraphs (parted by line ends) into lines and the lines into pages, each under the head of the form. */
export function paginate(paragraphs: string, head: (page: number, of: number) => string): Paged {
  const lines = paragraphs.split('\n').flatMap(wrap);
  const count = Math.ceil(lines.length / LINES_PER_PAGE);
  const pageStarts: number[] = [];
  let text = '';
  for (let page = 0; page < count; page++) {
    pageStarts.push(text.length);
    const body = lines.slice(page * LINES_PER_PAGE, (page + 1) * LINES_PER_PAGE);
    text += `${[head(page + 1, count), ...body].join('\n')}\n`;
  }
  return { text, pageStarts };
}

function wrap(paragraph: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > COLUMNS) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
