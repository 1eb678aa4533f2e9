import { DayTeller } from '@carveback/domain';
import { openWorkshop, type Workshop } from '@carveback/testing';
import { openTown, type Answer, type Town } from '../testing/book.js';
import { StandingClock } from '../testing/standing-clock.js';
import { testApi, type TestApi } from '../testing/test-api.js';

const clock = new StandingClock(new Date('2026-11-02T17:00:00Z'));
let api: TestApi;
let workshop: Workshop;
let town: Town;
beforeAll(async () => {
  api = await testApi({ clock });
  workshop = await openWorkshop(api.database, clock);
  town = await openTown(api);
});
afterAll(async () => {
  await workshop.close();
  await api.close();
});

const RECORD = `mutation ($input: RecordRenewalOptionInput!) { recordRenewalOption(input: $input) { id premiumMinor effectiveOn
  forms { id title state } reviews { id version sha256 summary terms { term change } }
  bindingRefusals { code message } } }`;
const ADD_FORM = `mutation ($input: AddQuotedFormInput!) { addQuotedForm(input: $input) { id title } }`;
const REVIEW = `mutation ($optionId: ID!) { reviewRenewalOption(optionId: $optionId) { id version sha256 } }`;
const ATTEST = `mutation ($input: AttestOptionReviewInput!) { attestOptionReview(input: $input) { attestedBy attestedAt } }`;
const CHOOSE = `mutation ($input: RecordOptionChoiceInput!) { recordOptionChoice(input: $input) { id name title } }`;
const BIND = `mutation ($input: BindRenewalInput!) { bindRenewal(input: $input) { outcome renewalPolicyId options { id } optionChoices { name } } }`;
const CONTACT = `mutation ($input: AddContactInput!) { addContact(input: $input) { id } }`;
const FORM = 'SECTION II - DEFINITIONS\n"Professional services" means IT consulting for others for a fee.';

describe('renewal options over HTTP', () => {
  it('are recorded, read, attested, chosen and bound', async () => {
    const { clientId, policyId, issuerId, user } = await town.settle('Rowan IT');
    await workshop.get(DayTeller).tellNewDays();
    await workshop.drain();
    const quote = {
      ...{ policyId, issuingCompanyId: issuerId, kind: 'bindable', givenBy: 'Una', quotedOn: '2026-11-02' },
      ...{ premiumMinor: 1200000, limitPerClaimMinor: 200000000 },
      forms: [{ kind: 'base_form', title: 'Form TEO 200', text: FORM }],
    };
    expect(await town.refused(RECORD, quote, user)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await town.refused(RECORD, quote, town.stranger)).toMatchObject({ code: 'NOT_FOUND' });
    const { recordRenewalOption: option } = await town.ask(RECORD, quote);
    expect(option).toMatchObject({
      effectiveOn: '2027-01-01',
      forms: [{ title: 'Form TEO 200', state: 'text' }],
      bindingRefusals: [{ code: 'renewal_option/not_attested' }, { code: 'renewal_option/not_chosen' }],
    });
    const optionId = option!.id;
    await town.ask(ADD_FORM, { optionId, kind: 'endorsement', title: 'Endorsement 1', text: 'No changes.' });
    const { reviewRenewalOption: review } = await town.ask(REVIEW, { optionId });
    const { attestOptionReview } = await town.ask(ATTEST, { id: review!.id, version: 1 });
    expect(attestOptionReview).toMatchObject({ attestedBy: town.principal.userId });
    const { addContact: contact } = await town.ask(CONTACT, {
      clientId,
      name: 'Pat',
      title: 'CEO',
      maySign: true,
    });
    const choice = {
      ...{ optionId, contactId: contact!.id, authority: 'Chief executive', channel: 'email' },
      ...{ chosenOn: '2026-11-02', seenSha256: review!['sha256'] },
    };
    expect((await town.ask(CHOOSE, choice))['recordOptionChoice']).toMatchObject({
      name: 'Pat',
      title: 'CEO',
    });
    const bind = { optionId, policyNumber: 'TE-RENEWED' };
    expect(await town.refused(BIND, bind, town.auditor)).toMatchObject({ code: 'FORBIDDEN' });
    const bound = await town.ask<Record<string, Answer>>(BIND, bind);
    expect(bound['bindRenewal']).toMatchObject({
      outcome: 'renewed',
      options: [{ id: optionId }],
      optionChoices: [{ name: 'Pat' }],
    });
    expect(await town.refused(BIND, bind)).toMatchObject({ reason: 'renewal_option/not_ready' });
  });
});
