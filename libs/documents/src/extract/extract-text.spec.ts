import JSZip from 'jszip';
import { encryptedPdf, makePdf, scannedPage, textPage } from '../../test/make-pdf.js';
import { extractText } from './extract-text.js';
import { MAX_UPLOAD_BYTES } from './types.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const given = (filename: string, content: string | Uint8Array) => ({
  filename,
  bytes: typeof content === 'string' ? utf8(content) : content,
});
const refusal = async (filename: string, content: string | Uint8Array) =>
  extractText(given(filename, content)).then(
    () => 'read',
    (error: { code?: string; message: string }) => `${error.code} ${error.message}`,
  );

describe('text files', () => {
  it('reads UTF-8, UTF-16 with its mark, and Windows-1252', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Prüfung – “x”', 'utf16le')]);
    const utf16be = Buffer.from(utf16).swap16();
    const windows = Uint8Array.from([0x50, 0x72, 0xfc, 0x66, 0x93, 0x78, 0x94, 0x96]);
    expect((await extractText(given('a.txt', '\ufeffPrüfung'))).text).toBe('Prüfung');
    expect((await extractText(given('a.txt', utf16))).text).toBe('Prüfung – “x”');
    expect((await extractText(given('a.txt', utf16be))).text).toBe('Prüfung – “x”');
    expect((await extractText(given('a.txt', windows))).text).toBe('Prüf“x”–');
  });

  it('gives the hash of the bytes, and pages only where form feeds mark them', async () => {
    const plain = await extractText(given('a.txt', 'One\r\nTwo'));
    expect(plain).toMatchObject({ mediaType: 'text/plain', text: 'One\nTwo', pageStarts: [], state: 'text' });
    expect(plain.sha256).toMatch(/^[0-9a-f]{64}$/);
    const paged = await extractText(given('a.txt', 'One\fTwo\f'));
    expect(paged.text).toBe('One\nTwo');
    expect(paged.pageStarts.map((start) => paged.text[start])).toEqual(['O', 'T']);
  });

  it('reads 10 MB of text', async () => {
    const line = 'The Insurer will pay on behalf of the Insured. '.repeat(2) + '\n';
    const { text } = await extractText(given('big.txt', line.repeat(Math.ceil(10_000_000 / line.length))));
    expect(text.length).toBeGreaterThanOrEqual(10_000_000);
  });

  it('refuses nothing, blanks, NUL bytes and programs, and says the way out', async () => {
    expect(await refusal('a.txt', '')).toMatch(/^upload\/empty a\.txt is empty/);
    expect(await refusal('a.txt', ' \r\n\t\n')).toMatch(/^upload\/empty/);
    expect(await refusal('a.txt', 'Policy\0text')).toMatch(/^upload\/binary_text .*Save it as UTF-8/);
    expect(
      await refusal(
        'a.txt',
        Uint8Array.from({ length: 500 }, (_v, i) => (i % 30) + 1),
      ),
    ).toMatch(/^upload\/type/);
  });
});

describe('the kind of a file', () => {
  it('is told by its bytes, not by its name', async () => {
    expect(
      (await extractText(given('policy.txt', makePdf({ pages: [textPage(['Hello'])] })))).mediaType,
    ).toBe('application/pdf');
    expect(await refusal('policy.pdf', '<!doctype html><title>Sign in</title>')).toMatch(
      /^upload\/type .*web page/,
    );
    expect(await refusal('policy.pdf', '\ufeff <html>')).toMatch(/^upload\/type/);
    expect(await refusal('policy.pdf', 'just words')).toMatch(/^upload\/type .*name of one kind/);
    expect(await refusal('scan.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10))).toMatch(
      /^upload\/type .*picture/,
    );
    expect(await refusal('old.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2))).toMatch(
      /^upload\/type .*\.docx/,
    );
  });

  it('refuses an Office file behind a password, and more than 25 MB', async () => {
    const locked = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(await refusal('a.docx', locked)).toMatch(/^upload\/encrypted/);
    expect(await refusal('a.txt', new Uint8Array(MAX_UPLOAD_BYTES + 1))).toMatch(/^upload\/too_large/);
  });
});

describe('PDF', () => {
  it('keeps lines, paragraphs and the start of each page', async () => {
    const file = makePdf({
      pages: [
        textPage(['Professional Services means IT', 'consulting.', '', '', 'Exclusions']),
        textPage(['Page two']),
      ],
    });
    const { text, pageStarts, pagesWithoutText, state } = await extractText(given('p.pdf', file));
    expect(text).toBe('Professional Services means IT\nconsulting.\n\nExclusions\nPage two');
    expect(pageStarts).toEqual([0, text.indexOf('Page two')]);
    expect({ pagesWithoutText, state }).toEqual({ pagesWithoutText: [], state: 'text' });
  });

  it('keeps a scan and says that it needs text', async () => {
    const scan = await extractText(given('scan.pdf', makePdf(scannedPage())));
    expect(scan).toMatchObject({ state: 'needs_text', text: '', pageStarts: [], pagesWithoutText: [1] });
  });

  it('names the pages without text in a printed policy', async () => {
    const { pages, extra = [] } = scannedPage();
    const mixed = makePdf({ pages: [textPage(['Form']), ...pages], extra });
    expect((await extractText(given('p.pdf', mixed))).pagesWithoutText).toEqual([2]);
  });

  it('refuses a damaged and an encrypted one', async () => {
    const whole = makePdf({ pages: [textPage(['Hello'])] });
    expect(await refusal('p.pdf', '%PDF-1.7\nnothing here')).toMatch(/^upload\/unreadable p\.pdf is damaged/);
    expect(await refusal('p.pdf', whole.slice(0, 40))).toMatch(/^upload\/unreadable/);
    expect(await refusal('p.pdf', encryptedPdf())).toMatch(/^upload\/encrypted .*password/);
  });

  it('reads 200 pages in seconds and lets others run meanwhile', async () => {
    const lines = Array.from(
      { length: 45 },
      (_v, i) => `${i}. The Insurer shall have no obligation under this part.`,
    );
    const file = makePdf({
      pages: Array.from({ length: 200 }, (_v, i) => textPage([`Page ${i + 1}`, ...lines])),
    });
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    const started = performance.now();
    const { pageStarts, text } = await extractText(given('long.pdf', file));
    clearInterval(timer);
    expect(pageStarts.map((start) => text.slice(start).split('\n', 1)[0])).toEqual(
      Array.from({ length: 200 }, (_v, i) => `Page ${i + 1}`),
    );
    expect(turns).toBeGreaterThan(20);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

describe('Word documents', () => {
  const wordFile = async (body: string, extra: Record<string, string> = {}) => {
    const zip = new JSZip();
    const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
    zip.file(
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    );
    zip.file(
      '_rels/.rels',
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    );
    zip.file(
      'word/document.xml',
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    );
    for (const [name, text] of Object.entries(extra)) zip.file(name, text);
    return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
  };
  const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

  it('gives paragraphs as lines and table rows as one line', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const body = `${paragraph('Definitions')}<w:tbl><w:tr>${cell('Form')}${cell('Edition')}</w:tr></w:tbl>${paragraph('End')}`;
    const read = await extractText(given('a.docx', await wordFile(body)));
    expect(read.text).toBe('Definitions\n\nForm\tEdition\nEnd');
    expect(read).toMatchObject({ pageStarts: [], state: 'text' });
  });

  it('refuses a bomb before unpacking it into memory, also one that lies about its size', async () => {
    const bomb = await wordFile(paragraph('x'), { 'word/padding.xml': ' '.repeat(40 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusal('bomb.docx', bomb)).toMatch(/^upload\/too_large .*unpacks to more/);
    const lying = Buffer.from(bomb);
    const entry = lying.lastIndexOf('word/padding.xml');
    lying.writeUInt32LE(100, entry - 46 + 24);
    expect(await refusal('bomb.docx', lying)).toMatch(/^upload\/unreadable/);
  });

  it('refuses other archives and damaged ones', async () => {
    const zip = new JSZip();
    zip.file('../../etc/x', 'y');
    expect(await refusal('a.docx', await zip.generateAsync({ type: 'uint8array' }))).toMatch(/^upload\//);
    expect(await refusal('a.docx', (await wordFile(paragraph('x'))).slice(0, 200))).toMatch(
      /^upload\/unreadable/,
    );
    expect(await refusal('a.docx', await wordFile('<w:p><w:unclosed>'))).toMatch(/^upload\/unreadable/);
  });
});

describe('e-mail', () => {
  const part = (headers: string, body: string) => `--B\r\n${headers}\r\n\r\n${body}\r\n`;
  const attached = (name: string, bytes: Uint8Array) =>
    part(
      `Content-Type: application/octet-stream; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64`,
      Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n'),
    );
  const mail = (...parts: string[]) =>
    `From: Dana Whitlock <dana@meridian.example>\r\nDate: Mon, 2 Mar 2026 10:00:00 +0000\r\nSubject: Endorsement issued\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n${parts.join('')}--B--\r\n`;

  it('gives the body and the text of its attachments, and names what was not read', async () => {
    const read = await extractText(
      given(
        'm.eml',
        mail(
          part('Content-Type: text/html; charset=utf-8', '<p>Attached, <b>as asked</b>.</p>'),
          attached('endt.pdf', makePdf({ pages: [textPage(['Endorsement No. 4'])] })),
          attached('scan.pdf', makePdf(scannedPage())),
          attached('logo.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)),
        ),
      ),
    );
    expect(read.mediaType).toBe('message/rfc822');
    expect(read.text).toContain('Subject: Endorsement issued');
    expect(read.text).toContain('Attached, as asked.');
    expect(read.text).toContain('Attachment: endt.pdf\n\nEndorsement No. 4');
    expect(read.partsNotRead).toHaveLength(2);
    expect(read.partsNotRead.join()).toMatch(/scan\.pdf.*logo\.png/);
  });

  it('reads an e-mail within an e-mail', async () => {
    const inner = mail(part('Content-Type: text/plain', 'Inner words'));
    const read = await extractText(given('m.eml', mail(part('Content-Type: message/rfc822', inner))));
    expect(read.text).toContain('Inner words');
  });

  it('does not take a policy that begins with a date for an e-mail', async () => {
    const read = await extractText(given('a.txt', 'Date: March 1, 2026\nPolicy: 123\n\nText'));
    expect(read.mediaType).toBe('text/plain');
  });
});
