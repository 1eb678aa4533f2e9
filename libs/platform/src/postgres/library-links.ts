import fs from 'node:fs';
import path from 'node:path';

interface Link {
  readonly source: string;
  readonly target: string;
}

/**
 * Makes the links between library names that npm cannot pack. The package would make them when it is installed, but
 * install scripts are off here. Paths in its list are relative to the package's folder.
 */
export function linkLibraries(packageDir: string): void {
  for (const { source, target } of readLinks(packageDir)) {
    const link = path.join(packageDir, target);
    if (fs.lstatSync(link, { throwIfNoEntry: false })) continue;
    makeLink(path.relative(path.dirname(target), source), link);
  }
}

function readLinks(packageDir: string): Link[] {
  const list = path.join(packageDir, 'native', 'pg-symlinks.json');
  return fs.existsSync(list) ? (JSON.parse(fs.readFileSync(list, 'utf8')) as Link[]) : [];
}

/** Another process may make the same link at the same moment. */
function makeLink(pointsTo: string, link: string): void {
  try {
    fs.symlinkSync(pointsTo, link);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
