#!/usr/bin/env node
/**
 * Verifies a file that Carveback exported, without a network: `node verify.mjs [FOLDER] [--key FINGERPRINT]`. The folder is
 * the unpacked ZIP; left out, the one in which this script lies. With --key only that key may have signed it. Prints each
 * fault with its path and ends with 1, or prints VERIFIED.
 */
import { createHash, createPublicKey, verify as verifySignature } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** These the table of contents cannot name: the signature reaches them. */
const OUTSIDE_CONTENTS = ['contents.json', 'head.json', 'head.sig'];

const hash = (...parts) => {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest();
};
const hex = (bytes) => hash(bytes).toString('hex');

/** Answers the faults (`path`, `why`), what was checked, and the fingerprint of the key that signed; null when none did. */
export function verifyFile(folder, pinned = null) {
  const faults = [];
  const fault = (where, why) => faults.push({ path: where, why });
  const files = readFolder(folder, fault);
  const head = readJson(files, 'head.json', fault);
  const key = checkSignature(files, head, pinned, fault);
  const contents = readContents(files, head, fault);
  checkFiles(files, contents, fault);
  const entries = readEntries(files, fault);
  const links = head?.chain ? checkChain(files, head.chain, entries, fault) : 0;
  const compared = compareHashes(entries, contents, fault);
  return { faults, key, head, checked: { files: contents.length, entries: entries.length, links, compared } };
}

/** All files below the folder, by path. Anything that is no plain file is a fault. */
function readFolder(folder, fault, files = new Map(), below = '') {
  for (const entry of fs.readdirSync(path.join(folder, below), { withFileTypes: true })) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) readFolder(folder, fault, files, name);
    else if (entry.isFile()) files.set(name, fs.readFileSync(path.join(folder, name)));
    else fault(name, 'is not a plain file');
  }
  return files;
}

function readJson(files, name, fault) {
  const bytes = files.get(name);
  if (!bytes) return void fault(name, 'is missing');
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return void fault(name, 'is not JSON');
  }
}

function checkSignature(files, head, pinned, fault) {
  const bytes = files.get('head.json');
  const signature = files.get('head.sig')?.toString('latin1');
  if (signature === undefined) return (fault('head.sig', 'is missing'), null);
  const key = readKey(files, fault);
  if (!key) return null;
  if (head && head.signedWith !== key.fingerprint)
    fault('file-key.pem', 'is not the key that head.json names');
  if (pinned !== null && pinned.toLowerCase() !== key.fingerprint) {
    fault('file-key.pem', `the key is ${key.fingerprint}, not ${pinned}`);
  }
  if (!/^[0-9a-f]{128}\n$/.test(signature)) fault('head.sig', 'is not a signature');
  else if (bytes && !verifySignature(null, bytes, key.key, Buffer.from(signature.trim(), 'hex'))) {
    fault('head.sig', 'does not sign head.json with the key in file-key.pem: one of the three was changed');
  }
  return key.fingerprint;
}

function readKey(files, fault) {
  try {
    const key = createPublicKey(files.get('file-key.pem') ?? '');
    if (key.asymmetricKeyType !== 'ed25519') throw new Error('another kind of key');
    return { key, fingerprint: hex(key.export({ format: 'der', type: 'spki' })) };
  } catch {
    return void fault('file-key.pem', 'is missing, or holds no Ed25519 key');
  }
}

function readContents(files, head, fault) {
  const contents = readJson(files, 'contents.json', fault);
  const bytes = files.get('contents.json');
  if (bytes && head && hex(bytes) !== head.contents?.sha256) {
    fault('contents.json', 'is not the table of contents that was signed');
  }
  return Array.isArray(contents) ? contents.filter((item) => typeof item?.path === 'string') : [];
}

/** Every file that is named is there as it was, and none that is not named. */
function checkFiles(files, contents, fault) {
  const named = new Set(OUTSIDE_CONTENTS);
  for (const item of contents) {
    named.add(item.path);
    const bytes = files.get(item.path);
    if (!bytes) fault(item.path, 'is missing');
    else if (bytes.length !== item.bytes) fault(item.path, `has ${bytes.length} bytes, not ${item.bytes}`);
    else if (hex(bytes) !== item.sha256) fault(item.path, 'was changed');
    if (item.recorded !== null && item.recorded !== item.sha256) {
      fault(item.path, 'is not what its record says: it was changed before the file was made');
    }
  }
  for (const name of files.keys()) if (!named.has(name)) fault(name, 'is not in the table of contents');
}

/** Lines of `position JSON`, by rising position. */
function readEntries(files, fault) {
  const name = 'audit/entries.txt';
  const lines = (files.get(name)?.toString('utf8') ?? '').split('\n').filter((line) => line !== '');
  let last = 0;
  return lines.flatMap((line, index) => {
    const [, digits, text] = /^(\d+) (\{.*\})$/.exec(line) ?? [];
    const position = Number(digits);
    if (!text) return (fault(name, `line ${index + 1} is not an entry`), []);
    if (position <= last) fault(name, `line ${index + 1}: entry ${position} is out of order`);
    last = position;
    return [{ position, text }];
  });
}

/** Recomputes the chain from link to link. A link that is given as `=hash` was sealed in the older form. */
function checkChain(files, chain, entries, fault) {
  const lines = (files.get('audit/chain.txt')?.toString('latin1') ?? '').split('\n').slice(0, -1);
  const open = new Map(entries.map(({ position, text }) => [position, text]));
  let previous = Buffer.from(String(chain.before), 'hex');
  let position = Number(chain.first);
  for (const line of lines) {
    const text = open.get(position);
    const older = line.startsWith('=');
    const given = older ? line.slice(1) : line;
    if (text !== undefined && given !== (older ? hash(previous, text) : hash(text)).toString('hex')) {
      fault('audit/entries.txt', `entry ${position} is not the one that was sealed`);
    }
    previous = older ? Buffer.from(given, 'hex') : hash(previous, Buffer.from(given, 'hex'));
    open.delete(position);
    position += 1;
  }
  for (const beyond of open.keys()) fault('audit/entries.txt', `entry ${beyond} is not in the chain`);
  if (position - 1 !== chain.position || previous.toString('hex') !== chain.hash) {
    fault('audit/chain.txt', `does not lead to the signed head, link ${chain.position}`);
  }
  if (chain.first === 1 && !/^0{64}$/.test(chain.before))
    fault('head.json', 'the chain does not begin at its start');
  return lines.length;
}

/** What the audit trail says of a record's bytes when they came in is what the file holds of it. */
function compareHashes(entries, contents, fault) {
  const recorded = new Map(
    contents.filter((item) => item.recorded !== null).map((item) => [item.record, item]),
  );
  let compared = 0;
  for (const { position, text } of entries) {
    const { subjectId, detail } = readEntry(text);
    const item = recorded.get(detail.letterId ?? subjectId);
    if (!item || typeof detail.sha256 !== 'string') continue;
    compared += 1;
    if (detail.sha256 !== item.sha256)
      fault(item.path, `is not what entry ${position} of the audit trail saw`);
  }
  return compared;
}

function readEntry(text) {
  try {
    const { subjectId, detail } = JSON.parse(text);
    return { subjectId, detail: detail ?? {} };
  } catch {
    return { subjectId: null, detail: {} };
  }
}

function main(args) {
  const at = args.indexOf('--key');
  const pinned = at < 0 ? null : (args[at + 1] ?? '');
  const rest = at < 0 ? args : args.toSpliced(at, 2);
  const folder = rest[0] ?? path.dirname(fileURLToPath(import.meta.url));
  const { faults, key, head, checked } = verifyFile(folder, pinned);
  console.log(
    `${checked.files} files, ${checked.entries} audit entries, ${checked.links} links of the chain,`,
  );
  console.log(`${checked.compared} documents compared with what the audit trail saw.`);
  if (key) console.log(`Key ${key}${pinned === null ? `: compare it with ${head?.keyAt}` : ''}`);
  for (const { path: where, why } of faults) console.log(`FAULT ${where}: ${why}`);
  console.log(faults.length === 0 ? 'VERIFIED' : `NOT VERIFIED: ${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(fs.realpathSync(process.argv[1])).href) {
  main(process.argv.slice(2));
}
