import { openOnEntry } from '#casework/asking/open-on-entry.ts';
import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Register } from '#casework/ports/register.ts';
import { entryMade, entryOfCase, queueListOf, type ReadEntry } from '#casework/register/read-entry.ts';
import { placeIn } from '#casework/register/read-place.ts';
import type { Actor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { arrivedResult } from '#domain/application/rules/examining/arrived-result.ts';
import { past } from '#domain/application/stages.ts';
import {
  entryStatusWords,
  lastHousedWords,
  momentEventOf,
  momentFixedWords,
  numberIsNoPlace,
  staleFamilyWords,
} from '#domain/application/words/place-words.ts';
import { methodWords, waitingWords, yearsOf } from '#domain/application/words/waiting-words.ts';
import { isStale } from '#domain/queue/allocating/suitability.ts';
import type { EntryIdentity } from '#domain/queue/list.ts';
import { historyOf } from '#domain/queue/monthly-history.ts';
import { aheadByYear } from '#domain/queue/place.ts';
import { waitingOf } from '#domain/queue/waiting.ts';
import { queueLists } from '#domain/regulation/categories.ts';
import { providerName } from '#domain/regulation/offices/providers.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { type AskedOfPast, pastOf } from './past-of-entry.ts';
import type { PlaceAnswer } from './place-answer.ts';

export interface PlaceDeps {
  readonly cases: Pick<CaseStore, 'claim' | 'load'>;
  readonly lists: Pick<CaseLists, 'ofApplicant'>;
  readonly register: Register;
}

interface AskedOfPlace extends AskedOfPast {
  readonly now: Instant;
  /** whoever asks by himself; absent: who was identified otherwise */
  readonly viewer?: Actor;
}

/** The entry that a request brought about or changed, once its notice is there to be read (9.4, 10.11). */
export function entryTold(theCase: Application) {
  const entry = arrivedResult(theCase).ok ? entryMade(theCase) : undefined;
  return entry && { filed: past('filing', theCase), entry };
}

/**
 * Where the entry of a request stands now and why. One function for the cabinet, the desk and the contact centre, so that all
 * three say the same; undefined where there is no entry, or its notice has not arrived.
 */
export async function placeOfEntry(
  theCase: Application,
  { now, viewer, ...ofPast }: AskedOfPlace,
  deps: PlaceDeps,
): Promise<PlaceAnswer | undefined> {
  const told = entryTold(theCase);
  if (!told) return undefined;
  const asked = entryOfCase(theCase, deps);
  const asking = { now, viewer, entry: asked.then((read) => read?.identity) };
  const [entry, beside] = await Promise.all([asked, openOnEntry(theCase, asking, deps)]);
  if (!entry) return undefined;
  const { identity, reading } = entry;
  const { provider, result } = told.filed;
  const { registerNumber, status, priorityMoment } = identity;
  const event = momentEventOf(told.filed, identity);
  const list = queueListOf(identity.onList);
  const { place, listSize } = placeIn(reading, identity, now);
  const past = await pastOf({ identity, place, upTo: reading.list.logHead }, ofPast, deps.register);
  const housed = reading.list.lastHoused?.priorityMoment;
  return {
    asOf: now,
    ...{ provider, providerName: providerName(provider, localDate(now)), list, listName: queueLists[list].name },
    ...{ status, statusText: entryStatusWords[status], registerNumber, numberText: numberIsNoPlace },
    ...(status === 'ACTIVE' ? standing(place, { identity, reading, now }) : {}),
    listSize,
    moment: {
      at: priorityMoment,
      fixedBy: event,
      text: momentFixedWords(priorityMoment, event, result?.at ?? identity.registeredAt),
    },
    lastHoused: { priorityMoment: housed, text: lastHousedWords(housed) },
    ...(status === 'ACTIVE' ? await familyOf(theCase, { identity, now }, deps) : {}),
    open: [...beside.open, ...beside.complaints],
    pending: beside.pending,
    ...past,
  };
}

/** 75, 76: by a family that was said too long ago nobody is passed over; its person is told so before a round comes to him. */
async function familyOf(
  theCase: Application,
  { identity, now }: { readonly identity: EntryIdentity; readonly now: Instant },
  { cases }: PlaceDeps,
): Promise<Pick<PlaceAnswer, 'family'>> {
  const { record = identity.caseId } = identity;
  const said = record === theCase.id ? theCase : await cases.load(application, record);
  const confirmedOn = said && localDate(said.filedAt ?? said.openedAt);
  if (confirmedOn === undefined || !isStale({ confirmedOn }, localDate(now))) return {};
  return { family: { confirmedOn, text: staleFamilyWords(confirmedOn) } };
}

/** The place, who stands before it, and how long that may take. */
function standing(
  place: number,
  { identity, reading: { list }, now }: ReadEntry & { readonly now: Instant },
): Pick<PlaceAnswer, 'place' | 'ahead' | 'waiting'> {
  const today = localDate(now);
  const futuresOf = `${list.provider} ${list.list}`;
  const waiting = waitingOf(place, historyOf(list, today), Number(today.slice(5, 7)), futuresOf);
  return {
    place,
    ahead: [...aheadByYear(list, identity.day, place)],
    waiting: {
      ...('months' in waiting ? { years: yearsOf(waiting.months) } : {}),
      text: waitingWords(waiting),
      method: methodWords(waiting),
    },
  };
}
