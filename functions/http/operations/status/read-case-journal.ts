import * as z from 'zod/mini';
import { Words } from '#casework/asking/status-answer.ts';
import { application } from '#domain/application/kind.ts';
import { paragraphOfEvent, sentenceOf } from '#domain/application/words/event-words.ts';
import { ok } from '#domain/result.ts';
import { type StandingDeps, seenInStanding } from '#http/calls/standing.ts';
import { operation } from '#http/operation.ts';
import { OfCase } from '#http/shapes/of-case.ts';

const Event = z.object({ type: z.string(), paragraph: z.string(), sentence: Words });
const Journal = z.object({
  caseId: z.string(),
  commits: z.array(
    z.object({
      commit: z.number(),
      at: z.string(),
      actor: z.object({ kind: z.optional(z.string()), organisation: z.optional(z.string()) }),
      edition: z.string(),
      events: z.array(Event),
    }),
  ),
});

/** What happened to a case, commit by commit, in the regulation's words and by whom; no personal data in it. */
export const readCaseJournal = operation({
  name: 'readJournal',
  by: 'bearer',
  params: OfCase,
  answer: Journal,
  run: async (call, deps: StandingDeps) => {
    const shown = await seenInStanding(call, deps);
    if (!shown.ok) return shown;
    const { id, channel, version } = shown.value.theCase;
    const commits = (await deps.cases.journal(application, id)).map(({ commit, at, actor, edition, events }) => ({
      commit,
      at,
      actor: { kind: actor.kind, organisation: actor.organisation },
      edition,
      events: events.map((event) => ({
        type: event.type,
        paragraph: paragraphOfEvent(event, channel),
        sentence: sentenceOf(event),
      })),
    }));
    return ok({ body: { caseId: id, commits }, version });
  },
});
