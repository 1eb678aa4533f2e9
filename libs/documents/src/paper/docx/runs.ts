import { TextRun } from 'docx';
import type { Content } from '../tree.js';

export interface RunStyle {
  readonly font?: string;
  /** Half points. */
  readonly size?: number;
  readonly color?: string;
  readonly bold?: boolean;
}

/** Word sets a run from right to left only when told so; such letters are given runs of their own. */
const RIGHT_TO_LEFT =
  /([\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}](?:[\p{L}\p{M}\s]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{M}])?)/u;

export function runs(content: Content, style: RunStyle = {}): TextRun[] {
  return content.flatMap((run) => {
    // Said only where it is so: "not bold" would undo a heading's own weight.
    const options = {
      ...style,
      ...(run.strong ? { bold: true } : {}),
      ...(run.emphasis ? { italics: true } : {}),
    };
    if (run.text === '\n') return [new TextRun({ ...options, break: 1 })];
    return run.text
      .split(RIGHT_TO_LEFT)
      .filter((part) => part !== '')
      .map((part) => new TextRun({ ...options, text: part, rightToLeft: RIGHT_TO_LEFT.test(part) }));
  });
}
