import { openHouse, type House } from '../../test/house.js';
import { scannedPdf } from '../../test/scanned-pdf.js';
import { newId } from '../ids.js';
import { systemActor } from '../actor.js';
import { pagesOf } from './document-text.js';
import { UploadService } from './index.js';

let house: House;
let uploads: UploadService;
beforeAll(async () => {
  house = await openHouse();
  uploads = house.get(UploadService);
});
afterAll(() => house.close());

describe('uploads', () => {
  it('are kept byte for byte, under a plain name', async () => {
    const bytes = Buffer.from('Coverage “A”\nand more words');
    const kept = await uploads.store(house.principal, {
      filename: '../../C:\\docs\\form\u0007 ü.txt',
      bytes,
    });
    expect(kept).toMatchObject({
      filename: 'form  ü.txt',
      mediaType: 'text/plain',
      state: 'text',
      pages: null,
      byteSize: bytes.length,
    });
    const file = await uploads.content(house.principal, kept.id);
    expect(Buffer.compare(file.content, bytes)).toBe(0);
    expect(await house.audit(kept.id)).toEqual(['upload.stored']);
  });

  it('keep a scan, and say that it needs text', async () => {
    const kept = await uploads.store(house.principal, { filename: 'scan.pdf', bytes: scannedPdf() });
    expect(kept).toMatchObject({ state: 'needs_text', pages: 1, pagesWithoutText: [1] });
  });

  it.each([
    ['empty.txt', Buffer.alloc(0), 'upload/empty'],
    ['broken.pdf', Buffer.from('%PDF-1.7\nnot really'), 'upload/unreadable'],
    ['picture.png', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'upload/type'],
    ['large.txt', Buffer.alloc(25 * 1024 * 1024 + 1, 'a'), 'upload/too_large'],
  ])('refuse %s, and keep nothing', async (filename, bytes, code) => {
    const attempt = uploads.store(house.principal, { filename, bytes });
    await expect(attempt).rejects.toMatchObject({
      code,
      field: 'file',
      message: expect.stringContaining(filename),
    });
    const rows = await house.database.owner.query(`select id from uploads where filename = $1`, [filename]);
    expect(rows).toEqual([]);
  });

  it('stay inside the brokerage and need a person', async () => {
    const file = { filename: 'a.txt', bytes: Buffer.from('words') };
    const { id } = await uploads.store(house.principal, file);
    await expect(uploads.content(house.stranger, id)).rejects.toMatchObject({ code: 'record/not_found' });
    const foreign = uploads.store(house.principal, { ...file, clientId: newId() });
    await expect(foreign).rejects.toMatchObject({ code: 'record/not_found' });
    for (const actor of [house.auditor, systemActor(house.tenantId)]) {
      await expect(uploads.store(actor, file)).rejects.toMatchObject({ code: 'permission/denied' });
    }
  });
});

describe('pages', () => {
  it('are numbered where they are known', () => {
    expect(pagesOf({ text: 'ab\ncd', pageStarts: [0, 3] })).toEqual([
      { number: 1, text: 'ab\n' },
      { number: 2, text: 'cd' },
    ]);
    expect(pagesOf({ text: 'ab', pageStarts: [] })).toEqual([{ number: null, text: 'ab' }]);
    expect(pagesOf({ text: '', pageStarts: [] })).toEqual([]);
  });
});
