import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { documentOf, inputFor } from './policy.js';
import type { Day, Reason, ReviewInput, ServiceLineFacts, VerdictKind } from '../src/types.js';

const FOLDER = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'fixtures');

interface Labelled extends Partial<ServiceLineFacts> {
  readonly expected: { readonly verdict: VerdictKind; readonly reason: Reason };
}

interface Stored {
  readonly about: string;
  readonly asOf: Day;
  readonly effectiveOn: Day;
  readonly expiresOn: Day;
  readonly retroactiveOn: Day | null;
  readonly application: ReviewInput['application'];
  readonly endorsements: readonly { readonly file: string; readonly effectiveOn: Day }[];
  readonly services: readonly Labelled[];
}

/** A policy of our own with the verdicts that a careful broker gives. */
export interface Fixture {
  readonly id: string;
  readonly about: string;
  readonly input: ReviewInput;
  readonly expected: readonly Labelled['expected'][];
}

const read = (name: string): string => readFileSync(path.join(FOLDER, name), 'utf8');

/** Every fixture, in the order of its number. */
export function loadFixtures(): Fixture[] {
  const ids = readdirSync(FOLDER)
    .filter((f) => f.endsWith('.json'))
    .map((f) => f.slice(0, -5))
    .sort();
  return ids.map((id) => toFixture(id, JSON.parse(read(`${id}.json`)) as Stored));
}

function toFixture(id: string, stored: Stored): Fixture {
  const services = stored.services.map(({ expected: _, ...facts }) => facts);
  const base = inputFor(read(`${id}.txt`), services);
  const endorsements = stored.endorsements.map((e) => ({
    ...documentOf(e.file, 'endorsement', read(e.file)),
    effectiveOn: e.effectiveOn,
  }));
  const { asOf, effectiveOn, expiresOn, retroactiveOn, application } = stored;
  const policy = { ...base.policy, id, effectiveOn, expiresOn, retroactiveOn };
  return {
    id,
    about: stored.about,
    input: { ...base, asOf, policy, application, wordings: [...base.wordings, ...endorsements] },
    expected: stored.services.map((s) => s.expected),
  };
}
