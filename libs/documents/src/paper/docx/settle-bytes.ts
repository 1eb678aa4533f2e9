import JSZip from 'jszip';

/** Any fixed moment that a zip file can hold. */
const MOMENT = new Date('2000-01-01T00:00:00Z');

/**
 * Takes the moment of writing out of a Word file, so that the same paper gives the same bytes: the zip's times, and the
 * created and modified times of its properties.
 */
export async function settleBytes(docx: Uint8Array): Promise<Uint8Array> {
  const given = await JSZip.loadAsync(docx);
  const settled = new JSZip();
  for (const name of Object.keys(given.files).sort(contentTypesFirst)) {
    const entry = given.files[name];
    if (!entry || entry.dir) continue;
    const bytes =
      name === 'docProps/core.xml'
        ? withoutTimes(await entry.async('string'))
        : await entry.async('uint8array');
    settled.file(name, bytes, { date: MOMENT, createFolders: false });
  }
  return settled.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'UNIX' });
}

function withoutTimes(core: string): string {
  return core.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '');
}

/** Some readers expect the list of contents first. */
function contentTypesFirst(a: string, b: string): number {
  const rank = (name: string) => (name === '[Content_Types].xml' ? 0 : 1);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}
