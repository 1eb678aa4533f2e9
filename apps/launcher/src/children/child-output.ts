import readline from 'node:readline';
import type { Readable } from 'node:stream';

interface LogLine {
  readonly level: string;
  readonly time: string;
  readonly msg: string;
  readonly err?: { readonly message?: string; readonly stack?: string };
}

/** Passes on what a child writes, line by line, with its name in front; lines of its log in a readable form. */
export function relayOutput(name: string, stream: Readable, print: (line: string) => void): void {
  readline.createInterface({ input: stream }).on('line', (line) => print(`[${name}] ${readable(line)}`));
}

/** A JSON line of our logger as `10:15:02 WARN message key=value`; any other line as it is. */
export function readable(line: string): string {
  const log = parse(line);
  if (!log) return line;
  const { level, time, msg, err, process: _, ...fields } = log as LogLine & Record<string, unknown>;
  const rest = Object.entries(fields).map(([name, value]) => ` ${name}=${String(value)}`);
  const reason = err ? `: ${err.stack ?? err.message ?? ''}` : '';
  return `${time.slice(11, 19)} ${level.toUpperCase()} ${msg}${rest.join('')}${reason}`;
}

function parse(line: string): LogLine | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    const value = JSON.parse(line) as Partial<LogLine>;
    return typeof value.level === 'string' && typeof value.time === 'string' && typeof value.msg === 'string'
      ? (value as LogLine)
      : undefined;
  } catch {
    return undefined;
  }
}
