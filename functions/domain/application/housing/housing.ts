import { entryMade } from '#domain/application/result/entry-made.ts';
import type { ClaimChange } from '#domain/file/claims.ts';
import type { EntryFound } from '#domain/file/on-entry.ts';
import type { TermState } from '#domain/file/state.ts';
import { housingTermKey } from '#domain/queue/list.ts';
import { isHousedInTerm } from '#domain/regulation/allocations/override-grounds.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Application } from '../application.ts';
import type { OwnEvent } from '../event.ts';

type Signed = Pick<Application, 'category' | 'change'>;

/** Does the notice that is being signed begin the term? By whatever brings its person onto a list as one of that category. */
export const beginsHousingTerm = ({ category, change }: Signed): boolean =>
  isHousedInTerm(category) && (change === undefined || change.kind === 'list' || change.kind === 'transfer');

/** In which of an office's queues a request stands while its term runs, by the last moment for it. */
export const housingQueue = (office: string): string => `housing#${office}`;

/** The same of one request. */
export const queuedForHousing = ({ provider, terms: { housing } }: Pick<Application, 'provider' | 'terms'>) =>
  provider && housing?.state === 'running' ? { queue: housingQueue(provider), since: housing.dueAt } : undefined;

/** Of which entry it must be told how that stands, while the term runs. */
export const askedOfEntry = (theCase: Application) =>
  theCase.terms.housing?.state === 'running' ? entryMade(theCase) : undefined;

type Told = Signed & Pick<Application, 'terms' | 'result'>;

/** What comes of the term by how the entry stands now, of one that ended, or was signed before there was such a term, too. */
export function toldOfEntry(theCase: Told, found: EntryFound, now: Instant): OwnEvent[] {
  const { housing } = theCase.terms;
  if (housing?.state === 'running') return endedBy(housing, found, now);
  if (found.status !== 'ACTIVE' || !isHousedInTerm(found.category)) return [];
  if (housing) return [{ type: 'HousingOwedAgain' }];
  return hasNoticeOfTerm(theCase) ? [{ type: 'HousingAwaited' }] : [];
}

/** Has its person come onto a list by it as one whom the law sets the term? */
export const hasNoticeOfTerm = (theCase: Signed & Pick<Application, 'result'>): boolean =>
  theCase.result?.kind === 'NOTICE' && beginsHousingTerm(theCase);

/**
 * What ends it. A removal may yet be undone (X54), so that it lapses by one only once it is over; whoever was given a dwelling
 * was so when the list says it, whenever this is asked.
 */
function endedBy(
  { dueAt }: Pick<TermState, 'dueAt'>,
  { status, since, category }: EntryFound,
  now: Instant,
): OwnEvent[] {
  if (status === 'HOUSED') return [{ type: 'FamilyHoused', housedAt: since ?? now }];
  if (status === 'REMOVED') return now < dueAt ? [] : [{ type: 'HousingLapsed', because: status }];
  if (status !== 'ACTIVE') return [{ type: 'HousingLapsed', because: status }];
  return isHousedInTerm(category) ? [] : [{ type: 'HousingLapsed', because: 'OTHER_CATEGORY' }];
}

const begins: readonly string[] = ['HousingAwaited', 'HousingOwedAgain'];
const ends: readonly string[] = ['FamilyHoused', 'HousingLapsed'];

/** By the entry the request is found in which its term runs. */
export function ofHousing(types: readonly string[], after: Application): readonly ClaimChange[] {
  const entry = entryMade(after);
  if (!entry) return [];
  const claim = { key: housingTermKey(entry), holder: after.id, taken: 'ALREADY_REGISTERED' } as const;
  if (types.some((type) => begins.includes(type))) return [{ ...claim, change: 'take', file: after.id }];
  return types.some((type) => ends.includes(type)) ? [{ ...claim, change: 'release' }] : [];
}
