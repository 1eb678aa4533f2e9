import { request } from '../../test/sample-facts.js';
import { extractText } from '../extract/extract-text.js';
import { changeDataFile } from './change-data-file.js';
import { CHANGE_DATA_SHEET, changeDataSections, type ChangeDataSheetFacts } from './change-data-sheet.js';
import { concedes } from './concedes.js';
import { renderLetter } from './render-letter.js';
import { letterSubject } from './subject.js';

const facts: ChangeDataSheetFacts = {
  ...request,
  enclosures: [...request.enclosures, CHANGE_DATA_SHEET],
  lineOfBusiness: 'Technology errors and omissions',
  authority: { name: 'Jonas Reed', title: 'President', on: '2026-03-01' },
};
const words = async (format: 'pdf' | 'docx', given = facts) => {
  const bytes = await renderLetter({ kind: 'acord_175', facts: given }, format);
  return (await extractText({ filename: `sheet.${format}`, bytes })).text.replace(/\s+/g, ' ');
};
const file = (format: 'csv' | 'json', given = facts) =>
  new TextDecoder().decode(changeDataFile(given, format));

describe('the policy change data sheet', () => {
  it('has the fields of a policy change request, in that order', () => {
    expect(changeDataSections(facts).map(({ title }) => title.replace(/\d+/, 'n'))).toEqual([
      ...['Agency', 'Carrier', 'Policy', 'Named insured'],
      ...[...facts.proposals, ...facts.carveOuts].map(() => 'Change n'),
      ...['Services concerned', 'Remarks', 'Premium', 'Attachments', 'Signatures'],
    ]);
  });

  it.each(['pdf', 'docx'] as const)('reads as %s, and says what is not on record', async (format) => {
    const text = await words(format);
    for (const part of [
      'NAIC code',
      '29114',
      'Dana Whitlock',
      facts.policy.number,
      'November 1, 2026',
      'March 2, 2026',
      'Type of change',
      'Jonas Reed, President, March 1, 2026',
      'Not on record',
      'It is not an ACORD form',
      'no change applies until you confirm',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('concedes nothing of its own, and refuses what does', async () => {
    const page = new TextDecoder().decode(await renderLetter({ kind: 'acord_175', facts }, 'html'));
    const shown = page.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]+>/g, ' ');
    expect(concedes(shown.replaceAll('&quot;', '"'))).toEqual([]);
    const conceding = { ...facts, operations: 'The policy does not cover it.' };
    await expect(renderLetter({ kind: 'acord_175', facts: conceding }, 'html')).rejects.toMatchObject({
      code: 'letter/concedes',
    });
    expect(letterSubject({ kind: 'acord_175', facts })).toBe(
      'Policy change data – Northlight Managed Services, LLC – TEO-7740213-02 – CB-1042',
    );
  });

  it('is data too: every field once, what is not on record empty', () => {
    const rows = changeDataSections(facts).flatMap(({ fields }) => fields);
    const lines = file('csv').trimEnd().split('\r\n');
    expect(lines[0]).toBe('"section","field","value"');
    expect(lines).toHaveLength(rows.length + 1);
    expect(lines).toContain('"Policy","Policy number","TEO-7740213-02"');
    expect(lines).toContain('"Agency","Agency code with the carrier",""');
    const sections = JSON.parse(file('json')) as { section: string; fields: { field: string }[] }[];
    expect(sections[1]).toMatchObject({
      section: 'Carrier',
      fields: [{}, { field: 'NAIC code', value: '29114' }, {}, {}],
    });
    expect(sections.flatMap(({ fields }) => fields)).toHaveLength(rows.length);
  });

  it('keeps a spreadsheet from computing a client’s words', () => {
    const policy = { ...facts.policy, namedInsured: '=HYPERLINK("http://evil")' };
    expect(file('csv', { ...facts, policy })).toContain(`"'=HYPERLINK(""http://evil"")"`);
  });
});
