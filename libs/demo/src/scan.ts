const LINES_ON_PAGE = 46;
const LINE_HEIGHT = 15;

/** A page as a fax machine leaves it: grey strokes where words would be, and no text that a program could read. */
export function scannedPage(): Buffer {
  const strokes = Array.from({ length: LINES_ON_PAGE }, (_, line) => {
    const y = 735 - line * LINE_HEIGHT;
    return `72 ${y} m ${line % 7 === 6 ? 260 : 540} ${y} l S`;
  }).join('\n');
  const content = `0.45 G 5 w\n${strokes}\n`;
  return pdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}endstream`,
  ]);
}

/** The smallest file that holds the objects, the first of which is the catalogue (ISO 32000-1, 7.5). */
function pdf(objects: readonly string[]): Buffer {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return Buffer.from(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}` +
      `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
}
