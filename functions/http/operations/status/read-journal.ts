import * as z from 'zod/mini';
import { Words } from '#casework/asking/status-answer.ts';
import { ApplicationEvent } from '#domain/application/event.ts';
import { application } from '#domain/application/kind.ts';
import { isSealed } from '#domain/application/rules/seeing/need-to-know.ts';
import { paragraphOfEvent, sentenceOf } from '#domain/application/words/event-words.ts';
import { ok } from '#domain/result.ts';
import { type ReadingDeps, readNoted } from '#http/calls/reading.ts';
import { operation } from '#http/operation.ts';
import { OfCase } from '#http/shapes/of-case.ts';

const Journal = z.object({
  caseId: z.string(),
  commits: z.array(
    z.object({
      commit: z.number(),
      at: z.string(),
      actor: z.record(z.string(), z.string()),
      edition: z.string(),
      requestId: z.string(),
      events: z.array(z.object({ paragraph: z.string(), sentence: Words, event: z.optional(ApplicationEvent) })),
    }),
  ),
});

/**
 * The whole journal of a case as it was written, each event with its paragraph and sentence; ids only, and of an unsigned
 * result no more than that it was drafted. The reading is noted.
 */
export const readJournal = operation({
  name: 'readJournal',
  by: 'bearer',
  params: OfCase,
  answer: Journal,
  run: async (call, deps: ReadingDeps) => {
    const theCase = await readNoted(call, { fields: ['journal'], why: 'audit' }, deps);
    if (!theCase.ok) return theCase;
    const { id, channel, version } = theCase.value;
    const commits = await deps.cases.journal(application, id);
    const told = commits.map(({ events, ...commit }) => ({
      ...commit,
      events: events.map((event) => ({
        paragraph: paragraphOfEvent(event, channel),
        sentence: sentenceOf(event),
        event: isSealed(theCase.value, event.type, call.actor) ? undefined : event,
      })),
    }));
    return ok({ body: { caseId: id, commits: told }, version });
  },
});
