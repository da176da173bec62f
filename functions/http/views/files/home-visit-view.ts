import * as z from 'zod/mini';
import { Words } from '#casework/asking/status/status-answer.ts';
import type { Actor } from '#domain/actor.ts';
import { allowedActions } from '#domain/file/may-act.ts';
import type { HomeVisit } from '#domain/home-visit/home-visit.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { hasBegun, isItsDay, unmadeOf, yearAwaited } from '#domain/home-visit/rules/window.ts';
import { stateOfWish } from '#domain/home-visit/rules/wishing.ts';
import { hasEnded } from '#domain/home-visit/status.ts';
import { namesOfTerms } from '#domain/home-visit/terms.ts';
import { wishWords } from '#domain/home-visit/words/event-words.ts';
import { lackingWords } from '#domain/home-visit/words/lacking-words.ts';
import { statusWords, yearAwaitedWords } from '#domain/home-visit/words/status-words.ts';
import { visitRefusal } from '#domain/regulation/visits/refusals.ts';
import type { Instant } from '#domain/time/instant.ts';

const text = z.string();
const Hours = z.object({ from: text, to: text });

/** A visit as its people see it: no personal data; who, where and what is asked for apart, and that is logged. */
export const HomeVisitView = z.object({
  id: text,
  version: z.number(),
  status: text,
  publicStatus: Words,
  channel: text,
  district: text,
  centre: text,
  openedAt: text,
  window: z.optional(Hours),
  /** that were set and moved, by the centre or as its person wished */
  moved: z.array(z.extend(Hours, { side: z.enum(['centre', 'person']), at: text })),
  /** in which nobody of the centre came, and since when that is sure (X232) */
  unmade: z.array(z.extend(Hours, { missedAt: text })),
  /** in which nobody was at home */
  empty: z.array(Hours),
  /** by what the operator saw the ground, and when he came */
  home: z.optional(z.object({ at: text, shown: text })),
  /** since when nobody of the centre is there who could come, and who finds somebody (X98) */
  lacking: z.optional(z.object({ since: text, text: Words })),
  request: z.optional(text),
  /** that the result of its package be brought too: whether that stands, what it has become, and the visit that came of it (X262) */
  resultWish: z.optional(z.object({ state: text, text: Words, visit: z.optional(text) })),
  /** with which visit it was wished (X262) */
  wishedWith: z.optional(text),
  /** the request whose result it brings, and when that was handed over (X235) */
  brings: z.optional(text),
  handed: z.optional(z.object({ at: text, to: z.optional(z.enum(['recipient', 'representative'])) })),
  refusal: z.optional(
    z.object({
      reason: text,
      text: Words,
      at: text,
      /** the file of its person by which a rule bars the filing, for whoever may see it */
      barredBy: z.optional(text),
    }),
  ),
  papers: z.array(text),
  /** of the house, no law */
  terms: z.array(z.object({ term: text, name: Words, state: text, lastDay: text, isMissed: z.boolean() })),
  allowed: z.array(text),
});
export type HomeVisitView = z.infer<typeof HomeVisitView>;

const refusalOf = ({ reason, at, barredBy }: NonNullable<HomeVisit['refusal']>) => ({
  ...{ reason, at, barredBy },
  text: visitRefusal(reason).text,
});

/** Of a visit that came to nothing there is no result to wish for. */
function wishOf(file: HomeVisit): HomeVisitView['resultWish'] {
  const state = stateOfWish(file);
  const isMoot = hasEnded(file.status) && file.status !== 'PACKAGE_TAKEN';
  return state && !isMoot ? { state, text: wishWords[state], visit: file.resultWish?.visit } : undefined;
}

/** How it stands; once its window is past, also which year of the calendar is waited for (X61). */
function standingWords(file: HomeVisit, now: Instant): HomeVisitView['publicStatus'] {
  const year = hasBegun(file, now) && !isItsDay(file, now) ? yearAwaited(file) : undefined;
  return year === undefined ? statusWords(file.status) : yearAwaitedWords(year);
}

/** What this actor is shown of it, and what he may do. */
export function homeVisitView(
  file: HomeVisit,
  { actor, now }: { readonly actor: Actor; readonly now: Instant },
): HomeVisitView {
  const { window, home, refusal, papers, terms } = file;
  return {
    ...file,
    publicStatus: standingWords(file, now),
    window: window && { from: window.from, to: window.to },
    moved: (file.moved ?? []).map(({ by: _, said: __, ...move }) => move),
    unmade: unmadeOf(file).map(({ from, to, missedAt }) => ({ from, to, missedAt })),
    lacking: lackingWords(file),
    home: home && { at: home.at, shown: home.shown },
    refusal: refusal && refusalOf(refusal),
    resultWish: wishOf(file),
    papers: Object.keys(papers),
    terms: Object.values(terms).map(({ term, state, lastDay, missedAt }) => ({
      ...{ term, state, lastDay, isMissed: missedAt !== undefined },
      name: namesOfTerms[term as keyof typeof namesOfTerms],
    })),
    allowed: allowedActions(homeVisit, file, actor, { now }),
  };
}
