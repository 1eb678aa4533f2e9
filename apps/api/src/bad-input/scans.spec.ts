import { openWorkshop, type Workshop } from '@carveback/testing';
import { openTown, type Answer, type Settled, type Town } from '../testing/book.js';
import { pdfOf } from '../testing/pdf.js';
import { sendFile } from '../testing/send-file.js';
import { testApi, type TestApi } from '../testing/test-api.js';

let api: TestApi;
let town: Town;
let workshop: Workshop;
let larch: Settled;
beforeAll(async () => {
  api = await testApi();
  town = await openTown(api);
  workshop = await openWorkshop(api.database);
  larch = await town.settle('Larch');
});
afterAll(async () => {
  await workshop.close();
  await api.close();
});

const ADD = `mutation ($input: AddWordingInput!) { addWording(input: $input) { id state uploadId pagesWithoutText } }`;
const SUPERSEDE = `mutation ($input: SupersedeWordingInput!) {
  supersedeWording(input: $input) { replacement { id state uploadId } } }`;
const SELL = `mutation ($input: AddServiceLineInput!) { addServiceLine(input: $input) { id } }`;
const REVIEW = `query ($id: ID!) { client(id: $id) { latestReview { verdicts { verdict evidence { text } } } } }`;
const FORM = `DEFINITIONS
"Professional services" means IT consulting and network support performed by the insured for others for a fee.`;

const verdicts = async () => {
  await workshop.drain();
  const { client } = await town.ask<{ client: { latestReview: { verdicts: Answer[] } | null } }>(REVIEW, {
    id: larch.clientId,
  });
  return client.latestReview?.verdicts.map((v) => v['verdict']);
};

describe('a scan without text', () => {
  it('is kept, says that it needs text, is not judged, and gives way to the text that somebody types', async () => {
    const { clientId, policyId } = larch;
    const { body } = await sendFile(api, town.principal, pdfOf([null, null]), 'scan.pdf');
    expect(body).toMatchObject({ state: 'needs_text', pages: 2, pagesWithoutText: [1, 2] });
    const filed = await town.ask<Record<string, Answer>>(ADD, {
      ...{ policyId, kind: 'base_form', title: 'Scan', uploadId: body.id },
    });
    expect(filed['addWording']).toMatchObject({ state: 'needs_text', pagesWithoutText: [1, 2] });
    await town.ask(SELL, { clientId, name: 'Managed EDR', firstSoldOn: '2025-01-01' });
    expect(await verdicts()).not.toContain('gap');

    const replacement = { kind: 'base_form', title: 'Scan, typed', text: FORM, uploadId: body.id };
    const typed = await town.ask<Record<string, { replacement: Answer }>>(SUPERSEDE, {
      ...{ id: filed['addWording']!.id, why: 'typed from the scan', replacement },
    });
    expect(typed['supersedeWording']?.replacement).toMatchObject({ state: 'text', uploadId: body.id });
    expect(await verdicts()).toEqual(['gap']);
  });
});
