import { Buffer } from 'node:buffer';
import { DocumentError } from '../document-error.js';
import type { Logo } from './facts.js';
import type { PaperLogo } from './tree.js';

const MAX_BYTES = 1024 * 1024;
/** A small file may unpack to a huge picture. */
const MAX_SIDE = 4000;

/** Checks a letterhead's picture and reads its size. Throws `letter/logo`. */
export function readLogo(logo: Logo): PaperLogo {
  const bytes = Buffer.from(logo.bytes.buffer, logo.bytes.byteOffset, logo.bytes.byteLength);
  if (bytes.length > MAX_BYTES) throw refused('is larger than 1 MB');
  const size = isPng(bytes) ? pngSize(bytes) : jpegSize(bytes);
  if (!size || size.width < 1 || size.height < 1)
    throw refused('is neither a PNG nor a JPEG that we can read');
  if (size.width > MAX_SIDE || size.height > MAX_SIDE)
    throw refused(`is larger than ${MAX_SIDE} pixels a side`);
  return { format: isPng(bytes) ? 'png' : 'jpg', bytes: logo.bytes, ...size };
}

function refused(why: string): DocumentError {
  return new DocumentError('letter/logo', `The logo ${why}. Choose a PNG or JPEG of up to 1 MB.`);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const isPng = (bytes: Buffer) => bytes.length > 24 && bytes.readUInt32BE(0) === 0x89504e47;

function pngSize(bytes: Buffer): Size {
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Walks a JPEG's segments to its frame header, which holds the size. */
function jpegSize(bytes: Buffer): Size | undefined {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return undefined;
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}
