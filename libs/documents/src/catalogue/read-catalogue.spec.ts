import { makeXlsx, textRow } from '../../test/make-xlsx.js';
import { readCatalogue } from './read-catalogue.js';

const csv = (text: string) =>
  readCatalogue({ filename: 'services.csv', bytes: new TextEncoder().encode(text) });
const refusal = async (reading: Promise<unknown>) =>
  reading.then(
    () => 'read',
    (error: { code?: string; message: string }) => `${error.code} ${error.message}`,
  );
const problems = async (text: string) => (await csv(text)).problems.map((problem) => problem.message);

describe('a CSV catalogue', () => {
  it('reads every column', async () => {
    const {
      rows,
      unknownColumns,
      missingColumns,
      problems: found,
    } = await csv(
      'external_id,name,description,category,subcategory,type,status,first_sold_on,retired_on,unit,annual_revenue_band,pct_revenue,delivered_by,subcontractor,for_fee,environment,notes\n' +
        'S-1,Managed EDR,"Watches, isolates",Security,EDR,service,active,2024-03-01,,seat,100k-250k,12.5,subcontractor,Redwall Labs,yes,production,"two\nlines"\n',
    );
    expect(found).toEqual([]);
    expect({ unknownColumns, missingColumns }).toEqual({ unknownColumns: [], missingColumns: [] });
    expect(rows).toEqual([
      {
        row: 2,
        externalId: 'S-1',
        name: 'Managed EDR',
        description: 'Watches, isolates',
        category: 'Security',
        subcategory: 'EDR',
        type: 'service',
        status: 'active',
        firstSoldOn: '2024-03-01',
        retiredOn: null,
        unit: 'seat',
        annualRevenueBand: '100k-250k',
        pctRevenue: 12.5,
        deliveredBy: 'subcontractor',
        subcontractor: 'Redwall Labs',
        forFee: true,
        environment: 'production',
        notes: 'two\nlines',
      },
    ]);
  });

  it.each([
    ['semicolons', 'Name;First Sold;% Revenue\nHelp desk;2020-01-01;12,5\n'],
    ['tabs', 'SERVICE NAME\tfirst-sold-on\tshare of revenue\nHelp desk\t2020-01-01\t12.5\n'],
    ['Excel’s hint', 'sep=;\r\nService;Sold since;Pct of revenue\r\nHelp desk;2020-01-01;12,5 %\r\n'],
  ])('reads %s and the headers that people write', async (_what, text) => {
    const { rows, problems: found } = await csv(text);
    expect(found).toEqual([]);
    expect(rows).toMatchObject([{ name: 'Help desk', firstSoldOn: '2020-01-01', pctRevenue: 12.5 }]);
  });

  it('reads Windows-1252 with semicolons, UTF-8 with its mark, and UTF-16', async () => {
    const text = 'name;description\nCafé support;“on site” – weekly\n';
    const windows = Uint8Array.from(
      [...text].map((c) => ({ '“': 0x93, '”': 0x94, '–': 0x96 })[c] ?? c.charCodeAt(0)),
    );
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    for (const bytes of [windows, utf16, new TextEncoder().encode(`\ufeff${text}`)]) {
      const { rows } = await readCatalogue({ filename: 's.csv', bytes });
      expect(rows).toMatchObject([{ name: 'Café support', description: '“on site” – weekly' }]);
    }
  });

  it('names unknown columns and says what a missing one means', async () => {
    const { unknownColumns, missingColumns } = await csv('Name,Colour,Margin\nHelp desk,red,40\n');
    expect(unknownColumns).toEqual(['Colour', 'Margin']);
    expect(missingColumns.map((missing) => missing.column)).toEqual([
      'description',
      'first_sold_on',
      'retired_on',
      'pct_revenue',
      'delivered_by',
      'for_fee',
    ]);
    expect(missingColumns[4]?.consequence).toBe(
      'The file has no column delivered_by. Every service counts as delivered by the client itself.',
    );
  });

  it('keeps a name that looks like a formula as text', async () => {
    const { rows } = await csv('name\n"=cmd|\' /C calc\'!A0"\n+1\n');
    expect(rows.map((row) => row.name)).toEqual(["=cmd|' /C calc'!A0", '+1']);
  });
});

describe('a cell that cannot be taken', () => {
  it('is a problem with its row, column, what was found and what is expected', async () => {
    const { problems: found, rows } = await csv('name,first_sold_on\n\nHelp desk,03/04/2024\n');
    expect(rows[0]?.firstSoldOn).toBeNull();
    expect(found).toEqual([
      {
        row: 3,
        column: 'first_sold_on',
        found: '03/04/2024',
        expected:
          'a date that can be read in one way only, such as 2024-03-04; this one may be month-day or day-month',
        message:
          'Row 3, column first_sold_on: found "03/04/2024"; expected a date that can be read in one way only, such as 2024-03-04; this one may be month-day or day-month.',
      },
    ]);
  });

  it.each([
    ['2024-02-30', 'a date such as'],
    ['45352', 'a date such as'],
    ['3/4/24', 'a date such as'],
    ['March 2024', 'a date such as'],
  ])('refuses the date %s', async (cell, expected) => {
    expect(await problems(`name,first_sold_on\nA,${cell}\n`)).toEqual([expect.stringContaining(expected)]);
  });

  it.each([
    ['25/03/2024', '2024-03-25'],
    ['3/25/2024', '2024-03-25'],
    ['03.03.2024', '2024-03-03'],
    ['"March 1, 2024"', '2024-03-01'],
    ['1 Mar 2024', '2024-03-01'],
    ['2024-03-01T00:00:00Z', '2024-03-01'],
  ])('reads the date %s, which has one meaning', async (cell, day) => {
    const { rows, problems: found } = await csv(`name,first_sold_on\nA,${cell}\n`);
    expect(found).toEqual([]);
    expect(rows[0]?.firstSoldOn).toBe(day);
  });

  it('guesses no fraction, no number above 100, no word', async () => {
    expect(
      await problems(
        'name,pct_revenue,delivered_by,for_fee,type,status\nA,0.25,someone,maybe,thing,new\nB,120,,,,\n',
      ),
    ).toEqual([
      expect.stringContaining('column type: found "thing"'),
      expect.stringContaining('column status: found "new"'),
      expect.stringContaining('column pct_revenue: found "0.25"; expected percent'),
      expect.stringContaining('column delivered_by: found "someone"; expected self, subcontractor, vendor'),
      expect.stringContaining('column for_fee: found "maybe"; expected yes, no'),
      expect.stringContaining('Row 3, column pct_revenue: found "120"; expected a number from 0 to 100'),
    ]);
  });

  it('finds a service retired before it was sold, a retired one without a day, and one listed twice', async () => {
    const found = await problems(
      'name,first_sold_on,retired_on,status\nA,2024-01-01,2023-01-01,\nB,,,retired\n a ,,,\n',
    );
    expect(found).toEqual([
      'Row 2, column retired_on: found "2023-01-01"; expected a day on or after first_sold_on (2024-01-01).',
      'Row 3, column retired_on: the cell is empty; expected the day it was retired, because its status is retired.',
      expect.stringContaining(
        'Row 4, column name: found "a"; expected each service once; it stands in row 2 already',
      ),
    ]);
  });

  it('finds a row without a name, and one whose cells were shifted by a comma', async () => {
    const { rows, problems: found } = await csv('name,notes\n,lost\nHelp desk,remote, on site\n');
    expect(rows.map((row) => row.name)).toEqual(['Help desk']);
    expect(found.map((problem) => [problem.row, problem.column])).toEqual([
      [2, 'name'],
      [3, null],
    ]);
  });
});

describe('a workbook', () => {
  it('reads text, dates and numbers, below a title', async () => {
    const bytes = await makeXlsx(
      textRow(1, ['Our services']) +
        textRow(3, ['Service', 'First sold', 'Pct revenue']) +
        '<row r="4"><c r="A4" t="inlineStr"><is><t>=cmd|x</t></is></c><c r="B4" s="1"><v>45352</v></c><c r="C4"><f>10+2</f><v>12</v></c></row>',
    );
    const { rows, problems: found } = await readCatalogue({ filename: 's.xlsx', bytes });
    expect(found).toEqual([]);
    expect(rows).toMatchObject([{ row: 4, name: '=cmd|x', firstSoldOn: '2024-03-01', pctRevenue: 12 }]);
  });

  it('finds a cell whose formula failed', async () => {
    const bytes = await makeXlsx(
      textRow(1, ['name', 'pct_revenue']) +
        '<row r="2"><c r="A2" t="inlineStr"><is><t>A</t></is></c><c r="B2" t="e"><v>#REF!</v></c></row>',
    );
    const { problems: found } = await readCatalogue({ filename: 's.xlsx', bytes });
    expect(found.map((problem) => [problem.row, problem.column, problem.found])).toEqual([
      [2, 'pct_revenue', 'a spreadsheet error'],
    ]);
  });

  it('refuses a sheet that reaches the last corner before laying it out', async () => {
    const bytes = await makeXlsx(
      `${textRow(1, ['name'])}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`,
    );
    expect(await refusal(readCatalogue({ filename: 's.xlsx', bytes }))).toMatch(
      /^catalogue\/too_many_rows .*XFD|row 1048576/,
    );
  });
});

describe('a file that is no catalogue', () => {
  it('is refused with the way out', async () => {
    expect(await refusal(csv('Title,Price\nHelp desk,10\n'))).toMatch(
      /^catalogue\/columns .*no column "name".*Title, Price/,
    );
    expect(await refusal(csv('name,Service\nA,B\n'))).toMatch(
      /^catalogue\/columns .*two columns that mean name/,
    );
    expect(await refusal(csv('name\n'))).toMatch(/^catalogue\/empty/);
    expect(await refusal(csv('\n\n'))).toMatch(/^catalogue\/empty/);
    expect(await refusal(csv(''))).toMatch(/^upload\/empty/);
    expect(await refusal(csv('name\nA\0B\n'))).toMatch(/^upload\/binary_text/);
    expect(await refusal(csv('name,notes\nA,"open\n'))).toMatch(/^upload\/unreadable/);
    expect(await refusal(csv('%PDF-1.7'))).toMatch(/^upload\/type .*PDF/);
    expect(await refusal(csv(`name\n${'x\n'.repeat(10_001)}`))).toMatch(/^catalogue\/too_many_rows/);
  });
});
