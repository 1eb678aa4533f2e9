import { createHmac } from 'node:crypto';
import { InboundMailDoor, newId } from '../src/index.js';
import type { House } from './house.js';

/** A message as it travels: headers, a blank line, a body. Undefined headers are left out. */
export function message(headers: Readonly<Record<string, string | undefined>>, body = 'Agreed. Una'): Buffer {
  const lines = Object.entries({
    From: 'Una Underwriter <una@granite.test>',
    Date: 'Fri, 27 Feb 2026 12:00:00 +0000',
    'Message-ID': `<${newId()}@granite.test>`,
    Subject: 'Re: your letter',
    'Content-Type': 'text/plain; charset=utf-8',
    ...headers,
  }).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
  return Buffer.from([...lines, '', body].join('\n').replaceAll('\n', '\r\n'));
}

/** A body of several parts, each with its headers. */
export function parts(boundary: string, ...bodies: readonly string[]): string {
  return [...bodies.map((body) => `--${boundary}\n${body}`), `--${boundary}--`, ''].join('\n');
}

/** What a gateway that holds the key says about a message. */
export function stamp(secret: string, content: Buffer, now: Date, deliveryId: string = newId()) {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const signature = createHmac('sha256', secret)
    .update(`${timestamp}.${deliveryId}.`)
    .update(content)
    .digest('hex');
  return { timestamp, deliveryId, signature };
}

/** Hands a message in at the first brokerage, or another, as its gateway does. */
export function handIn(house: House, secret: string, content: Buffer, brokerage = 'alder') {
  const handed = { brokerage, address: '192.0.2.9', ...stamp(secret, content, house.clock.now()) };
  return house.get(InboundMailDoor).take(handed, () => Promise.resolve(content));
}
