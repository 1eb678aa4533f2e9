import type { Workshop } from '@carveback/testing';
import fc from 'fast-check';
import {
  ContactService,
  DomainError,
  ENDORSEMENT_STATUSES,
  EndorsementRequestService,
  RequestAuthorityService,
  ServiceLineService,
  type Actor,
  type AnswerKind,
  type DecisionKind,
  type EndorsementStatus,
} from '../../src/index.js';
import {
  answer,
  attestNewest,
  decide,
  drive,
  enterIssued,
  NoWay,
  WRONG_ENDORSEMENT,
  type OpenCase,
} from '../case.js';
import type { House } from '../house.js';
import type { Crashes } from './crashes.js';

/** Something that a person or a power cut does to a case. `stale`: having seen an older version of it. */
export type Act =
  | { readonly do: 'step'; readonly upTo: EndorsementStatus }
  | { readonly do: 'edit'; readonly by: Broker; readonly stale: boolean; readonly words: number }
  | { readonly do: 'move'; readonly by: Broker; readonly stale: boolean; readonly to: EndorsementStatus }
  | { readonly do: 'authorise'; readonly former: boolean }
  | {
      readonly do: 'answer';
      readonly kind: AnswerKind;
      readonly mayBind: boolean;
      readonly inWriting: boolean;
    }
  | { readonly do: 'decide'; readonly kind: DecisionKind }
  | { readonly do: 'issue'; readonly wrong: boolean }
  | { readonly do: 'attest' }
  | { readonly do: 'sell' }
  | { readonly do: 'retire' }
  | { readonly do: 'at_once'; readonly acts: readonly [Act, Act] }
  | { readonly do: 'work' }
  | { readonly do: 'crash'; readonly atWrite: number }
  | { readonly do: 'two_workers' };

export const BROKERS = ['principal', 'producer', 'account_manager'] as const;
export type Broker = (typeof BROKERS)[number];

/** The usual way, in steps that a history may take at once. */
const USUAL: readonly EndorsementStatus[] = [
  'broker_review',
  'awaiting_client_authority',
  'ready',
  'submitted',
  'quoted',
  'confirmed',
  'issued',
  'checked',
  'delivered',
  'closed',
];

const broker = fc.constantFrom(...BROKERS);
const seldom = fc.integer({ min: 0, max: 3 }).map((n) => n === 0);
const edit: fc.Arbitrary<Act> = fc.record({
  do: fc.constant('edit' as const),
  by: broker,
  stale: seldom,
  words: fc.nat(999),
});
const move: fc.Arbitrary<Act> = fc.record({
  do: fc.constant('move' as const),
  by: broker,
  stale: seldom,
  to: fc.constantFrom(...ENDORSEMENT_STATUSES),
});
const answered: fc.Arbitrary<Act> = fc.record({
  do: fc.constant('answer' as const),
  kind: fc.constantFrom<AnswerKind>(
    'receipt',
    'information_request',
    'indication',
    'quote',
    'decline',
    'confirmation',
    'confirmation_without_endorsement',
  ),
  mayBind: seldom.map((no) => !no),
  inWriting: seldom.map((no) => !no),
});
const decided: fc.Arbitrary<Act> = fc.record({
  do: fc.constant('decide' as const),
  kind: fc.constantFrom<DecisionKind>('accept_quote', 'decline_request', 'accept_gap'),
});
const issue: fc.Arbitrary<Act> = fc.record({ do: fc.constant('issue' as const), wrong: fc.boolean() });
const crash: fc.Arbitrary<Act> = fc.record({
  do: fc.constant('crash' as const),
  atWrite: fc.integer({ min: 1, max: 12 }),
});
const plain = (...names: ('attest' | 'sell' | 'retire' | 'work' | 'two_workers')[]): fc.Arbitrary<Act> =>
  fc.constantFrom(...names.map((name) => ({ do: name })));
const step: fc.Arbitrary<Act> = fc.record({
  do: fc.constant('step' as const),
  upTo: fc.constantFrom(...USUAL),
});
const authorised: fc.Arbitrary<Act> = fc.record({ do: fc.constant('authorise' as const), former: seldom });
/** Two people at the same moment, each having seen the same state. */
const atOnce: fc.Arbitrary<Act> = fc.record({
  do: fc.constant('at_once' as const),
  acts: fc.tuple(fc.oneof(edit, move, answered), fc.oneof(edit, move, issue)),
});

/** A history: mostly what people usually do, in between what they should not, and what nobody planned. */
export const history: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof<fc.MaybeWeightedArbitrary<Act>[]>(
    { weight: 8, arbitrary: step },
    { weight: 4, arbitrary: edit },
    { weight: 3, arbitrary: move },
    { weight: 3, arbitrary: answered },
    { weight: 2, arbitrary: atOnce },
    { weight: 2, arbitrary: crash },
    { weight: 2, arbitrary: plain('work', 'two_workers') },
    { weight: 1, arbitrary: decided },
    { weight: 1, arbitrary: authorised },
    { weight: 1, arbitrary: issue },
    { weight: 1, arbitrary: plain('attest', 'sell', 'retire') },
  ),
  { minLength: 3, maxLength: 12, size: 'max' },
);

/** Where acts happen. */
export interface Stage {
  readonly house: House;
  readonly workshop: Workshop;
  readonly crashes: Crashes;
  readonly people: Readonly<Record<Broker, Actor>>;
  readonly opened: OpenCase;
}

/** What came of an act: `refused` by a rule of the product, or by its having happened at the same moment as another. */
export type Outcome = 'done' | 'refused';

/** Does it. Throws only what is no refusal. `version`: of the case, as its actor saw it. */
export async function perform(stage: Stage, act: Act, version: number): Promise<Outcome[]> {
  if (act.do !== 'at_once') return [await outcomeOf(() => run(stage, act, version))];
  return Promise.all(act.acts.map((one) => outcomeOf(() => run(stage, one, version))));
}

async function outcomeOf(work: () => Promise<unknown>): Promise<Outcome> {
  try {
    await work();
    return 'done';
  } catch (error) {
    if (error instanceof DomainError || error instanceof NoWay) return 'refused';
    throw error;
  }
}

async function run(stage: Stage, act: Act, version: number): Promise<unknown> {
  const { house, workshop, crashes, people, opened } = stage;
  const { requestId: id, scene } = opened;
  const requests = house.get(EndorsementRequestService);
  switch (act.do) {
    case 'step':
      return drive(house, workshop, id, act.upTo);
    case 'edit':
      return requests.edit(people[act.by], { id, version: seen(act, version), narrative: wordsOf(act) });
    case 'move':
      return requests.move(people[act.by], {
        id,
        version: seen(act, version),
        to: act.to,
        why: 'as it happened',
      });
    case 'authorise':
      return authorise(stage, act.former);
    case 'answer': {
      const { kind, mayBind, inWriting } = act;
      return answer(house, { id }, kind, { mayBind, inWriting });
    }
    case 'decide':
      return decide(house, { id, clientId: scene.client.id }, act.kind);
    case 'issue':
      return enterIssued(house, id, act.wrong ? { text: WRONG_ENDORSEMENT } : {});
    case 'attest':
      return attestNewest(house, id);
    case 'sell':
      return scene.sell('Penetration testing', { code: 'penetration_testing' });
    case 'retire':
      return retire(stage);
    case 'at_once':
      throw new RangeError('what happens at once does not nest');
    case 'work':
      return workshop.drain();
    case 'crash':
      await crashes.atWrite(act.atWrite);
      await workshop.drain().catch(() => undefined);
      return crashes.never();
    case 'two_workers':
      await crashes.letLeasesEnd();
      return Promise.all([workshop.drain(), workshop.drain()]);
  }
}

const seen = ({ stale }: { readonly stale: boolean }, version: number) => version - (stale ? 1 : 0);

/** What an edit makes the narrative say. */
export function wordsOf({ by, words }: Extract<Act, { do: 'edit' }>): string {
  return `The insured advises, told by its ${by}, of change ${words}.`;
}

async function authorise({ house, opened: { requestId, scene } }: Stage, former: boolean): Promise<void> {
  const { letterVersion } = await house.get(EndorsementRequestService).get(house.principal, requestId);
  const contact = await house.get(ContactService).add(house.principal, {
    clientId: scene.client.id,
    name: 'Pat President',
    title: 'President',
    maySign: true,
  });
  await house.get(RequestAuthorityService).record(house.principal, {
    requestId,
    letterVersion: letterVersion - (former ? 1 : 0),
    contactId: contact.id,
    givenOn: '2026-02-28',
    channel: 'email',
  });
}

async function retire({ house, opened: { scene, serviceLineId } }: Stage): Promise<void> {
  const lines = house.get(ServiceLineService);
  const line = (await lines.listByClientIds(house.principal, [scene.client.id])).find(
    ({ id }) => id === serviceLineId,
  );
  if (line)
    await lines.retire(house.principal, { id: line.id, version: line.version, retiredOn: '2026-02-20' });
}
