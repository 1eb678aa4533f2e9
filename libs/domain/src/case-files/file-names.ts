const LONGEST = 90;

/** A name that every file system takes: ASCII letters, digits and a few signs, neither empty nor long. */
export function safeName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/_/g, ' ')
    .replace(/[^A-Za-z0-9 .,()-]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/-{2,}/g, '-')
    .slice(0, LONGEST)
    .replace(/^[-. ]+|[-. ]+$/g, '');
  return plain === '' ? 'unnamed' : plain;
}

/** The ending of a file that somebody handed in, where it is a plain one; `bin` otherwise. */
export function endingOf(filename: string): string {
  return /\.([A-Za-z0-9]{1,8})$/.exec(filename)?.[1]?.toLowerCase() ?? 'bin';
}

/** Gives each file a path that no other has, on file systems that see no case, too. */
export class FilePaths {
  private readonly taken = new Set<string>();

  /** The stem `folder/name` under which all of these endings are free. */
  stem(folder: string, name: string, endings: readonly string[]): string {
    for (let count = 1; ; count += 1) {
      const stem = `${folder}/${name}${count === 1 ? '' : ` (${count})`}`;
      const paths = endings.map((ending) => `${stem}.${ending}`.toLowerCase());
      if (paths.some((path) => this.taken.has(path))) continue;
      paths.forEach((path) => this.taken.add(path));
      return stem;
    }
  }
}
