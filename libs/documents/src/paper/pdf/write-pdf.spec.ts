import { eightServices, letterhead, receipt, samplePng } from '../../../test/sample-facts.js';
import { compose } from '../compose.js';
import { Typesetter } from './typesetter.js';
import { writePdf } from './write-pdf.js';

describe('the typesetter', () => {
  it('gives the same bytes from the native and the portable build', async () => {
    const portable = new Typesetter('wasm');
    const logo = { mediaType: 'image/png' as const, bytes: samplePng() };
    for (const paper of [
      compose({ kind: 'receipt_notice', facts: receipt }),
      compose({
        kind: 'endorsement_request',
        facts: { ...eightServices, letterhead: { ...letterhead, logo } },
      }),
    ]) {
      const [native, wasm] = [await writePdf(paper), await writePdf(paper, portable)];
      expect(Buffer.from(native).equals(Buffer.from(wasm))).toBe(true);
    }
  });

  it('replaces a portable thread that has set its share, without losing a paper', async () => {
    const portable = new Typesetter('wasm');
    const json = (text: string) =>
      JSON.stringify({ title: text, author: 'A', footer: '', logo: null, blocks: [] });
    const set = (text: string) => portable.set({ json: json(text), logo: null });
    await set('first');
    const papers = await Promise.all(Array.from({ length: 200 }, (_v, i) => set(`Paper ${i}`)));
    papers.push(await set('last'));
    expect(papers.every((pdf) => pdf.length > 500)).toBe(true);
    expect(new Set(papers.map((pdf) => Buffer.from(pdf).toString('base64'))).size).toBe(201);
  });

  it('says what is wrong with a page that cannot be set, and goes on', async () => {
    const setter = new Typesetter('auto');
    await expect(setter.set({ json: '{"title": 1}', logo: null })).rejects.toThrow(/could not be set/);
    const good = { title: 'T', author: 'A', footer: '', logo: null, blocks: [] };
    expect((await setter.set({ json: JSON.stringify(good), logo: null })).length).toBeGreaterThan(500);
  });
});
