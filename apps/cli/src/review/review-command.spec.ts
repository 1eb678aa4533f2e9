import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { reviewCommand } from './review-command.js';

const EXAMPLES = path.resolve('examples');
const TODAY = '2026-06-01';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'carveback-cli-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function run(...args: string[]) {
  const said = { out: '', error: '' };
  const code = await reviewCommand(args, TODAY, {
    out: (text) => (said.out += text),
    error: (text) => (said.error += text),
  });
  return { code, ...said };
}

const claim = (name: string, ...more: string[]) =>
  run(
    '--wording',
    path.join(EXAMPLES, name, 'policy.txt'),
    ...more,
    '--catalogue',
    path.join(EXAMPLES, name, 'services.csv'),
  );

interface Printed {
  review: {
    verdicts: {
      serviceId: string;
      verdict: string;
      reasons: string[];
      evidence: { text: string }[];
      onlyIf: string | null;
    }[];
  };
}

async function verdicts(...args: Parameters<typeof claim>) {
  const { out } = await claim(...args, '--json');
  return (JSON.parse(out) as Printed).review.verdicts;
}

describe('carveback review', () => {
  it('finds managed EDR outside "IT consulting and network support"', async () => {
    const [consulting, , , edr] = await verdicts('managed-edr');
    expect(consulting).toMatchObject({ verdict: 'in_scope' });
    expect(edr).toMatchObject({ verdict: 'gap' });
    expect(edr?.evidence[0]?.text).toContain('IT consulting and network support');
    expect((await claim('managed-edr')).code).toBe(1);
  });

  it('finds an authorised test caught by the intentional-acts exclusion although testing is listed', async () => {
    const [test] = await verdicts('penetration-test');
    expect(test).toMatchObject({
      verdict: 'gap',
      reasons: ['intentional_acts', ...(test?.reasons.slice(1) ?? [])],
    });
  });

  it('finds the same test within the services once it is carved back, only with written consent', async () => {
    const endorsement = path.join(EXAMPLES, 'penetration-test', 'endorsement-4.txt');
    const [test] = await verdicts('penetration-test', '--wording', endorsement);
    expect(test).toMatchObject({ verdict: 'in_scope' });
    expect(test?.reasons).toEqual(expect.arrayContaining(['carved_back', 'consent_required']));
    expect(test?.onlyIf).toMatch(/consent/);
  });

  it('does not take a mailbox migration for installation or support', async () => {
    const found = await verdicts('mailbox-migration');
    expect(found[2]).toMatchObject({ verdict: 'gap', reasons: ['near_match'] });
  });

  it('prints a table with the deciding words, and never the word "covered"', async () => {
    const { out } = await claim('managed-edr');
    expect(out).toContain('network support');
    expect(out).toMatch(/4 services: /);
    expect(out).not.toMatch(/\bcovered\b/i);
  });

  it('answers the same bytes for the same files', async () => {
    expect((await claim('managed-edr', '--json')).out).toBe((await claim('managed-edr', '--json')).out);
  });

  it('writes the review, the report and the draft letter', async () => {
    const { code } = await claim('managed-edr', '--out', folder);
    expect(code).toBe(1);
    expect((await readdir(folder)).sort()).toEqual([
      'client-report.docx',
      'client-report.html',
      'client-report.pdf',
      'draft-letter.docx',
      'draft-letter.html',
      'draft-letter.pdf',
      'review.json',
    ]);
    expect((await readFile(path.join(folder, 'draft-letter.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('answers 0 when everything is in scope', async () => {
    const catalogue = path.join(folder, 'services.csv');
    await writeFile(
      catalogue,
      'name,first_sold_on,delivered_by,for_fee\nIT Consulting,2018-01-01,self,yes\n',
    );
    const { code, out } = await run(
      '--wording',
      path.join(EXAMPLES, 'managed-edr', 'policy.txt'),
      '--catalogue',
      catalogue,
    );
    expect(out).toContain('1 services: 1 in scope');
    expect(code).toBe(0);
  });
});

describe('a catalogue from a German spreadsheet', () => {
  it('is read: Windows-1252, semicolons, decimal commas, quoted cells', async () => {
    const catalogue = path.join(folder, 'services.csv');
    const text =
      'Name;Description;First_Sold_On;Delivered_By;For_Fee;Pct_Revenue\r\nMüller – IT Consulting;"Beratung; vor Ort";2020-01-15;self;yes;12,5\r\n';
    await writeFile(catalogue, Buffer.from(text.replace('–', '\x96'), 'latin1'));
    const policy = path.join(EXAMPLES, 'managed-edr', 'policy.txt');
    const { code, out } = await run('--wording', policy, '--catalogue', catalogue, '--as-of', '2026-06-01');
    expect(out).toContain('Müller – IT Consulting');
    expect(out).toContain('1 services');
    expect([0, 1]).toContain(code);
  });
});

describe('bad input ends with 2 and a sentence', () => {
  const policy = path.join(EXAMPLES, 'managed-edr', 'policy.txt');
  const services = path.join(EXAMPLES, 'managed-edr', 'services.csv');

  it.each([
    ['no wording', ['--catalogue', services], '--wording FILE'],
    ['no catalogue', ['--wording', policy], '--catalogue FILE'],
    [
      'a file that does not exist',
      ['--wording', '/nowhere/policy.pdf', '--catalogue', services],
      'there is no such file',
    ],
    ['a folder', ['--wording', EXAMPLES, '--catalogue', services], 'cannot be read as a file'],
    [
      'a day the wrong way round',
      ['--wording', policy, '--catalogue', services, '--as-of', '03/04/2026'],
      'YYYY-MM-DD',
    ],
    ['an unknown option', ['--wordings', policy], '--wording FILE'],
  ])('%s', async (_, args, message) => {
    const { code, error, out } = await run(...args);
    expect(code).toBe(2);
    expect(error).toContain(message);
    expect(out).toBe('');
  });

  it('an empty wording', async () => {
    const empty = path.join(folder, 'empty.txt');
    await writeFile(empty, '');
    expect(await run('--wording', empty, '--catalogue', services)).toMatchObject({ code: 2 });
  });

  it.each([
    ['a text of 10 MB', 'long.txt', Buffer.alloc(10 * 1024 * 1024, 'The insurer will pay. '), 'have 5 MB'],
    ['a damaged PDF', 'form.pdf', Buffer.from('%PDF-1.7 broken'), 'print it to a new PDF'],
    ['NUL bytes', 'form.txt', Buffer.from('The policy\0reads'), 'NUL bytes'],
    ['a web page named .pdf', 'form.pdf', Buffer.from('<!doctype html><p>x'), 'web page'],
  ])('%s as the wording', async (_, name, bytes, message) => {
    const wording = path.join(folder, name);
    await writeFile(wording, bytes);
    const { code, error, out } = await run('--wording', wording, '--catalogue', services);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(message);
  });

  it.each([
    ['03/04/2026', 'read in one way only'],
    ['2026-02-30', 'found "2026-02-30"'],
  ])('a first sale on %s, named with its row', async (day, message) => {
    const catalogue = path.join(folder, 'services.csv');
    await writeFile(catalogue, `name,first_sold_on\nBackup,2020-01-01\nHelp desk,${day}\n`);
    const { code, error } = await run('--wording', policy, '--catalogue', catalogue);
    expect(code).toBe(2);
    expect(error).toMatch(/Row 3, column first_sold_on/);
    expect(error).toContain(message);
  });

  it('a service listed twice', async () => {
    const catalogue = path.join(folder, 'services.csv');
    await writeFile(catalogue, 'name\nHelp desk\nhelp  DESK\n');
    const { code, error } = await run('--wording', policy, '--catalogue', catalogue);
    expect([code, error]).toEqual([2, expect.stringContaining('it stands in row 2 already')]);
  });

  it('a folder that cannot be written', async () => {
    const file = path.join(folder, 'taken');
    await writeFile(file, 'x');
    const { code, error } = await run('--wording', policy, '--catalogue', services, '--out', file);
    expect([code, error]).toEqual([2, expect.stringContaining('cannot be written')]);
  });

  it('a service retired before it was sold: named with its row, nothing written', async () => {
    const catalogue = path.join(folder, 'services.csv');
    await writeFile(catalogue, 'name,first_sold_on,retired_on\nHelp desk,2020-05-01,2019-05-01\n');
    const { code, error } = await run(
      '--wording',
      policy,
      '--catalogue',
      catalogue,
      '--out',
      path.join(folder, 'out'),
    );
    expect(code).toBe(2);
    expect(error).toMatch(/row 2/i);
    expect(await readdir(folder)).toEqual(['services.csv']);
  });

  it('an application without its day', async () => {
    const application = path.join(folder, 'application.txt');
    await writeFile(application, 'We offer help desk services.');
    const { code, error } = await run(
      '--wording',
      policy,
      '--catalogue',
      services,
      '--application',
      application,
    );
    expect(code).toBe(2);
    expect(error).toContain('--signed-on');
  });
});
