/** Joins pages with a line break each; `pageStarts` are the offsets of their first characters. */
export function joinPages(pages: readonly string[]): {
  text: string;
  pageStarts: number[];
  pagesWithoutText: number[];
} {
  const pageStarts: number[] = [];
  const pagesWithoutText: number[] = [];
  let text = '';
  pages.forEach((page, index) => {
    if (index > 0) text += '\n';
    pageStarts.push(text.length);
    if (!hasWords(page)) pagesWithoutText.push(index + 1);
    text += page;
  });
  return { text, pageStarts, pagesWithoutText };
}

/** True when a letter or digit is in it. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
