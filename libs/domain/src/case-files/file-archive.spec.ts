import { strFromU8, unzipSync } from 'fflate';
import { failureOf } from '../outbox/failure.js';
import { FileArchive, MOST_FILE_BYTES } from './file-archive.js';
import { csvOf, jsonOf } from './file-lists.js';
import { endingOf, FilePaths, safeName } from './file-names.js';

describe('the archive', () => {
  it('holds what was put in, packed or not, an empty file too', async () => {
    const archive = new FileArchive();
    for (const path of ['a.txt', 'b.pdf', 'c/empty.json'])
      await archive.add({ path, what: path }, Buffer.from(path.startsWith('c') ? '' : path));
    const held = Object.entries(unzipSync(archive.close())).map(([path, bytes]) => [path, strFromU8(bytes)]);
    expect(held).toEqual([
      ['a.txt', 'a.txt'],
      ['b.pdf', 'b.pdf'],
      ['c/empty.json', ''],
    ]);
  });

  it('refuses what is too large, for good', async () => {
    const error = await new FileArchive()
      .write('x.txt', Buffer.allocUnsafe(MOST_FILE_BYTES + 1))
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'case_file/too_large' });
    const job = { id: '', clientId: null, name: 'file.make', payload: {}, starts: 1, attempts: 0 };
    expect(failureOf(job, error)).toMatchObject({ counted: true, againInSeconds: null });
  });
});

describe('names in the file', () => {
  it('are plain, short, and leave no folder', () => {
    expect(safeName('../..\\Zoë <b>: "x"\n/etc')).toBe('Zoe -b- -x-etc');
    expect(safeName('x'.repeat(500))).toHaveLength(90);
    expect(safeName('…')).not.toBe('');
    expect([endingOf('a.PDF'), endingOf('a'), endingOf('a.b/../c')]).toEqual(['pdf', 'bin', 'bin']);
  });

  it('are given once, whatever the case', () => {
    const paths = new FilePaths();
    const stems = ['Form', 'form', 'FORM'].map((name) => paths.stem('wordings', name, ['txt']));
    expect(stems).toEqual(['wordings/Form', 'wordings/form (2)', 'wordings/FORM (3)']);
  });
});

describe('lists in the file', () => {
  it('are no formulas to a spreadsheet, and exact as JSON', () => {
    const rows = [{ a: '=1+1', b: 'x, "y"', c: null, d: -5 }];
    expect(csvOf(['a', 'b', 'c', 'd'], rows).toString()).toBe(`a,b,c,d\r\n'=1+1,"x, ""y""",,-5\r\n`);
    expect(JSON.parse(jsonOf(rows).toString())).toEqual(rows);
  });
});
