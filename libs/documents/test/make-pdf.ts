/** Builds small PDFs by hand, so that tests need no writer: objects, a table of where they are, a trailer. */
export interface PdfParts {
  /** Content stream and resources of each page. */
  readonly pages: readonly { readonly content: string; readonly resources: string }[];
  /** Further objects, numbered from 10. */
  readonly extra?: readonly string[];
  /** Put into the trailer, e.g. `/Encrypt 10 0 R`. */
  readonly trailer?: string;
}

const FONT = '<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>';

export function makePdf({ pages, extra = [], trailer = '' }: PdfParts): Uint8Array {
  const firstPage = 10 + extra.length;
  const kids = pages.map((_page, i) => `${firstPage + i * 2} 0 R`).join(' ');
  const objects = new Map<number, string>([
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`],
    ...extra.map((body, i): [number, string] => [10 + i, body]),
  ]);
  pages.forEach(({ content, resources }, i) => {
    const page = firstPage + i * 2;
    objects.set(
      page,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources ${resources} /Contents ${page + 1} 0 R >>`,
    );
    objects.set(page + 1, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  });
  return assemble(objects, trailer);
}

function assemble(objects: ReadonlyMap<number, string>, trailer: string): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets = new Map<number, number>();
  for (const [number, body] of objects) {
    offsets.set(number, file.length);
    file += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const size = Math.max(...objects.keys()) + 1;
  const entries = Array.from({ length: size }, (_unused, number) => {
    const offset = offsets.get(number);
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${size}\n${entries.join('')}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

/** One page of printed lines, 14 points apart; an empty line leaves a paragraph's space. */
export function textPage(lines: readonly string[]): PdfParts['pages'][number] {
  const shown = lines.map((line, i) =>
    line === '' ? '' : `1 0 0 1 72 ${720 - i * 14} Tm (${line.replace(/[\\()]/g, '\\$&')}) Tj`,
  );
  return { content: `BT /F1 11 Tf ${shown.join('\n')} ET`, resources: FONT };
}

/** A page that holds nothing but a picture of two by two pixels, as a scanner's does. */
export function scannedPage(): PdfParts {
  const picture =
    '<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 4 >>\nstream\nabcd\nendstream';
  return {
    pages: [{ content: 'q 500 0 0 700 50 50 cm /Im1 Do Q', resources: '<< /XObject << /Im1 10 0 R >> >>' }],
    extra: [picture],
  };
}

/** A PDF that opens only with a password nobody knows. */
export function encryptedPdf(): Uint8Array {
  const key = 'ab'.repeat(32);
  return makePdf({
    pages: [textPage(['Secret'])],
    extra: [`<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${key}> /U <${key}> >>`],
    trailer: `/Encrypt 10 0 R /ID [<${'cd'.repeat(16)}> <${'cd'.repeat(16)}>]`,
  });
}
