import { momentWords } from '#domain/time/date-words.ts';
import type { Instant } from '#domain/time/instant.ts';
import { isOpenAt, nextOpening } from '#domain/time/office-time.ts';
import { type Words, words } from '#domain/words.ts';
import type { Actor } from '../actor.ts';
import { type Refusal, refusal } from './refusal.ts';

/** When whoever came to a closed desk is served: as it next opens, unless he came before it closed (X113). */
export function opensWords(now: Instant): Words {
  const { kk, ru, en } = momentWords(nextOpening('corporation', now));
  return words(
    `Бөлімнің келесі ашылу уақыты: ${kk}. Келген адамды сол кезде шақырыңыз не қабылдаңыз; жоба сақталады. Жабылғанға дейін шақырылған не қабылданған адамға сол күннің соңына дейін қызмет көрсетіледі`,
    `Ближайшее открытие отдела: ${ru}. Вызовите или примите пришедшего тогда; черновик сохраняется. Того, кого вызвали или приняли до закрытия, обслуживают до конца того же дня`,
    `The centre next opens: ${en}. Call or receive whoever came then; a draft is kept. Whoever was called or received before it closed is served to the end of that day`,
  );
}

/**
 * Would an operator do something at a closed desk? Nobody stands there, so nothing rests on his word that somebody does (X113).
 * Without a moment none is barred: whether anybody is left who could do a task does not depend on the hour.
 */
export const isClosedTo = (actor: Actor, now: Instant | undefined): boolean =>
  actor.kind === 'operator' && now !== undefined && !isOpenAt('corporation', now);

/** The same of what no file knows yet. */
export const closedFault = (now: Instant): Refusal | undefined =>
  isOpenAt('corporation', now) ? undefined : refusal('CENTRE_CLOSED', { cure: opensWords(now) });

/** At a closed desk an operator hears the same of a request that he may not know and of none: that it is closed (X113). */
export const heardAtDesk = (fault: Refusal, now: Instant): Refusal =>
  fault.code === 'CASE_NOT_FOUND' ? (closedFault(now) ?? fault) : fault;
