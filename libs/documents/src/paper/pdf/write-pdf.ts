import { DocumentError } from '../../document-error.js';
import type { PaperDocument, PaperLogo } from '../tree.js';
import { Typesetter } from './typesetter.js';

const typesetter = new Typesetter('auto');

/** Writes a tagged PDF with its fonts embedded; the same document gives the same bytes. Throws `letter/logo`. */
export async function writePdf(
  document: PaperDocument,
  setter: Typesetter = typesetter,
): Promise<Uint8Array> {
  const { logo, ...paper } = document;
  const name = `logo.${logo?.format}`;
  try {
    return await setter.set({
      json: JSON.stringify({ ...paper, logo: logo && { name, ...fitted(logo) } }),
      logo: logo && { name, bytes: logo.bytes },
    });
  } catch (error) {
    if (logo && error instanceof Error && /failed to decode image|image/i.test(error.message)) {
      throw new DocumentError('letter/logo', 'The logo is damaged. Choose another PNG or JPEG.');
    }
    throw error;
  }
}

/** In points: the letterhead leaves 150 by 40. */
function fitted({ width, height }: PaperLogo): { width: number; height: number } {
  const scale = Math.min(150 / width, 40 / height);
  return { width: width * scale, height: height * scale };
}
