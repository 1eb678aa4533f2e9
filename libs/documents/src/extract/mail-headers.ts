const HEADER_LINE = /^[A-Za-z][A-Za-z0-9-]*:/;
const FOLDED_LINE = /^[ \t]/;
const PROOF = /^(received|message-id|mime-version|date|return-path|delivered-to):/i;

/** True for a file that begins with the header block of an e-mail: a sender, and a line only mail programs write. */
export function looksLikeMail(head: string): boolean {
  const lines = head.replace(/^\u00ef\u00bb\u00bf/, '').split(/\r?\n/);
  // mbox writers put an envelope line first.
  if (/^From \S+/.test(lines[0] ?? '')) lines.shift();
  const block = untilBlankLine(lines);
  if (!block.every((line) => HEADER_LINE.test(line) || FOLDED_LINE.test(line))) return false;
  return block.some((line) => /^from:/i.test(line)) && block.some((line) => PROOF.test(line));
}

function untilBlankLine(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => line.trim() === '');
  // The last line of the excerpt may be cut in two.
  return end === -1 ? lines.slice(0, -1) : lines.slice(0, end);
}
