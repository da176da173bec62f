import { bringRows, sealOldList } from '#casework/acts/taking-in/bring-rows.ts';
import { askOldListConfirmation, confirmOldList } from '#casework/acts/taking-in/confirm-old-list.ts';
import { openOldList } from '#casework/acts/taking-in/on-old-list.ts';
import { takeInPage } from '#casework/acts/taking-in/take-in-rows.ts';
import { contentOf } from '#casework/second-person/content.ts';
import type { StaffActor } from '#domain/actor.ts';
import type { StaffId } from '#domain/ids.ts';
import type { Result } from '#domain/result.ts';
import { confirmed } from '#domain/second-person/second-person.ts';
import { citizen } from '#test/builders/a-citizen.ts';
import { oldRow } from '#test/builders/an-old-list.ts';
import { head, supervisor } from './cast.ts';
import type { Service } from './service.ts';
import { granted } from './story.ts';

/** Two who are known to be two. */
const [asker, confirmer] = [
  { ...head, person: 'person_head' },
  { ...supervisor, person: 'person_supervisor' },
];
function waited<T>(asked: Result<T, unknown>): T {
  if (!asked.ok) throw new Error(JSON.stringify(asked.error));
  return asked.value;
}

const list = 'public-sector';
const administrator: StaffActor = {
  kind: 'administrator',
  staff: 'staff_keeper' as StaffId,
  person: 'person_keeper',
  organisation: 'uralsk',
};

/** The rows of an old list of Oral come onto the list of public servants. */
export async function takesIn({ deps }: Service, rows: readonly ReturnType<typeof oldRow>[]): Promise<void> {
  const now = deps.clock.now();
  const by = (actor: StaffActor) => ({ actor, now, requestId: 'request-of-the-office' });
  granted(await openOldList({ list, sha256: 'ab'.repeat(32), rows: rows.length }, by(administrator), deps));
  for (let page = 1; (page - 1) * 100 < rows.length; page++)
    granted(await bringRows({ list, page, rows: rows.slice((page - 1) * 100, page * 100) }, by(administrator), deps));
  granted(await sealOldList(list, by(administrator), deps));
  const asked = waited(await askOldListConfirmation(list, { by: asker, now }, deps));
  const ties = { asker: [], confirmer: [] };
  const request = waited(confirmed(asked, confirmer, { now, ties }));
  const content = await contentOf('oldList', asked, deps);
  granted(await confirmOldList(content, { request, by: confirmer }, by(asker), deps));
  while (granted(await takeInPage(list, by(administrator), deps)).file.status === 'CONFIRMED');
}

/** So many people of an old list whom the register knows, each by his number there. */
export const peopleOf = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const { iin, surname, name } = citizen(index + 1);
    return oldRow(index + 1, { iin, surname, name });
  });
