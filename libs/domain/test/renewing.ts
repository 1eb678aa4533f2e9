import type { Workshop } from '@carveback/testing';
import {
  ContactService,
  DayTeller,
  MessageService,
  OptionChoiceService,
  RenewalOptionService,
  UploadService,
  type NewOptionChoice,
  type NewRenewalOption,
  type OptionReview,
  type RenewalOption,
} from '../src/index.js';
import type { Actor } from '../src/index.js';
import { CURING_ENDORSEMENT, NARROW_FORM } from './main-job.js';
import type { House } from './house.js';

/** The narrow form with the words that an endorsement added to it. */
export const WIDE_FORM = `${NARROW_FORM}\n${CURING_ENDORSEMENT}`;

/** Puts the clock to noon of a day in New York and lets the worker notice. */
export async function live(house: House, workshop: Workshop, day: string): Promise<void> {
  house.clock.instant = new Date(`${day}T17:00:00Z`);
  await workshop.get(DayTeller).tellNewDays();
  await workshop.drain();
}

/** A bindable quote for the policy of 2026, with a form that names everything. */
export function quote(
  house: House,
  policyId: string,
  issuingCompanyId: string,
  changes: Partial<NewRenewalOption> = {},
): Promise<RenewalOption> {
  return house.get(RenewalOptionService).record(house.principal, {
    ...{ policyId, issuingCompanyId, kind: 'bindable', givenBy: 'Una Underwriter', premiumMinor: 1_000_000 },
    quotedOn: house.clock.today('America/New_York'),
    forms: [{ kind: 'base_form', title: 'Form TEO 200', text: WIDE_FORM }],
    ...changes,
  });
}

/** The newest reading of an option. */
export async function newestReview(house: House, { id }: { id: string }): Promise<OptionReview> {
  const [review] = await house.get(RenewalOptionService).reviewsByOptionIds(house.principal, [id]);
  if (!review) throw new Error('the option was not read');
  return review;
}

export async function attested(house: House, option: { id: string }): Promise<OptionReview> {
  return house.get(OptionChoiceService).attest(house.principal, await newestReview(house, option));
}

/** Somebody who may sign chooses the option, having seen its newest comparison. */
export async function choose(
  house: House,
  { id: optionId, clientId }: Pick<RenewalOption, 'id' | 'clientId'>,
  changes: Partial<NewOptionChoice> = {},
) {
  const contact = { clientId, name: 'Pat President', title: 'President', maySign: true };
  const { id: contactId } = await house.get(ContactService).add(house.principal, contact);
  return house.get(OptionChoiceService).record(house.principal, {
    ...{ optionId, contactId, authority: 'President', channel: 'email' },
    chosenOn: house.clock.today('America/New_York'),
    seenSha256: (await newestReview(house, { id: optionId })).sha256,
    ...changes,
  });
}

/** A paper that the client signed. */
export async function signedPaper(house: House, clientId: string): Promise<string> {
  const paper = { clientId, filename: 'signed.txt', bytes: Buffer.from('Signed: Pat President') };
  return (await house.get(UploadService).store(house.principal, paper)).id;
}

/** Releases the letters about the client as a whole that wait for it, as sent by hand. */
export async function releaseLetters(
  house: House,
  clientId: string,
  by: Actor = house.principal,
): Promise<void> {
  const messages = house.get(MessageService);
  for (const { id, version, state } of await messages.byClientIds(by, [clientId])) {
    if (state === 'ready') await messages.record(by, { id, version, state: 'sent' });
  }
}
