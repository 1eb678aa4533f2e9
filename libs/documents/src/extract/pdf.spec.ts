import { deflateSync } from 'node:zlib';
import { makePdf, textPage } from '../../test/make-pdf.js';
import { pdfText } from './pdf.js';

const MB = 1024 * 1024;
const limits = { pages: 10, characters: 1000, milliseconds: 20_000, growthBytes: 250 * MB };
const refusal = async (bytes: Uint8Array, over: Partial<typeof limits> = {}) =>
  pdfText('p.pdf', bytes, { ...limits, ...over }).then(
    () => 'read',
    (error: { code?: string }) => error.code,
  );
const printed = (pages: number) =>
  makePdf({ pages: Array.from({ length: pages }, () => textPage(['Some words'])) });

describe('a PDF made to keep a reader busy', () => {
  it('is stopped when it has too many pages, too much text, or takes too long', async () => {
    expect(await refusal(printed(10))).toBe('read');
    expect(await refusal(printed(11))).toBe('upload/too_large');
    expect(await refusal(printed(5), { characters: 20 })).toBe('upload/too_large');
    expect(await refusal(printed(5), { milliseconds: 0 })).toBe('upload/too_large');
  });

  it('is stopped when a stream unpacks without end', async () => {
    const packed = deflateSync(Buffer.alloc(600 * MB, 0x20), { level: 1 });
    const stream = packed.toString('latin1');
    const bomb = makePdf({
      pages: [{ content: '', resources: '<< >>' }],
      extra: [`<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n${stream}\nendstream`],
    });
    const text = Buffer.from(bomb).toString('latin1').replace('/Contents 12 0 R', '/Contents 10 0 R');
    expect(await refusal(Uint8Array.from(Buffer.from(text, 'latin1')))).toBe('upload/too_large');
  }, 60_000);
});
