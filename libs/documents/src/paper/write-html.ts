import { Buffer } from 'node:buffer';
import { STYLESHEET } from './html-style.js';
import type { Block, Content, PaperDocument } from './tree.js';

/** Writes a page that stands alone: its style and logo within, no scripts, nothing to fetch. */
export function writeHtml(document: PaperDocument): Uint8Array {
  const body = document.blocks.map((block) => writeBlock(block, document)).join('\n');
  const html = `<!doctype html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(document.title)}</title>
<style>${STYLESHEET}</style>
</head>
<body>
<main>
${body}
</main>
<footer class="foot">${escape(document.footer)}</footer>
</body>
</html>
`;
  return new Uint8Array(Buffer.from(html, 'utf8'));
}

function writeBlock(block: Block, document: PaperDocument): string {
  switch (block.kind) {
    case 'letterhead':
      return `<header>${logo(document)}<div class="name">${inline(block.name)}</div>${block.lines.map((line) => `<div>${inline(line)}</div>`).join('')}</header>`;
    case 'heading':
      return `<h${block.level} dir="auto">${inline(block.content)}</h${block.level}>`;
    case 'paragraph':
      return `<p class="${block.role}" dir="auto">${inline(block.content)}</p>`;
    case 'quote':
      return `<blockquote class="${block.role}">${block.paragraphs.map(paragraph).join('')}${block.source ? `<footer>${inline(block.source)}</footer>` : ''}</blockquote>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${inline(item)}</li>`).join('')}</${tag}>`;
    }
    case 'facts':
      return `<dl>${block.rows.map((row) => `<dt>${inline(row.term)}</dt><dd dir="auto">${inline(row.value)}</dd>`).join('')}</dl>`;
    case 'table':
      return table(block);
    case 'signature':
      return `<section class="signature"><p>${inline(block.closing)}</p><div>${block.lines.map(inline).join('<br>')}</div></section>`;
  }
}

function table(block: Extract<Block, { kind: 'table' }>): string {
  const columns = block.columns.map((column) => `<col style="width:${column.width}%">`).join('');
  const head = block.columns.map((column) => `<th scope="col">${inline(column.head)}</th>`).join('');
  const rows = block.rows
    .map((row) => `<tr>${row.map((cell) => `<td dir="auto">${inline(cell)}</td>`).join('')}</tr>`)
    .join('\n');
  return `<table><colgroup>${columns}</colgroup><thead><tr>${head}</tr></thead><tbody>\n${rows}</tbody></table>`;
}

const paragraph = (content: Content) => `<p dir="auto">${inline(content)}</p>`;

function inline(content: Content): string {
  return content
    .map((run) => {
      if (run.text === '\n') return '<br>';
      const text = escape(run.text);
      const emphasized = run.emphasis ? `<em>${text}</em>` : text;
      return run.strong ? `<strong>${emphasized}</strong>` : emphasized;
    })
    .join('');
}

function logo({ logo: picture, author }: PaperDocument): string {
  if (!picture) return '';
  const type = picture.format === 'png' ? 'image/png' : 'image/jpeg';
  const data = Buffer.from(picture.bytes).toString('base64');
  return `<img alt="${escape(author)}" src="data:${type};base64,${data}">`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
