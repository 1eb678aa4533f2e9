import { DiaryListService, type DiaryEntry, type DiaryRequest } from '../src/index.js';
import type { House } from './house.js';

/** The entries that a broker sees, by due day. */
export async function entries(
  house: House,
  request: Partial<DiaryRequest> = {},
): Promise<readonly DiaryEntry[]> {
  const page = { first: 100, after: null, ...request };
  return (await house.get(DiaryListService).list(house.principal, page)).items;
}

/** What is open about a case: kind and due day. */
export async function openAbout(house: House, { id }: { readonly id: string }): Promise<string[]> {
  const open = await entries(house, { requestId: id, done: false });
  return open.map(({ kind, dueOn }) => `${dueOn} ${kind}`);
}
