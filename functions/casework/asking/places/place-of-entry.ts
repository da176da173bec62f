import { openOnEntry } from '#casework/asking/open-on-entry.ts';
import { type ConfirmedOn, confirmedOn, lastSaid } from '#casework/papers/last-said.ts';
import { personIn, rowOf, type Whose } from '#casework/papers/whose.ts';
import { whoseFile } from '#casework/papers/whose-file.ts';
import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { People } from '#casework/ports/people.ts';
import type { Register } from '#casework/ports/register.ts';
import { housingTermOf } from '#casework/register/housing-term.ts';
import { entryOfCase, queueListOf, type ReadEntry } from '#casework/register/read-entry.ts';
import { placeIn } from '#casework/register/read-place.ts';
import type { Actor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { entryMade } from '#domain/application/result/entry-made.ts';
import { arrivedResult } from '#domain/application/rules/examining/arrived-result.ts';
import { past } from '#domain/application/stages.ts';
import {
  entryStatusWords,
  housingWords,
  lastHousedWords,
  momentEventOf,
  momentFixedWords,
  numberIsNoPlace,
  oldMomentWords,
  staleContactsWords,
  staleFamilyWords,
} from '#domain/application/words/place/place-words.ts';
import { methodWords, waitingWords, yearsOf } from '#domain/application/words/place/waiting-words.ts';
import type { TermState } from '#domain/file/state.ts';
import { oldEntry } from '#domain/old-entry/kind.ts';
import { isOldEntry, type OldEntry } from '#domain/old-entry/old-entry.ts';
import { statusWords as fromOldList } from '#domain/old-entry/words/event-words.ts';
import { lackingWords } from '#domain/old-entry/words/quality-words.ts';
import { areContactsStale, isStale } from '#domain/queue/allocating/suitability.ts';
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
  /** what a row of an old list says */
  readonly people: Pick<People, 'read'>;
}

interface AskedOfPlace extends AskedOfPast {
  readonly now: Instant;
  /** whoever asks by himself; absent: who was identified otherwise */
  readonly viewer?: Actor;
}

/** What a request says of the entry that it brought about or changed, once its notice is there to be read (9.4, 10.11). */
function toldByRequest(theCase: Application) {
  if (!arrivedResult(theCase).ok || !entryMade(theCase)) return undefined;
  const filed = past('filing', theCase);
  const { result } = filed;
  const moment = (identity: EntryIdentity) => {
    const event = momentEventOf(filed, identity);
    const at = identity.priorityMoment;
    return { at, fixedBy: event, text: momentFixedWords(at, event, result?.at ?? identity.registeredAt) };
  };
  return { provider: filed.provider, moment };
}

/** The same of a row of an old list, which had no notice to wait for. */
function toldByRow({ entry: { provider }, priorityMoment }: OldEntry) {
  const moment = ({ priorityMoment: at, registeredAt }: EntryIdentity) => {
    const event = at === priorityMoment ? 'OLD_LIST' : 'CORRECTED';
    return { at, fixedBy: event, text: oldMomentWords(at, event, registeredAt) } as const;
  };
  return { provider, moment };
}

/** Is there an entry of which its person may be told by this file? */
export const entryTold = (file: Whose) => (isOldEntry(file) ? toldByRow(file) : toldByRequest(file));

/**
 * Where the entry of a request or of a row of an old list stands now and why. One function for the cabinet, the desk and the
 * contact centre, so that all three say the same; undefined where there is no entry, or its notice has not arrived.
 */
export async function placeOfEntry(
  file: Whose,
  { now, viewer, ...ofPast }: AskedOfPlace,
  deps: PlaceDeps,
): Promise<PlaceAnswer | undefined> {
  const told = entryTold(file);
  if (!told) return undefined;
  const asked = entryOfCase(file, deps);
  const asking = { now, viewer, entry: asked.then((read) => read?.identity) };
  const [entry, beside] = await Promise.all([asked, openOnEntry(file, asking, deps)]);
  if (!entry) return undefined;
  const { identity, reading } = entry;
  const { registerNumber, status } = identity;
  const provider = told.provider;
  const list = queueListOf(identity.onList);
  const { place, listSize } = placeIn(reading, identity, now);
  const past = await pastOf({ identity, place, upTo: reading.list.logHead }, ofPast, deps.register);
  const housed = reading.list.lastHoused?.priorityMoment;
  return {
    asOf: now,
    ...{ provider, providerName: providerName(provider, localDate(now)), list, listName: queueLists[list].name },
    ...{ status, statusText: entryStatusWords[status], registerNumber, numberText: numberIsNoPlace },
    ...(await provenanceOf(identity, deps)),
    ...(status === 'ACTIVE' ? standing(place, { identity, reading, now }) : {}),
    listSize,
    moment: told.moment(identity),
    lastHoused: { priorityMoment: housed, text: lastHousedWords(housed) },
    ...(status === 'ACTIVE' ? await saidOf(file, { identity, now }, deps) : {}),
    open: [...beside.open, ...beside.complaints],
    pending: beside.pending,
    ...past,
  };
}

/** X219: from an old list, under which number there, and, while no request has said it anew, what is lacking of how he is reached. */
async function provenanceOf(
  { caseId, record }: EntryIdentity,
  deps: PlaceDeps,
): Promise<Pick<PlaceAnswer, 'provenance'>> {
  const file = isOldEntry({ id: caseId }) ? await deps.cases.load(oldEntry, caseId) : undefined;
  if (!file) return {};
  const { number: oldNumber } = await rowOf(file, deps);
  const lacking = record === undefined ? lackingWords(file.quality) : [];
  return { provenance: { oldEntryId: file.id, text: fromOldList, oldNumber, lacking } };
}

/** What the request says that speaks for the entry now: of its family, and whether the law sets a term to house it. */
async function saidOf(
  file: Whose,
  { identity, now }: { readonly identity: EntryIdentity; readonly now: Instant },
  { cases }: PlaceDeps,
): Promise<Pick<PlaceAnswer, 'family' | 'contacts' | 'housing'>> {
  const { record = identity.caseId } = identity;
  const said = record === file.id ? file : await whoseFile(record, { cases });
  const [term, last] = said
    ? await Promise.all([housingTermOf(identity, said, { cases }), lastSaid(identity, personIn(said), { cases })])
    : [];
  return {
    ...(said ? longAgo(confirmedOn(said, last), now) : {}),
    ...(term ? { housing: housingTold(term, now) } : {}),
  };
}

/** 75, 76: by a family, or contact data, that were said too long ago nobody is passed over or offered anything unasked; their person is told so before a round comes to him (X193, X315). */
function longAgo({ family, contacts }: ConfirmedOn, now: Instant): Pick<PlaceAnswer, 'family' | 'contacts'> {
  const today = localDate(now);
  return {
    ...(isStale({ confirmedOn: family }, today)
      ? { family: { confirmedOn: family, text: staleFamilyWords(family) } }
      : {}),
    ...(areContactsStale(contacts, today)
      ? { contacts: { confirmedOn: contacts, text: staleContactsWords(contacts) } }
      : {}),
  };
}

const housingTold = ({ lastDay, dueAt }: TermState, now: Instant) => {
  const isOver = dueAt <= now;
  return { lastDay, isOver, text: housingWords(lastDay, isOver) };
};

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
