import { asMended } from '#casework/filing/filing.ts';
import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { People } from '#casework/ports/people.ts';
import type { Register } from '#casework/ports/register.ts';
import { entryOfCase, type PlaceOfCase, placeRead } from '#casework/register/read-entry.ts';
import type { Actor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { takesNumber } from '#domain/application/change.ts';
import { openRequestKey } from '#domain/application/claims.ts';
import { application } from '#domain/application/kind.ts';
import { entryMade } from '#domain/application/result/entry-made.ts';
import { endedByMessage, keptMomentKey, momentOffered } from '#domain/application/rules/filing/moment/kept-moment.ts';
import { isRefilable } from '#domain/application/rules/filing/refiling.ts';
import { hasEnded } from '#domain/application/status.ts';
import { filedAgain } from '#domain/application/words/filed-again.ts';
import type { Offer } from '#domain/application/words/place/moment-words.ts';
import { entryKey, entryName, openChangeKey } from '#domain/queue/list.ts';
import type { Instant } from '#domain/time/instant.ts';
import { type OpenOnEntry, openOnEntry } from '../open-on-entry.ts';

export interface StatusFactsDeps {
  readonly cases: CaseStore;
  readonly lists: Pick<CaseLists, 'ofApplicant'>;
  readonly people: People;
  readonly register: Register;
}

/** What a status tells beside the request itself: the place of a registered person, the moment that a refiling would keep. */
export interface StatusFacts {
  readonly place?: PlaceOfCase;
  readonly offer?: Offer;
  /** it had brought about an entry, by which its person stands nowhere any more */
  readonly gone?: boolean;
  /** the package taken in paper that this request carries the moment of, or bars (X104, X107) */
  readonly paper?: Application | undefined;
  /** what is open on the entry that it brought about (X140) */
  readonly beside?: OpenOnEntry;
}

/** When it is asked, and in whose cabinet; absent: whoever asks was identified otherwise. */
interface Asking {
  readonly now: Instant;
  readonly viewer?: Actor;
}

export async function statusFacts(
  theCase: Application,
  { now, viewer }: Asking,
  deps: StatusFactsDeps,
): Promise<StatusFacts> {
  const entry = entryOfCase(theCase, deps);
  const asked = { now, viewer, entry: entry.then((read) => read?.identity) };
  const [read, offer, paper, beside] = await Promise.all([
    entry,
    offerOf(theCase, now, deps),
    paperOf(theCase, deps),
    openOnEntry(theCase, asked, deps),
  ]);
  const place = read && placeRead(read, now);
  return { place, gone: entryMade(theCase) !== undefined && place === undefined, offer, paper, beside };
}

async function paperOf({ paperMoment, paperBeside }: Application, { cases }: Pick<StatusFactsDeps, 'cases'>) {
  const from = (paperMoment ?? paperBeside)?.from;
  return from === undefined ? undefined : cases.load(application, from);
}

/** As if it were filed again this moment; where it cannot be, because of which request that stands in the way. */
async function offerOf(theCase: Application, now: Instant, deps: StatusFactsDeps): Promise<Offer> {
  if (!isRefilable(theCase)) return undefined;
  const bar = await barOf(theCase, deps);
  if (bar) return { filedAgain: filedAgain(theCase, bar, await isMendedBy(theCase, bar, deps)) };
  if (!endedByMessage(theCase)) return undefined;
  const mended = await asMended(theCase, deps);
  return mended && momentOffered(mended, now);
}

/** The request by which filing this one again would be refused, from the very claims that filing takes (X31, X66). */
async function barOf(ended: Application, { cases }: Pick<StatusFactsDeps, 'cases'>) {
  const { id } = ended;
  const keys = barring(ended);
  const claims = await Promise.all(keys.map((key) => cases.claim(key)));
  const holders = await Promise.all(claims.flatMap((claim) => (claim ? [cases.load(application, claim.file)] : [])));
  return holders.find((holder) => holder && holder.id !== id && isBarring(holder));
}

/** Of a change another of its entry stands in the way (X132), of what takes a number another request of its person or his entry there. */
function barring(theCase: Application): readonly string[] {
  const { id, applicant, provider, change } = theCase;
  const open = change ? [openChangeKey(entryName(change.entry))] : [keptMomentKey(id)];
  if (!takesNumber(theCase)) return open;
  return [...open, openRequestKey(applicant), ...(provider ? [entryKey(provider, applicant)] : [])];
}

const isBarring = (holder: Application): boolean => !hasEnded(holder.status) || entryMade(holder) !== undefined;

/** Is it what this one was mended by, directly or by a chain of refilings? */
async function isMendedBy(
  ended: Application,
  { refiles }: Application,
  deps: Pick<StatusFactsDeps, 'cases'>,
): Promise<boolean> {
  if (refiles === undefined || refiles === ended.id) return refiles !== undefined;
  const before = await deps.cases.load(application, refiles);
  return before !== undefined && isMendedBy(ended, before, deps);
}
