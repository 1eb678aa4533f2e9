import fs from 'node:fs';
import path from 'node:path';
import type { Account } from './accounts.js';

/** The first folder on the way to `target` (or its nearest existing parent) that the account may not enter. */
export function firstClosedFolder(target: string, account: Account): string | undefined {
  return foldersDownTo(path.resolve(target)).find((folder) => {
    const stat = fs.statSync(folder, { throwIfNoEntry: false });
    return stat !== undefined && stat.isDirectory() && !mayEnter(stat, account);
  });
}

function foldersDownTo(target: string): string[] {
  const parent = path.dirname(target);
  return parent === target ? [target] : [...foldersDownTo(parent), target];
}

function mayEnter({ uid, gid, mode }: fs.Stats, account: Account): boolean {
  if (uid === account.uid) return (mode & 0o100) !== 0;
  if (gid === account.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}
