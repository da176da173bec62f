import type { PlaceAnswer } from '#casework/asking/places/place-answer.ts';
import { inParallel } from '#casework/in-parallel.ts';
import {
  type CategoryId,
  categoryOn,
  listOf,
  type QueueListId,
  queueListIds,
  queueLists,
} from '#domain/regulation/categories.ts';
import { localDate } from '#domain/time/local-date.ts';
import { citizenOf, draftsOnPortal, formOf } from '#infra/local/acting/deeds.ts';
import { listCast } from '#infra/local/people/local-citizens.ts';
import { everybodyPlayed } from '../own-files.ts';
import type { DemoStage } from '../stage.ts';
import { headOf } from '../year/head-words.ts';
import { type Person, personOf } from '../year/people.ts';
import { type Filed, give, grant, yearList } from '../year/requests.ts';
import { listedHeading, listedWords } from './list-words.ts';

/** Somebody who stands on a list of the stage's provider, and where. */
export interface Standing extends Person {
  readonly list: QueueListId;
  readonly registerNumber: number;
  readonly place: number;
}

const atOnce = 8;
const filedAtOnce = 4;

/** Everybody of the demonstration who stands on a list of its provider now, by list and place. */
export async function standing(stage: DemoStage): Promise<readonly Standing[]> {
  const found = await inParallel(everybodyPlayed, atOnce, (login) => standingOf(personOf(stage, login)));
  return found
    .flatMap((one) => one ?? [])
    .toSorted((one, other) => one.list.localeCompare(other.list) || one.place - other.place);
}

async function standingOf(person: Person): Promise<Standing | undefined> {
  const { status, body } = await person.tries('readMyPlaces');
  if (status !== 200) return undefined;
  const { items } = body as { readonly items: readonly PlaceAnswer[] };
  const entry = items.find(({ provider, place }) => provider === person.provider && place !== undefined);
  return entry?.place === undefined
    ? undefined
    : { ...person, list: entry.list, registerNumber: entry.registerNumber, place: entry.place };
}

const filled = new WeakMap<DemoStage, Promise<void>>();

/** People come onto all six lists, once a demonstration; where the year has been told, its list has its people already. */
export function fillLists(stage: DemoStage): Promise<void> {
  const coming = filled.get(stage) ?? comeOntoLists(stage);
  filled.set(stage, coming);
  return coming;
}

async function comeOntoLists(stage: DemoStage): Promise<void> {
  stage.heading(listedHeading);
  const lists = new Set((await standing(stage)).map(({ list }) => list));
  const today = localDate(stage.now);
  const coming = listCast
    .map((login) => ({ login, category: citizenOf(login).category }))
    .filter(({ category }) => !lists.has(listOf(category, today)));
  const files = await filedEach(stage, coming);
  await give(stage, files);
  await grant(stage, files);
  const all = Map.groupBy(await standing(stage), ({ list }) => list);
  for (const list of queueListIds)
    stage.line(headOf(today, '74'), listedWords(queueLists[list].name, all.get(list)?.length ?? 0));
}

interface Coming {
  readonly login: string;
  readonly category: CategoryId;
}

/** Of a list one after the other, since the moment decides the place (74); the lists beside one another. */
async function filedEach(stage: DemoStage, coming: readonly Coming[]): Promise<readonly Filed[]> {
  const today = localDate(stage.now);
  const byList = Map.groupBy(coming, ({ category }) => listOf(category, today));
  const filed = await inParallel([...byList.values()], filedAtOnce, async (those) => {
    const files: Filed[] = [];
    for (const { login, category } of those) {
      const person = personOf(stage, login);
      const form = formOf(citizenOf(login), { provider: stage.provider });
      const kinds = categoryOn(category, today).documents;
      const { id: caseId } = await draftsOnPortal(person, stage.stack, { form, kinds });
      await person.does('submitRequest', { caseId });
      files.push({ person, caseId });
    }
    return files;
  });
  return filed.flat();
}

/** Whoever stands on the list of the year, in order of place. */
export const onYearList = async (stage: DemoStage): Promise<readonly Standing[]> =>
  (await standing(stage)).filter(({ list }) => list === yearList);
