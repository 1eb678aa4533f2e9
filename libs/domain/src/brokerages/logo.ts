import { imageSize } from 'image-size';
import { InvalidInput } from '../errors.js';

const LARGEST_BYTES = 200_000;
/** A small file can hold a huge picture; nobody prints a letterhead that wide. */
const LARGEST_PIXELS = 4000;
const PNG = Buffer.from('89504e470d0a1a0a', 'hex');
const JPEG = Buffer.from('ffd8ff', 'hex');

export type LogoMediaType = 'image/png' | 'image/jpeg';

/** What kind of picture the bytes are, whatever their name says. Throws `brokerage/logo`. */
export function sniffLogo(bytes: Buffer): LogoMediaType {
  if (bytes.length > LARGEST_BYTES)
    throw new LogoRefused(`The logo has ${bytes.length} bytes; at most ${LARGEST_BYTES}.`);
  const begins = (signature: Buffer) => bytes.subarray(0, signature.length).equals(signature);
  const kind = begins(PNG) ? 'image/png' : begins(JPEG) ? 'image/jpeg' : null;
  if (!kind) throw new LogoRefused('The logo must be a PNG or JPEG picture.');
  const { width, height } = measure(bytes);
  if (width < 1 || height < 1 || width > LARGEST_PIXELS || height > LARGEST_PIXELS) {
    throw new LogoRefused(
      `The logo measures ${width} by ${height} pixels; each side may have 1 to ${LARGEST_PIXELS}.`,
    );
  }
  return kind;
}

function measure(bytes: Buffer): { width: number; height: number } {
  try {
    return imageSize(bytes);
  } catch {
    throw new LogoRefused('The picture is damaged: its size cannot be read. Save it again as PNG or JPEG.');
  }
}

class LogoRefused extends InvalidInput {
  constructor(message: string) {
    super('logo', message, 'brokerage/logo');
  }
}
