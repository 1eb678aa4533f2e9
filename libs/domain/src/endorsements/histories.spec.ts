import { jest } from '@jest/globals';
import { openWorkshop } from '@carveback/testing';
import fc from 'fast-check';
import { openShelf, type Shelf } from '../../test/book.js';
import { openCase } from '../../test/case.js';
import { history, perform, wordsOf, type Act, type Outcome, type Stage } from '../../test/histories/acts.js';
import { readyForCrashes } from '../../test/histories/crashes.js';
import { EDITABLE, offences, unlawful } from '../../test/histories/law.js';
import { observe, type Observed } from '../../test/histories/observe.js';
import { openHouse } from '../../test/house.js';
import { ENDED_STATUSES } from './index.js';

/** By hand as many as one likes: `HISTORIES=10000`. A thousand where nothing may be left out, a tenth of it otherwise. */
const HISTORIES = Number(process.env.HISTORIES ?? (process.env.REQUIRE_ALL ? 1_000 : 100));
/** Theatres, each with a database of its own, that play at the same time: one computes while the other's database does. */
const THEATRES = 2;
jest.setTimeout(600_000 + HISTORIES * 2_000);

/** All that histories need but the case itself. */
interface Theatre extends Omit<Stage, 'opened'> {
  readonly shelf: Shelf;
}

let theatres: Theatre[];
beforeAll(async () => {
  theatres = await Promise.all(Array.from({ length: THEATRES }, openTheatre));
});
afterAll(async () => {
  for (const { house, workshop } of theatres) {
    await workshop.close();
    await house.close();
  }
});

async function openTheatre(): Promise<Theatre> {
  const house = await openHouse();
  return {
    house,
    crashes: await readyForCrashes(house.database),
    workshop: await openWorkshop(house.database, house.clock),
    shelf: await openShelf(house),
    people: {
      principal: house.principal,
      producer: await house.hire('producer'),
      account_manager: await house.hire('account_manager'),
    },
  };
}

it(`${HISTORIES} random histories lose no update, double no letter, and close no case with a finding open`, async () => {
  const reached = new Map<string, number>();
  const play = (theatre: Theatre) =>
    fc.assert(
      fc.asyncProperty(history, async (acts) => {
        const opened = await openCase(theatre.house, theatre.workshop, theatre.shelf);
        const { status } = await live({ ...theatre, opened }, acts);
        reached.set(status, (reached.get(status) ?? 0) + 1);
      }),
      { numRuns: Math.ceil(HISTORIES / THEATRES) },
    );
  await Promise.all(theatres.map(play));
  if (process.env.HISTORIES) console.info(Object.fromEntries(reached));
  // Histories that never come far would prove nothing.
  expect([...reached.keys()]).toEqual(expect.arrayContaining(HISTORIES < 100 ? [] : ['closed', 'withdrawn']));
});

/** Plays a history and holds the case to the law after each act. Answers how it stands in the end, all work done. */
async function live(stage: Stage, acts: readonly Act[]): Promise<Observed> {
  const { house, workshop, crashes, opened } = stage;
  const { requestId } = opened;
  let before = await observe(house.database, requestId);
  for (const act of acts) {
    const outcomes = await perform(stage, act, before.version);
    const after = await observe(house.database, requestId);
    expect([...offences(after), ...unlawful(before, after), ...wrongs(act, outcomes, before, after)]).toEqual(
      [],
    );
    before = after;
  }
  await crashes.letLeasesEnd();
  await workshop.drain();
  const end = await observe(house.database, requestId);
  expect([...offences(end), ...unlawful(before, end), ...unfinished(end)]).toEqual([]);
  return end;
}

/** What an act did that it should not have done, or did not do though it should have. */
function wrongs(act: Act, outcomes: readonly Outcome[], before: Observed, after: Observed): string[] {
  if (act.do === 'at_once') return wrongsAtOnce(act.acts, outcomes, after);
  const [outcome] = outcomes;
  if (outcome === 'refused' && act.do !== 'step' && JSON.stringify(before) !== JSON.stringify(after)) {
    return [`a refused ${act.do} changed something`];
  }
  if (act.do === 'edit') {
    const due = !act.stale && EDITABLE.includes(before.status) ? 'done' : 'refused';
    if (outcome !== due) return [`an edit that should be ${due} was ${outcome}`];
    if (due === 'done' && after.narrative !== wordsOf(act)) return ['an edit was lost'];
  }
  if (act.do === 'move' && act.stale && outcome === 'done') return ['a move on an older version was made'];
  const free = act.do === 'move' && act.to === 'withdrawn' && act.by !== 'account_manager' && !act.stale;
  if (free && !ENDED_STATUSES.includes(before.status) && outcome !== 'done')
    return ['it could not be withdrawn'];
  return [];
}

/** Of two people who saw the same version one at most has changed it; what the case says is what the last of them wrote. */
function wrongsAtOnce(acts: readonly Act[], outcomes: readonly Outcome[], after: Observed): string[] {
  const done = acts.filter((_, index) => outcomes[index] === 'done');
  const versioned = done.filter(({ do: kind }) => kind === 'edit' || kind === 'move');
  const found = versioned.length > 1 ? ['two changes of the same version were both made'] : [];
  const edit = versioned.find((act) => act.do === 'edit');
  if (edit?.do === 'edit' && after.narrative !== wordsOf(edit)) found.push('an edit was lost');
  return found;
}

/** What is still to do when all work is done. */
function unfinished({ openJobs, status, letters, letterVersion, openFindings }: Observed): string[] {
  const found = openJobs > 0 ? [`${openJobs} jobs were left`] : [];
  const isShown = !EDITABLE.includes(status) || openFindings > 0;
  if (isShown && !ENDED_STATUSES.includes(status) && !letters.includes(letterVersion)) {
    found.push(`the letter of version ${letterVersion} was never made`);
  }
  return found;
}
