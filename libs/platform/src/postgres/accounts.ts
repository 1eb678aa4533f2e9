import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** `nobody` on Debian and most others; only a number the server must see as its own, no account is needed. */
export const mappedId = 65534;

/** The account that a server started by root may run as: `postgres`, else `nobody`. Undefined when neither exists. */
export function unprivilegedAccount(passwd = readPasswd()): Account | undefined {
  return findAccount(passwd, 'postgres') ?? findAccount(passwd, 'nobody');
}

function findAccount(passwd: string, name: string): Account | undefined {
  const line = passwd.split('\n').find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

function readPasswd(): string {
  return fs.existsSync('/etc/passwd') ? fs.readFileSync('/etc/passwd', 'utf8') : '';
}

/** The arguments that make `unshare` run a command under `mappedId` while its files stay root's. */
export const mappedUser = [`--map-user=${mappedId}`, `--map-group=${mappedId}`] as const;

/** True when this machine lets a process have its own user namespace. */
export function hasUserNamespaces(): boolean {
  return spawnSync('unshare', [...mappedUser, 'true'], { stdio: 'ignore' }).status === 0;
}
