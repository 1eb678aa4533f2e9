import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** Any fixed moment that a zip file can hold; zip files hold local time, so it is midnight wherever this runs. */
const MOMENT = new Date(2000, 0, 1);

/**
 * Takes the moment of writing out of a Word file, so that the same paper gives the same bytes: the zip's times, and the
 * created and modified times of its properties.
 */
export function settleBytes(docx: Uint8Array): Uint8Array {
  const given = unzipSync(docx);
  const settled: Zippable = {};
  for (const name of Object.keys(given).sort(contentTypesFirst)) {
    const bytes = given[name];
    if (!bytes || name.endsWith('/')) continue;
    const kept = name === 'docProps/core.xml' ? strToU8(withoutTimes(strFromU8(bytes))) : bytes;
    settled[name] = [kept, { mtime: MOMENT }];
  }
  return zipSync(settled, { level: 6 });
}

function withoutTimes(core: string): string {
  return core.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '');
}

/** Some readers expect the list of contents first. */
function contentTypesFirst(a: string, b: string): number {
  const rank = (name: string) => (name === '[Content_Types].xml' ? 0 : 1);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}
