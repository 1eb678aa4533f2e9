/** A run of characters as the PDF reader gives it: `transform[4]`, `transform[5]` are its left end and baseline in points. */
export interface PdfWord {
  readonly str: string;
  readonly dir: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

interface Line {
  readonly words: PdfWord[];
  readonly baseline: number;
  height: number;
}

/** Joins the runs of one page to lines as printed; a gap wider than the line spacing becomes an empty line. */
export function pageLines(words: readonly PdfWord[]): string {
  const lines = groupLines(words);
  const spacing = usualSpacing(lines);
  let text = '';
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    if (previous) text += isParagraphGap(previous, line, spacing) ? '\n\n' : '\n';
    text += lineText(line.words);
  });
  return clean(text);
}

function groupLines(words: readonly PdfWord[]): Line[] {
  const lines: Line[] = [];
  let current: Line | undefined;
  let ended = true;
  for (const word of words) {
    const baseline = word.transform[5] ?? 0;
    const height = word.height || current?.height || 10;
    if (word.str === '') {
      ended ||= word.hasEOL;
      continue;
    }
    // Half a line's height tells a superscript from the next line. The reader's own line ends split table columns too
    // early, so they count only when the baseline moves.
    if (!current || Math.abs(baseline - current.baseline) > Math.max(height, current.height) * 0.5) {
      current = { words: [], baseline, height };
      lines.push(current);
    } else if (ended && (word.transform[4] ?? 0) < lineEnd(current) - 1 && word.dir !== 'rtl') {
      current = { words: [], baseline, height };
      lines.push(current);
    }
    current.words.push(word);
    current.height = Math.max(current.height, height);
    ended = word.hasEOL;
  }
  return lines.filter((line) => line.words.some((word) => word.str.trim() !== ''));
}

const lineEnd = (line: Line) => Math.max(...line.words.map((word) => (word.transform[4] ?? 0) + word.width));

function lineText(words: readonly PdfWord[]): string {
  let text = '';
  let end: number | undefined;
  for (const word of readingOrder(words)) {
    const start = word.transform[4] ?? 0;
    if (end !== undefined && word.dir !== 'rtl' && start - end > word.height * 0.2 && !/\s$/.test(text)) {
      if (!/^\s/.test(word.str)) text += ' ';
    }
    text += word.str;
    end = start + word.width;
  }
  return text.replace(/[ \u00a0]+/g, ' ').trim();
}

/** The reader gives words from left to right on the page: each right-to-left stretch is put back from right to left. */
function readingOrder(words: readonly PdfWord[]): readonly PdfWord[] {
  const ordered: PdfWord[] = [];
  let i = 0;
  while (i < words.length) {
    const end = rightToLeftEnd(words, i);
    const stretch = words.slice(i, Math.max(end, i + 1));
    if (end > i) stretch.sort((a, b) => (b.transform[4] ?? 0) - (a.transform[4] ?? 0));
    ordered.push(...stretch);
    i += stretch.length;
  }
  return ordered;
}

/** Index after the last right-to-left word of the stretch that begins at `from`; `from` itself when none does. */
function rightToLeftEnd(words: readonly PdfWord[], from: number): number {
  let end = from;
  for (let i = from; i < words.length; i++) {
    const word = words[i] as PdfWord;
    if (word.dir === 'rtl') end = i + 1;
    // Figures and signs between two right-to-left words belong to the stretch.
    else if (/\p{L}/u.test(word.str) || end === from) break;
  }
  return end;
}

/** Median distance of neighbouring baselines. */
function usualSpacing(lines: readonly Line[]): number {
  const distances = lines
    .slice(1)
    .map((line, index) => Math.abs((lines[index]?.baseline ?? 0) - line.baseline))
    .filter((distance) => distance > 1)
    .sort((a, b) => a - b);
  return distances[Math.floor((distances.length - 1) / 2)] ?? 0;
}

function isParagraphGap(previous: Line, line: Line, spacing: number): boolean {
  const distance = previous.baseline - line.baseline;
  return distance > Math.max(spacing * 1.25, line.height * 1.6);
}

/** Takes out what no printer prints: control characters and soft hyphens at a line's end. */
function clean(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, '').replace(/\u00ad(?=\n)/g, '');
}
