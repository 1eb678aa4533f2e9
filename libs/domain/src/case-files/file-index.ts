import type { FiledItem } from './file-archive.js';
import type { FileHead } from './file-head.js';

const STYLE = `body{font:15px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1c1c1c}
h1{font-size:1.5rem}h2{font-size:1.1rem;margin:2rem 0 .5rem}table{border-collapse:collapse;width:100%}
td,th{text-align:left;vertical-align:top;padding:.2rem .8rem .2rem 0;border-bottom:1px solid #ddd}
td:last-child,.hash{font-family:ui-monospace,monospace;font-size:.85em}dt{float:left;clear:left;width:11rem;color:#555}dd{margin:0 0 .2rem 11rem}`;

/** The table of contents for a person. It runs nothing and fetches nothing. */
export function indexOf(head: Omit<FileHead, 'contents'>, items: readonly FiledItem[]): Buffer {
  const about = head.request === null ? head.client.name : `${head.client.name}, ${head.request.caseNumber}`;
  const folders = [...new Set(items.map(({ path }) => folderOf(path)))];
  const parts = folders.map((folder) =>
    section(
      folder,
      items.filter(({ path }) => folderOf(path) === folder),
    ),
  );
  return Buffer.from(`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>File: ${escaped(about)}</title><style>${STYLE}</style></head><body>
<h1>File: ${escaped(about)}</h1>
<dl>${facts(head)
    .map(([term, said]) => `<dt>${term}</dt><dd>${escaped(said)}</dd>`)
    .join('\n')}</dl>
<p>To verify it: <code>node verify.mjs</code> in this folder, with Node.js 20 or later. It names every file that was changed,
added or taken away, and the key that signed the rest. Compare the key with the one that the brokerage publishes.</p>
${parts.join('\n')}
</body></html>
`);
}

function facts(head: Omit<FileHead, 'contents'>): [string, string][] {
  const { chain, audience, withReviews } = head;
  const held =
    audience === 'internal' ? 'internal' : `releasable, ${withReviews ? 'with' : 'without'} reviews`;
  return [
    ['Brokerage', head.brokerage],
    ['Client', head.client.name],
    ...(head.request === null ? [] : [['Case', head.request.caseNumber] as [string, string]]),
    ['Exported', `${head.exportedAt} by ${head.exportedBy.name}`],
    ['Holds', held],
    ['Rule set', head.ruleSetVersion],
    ['Audit trail', `sealed up to entry ${chain.position} at ${chain.sealedAt}`],
    ['Signed with key', head.signedWith],
  ];
}

function section(folder: string, items: readonly FiledItem[]): string {
  const rows = items.map(
    ({ path, what, when, bytes, sha256 }) =>
      `<tr><td>${escaped(when ?? '')}</td><td><a href="${escaped(encodeURI(path))}">${escaped(nameOf(path))}</a></td>` +
      `<td>${escaped(what)}</td><td>${bytes}</td><td>${sha256.slice(0, 16)}</td></tr>`,
  );
  return `<h2>${escaped(folder)}</h2><table><tr><th>Day</th><th>File</th><th>What it is</th><th>Bytes</th><th>SHA-256</th></tr>
${rows.join('\n')}</table>`;
}

function folderOf(path: string): string {
  const slash = path.indexOf('/');
  return slash < 0 ? 'this file' : path.slice(0, slash);
}

function nameOf(path: string): string {
  return path.slice(path.indexOf('/') + 1);
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
