/** One expected reading of a catalogue line, as the spec files write it. */
export interface SpecLine {
  readonly code: string;
  readonly components: readonly string[];
  readonly name: string;
  readonly description: string;
}

/** Reads `code component…: name => description`, one a line. */
export function readSpecLines(text: string): readonly SpecLine[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [codes = '', rest = ''] = line.split(/: (.*)/s);
      const [code = '', ...components] = codes.split(' ');
      const [name = '', description = ''] = rest.split(' => ');
      return { code, components, name, description };
    });
}
