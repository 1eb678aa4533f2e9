import { openWorkshop, type Workshop } from '@carveback/testing';
import { openShelf, type Shelf } from '../../test/book.js';
import { entries } from '../../test/diary.js';
import { openHouse, type House } from '../../test/house.js';
import {
  ContactService,
  ControlService,
  DayTeller,
  LetterService,
  RenewalTaskService,
  ServiceLineService,
  type Actor,
  type Client,
  type Policy,
} from '../index.js';
import { QuestionnaireService, type GivenAnswer, type NewSubmission } from './index.js';

let house: House;
let workshop: Workshop;
let shelf: Shelf;
let questionnaires: QuestionnaireService;
let client: Client;
let policy: Policy;
let contactId: string;
beforeEach(async () => {
  house = await openHouse();
  workshop = await openWorkshop(house.database, house.clock);
  shelf = await openShelf(house);
  questionnaires = house.get(QuestionnaireService);
  client = await shelf.client('Larch IT');
  policy = await shelf.policy(client, { expiresOn: '2026-07-10' });
  const contact = { clientId: client.id, name: 'Ada Fir', title: 'Owner', maySubmit: true };
  contactId = (await house.get(ContactService).add(house.principal, contact)).id;
});
afterEach(async () => {
  await workshop.close();
  await house.close();
});

async function live(day: string): Promise<void> {
  house.clock.instant = new Date(`${day}T17:00:00Z`);
  await workshop.get(DayTeller).tellNewDays();
  await workshop.drain();
}

const sell = (name: string, changes = {}) =>
  house.get(ServiceLineService).add(house.principal, { clientId: client.id, name, ...changes });
const current = async () => (await questionnaires.currentByPolicyIds(house.principal, [policy.id]))[0]!;
const save = (answers: readonly GivenAnswer[], version: number | null = null, by = house.principal) =>
  current().then(({ id: questionnaireId }) =>
    questionnaires.saveDraft(by, { questionnaireId, version, answers }),
  );
const byMail = () => ({ contactId, channel: 'email' as const, givenOn: '2026-04-12' });
const submit = (changes: Partial<NewSubmission> = {}, by: Actor = house.principal) =>
  current().then(({ id: questionnaireId }) =>
    questionnaires.submit(by, {
      ...{ questionnaireId, restAsOnRecord: true },
      ...(by.role === 'client_user' ? {} : byMail()),
      ...changes,
    }),
  );
const step = async () =>
  (await house.get(RenewalTaskService).listByPolicyIds(house.principal, [policy.id])).find(
    (task) => task.step === 'questionnaire',
  )!;
const open = (kind: 'questionnaire' | 'circumstance') =>
  entries(house, { policyId: policy.id, kinds: [kind], done: false });
const lines = () => house.get(ServiceLineService).listByClientIds(house.principal, [client.id]);

describe('a renewal questionnaire', () => {
  it('is made 90 days before expiry from what is on record, with its letter and reminders, once', async () => {
    const edr = await sell('Managed EDR', {
      ...{ firstSoldOn: '2025-06-01', pctRevenue: 20, deliveredBy: 'subcontractor', performedBy: 'Redwall' },
    });
    const fax = await sell('Fax', { firstSoldOn: '2020-01-01' });
    const { id, version } = fax;
    await house.get(ServiceLineService).retire(house.principal, { id, version, retiredOn: '2026-01-31' });
    await house.get(ControlService).record(house.principal, {
      ...{ clientId: client.id, kind: 'mfa', assetClass: 'remote_access', percent: 60 },
    });
    await live('2026-04-10');
    expect(await questionnaires.currentByPolicyIds(house.principal, [policy.id])).toEqual([]);
    await live('2026-04-11');
    await live('2026-04-12');
    const made = await current();
    expect(made).toMatchObject({
      number: 1,
      preparedOn: '2026-04-11',
      answerBy: '2026-05-01',
      preparedBy: null,
    });
    const onRecord = (key: string) => made.items.find((item) => item.key === key)?.onRecord;
    expect(made.items[0]).toMatchObject({ section: 'services', serviceLineId: edr.id });
    expect(onRecord(`service:${edr.id}`)).toBe(
      'Delivered by a subcontractor (Redwall), 20% of revenue, sold since June 1, 2025',
    );
    expect(onRecord('retired_services')).toBe('Fax (until January 31, 2026)');
    expect(onRecord('control:mfa:remote_access')).toBe('60%');
    expect(onRecord('control:mfa:email')).toBe('');
    expect(onRecord('subcontractors')).toBe('Redwall (Managed EDR)');
    expect(onRecord('companies')).toBe('Named on the policy: Larch IT');
    expect(made.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect((await open('questionnaire')).map(({ dueOn }) => dueOn)).toEqual(['2026-04-21', '2026-05-01']);
    const letters = await house.database.owner.query<{ id: string; kind: string; subject: string }[]>(
      `select id, kind, subject from letters where policy_id = $1`,
      [policy.id],
    );
    expect(letters).toMatchObject([{ kind: 'renewal_questionnaire' }]);
    const { bytes } = await house.get(LetterService).file(house.principal, letters[0]!.id, 'html');
    expect(bytes.toString()).toContain('Delivered by a subcontractor (Redwall)');
  });

  it('is made anew on demand while nobody has answered, and never after', async () => {
    await expect(questionnaires.prepare(house.principal, policy.id)).rejects.toMatchObject({
      code: 'renewal/not_open',
    });
    await live('2026-03-20');
    const first = await questionnaires.prepare(house.principal, policy.id);
    await sell('Managed EDR');
    const second = await questionnaires.prepare(house.principal, policy.id);
    expect(second).toMatchObject({ number: 2, preparedBy: house.principal.userId });
    expect(second.sha256).not.toBe(first.sha256);
    expect(await open('questionnaire')).toHaveLength(2);
    const late = questionnaires.submit(house.principal, {
      ...{ questionnaireId: first.id, restAsOnRecord: true },
      ...byMail(),
    });
    await expect(late).rejects.toMatchObject({ code: 'questionnaire/replaced' });
    await save([]);
    await expect(questionnaires.prepare(house.principal, policy.id)).rejects.toMatchObject({
      code: 'questionnaire/answered',
    });
    await live('2026-04-11');
    expect((await current()).id).toBe(second.id);
    const strange = questionnaires.prepare(house.stranger, policy.id);
    await expect(strange).rejects.toMatchObject({ code: 'record/not_found' });
  });

  it('is answered in one step when nothing differs, and does the step with that fact', async () => {
    await sell('Managed EDR');
    await live('2026-04-12');
    const { answers } = await submit();
    expect(answers.map(({ says }) => says)).toEqual(answers.map(() => 'as_on_record'));
    await workshop.drain();
    expect(await step()).toMatchObject({
      doneBy: null,
      doneWhy: 'Ada Fir submitted the questionnaire on 2026-04-12.',
      doneAt: house.clock.instant,
    });
    expect((await open('questionnaire')).map(({ title }) => title)).toEqual([
      expect.stringMatching(/^The questionnaire leaves \d+ open/),
    ]);
    expect(await open('circumstance')).toEqual([]);
    expect(await lines()).toHaveLength(1);
    await expect(submit()).rejects.toMatchObject({ code: 'questionnaire/submitted' });
    await expect(save([])).rejects.toMatchObject({ code: 'questionnaire/submitted' });
  });

  it('becomes the plain changes itself, and entries for the rest', async () => {
    const edr = await sell('Managed EDR', { firstSoldOn: '2025-06-01' });
    const fax = await sell('Fax', { firstSoldOn: '2020-01-01' });
    const help = await sell('Help desk');
    await live('2026-04-12');
    await save([
      { key: `service:${edr.id}`, says: 'stopped', on: '2026-03-31' },
      { key: `service:${fax.id}`, says: 'stopped', on: '2019-03-31' },
      { key: `service:${help.id}`, says: 'differs', words: 'Nights too, by Redwall.' },
      {
        ...{ key: 'new_services', says: 'differs' },
        services: [{ name: 'vCISO', firstSoldOn: '2026-02-01' }, { name: 'help DESK' }],
      },
      { key: 'control:mfa:email', says: 'differs', percent: 90, words: 'All but the scanner.' },
      { key: 'control:ai_used', says: 'differs', level: 'partial' },
      { key: 'highest_limit_required', says: 'differs', amountMinor: 500_000_000 },
      { key: 'circumstances', says: 'differs', words: 'A hospital complained of a slow restore.' },
    ]);
    await submit({ version: 1 });
    await workshop.drain();
    const [first, , third, added, ...none] = await lines();
    expect(none).toEqual([]);
    expect(first).toMatchObject({ name: 'Managed EDR', retiredOn: '2026-03-31' });
    expect(third).toMatchObject({ name: 'Help desk', retiredOn: null });
    expect(added).toMatchObject({
      ...{ name: 'vCISO', toldOn: '2026-04-12', toldBy: house.principal.userId, channel: 'broker' },
    });
    const controls = await house.get(ControlService).byClientIds(house.principal, [client.id]);
    expect(controls.map(({ latest }) => latest)).toMatchObject([
      { kind: 'ai_used', answer: 'partial', source: 'questionnaire', contactId },
      { kind: 'mfa', percent: 90, words: 'All but the scanner.', asOf: '2026-04-12' },
    ]);
    const titles = (await open('questionnaire')).map(({ title }) => title);
    expect(titles).toEqual(
      expect.arrayContaining([
        expect.stringContaining('“Help desk”: still sold as written? Nights too, by Redwall.'),
        expect.stringContaining('“Fax”'),
        expect.stringContaining('The highest limit that a contract requires of you'),
      ]),
    );
    const [circumstance] = await open('circumstance');
    expect(circumstance).toMatchObject({
      ...{ dueOn: '2026-04-12', ownerId: house.principal.userId },
      title: expect.stringContaining('A hospital complained of a slow restore.'),
    });
    const before = await entries(house);
    await house.database.owner.query(`update outbox set done_at = null where name = 'questionnaire.follow'`);
    await workshop.drain();
    expect(await entries(house)).toEqual(before);
    expect(await lines()).toHaveLength(4);
  });

  it('carries what was told to the questionnaire of another policy', async () => {
    const cyber = await shelf.policy(client, { line: 'cyber', expiresOn: '2026-07-11' });
    await live('2026-04-12');
    await save([
      { key: 'revenue_next_12_months', says: 'differs', amountMinor: 123_400_000 },
      { key: 'circumstances', says: 'differs', words: 'A complaint.' },
    ]);
    await submit({ version: 1 });
    await workshop.drain();
    const { items } = await questionnaires.prepare(house.principal, cyber.id);
    const onRecord = (key: string) => items.find((item) => item.key === key)?.onRecord;
    expect(onRecord('revenue_next_12_months')).toBe('$1,234,000');
    expect(onRecord('circumstances')).toBe('A complaint.');
  });
});

describe('answers', () => {
  beforeEach(async () => {
    await sell('Managed EDR');
    await live('2026-04-12');
  });

  it('are refused when they do not answer their question', async () => {
    const cases: [string, GivenAnswer, string][] = [
      ['of no question', { key: 'shoe_size', says: 'differs' }, 'questionnaire/no_such_question'],
      ['without words', { key: 'circumstances', says: 'differs', words: ' ' }, 'input/blank'],
      [
        'as on record, of what is not',
        { key: 'control:mfa:email', says: 'as_on_record' },
        'questionnaire/nothing_on_record',
      ],
      [
        'without a percentage',
        { key: 'control:mfa:email', says: 'differs', level: 'yes' },
        'questionnaire/no_percent',
      ],
      ['over 100', { key: 'control:mfa:email', says: 'differs', percent: 101 }, 'input/percent'],
      ['without a level', { key: 'control:ai_used', says: 'differs' }, 'input/choice'],
      [
        'without services',
        { key: 'new_services', says: 'differs', services: [] },
        'questionnaire/no_service',
      ],
      [
        'with a nameless service',
        { key: 'new_services', says: 'differs', services: [{ name: '' }] },
        'input/blank',
      ],
      ['without an amount', { key: 'revenue_next_12_months', says: 'differs' }, 'questionnaire/no_amount'],
      [
        'that stop what is no service',
        { key: 'companies', says: 'stopped', on: '2026-01-01' },
        'questionnaire/not_a_service',
      ],
    ];
    for (const [, answer, code] of cases) await expect(save([answer])).rejects.toMatchObject({ code });
  });

  it('are not given twice, nor by two at once, nor submitted while services are open', async () => {
    const told: GivenAnswer = { key: 'circumstances', says: 'as_on_record' };
    await expect(save([told, told])).rejects.toMatchObject({ code: 'questionnaire/twice' });
    expect(await save([told])).toMatchObject({ version: 1 });
    await expect(save([told])).rejects.toMatchObject({ code: 'record/changed' });
    expect(await save([told], 1)).toMatchObject({ version: 2 });
    await expect(submit({ version: 1 })).rejects.toMatchObject({ code: 'record/changed' });
    await expect(submit()).rejects.toMatchObject({ code: 'record/changed' });
    await expect(submit({ version: 2, restAsOnRecord: false })).rejects.toMatchObject({
      code: 'questionnaire/unanswered',
      message: expect.stringContaining('“Managed EDR”'),
    });
  });

  it('are recorded by a broker with contact, day and channel', async () => {
    await expect(submit({ contactId: null })).rejects.toMatchObject({ code: 'input/missing' });
    await expect(submit({ channel: 'portal' })).rejects.toMatchObject({ code: 'questionnaire/channel' });
    await expect(submit({ givenOn: '2026-04-13' })).rejects.toMatchObject({
      code: 'questionnaire/given_later',
    });
    const clerk = { clientId: client.id, name: 'Cid Clerk', maySubmit: false };
    const { id } = await house.get(ContactService).add(house.principal, clerk);
    await expect(submit({ contactId: id })).rejects.toMatchObject({ code: 'contact/may_not_submit' });
    await expect(submit({}, house.auditor)).rejects.toMatchObject({ code: 'permission/denied' });
  });

  it('are given by the client in the portal, of its own questionnaire, by somebody who may submit', async () => {
    const portal = await house.hire('client_user', client.id);
    await save([{ key: 'new_services', says: 'differs', services: [{ name: 'vCISO' }] }], null, portal);
    await expect(submit({ version: 1 }, portal)).rejects.toMatchObject({ code: 'contact/not_yourself' });
    const email = `${portal.userId}@example.test`;
    const own = { clientId: client.id, name: 'Pia Portal', email, maySubmit: true };
    await house.get(ContactService).add(house.principal, own);
    expect(await submit({ version: 1 }, portal)).toMatchObject({
      ...{ name: 'Pia Portal', channel: 'portal', givenOn: '2026-04-12', recordedBy: portal.userId },
    });
    await workshop.drain();
    expect((await lines()).at(-1)).toMatchObject({ name: 'vCISO', channel: 'portal', toldBy: portal.userId });
    expect((await step()).doneAt).not.toBeNull();
    const other = await house.hire('client_user', (await shelf.client()).id);
    expect(await questionnaires.currentByPolicyIds(other, [policy.id])).toEqual([]);
    const { id } = await current();
    await expect(questionnaires.get(other, id)).rejects.toMatchObject({ code: 'record/not_found' });
    await expect(questionnaires.get(house.stranger, id)).rejects.toMatchObject({ code: 'record/not_found' });
    await expect(questionnaires.prepare(portal, policy.id)).rejects.toMatchObject({
      code: 'permission/denied',
    });
  });
});
