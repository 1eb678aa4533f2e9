import type { Day } from '@carveback/rules';
import {
  addDays,
  ContactService,
  ServiceLineService,
  WordingService,
  type Client,
  type Policy,
} from '../../src/index.js';
import type { Shelf } from '../book.js';
import type { House } from '../house.js';
import { NARROW_FORM } from '../main-job.js';
import type { Chance } from './chance.js';

/** A client of the book with the policy that it has now. */
export interface Account {
  readonly client: Client;
  policy: Policy;
}

/** What will happen to a client on some day of the year. */
export interface Event {
  readonly on: Day;
  readonly account: Account;
  readonly sells: string;
}

const BROAD_FORM = NARROW_FORM.replace(
  'IT consulting and network support',
  'information technology services, including managed security services, data backup and software development,',
);
const DATED_FORM = NARROW_FORM.replace(
  'IT consulting and network support',
  'computer consulting, help desk and hardware maintenance',
);
const FORMS = [NARROW_FORM, NARROW_FORM, DATED_FORM, BROAD_FORM];

/** What everybody sells, and what comes beside it sooner or later. */
const STAPLES = ['IT consulting', 'Help desk', 'Network support'];
const NOVELTIES = [
  'Managed EDR',
  'Penetration testing',
  'vCISO',
  'Microsoft 365 migration',
  'Managed backup',
  'Incident response retainer',
  'HIPAA compliance assessment',
  'Security awareness training',
  'Copilot deployment',
  'Vulnerability assessment',
];

/** Sets up clients whose policies run out all through the year, and draws what happens to them. */
export async function openBook(
  house: House,
  shelf: Shelf,
  luck: Chance,
  { size, from }: { readonly size: number; readonly from: Day },
): Promise<{ readonly accounts: Account[]; readonly events: Event[] }> {
  const accounts: Account[] = [];
  const events: Event[] = [];
  for (let i = 0; i < size; i += 1) {
    const account = await openAccount(house, shelf, luck, addDays(from, 5 + Math.floor((i * 355) / size)));
    accounts.push(account);
    for (const service of STAPLES.slice(0, luck.between(1, 3)))
      await sell(house, account, service, addDays(from, -400));
    const [first, ...later] = drawn(luck, NOVELTIES, luck.between(1, 4));
    if (first && luck.happens(60)) await sell(house, account, first, addDays(from, -luck.between(30, 300)));
    for (const sells of later) events.push({ on: addDays(from, luck.between(3, 340)), account, sells });
  }
  return { accounts, events: events.sort((a, b) => (a.on < b.on ? -1 : 1)) };
}

async function openAccount(house: House, shelf: Shelf, luck: Chance, expiresOn: Day): Promise<Account> {
  const client = await shelf.client();
  const policy = await shelf.policy(client, { effectiveOn: addDays(expiresOn, -365), expiresOn });
  const text = luck.pick(FORMS);
  await file(house, policy, 'base_form', 'Form TEO', text);
  await house.get(ContactService).add(house.principal, {
    ...{ clientId: client.id, name: 'Pat President', title: 'President', maySign: true, maySubmit: true },
    email: `pat@${client.id.slice(-6)}.test`,
  });
  return { client, policy };
}

export function sell(house: House, { client }: Account, name: string, firstSoldOn: Day) {
  return house.get(ServiceLineService).add(house.principal, { clientId: client.id, name, firstSoldOn });
}

/** The next term begins on the day on which this one ends. Carriers do not always carry an endorsement forward. */
export async function renew(house: House, shelf: Shelf, luck: Chance, account: Account): Promise<void> {
  const expiring = account.policy;
  const papers = await house.get(WordingService).listByPolicyIds(house.principal, [expiring.id]);
  const texts = await house.get(WordingService).byIds(
    house.principal,
    papers.filter(({ supersededAt }) => supersededAt === null).map(({ id }) => id),
  );
  account.policy = await shelf.policy(account.client, {
    effectiveOn: expiring.expiresOn,
    expiresOn: addDays(expiring.expiresOn, 365),
  });
  for (const { kind, title, text } of texts) {
    if (kind === 'endorsement' && luck.happens(25)) continue;
    await file(house, account.policy, kind, title, text);
  }
}

function file(
  house: House,
  { id: policyId }: Policy,
  kind: 'base_form' | 'endorsement' | 'declarations' | 'schedule',
  title: string,
  text: string,
) {
  return house.get(WordingService).add(house.principal, { policyId, kind, title, text });
}

function drawn<T>(luck: Chance, from: readonly T[], count: number): T[] {
  const rest = [...from];
  return Array.from({ length: count }, () => rest.splice(luck.between(0, rest.length - 1), 1)[0]!);
}
