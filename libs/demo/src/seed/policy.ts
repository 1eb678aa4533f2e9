import {
  addDays,
  ApplicationService,
  PolicyService,
  UploadService,
  WordingService,
  type NewWording,
  type Policy,
} from '@carveback/domain';
import type { Day } from '@carveback/rules';
import type { DemoPolicy } from '../content.js';
import { monthsAgo, yearsBefore } from '../days.js';
import { scannedPage } from '../scan.js';
import { declarationsOf } from '../wordings/declarations.js';
import { placementIds } from './carriers.js';
import type { ClientSeed, Entities } from './client-seed.js';

const CENTS = 100;

/** A policy's period on the day of seeding. */
export function periodOf(policy: DemoPolicy, today: Day) {
  const expiresOn = addDays(today, policy.endsIn);
  const effectiveOn = yearsBefore(expiresOn, 1);
  const { retroactiveYears } = policy;
  const retroactiveOn = retroactiveYears === undefined ? null : yearsBefore(effectiveOn, retroactiveYears);
  return { effectiveOn, expiresOn, retroactiveOn };
}

/** Enters the client's policies, each with declarations, base form, attachments and application. */
export async function seedPolicies(seed: ClientSeed, clientId: string, entities: Entities): Promise<void> {
  let first: Policy | null = null;
  for (const policy of seed.client.policies) {
    const entered = await enter(seed, clientId, entities, policy, first);
    first ??= entered;
    for (const wording of await wordingsOf(seed, clientId, policy)) {
      const input = { ...wording, policyId: entered.id };
      await seed.app.get(WordingService).add(seed.acting(`${policy.number} ${wording.title}`), input);
    }
    await apply(seed, policy, entered);
  }
}

function enter(
  { app, client, market, today, acting }: ClientSeed,
  clientId: string,
  entities: Entities,
  policy: DemoPolicy,
  first: Policy | null,
): Promise<Policy> {
  const { form, number } = policy;
  const names = [{ kind: 'named' as const, name: client.legalName }, ...(policy.alsoInsured ?? [])];
  return app.get(PolicyService).create(acting(number), {
    ...{ clientId, line: form.line, policyNumber: number },
    ...periodOf(policy, today),
    ...placementIds(form.placement, market),
    formEdition: `${form.formNumber} (${form.edition})`,
    limitPerClaimMinor: policy.limit * CENTS,
    limitAggregateMinor: policy.aggregate * CENTS,
    retentionMinor: policy.retention * CENTS,
    layer: policy.excess ? 'excess' : 'primary',
    underlyingPolicyId: policy.excess ? first?.id : null,
    insureds: names.map(({ kind, name }) => ({ kind, name, entityId: entities.get(name) })),
  });
}

async function wordingsOf(
  seed: ClientSeed,
  clientId: string,
  policy: DemoPolicy,
): Promise<Omit<NewWording, 'policyId'>[]> {
  const { title, formNumber, edition, text } = policy.form;
  const base = { kind: 'base_form' as const, title, formNumber, edition };
  const scan = policy.scanned ? await scanOf(seed, clientId, formNumber) : null;
  return [
    { kind: 'declarations', title: 'Declarations', text: declarations(seed, policy) },
    scan ? { ...base, uploadId: scan } : { ...base, text },
    ...(policy.attached ?? []).map(({ document, since }) => ({
      ...document,
      effectiveOn: since ? monthsAgo(seed.today, since) : null,
    })),
  ];
}

function declarations({ client, today }: ClientSeed, policy: DemoPolicy): string {
  const { form, number, limit, aggregate, retention, attached = [] } = policy;
  const atIssue = attached.filter(({ since }) => since === undefined).map(({ document }) => document);
  const [lowest] = client.policies;
  return declarationsOf({
    ...{ form, limit, aggregate, retention, ...periodOf(policy, today) },
    insureds: [client.legalName, ...(policy.alsoInsured ?? []).map(({ name }) => name)],
    address: client.address,
    policyNumber: number,
    underlying: policy.excess && lowest ? `${lowest.number}, ${lowest.form.placement.issuer.name}` : null,
    attachments: atIssue.map(({ formNumber, edition }) => `${formNumber} (${edition})`),
  });
}

async function scanOf({ app, acting }: ClientSeed, clientId: string, formNumber: string): Promise<string> {
  const filename = `${formNumber.replaceAll(' ', '-').toLowerCase()}-fax.pdf`;
  const file = { filename, bytes: scannedPage(), clientId };
  return (await app.get(UploadService).store(acting(`scan ${formNumber}`), file)).id;
}

async function apply(
  { app, acting }: ClientSeed,
  policy: DemoPolicy,
  { id, effectiveOn }: Policy,
): Promise<void> {
  if (!policy.application) return;
  const { signedDaysBefore, signedBy, text } = policy.application;
  const signedOn = addDays(effectiveOn, -signedDaysBefore);
  await app.get(ApplicationService).add(acting(`${policy.number} application`), {
    ...{ policyId: id, signedOn, signedBy, text },
  });
}
