import { bringRows, sealOldList } from '#casework/acts/taking-in/bring-rows.ts';
import { askOldListConfirmation, confirmOldList } from '#casework/acts/taking-in/confirm-old-list.ts';
import { openOldList } from '#casework/acts/taking-in/on-old-list.ts';
import { takeInPage } from '#casework/acts/taking-in/take-in-rows.ts';
import { contentOf } from '#casework/second-person/content.ts';
import type { StaffActor } from '#domain/actor.ts';
import type { StaffId } from '#domain/ids.ts';
import { type QueueListId, queueListIds } from '#domain/regulation/categories.ts';
import type { ProviderId } from '#domain/regulation/offices/providers.ts';
import type { Result } from '#domain/result.ts';
import { confirmed } from '#domain/second-person/second-person.ts';
import { oldRow } from '#test/builders/old-lists/an-old-list.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { head, supervisor } from './cast.ts';
import type { Service } from './service.ts';
import { granted, insisting } from './story.ts';

/** Two who are known to be two. */
const [asker, confirmer] = [
  { ...head, person: 'person_head' },
  { ...supervisor, person: 'person_supervisor' },
];
function waited<T>(asked: Result<T, unknown>): T {
  if (!asked.ok) throw new Error(JSON.stringify(asked.error));
  return asked.value;
}

const administrator: StaffActor = {
  kind: 'administrator',
  staff: 'staff_keeper' as StaffId,
  person: 'person_keeper',
  organisation: 'uralsk',
};

interface Onto {
  readonly list?: QueueListId;
  readonly provider?: ProviderId;
}

/** The rows of an old list come onto its list, unless said that of public servants of Oral. */
export async function takesIn(service: Service, rows: readonly ReturnType<typeof oldRow>[], onto: Onto = {}) {
  await confirms(service, rows, onto);
  while (await takesInSome(service, onto));
}

/** The next page of a confirmed list; is there more of it? Whoever hears nothing asks again. */
export async function takesInSome(
  { deps }: Service,
  { list = 'public-sector', provider = 'uralsk' }: Onto = {},
): Promise<boolean> {
  const keeper = { ...administrator, organisation: provider };
  const acting = () => ({ actor: keeper, now: deps.clock.now(), requestId: 'request-of-the-office' });
  const done = await insisting(async () => granted(await takeInPage(list, acting(), deps)));
  return done.file.status === 'CONFIRMED';
}

/** They are brought, sealed and confirmed, and none is on the list yet. */
export async function confirms(
  { deps }: Service,
  rows: readonly ReturnType<typeof oldRow>[],
  { list = 'public-sector', provider = 'uralsk' }: Onto = {},
): Promise<void> {
  const [keeper, asks] = [administrator, asker].map((actor) => ({ ...actor, organisation: provider })) as [
    StaffActor,
    typeof asker,
  ];
  const now = deps.clock.now();
  const by = (actor: StaffActor) => ({ actor, now, requestId: 'request-of-the-office' });
  const sha256 = String(queueListIds.indexOf(list)).repeat(64);
  granted(await openOldList({ list, sha256, rows: rows.length }, by(keeper), deps));
  for (let page = 1; (page - 1) * 100 < rows.length; page++)
    granted(await bringRows({ list, page, rows: rows.slice((page - 1) * 100, page * 100) }, by(keeper), deps));
  granted(await sealOldList(list, by(keeper), deps));
  const asked = waited(await askOldListConfirmation(list, { by: asks, now }, deps));
  const ties = { asker: [], confirmer: [] };
  const request = waited(confirmed(asked, confirmer, { now, ties }));
  const content = await contentOf('oldList', asked, deps);
  granted(await confirmOldList(content, { request, by: confirmer }, by(asks), deps));
}

/** Somebody of an old list whom the register knows, by his number there. */
export const rowOfCitizen = (n: number, changes: object = {}) => {
  const { iin, surname, name } = citizen(n);
  return oldRow(n, { iin, surname, name, ...changes });
};

/** So many of them. */
export const peopleOf = (count: number) => Array.from({ length: count }, (_, index) => rowOfCitizen(index + 1));
