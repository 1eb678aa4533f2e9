import { CHANGE_DATA_SHEET, changeDataSections, type ChangeDataSheetFacts } from '../change-data-sheet.js';
import { letterheadView } from './common.js';

/** Everything the data sheet's template shows, in words. */
export function changeDataSheetView(facts: ChangeDataSheetFacts) {
  return {
    letterhead: letterheadView(facts.letterhead),
    title: CHANGE_DATA_SHEET,
    sections: changeDataSections(facts).map(({ title, fields }) => ({
      title,
      fields: fields.map(([term, value]) => ({ term, value: value ?? 'Not on record' })),
    })),
  };
}
