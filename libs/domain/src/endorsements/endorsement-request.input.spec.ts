import type { Remedy } from '@carveback/rules';
import { newId } from '../ids.js';
import type { EndorsementRequest } from './endorsement-request.entity.js';
import { readEdit, type EndorsementEdit } from './endorsement-request.input.js';

const serviceIds = [newId()];
const remedy = (changes: Partial<Remedy> = {}): Remedy => ({
  ...{ kind: 'add_service', serviceIds, byWording: true, operation: 'insert' },
  ...{
    place: 'Definition of "Covered Services"',
    anchor: null,
    text: 'managed endpoint detection and response',
  },
  ...changes,
});
const bounds = {
  today: '2026-03-10',
  policy: { effectiveOn: '2026-01-01', expiresOn: '2027-01-01' },
  request: {
    effectiveOn: '2026-02-20',
    needBy: '2026-03-01',
    proposals: [remedy(), remedy({ operation: 'delete', text: '' })],
  } as unknown as EndorsementRequest,
  serviceIds,
};
const read = (edit: Partial<EndorsementEdit>) => readEdit({ id: '', version: 1, ...edit }, bounds);
const refusal = (edit: Partial<EndorsementEdit>) => {
  try {
    read(edit);
  } catch (error) {
    const { code, field } = error as { code: string; field: string };
    return [code, field];
  }
  return 'accepted';
};

describe('an edit of a request', () => {
  it('leaves out what it does not name', () => {
    expect(read({})).toEqual({});
    expect(read({ needBy: null, narrative: '' })).toEqual({ needBy: null, narrative: '' });
  });

  it.each([
    ['2026-03-10', 'accepted'],
    ['2026-12-31', 'accepted'],
    ['2026-01-01', 'accepted'],
    ['2026-02-20', 'accepted'],
    ['2026-03-09', ['endorsement/backdated', 'effectiveOn']],
    ['2025-12-31', ['endorsement/outside_period', 'effectiveOn']],
    ['2027-01-01', ['endorsement/outside_period', 'effectiveOn']],
    ['2026-02-30', ['input/day', 'effectiveOn']],
  ])('takes effect on %s: %p', (effectiveOn, expected) => {
    expect(refusal({ effectiveOn })).toEqual(expected);
  });

  it.each([
    ['2026-03-10', 'accepted'],
    ['2026-03-01', 'accepted'],
    ['2026-03-02', ['endorsement/need_by', 'needBy']],
    ['2027-01-02', ['endorsement/need_by', 'needBy']],
  ])('is needed by %s: %p', (needBy, expected) => {
    expect(refusal({ needBy })).toEqual(expected);
  });

  it.each([
    ['narrative', { narrative: 'There is a gap for this service.' }],
    ['narrative', { narrative: 'EDR is not covered.' }],
    ['proposals[0].text', { proposals: [{ from: 0, text: 'services that were excluded' }] }],
    [
      'proposals[1].text',
      {
        proposals: [
          { from: 0, text: 'EDR' },
          { from: null, place: 'Definitions', text: 'our verdict' },
        ],
      },
    ],
  ])('refuses words that concede, and names %s', (field, edit) => {
    expect(refusal(edit)).toEqual(['endorsement/concedes', field]);
  });

  it('lets quotations, the policy’s own words and the client’s signed statement stand', () => {
    expect(refusal({ narrative: 'The wording says "damages not covered elsewhere".' })).toBe('accepted');
    const taken = {
      ...bounds,
      request: {
        ...bounds.request,
        proposals: [remedy({ text: 'any covered service' })],
      } as EndorsementRequest,
    };
    const edit = { id: '', version: 1, proposals: [{ from: 0, text: 'any covered service, and EDR' }] };
    expect(readEdit(edit, taken).proposals).toMatchObject([{ text: 'any covered service, and EDR' }]);
    const circumstances = {
      text: 'A mailbox was not covered by the backup.',
      signedBy: 'Ann Low',
      signedOn: '2026-03-01',
    };
    expect(refusal({ circumstances })).toBe('accepted');
  });

  it('keeps, edits, drops and adds proposals', () => {
    const proposals = [
      { from: 1, text: 'ignored, for nothing is written where words are deleted' },
      { from: null, place: 'Exclusion C', text: 'This exclusion does not apply to authorized testing.' },
    ];
    expect(read({ proposals })).toEqual({
      proposalsEdited: true,
      proposals: [
        bounds.request.proposals[1],
        expect.objectContaining({ place: 'Exclusion C', operation: 'insert', serviceIds, anchor: null }),
      ],
    });
  });

  it.each([
    [{ proposals: [{ from: 7, text: 'x' }] }, ['input/choice', 'proposals[0].from']],
    [
      {
        proposals: [
          { from: 0, text: 'x' },
          { from: 0, text: 'y' },
        ],
      },
      ['input/choice', 'proposals'],
    ],
    [{ proposals: [{ from: 0, text: '  ' }] }, ['input/blank', 'proposals[0].text']],
    [{ proposals: [{ from: null, text: 'x' }] }, ['input/blank', 'proposals[0].place']],
    [{ proposals: [{ from: 0, text: 'a\0b' }] }, ['input/broken_text', 'proposals[0].text']],
    [
      { circumstances: { text: '', signedBy: 'A', signedOn: '2026-03-01' } },
      ['input/blank', 'circumstances.text'],
    ],
    [
      { circumstances: { text: 'x', signedBy: '', signedOn: '2026-03-01' } },
      ['input/blank', 'circumstances.signedBy'],
    ],
    [
      { circumstances: { text: 'x', signedBy: 'A', signedOn: '2026-03-11' } },
      ['endorsement/signed_later', 'circumstances.signedOn'],
    ],
  ])('refuses %j', (edit, expected) => {
    expect(refusal(edit)).toEqual(expected);
  });
});
