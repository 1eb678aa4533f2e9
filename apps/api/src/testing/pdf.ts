const FONT = '<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>';

/** A small PDF of printed pages, each a list of lines; a page of null is as a scanner leaves it: no words. */
export function pdfOf(pages: readonly (readonly string[] | null)[], trailer = ''): Uint8Array {
  const pageIds = pages.map((_, i) => 3 + i * 2);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pageIds.map((id) => `${id} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    ...pages.flatMap((lines, i) => {
      const content = lines ? printed(lines) : '0 0 612 792 re f';
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources ${FONT} /Contents ${4 + i * 2} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.7\n';
  const entries = objects.map((body, i) => {
    const entry = `${String(file.length).padStart(10, '0')} 00000 n \n`;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return entry;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}`;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + table + end, 'latin1');
}

/** A PDF that opens only with a password nobody knows. */
export function encryptedPdf(): Uint8Array {
  const key = 'ab'.repeat(32);
  const id = 'cd'.repeat(16);
  const how = `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${key}> /U <${key}> >>`;
  return pdfOf([['Secret']], `/Encrypt ${how} /ID [<${id}> <${id}>]`);
}

function printed(lines: readonly string[]): string {
  const shown = lines.map(
    (line, i) => `1 0 0 1 72 ${740 - i * 14} Tm (${line.replace(/[\\()]/g, '\\$&')}) Tj`,
  );
  return `BT /F1 11 Tf ${shown.join('\n')} ET`;
}
